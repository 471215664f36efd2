import type { LanguageData } from "../../language-data.ts";
import { agent } from "./agent.ts";
import { borrower } from "./borrower.ts";
import { dates, pastDates, times } from "./days.ts";
import { amounts, calendar } from "./money.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { telephone } from "./telephone.ts";
import { thirdParties } from "./third-parties.ts";
import { wholeCalls } from "./whole-calls.ts";
import { wholeCallsTurning } from "./whole-calls-turning.ts";

/** Malayalam in its own script, as speech-to-text writes it: spoken endings, English loan words, now and then Latin. */
export const ml: LanguageData = {
  code: "ml",
  acts: {
    ...agent,
    ...borrower,
    ...promises,
    ...payments,
    ...reasons,
    ...thirdParties,
    ...telephone,
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
