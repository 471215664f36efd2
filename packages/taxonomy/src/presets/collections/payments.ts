/** What the call means for the money. */
export const payments = {
  PTP: "commits to pay on a date or within a definite time; the amount is stated or plainly the due amount",
  PARTIAL_PAYMENT: "will pay or has paid only a part now, and says so",
  PAID: "says it is paid and can point to how or when",
  NO_PROOF_GIVEN: "claims to have paid, cannot or will not give proof when asked",
  SETTLEMENT: "wants to close for a reduced sum or a waiver",
  WANT_FORECLOSURE: "wants to close the whole loan early in full",
  WILL_PAY_AFTER_VISIT: "asks for a field agent to collect",
  WANTS_TO_RENEGOTIATE_LOAN_TERMS: "wants a smaller EMI, longer tenure, moratorium or another due day",
  DENIED_TO_PAY: "refuses, or says plainly they cannot",
  NO_PAYMENT_COMMITMENT: "talked about payment but stayed vague, or a relative's hearsay",
  NONE: "payment was not talked about",
} as const;

export type Payment = keyof typeof payments;

export const paymentAliases: Readonly<Record<string, Payment>> = {
  PROMISE_TO_PAY: "PTP",
  WILLING_TO_PAY: "PTP",
  PAYMENT_DONE: "PAID",
  ALREADY_PAID: "PAID",
  CLAIMS_PAID: "PAID",
  REFUSED: "DENIED_TO_PAY",
  RTP: "DENIED_TO_PAY",
  REFUSED_TO_PAY: "DENIED_TO_PAY",
  REFUSE_TO_PAY: "DENIED_TO_PAY",
  FORECLOSURE: "WANT_FORECLOSURE",
  SETTLE: "SETTLEMENT",
  RESTRUCTURE: "WANTS_TO_RENEGOTIATE_LOAN_TERMS",
  NO_COMMITMENT: "NO_PAYMENT_COMMITMENT",
  NOT_DISCUSSED: "NONE",
};

/** The dispositions of money under which an amount and a day may be promised. */
export const promises = [
  "PTP",
  "PARTIAL_PAYMENT",
  "SETTLEMENT",
  "WILL_PAY_AFTER_VISIT",
] as const satisfies readonly Payment[];
