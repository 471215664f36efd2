import { tokenise } from "../text/tokenise.ts";
import type { PersonalSpan } from "./personal-span.ts";

/** Digits as they are said one by one; spelled as listed, since "do" and "to" sound alike in a digit string only. */
const DIGIT_WORDS = new Set(
  (
    "zero oh one two three four five six seven eight nine double triple shunya sunya ek do teen tin char chaar paanch panch " +
    "che chhe cheh saat sat aath ath nau no शून्य एक दो तीन चार पांच पाँच छह छः छे सात आठ नौ ज़ीरो जीरो वन टू थ्री फोर फाइव सिक्स " +
    "सेवन एट नाइन डबल ट्रिपल"
  )
    .split(" ")
    .map((word) => word.normalize("NFC")),
);
/** Nobody says eight digits one by one unless they are a number that belongs to somebody. */
const FEWEST = 8;

/** Phone and account numbers that are dictated: "nine eight double seven six …", "nau aath saat …", "9 8 7 6 …". */
export function findSpokenNumbers(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  let first = 0;
  let last = 0;
  let count = 0;
  const close = () => {
    if (count >= FEWEST) spans.push({ kind: count >= 13 ? "account" : "phone", start: first, end: last });
    count = 0;
  };
  for (const { text: word, start, end } of tokenise(text)) {
    const isDigit = /^\p{Nd}$/u.test(word) || DIGIT_WORDS.has(word.toLowerCase().normalize("NFC"));
    if (isDigit) {
      if (count === 0) first = start;
      last = end;
      count++;
    } else if (word !== "," && word !== "-") close();
  }
  close();
  return spans;
}
