import type { LanguageData } from "../../language-data.ts";
import { agent } from "./agent.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { amounts, calendar, dates, pastDates, times } from "./phrases.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { smallTalk } from "./small-talk.ts";
import { telephone } from "./telephone.ts";
import { thirdParties } from "./third-parties.ts";

/** Indian English of the call centre. */
export const en: LanguageData = {
  code: "en",
  acts: { ...agent, ...smallTalk, ...promises, ...payments, ...reasons, ...thirdParties, ...telephone },
  dates,
  pastDates,
  times,
  amounts,
  calendar,
  people,
  noise,
};
