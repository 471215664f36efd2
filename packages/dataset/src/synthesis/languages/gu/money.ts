import type { AmountWords, CalendarWords } from "../../language-data.ts";

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words of 0–99 in order; spellings of one number stand side by side. */
const ONES: readonly string[] = list(`
  શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ
  દસ અગિયાર બાર તેર ચૌદ પંદર સોળ સત્તર અઢાર (ઓગણીસ|ઓગણિસ)
  વીસ એકવીસ બાવીસ (ત્રેવીસ|તેવીસ) ચોવીસ (પચ્ચીસ|પચીસ) (છવ્વીસ|છવીસ) (સત્તાવીસ|સત્યાવીસ) (અઠ્ઠાવીસ|અઠાવીસ) ઓગણત્રીસ
  ત્રીસ એકત્રીસ બત્રીસ તેત્રીસ ચોત્રીસ (પાંત્રીસ|પાત્રીસ) છત્રીસ સાડત્રીસ (આડત્રીસ|અડત્રીસ) (ઓગણચાલીસ|ઓગણચાળીસ)
  (ચાલીસ|ચાળીસ) (એકતાલીસ|એકતાળીસ) (બેંતાલીસ|બેતાલીસ) (તેતાલીસ|તેતાળીસ) (ચુંમાલીસ|ચુમાલીસ) (પિસ્તાલીસ|પિસ્તાળીસ) (છેતાલીસ|છેતાળીસ) (સુડતાલીસ|સુડતાળીસ) (અડતાલીસ|અડતાળીસ) ઓગણપચાસ
  પચાસ એકાવન બાવન ત્રેપન ચોપન પંચાવન છપ્પન સત્તાવન અઠ્ઠાવન (ઓગણસાઠ|ઓગણસાઈઠ)
  (સાઠ|સાઈઠ) એકસઠ બાસઠ ત્રેસઠ ચોસઠ પાંસઠ છાસઠ સડસઠ અડસઠ (ઓગણસિત્તેર|અગણોસિત્તેર)
  સિત્તેર એકોતેર બોતેર તોતેર ચુમોતેર પંચોતેર છોતેર સિત્યોતેર ઇઠ્યોતેર (ઓગણએંસી|અગણ્યાએંસી)
  (એંસી|એંશી) એક્યાસી બ્યાસી ત્યાસી ચોર્યાસી પંચાસી છ્યાસી સિત્યાસી (ઇઠ્યાસી|અઠ્યાસી) નેવ્યાસી
  (નેવું|નેવુ) (એકાણું|એકાણુ) (બાણું|બાણુ) ત્રાણું ચોરાણું પંચાણું છન્નું સત્તાણું અઠ્ઠાણું (નવ્વાણું|નવાણું)
`);

/** Number words and the frames that money is said in. */
export const amounts: AmountWords = {
  ones: ONES,
  hundred: "સો",
  thousand: "હજાર",
  lakh: "લાખ",
  and: "",
  andHalf: "સાડા {n}",
  oneAndHalf: "દોઢ",
  twoAndHalf: "અઢી",
  digitFrames: [
    "{number} રૂપિયા",
    "{number} રૂપિયા",
    "{number} રૂપિયા",
    "{number}",
    "{number}",
    "₹{number}",
    "રૂ. {number}",
    "Rs {number}",
    "{number} rupees",
  ],
  thousandFrames: ["{number} હજાર", "{number} હજાર", "{number} હજાર રૂપિયા", "{number}k", "{number} thousand"],
  lakhFrames: ["{number} લાખ", "{number} લાખ રૂપિયા", "{number} lakh"],
  wordFrames: ["{words} રૂપિયા", "{words} રૂપિયા", "{words}"],
  mix: [5, 3, 4],
};

/** Weekdays and months. Weekdays stand in Gujarati only, because the date phrases put the case ending -ે behind them. */
export const calendar: CalendarWords = {
  weekdays: ["સોમવાર", "મંગળવાર", "બુધવાર", "ગુરુવાર", "શુક્રવાર", "શનિવાર", "રવિવાર"],
  months: list("જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન (જુલાઈ|જુલાઇ) ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર"),
  ordinals: [],
  wordShare: 0.4,
};
