import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavesOf } from "../playground/answer.ts";
import { failedRows } from "../playground/failed-rows.ts";
import { sayField, sayPlace, sayShare, sayTime, sayValue } from "../playground/say.ts";
import { segments } from "../playground/segments.ts";
import { takeEvents } from "../playground/take-events.ts";

describe("a transcript cut at its evidence", () => {
  const at = (start: number, end: number, field = "amount") => ({ start, end, field });

  it("has the words of each field, and both fields where two overlap", () => {
    expect(segments("kal 5000 dunga", [at(4, 8), at(0, 8, "date")])).toEqual([
      { text: "kal ", fields: ["date"], ending: [] },
      { text: "5000", fields: ["amount", "date"], ending: ["amount", "date"] },
      { text: " dunga", fields: [], ending: [] },
    ]);
  });

  it.each([
    ["before the text", at(-1, 2)],
    ["behind the text", at(2, 99)],
    ["empty", at(2, 2)],
    ["turned round", at(4, 2)],
  ])("leaves out a span that is %s", (_title, span) => {
    expect(segments("kal 5000", [span])).toEqual([{ text: "kal 5000", fields: [], ending: [] }]);
  });

  it("is the transcript when it is put together again", () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
      field: fc.constantFrom("a", "b", "c"),
    });
    const law = fc.property(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.array(span, { maxLength: 6 }),
      (text, spans) => {
        const pieces = segments(text, spans);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.ending.every((field) => piece.fields.includes(field)))).toBe(true);
      },
    );
    fc.assert(law);
  });
});

describe("events", () => {
  const STREAM =
    ': still here\n\nid: 1\nevent: queued\ndata: {"position":2}\n\nid: 2\nevent: result\ndata: {"a":"ढाई\\n\\nहज़ार"}\n\n';
  const whole = [
    { event: "queued", data: { position: 2 } },
    { event: "result", data: { a: "ढाई\n\nहज़ार" } },
  ];

  it("are the same wherever the stream is cut", () => {
    for (let cut = 0; cut <= STREAM.length; cut++) {
      const first = takeEvents(STREAM.slice(0, cut));
      const second = takeEvents(first.rest + STREAM.slice(cut));
      expect([...first.events, ...second.events]).toEqual(whole);
      expect(second.rest).toBe("");
    }
  });

  it("that are not whole stay in the rest", () => {
    expect(takeEvents("event: result\ndata: {")).toEqual({ events: [], rest: "event: result\ndata: {" });
  });
});

describe("words", () => {
  it.each([
    [null, "none"],
    ["", "none"],
    [5000, "5,000"],
    [250_000, "2,50,000"],
    ["2026-02-23", "Mon, 23 Feb 2026"],
    ["2026-02-31x", "2026-02-31x"],
    ["PTP", "PTP"],
    [["a", 1], '["a",1]'],
  ])("the value %j is %s", (value, words) => {
    expect(sayValue(value)).toBe(words);
  });

  it.each([
    ["ptp_details.amount", "PTP details › amount"],
    ["reason_for_not_paying", "Reason for not paying"],
    ["dnd", "DND"],
    ["rhythm", "Rhythm"],
  ])("the field %s is %s", (path, words) => {
    expect(sayField(path)).toBe(words);
  });

  it.each([
    [1, "100 %"],
    [0.9996, "> 99.9 %"],
    [0.995, "99.5 %"],
    [0.62, "62 %"],
    [0.034, "3.4 %"],
    [0.0004, "< 0.1 %"],
    [0, "0 %"],
  ])("the probability %d is %s", (share, words) => {
    expect(sayShare(share)).toBe(words);
  });

  it("only a certain probability is 0 % or 100 %", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(/^(?:0|100) %$/u.test(sayShare(share))).toBe(share === 0 || share === 1);
      }),
    );
  });

  it.each([
    [0.42, "0.4 ms"],
    [213, "213 ms"],
    [1_040, "1.0 s"],
    [23_400, "23 s"],
    [240_000, "4 min"],
  ])("%d ms are %s", (ms, words) => {
    expect(sayTime(ms)).toBe(words);
  });

  it.each([
    [0, 0, "At work…"],
    [1, 0, "Next in the queue…"],
    [7, 12_000, "Number 7 in the queue, about 12 s…"],
  ])("place %d is told as %s %s", (position, etaMs, words) => {
    expect(sayPlace(position, etaMs)).toBe(words);
  });
});

describe("rows that failed", () => {
  const line = (row: object) => `${JSON.stringify(row)}\n`;
  const failed = { status: "error", error_code: "transcript_empty", error_detail: "line 3: no words" };

  it("are found by our status, in the order of the file", () => {
    const text = line({ ref: "a", status: "ok" }) + line({ ref: "b", ...failed }) + line({ summary: { rows: 2 } });
    expect(failedRows(text)).toEqual([{ row: 2, code: "transcript_empty", why: "line 3: no words" }]);
  });

  it("are found beside a column of the file that is called status too", () => {
    const { status, ...rest } = failed;
    expect(failedRows(line({ status: "ok", predicted_status: status, ...rest }))).toHaveLength(1);
    expect(failedRows(line({ ...failed, predicted_status: "ok" }))).toEqual([]);
  });
});

it("a record has a leaf for each field, in its order", () => {
  expect(leavesOf({ disposition: "BUSY", ptp_details: { amount: null, date: "2026-02-23" } })).toEqual([
    ["disposition", "BUSY"],
    ["ptp_details.amount", null],
    ["ptp_details.date", "2026-02-23"],
  ]);
});
