import { collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { findMentions } from "../find-mentions.ts";
import { parseAnswer } from "./parse-answer.ts";
import { pipeline } from "./pipeline.ts";
import { rescueAmounts } from "./rescue-amounts.ts";
import { rescueDates } from "./rescue-dates.ts";

// a Saturday
const reading = findMentions({ transcript: "Customer: maine parso hi 500 diya tha", callDate: "2026-02-21" });
const read = pipeline(parseAnswer(collections), rescueDates(), rescueAmounts());
const rescueDate = (date: unknown) => read({ ptp_details: { date } }, { taxonomy: collections, reading });
const rescueAmount = (amount: unknown) => read({ ptp_details: { amount } }, { taxonomy: collections, reading });

describe("rescueDates reads", () => {
  it.each([
    ["2026-02-23", "2026-02-23"],
    ["kal", "2026-02-22"],
    ["kal tak", "2026-02-22"],
    ["कल", "2026-02-22"],
    ["aaj", "2026-02-21"],
    ["today", "2026-02-21"],
    ["Tomorrow evening", "2026-02-22"],
    ["day after tomorrow", "2026-02-23"],
    ["next monday", "2026-02-23"],
    ["somvar", "2026-02-23"],
    ["2 din mein", "2026-02-23"],
    ["month end", "2026-02-28"],
    ["5th", "2026-03-05"],
    ["25", "2026-02-25"],
    ["५ तारीख", "2026-03-05"],
    ["5 March", "2026-03-05"],
    ["Feb 23rd, 2026", "2026-02-23"],
    ["23/02/2026", "2026-02-23"],
    ["3/4/2026", "2026-04-03"],
    ["23-2-26", "2026-02-23"],
    ["23.02.2026", "2026-02-23"],
    ["2026/02/23", "2026-02-23"],
    ["02/23/2026", "2026-02-23"],
    ["20260223", "2026-02-23"],
    ["2026-02-23T10:30:00", "2026-02-23"],
    ["2026-02-22T20:00:00Z", "2026-02-23"],
    ["2026-02-23T10:30:00+05:30", "2026-02-23"],
    [25, "2026-02-25"],
  ])("%j as %s", (answer, day) => {
    expect(rescueDate(answer).record?.ptp_details?.date).toBe(day);
  });

  it("the words of the call as they were meant in the call", () => {
    expect(rescueDate("parso").record?.ptp_details?.date).toBe("2026-02-19");
  });
});

describe("rescueDates makes null of", () => {
  it.each([
    ["30 Feb", "the calendar has no such day"],
    ["2026-02-30", "the calendar has no such day"],
    ["31/04/2026", "the calendar has no such day"],
    ["2026-13-01", "the calendar has no such day"],
    ["99/99/2026", "the calendar has no such day"],
    ["salary ke baad", "it hangs on an event, which has no day"],
    ["soon", "no day can be read from it"],
    ["N/A", "no day can be read from it"],
    ["", "no day can be read from it"],
    ["32", "the calendar has no such day"],
    ["5 march or 9 march 2026, 11 march", "it names several days"],
    [`kal ${"x".repeat(200)}`, "it is a sentence, not a day"],
  ])("%s: %s", (answer, because) => {
    const { record, trace } = rescueDate(answer);
    expect(record?.ptp_details?.date).toBeNull();
    expect(trace).toMatchObject([{ step: "rescue-dates", path: "ptp_details.date", to: null, because }]);
  });
});

describe("rescueAmounts reads", () => {
  it.each([
    [5000, 5000],
    ["5000", 5000],
    ["5000.50", 5000.5],
    ["5,000", 5000],
    ["1,00,000", 100000],
    ["₹5,000/-", 5000],
    ["Rs. 5000", 5000],
    ["INR 5000.00", 5000],
    ["5k", 5000],
    ["2.5 lakh", 250000],
    ["paanch hazaar", 5000],
    ["साढ़े तीन हज़ार", 3500],
    ["५०००", 5000],
    ["around 5000", 5000],
  ])("%j as %d", (answer, rupees) => {
    expect(rescueAmount(answer).record?.ptp_details?.amount).toBe(rupees);
  });
});

describe("rescueAmounts makes null of", () => {
  it.each([
    "full amount",
    "EMI 5000 rupees, total 60,000 rupees",
    "0",
    "-500",
    "50%",
    "12 EMI",
    "",
    "null",
    "9876543210 (phone)",
    0,
    -5,
  ])("%j", (answer) => {
    const { record, trace } = rescueAmount(answer);
    expect(record?.ptp_details?.amount).toBeNull();
    expect(trace).toMatchObject([{ step: "rescue-amounts", because: "no one amount can be read from it" }]);
  });
});

it("looks only at the fields it is told", () => {
  const some = pipeline(parseAnswer(collections), rescueDates({ fields: ["followup_date"] }));
  const { record } = some({ followup_date: "kal", ptp_details: { date: "kal" } }, { taxonomy: collections, reading });
  expect(record).toEqual({ followup_date: "2026-02-22", ptp_details: { date: "kal" } });
});
