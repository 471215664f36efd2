import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CallReading, Mention, Speaker } from "./call.ts";
import { assignMarks, MARKS_PER_KIND, markOf, marksOf } from "./marks.ts";

function amountSaid(value: number, start: number, speaker: Speaker = "customer"): Mention {
  return { kind: "amount", value, start, end: start + 1, text: "x", speaker, certainty: "certain" };
}
function daySaid(value: string | null, start: number): Mention {
  return { kind: "date", value, start, end: start + 1, text: "x", speaker: "customer", certainty: "certain" };
}
function readingOf(...mentions: Mention[]): CallReading {
  return { transcript: "x".repeat(500), callDay: "2026-02-21", timeZone: "Asia/Kolkata", turns: [], mentions };
}

describe("assignMarks", () => {
  it("numbers amounts and days apart, in text order", () => {
    const reading = readingOf(
      amountSaid(9000, 0),
      daySaid("2026-02-25", 5),
      amountSaid(500, 9),
      daySaid("2026-02-22", 12),
    );
    expect(assignMarks(reading)).toEqual({
      amounts: [
        { mark: "⟦a1⟧", value: 9000 },
        { mark: "⟦a2⟧", value: 500 },
      ],
      dates: [
        { mark: "⟦d1⟧", value: "2026-02-25" },
        { mark: "⟦d2⟧", value: "2026-02-22" },
      ],
    });
  });

  it("gives equal values one mark", () => {
    const [first, again, other] = [amountSaid(5000, 0), amountSaid(5000, 9, "agent"), amountSaid(700, 20)];
    const table = assignMarks(readingOf(first, again, other));
    expect([first, again, other].map((mention) => markOf(table, mention))).toEqual(["⟦a1⟧", "⟦a1⟧", "⟦a2⟧"]);
  });

  it("gives no mark to a phrase without a day", () => {
    const [impossible, possible] = [daySaid(null, 0), daySaid("2026-03-01", 9)];
    const table = assignMarks(readingOf(impossible, possible));
    expect(markOf(table, impossible)).toBeNull();
    expect(markOf(table, possible)).toBe("⟦d1⟧");
  });

  it("is empty where nothing was said", () => {
    expect(assignMarks(readingOf())).toEqual({ amounts: [], dates: [] });
  });

  it("hands the marks out in the order asked for", () => {
    const order = [4, 0, 2];
    const { amounts } = assignMarks(readingOf(amountSaid(1, 0), amountSaid(2, 2), amountSaid(3, 4)), order);
    expect(amounts.map(({ mark }) => mark)).toEqual(["⟦a5⟧", "⟦a1⟧", "⟦a3⟧"]);
  });

  it("of 18 values drops the earliest that only the agent said", () => {
    const values = Array.from({ length: 18 }, (_, index) => index + 1);
    const byAgent = new Set([2, 5, 11]);
    const reading = readingOf(
      ...values.map((value) => amountSaid(value, value * 5, byAgent.has(value) ? "agent" : "customer")),
    );
    expect(assignMarks(reading).amounts.map(({ value }) => value)).toEqual(
      values.filter((value) => value !== 2 && value !== 5),
    );
  });

  it("of 17 values keeps one that the agent said first and the customer repeated", () => {
    const values = Array.from({ length: 17 }, (_, index) => index + 1);
    const reading = readingOf(
      amountSaid(1, 0, "agent"),
      ...values.slice(1).map((value) => amountSaid(value, value * 5)),
      amountSaid(1, 400),
    );
    expect(assignMarks(reading).amounts.map(({ value }) => value)).toEqual(values.filter((value) => value !== 2));
  });

  it("of 17 values keeps one that the customer said first and the agent repeated", () => {
    const values = Array.from({ length: 17 }, (_, index) => index + 1);
    const reading = readingOf(...values.map((value) => amountSaid(value, value * 5)), amountSaid(1, 400, "agent"));
    expect(assignMarks(reading).amounts.map(({ value }) => value)).toEqual(values.filter((value) => value !== 2));
  });

  it("law: at most 16 values, each once, each with its own mark, in the order of first mention", () => {
    const said = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()), { maxLength: 60 });
    const order = fc.shuffledSubarray([...Array(MARKS_PER_KIND).keys()], { minLength: MARKS_PER_KIND });
    fc.assert(
      fc.property(said, order, (all, marks) => {
        const mentions = all.map(([value, customer], index) =>
          amountSaid(value, index * 3, customer ? "customer" : "agent"),
        );
        const { amounts } = assignMarks(readingOf(...mentions), marks);
        const distinct = [...new Set(all.map(([value]) => value))];
        const kept = amounts.map(({ value }) => value);
        expect(kept).toEqual(distinct.filter((value) => kept.includes(value)));
        expect(kept.length).toBe(Math.min(distinct.length, MARKS_PER_KIND));
        expect(new Set(amounts.map(({ mark }) => mark)).size).toBe(kept.length);
      }),
    );
  });
});

describe("markOf", () => {
  it("is null for a value that lost its mark", () => {
    expect(markOf({ amounts: [], dates: [] }, amountSaid(5, 0))).toBeNull();
  });

  it("does not confuse an amount with a day", () => {
    expect(markOf({ amounts: [{ mark: "⟦a1⟧", value: 5 }], dates: [] }, daySaid("2026-02-21", 0))).toBeNull();
  });
});

describe("marksOf", () => {
  it("lists 16 marks of each kind, none in both", () => {
    expect(marksOf("amount")[15]).toBe("⟦a16⟧");
    expect(marksOf("date")[0]).toBe("⟦d1⟧");
    expect(new Set([...marksOf("amount"), ...marksOf("date")]).size).toBe(2 * MARKS_PER_KIND);
  });
});
