import { finish } from "./hash-words.ts";
import { SIGNATURE_LENGTH } from "./min-hash.ts";
import type { SignatureStore } from "./signature-store.ts";

/** Row numbers fit into so many values: key and row share the 53 bits of a double. */
const ROWS = 2 ** 24;
const KEYS = 2 ** 29;
/** In a bucket of many thousands each row meets this many rows before it; like rows still form one chain. */
const NEIGHBOURS = 64;

/**
 * Pairs of rows that may be alike (locality-sensitive hashing): some band of their signatures is equal. A pair comes once
 * per band that it shares. One band is looked at a time, so the memory is 8 bytes per row and nothing is kept.
 *
 * @param rowsPerBand - Numbers per band: of pairs with similarity J, 1 − (1 − J^r)^(128/r) are found.
 */
export function* candidatePairs(store: SignatureStore, rowsPerBand: number): Generator<readonly [number, number]> {
  const keys = new Float64Array(store.size);
  for (let start = 0; start < SIGNATURE_LENGTH; start += rowsPerBand) {
    for (let row = 0; row < store.size; row += 1) keys[row] = bandKey(store.at(row), start, rowsPerBand) * ROWS + row;
    keys.sort();
    yield* pairsOfBuckets(keys);
  }
}

/** The widest bands that still find nine of ten pairs at the threshold: fewer candidates have to be compared. */
export function bandWidthFor(threshold: number): number {
  const width = [16, 8, 4, 2].find((rows) => 1 - (1 - threshold ** rows) ** (SIGNATURE_LENGTH / rows) >= 0.9);
  return width ?? 1;
}

function bandKey(signature: Uint16Array, start: number, length: number): number {
  let key = start;
  for (let place = start; place < start + length; place += 1)
    key = finish(Math.imul(key, 31) + (signature[place] ?? 0));
  return key % KEYS;
}

function* pairsOfBuckets(keys: Float64Array): Generator<readonly [number, number]> {
  let first = 0;
  for (let index = 1; index < keys.length; index += 1) {
    if (bucketOf(keys, index) !== bucketOf(keys, first)) first = index;
    for (let other = Math.max(first, index - NEIGHBOURS); other < index; other += 1) {
      yield [(keys[other] ?? 0) % ROWS, (keys[index] ?? 0) % ROWS];
    }
  }
}

function bucketOf(keys: Float64Array, index: number): number {
  return Math.floor((keys[index] ?? 0) / ROWS);
}
