/**
 * Templates written one to a line, so that a speaker of the language can read and mend them without minding quotes.
 *
 * @example
 * phrases(`
 *   (हां|जी), बोलिए।
 *   कौन?
 * `); // ["(हां|जी), बोलिए।", "कौन?"]
 */
export function phrases(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
