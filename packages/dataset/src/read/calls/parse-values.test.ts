import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityKey, isIdentityKey } from "./identity-key.ts";
import { parseAmount } from "./parse-amount.ts";
import { parseTime } from "./parse-time.ts";
import { callMoment, civilDayOf } from "./zoned-time.ts";

describe.each([
  [
    5000,
    [
      "5000",
      "5,000",
      "₹5000",
      "₹ 5k",
      "5K",
      "Rs. 5,000/-",
      "rs 5000",
      "INR 5000.00",
      "5000.0",
      "5000 rupees",
      "5 thousand",
      "5 hazaar",
      " 5000 only",
      "Rs.5,000/- only",
      "５０００",
    ],
  ],
  [150_000, ["1,50,000", "150,000", "1.5 lakh", "1.5L", "₹1.50 lakhs", "150000"]],
  [12_345_678, ["1,23,45,678", "12,345,678"]],
  [20_000_000, ["2 crore", "2cr"]],
  [1234.5, ["1,234.50", "1234.5"]],
])("the amount %d", (value, texts) => {
  it.each(texts)("is read from %s", (text) => {
    expect(parseAmount(text)).toEqual({ value });
  });
});

it.each([
  "paanch hazaar",
  "5000-6000",
  "5,00",
  "50,0",
  "1,2345",
  "5000 and 200",
  "5.5.5",
  "1e5",
  "-500",
  "5000%",
  "5 days",
  "",
  "Rs",
  "k",
  "0x10",
  ",500",
  "5 000",
])("%j is no amount", (text) => {
  expect(parseAmount(text)).toMatchObject({ problem: { code: "no-amount" } });
});

it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e15, true, {}])("%s is no amount", (value) => {
  expect(parseAmount(value)).toMatchObject({ problem: { code: "no-amount" } });
});

it("an amount of 0 is told apart, for tables that fill what is missing", () => {
  expect(parseAmount("0.00")).toMatchObject({ problem: { reason: expect.stringContaining("leave it empty") } });
});

describe.each([
  [
    "2026-02-03",
    [
      "2026-02-03",
      "2026/2/3",
      "2026.02.03",
      "20260203",
      "03/02/2026",
      "3/2/26",
      "03-02-2026",
      "03.02.26",
      "3 Feb 2026",
      "03-Feb-26",
      "3rd February, 2026",
      "Feb 3, 2026",
      "Tuesday, 3 February 2026",
      "46056",
      46056,
      "2026-02-03 00:00:00",
    ],
  ],
  ["2026-09-30", ["30/09/2026", "30-Sep-2026", "30 Sept 2026"]],
  ["2024-02-29", ["29/02/2024"]],
])("the day %s", (day, texts) => {
  it.each(texts)("is read from %s", (text) => {
    expect(parseTime(text)?.day).toBe(day);
  });
});

it.each([
  ["month before day", "02/23/2026"],
  ["month before day, with a time", "02/23/2026 10:30"],
  ["a day that there is not", "30/02/2026"],
  ["another", "31-Apr-2026"],
  ["no leap year", "29/02/2026"],
  ["day 0", "00/01/2026"],
  ["month 13", "2026-13-01"],
  ["no month", "3 Foo 2026"],
  ["no year", "3 Feb"],
  ["words", "kal"],
  ["a number that is no day of a call", 5000],
  ["seconds since 1970", 1_771_660_800],
  ["a time alone", "10:30:00"],
  ["hour 25", "2026-02-03 25:00"],
  ["13 pm", "2026-02-03 13:00 PM"],
  ["two days", "03/02/2026 - 05/02/2026"],
  ["a truth value", true],
])("%s is no day", (_, value) => {
  expect(parseTime(value)).toBeNull();
});

it.each([
  ["2026-02-21", "Asia/Kolkata", "2026-02-21"],
  ["21/02/2026 4:30 PM", "Asia/Kolkata", "2026-02-21T16:30:00+05:30"],
  ["21-02-2026 00:05:09", "Asia/Kolkata", "2026-02-21T00:05:09+05:30"],
  ["21/02/2026 12:10 am", "Asia/Kolkata", "2026-02-21T00:10:00+05:30"],
  ["2026-02-21T10:30:00Z", "Asia/Kolkata", "2026-02-21T10:30:00Z"],
  ["2026-02-21 10:30 +0530", "Asia/Kolkata", "2026-02-21T10:30:00+05:30"],
  ["2026-02-21 10:30 UTC", "Asia/Kolkata", "2026-02-21T10:30:00Z"],
  ["2026-07-01 10:30", "America/New_York", "2026-07-01T10:30:00-04:00"],
  ["2026-12-01 10:30", "America/New_York", "2026-12-01T10:30:00-05:00"],
  ["2026-12-01 10:30", "UTC", "2026-12-01T10:30:00Z"],
  [46074.4375, "Asia/Kolkata", "2026-02-21T10:30:00+05:30"],
])("%s in %s is %s", (written, zone, moment) => {
  const time = parseTime(written);
  expect(time && callMoment(time, zone)).toBe(moment);
});

it("an instant late in Greenwich lies on the next day in India", () => {
  const time = parseTime("2026-02-21T20:00:00Z");
  expect(time && [civilDayOf(time, "Asia/Kolkata"), civilDayOf(time, "UTC")]).toEqual(["2026-02-22", "2026-02-21"]);
});

it("every day is read back from each of the ways to write it", () => {
  const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = "", month = "", day = ""] = iso.split("-");
      const serial = Date.parse(iso) / 86_400_000 + 25_569;
      for (const text of [iso, `${day}/${month}/${year}`, `${day}-${month}-${year.slice(2)}`, serial])
        expect(parseTime(text)?.day).toBe(iso);
    }),
  );
});

describe("an identity", () => {
  it.each([
    "9876543210",
    "+91 98765 43210",
    "098765-43210",
    "0091 9876543210",
    9876543210,
    919876543210,
    "9876543210.0",
  ])("of the phone %s is the same", (phone) => {
    expect(identityKey("phone", phone, "salt")).toEqual(identityKey("phone", "9876543210", "salt"));
  });

  it.each(["b-17", " B-17 ", "B-17"])("of the borrower %s is the same", (name) => {
    expect(identityKey("borrower", name, "salt")).toEqual(identityKey("borrower", "b-17", "salt"));
  });

  it("depends on salt, kind and value, and shows nothing of them", () => {
    const made = [
      ["phone", "9876543210", "a"],
      ["phone", "9876543210", "b"],
      ["phone", "9876543211", "a"],
      ["loan", "9876543210", "a"],
    ].map(([kind = "", value, salt = ""]) => identityKey(kind, value, salt));
    const keys = made.map((each) => ("key" in each ? each.key : ""));
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(isIdentityKey(key)).toBe(true);
  });

  it.each([
    ["too short", "98765"],
    ["masked", "XXXXXX3210"],
    ["rounded by a spreadsheet", "9.87654E+09"],
    ["two numbers", "9876543210, 9876543211"],
    ["a list", ["9876543210"]],
  ])("is refused when the phone is %s", (_, phone) => {
    expect(identityKey("phone", phone, "salt")).toMatchObject({ problem: { code: "no-identity" } });
  });
});
