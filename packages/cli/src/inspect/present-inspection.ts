import { styleText } from "node:util";
import { type Inspection, markSupervised, shortened, VERDICT_REMEDIES } from "@disposition/dataset";

/** How to write for a terminal. */
export interface PresentOptions {
  /** Colours mark what carries loss; without them brackets do. */
  readonly colours: boolean;
}

type ShownRow = Inspection["shown"][number];
type Style = Parameters<typeof styleText>[0];

/** An inspection for a person at a terminal: rows first, the verdict last, where the eye is. */
export function presentInspection(report: Inspection, { colours }: PresentOptions): string {
  // whether to style is decided by the caller, who knows the stream
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const sections = [
    ...report.shown.map((row) => presentRow(row, paint, colours)),
    presentLengths(report, paint),
    presentSettings(report),
    presentCollisions(report, paint),
    report.notes.map((note) => `note: ${note}`).join("\n"),
    presentVerdict(report, paint),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

type Paint = (style: Style, text: string) => string;

function presentRow(row: ShownRow, paint: Paint, colours: boolean): string {
  const verdict = row.verdicts.length === 0 ? paint("green", "ok") : paint("red", row.verdicts.join(", "));
  const head = `${row.id}: ${verdict}, ${row.supervised} of ${row.tokens} tokens carry loss`;
  return `${head}\n${colours ? paintSegments(row, paint) : markSupervised(row)}`;
}

/** Tokens that carry loss in two colours by turns, so that their borders show. */
function paintSegments({ segments }: ShownRow, paint: Paint): string {
  return segments
    .map(({ supervised, text, pieces }) => {
      if (!supervised) return paint("dim", shortened(text));
      const tokens = pieces ?? [shortened(text)];
      return tokens.map((token, index) => paint(index % 2 === 0 ? "green" : "cyan", visible(token))).join("");
    })
    .join("");
}

/** White space has no colour of its own. */
function visible(token: string): string {
  return token.replaceAll("\n", "↵\n");
}

function presentLengths({ lengths, supervised, loss }: Inspection, paint: Paint): string {
  if (lengths === null || supervised === null) return "";
  const { min, p50, p95, p99, p100, longest, overMaxLength, advisedMaxLength } = lengths;
  const over = `${overMaxLength} rows over the limit of ${loss.maxLength}`;
  return [
    `tokens per row: min ${min}, p50 ${p50}, p95 ${p95}, p99 ${p99}, longest ${p100} (${longest})`,
    `with loss: min ${supervised.min}, p50 ${supervised.p50}, longest ${supervised.p100}`,
    `${overMaxLength > 0 ? paint("red", over) : over}; advised limit ${advisedMaxLength}`,
  ].join("\n");
}

function presentSettings({ loss, template, tokenizer, servedPrompt }: Inspection): string {
  const { responseParts, endToken, kind } = loss;
  const difference =
    servedPrompt &&
    `the template writes ${JSON.stringify(servedPrompt.template)} where service writes ${JSON.stringify(servedPrompt.format)}`;
  return [
    `template ${template.source}, tokenizer ${tokenizer.source}, loss ${kind}, answers end with ${endToken ?? "no token"}`,
    ...(responseParts === null
      ? []
      : [
          `Unsloth: instruction_part=${JSON.stringify(responseParts.instruction)} response_part=${JSON.stringify(responseParts.response)}`,
        ]),
    ...(difference === null ? [] : [difference]),
  ].join("\n");
}

function presentCollisions({ labelCollisions }: Inspection, paint: Paint): string {
  if (labelCollisions === null || labelCollisions.length === 0) return "";
  const lines = labelCollisions.map(({ field, labels, shared, partAt }) => {
    const where = partAt === null ? "and never part" : `and part at token ${partAt}`;
    return `  ${field}: ${labels.join(", ")} share ${JSON.stringify(shared)} ${where}`;
  });
  return [paint("yellow", "labels that begin alike are decided late:"), ...lines].join("\n");
}

function presentVerdict({ ok, rows, rowsOk, rowVerdicts, setVerdicts, warnings }: Inspection, paint: Paint): string {
  const lines = [
    ...setVerdicts.map((verdict) => `  ${verdict}: ${VERDICT_REMEDIES[verdict]}`),
    ...warnings.map((warning) => `  ${paint("yellow", "warning")} ${warning}: ${VERDICT_REMEDIES[warning]}`),
    ...Object.entries(rowVerdicts).map(([verdict, { rows: count, first }]) => {
      const remedy = VERDICT_REMEDIES[verdict as keyof typeof rowVerdicts];
      return `  ${verdict}: ${count} rows (${first.join(", ")}${count > first.length ? ", …" : ""}); ${remedy}`;
    }),
  ];
  const head = ok ? paint("green", "ok") : paint("red", "not ok");
  return [`${head}: ${rowsOk} of ${rows} rows`, ...lines].join("\n");
}
