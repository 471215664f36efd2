/** What may be masked. `account` covers bank and loan accounts, IFSC codes and other long numbers. */
export type PersonalKind = "email" | "upi" | "pan" | "aadhaar" | "card" | "phone" | "account" | "name";

/** A place in a text; UTF-16 offsets. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}
