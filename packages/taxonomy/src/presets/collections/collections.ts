import { z } from "zod";
import { defineTaxonomy, type LabelsOf } from "../../define-taxonomy.ts";
import { amount, date, label, text } from "../../field.ts";
import { allExcept } from "../../rules.ts";
import { dispositionAliases, dispositions, nobodyTalked, nobodyThere, unspoken } from "./dispositions.ts";
import { paymentAliases, payments, promises } from "./payments.ts";
import { reasonAliases, reasons } from "./reasons.ts";

const noPromise = allExcept(payments, [...promises]);

/** Indian debt collection: how the call went, what it means for the money, why it is not paid, what was promised. */
export const collections = defineTaxonomy({
  name: "collections",
  version: 1,
  task: "Read a debt-collection call between an agent of a lender and a borrower, and record how it went.",
  schema: z.object({
    disposition: label(dispositions, { aliases: dispositionAliases }),
    payment_disposition: label(payments, { aliases: paymentAliases }),
    reason_for_not_paying: label(reasons, { aliases: reasonAliases }),
    ptp_details: z.object({ amount: amount(), date: date({ future: true }) }),
    followup_date: date({ future: true }),
    remarks: text(),
  }),
  unspoken: { field: "disposition", in: [...unspoken] },
  rules: [
    {
      id: "payment-needs-talk",
      when: { field: "disposition", in: [...nobodyTalked] },
      allow: { field: "payment_disposition", in: ["NONE"] },
      because: "where nobody talked, nothing was said about the money",
    },
    {
      id: "reason-needs-talk",
      when: { field: "disposition", in: [...nobodyTalked] },
      allow: { field: "reason_for_not_paying", in: ["NONE"] },
      because: "where nobody talked, no reason was given",
    },
    {
      id: "follow-up-needs-talk",
      when: { field: "disposition", in: [...nobodyThere] },
      allow: { field: "followup_date", in: [null] },
      because: "where nobody talked, nobody asked to be called again",
    },
    {
      id: "amount-needs-promise",
      when: { field: "payment_disposition", in: noPromise },
      allow: { field: "ptp_details.amount", in: [null] },
      because: `an amount is promised only with ${promises.join(", ")}`,
    },
    {
      id: "date-needs-promise",
      when: { field: "payment_disposition", in: noPromise },
      allow: { field: "ptp_details.date", in: [null] },
      because: `a day is promised only with ${promises.join(", ")}`,
    },
  ],
});

/** The record type of the `collections` preset. */
export type CollectionsLabels = LabelsOf<typeof collections>;
