import type { LanguageData } from "../../language-data.ts";
import { mergedActs } from "../merged-acts.ts";
import { agentAsking } from "./agent-asking.ts";
import { agentOpening } from "./agent-opening.ts";
import { agentTalk } from "./agent-talk.ts";
import { agentThird } from "./agent-third.ts";
import { amounts, calendar } from "./amounts.ts";
import { borrowerTalk } from "./borrower-talk.ts";
import { callEnds } from "./call-ends.ts";
import { closingAndTerms } from "./closing-and-terms.ts";
import { dates, pastDates, times } from "./dates.ts";
import { freshMore } from "./fresh-more.ts";
import { freshOthers } from "./fresh-others.ts";
import { freshReasons } from "./fresh-reasons.ts";
import { messagesAndStrangers } from "./messages-and-strangers.ts";
import { moreReasons } from "./more-reasons.ts";
import { noise } from "./noise.ts";
import { partialAndPaid } from "./partial-and-paid.ts";
import { people } from "./people.ts";
import { plainPeopleAndPromises } from "./plain-people-and-promises.ts";
import { plainReasonsAndPayments } from "./plain-reasons-and-payments.ts";
import { promises } from "./promises.ts";
import { reasons } from "./reasons.ts";
import { refusals } from "./refusals.ts";
import { strangers } from "./strangers.ts";
import { telephone } from "./telephone.ts";
import { thirdParty } from "./third-party.ts";
import { wholeCallsLong } from "./whole-calls-long.ts";
import { wholeCallsOtherPayments } from "./whole-calls-other-payments.ts";
import { wholeCallsPeopleAndLine } from "./whole-calls-people-and-line.ts";
import { wholeCallsPromises } from "./whole-calls-promises.ts";
import { wholeCallsReasons } from "./whole-calls-reasons.ts";
import { wholeCallsShort } from "./whole-calls-short.ts";
import { widePayments } from "./wide-payments.ts";
import { widePeople } from "./wide-people.ts";
import { wideReasons } from "./wide-reasons.ts";

/** Hindi in Latin script mixed with English, as speech-to-text writes Indian call-centre talk. */
export const hinglish: LanguageData = {
  code: "hinglish",
  acts: mergedActs(
    {
      ...agentOpening,
      ...agentAsking,
      ...agentTalk,
      ...agentThird,
      ...borrowerTalk,
      ...promises,
      ...partialAndPaid,
      ...closingAndTerms,
      ...refusals,
      ...reasons,
      ...moreReasons,
      ...callEnds,
      ...thirdParty,
      ...strangers,
      ...telephone,
    },
    freshReasons,
    freshMore,
    freshOthers,
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
