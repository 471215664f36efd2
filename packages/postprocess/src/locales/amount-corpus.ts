/**
 * What a phrase must yield: rupees as `5000`, a range as `5000..7000`; several apart by blanks, in text order. All
 * phrases are invented.
 */
export type AmountCorpus = readonly (readonly [expected: string, phrases: readonly string[]])[];
