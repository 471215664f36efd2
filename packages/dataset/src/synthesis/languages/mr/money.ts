import type { AmountWords, CalendarWords } from "../../language-data.ts";

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words of 0–99 in order; spellings of one number stand side by side. */
const ONES: readonly string[] = list(`
  शून्य एक दोन तीन चार पाच सहा सात आठ नऊ
  दहा अकरा बारा तेरा चौदा पंधरा सोळा सतरा अठरा (एकोणीस|एकोणिस)
  वीस एकवीस बावीस तेवीस चोवीस (पंचवीस|पंचविस) सव्वीस सत्तावीस (अठ्ठावीस|अट्ठावीस) एकोणतीस
  तीस एकतीस बत्तीस (तेहतीस|तेहेतीस) चौतीस पस्तीस छत्तीस (सदतीस|सदोतीस) (अडतीस|अडोतीस) एकोणचाळीस
  चाळीस (एक्केचाळीस|एकेचाळीस) बेचाळीस त्रेचाळीस (चव्वेचाळीस|चवेचाळीस) पंचेचाळीस (सेहेचाळीस|शेहेचाळीस) सत्तेचाळीस अठ्ठेचाळीस एकोणपन्नास
  पन्नास (एक्कावन्न|एकावन्न) बावन्न त्रेपन्न (चोपन्न|चौपन्न) पंचावन्न छप्पन्न सत्तावन्न अठ्ठावन्न एकोणसाठ
  साठ एकसष्ट बासष्ट त्रेसष्ट चौसष्ट पासष्ट सहासष्ट (सदुसष्ट|सदसष्ट) (अडुसष्ट|अडसष्ट) एकोणसत्तर
  सत्तर एकाहत्तर बाहत्तर त्र्याहत्तर (चौऱ्याहत्तर|चौर्याहत्तर) (पंचाहत्तर|पंच्याहत्तर) (शाहत्तर|शहात्तर) (सत्त्याहत्तर|सत्याहत्तर) अठ्ठ्याहत्तर एकोणऐंशी
  (ऐंशी|ऐशी) एक्याऐंशी ब्याऐंशी त्र्याऐंशी (चौऱ्याऐंशी|चौर्याऐंशी) (पंचाऐंशी|पंच्याऐंशी) शहाऐंशी सत्त्याऐंशी अठ्ठ्याऐंशी एकोणनव्वद
  नव्वद एक्याण्णव ब्याण्णव त्र्याण्णव (चौऱ्याण्णव|चौर्याण्णव) (पंचाण्णव|पंच्याण्णव) शहाण्णव सत्त्याण्णव अठ्ठ्याण्णव (नव्याण्णव|नव्व्याण्णव)
`);

/** Number words and the frames that money is said in. */
export const amounts: AmountWords = {
  ones: ONES,
  hundred: "शे",
  thousand: "हजार",
  lakh: "लाख",
  and: "",
  andHalf: "साडे {n}",
  oneAndHalf: "दीड",
  twoAndHalf: "अडीच",
  digitFrames: [
    "{number} रुपये",
    "{number} रुपये",
    "{number} रुपये",
    "{number}",
    "{number}",
    "₹{number}",
    "रु. {number}",
    "Rs {number}",
    "{number} rupees",
  ],
  thousandFrames: ["{number} हजार", "{number} हजार", "{number} हजार रुपये", "{number}k", "{number} thousand"],
  lakhFrames: ["{number} लाख", "{number} लाख रुपये", "{number} lakh"],
  wordFrames: ["{words} रुपये", "{words} रुपये", "{words}"],
  mix: [5, 3, 4],
};

/** Weekdays and months. Weekdays stand in Marathi only, because the date phrases put the case ending -ी behind them. */
export const calendar: CalendarWords = {
  weekdays: ["सोमवार", "मंगळवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"],
  months: list("जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
  ordinals: [],
  wordShare: 0.4,
};
