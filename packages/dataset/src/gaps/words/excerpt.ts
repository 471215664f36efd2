/** Characters of context on each side of what matters. */
const AROUND = 60;
const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;

/**
 * The words around the first of `cues` that a text holds, whole words only; its beginning where it holds none.
 *
 * @param cues - In lower case, the most telling first.
 * @example excerpt("haan ji | papa hospital mein hai", ["hospital"]) // "haan ji | papa hospital mein hai"
 */
export function excerpt(text: string, cues: readonly string[]): string {
  const lower = text.toLowerCase();
  const cue = cues.find((word) => placeOf(lower, word) !== -1);
  const at = cue === undefined ? 0 : placeOf(lower, cue);
  const from = wordStart(text, Math.max(0, at - AROUND));
  const to = wordEnd(text, Math.min(text.length, at + (cue?.length ?? AROUND) + AROUND));
  const cut = text.slice(from, to).trim();
  return `${from > 0 ? "… " : ""}${cut}${to < text.length ? " …" : ""}`;
}

/** Where a word or phrase stands by itself; -1 for nowhere. */
function placeOf(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at !== -1 && phrase !== ""; at = text.indexOf(phrase, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return at;
  }
  return -1;
}

function wordStart(text: string, at: number): number {
  let from = at;
  while (from < text.length && from > 0 && isWord(text[from - 1])) from += 1;
  return from;
}

function wordEnd(text: string, at: number): number {
  let to = at;
  while (to > 0 && to < text.length && isWord(text[to])) to -= 1;
  return to;
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && WORD_SIGN.test(sign);
}
