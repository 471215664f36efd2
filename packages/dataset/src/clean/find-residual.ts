/** What a second look still finds in a redacted text, per kind. All 0: nothing that a rule could see is left. */
export interface Residual {
  /** Eight and more digits in a row, that are no sum and no day. */
  readonly digits: number;
  /** `a@b`, and "dot com". */
  readonly mail: number;
  /** Ten characters shaped like a PAN. */
  readonly pan: number;
  /** Six and more digits said one after the other. */
  readonly spoken: number;
}

const DIGITS = /(?<![\p{L}\p{M}\p{N}.,])\p{Nd}(?:[ -]?\p{Nd}){7,30}(?![\p{L}\p{M}\p{N}]|[.,]\p{Nd})/gu;
const MAIL =
  /[\p{L}\p{N}._-]{2}@ ?\p{L}{2}|(?<![\p{L}\p{M}])(?:dot|डॉट|डाट) (?:com|in|co|net|org|कॉम|इन)(?![\p{L}\p{M}])/giu;
const PAN = /(?<![\p{L}\p{N}])[a-z]{5}[ -]?\p{Nd}{4}[a-z](?![\p{L}\p{N}])/giu;
const SUM_BEFORE = /(?:₹|rs\.?|inr|rupees|रु\.?) ?$/iu;
const SUM_AFTER =
  /^[ ,]{0,2}(?:rupee|rupay|rupiy|rs(?![\p{L}])|hazaar|hazar|thousand|lakh|crore|रुप|रु|हज|लाख|करोड़|ரூபா|రూపా|ರೂಪಾ|രൂപ|টাকা|રૂપિ|ਰੁਪ)/iu;
const DAY =
  /^(?:(?:19|20)\p{Nd}{2}[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\p{Nd}|3[01])|(?:0[1-9]|[12]\p{Nd}|3[01])[ -]?(?:0[1-9]|1[0-2])[ -]?(?:19|20)\p{Nd}{2})(?:[ -]|$)/u;
/** Figures of a list, a range or a plan: "5000 6000", "2024 2025", "12 24 36 48", "1200-1350". */
const LIST =
  /^(?:\p{Nd}{2,3}|\p{Nd}{1,7}0|(?:19|20)\p{Nd}{2})(?:[ -](?:\p{Nd}{2,3}|\p{Nd}{1,7}0|(?:19|20)\p{Nd}{2})){1,9}$/u;
const ROUND = /^\p{Nd}{3,10}00000$/u;
const PHONE = /^(?:0|91)?[6-9]\p{Nd}{9}$/u;

const SPOKEN_DIGITS: ReadonlySet<string> = new Set(
  (
    "zero oh one two three four five six seven eight nine double triple treble shunya ek do teen tin char chaar paanch panch chhe chhah che " +
    "saat sat aath ath nau शून्य ज़ीरो जीरो एक दो तीन चार पांच पाँच छह छः छे सात आठ नौ वन टू थ्री फोर फाइव सिक्स सेवन एट नाइन डबल ट्रिपल " +
    "दोन सहा नऊ பூஜ்ஜியம் ஒன்று ஒண்ணு இரண்டு ரெண்டு மூன்று மூணு நான்கு நாலு ஐந்து அஞ்சு ஆறு ஏழு எட்டு ஒன்பது ஒம்பது " +
    "సున్నా ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು " +
    "പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത് শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় " +
    "શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ ਸਿਫ਼ਰ ਸਿਫਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਨੌ"
  )
    .normalize("NFC")
    .split(" "),
);
const FEWEST_SPOKEN = 6;
const WORD = /[\p{L}\p{M}]+|\p{Nd}+|[^\s,-]/gu;

/**
 * Looks for personal data that redaction left, by plain shapes and without regard for what `redactText` knows: long rows
 * of digits, e-mail, PAN, dictated digits. An upload is refused while it finds something. Names it cannot see.
 *
 * @example findResidual("call [phone-1] or 98765 43210") // { digits: 1, mail: 0, pan: 0, spoken: 0 }
 */
export function findResidual(text: string): Residual {
  return {
    digits: [...text.matchAll(DIGITS)].filter((match) => isNumberOfSomebody(text, match)).length,
    mail: text.match(MAIL)?.length ?? 0,
    pan: text.match(PAN)?.length ?? 0,
    spoken: countSpoken(text.normalize("NFC").toLowerCase()),
  };
}

/** Whether a second look found anything. */
export function hasResidual({ digits, mail, pan, spoken }: Residual): boolean {
  return digits + mail + pan + spoken > 0;
}

function isNumberOfSomebody(text: string, { 0: found, index }: RegExpExecArray): boolean {
  if (PHONE.test(found.replace(/[ -]/gu, ""))) return !isListOfSums(found);
  if (DAY.test(found) || ROUND.test(found) || LIST.test(found)) return false;
  if (SUM_BEFORE.test(text.slice(Math.max(0, index - 8), index))) return false;
  return !SUM_AFTER.test(text.slice(index + found.length, index + found.length + 16));
}

/** "75000-80000" has the digits of a phone. */
function isListOfSums(found: string): boolean {
  return /^\p{Nd}{1,7}00(?:[ -]\p{Nd}{1,7}00){1,4}$/u.test(found);
}

function countSpoken(text: string): number {
  let found = 0;
  let row = 0;
  let end = 0;
  const close = (next: number) => {
    if (row >= FEWEST_SPOKEN && !SUM_AFTER.test(text.slice(end, next + 16))) found += 1;
    row = 0;
  };
  for (const match of text.matchAll(WORD)) {
    if (!SPOKEN_DIGITS.has(match[0])) close(match.index);
    else {
      row += 1;
      end = match.index + match[0].length;
    }
  }
  close(text.length);
  return found;
}
