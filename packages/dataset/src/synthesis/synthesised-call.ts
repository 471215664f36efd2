import type { Disposition, Payment, Reason } from "@disposition/taxonomy";

/** Gold labels of a synthesised call: a record of the `collections` preset; nobody wrote remarks. */
export interface SynthesisedLabels {
  readonly disposition: Disposition;
  readonly payment_disposition: Payment;
  readonly reason_for_not_paying: Reason;
  /** What the borrower promises: rupees and an ISO day, null where not promised. */
  readonly ptp_details: { readonly amount: number | null; readonly date: string | null };
  /** ISO day on which somebody asks to be called again. */
  readonly followup_date: string | null;
  readonly remarks: null;
}

/** One invented call with its labels. */
export interface SynthesisedCall {
  readonly id: string;
  readonly transcript: string;
  /** ISO day of the call. */
  readonly callDate: string;
  /** Code of the language data that the call was made from. */
  readonly language: string;
  /**
   * The template that carries the outcome (`hi:promiseBoth#12`). Calls that share it belong on the same side of a
   * split, or the test set holds sentences that were trained on.
   */
  readonly group: string;
  readonly labels: SynthesisedLabels;
}
