import { createHmac } from "node:crypto";
import type { Problem } from "./reject.ts";

/** A hashed identity, or why there is none. */
export type IdentityKey = { readonly key: string } | { readonly problem: Problem };

/** What `identityKey` gives: 64 bits, so among ten million identities two share a key once in 370,000 data sets. */
const KEY = /^[0-9a-f]{16}$/u;
const KEY_LENGTH = 16;
const PHONE_DIGITS = 10;
/** A country code of three digits and a zero before it; more is several numbers. */
const MOST_DIGITS = 14;
/** A number that a data frame kept as a fraction. */
const FRACTION = /^(\d+)\.0+$/u;
const PHONE_LIKE = /^\+?[\d\s().-]{10,20}$/u;

/** Whether a text is what `identityKey` makes. */
export function isIdentityKey(text: string): boolean {
  return KEY.test(text);
}

/** Whether a text could be somebody's phone number, which is never written out. */
export function isPhoneLike(text: string): boolean {
  return PHONE_LIKE.test(text.trim());
}

/**
 * Replaces an identity by a short keyed hash (HMAC-SHA256, 16 hex digits), so that calls of one person can be kept
 * together without their number or name being written anywhere. Phones are compared by their last ten digits, other
 * identities without case and spaces.
 *
 * @param kind - What is identified: `phone`, `borrower`, …. The same text of another kind has another key.
 * @param salt - Secret of the data set; the same salt gives the same keys.
 */
export function identityKey(kind: string, raw: unknown, salt: string): IdentityKey {
  if (typeof raw !== "string" && typeof raw !== "number") return no("is no identity; write a number or a text");
  const text = String(raw).normalize("NFKC").trim().replace(FRACTION, "$1");
  const plain = kind === "phone" ? phoneDigits(text) : text.replace(/\s+/gu, " ").toUpperCase();
  if (typeof plain !== "string") return plain;
  return { key: createHmac("sha256", salt).update(`${kind}\0${plain}`).digest("hex").slice(0, KEY_LENGTH) };
}

function phoneDigits(text: string): string | IdentityKey {
  if (/\d[eE]\+?\d/u.test(text)) return no("was rounded by a spreadsheet (1.23E+11); export it as text");
  const digits = text.replace(/\D/gu, "");
  if (digits.length < PHONE_DIGITS)
    return no(`has fewer than ${PHONE_DIGITS} digits; leave it empty where it is not known`);
  if (digits.length > MOST_DIGITS) return no("is more than one number; keep one");
  return digits.slice(-PHONE_DIGITS);
}

function no(reason: string): IdentityKey {
  return { problem: { code: "no-identity", reason } };
}
