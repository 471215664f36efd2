import type { LabelFieldPath } from "./decisive-lines.ts";
import type { LabelRange, SynthesisReport } from "./synthesis-report.ts";

const PARTS: readonly (readonly [title: string, figure: (range: LabelRange) => number])[] = [
  ["templates that the label hangs on", ({ templates }) => templates],
  ["sentences that these can say", ({ sentences }) => sentences],
  ["calls written as a whole", ({ wholeCalls }) => wholeCalls],
];

/** The report for people, in Markdown: what each language can say in all, then label by label. */
export function renderSynthesisReport(report: SynthesisReport): string {
  const { callsPerLabel, seed, languages } = report;
  const codes = Object.keys(languages);
  const shown: (typeof PARTS)[number] = [
    `different decisive sentences in ${callsPerLabel} calls with the label`,
    (range) => range.shown.sentences,
  ];
  const fields = Object.keys(Object.values(languages)[0]?.fields ?? {}) as LabelFieldPath[];
  const sections = fields.flatMap((field) =>
    [...PARTS, shown].map(([title, figure]) => {
      const labels = Object.keys(languages[codes[0] ?? ""]?.fields[field] ?? {});
      const rows = labels.map((label) => [
        `\`${label}\``,
        ...codes.map((code) => {
          const range = languages[code]?.fields[field][label];
          return range === undefined ? "–" : short(figure(range));
        }),
      ]);
      return `### \`${field}\`: ${title}\n\n${table(["label", ...codes], rows)}`;
    }),
  );
  return ["# What the generator can say", overview(report), legend(callsPerLabel, seed), ...sections]
    .join("\n\n")
    .concat("\n");
}

function overview({ languages }: SynthesisReport): string {
  const rows = Object.entries(languages).map(([code, { templates, sentences, wholeCalls, days }]) => [
    code,
    ...[templates, sentences, wholeCalls, days.sentences].map(short),
  ]);
  return table(["language", "templates", "sentences", "whole calls", "ways to name a day"], rows);
}

function legend(calls: number, seed: number): string {
  return [
    "A label hangs on a sentence when noise may not drop it: for the reason those that give it, for the other two fields",
    "those of the borrower's side, or of the agent where the agent alone decides. Sentences are counted with slots for",
    "names, sums and days; two ways to the same words count twice. What calls show was seen in",
    `${calls} calls of each language and label, seed ${seed}; 0 where no call is made with the label.`,
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** 12345 → 12,345; from a million on 1.2e6. */
function short(value: number): string {
  return value < 1e6 ? value.toLocaleString("en-GB") : value.toExponential(1).replace("+", "");
}
