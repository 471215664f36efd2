/**
 * Whole calls, as the language files write them: blocks between empty lines. What a block holds is told in `whole-call.ts`.
 *
 * @example
 * calls(`
 *   BUSY NONE NONE
 *   system: The line is busy.
 *
 *   WRONG_NUMBER NONE NONE
 *   third: Wrong number.
 * `).length // 2
 */
export function calls(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== "");
}
