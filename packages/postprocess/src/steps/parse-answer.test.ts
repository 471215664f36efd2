import { amount, collections, defineTaxonomy, label, score } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findMentions } from "../find-mentions.ts";
import { type ParseAnswerOptions, parseAnswer } from "./parse-answer.ts";
import { pipeline } from "./pipeline.ts";

const reading = findMentions({ transcript: "", callDate: "2026-02-21" });
const parse = (answer: unknown, options?: ParseAnswerOptions) =>
  pipeline(parseAnswer(collections, options))(answer, { taxonomy: collections, reading });

describe("parseAnswer brings an answer into the taxonomy's shape", () => {
  it.each<[string, unknown, object]>([
    ["text", '{"disposition":"ANSWERED"}', { disposition: "ANSWERED" }],
    ["an object", { disposition: "ANSWERED" }, { disposition: "ANSWERED" }],
    ["an object within others", { choices: [{ labels: { disposition: "BUSY" } }] }, { disposition: "BUSY" }],
    ["keys in another case", { Disposition: "BUSY", followupDate: null }, { disposition: "BUSY", followup_date: null }],
    ["a nested group", { ptpDetails: { Amount: 500 } }, { ptp_details: { amount: 500 } }],
    [
      "a dotted path",
      { "ptp_details.amount": 500, disposition: "BUSY" },
      { disposition: "BUSY", ptp_details: { amount: 500 } },
    ],
    ["a path joined otherwise", { ptp_details_amount: 500 }, { ptp_details: { amount: 500 } }],
    ["a list of one", { disposition: ["BUSY"] }, { disposition: "BUSY" }],
    [
      "a value with its confidence",
      { ptp_details: { amount: { value: 500, confidence: 1 } } },
      { ptp_details: { amount: 500 } },
    ],
    ["keys of no field", { disposition: "BUSY", confidence: 1, __proto__: null }, { disposition: "BUSY" }],
    [
      "values of no field",
      { disposition: "BUSY", remarks: { a: 1 }, followup_date: [1, 2] },
      { disposition: "BUSY", remarks: null, followup_date: null },
    ],
  ])("from %s", (_title, answer, record) => {
    expect(parse(answer).record).toEqual(record);
  });

  it("finds fields under the names it is told", () => {
    const keys = { outcome: "disposition", promised: "ptp_details.amount" };
    expect(parse({ outcome: "BUSY", promised: 500 }, { keys }).record).toEqual({
      disposition: "BUSY",
      ptp_details: { amount: 500 },
    });
  });

  it("says what it had to do", () => {
    expect(parse('Here:\n{"disposition":"BUSY","ptp_details":{"amount":1,00,000}}').trace).toEqual([
      {
        step: "parse-answer",
        path: "",
        from: null,
        to: null,
        because: "taken out of other text; grouped digits, bare dates or currency signs were rewritten",
      },
    ]);
    expect(parse('{"disposition":"BUSY","remarks":["a","b"]}').trace).toEqual([
      { step: "parse-answer", path: "remarks", from: null, to: null, because: "a list stood there" },
    ]);
    expect(parse('{"disposition":"BUSY"}').trace).toEqual([]);
  });
});

describe("parseAnswer gives no record", () => {
  it.each<[string, unknown]>([
    ["for prose", "The borrower was busy."],
    ["for nothing", undefined],
    ["for null", null],
    ["for a number", 5],
    ["for a list of words", ["disposition"]],
    ["for an object about something else", { status: "ok" }],
  ])("%s", (_title, answer) => {
    const { record, trace } = parse(answer);
    expect(record).toBeNull();
    expect(trace).toMatchObject([{ path: "", because: "there is no record in the answer" }]);
  });

  it("for an object that holds itself", () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(parse(loop).record).toBeNull();
  });
});

describe("an answer that breaks off", () => {
  const labels = '{"disposition":"ANSWERED","payment_disposition":"PTP","reason_for_not_paying":"NONE"';
  it.each<[string, string, ParseAnswerOptions["truncated"], boolean]>([
    ["after its labels is taken", `${labels},"remarks":"he sa`, "decided", true],
    ["within its labels is not", '{"disposition":"ANSWERED","payment_disposition":"PT', "decided", false],
    ["within its labels is taken on demand", '{"disposition":"ANSWERED","payment_disposition":"PT', "any", true],
    ["after its labels is not taken on demand", `${labels},"remarks":"he sa`, "none", false],
  ])("%s", (_title, answer, truncated, isTaken) => {
    expect(parse(answer, truncated ? { truncated } : {}).record !== null).toBe(isTaken);
  });

  it("is decided only with its scores", () => {
    const quality = defineTaxonomy({
      name: "quality",
      version: 1,
      task: "Rate.",
      schema: z.object({ tone: label({ WARM: "", COLD: "" }), politeness: score(), fee: amount() }),
    });
    const read = pipeline(parseAnswer(quality));
    expect(read('{"tone":"WARM","politeness":9', { taxonomy: quality, reading }).record).toBeNull();
    expect(read('{"tone":"WARM","politeness":9,"fee":5', { taxonomy: quality, reading }).record).toEqual({
      tone: "WARM",
      politeness: 9,
    });
  });
});
