/** A name as labels are written: `papa hospital mein` → `PAPA_HOSPITAL_MEIN`. */
export function labelName(words: string): string {
  return words
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replace(/^_|_$/gu, "");
}

/** Whether a phrase is somebody's label and nothing that people say: `JOB_LOSS`, `LWD`. */
export function isLabelName(phrase: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:[_ ][A-Z0-9]+)*$/u.test(phrase);
}
