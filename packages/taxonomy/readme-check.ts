import { amount, chatmlMarked, date, defineTaxonomy, fieldAt, label, parseLabels, renderAnswer } from "@disposition/taxonomy";
import { z } from "zod";

const visits = defineTaxonomy({
  name: "visits",
  version: 1,
  task: "Say how the visit went.",
  schema: z.object({
    outcome: label({ MET: "met the borrower", NOT_MET: "nobody there" }, { aliases: { SEEN: "MET" } }),
    promise: z.object({ amount: amount(), date: date({ future: true }) }),
  }),
  rules: [
    {
      id: "amount-needs-meeting",
      when: { field: "outcome", in: ["NOT_MET"] },
      then: { field: "promise.amount", in: [null] },
      because: "nobody was there to promise",
    },
  ],
});

const record = parseLabels(visits, { outcome: "MET", promise: { amount: 5000, date: null } });
const marks = { amounts: [{ mark: "⟦a1⟧", value: 5000 }], dates: [] };
console.log(record.outcome); // => MET
console.log(fieldAt(visits, "promise.amount").kind); // => amount
console.log(renderAnswer(visits, chatmlMarked, record, marks, "2026-02-21")); // => {"outcome":"MET","promise":{"amount":"⟦a1⟧","date":"⟦-⟧"}}
