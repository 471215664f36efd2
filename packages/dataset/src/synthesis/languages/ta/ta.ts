import type { LanguageData } from "../../language-data.ts";
import { agent } from "./agent.ts";
import { borrower } from "./borrower.ts";
import { dates, pastDates, times } from "./days.ts";
import { longWholeCalls } from "./long-whole-calls.ts";
import { amounts, calendar } from "./money.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { telephone } from "./telephone.ts";
import { thirdParties } from "./third-parties.ts";
import { wholeCalls } from "./whole-calls.ts";

/** Tamil as it is spoken on calls, in its own script, with English words in Tamil letters and now and then in Latin. */
export const ta: LanguageData = {
  code: "ta",
  acts: {
    ...agent,
    ...borrower,
    ...promises,
    ...payments,
    ...reasons,
    ...thirdParties,
    ...telephone,
  },
  dates,
  pastDates,
  times,
  amounts,
  calendar,
  people,
  noise,
  wholeCalls: [...wholeCalls, ...longWholeCalls],
};
