/**
 * Invented phrases by the one amount that each names, in rupees: `5000`, or a range as `"5000..7000"`. A phrase that
 * names none stands in a list of its own beside it.
 */
export type AmountCorpus = readonly (readonly [amount: number | `${number}..${number}`, phrases: readonly string[]])[];
