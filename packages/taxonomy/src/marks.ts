import type { CallReading, Mention } from "./call.ts";

/** How many different amounts, and how many different days, one prompt can offer. */
export const MARKS_PER_KIND = 16;

/** The mark that stands for "none of them". */
export const NO_MARK = "⟦-⟧";

/** A value the model can point at, e.g. `{ mark: "⟦a2⟧", value: 5000 }`. */
export interface MarkedValue<V extends string | number> {
  readonly mark: string;
  readonly value: V;
}

/** The values said in a call, each with its mark. Equal values share one, so an answer has one right spelling. */
export interface MarkTable {
  readonly amounts: readonly MarkedValue<number>[];
  readonly dates: readonly MarkedValue<string>[];
}

/** All marks of a kind: `⟦a1⟧` … `⟦a16⟧` or `⟦d1⟧` … `⟦d16⟧`. */
export function marksOf(kind: Mention["kind"]): string[] {
  const letter = kind === "amount" ? "a" : "d";
  return Array.from({ length: MARKS_PER_KIND }, (_, index) => `⟦${letter}${index + 1}⟧`);
}

/**
 * Numbers the values of a call's mentions in text order. Of more than `MARKS_PER_KIND` different values, those that the
 * customer said, and then the latest, keep a mark. Mentions without a value (30 Feb, "after Diwali") get none.
 *
 * @param order - Which of the marks to hand out, by position; training shuffles it so that no mark is favoured.
 */
export function assignMarks(reading: CallReading, order: readonly number[] = naturalOrder): MarkTable {
  return { amounts: table<number>(reading, "amount", order), dates: table<string>(reading, "date", order) };
}

/** The mark of a mention, or null when it has none. */
export function markOf(table: MarkTable, mention: Mention): string | null {
  const entries: readonly MarkedValue<string | number>[] = mention.kind === "amount" ? table.amounts : table.dates;
  return entries.find((entry) => entry.value === mention.value)?.mark ?? null;
}

const naturalOrder = Array.from({ length: MARKS_PER_KIND }, (_, index) => index);

function table<V extends string | number>(
  reading: CallReading,
  kind: Mention["kind"],
  order: readonly number[],
): MarkedValue<V>[] {
  const ranks = new Map<V, { byCustomer: boolean; last: number }>();
  for (const mention of reading.mentions) {
    if (mention.kind !== kind || mention.value === null) continue;
    const value = mention.value as V;
    const byCustomer = mention.speaker === "customer" || (ranks.get(value)?.byCustomer ?? false);
    ranks.set(value, { byCustomer, last: mention.start });
  }
  const marks = marksOf(kind);
  const kept = [...ranks.keys()];
  if (kept.length > MARKS_PER_KIND) keepBest(kept, ranks);
  return kept.map((value, index) => ({ mark: marks[order[index] ?? index] ?? NO_MARK, value }));
}

/** Drops the least useful values in place and keeps the text order of the rest. */
function keepBest<V>(values: V[], ranks: ReadonlyMap<V, { byCustomer: boolean; last: number }>): void {
  const score = (value: V) => {
    const rank = ranks.get(value);
    return (rank?.byCustomer ? Number.MAX_SAFE_INTEGER / 2 : 0) + (rank?.last ?? 0);
  };
  const best = new Set([...values].sort((a, b) => score(b) - score(a)).slice(0, MARKS_PER_KIND));
  values.splice(0, values.length, ...values.filter((value) => best.has(value)));
}
