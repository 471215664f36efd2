/**
 * What a phrase must yield on a call of Wednesday 2026-03-18: `MM-DD` of that year or a whole day, `from..value` of a
 * range, `impossible`, `event` or `time` where there is no day; several apart by blanks, in text order.
 */
export type DateCorpus = readonly (readonly [expected: string, phrases: readonly string[]])[];
