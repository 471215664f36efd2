import type { Act, ActTemplates } from "../../acts.ts";
import type { LanguageData } from "../../language-data.ts";
import { agent } from "./agent.ts";
import { moreCalls } from "./more-calls.ts";
import { moreDisputes } from "./more-disputes.ts";
import { morePayments } from "./more-payments.ts";
import { moreReasons } from "./more-reasons.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { amounts, calendar, dates, pastDates, times } from "./phrases.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { smallTalk } from "./small-talk.ts";
import { telephone } from "./telephone.ts";
import { thirdParties } from "./third-parties.ts";

const first: ActTemplates = {
  ...agent,
  ...smallTalk,
  ...promises,
  ...payments,
  ...reasons,
  ...thirdParties,
  ...telephone,
};

/** Further wordings of acts that `first` has already. */
const more: Partial<ActTemplates> = { ...moreReasons, ...moreDisputes, ...morePayments, ...moreCalls };

const extended = Object.fromEntries(
  Object.entries(more).map(([act, templates]) => [act, [...(first[act as Act] ?? []), ...templates]]),
) as Partial<ActTemplates>;

/** Indian English of the call centre. */
export const en: LanguageData = {
  code: "en",
  acts: { ...first, ...extended },
  dates,
  pastDates,
  times,
  amounts,
  calendar,
  people,
  noise,
};
