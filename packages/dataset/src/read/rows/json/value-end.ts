const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;

/**
 * Finds where a JSON value ends in a text that arrives in pieces. It counts brackets and strings and checks nothing else:
 * the parser does.
 */
export class ValueEnd {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #hasBegun = false;

  /** @returns the place after the value, or null when it goes on beyond `text`. */
  find(text: string, from: number): number | null {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#depth === 0 && !this.#isInString && (code === COMMA || isClosing(code))) {
        // always goes forward: a stray sign is a value of its own, which the parser refuses
        return this.#hasBegun ? at : at + 1;
      }
      this.#hasBegun = true;
      if (this.#isInString ? this.#inString(code) : this.#outside(code)) return at + 1;
    }
    return null;
  }

  /** Whether the value, an array or object, is over. */
  #outside(code: number): boolean {
    if (code === QUOTE) this.#isInString = true;
    else if (isOpening(code)) this.#depth += 1;
    else if (isClosing(code)) this.#depth -= 1;
    return isClosing(code) && this.#depth === 0;
  }

  /** Whether the value, a string, is over. */
  #inString(code: number): boolean {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#isInString = false;
    return !this.#isInString && this.#depth === 0;
  }
}

/** `{` and `[`. */
function isOpening(code: number): boolean {
  return code === 123 || code === 91;
}

/** `}` and `]`. */
function isClosing(code: number): boolean {
  return code === 125 || code === 93;
}

/** Whether more than `most` arrays and objects stand within each other in a JSON text. */
export function nestsDeeper(json: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) isInString = !isInString;
    else if (isInString) at += code === BACKSLASH ? 1 : 0;
    else if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
