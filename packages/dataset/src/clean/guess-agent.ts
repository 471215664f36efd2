/** What a side says when it says for whom it calls: "calling from", "ki taraf se bol raha", "থেকে বলছি". */
const INTRODUCTION = new RegExp(
  [
    "\\b(?:calling|call|speaking|talking)(?: to)?(?: you)?(?: back)?(?: from| on behalf| regarding| about)\\b",
    "\\bon behalf of\\b",
    "\\b(?:this is|i am|i'm|myself) [\\p{L}. ]{2,30} from\\b",
    "\\b(?:side|here) from\\b",
    "\\b(?:se|taraf se|taraf sey|behalf par) (?:bol|baat|call|phone)",
    "(?:से|तरफ से|ओर से) (?:बोल|बात|कॉल|फोन)",
    "(?:मधून|कडून|तर्फे) (?:बोल|कॉल)",
    "(?:থেকে|পক্ষ থেকে) (?:বলছি|কল|ফোন|কথা)",
    "(?:இருந்து|இல் இருந்து|சார்பாக) (?:பேச|அழை|கால்|கூப்பி)",
    "(?:నుండి|నుంచి|తరపున) (?:మాట్లాడ|కాల్|ఫోన్)",
    "(?:ಇಂದ|ಯಿಂದ|ನಿಂದ|ಕಡೆಯಿಂದ) (?:ಮಾತ|ಕಾಲ್|ಫೋನ್|ಕರೆ)",
    "(?:നിന്ന്|നിന്നാണ്|വേണ്ടി) (?:വിളി|സംസാരി|കോൾ)",
    "(?:માંથી|તરફથી) (?:બોલ|વાત|કોલ|ફોન)",
    "(?:ਤੋਂ|ਵੱਲੋਂ|ਵਲੋਂ) (?:ਬੋਲ|ਗੱਲ|ਕਾਲ|ਫ਼ੋਨ|ਫੋਨ)",
  ].join("|"),
  "giu",
);

/** Who speaks of the other's debt: "your EMI", "aapki kist", "आपका लोन". */
const DUNNING = new RegExp(
  [
    "\\byour (?:[a-z]+ )?(?:emi|loan|payment|account|instalment|installment|due|dues|card|overdue|outstanding)\\b",
    "\\b(?:aap|ap)k[aie] (?:[a-z]+ )?(?:emi|loan|payment|account|kist|kisht|due|bakaya|card|amount)\\b",
    "(?:आपका|आपकी|आपके|तुमचा|तुमची|तुमचे) (?:[\\p{L}\\p{M}]+ )?(?:ईएमआई|लोन|पेमेंट|किस्त|किश्त|अकाउंट|बकाया|हप्ता|कर्ज)",
  ].join("|"),
  "giu",
);

/** What told the agent: who says for whom they call, or who speaks of "your loan". */
export type AgentClue = "introduction" | "dunning";

/**
 * Which of two sides is the agent, from what each of them says; null when neither or both give themselves away.
 *
 * @example guessAgent("haan kaun", "main Shubh Bank se bol rahi hoon") // { side: 1, clue: "introduction" }
 */
export function guessAgent(first: string, second: string): { side: 0 | 1; clue: AgentClue } | null {
  const introduction = moreOf(INTRODUCTION, first, second);
  if (introduction !== null) return { side: introduction, clue: "introduction" };
  const dunning = moreOf(DUNNING, first, second);
  return dunning === null ? null : { side: dunning, clue: "dunning" };
}

function moreOf(cue: RegExp, first: string, second: string): 0 | 1 | null {
  const [one, other] = [first, second].map((text) => text.match(cue)?.length ?? 0) as [number, number];
  if (one === other) return null;
  return one > other ? 0 : 1;
}
