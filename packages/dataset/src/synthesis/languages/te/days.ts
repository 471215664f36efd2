import type { DatePhrase, PastPhrase } from "../../language-data.ts";
import { phrases } from "../phrases.ts";

/** Days to come. Idioms such as "రెండు మూడు రోజుల్లో" are fixed distances, since both numbers must be written alike. */
export const dates: readonly DatePhrase[] = [
  {
    rule: { kind: "offset", days: 0 },
    weight: 3,
    adverbs: [
      "(ఈరోజు|ఇవాళ)",
      "(ఈరోజే|ఇవాళే)",
      "(ఈరోజు|ఇవాళ) (సాయంత్రం|రాత్రి|మధ్యాహ్నం)",
      "ఈరోజు సాయంత్రానికి",
      "ఇవాళ సాయంత్రం లోపు",
      "ఇవ్వాళ",
      "ఈరోజు ఎలాగైనా",
      "today",
    ],
    nouns: ["ఈరోజు", "ఇవాళ"],
  },
  { rule: { kind: "offset", days: 0 }, weight: 0.4, adverbs: ["ఇప్పుడే", "వెంటనే"], nouns: ["ఈరోజు"] },
  {
    rule: { kind: "offset", days: 1 },
    weight: 6,
    adverbs: [
      "రేపు",
      "రేపు",
      "రేపు (ఉదయం|పొద్దున|సాయంత్రం|మధ్యాహ్నం)",
      "రేపటికి",
      "రేపటిలోపు",
      "రేపే",
      "టుమారో",
      "రేపు బ్యాంక్ తెరవగానే",
      "రేపు సాయంత్రం లోపు",
      "tomorrow",
    ],
    nouns: ["రేపు", "రేపు", "రేపటి రోజు", "టుమారో"],
  },
  { rule: { kind: "offset", days: 1 }, weight: 0.4, adverbs: ["ఒక రోజులో", "ఒక రోజు తర్వాత"], nouns: [] },
  {
    rule: { kind: "offset", days: 2 },
    weight: 3,
    adverbs: ["ఎల్లుండి", "ఎల్లుండి", "ఎల్లుండికి", "ఎల్లుండి (ఉదయం|సాయంత్రం)", "ఎల్లుండి లోపు", "ఎల్లుండే"],
    nouns: ["ఎల్లుండి"],
  },
  {
    rule: { kind: "offset", days: 7 },
    weight: 2,
    adverbs: ["వచ్చే వారం", "వచ్చే వారంలో", "నెక్స్ట్ వీక్", "next week", "తర్వాతి వారం"],
    nouns: ["వచ్చే వారం"],
  },
  {
    rule: { kind: "offset", days: 7 },
    weight: 1.5,
    adverbs: ["ఒక వారంలో", "ఒక వారం తర్వాత", "ఒక వారంలోపు"],
    nouns: ["ఒక వారం తర్వాత"],
  },
  {
    rule: { kind: "offset", days: 3 },
    weight: 1.6,
    adverbs: ["రెండు మూడు రోజుల్లో", "2 3 రోజుల్లో", "రెండు మూడు రోజుల తర్వాత"],
    nouns: [],
  },
  { rule: { kind: "offset", days: 4 }, weight: 0.6, adverbs: ["మూడు నాలుగు రోజుల్లో", "3 4 రోజుల్లో"], nouns: [] },
  { rule: { kind: "offset", days: 5 }, weight: 0.6, adverbs: ["నాలుగు ఐదు రోజుల్లో", "4-5 రోజుల్లో"], nouns: [] },
  { rule: { kind: "offset", days: 2 }, weight: 0.5, adverbs: ["ఒకటి రెండు రోజుల్లో", "1 2 రోజుల్లో"], nouns: [] },
  {
    rule: { kind: "offset", days: 15 },
    weight: 0.7,
    adverbs: ["పదిహేను రోజుల్లో", "15 రోజుల లోపు", "పదిహేను రోజుల తర్వాత"],
    nouns: [],
  },
  {
    rule: { kind: "inDays" },
    weight: 4,
    adverbs: [
      "{n} రోజుల్లో",
      "{n} రోజుల్లో",
      "{n} రోజుల లోపు",
      "{n} రోజుల తర్వాత",
      "ఒక {n} రోజుల్లో",
      "{n} రోజులలో",
      "{n} రోజుల్లోగా",
      "ఇంకో {n} రోజుల్లో",
    ],
    nouns: ["{n} రోజుల తర్వాత"],
  },
  {
    rule: { kind: "inWeeks" },
    weight: 0.8,
    adverbs: ["{n} వారాల్లో", "{n} వారాల తర్వాత", "{n} వారాల లోపు"],
    nouns: [],
  },
  {
    rule: { kind: "weekday" },
    weight: 6,
    adverbs: [
      "{weekday}",
      "{weekday}",
      "{weekday} లోపు",
      "{weekday}లోపు",
      "{weekday} (ఉదయం|సాయంత్రం|మధ్యాహ్నం)",
      "వచ్చే {weekday}",
      "{weekday}కల్లా",
      "{weekday} నాడు",
    ],
    nouns: ["{weekday}", "{weekday}", "వచ్చే {weekday}"],
  },
  {
    rule: { kind: "dayOfMonth" },
    weight: 6,
    adverbs: [
      "{nth} తారీఖు",
      "{nth} తారీఖున",
      "{nth} తారీఖు లోపు",
      "{nth} తారీఖుకి",
      "{nth} తేదీ",
      "{nth} తేదీలోపు",
      "{nth} తారీఖు (ఉదయం|సాయంత్రం)",
      "{nth} తేదీన",
    ],
    nouns: ["{nth} తారీఖు", "{nth} తేదీ"],
  },
  {
    rule: { kind: "monthDay" },
    weight: 2.5,
    adverbs: [
      "{month} {nth} తారీఖు",
      "{month} {nth} తారీఖున",
      "{month} {nth} తేదీ లోపు",
      "{month} {n}న",
      "{month} {nth} తేదీ",
      "{month} నెల {nth} తారీఖు",
    ],
    nouns: ["{month} {nth} తారీఖు", "{month} {n}"],
  },
  {
    rule: { kind: "nextMonthDay" },
    weight: 2,
    adverbs: ["వచ్చే నెల {nth} తారీఖు", "వచ్చే నెల {nth} తారీఖున", "వచ్చే నెల {nth} తేదీ లోపు", "నెక్స్ట్ మంత్ {nth} తారీఖు"],
    nouns: ["వచ్చే నెల {nth} తారీఖు"],
  },
  {
    rule: { kind: "monthEnd" },
    weight: 1.5,
    adverbs: ["నెలాఖరుకి", "నెలాఖరులోపు", "ఈ నెలాఖరుకి", "ఈ నెల చివరిలో", "మంత్ ఎండ్ లోపు", "ఈ నెల చివరికల్లా"],
    nouns: ["నెలాఖరు"],
  },
  {
    rule: { kind: "impossible" },
    weight: 0.15,
    adverbs: ["{month} {n}న", "{month} {nth} తారీఖు"],
    nouns: ["{month} {n}"],
  },
  {
    rule: { kind: "event" },
    weight: 0.9,
    adverbs: [
      "(దీపావళి|సంక్రాంతి|దసరా) తర్వాత",
      "పండుగ అయ్యాక",
      "డబ్బులు చేతికి రాగానే",
      "ఊరు నుంచి వచ్చాక",
      "పెళ్లి అయిపోగానే",
      "చిట్టీ ఎత్తుకున్నాక",
      "పంట అమ్మాక",
      "ఉగాది తర్వాత",
    ],
    nouns: [],
  },
  {
    rule: { kind: "event", salary: true },
    weight: 1.2,
    adverbs: ["జీతం రాగానే", "జీతం వచ్చాక", "జీతం పడగానే", "శాలరీ క్రెడిట్ అవగానే", "జీతం వచ్చిన తర్వాత", "శాలరీ పడ్డాక"],
    nouns: [],
  },
];

/** Days gone by. */
export const pastDates: readonly PastPhrase[] = [
  {
    rule: { kind: "vague" },
    weight: 5,
    adverbs: [
      "నిన్న",
      "నిన్న",
      "నిన్ననే",
      "మొన్న",
      "మొన్ననే",
      "పోయిన వారం",
      "పోయిన నెల",
      "ఈరోజు పొద్దున్నే",
      "నిన్న రాత్రి",
      "నిన్న సాయంత్రం",
      "లాస్ట్ వీక్",
    ],
  },
  { rule: { kind: "daysAgo" }, weight: 2, adverbs: ["{n} రోజుల క్రితం", "{n} రోజుల కింద", "{n} రోజుల ముందు"] },
  { rule: { kind: "weekday" }, weight: 2, adverbs: ["పోయిన {weekday}", "{weekday}", "{weekday} నాడు"] },
  { rule: { kind: "dayOfMonth" }, weight: 2, adverbs: ["{nth} తారీఖు", "{nth} తారీఖునే", "{nth} తేదీన"] },
  { rule: { kind: "monthDay" }, weight: 1, adverbs: ["{month} {nth} తారీఖు", "{month} {n}న"] },
];

/** Times of day. */
export const times: readonly string[] = phrases(`
  సాయంత్రం
  సాయంత్రం 6 గంటల తర్వాత
  (ఉదయం|పొద్దున) 10 గంటలకి
  మధ్యాహ్నం (లంచ్ టైమ్‌లో|భోజనం తర్వాత)
  రాత్రి 8 గంటలకి
  5 గంటల తర్వాత
  ఆఫీస్ అయిపోయాక
  7 గంటలకి
  ఒక గంట తర్వాత
  అరగంటలో
  10 నిమిషాల తర్వాత
  సాయంత్రం 4 గంటలకు
  పొద్దున 11 లోపు
  3 గంటల తర్వాత
  పని అయిపోయాక
  మధ్యాహ్నం 2 గంటలకి
  (డ్యూటీ|షిఫ్ట్) దిగాక
  6 గంటల ప్రాంతంలో
  evening 7 గంటలకి
  లంచ్ బ్రేక్‌లో
  రెండు గంటల తర్వాత
  సాయంత్రం 5 గంటలప్పుడు
  ఉదయం 9 గంటలకి ముందు
  రాత్రి భోజనం అయ్యాక
  మధ్యాహ్నం 12 గంటలకి
`);
