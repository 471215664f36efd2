import type { FractionSpellings } from "../locale.ts";

/** Scale words in both scripts. Short Latin forms (`k`, `l`, `cr`) are with the English ones. */
export const HINDI_SCALES: readonly (readonly [value: number, spellings: string])[] = [
  [100, "सौ हंड्रेड हंड्रड sau sou"],
  [1e3, "हज़ार हजार हजा़र हाज़ार थाउज़ेंड थाउजैंड थाउजेंड थाउज़ैंड थाउजंड hazaar hazar hajar hajaar hzar hjar hjr hzr hazzar"],
  [1e5, "लाख लैक लैख लॅक lakh lakhs laakh lac lacs laks"],
  [1e7, "करोड़ करोड क्रोर karod karor crore crores carore"],
  [1e9, "अरब arab"],
  [1e11, "खरब kharab"],
];

export const HINDI_FRACTIONS: readonly FractionSpellings[] = [
  { alone: 1.25, add: 0.25, free: false, spellings: "सवा सावा sava savaa sawa sawaa" },
  { alone: 1.5, add: null, free: true, spellings: "डेढ़ डेढ डेड़ dedh derh dhed dedhh deadh ded" },
  { alone: 2.5, add: null, free: true, spellings: "ढाई अढ़ाई ढ़ाई dhai dhaai adhai arhai dhayi" },
  { alone: null, add: 0.5, free: false, spellings: "साढ़े साढे साड़े साडे sadhe saadhe saade sade sarhe saarhe" },
  { alone: 0.75, add: -0.25, free: false, spellings: "पौने paune pone pauney" },
  { alone: 0.75, add: null, free: false, spellings: "पौन पौना paun pauna" },
  { alone: 0.5, add: null, free: false, spellings: "आधा आधे aadha adha aadhe adhe" },
];

/** Words that say the next digit twice or three times ("five double zero"). */
export const HINDI_REPEATS: readonly (readonly [times: number, spellings: string])[] = [
  [2, "डबल"],
  [3, "ट्रिपल"],
];

/** "point" between whole number and decimals. */
export const HINDI_POINT = "पॉइंट पॉइन्ट प्वाइंट पॉईंट दशमलव";

/** Joins a smaller scale to a larger one: "do hazaar aur paanch sau". */
export const HINDI_AND = "और aur";

/** Words between the two ends of a range: "5 se 10", "5 ya 6". */
export const HINDI_RANGE_WORDS = "से या se ya yaa";

/** "5 aur 10 ke beech" */
export const HINDI_BETWEEN = { after: "beech bich बीच" };

/** Latin spellings of साठ (60) that just as often mean "with" (साथ) or 7 (saat): a number only before a scale or money. */
export const SIXTY_OR_WITH = "saath sath";

/** दो is "two" and "give!": after one of these it is the verb (kar do, bhej do). */
export const BEFORE_GIVE =
  "kar karva karwa de bhej dal daal bhar bata dila chhod chod jama laga chuka bol hata rok lga kr कर करा करवा दे भेज डाल भर बता दिला छोड़ जमा लगा चुका बोल";

/** `k` with a space before it is the scale unless one of these follows: "5 k baad" is "5 ke baad". */
export const AFTER_KE =
  "baad bad andar pehle pahle liye liya beech bich saath sath aas aage paas upar niche neeche karib kareeb bajay andr बाद अंदर पहले लिए बीच साथ आस आगे पास ऊपर नीचे करीब बजाय";
