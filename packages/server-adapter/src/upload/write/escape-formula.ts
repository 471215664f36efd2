/** Blanks, a byte order mark, and signs that nobody sees, which a spreadsheet drops before it looks for a formula. */
const UNSEEN = /^[\s\p{Cf}]{1,64}/u;
/** What begins a formula, in the wide forms of East Asia too. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u;
/** These at the very beginning bring a formula behind them into the cell's first place. */
const BREAKS = /^[\t\r\n\0]/u;

/** Whether a spreadsheet might take a text for a formula. A number as a program writes it is none: `-0.5`. */
export function isFormulaLike(text: string): boolean {
  if (text === "") return false;
  if (BREAKS.test(text)) return true;
  if (!FORMULA.test(text.replace(UNSEEN, ""))) return false;
  return String(Number(text)) !== text;
}

/** A text that no spreadsheet takes for a formula: with an apostrophe in front where it might. */
export function escapeFormula(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}
