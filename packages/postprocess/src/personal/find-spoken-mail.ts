import { numberWordOf } from "../numbers/number-lexicon.ts";
import type { PersonalSpan } from "../steps/personal-span.ts";
import type { Token } from "../text/tokenise.ts";
import { isOrdinary } from "./ordinary-words.ts";
import { phraseAt, phraseList } from "./phrase-list.ts";
import type { SpokenReading } from "./spoken-reading.ts";

const AT = phraseList("at the rate of|at the rate|at rate|at d rate|at da rate|at|एट द रेट|ऐट द रेट|एट दी रेट|एट|ऐट|@");
const RATE = phraseList("at the rate of|at the rate|at rate|at d rate|at da rate|एट द रेट|ऐट द रेट|एट दी रेट");
const DOT = phraseList("dot|point|.|डॉट|डाट|டாட்|డాట్|ಡಾಟ್|ഡോട്ട്|ডট|ડોટ|ਡਾਟ");
const LINKS = phraseList("dot|underscore|under score|hyphen|dash|डॉट|डाट|अंडरस्कोर|डैश|.|_|-");
const DOMAINS = phraseList("com|in|co|net|org|edu|कॉम|काम|इन|நெட்|காம்|కామ్|ಕಾಮ್|কম|કોમ");
const PROVIDERS = phraseList("gmail|g mail|yahoo|hotmail|outlook|rediffmail|rediff|icloud|जीमेल|जी मेल|याहू");
/** Bank handles of the payment system. */
const HANDLES = phraseList(
  "ybl|ibl|axl|apl|upi|paytm|ptyes|ptaxis|pthdfc|ptsbi|fbl|okhdfcbank|okhdfc|oksbi|okaxis|okicici|ok hdfc bank|ok hdfc|ok sbi|ok axis|ok icici|ok bank|okbank|jupiteraxis|kotak|idfcbank|freecharge|पेटीएम|वाईबीएल",
);
/** The name before the "at" is at most this many words: "ravi dot kumar nine two". */
const LONGEST = 16;

/** E-mail addresses and UPI ids as they are said: "ravi dot kumar at gmail dot com", "nine eight … at the rate ybl". */
export function findSpokenMail({ tokens, words }: SpokenReading): PersonalSpan[] {
  return tokens.flatMap((_, index) => spanAt(tokens, words, index) ?? []);
}

function spanAt(tokens: readonly Token[], words: readonly string[], index: number): PersonalSpan | null {
  const at = phraseAt(AT, words, index);
  if (at === 0) return null;
  const end = domainEnd(words, index + at, phraseAt(RATE, words, index) > 0);
  if (end === null) return null;
  const first = localStart(tokens, words, index);
  const [from, to] = [tokens[first], tokens[end.last]];
  if (first === index || from === undefined || to === undefined) return null;
  const key = words.slice(first, end.last + 1).join(" ");
  return { kind: end.kind, start: from.start, end: to.end, key };
}

/** Where the part after the "at" ends: a provider or a word and "dot com", or a bank's handle. */
function domainEnd(
  words: readonly string[],
  start: number,
  surely: boolean,
): { kind: "email" | "upi"; last: number } | null {
  const provider = phraseAt(PROVIDERS, words, start);
  const name = Math.max(1, provider);
  const dot = phraseAt(DOT, words, start + name);
  if (dot > 0 && phraseAt(DOMAINS, words, start + name + dot) > 0) {
    const first = start + name + dot;
    const more = phraseAt(DOT, words, first + 1) > 0 && phraseAt(DOMAINS, words, first + 2) > 0 ? 2 : 0;
    return { kind: "email", last: first + more };
  }
  if (provider > 0) return { kind: "email", last: start + provider - 1 };
  const handle = phraseAt(HANDLES, words, start);
  if (handle > 0) return { kind: "upi", last: start + handle - 1 };
  return surely && words[start] !== undefined ? { kind: "upi", last: start } : null;
}

/** Back over words, figures and links up to an ordinary word; words next to each other are at most three. */
function localStart(tokens: readonly Token[], words: readonly string[], at: number): number {
  let first = at;
  let inARow = 0;
  while (first > 0 && at - first < LONGEST) {
    const isName = isNamePart(tokens[first - 1]) && inARow < 3;
    if (!isName && !isFigure(tokens[first - 1]) && !(isLink(words, first - 1) && first < at)) break;
    inARow = isName ? inARow + 1 : 0;
    first -= 1;
  }
  while (first < at && isLink(words, first)) first += 1;
  return first;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{M}]{2}/u.test(token.text) && !isOrdinary(token) && !isFigure(token);
}

function isLink(words: readonly string[], index: number): boolean {
  return phraseAt(LINKS, words, index) > 0;
}

function isFigure(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = numberWordOf(token);
  return (
    /^\p{Nd}+$/u.test(token.text) || /^[a-z]$/iu.test(token.text) || word?.kind === "unit" || word?.kind === "repeat"
  );
}
