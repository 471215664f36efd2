import type { Spelled } from "./locale.ts";

/** Every stem with every ending written to it, as one string of words: glue("a b", "x y") is "ax ay bx by". */
export function glue(stems: string, endings: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => endings.split(" ").map((ending) => stem + ending))
    .join(" ");
}

/** Adds to each numeral that ends in one of the letters its form without it, to which scripts glue what follows. */
export function withStems(numerals: readonly Spelled[], finals: string): readonly Spelled[] {
  return numerals.map(([value, words]) => {
    const stems = words.split(" ").flatMap((word) => (finals.includes(word.at(-1) ?? "") ? [word.slice(0, -1)] : []));
    return [value, [words, ...stems].join(" ")];
  });
}
