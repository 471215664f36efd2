import type { ComparisonPart, DifferencePart, FieldComparisonPart, FlipPart } from "../../report/comparison-parts.ts";
import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { count, counted, ends, fraction, points, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { differenceMark } from "../plots/interval-mark.ts";
import { lede, type Section } from "../section.ts";
import { figure, named, plotted, type Row, table, words } from "../table.ts";

const FLIPS = 8;

/** What changed against the older report, on the calls of both. */
export function comparisonSection({ comparison }: EvaluationFile): Section | null {
  if (comparison === null) return null;
  const { old, rows, goldChanged, onlyInOld, onlyInNew } = comparison;
  const left = [
    goldChanged === 0 ? "" : ` ${counted(goldChanged, "call")} whose gold record changed left out.`,
    onlyInOld + onlyInNew === 0 ? "" : ` ${counted(onlyInOld + onlyInNew, "call")} only in one of the reports.`,
  ];
  const told = lede(
    "Differences are new less old, in points of 100; intervals are paired and clustered. ",
    "Where an interval contains zero, these calls do not decide.",
    left,
  );
  return {
    id: "against",
    title: `Against ${old.name}, ${count(rows)} calls`,
    body: html`${told}${differences(comparison)}${labels(comparison)}${flipTables(comparison)}`,
  };
}

const COLUMNS = [
  named("measured"),
  figure("old, %"),
  figure("new, %"),
  figure("difference"),
  figure("95 % interval"),
  plotted("less ← 0 → more"),
  words("decision"),
  figure("more rows would decide"),
  figure("McNemar p"),
];

function differences({ exactMatch, mcNemar, fields }: ComparisonPart): Html {
  const parts = Object.values(fields).flatMap(({ accuracy, macroF1 }) => [accuracy, macroF1]);
  const reach = reachOf([exactMatch, ...parts]);
  const rows = [
    line("whole record", exactMatch, { pValue: mcNemar.pValue, reach }),
    ...Object.entries(fields).flatMap(([path, field]) => fieldLines(path, field, reach)),
  ];
  return table("Differences against the old model", COLUMNS, rows);
}

function fieldLines(path: string, { accuracy, mcNemar, macroF1, cost }: FieldComparisonPart, reach: number): Row[] {
  const costs = cost ? [line(`${path} cost of 100 calls`, cost, { reach: reachOf([cost]), lowerIsBetter: true })] : [];
  return [
    line(`${path} accuracy`, accuracy, { pValue: mcNemar.pValue, reach }),
    ...(macroF1 ? [line(`${path} macro F1`, macroF1, { reach })] : []),
    ...costs,
  ];
}

interface LineOptions {
  readonly pValue?: number;
  /** The largest difference of the picture. */
  readonly reach: number;
  readonly lowerIsBetter?: boolean;
}

function line(name: string, part: DifferencePart | null, { pValue, reach, lowerIsBetter }: LineOptions): Row {
  const p = pValue === undefined ? "–" : fraction(pValue);
  if (part === null) return { cells: [nameHtml(name), "–", "–", "–", "–", "–", "–", "–", p] };
  const { interval, decision, moreRows } = part;
  return {
    cells: [
      nameHtml(name),
      share(part.old),
      share(part.new),
      points(part.difference),
      ends(interval),
      interval ? markOf(name, part, reach) : "–",
      html`<span class="state ${classOf(decision)}">${decision}</span>${lowerIsBetter ? " (less is better)" : ""}`,
      moreRows ? count(moreRows) : "–",
      p,
    ],
  };
}

function markOf(name: string, { difference, interval, decision }: DifferencePart, reach: number): Html {
  const { low, high } = interval ?? { low: difference, high: difference };
  const tone = decision === "not decisive" ? "open" : decision === "better" ? "gain" : "loss";
  const title = `${name}: ${points(difference)} (${ends({ low, high })})`;
  return differenceMark({ value: difference, low, high }, reach, { title, tone });
}

function classOf(decision: DifferencePart["decision"]): string {
  return { better: "pass", worse: "fail", "not decisive": "plain" }[decision];
}

function reachOf(parts: readonly (DifferencePart | null)[]): number {
  const sides = parts.flatMap((part) => [part?.difference ?? 0, part?.interval?.low ?? 0, part?.interval?.high ?? 0]);
  return Math.max(...sides.map(Math.abs));
}

const LABEL_COLUMNS = [
  named("recall of"),
  figure("support"),
  figure("old, %"),
  figure("new, %"),
  figure("difference"),
  figure("95 % interval"),
  plotted("less ← 0 → more"),
  words("decision"),
  figure("p, adjusted"),
];

/** The labels whose recall changed at all. */
function labels({ fields }: ComparisonPart): Html {
  const changed = Object.entries(fields).flatMap(([path, field]) =>
    field.labels.flatMap(({ label, support, small, recall, adjustedPValue }) =>
      recall && recall.difference !== 0 ? [{ name: `${path}: ${label}`, support, small, recall, adjustedPValue }] : [],
    ),
  );
  if (changed.length === 0) return EMPTY;
  const reach = reachOf(changed.map(({ recall }) => recall));
  const rows = changed.map(({ name, support, small, recall, adjustedPValue }): Row => {
    const [, old, now, difference, interval, mark, decision] = line(name, recall, { reach }).cells;
    const cells = [nameHtml(name), count(support), old, now, difference, interval, mark, decision];
    return {
      cells: [...cells.map((cell) => cell ?? "–"), fraction(adjustedPValue)],
      tone: small ? "small" : undefined,
    };
  });
  return html`<h3>Labels whose recall changed</h3>${table("Labels whose recall changed", LABEL_COLUMNS, rows)}`;
}

const FLIP_COLUMNS = [named("expected"), words("was"), words("is now"), words("field"), figure("calls")];

function flipTables({ fields }: ComparisonPart): Html {
  const all = (side: "broken" | "fixed") =>
    Object.entries(fields)
      .flatMap(([path, field]) => field[side].map((flip, index) => ({ path, flip, first: index < 3 })))
      .sort((a, b) => Number(b.first) - Number(a.first) || b.flip.count - a.flip.count);
  return html`${flipTable("Right before, wrong now", all("broken"))}${flipTable("Wrong before, right now", all("fixed"))}`;
}

interface PathFlip {
  readonly path: string;
  readonly flip: FlipPart;
  /** Of the commonest of its field, which are always shown. */
  readonly first: boolean;
}

function flipTable(title: string, flips: readonly PathFlip[]): Html {
  if (flips.length === 0) return EMPTY;
  const shown = flips.filter(({ first }, index) => first || index < FLIPS);
  const rows = shown.map(({ path, flip }) => ({
    cells: [nameHtml(flip.expected), nameHtml(flip.old), nameHtml(flip.new), nameHtml(path), count(flip.count)],
  }));
  const rest = flips.length - shown.length;
  const note = rest === 0 ? "" : html`<p class="note">And ${count(rest)} rarer kinds.</p>`;
  return html`<h3>${title}</h3>${table(title, FLIP_COLUMNS, rows)}${note}`;
}
