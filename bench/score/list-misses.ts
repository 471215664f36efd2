import type { JudgedRow } from "./judge-row.ts";
import type { Found } from "./row.ts";

/** What a list of misses can hold. */
export const MISS_KINDS = ["missed", "wrong", "no value", "false", "span"] as const;
export type MissKind = (typeof MISS_KINDS)[number];

/** One line for each span of a row that was not found, not right, or not there, with the row's text above them. */
export function listMisses({ row, judgements, extra }: JudgedRow, kinds: ReadonlySet<MissKind>): string[] {
  const lines = judgements.flatMap(({ gold, found, verdict, exact }) => {
    const kind = verdict === "overlap" && gold.right.length > 0 ? "no value" : verdict;
    const isMiss = kind === "missed" || kind === "wrong" || kind === "no value";
    if (isMiss && kinds.has(kind)) return [line(kind, gold.shown, found, row.text)];
    return exact === false && found.length > 0 && kinds.has("span") ? [line("span", gold.shown, found, row.text)] : [];
  });
  const false_ = kinds.has("false") ? extra.map((found) => line("false", "", [found], row.text)) : [];
  const all = [...lines, ...false_];
  return all.length === 0 ? [] : [`${row.id}  ${row.text.trim()}`, ...all];
}

function line(kind: MissKind, gold: string, found: readonly Found[], text: string): string {
  const shown = found.map(({ start, end, written }) => `${text.slice(start, end)} = ${written}`).join("; ");
  return [`    ${kind.padEnd(8)}`, gold && `expected ${gold}`, shown && `found ${shown}`].filter(Boolean).join("  ");
}
