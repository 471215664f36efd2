import type { ActTemplates } from "../../acts.ts";
import type { LanguageData } from "../../language-data.ts";
import { mergedActs } from "../merged-acts.ts";
import { agent } from "./agent.ts";
import { messagesAndStrangers } from "./messages-and-strangers.ts";
import { moreCalls } from "./more-calls.ts";
import { moreDisputes } from "./more-disputes.ts";
import { morePayments } from "./more-payments.ts";
import { moreReasons } from "./more-reasons.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { amounts, calendar, dates, pastDates, times } from "./phrases.ts";
import { plainPeopleAndPromises } from "./plain-people-and-promises.ts";
import { plainReasonsAndPayments } from "./plain-reasons-and-payments.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { smallTalk } from "./small-talk.ts";
import { telephone } from "./telephone.ts";
import { thirdParties } from "./third-parties.ts";
import { wholeCallsLong } from "./whole-calls-long.ts";
import { wholeCallsOtherPayments } from "./whole-calls-other-payments.ts";
import { wholeCallsPeopleAndLine } from "./whole-calls-people-and-line.ts";
import { wholeCallsPromises } from "./whole-calls-promises.ts";
import { wholeCallsReasons } from "./whole-calls-reasons.ts";
import { wholeCallsShort } from "./whole-calls-short.ts";
import { widePayments } from "./wide-payments.ts";
import { widePeople } from "./wide-people.ts";
import { wideReasons } from "./wide-reasons.ts";

const first: ActTemplates = {
  ...agent,
  ...smallTalk,
  ...promises,
  ...payments,
  ...reasons,
  ...thirdParties,
  ...telephone,
};

/** Indian English of the call centre. */
export const en: LanguageData = {
  code: "en",
  acts: mergedActs(
    first,
    moreReasons,
    moreDisputes,
    morePayments,
    moreCalls,
    plainReasonsAndPayments,
    plainPeopleAndPromises,
    messagesAndStrangers,
    wideReasons,
    widePeople,
    widePayments,
  ),
  wholeCalls: [
    ...wholeCallsPromises,
    ...wholeCallsOtherPayments,
    ...wholeCallsReasons,
    ...wholeCallsPeopleAndLine,
    ...wholeCallsShort,
    ...wholeCallsLong,
  ],
  dates,
  pastDates,
  times,
  amounts,
  calendar,
  people,
  noise,
};
