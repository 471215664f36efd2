import type { DatePhrase, PastPhrase } from "../../language-data.ts";
import { phrases } from "../phrases.ts";

/** Days to come. Idioms such as "ரெண்டு மூணு நாள்ல" are fixed distances, since both numbers must be written alike. */
export const dates: readonly DatePhrase[] = [
  {
    rule: { kind: "offset", days: 0 },
    weight: 3,
    adverbs: [
      "(இன்னைக்கு|இன்னிக்கு)",
      "(இன்னைக்கே|இன்னிக்கே)",
      "இன்னைக்கு (சாயங்காலம்|ராத்திரி|மதியம்|மாலை)",
      "இன்னைக்கு சாயந்திரம்",
      "இன்று மாலைக்குள்",
      "இன்று",
      "இன்னைக்கு ஆபீஸ் முடிஞ்சதும்",
      "இன்னைக்கு எப்படியாவது",
    ],
    nouns: ["இன்னைக்கு", "இன்று", "இன்னிக்கு"],
  },
  { rule: { kind: "offset", days: 0 }, weight: 0.4, adverbs: ["உடனே", "இப்பவே", "உடனடியா"], nouns: ["இன்னைக்கு"] },
  {
    rule: { kind: "offset", days: 1 },
    weight: 6,
    adverbs: [
      "நாளைக்கு",
      "நாளைக்கு",
      "நாளை",
      "நாளைக்குள்ள",
      "(நாளைக்கு|நாளை) (காலைல|சாயங்காலம்|மதியம்|காலையில்|மாலை)",
      "நாளைக்கே",
      "டுமாரோ",
      "நாளைக்கு பேங்க் திறந்ததும்",
      "நாளைக்கு கண்டிப்பா",
      "tomorrow",
    ],
    nouns: ["நாளைக்கு", "நாளை", "நாளைக்கு", "டுமாரோ"],
  },
  { rule: { kind: "offset", days: 1 }, weight: 0.4, adverbs: ["ஒரு நாள்ல", "ஒரு நாளைக்குள்ள"], nouns: [] },
  {
    rule: { kind: "offset", days: 2 },
    weight: 3,
    adverbs: ["நாளன்னைக்கு", "நாளான்னைக்கு", "நாளை மறுநாள்", "நாளைக்கு மறுநாள்", "நாளை மறுநாள் (காலைல|சாயங்காலம்)"],
    nouns: ["நாளன்னைக்கு", "நாளை மறுநாள்"],
  },
  {
    rule: { kind: "offset", days: 7 },
    weight: 2,
    adverbs: ["அடுத்த வாரம்", "வர்ற வாரம்", "நெக்ஸ்ட் வீக்", "next week", "அடுத்த வாரத்துல"],
    nouns: ["அடுத்த வாரம்"],
  },
  {
    rule: { kind: "offset", days: 7 },
    weight: 1.5,
    adverbs: ["ஒரு வாரத்துல", "ஒரு வாரத்துக்குள்ள", "ஒரு வாரம் கழிச்சு", "ஒரு வாரத்தில்"],
    nouns: ["ஒரு வாரம் கழிச்சு"],
  },
  {
    rule: { kind: "offset", days: 3 },
    weight: 1.6,
    adverbs: ["ரெண்டு மூணு நாள்ல", "2 3 நாள்ல", "ரெண்டு மூணு நாளைக்குள்ள"],
    nouns: [],
  },
  { rule: { kind: "offset", days: 4 }, weight: 0.6, adverbs: ["மூணு நாலு நாள்ல", "3 4 நாள்ல"], nouns: [] },
  { rule: { kind: "offset", days: 5 }, weight: 0.6, adverbs: ["நாலு அஞ்சு நாள்ல", "4-5 நாள்ல"], nouns: [] },
  { rule: { kind: "offset", days: 2 }, weight: 0.5, adverbs: ["ஒண்ணு ரெண்டு நாள்ல", "1 2 நாள்ல"], nouns: [] },
  {
    rule: { kind: "offset", days: 15 },
    weight: 0.7,
    adverbs: ["பதினஞ்சு நாள்ல", "15 நாளைக்குள்ள", "பதினஞ்சு நாள் கழிச்சு"],
    nouns: [],
  },
  {
    rule: { kind: "inDays" },
    weight: 4,
    adverbs: [
      "{n} நாள்ல",
      "{n} நாள்ல",
      "{n} நாளைக்குள்ள",
      "{n} நாள் கழிச்சு",
      "{n} நாள் கழித்து",
      "இன்னும் {n} நாள்ல",
      "{n} நாட்களில்",
      "ஒரு {n} நாள்ல",
    ],
    nouns: ["{n} நாள் கழிச்சு", "{n} நாளைக்குள்ள"],
  },
  { rule: { kind: "inWeeks" }, weight: 0.8, adverbs: ["{n} வாரத்துல", "{n} வாரத்துக்குள்ள", "{n} வாரம் கழிச்சு"], nouns: [] },
  {
    rule: { kind: "weekday" },
    weight: 6,
    adverbs: [
      "{weekday}",
      "{weekday}",
      "{weekday}க்குள்ள",
      "{weekday} (காலைல|சாயங்காலம்|மதியம்)",
      "வர்ற {weekday}",
      "வர்ற {weekday}க்குள்ள",
      "{weekday} அன்னைக்கு",
      "{weekday} அன்று",
    ],
    nouns: ["{weekday}", "{weekday}", "வர்ற {weekday}"],
  },
  {
    rule: { kind: "dayOfMonth" },
    weight: 6,
    adverbs: [
      "{nth} தேதி",
      "{nth} தேதி",
      "{nth} தேதிக்குள்ள",
      "{nth} தேதிக்கு",
      "{nth} தேதி (காலைல|சாயங்காலம்)",
      "{nth} தேதிக்குள்",
      "{nth} தேதி அன்னைக்கு",
      "வர்ற {nth} தேதி",
    ],
    nouns: ["{nth} தேதி", "{nth} தேதி"],
  },
  {
    rule: { kind: "monthDay" },
    weight: 2.5,
    adverbs: [
      "{month} {nth} தேதி",
      "{month} {nth} தேதி",
      "{month} {nth} தேதிக்குள்ள",
      "{month} {n}",
      "{month} மாசம் {nth} தேதி",
      "{month} {nth} தேதி அன்று",
    ],
    nouns: ["{month} {nth} தேதி", "{month} {n}"],
  },
  {
    rule: { kind: "nextMonthDay" },
    weight: 2,
    adverbs: ["அடுத்த மாசம் {nth} தேதி", "அடுத்த மாசம் {nth} தேதிக்குள்ள", "வர்ற மாசம் {nth} தேதி", "அடுத்த மாதம் {nth} தேதி"],
    nouns: ["அடுத்த மாசம் {nth} தேதி"],
  },
  {
    rule: { kind: "monthEnd" },
    weight: 1.5,
    adverbs: ["மாசக் கடைசில", "மாசக் கடைசிக்குள்ள", "இந்த மாசக் கடைசில", "மந்த் எண்டுக்குள்ள", "மாதக் கடைசியில்", "இந்த மாச இறுதிக்குள்"],
    nouns: ["மாசக் கடைசி"],
  },
  {
    rule: { kind: "impossible" },
    weight: 0.15,
    adverbs: ["{month} {n}", "{month} {nth} தேதி"],
    nouns: ["{month} {n}"],
  },
  {
    rule: { kind: "event" },
    weight: 0.9,
    adverbs: [
      "(தீபாவளி|பொங்கல்) முடிஞ்சதும்",
      "தீபாவளிக்கு அப்புறம்",
      "பொங்கலுக்கு அப்புறம்",
      "பணம் கைக்கு வந்ததும்",
      "ஊருக்கு வந்ததும்",
      "கல்யாணம் முடிஞ்சதும்",
      "சீட்டு எடுத்ததும்",
      "அறுவடை முடிஞ்சதும்",
      "பண்டிகை முடிஞ்ச பிறகு",
    ],
    nouns: [],
  },
  {
    rule: { kind: "event", salary: true },
    weight: 1.2,
    adverbs: [
      "சம்பளம் வந்ததும்",
      "சம்பளம் வந்தவுடன்",
      "சம்பளம் போட்டதும்",
      "சேலரி கிரெடிட் ஆனதும்",
      "சம்பளம் வந்த பிறகு",
      "சம்பளம் ஏறினதும்",
    ],
    nouns: [],
  },
];

/** Days gone by. */
export const pastDates: readonly PastPhrase[] = [
  {
    rule: { kind: "vague" },
    weight: 5,
    adverbs: [
      "நேத்து",
      "நேத்து",
      "நேத்தே",
      "நேற்று",
      "முந்தாநேத்து",
      "போன வாரம்",
      "போன மாசம்",
      "இன்னைக்கு காலைல",
      "நேத்து ராத்திரி",
      "நேத்து சாயங்காலம்",
      "கடந்த வாரம்",
    ],
  },
  { rule: { kind: "daysAgo" }, weight: 2, adverbs: ["{n} நாள் முன்னாடி", "{n} நாளைக்கு முன்னாடி", "{n} நாள் முன்பு"] },
  { rule: { kind: "weekday" }, weight: 2, adverbs: ["போன {weekday}", "{weekday}", "{weekday} அன்னைக்கு"] },
  { rule: { kind: "dayOfMonth" }, weight: 2, adverbs: ["{nth} தேதி", "{nth} தேதியே", "{nth} தேதி அன்னைக்கு"] },
  { rule: { kind: "monthDay" }, weight: 1, adverbs: ["{month} {nth} தேதி", "{month} {n} அன்று"] },
];

/** Times of day. */
export const times: readonly string[] = phrases(`
  சாயங்காலம்
  சாயந்திரம் 6 மணிக்கு மேல
  (காலைல|காலையில்) 10 மணிக்கு
  மதியம் (சாப்பிட்ட பிறகு|லஞ்ச் டைம்ல)
  ராத்திரி 8 மணிக்கு அப்புறம்
  5 மணிக்கு மேல
  ஆபீஸ் முடிஞ்சதும்
  7 மணிக்கு
  ஒரு மணி நேரம் கழிச்சு
  அரை மணி நேரத்துல
  10 நிமிஷம் கழிச்சு
  மாலை 4 மணிக்கு
  காலைல 11 மணிக்குள்ள
  3 மணிக்கு அப்புறம்
  வேலை முடிஞ்சதும்
  மத்தியானம் 2 மணிக்கு
  (டியூட்டி|ஷிஃப்ட்) முடிஞ்ச பிறகு
  6 மணி வாக்குல
  evening 7 மணிக்கு
  லஞ்ச் பிரேக்ல
  ரெண்டு மணி நேரம் கழிச்சு
  சாயங்காலம் 5 மணி போல
  காலைல 9 மணிக்கு முன்னாடி
  ராத்திரி சாப்பாட்டுக்கு அப்புறம்
  மதியம் 12 மணிக்கு
`);
