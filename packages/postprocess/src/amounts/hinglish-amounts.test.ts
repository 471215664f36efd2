import { describe, expect, it } from "vitest";
import { findAmounts } from "./find-amounts.ts";

const shown = (text: string) =>
  findAmounts(text).map(({ from, value }) => (from === undefined ? `${value}` : `${from}..${value}`));

/** Value (or `from..value`) → phrases that hold this one amount. */
const AMOUNTS: readonly (readonly [string, readonly string[]])[] = [
  ["60", ["saath rupaye"]],
  ["100", ["sau rupaye", "ek sau rupay", "sau rupaye de dunga"]],
  ["125", ["sava sau rupaye"]],
  ["150", ["dedh sau rupaye", "derh sau"]],
  ["500", ["paanch sau de do", "500 bhej diya", "penalty 500 lagega"]],
  ["550", ["sadhe paanch sau", "saadhe panch sau rupaye"]],
  ["1000", ["hazaar rupaye", "hazaar de dunga", "ek hajar", "1 hazar"]],
  ["1001", ["ek hazaar ek rupaye"]],
  ["1250", ["ek hazaar dhai sau", "sava hazaar"]],
  ["1500", ["pandrah sau", "dedh hazaar", "dedh hajaar rupaye"]],
  ["2000", ["do hazaar rupaye", "do hazaar mein settle kar do", "do hazar bhej dunga", "2 hazaar"]],
  ["2050", ["do hazaar pachas"]],
  [
    "2500",
    [
      "dhai hazaar",
      "adhai hazaar",
      "do hazaar paanch sau",
      "do hazaar aur paanch sau",
      "main 2500 bees tareekh ko dunga",
    ],
  ],
  ["3000", ["kar do teen hazaar", "teen hazaar kar do", "teen hajaar de dena"]],
  ["3500", ["sadhe teen hazaar", "saade teen hajar", "pentis sau", "teen hazaar paanch sau"]],
  ["3510", ["paintis sau das rupaye", "pentis sau das"]],
  ["4500", ["4500 ka EMI hai", "emi 2 tarikh ko katega 4500", "saadhe chaar hazaar"]],
  ["4750", ["paune paanch hazaar"]],
  [
    "5000",
    [
      "paanch hazaar",
      "panch hazar rupay",
      "5k de dunga",
      "paanch zero zero zero bhej diya",
      "paanch paanch hazaar",
      "paanch hazaar das tareekh ko dunga",
      "5 hazaar 10 tareekh tak",
      "paanch hazaar do",
      "5 hazaar ek saath",
      "paanch hazaar do din mein",
      "main 5000 kal bhej dunga",
      "no 5000 nahi de paunga",
      "mera account mein 5000 daal do",
      "5000 EMI hai",
    ],
  ],
  ["8411", ["aath hazaar char sau gyarah"]],
  ["10000", ["das hazaar", "dus hajar rupaye", "das hazaar do na sir"]],
  [
    "25000",
    [
      "meri salary 25k hai",
      "pachees hazaar",
      "pachchis hazaar tankhwah aati hai",
      "25 hazaar salary 7 tareekh ko aati hai",
    ],
  ],
  ["35000", ["paintees hazaar", "paintis hazaar"]],
  ["60000", ["saath hazaar", "sath hazaar rupaye"]],
  ["70000", ["sattar hazaar"]],
  ["75000", ["paun lakh", "pachattar hazaar"]],
  ["103500", ["ek lakh sadhe teen hazaar"]],
  ["120000", ["ek lakh bees hazaar", "1 lakh 20 hazaar"]],
  ["125000", ["sava lakh", "savaa lakh rupaye"]],
  ["150000", ["dedh lakh ka loan", "dedh laakh"]],
  ["175000", ["paune do lakh"]],
  ["225000", ["sava do lakh"]],
  ["250000", ["dhai lakh", "2.5 lakh"]],
  ["10000000", ["ek karod", "1 karor rupaye"]],
  ["100..200", ["sau do sau rupaye"]],
  ["1000..2000", ["hazaar do hazaar", "ek do hazaar", "1-2 hazaar"]],
  ["2000..3000", ["do teen hazaar", "do-teen hazaar", "do se teen hazaar ke beech", "do hazaar se teen hazaar"]],
  ["5000..6000", ["paanch ya chhe hazaar", "5000-6000 de dunga", "paanch hazaar chhe hazaar"]],
  ["5000..7000", ["paanch saat hazaar", "5 se 7 hazaar"]],
  ["10000..15000", ["das pandrah hazaar", "das se pandrah hazaar tak"]],
  ["150000..200000", ["dedh do lakh"]],
  ["200000..250000", ["do dhai lakh"]],
];

const NOT_MONEY = [
  "mera number 9876543210 hai payment ke liye",
  "98765 43210 pe call karo",
  "OTP jo aaya 4521 hai woh batao",
  "otp number 482913 hai",
  "khata number 501234567 hai",
  "loan account 501234567 ka payment",
  "12 EMI baaki hai",
  "paanch kist baaki hai",
  "do kisht bakaya hai",
  "180 din se payment nahi aaya",
  "sau din se baaki hai",
  "do teen din mein de dunga",
  "das pandrah din mein payment",
  "paanch tareekh ko de dunga",
  "5 tareekh ko de dunga",
  "paanch baje de dunga",
  "sadhe chaar baje bhej dunga",
  "sau percent de dunga",
  "hazaar baar bola payment kar dunga",
  "sau baar phone kiya payment ke liye",
  "2025 mein loan liya tha",
  "do hazaar chhabbis mein dunga",
  "saal 2024 se baaki",
  "mere saath 2 log hain",
  "ek saath de dunga",
  "do kar do",
  "payment kar do",
  "section 138 lagega payment nahi kiya to",
  "dhara 420 lagegi",
  "24 pratishat byaaj",
  "36 mahine ka loan",
  "aapki umar 45 saal hai",
  "12-05-2026 ko payment",
  "5/4 ko payment kar dunga",
  "10:30 baje payment",
  "24*7 payment kar sakte ho",
  "cibil score 750 hai payment karo",
  "chaar log aaye the paise lene",
  "1800 123 4567 pe payment karo",
  "ek do teen char paanch chhe saat aath nau zero mera number",
  "lakhon ka loan hai",
  "haan ji boliye",
];

describe("Hinglish amounts", () => {
  it.each(AMOUNTS.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const)))(
    "%j is %s",
    (phrase, value) => expect(shown(phrase)).toEqual([value]),
  );

  it.each(NOT_MONEY)("%j holds no amount", (phrase) => expect(shown(phrase)).toEqual([]));

  it("reads several amounts in text order", () => {
    expect(shown("EMI 5000 hai, aur 500 penalty")).toEqual(["5000", "500"]);
    expect(shown("5 hazaar abhi, 3 hazaar baad mein")).toEqual(["5000", "3000"]);
    expect(shown("paanch hazaar ya teen hazaar")).toEqual(["5000", "3000"]);
  });
});
