import type { PersonalSpan } from "./personal-span.ts";

const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.]*";
/** Words that end a name, or show that none began: "my name is not on the loan", "I am calling". */
const NO_NAME = new Set(
  (
    "a an the and or but not from calling speaking here is was has have will to of in on at for with by your my our who what busy " +
    "out sorry fine ok okay very still already ready unable also just now going trying waiting so too yes no only really " +
    "this that hai hain hoon hu hun tha thi ka ki ke ko se bol baat aur nahi nahin nhi par pe me mein main kya kaun wala wali sir " +
    "madam maam sahab ji bhai loan bank account agent customer borrower number है हैं हूँ हूं था थी का की के को से बोल बात और नहीं पर में मैं क्या " +
    "कौन वाला वाली जी सर मैडम साहब बैंक"
  ).split(" "),
);
/** "my name is", "mera naam", "मेरा नाम": any word after it is a name, in whatever case. */
const NAME_IS = new RegExp(
  `${BEFORE}(?:name(?: is|'s|:)|(?:mera|meraa|unka|uska|aapka|inka) (?:shubh )?na+m|(?:मेरा|उनका|उसका|आपका|इनका) (?:शुभ )?नाम)(?: hai| to| तो)?:? +((?:${WORD} ?){1,4})`,
  "giu",
);
/** "I am Ravi", "this is Ravi", "Mr. Rao", "Ravi ji": only words with a capital, since "I am busy" is no name. */
const CAPITAL = `\\p{Lu}[\\p{L}\\p{M}'’]{1,30}`;
const I_AM = new RegExp(
  `${BEFORE}(?:[Ii] am|[Ii]['’]m|[Tt]his is|[Ss]peaking with|[Ss]poke (?:to|with)|[Mm]ain) +(${CAPITAL}(?: ${CAPITAL}){0,3})`,
  "gu",
);
const TITLE = new RegExp(
  `${BEFORE}(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Ss]hri|[Ss]mt|[Ss]hrimati|[Kk]umari)\\.? +(${CAPITAL}(?: ${CAPITAL}){0,3})`,
  "gu",
);
/** "main ravi bol raha hoon", "मैं रवि बोल रही हूँ": speech-to-text writes no capitals. */
const SPEAKING = new RegExp(
  `${BEFORE}(?:main|mai|mein|me|मैं|में|मै) +((?:${WORD} +){1,3}?)(?:bol|baat|बोल|बात)(?= +(?:kar +)?(?:rah|रह|कर))`,
  "giu",
);

/** Names that follow an introduction or a title; without one a name looks like any other word. */
export function findNames(text: string): PersonalSpan[] {
  return [NAME_IS, I_AM, TITLE, SPEAKING].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => nameIn(match) ?? []),
  );
}

function nameIn(match: RegExpExecArray): PersonalSpan | null {
  const words = match[1] ?? "";
  const start = match.index + match[0].indexOf(words, match[0].length > words.length ? 2 : 0);
  let end = start;
  let at = start;
  for (const word of words.split(/( +)/u)) {
    if (word.trim() !== "" && NO_NAME.has(word.toLowerCase().replace(/\.$/u, ""))) break;
    at += word.length;
    if (word.trim() !== "") end = word.endsWith(".") ? at - 1 : at;
    if (word.endsWith(".")) break;
  }
  return end > start ? { kind: "name", start, end } : null;
}
