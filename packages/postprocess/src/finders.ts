/**
 * Name and version of the finders. It is part of every fingerprint: raise it whenever a finder starts to find, skip or
 * value something differently, because a model trained with the old marks would be shown other ones.
 */
export const FINDERS = "finders/3";
