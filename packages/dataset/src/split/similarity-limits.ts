/**
 * Two calls of different splits that are this alike (shared ÷ all runs of three words) are a leak.
 *
 * It lies above the threshold of `DuplicateIndex`, 0.8, whose clusters keep calls together: those go by an estimate with
 * a standard error of 0.03, and what is checked exactly afterwards must have been found before.
 */
export const LEAK_SIMILARITY = 0.9;

/** Pairs of this similarity and above are looked for, so that the highest one can be told even where none is a leak. */
export const SEARCHED_SIMILARITY = 0.8;
