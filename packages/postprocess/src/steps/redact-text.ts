import { findPersonal } from "../personal/find-personal.ts";
import type { PersonalKind, PersonalSpan } from "./personal-span.ts";

export interface RedactTextOptions {
  /** Kinds to mask; default all. */
  readonly kinds?: readonly PersonalKind[];
  /**
   * What stands in their place; default `[phone]`, `[name]`, …. The span says what was found: its `key` is the same for
   * all spellings of one thing, written or spoken, so that the same number can always get the same mask.
   */
  readonly mask?: (kind: PersonalKind, span: PersonalSpan) => string;
}

/** A text without personal data, and how many of each kind were masked. */
export interface Redacted {
  readonly text: string;
  readonly masked: Readonly<Partial<Record<PersonalKind, number>>>;
}

/**
 * Masks personal data in a free text: phones, cards, Aadhaar, PAN, UPI ids, e-mail addresses, account numbers and codes,
 * written or dictated in any language; names after an introduction or a title, common Indian names, and both wherever
 * they come back; addresses. Amounts and days stay. Masking twice changes nothing more.
 *
 * It errs on the side of masking, and it is no guarantee: a rare name that nobody introduces looks like any other word.
 *
 * @example redactText("call me on 98765 43210, I am Ravi").text // "call me on [phone], I am [name]"
 */
export function redactText(text: string, options: RedactTextOptions = {}): Redacted {
  const { kinds, mask = (kind) => `[${kind}]` } = options;
  const wanted = findPersonal(text).filter(({ kind }) => kinds?.includes(kind) !== false);
  const masked: Partial<Record<PersonalKind, number>> = {};
  let clean = "";
  let copied = 0;
  for (const span of wanted) {
    clean += text.slice(copied, span.start) + mask(span.kind, span);
    copied = span.end;
    masked[span.kind] = (masked[span.kind] ?? 0) + 1;
  }
  return { text: clean + text.slice(copied), masked };
}
