import type { Inspection, ShownRow } from "./inspection.ts";
import { markSupervised } from "./mark-supervised.ts";
import { VERDICT_REMEDIES } from "./verdict-remedies.ts";

/**
 * An inspection as Markdown, for a pull request or a data set card. Tokens that carry loss stand in `⟪ ⟫`.
 *
 * @example await writeFile("inspection.md", renderInspection(report))
 */
export function renderInspection(report: Inspection): string {
  const { ok, rows, rowsOk, template, tokenizer, loss } = report;
  const sections = [
    `# Inspection: ${ok ? "ok" : "not ok"}`,
    `${rowsOk} of ${rows} rows are ok. Template: ${code(template.source)}, tokenizer: ${code(tokenizer.source)}, ` +
      `loss: ${loss.kind}, limit: ${loss.maxLength} tokens.`,
    verdictTable(report),
    lengthSection(report),
    collisionSection(report),
    servedSection(report),
    lossSection(report),
    report.notes.length === 0 ? "" : `## Notes\n\n${report.notes.map((note) => `- ${cell(note)}`).join("\n")}`,
    shownSection(report.shown),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function verdictTable({ rowVerdicts, setVerdicts, warnings }: Inspection): string {
  const lines = [
    ...setVerdicts.map((verdict) => `| ${verdict} | – | – | ${VERDICT_REMEDIES[verdict]} |`),
    ...warnings.map((warning) => `| ${warning} (warning) | – | – | ${VERDICT_REMEDIES[warning]} |`),
    ...Object.entries(rowVerdicts).map(([verdict, { rows, first }]) => {
      const remedy = VERDICT_REMEDIES[verdict as keyof typeof rowVerdicts];
      return `| ${verdict} | ${rows} | ${first.map(code).join(", ")} | ${remedy} |`;
    }),
  ];
  if (lines.length === 0) return "";
  return ["## Verdicts", "", "| verdict | rows | first | what to do |", "|---|---|---|---|", ...lines].join("\n");
}

function lengthSection({ lengths, supervised, loss }: Inspection): string {
  if (lengths === null || supervised === null) return "";
  const { min, p50, p95, p99, p100, longest, overMaxLength, advisedMaxLength, histogram } = lengths;
  const most = Math.max(...histogram.map(({ rows }) => rows));
  const bars = histogram.map(({ from, to, rows }) => {
    const bar = "█".repeat(Math.ceil((rows / most) * 30));
    return `${`${from}–${to}`.padStart(13)} ${String(rows).padStart(8)} ${bar}`.trimEnd();
  });
  return [
    "## Tokens per row",
    "",
    "| | min | p50 | p95 | p99 | longest |",
    "|---|---|---|---|---|---|",
    `| row | ${min} | ${p50} | ${p95} | ${p99} | ${p100} |`,
    `| with loss | ${supervised.min} | ${supervised.p50} | ${supervised.p95} | ${supervised.p99} | ${supervised.p100} |`,
    "",
    `Longest row: ${code(longest)}. Rows over ${loss.maxLength}: ${overMaxLength}. Advised limit: ${advisedMaxLength}.`,
    "",
    "```text",
    ...bars,
    "```",
  ].join("\n");
}

function collisionSection({ labelCollisions }: Inspection): string {
  if (labelCollisions === null || labelCollisions.length === 0) return "";
  const lines = labelCollisions.map(({ field, labels, shared, partAt, suggestions }) => {
    const names = Object.entries(suggestions).map(([label, name]) => `${label} → ${name}`);
    const where = partAt === null ? "never" : `token ${partAt}`;
    return `| ${field} | ${labels.join(", ")} | ${code(shared)} | ${where} | ${names.join(", ") || "add them as tokens"} |`;
  });
  return [
    "## Labels that begin alike",
    "",
    "A model decides these labels later than at their first token, so a first token's probability is that of several labels.",
    "",
    "| field | labels | shared | part at | names that would not |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

function servedSection({ servedPrompt }: Inspection): string {
  if (servedPrompt === null) return "";
  const { where, template, format } = servedPrompt;
  const place = where === "prompt" ? "before the answer" : "behind the answer";
  return [
    "## The served prompt differs",
    "",
    `First difference, ${place}, on an invented call:`,
    "",
    fenced(`template: ${JSON.stringify(template)}\nformat:   ${JSON.stringify(format)}`),
  ].join("\n");
}

function lossSection({ loss, template }: Inspection): string {
  const { responseParts, endToken } = loss;
  const lines = [
    `- end of an answer: ${endToken === null ? "no token" : code(endToken)}`,
    ...(responseParts === null
      ? []
      : [
          `- Unsloth \`instruction_part\`: ${code(JSON.stringify(responseParts.instruction))}`,
          `- Unsloth \`response_part\`: ${code(JSON.stringify(responseParts.response))}`,
        ]),
    `- template hash: ${code(template.hash)}`,
  ];
  return ["## Settings for the trainer", "", ...lines].join("\n");
}

function shownSection(shown: readonly ShownRow[]): string {
  if (shown.length === 0) return "";
  const rows = shown.map((row) => {
    const { id, verdicts, tokens, supervised } = row;
    const head = `### ${cell(id)}: ${verdicts.join(", ") || "ok"} (${supervised} of ${tokens} tokens carry loss)`;
    return [head, "", fenced(markSupervised(row))].join("\n");
  });
  return ["## Rows", "", "What carries loss stands in `⟪ ⟫`, token by token. Texts are redacted.", "", ...rows].join(
    "\n",
  );
}

/** A fence longer than any run of backticks inside it. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${text}\n${fence}\n`;
}

function code(text: string): string {
  return `\`${cell(text).replaceAll("`", "'")}\``;
}

/** Safe inside a table's cell and a heading. */
function cell(text: string): string {
  return text.replace(/\s+/gu, " ").replaceAll("|", "\\|");
}
