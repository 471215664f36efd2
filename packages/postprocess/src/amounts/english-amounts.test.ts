import { describe, expect, it } from "vitest";
import { findAmounts } from "./find-amounts.ts";

const shown = (text: string) =>
  findAmounts(text).map(({ from, value }) => (from === undefined ? `${value}` : `${from}..${value}`));

/** Value (or `from..value`) → phrases that hold this one amount. */
const AMOUNTS: readonly (readonly [string, readonly string[]])[] = [
  ["99", ["₹99 will be charged", "a fee of Rs 99", "ninety nine rupees only"]],
  ["100", ["hundred rupees", "I will give you 100 rupees", "one hundred rupees"]],
  ["350", ["the late fee is 350", "three hundred fifty rupees", "pay Rs. 350 today"]],
  ["500", ["I paid 500 yesterday", "bounce charge of five hundred", "Rs 500/- only", "INR 500"]],
  ["1050", ["one thousand and fifty", "one thousand fifty rupees"]],
  ["1250", ["twelve hundred and fifty rupees", "Rs.1,250"]],
  ["1500", ["fifteen hundred", "I can pay 1500 today", "one and a half thousand", "1.5k"]],
  ["2000", ["your EMI is 2000", "2k", "2 k now", "two thousand bucks"]],
  ["2026", ["I will pay 2026 rupees"]],
  ["3250", ["you have to pay 4 EMIs of 3,250", "thirty two hundred and fifty"]],
  ["3482.5", ["₹3,482.50 is overdue", "3482 rupees 50 paise"]],
  ["4520", ["the EMI amount is four thousand five hundred and twenty rupees", "4520 rupees"]],
  [
    "5000",
    [
      "five double zero zero rupees",
      "I will pay five double zero zero",
      "Rs. 5,000/-",
      "five thousand",
      "rs5000",
      "5000Rs",
      "5,000",
      "send me 5000",
      "transfer 5000 to my account",
      "pay 5000 by 5 pm",
    ],
  ],
  ["5500", ["fifty five hundred", "5.5k", "five thousand five hundred"]],
  ["8500", ["the EMI is 8,500", "eighty five hundred rupees"]],
  ["10000", ["a payment of 10,000 on 10/12", "ten thousand", "10 thousand"]],
  ["12345", ["total outstanding is 12345", "Rs 12,345 is due"]],
  ["20000..25000", ["twenty to twenty five thousand", "20,000 to 25,000", "20k-25k"]],
  ["50000", ["fifty k", "fifty thousand rupees", "half a lakh", "half lakh rupees"]],
  ["100000", ["₹1,00,000", "₹100,000", "one lakh", "1 lac", "a lakh rupees"]],
  ["150000", ["one and a half lakh", "one lakh, fifty thousand", "1.5 lakh", "one point five lakh", "1.5L"]],
  ["250000", ["2.5L", "two hundred and fifty thousand", "2.5 lakhs", "two point five lakh"]],
  ["10000000", ["1cr", "1 crore", "one crore rupees"]],
  ["2000..3000", ["two three thousand", "two to three thousand", "two or three thousand", "2-3 thousand"]],
  ["5000..6000", ["Rs 5000 to Rs 6000", "₹5,000 - ₹6,000", "between 5000 to 6000 rupees", "5k to 6k"]],
  ["500..1000", ["I can pay 500 to 1000"]],
];

const NOT_MONEY = [
  "my number is 9876543210",
  "call me on 98765 43210",
  "call +91 9876543210 to pay",
  "toll free 1800 123 4567 for payment",
  "nine eight seven six five four three two one zero is my number",
  "the OTP is 482913",
  "OTP 4521 for your payment",
  "account number 50100123456789",
  "your account 501001234 is due",
  "loan account no 12345678 is overdue",
  "card ending with 4521 was used to pay",
  "reference id 778899 for the payment",
  "pay within 180 days",
  "you have 12 EMI left",
  "12 EMIs are due",
  "interest of 24 percent",
  "hundred percent I will pay",
  "24% interest is charged",
  "I told you a thousand times",
  "pay on 12-05-2026",
  "pay on 5/4",
  "paid on 12.05.2026",
  "I took the loan in 2023",
  "since 2019 I have paid",
  "March 2026 payment",
  "pay at 1730 hours",
  "it is 10:30 now",
  "I am 45 years old",
  "the loan is for 36 months",
  "section 138 notice for payment",
  "your cibil score 750 will drop",
  "24*7 payment support",
  "24x7 payment support",
  "sector 150, flat 4, payment pending",
  "pin code 110001",
  "UTR 412345678901 is my payment",
  "call me at 5",
  "one second please",
  "I have two kids",
  "pay 022-1234567",
  "0123 pay",
  "",
];

describe("English amounts", () => {
  it.each(AMOUNTS.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const)))(
    "%j is %s",
    (phrase, value) => expect(shown(phrase)).toEqual([value]),
  );

  it.each(NOT_MONEY)("%j holds no amount", (phrase) => expect(shown(phrase)).toEqual([]));

  it("reads several amounts in text order", () => {
    expect(shown("I can pay fifteen hundred now and the rest 2k later")).toEqual(["1500", "2000"]);
    expect(shown("EMI 4,500 plus 500 penalty")).toEqual(["4500", "500"]);
  });
});
