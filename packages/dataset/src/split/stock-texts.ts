import { DisjointSets } from "./disjoint-sets.ts";
import { joinKeys, NO_GROUP, type RowGroups, type RowKeys } from "./group-rows.ts";
import type { RowTable } from "./row-table.ts";
import { NONE, SPLIT_CODES, type SplitCode, splitAt } from "./split-code.ts";
import type { SplitShares } from "./split-of.ts";

/** A text that more strangers than this share is stock: "the number you are calling is switched off". */
const MOST_STRANGERS = 20;

/**
 * Clusters of near-duplicates that are stock texts. Everybody has a call with one, so keeping them together would chain
 * all borrowers into one group that no split can hold. They tie nobody; instead each is given to one split, and its
 * copies whose borrower stands elsewhere are set aside. So no text is in two splits, and most copies stay.
 */
export interface StockTexts {
  /** Keys of the rows without those of stock texts. */
  readonly ties: RowKeys;
  /** The stock text of a row, as a key; null where it has none. */
  readonly stockOf: (row: number) => number | null;
}

/** Finds the clusters that tie more than twenty groups which nothing else ties. */
export function findStockTexts(table: RowTable): StockTexts {
  const isStock = table.hasClusters ? manyOwners(table) : null;
  if (!isStock?.some((flag) => flag === 1)) return { ties: table, stockOf: () => null };
  const { length, keyCount } = table;
  const keysOf = (row: number) => table.keysOf(row).filter((key) => isStock[key] === 0);
  const stockOf = (row: number) => table.keysOf(row).find((key) => isStock[key] === 1) ?? null;
  return { ties: { length, keyCount, keysOf }, stockOf };
}

/** 1 for each cluster that is shared by many. */
function manyOwners(table: RowTable): Uint8Array {
  const sets = new DisjointSets(table.keyCount);
  const isOwn = (key: number) => !table.isCluster(key);
  for (let row = 0; row < table.length; row += 1) joinKeys(sets, table.keysOf(row).filter(isOwn));
  const isStock = new Uint8Array(table.keyCount);
  const owners = new Map<number, Set<number>>();
  for (let row = 0; row < table.length; row += 1) {
    for (const key of table.keysOf(row)) {
      if (isOwn(key) || isStock[key] === 1) continue;
      const known = owners.get(key) ?? new Set();
      owners.set(key, known.add(sets.rootOf(table.keysOf(row)[0] ?? 0)));
      if (known.size <= MOST_STRANGERS) continue;
      isStock[key] = 1;
      owners.delete(key);
    }
  }
  return isStock;
}

/** The split that stock texts go to when they are new: the one with the largest share. */
export function stockSplit(shares: SplitShares): SplitCode {
  const [largest] = [...SPLIT_CODES].sort((a, b) => shares[splitAt(b) ?? "train"] - shares[splitAt(a) ?? "train"]);
  return largest ?? NONE;
}

/** Groups all of whose rows are stock texts: they go where those go. */
export function stockGroups({ groupOf, count }: RowGroups, { stockOf }: StockTexts): Uint8Array {
  const allStock = new Uint8Array(count).fill(1);
  for (const [row, group] of groupOf.entries()) if (group !== NO_GROUP && stockOf(row) === null) allStock[group] = 0;
  return allStock;
}

/**
 * Copies of stock texts that stand in another split than their text. A text stays where it stood before.
 *
 * @param codes - Split of each row.
 * @param previous - Split of each row before.
 */
export function strayCopies(codes: Uint8Array, previous: Uint8Array, stock: StockTexts, fresh: SplitCode): number[] {
  const splits = new Map<number, number>();
  for (const [row, code] of codes.entries()) {
    const text = stock.stockOf(row);
    // in a set that leaked, the held-out place counts
    if (text !== null && code !== NONE && previous[row] === code)
      splits.set(text, Math.max(splits.get(text) ?? 0, code));
  }
  const copies: number[] = [];
  for (const [row, code] of codes.entries()) {
    const text = stock.stockOf(row);
    if (text !== null && code !== NONE && code !== (splits.get(text) ?? fresh)) copies.push(row);
  }
  return copies;
}
