/**
 * What may be masked. `account` covers bank and loan accounts, IFSC codes, plates, one-time passwords and other long
 * numbers; `address` house numbers, streets, places somebody lives in, and pin codes.
 */
export type PersonalKind = "email" | "upi" | "pan" | "aadhaar" | "card" | "phone" | "account" | "name" | "address";

/** A place in a text; UTF-16 offsets. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** The same for all spellings of one thing: the digits of a number, the sounds of a name. */
  readonly key: string;
}
