import { DispositionError } from "@disposition/taxonomy";
import { IntList } from "./int-list.ts";
import { KeyTable } from "./key-table.ts";
import { identitiesOf, type SplitRow } from "./split-row.ts";

const DAY_MS = 86_400_000;

/**
 * Rows as numbers. Of a row it keeps 4 bytes per identity and per stratum and 12 of its own, and some 15 to 25 per
 * distinct identity: about 100 bytes for a row with id, borrower, phone and three labels.
 */
export class RowTable {
  readonly #keys = new KeyTable();
  readonly #keyEnds = new IntList();
  readonly #keyItems = new IntList();
  readonly #strataNumbers = new Map<string, number>();
  readonly #strataEnds = new IntList();
  readonly #strataItems = new IntList();
  readonly #days = new IntList();
  readonly #kinds: string[] = [];
  /** Key → its kind, as a position in `#kinds`. */
  readonly #kindOf = new IntList();

  /** Distinct identities. */
  get keyCount(): number {
    return this.#keys.size;
  }

  get length(): number {
    return this.#days.length;
  }

  /** In order of first sight. */
  get strata(): string[] {
    return [...this.#strataNumbers.keys()];
  }

  /** @returns the row's number. @throws DispositionError `INPUT_INVALID` when the day is none. */
  add(row: SplitRow): number {
    this.#days.push(dayNumber(row));
    for (const [kind, value] of identitiesOf(row)) {
      const key = this.#keys.numberOf(kind, value);
      this.#keyItems.push(key);
      if (key === this.#kindOf.length) this.#kindOf.push(this.#kindNumber(kind));
    }
    this.#keyEnds.push(this.#keyItems.length);
    for (const stratum of new Set(row.strata)) this.#strataItems.push(this.#numberOf(stratum));
    this.#strataEnds.push(this.#strataItems.length);
    return this.length - 1;
  }

  get hasClusters(): boolean {
    return this.#kinds.includes("cluster");
  }

  /** Whether an identity is a cluster of near-duplicates, and no person's. */
  isCluster(key: number): boolean {
    return this.kindOf(key) === "cluster";
  }

  /** `id`, `group`, `keys.phone`, … */
  kindOf(key: number): string {
    return this.#kinds[this.#kindOf.at(key)] ?? "";
  }

  /** Numbers of the row's identities, its id first. */
  keysOf(row: number): Uint32Array {
    return slice(this.#keyItems, this.#keyEnds, row);
  }

  /** Numbers of the row's strata, positions in `strata`. */
  strataOf(row: number): Uint32Array {
    return slice(this.#strataItems, this.#strataEnds, row);
  }

  /** Days since 1 January 1970. */
  dayOf(row: number): number {
    return this.#days.at(row);
  }

  #kindNumber(kind: string): number {
    const known = this.#kinds.indexOf(kind);
    return known === -1 ? this.#kinds.push(kind) - 1 : known;
  }

  #numberOf(stratum: string): number {
    const known = this.#strataNumbers.get(stratum);
    if (known !== undefined) return known;
    this.#strataNumbers.set(stratum, this.#strataNumbers.size);
    return this.#strataNumbers.size - 1;
  }
}

function slice(items: IntList, ends: IntList, row: number): Uint32Array {
  return items.view().subarray(row === 0 ? 0 : ends.at(row - 1), ends.at(row));
}

function dayNumber({ id, callDate }: SplitRow): number {
  const day = Date.parse(`${callDate.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  if (day >= 0) return day;
  throw new DispositionError("INPUT_INVALID", `call "${id}" has the day "${callDate}"; write it as 2026-02-21`);
}
