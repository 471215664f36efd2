import type { LanguageData } from "../../language-data.ts";
import { agent } from "./agent.ts";
import { borrower } from "./borrower.ts";
import { dates, pastDates, times } from "./days.ts";
import { family } from "./family.ts";
import { familyReasons } from "./family-reasons.ts";
import { amounts, calendar } from "./money.ts";
import { paymentsPaid } from "./payments-paid.ts";
import { paymentsRefusal } from "./payments-refusal.ts";
import { paymentsTerms } from "./payments-terms.ts";
import { paymentsVisits } from "./payments-visits.ts";
import { noise, people } from "./people.ts";
import { promises } from "./promises.ts";
import { reasonsLife } from "./reasons-life.ts";
import { reasonsMoney } from "./reasons-money.ts";
import { reasonsService } from "./reasons-service.ts";
import { strangers } from "./strangers.ts";
import { telephone } from "./telephone.ts";
import { telephoneLine } from "./telephone-line.ts";
import { wholeCalls } from "./whole-calls.ts";
import { wholeCallsTurning } from "./whole-calls-turning.ts";

/** Punjabi in Gurmukhi, as speech-to-text writes it: English words in Gurmukhi letters, now and then in Latin. */
export const pa: LanguageData = {
  code: "pa",
  acts: {
    ...agent,
    ...borrower,
    ...promises,
    ...paymentsPaid,
    ...paymentsTerms,
    ...paymentsVisits,
    ...paymentsRefusal,
    ...reasonsMoney,
    ...reasonsLife,
    ...reasonsService,
    ...family,
    ...familyReasons,
    ...strangers,
    ...telephone,
    ...telephoneLine,
  },
  wholeCalls: [...wholeCalls, ...wholeCallsTurning],
  dates,
  pastDates,
  times,
  amounts,
  calendar,
  people,
  noise,
};
