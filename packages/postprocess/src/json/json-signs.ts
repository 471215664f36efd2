/** One sign of JSON text outside strings, or one whole string. */
export interface JsonSign {
  /** The character; for a string its opening quote. */
  readonly sign: string;
  readonly isString: boolean;
  readonly at: number;
  /** Exclusive; -1 for a string that never ends. */
  readonly end: number;
  /** The sign before this one; "" at the beginning. */
  readonly previous: string;
}

/** Opening quote → what may close it. Models write all of them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`´'", "“": '”"', "‘": "’'" };
const SPACE = /\s/u;

/** Walks over the signs of JSON text, whole strings at a time, so that nobody takes a brace in a remark for a brace. */
export function* jsonSigns(text: string, start: number): Generator<JsonSign, void> {
  let previous = "";
  let at = start;
  while (at < text.length) {
    const sign = text[at] ?? "";
    const isString = sign in QUOTES && "{[,:".includes(previous);
    const end = isString ? stringEnd(text, at) : at + 1;
    if (!SPACE.test(sign)) {
      yield { sign, isString, at, end, previous };
      previous = sign;
    }
    if (end === -1) return;
    at = end;
  }
}

/** The next character from `from` on that is no white space; "" at the end. */
export function nextSign(text: string, from: number): string {
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (!SPACE.test(sign)) return sign;
  }
  return "";
}

/** What may follow a string: a sign of JSON, a comment, or the next line, where a comma was forgotten. */
const AFTER_STRING = /[^\S\n]*(?:[,:}\]]|\/[/*]|\n|$)/uy;

/**
 * The end (exclusive) of the string whose quote stands at `start`, or -1. A quote followed by anything else stands inside
 * the string: models forget to escape what people said.
 */
function stringEnd(text: string, start: number): number {
  const closing = QUOTES[text[start] ?? ""] ?? '"';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\") at++;
    else if (closing.includes(sign) && mayEndAt(text, at + 1)) return at + 1;
  }
  return -1;
}

function mayEndAt(text: string, at: number): boolean {
  AFTER_STRING.lastIndex = at;
  return AFTER_STRING.test(text);
}
