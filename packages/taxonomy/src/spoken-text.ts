/**
 * Makes words of a transcript safe to put into a prompt: control and format characters and broken surrogates go, runs
 * of white space become one space, and nothing that the prompt itself uses as a sign survives unbroken.
 *
 * @param reserved - Strings that the prompt's frame uses, none empty, e.g. `<|`.
 */
export function spokenText(words: string, reserved: readonly string[]): string {
  let spoken = words
    .toWellFormed()
    // ZWNJ and ZWJ (U+200C, U+200D) stay: Indic spelling needs them
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/[⟦⟧]/gu, (bracket) => (bracket === "⟦" ? "[" : "]"));
  for (const sign of reserved) {
    const spaced = `${sign.slice(0, 1)} ${sign.slice(1)}`;
    // a sign that a space does not break ("#", "# ") is taken out instead
    const broken = spaced.includes(sign) ? "" : spaced;
    while (spoken.includes(sign)) spoken = spoken.replaceAll(sign, broken);
  }
  return spoken;
}
