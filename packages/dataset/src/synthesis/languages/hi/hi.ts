import type { LanguageData } from "../../language-data.ts";
import { mergedActs } from "../merged-acts.ts";
import { agentHandling } from "./agent-handling.ts";
import { agentLine } from "./agent-line.ts";
import { agentOpening } from "./agent-opening.ts";
import { agentTalk } from "./agent-talk.ts";
import { dates, pastDates, times } from "./dates.ts";
import { endings } from "./endings.ts";
import { freshReasonsMoney } from "./fresh-reasons-money.ts";
import { freshReasonsOther } from "./fresh-reasons-other.ts";
import { freshTalk } from "./fresh-talk.ts";
import { messagesAndStrangers } from "./messages-and-strangers.ts";
import { otherTopics } from "./other-topics.ts";
import { payments } from "./payments.ts";
import { noise, people } from "./people.ts";
import { plainPeopleAndPromises } from "./plain-people-and-promises.ts";
import { plainReasonsAndPayments } from "./plain-reasons-and-payments.ts";
import { promises } from "./promises.ts";
import { reasonsMoney } from "./reasons-money.ts";
import { reasonsOther } from "./reasons-other.ts";
import { smallTalk } from "./small-talk.ts";
import { strangers } from "./strangers.ts";
import { telephone } from "./telephone.ts";
import { terms } from "./terms.ts";
import { thirdParties } from "./third-parties.ts";
import { wholeCallsLong } from "./whole-calls-long.ts";
import { wholeCallsOtherPayments } from "./whole-calls-other-payments.ts";
import { wholeCallsPeopleAndLine } from "./whole-calls-people-and-line.ts";
import { wholeCallsPromises } from "./whole-calls-promises.ts";
import { wholeCallsReasons } from "./whole-calls-reasons.ts";
import { wholeCallsShort } from "./whole-calls-short.ts";
import { wholeCallsTurns } from "./whole-calls-turns.ts";
import { widePayments } from "./wide-payments.ts";
import { widePeople } from "./wide-people.ts";
import { wideReasons } from "./wide-reasons.ts";
import { amounts, calendar } from "./words.ts";

/** Hindi in Devanagari, as speech-to-text writes call-centre Hindi: English words in Devanagari, now and then in Latin. */
export const hi: LanguageData = {
  code: "hi",
  acts: mergedActs(
    {
      ...agentOpening,
      ...agentTalk,
      ...agentHandling,
      ...agentLine,
      ...smallTalk,
      ...promises,
      ...payments,
      ...terms,
      ...reasonsMoney,
      ...reasonsOther,
      ...endings,
      ...thirdParties,
      ...strangers,
      ...telephone,
      ...otherTopics,
    },
    freshReasonsMoney,
    freshReasonsOther,
    freshTalk,
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
    ...wholeCallsTurns,
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
