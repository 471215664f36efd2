import { type WordList, wordList } from "../text/word-list.ts";

/** Said between the parts of a number that is dictated, by either side. */
export const DICTATION_FILLERS: ReadonlySet<string> = new Set(
  (
    "haan han ha ji hmm hm umm um uh ok okay yes and aur phir fir then dash hyphen space sir madam note next uske iske baad aage pehle right achha acha theek " +
    "हां हाँ जी उसके इसके बाद आगे और फिर अच्छा ठीक ओके agent customer borrower executive एजेंट ग्राहक"
  )
    .normalize("NFD")
    .split(" "),
);

/** Rupees and scales beside a number: it is a sum. */
export const MONEY_BESIDE: WordList = wordList(
  "rupees rupee rupaye rupaya rupiya rupye rs inr hazaar hazar thousand lakh lac lakhs crore karod sau hundred emi installment",
  "रुपये रुपए रुपया रूपये रु हजार लाख करोड़ सौ ரூபாய் ரூபா రూపాయలు రూపాయల ರೂಪಾಯಿ രൂപ টাকা রুপি રૂપિયા ਰੁਪਏ रुपयांचा",
);

/** Whose number it is: after one of these and a word of `CODE_QUALIFIERS` even four digits belong to somebody. */
export const CODE_OWNERS: WordList = wordList(
  "account acct khata khaata card loan aadhaar aadhar adhar policy vehicle gaadi gadi registration customer reference transaction ticket " +
    "complaint employee chassis engine passport voter licence license cheque debit credit phone mobile whatsapp contact sim agreement",
  "खाता खाते अकाउंट लोन आधार कार्ड पॉलिसी गाड़ी रेफरेंस मोबाइल फोन",
  "கணக்கு அக்கவுண்ட் ఖాతా అకౌంట్ ಖಾತೆ ಅಕೌಂಟ್ അക്കൗണ്ട് অ্যাকাউন্ট ખાતા ખાતું ਖਾਤਾ",
);
export const CODE_QUALIFIERS: WordList = wordList(
  "number no num nambar id ending ends last digits digit ank aakhiri akhri aakhri",
  "नंबर नम्बर आईडी अंक डिजिट आखिरी நம்பர் எண் నంబర్ నెంబర్ ನಂಬರ್ ಸಂಖ್ಯೆ നമ്പർ নম্বর নাম্বার નંબર ਨੰਬਰ",
);
/** Codes by themselves. */
export const CODES: WordList = wordList("otp cvv utr uid mpin upi refno", "ओटीपी सीवीवी यूटीआर");
/** May stand between those words and the number. */
export const CODE_LINKS: ReadonlySet<string> = new Set(
  (
    "is in with hai h ke ka ki mera meri mere aapka aapki hamara my your the of four char chaar to toh are hain were hai aaya aayi : . # - , " +
    "है के का की मेरा मेरी आपका चार तो हैं आया ending"
  )
    .normalize("NFD")
    .split(" "),
);
