import { getField, type LabelledCall, type Taxonomy } from "@disposition/taxonomy";
import type { BalanceReport, BeforeAfter, FloorReached, RepeatReport, WrittenAs } from "./balance-report.ts";
import { NO_LANGUAGE } from "./row-class.ts";

/** Counts rows as they are written. */
export interface BalanceTally {
  readonly add: (row: LabelledCall, as: WrittenAs) => void;
  readonly finish: () => void;
  /** What the plan said before, and what was written since. */
  readonly report: () => BalanceReport;
}

type Counts = Map<string, number>;

/** A tally that begins with the counts of a plan. */
export function balanceTally(planned: RepeatReport, taxonomy: Taxonomy): BalanceTally {
  const written = { original: 0, repeat: 0, counterfactual: 0, synthesis: 0 };
  const edits: Counts = new Map();
  const languages: Counts = new Map();
  const fields = taxonomy.fields.filter(({ kind }) => kind === "label").map(({ path }) => path);
  const labels = new Map<string, Counts>(fields.map((path) => [path, new Map()]));
  let finished = false;
  const reached = ({ by, label }: FloorReached) => (by === "language" ? languages : labels.get(by))?.get(label) ?? 0;
  return {
    add(row, as) {
      written[as] += 1;
      if (as === "counterfactual") count(edits, row.origin?.edit ?? "");
      count(languages, row.language ?? NO_LANGUAGE);
      for (const [path, counts] of labels) count(counts, String(getField(row.labels, path)));
    },
    finish() {
      finished = true;
    },
    report: () => ({
      ...planned,
      rows: { before: planned.rows.before, after: Object.values(written).reduce((sum, rows) => sum + rows, 0) },
      labels: Object.fromEntries(
        [...labels].map(([path, counts]) => [path, beforeAfter(planned.labels[path] ?? {}, counts)]),
      ),
      languages: beforeAfter(planned.languages, languages),
      floors: planned.floors.map((floor) => ({ ...floor, after: reached(floor) })),
      written: { ...written },
      edits: Object.fromEntries([...edits].sort(([one], [other]) => (one < other ? -1 : 1))),
      finished,
    }),
  };
}

function count(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function beforeAfter(planned: Readonly<Record<string, BeforeAfter>>, written: Counts): Record<string, BeforeAfter> {
  const names = [...new Set([...Object.keys(planned), ...written.keys()])].sort();
  return Object.fromEntries(
    names.map((name) => [name, { before: planned[name]?.before ?? 0, after: written.get(name) ?? 0 }]),
  );
}
