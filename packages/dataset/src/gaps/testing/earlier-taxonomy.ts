import { amount, date, defineTaxonomy, label } from "@disposition/taxonomy";
import { z } from "zod";

/** Labels as an earlier system had them: without the ones that its gap list asked for. */
export const earlierTaxonomy = defineTaxonomy({
  name: "earlier-collections",
  version: 1,
  task: "Read a debt-collection call and record how it went.",
  schema: z.object({
    disposition: label({ ANSWERED: "talked", WRONG_NUMBER: "not theirs", OTHERS: "none of the others" }),
    payment_disposition: label({
      PTP: "commits to pay",
      NO_PAYMENT_COMMITMENT: "stays vague",
      DENIED_TO_PAY: "refuses",
      NONE: "not talked about",
    }),
    reason_for_not_paying: label({
      FUNDS_ISSUE: "no money",
      JOB_CHANGED_WAITING_FOR_SALARY: "lost or changed the job",
      TECHNICAL_ISSUE: "app or bank fails",
      OTHER_REASONS: "none of the others",
      NONE: "not talked about",
    }),
    ptp_details: z.object({ amount: amount(), date: date() }),
  }),
  rules: [
    {
      id: "payment-needs-talk",
      when: { field: "disposition", in: ["WRONG_NUMBER"] },
      allow: { field: "payment_disposition", in: ["NONE"] },
      because: "where nobody talked, nothing was said about the money",
    },
  ],
});
