import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractRecord } from "./extract-record.ts";

const known = new Set(["disposition", "payment", "promise", "remarks"]);
const read = (answer: string) => extractRecord(answer, known);

describe("extractRecord reads", () => {
  it.each<[string, string, object, readonly string[]]>([
    ["plain JSON", '{"disposition":"BUSY"}', { disposition: "BUSY" }, []],
    ["behind a byte order mark", '\ufeff{"disposition":"BUSY"}', { disposition: "BUSY" }, []],
    ["in a fence", 'Sure!\n```json\n{"disposition":"BUSY"}\n```\nAnything else?', { disposition: "BUSY" }, ["fence"]],
    ["in prose with braces", 'The {caller} said: {"disposition":"BUSY"} {ok}', { disposition: "BUSY" }, ["prose"]],
    ["behind a brace that never closes", 'see { below: {"disposition":"BUSY"}', { disposition: "BUSY" }, ["prose"]],
    [
      "after a thought",
      '<think>{"disposition":"RINGING"}?</think>{"disposition":"BUSY"}',
      { disposition: "BUSY" },
      ["thought"],
    ],
    [
      "after a thought whose beginning is missing",
      'hm {x}</think>\n{"disposition":"BUSY"}',
      { disposition: "BUSY" },
      ["thought"],
    ],
    [
      "at the end of a thought that never ends",
      '<think>So: {"disposition":"BUSY"}',
      { disposition: "BUSY" },
      ["unclosed-thought", "prose"],
    ],
    [
      "before a thought that never ends",
      '{"disposition":"BUSY"}<think>Was that {"disposition":"RINGING"}',
      { disposition: "BUSY" },
      ["thought"],
    ],
    [
      "with a thought's tag in a remark",
      '{"disposition":"BUSY","remarks":"</think>"}',
      { disposition: "BUSY", remarks: "</think>" },
      [],
    ],
    ["after a draft", '{"disposition":"RINGING"} no, {"disposition":"BUSY"}', { disposition: "BUSY" }, ["prose"]],
    [
      "before an object about something else",
      '{"disposition":"BUSY"} {"confidence":0.9}',
      { disposition: "BUSY" },
      ["prose"],
    ],
    [
      "before a poorer object",
      '{"disposition":"BUSY","payment":"NONE","remarks":"x"} {"remarks":"y"}',
      { disposition: "BUSY", payment: "NONE", remarks: "x" },
      ["prose"],
    ],
    ["in a list of one", '[{"disposition":"BUSY"}]', { disposition: "BUSY" }, ["prose"]],
    ["within another object", '{"data":{"disposition":"BUSY"}}', { disposition: "BUSY" }, ["wrapped"]],
    ["within a string", '"{\\"disposition\\":\\"BUSY\\"}"', { disposition: "BUSY" }, ["quoted"]],
    [
      "without its first brace",
      '"disposition":"BUSY","payment":"NONE"}',
      { disposition: "BUSY", payment: "NONE" },
      ["opened"],
    ],
    ["with keys in another spelling", '{"Disposition ":"BUSY"}', { "Disposition ": "BUSY" }, []],
    [
      "with Indian grouping",
      '{"disposition":"BUSY","promise":1,00,000}',
      { disposition: "BUSY", promise: 100000 },
      ["values"],
    ],
    [
      "with a bare day",
      '{"disposition":"BUSY","promise":23/02/2026}',
      { disposition: "BUSY", promise: "23/02/2026" },
      ["values"],
    ],
    [
      "in Python's spelling",
      "{'disposition': 'BUSY', 'promise': None,}",
      { disposition: "BUSY", promise: null },
      ["jsonrepair"],
    ],
    [
      "with quotes that nobody escaped",
      '{"disposition":"BUSY","remarks":"says "kal" maybe"}',
      { disposition: "BUSY", remarks: 'says "kal" maybe' },
      ["jsonrepair"],
    ],
    [
      "without a comma between lines",
      '{"disposition":"BUSY"\n"payment":"NONE"}',
      { disposition: "BUSY", payment: "NONE" },
      ["jsonrepair"],
    ],
    ["without a closing quote", '{"disposition":"BUSY}', { disposition: "BUSY" }, ["jsonrepair"]],
    ["up to a cut remark", '{"disposition":"BUSY","remarks":"he said that', { disposition: "BUSY" }, ["truncated"]],
    ["up to a cut number", '{"disposition":"BUSY","promise":50', { disposition: "BUSY" }, ["truncated"]],
    ["up to a cut grouped number", '{"disposition":"BUSY","promise":1,00,', { disposition: "BUSY" }, ["truncated"]],
    [
      "up to a cut group of fields",
      '{"disposition":"BUSY","promise":{"amount":5000,"date":"2026-0',
      { disposition: "BUSY", promise: { amount: 5000 } },
      ["truncated"],
    ],
  ])("%s", (_title, answer, value, repairs) => {
    expect(read(answer)).toEqual({ value, repairs });
  });

  it("looks at the last 64 K characters of an endless answer", () => {
    expect(read(`${"x ".repeat(50_000)}{"disposition":"BUSY"}`)?.repairs).toEqual(["length", "prose"]);
  });
});

describe("extractRecord finds nothing", () => {
  it.each([
    ["in nothing", ""],
    ["in prose", "The disposition of the customer was friendly."],
    ["in prose with a colon", "disposition: the customer was friendly"],
    ["in an object about something else", '{"confidence": 0.9}'],
    ["in a list", '["disposition", "BUSY"]'],
    ["in a set of keys", "{disposition"],
    ["in a draft in the midst of a thought that never ends", '<think>maybe {"disposition":"BUSY"} but then'],
    ["in a cut label", '{"disposition":"BU'],
    ["in a wall of brackets", "[".repeat(100_000)],
    ["in a wall of braces", "{".repeat(60_000)],
    ["in an object nested 20,000 deep", '{"disposition":'.repeat(20_000)],
    ["in a nested object that ends", `${'{"disposition":'.repeat(200)}1${"}".repeat(200)}`],
  ])("%s", (_title, answer) => {
    expect(read(answer)).toBeNull();
  });
});

it("a record survives any prose without braces around it", () => {
  const prose = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[{}<>"'`“‘]/gu, ""));
  const record = fc.record({
    disposition: fc.string(),
    remarks: fc.string({ unit: "grapheme" }),
    promise: fc.double({ noNaN: true }),
  });
  fc.assert(
    fc.property(prose, record, prose, (before, value, after) => {
      const text = JSON.stringify(value);
      expect(read(`${before}\n${text}\n${after}`)?.value).toEqual(JSON.parse(text));
    }),
  );
});

it("never throws, whatever a model writes", () => {
  const noise = fc.array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      ":",
      ",",
      "\\",
      "disposition",
      "1,00,000",
      " ",
      "\n",
      "<think>",
      "</think>",
      "```",
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(noise, (parts) => {
      const found = read(parts.join(""));
      expect(found === null || !Array.isArray(found.value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
