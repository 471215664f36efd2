import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collections, labelledCallSchema } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { synthesise } from "../../synthesis/synthesise.ts";
import type { ColumnMap } from "../columns/column-map.ts";
import { guessColumns } from "../columns/guess-columns.ts";
import { CallIds } from "./call-ids.ts";
import { openCalls } from "./open-calls.ts";
import { readUnlabelledCalls } from "./read-calls.ts";
import type { Reject } from "./reject.ts";
import { rejectsPath, rejectsWriter } from "./rejects-writer.ts";

const taxonomy = collections;
const jsonl = (rows: readonly object[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join("\n"));

async function read(
  rows: readonly object[] | string,
  columns?: ColumnMap,
  salt: string | undefined = "salt",
  ids?: CallIds,
) {
  const source = typeof rows === "string" ? Buffer.from(rows) : jsonl(rows);
  const calls: Record<string, unknown>[] = [];
  const rejects: Reject[] = [];
  const opened = await openCalls(source, { taxonomy, columns, salt, ids });
  for await (const reading of opened.calls) {
    if ("call" in reading) calls.push(reading.call as unknown as Record<string, unknown>);
    else rejects.push(...reading.rejects);
  }
  return { calls, rejects };
}

const FLAT = {
  id: "c1",
  transcript: "Agent: EMI baaki hai\nCustomer: parso 5000 de dunga",
  call_date: "2026-02-21",
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_amount: 5000,
  ptp_date: "2026-02-23",
  followup_date: null,
  remarks: "will pay",
};
const CALL = {
  id: "c1",
  transcript: FLAT.transcript,
  callDate: "2026-02-21",
  labels: {
    disposition: "ANSWERED",
    payment_disposition: "PTP",
    reason_for_not_paying: "NONE",
    ptp_details: { amount: 5000, date: "2026-02-23" },
    followup_date: null,
    remarks: "will pay",
  },
};

describe("a labelled call", () => {
  const { ptp_amount: _amount, ptp_date: _date, ...withoutPtp } = FLAT;
  it.each([
    ["flat columns", FLAT],
    ["our own shape", CALL],
    ["labels beside the call, nested", { ...withoutPtp, ptp_details: { amount: "5,000", date: "23/02/2026" } }],
    ["a record written as JSON in a cell", { ...withoutPtp, ptp_details: '{"amount": 5000, "date": "2026-02-23"}' }],
    [
      "a record as Python prints it",
      { ...withoutPtp, ptp_details: "{'amount': '5000', 'date': '2026-02-23', 'note': None}" },
    ],
    [
      "other names of labels",
      { ...FLAT, disposition: "customer picked", payment_disposition: "Promise to Pay", reason_for_not_paying: "None" },
    ],
    [
      "amounts and days as people write them",
      { ...FLAT, ptp_amount: "₹ 5k", ptp_date: "23-Feb-26", call_date: "21/02/2026" },
    ],
    [
      "the columns of an older system's answers",
      {
        call_id: "c1",
        _original_transcript: FLAT.transcript,
        current_date: "2026-02-21",
        expected_disposition: "ANSWERED",
        expected_payment_disposition: "PTP",
        expected_reason_for_not_paying: "None",
        expected_amount: "5000",
        expected_date: "2026-02-23",
        remarks: "will pay",
        confidence_score: 0.85,
      },
    ],
  ])("is read from %s", async (_, row) => {
    expect(await read([row])).toEqual({ calls: [CALL], rejects: [] });
  });

  it("is read from a CSV file, what is missing staying null", async () => {
    const csv =
      'Call ID,Conversation,Call Date,Disposition,Payment Disposition,Reason,PTP Amount\nc1,"Agent: hello\nCustomer: busy",21/02/2026,CB,not discussed,none,\n';
    const { calls, rejects } = await read(csv);
    expect(rejects).toEqual([]);
    expect(calls).toEqual([
      {
        id: "c1",
        transcript: "Agent: hello\nCustomer: busy",
        callDate: "2026-02-21",
        labels: {
          disposition: "CALL_BACK_LATER",
          payment_disposition: "NONE",
          reason_for_not_paying: "NONE",
          ptp_details: { amount: null, date: null },
          followup_date: null,
          remarks: null,
        },
      },
    ]);
  });

  it("keeps zone, language, group and keys; a language gets its tag", async () => {
    const row = { ...FLAT, time_zone: "Asia/Dubai", language: "Hindi", group: "g1" };
    expect((await read([row])).calls[0]).toMatchObject({ timeZone: "Asia/Dubai", language: "hi", group: "g1" });
  });

  it("has its identities hashed, so that no number is written anywhere", async () => {
    const { calls } = await read([
      { ...FLAT, "Mobile No": "+91 98765-43210", customer_id: "C-77", group: "98765 43210" },
    ]);
    expect(calls[0]?.keys).toEqual({
      borrower: expect.stringMatching(/^[0-9a-f]{16}$/u),
      phone: expect.stringMatching(/^[0-9a-f]{16}$/u),
    });
    expect(JSON.stringify(calls)).not.toMatch(/98765|C-77/u);
  });

  it("of our own shape keeps its keys as they are, but no phone", async () => {
    const keys = { borrower: "0123456789abcdef", scenario: "s-1", phone: "9876543210" };
    expect((await read([{ ...CALL, keys }])).calls[0]?.keys).toEqual({
      ...keys,
      phone: expect.stringMatching(/^[0-9a-f]{16}$/u),
    });
  });

  it("that somebody made up says so still", async () => {
    const origin = { kind: "counterfactual", from: "c0", edit: "amount" };
    expect((await read([{ ...CALL, origin }])).calls).toEqual([{ ...CALL, origin }]);
    expect((await read([{ ...CALL, origin: { kind: "dream" } }])).rejects).toMatchObject([
      { field: "origin.kind", code: "schema" },
    ]);
  });

  it("without an id gets one from its words, and a repeated one a number", async () => {
    const { id: _, ...anonymous } = FLAT;
    const ids = async (rows: object[]) => (await read(rows)).calls.map(({ id }) => id);
    const [one, two, other] = (await ids([
      anonymous,
      anonymous,
      { ...anonymous, transcript: "Agent: hello" },
    ])) as string[];
    expect(one).toMatch(/^[0-9a-f]{16}$/u);
    expect(two).toBe(`${one}-2`);
    expect(await ids([{ ...anonymous, transcript: "Agent: hello" }])).toEqual([other]);
  });

  it("goes through unchanged when it comes from the synthesis", async () => {
    const made = [...synthesise({ seed: 3, count: 200 })];
    const { calls, rejects } = await read(made);
    expect(rejects).toEqual([]);
    const schema = labelledCallSchema(collections);
    expect(calls).toEqual(made.map((call) => schema.parse(JSON.parse(JSON.stringify(call)))));
  });
});

describe("a row is rejected", () => {
  it.each([
    ["without words", { transcript: " " }, "transcript", "missing", null],
    ["whose words are what a data frame writes for none", { transcript: "nan" }, "transcript", "missing", null],
    ["whose words are a list", { transcript: ["a"] }, "transcript", "no-text", null],
    ["without a day", { call_date: "" }, "callDate", "missing", null],
    ["with the month before the day", { call_date: "02/21/2026" }, "callDate", "no-day", "02/21/2026"],
    ["without an id where others have one", { id: null }, "id", "missing", null],
    ["with an unknown label", { disposition: "DID_STUFF" }, "disposition", "unknown-label", "DID_STUFF"],
    [
      "with a sentence for a label",
      { disposition: "x".repeat(200) },
      "disposition",
      "unknown-label",
      "(200 characters)",
    ],
    ["with a label missing", { payment_disposition: "" }, "payment_disposition", "missing", null],
    ["with an amount in words", { ptp_amount: "paanch hazaar" }, "ptp_details.amount", "no-amount", "paanch hazaar"],
    ["with a day in words", { ptp_date: "kal" }, "ptp_details.date", "no-day", "kal"],
    ["with a promise for yesterday", { ptp_date: "2026-02-20" }, "ptp_details.date", "past-day", "2026-02-20"],
    ["with a remark that is too long", { remarks: "x".repeat(401) }, "remarks", "too-long", null],
    [
      "with labels that contradict",
      { payment_disposition: "NONE", ptp_date: null },
      "ptp_details.amount",
      "rule",
      "5000",
    ],
    ["with a zone that there is not", { time_zone: "Asia/Bombay2" }, "timeZone", "no-time-zone", "Asia/Bombay2"],
    ["with half a phone", { mobile: "98765" }, "keys.phone", "no-identity", null],
    ["with a phone for a label", { disposition: "9876543210" }, "disposition", "unknown-label", "[phone]"],
    [
      "with a broken record in a cell",
      { ptp_details: "{amount: ", ptp_amount: null, ptp_date: null },
      "ptp_details",
      "unreadable",
      null,
    ],
  ])("%s", async (_, change, field, code, value) => {
    const { calls, rejects } = await read([{ ...FLAT, ...change }]);
    expect(calls).toEqual([]);
    expect(rejects.map((reject) => [reject.line, reject.field, reject.code, reject.value])).toEqual([
      [1, field, code, value],
    ]);
  });

  it("with all of its problems at once", async () => {
    const { rejects } = await read([
      FLAT,
      { ...FLAT, transcript: null, disposition: "?", ptp_amount: "many", ptp_date: "soon" },
    ]);
    expect(rejects.map(({ line, field }) => [line, field])).toEqual([
      [2, "transcript"],
      [2, "disposition"],
      [2, "ptp_details.amount"],
      [2, "ptp_details.date"],
      [2, "id"],
    ]);
  });

  it("when its id has been there, in this file or one before", async () => {
    const ids = new CallIds();
    const { rejects } = await read([FLAT, FLAT], undefined, "salt", ids);
    expect(rejects).toMatchObject([
      { line: 2, field: "id", code: "duplicate-id", value: "c1", reason: expect.stringContaining("line 1") },
    ]);
    expect((await read([FLAT], undefined, "salt", ids)).rejects).toHaveLength(1);
  });

  it("when it could not be read, or is no record", async () => {
    const { rejects } = await read(`${JSON.stringify(FLAT)}\n{"id": secret\n["list"]\n`);
    expect(rejects.map(({ line, field, code }) => [line, field, code])).toEqual([
      [2, null, "unreadable"],
      [3, null, "unreadable"],
    ]);
    expect(JSON.stringify(rejects)).not.toContain("secret");
  });

  it("never with words of its call", async () => {
    const words = "mera number hai sorry";
    const { rejects } = await read([
      { ...FLAT, transcript: words, call_date: words.repeat(9), remarks: words.repeat(99), ptp_date: words.repeat(5) },
    ]);
    expect(rejects).toHaveLength(3);
    expect(JSON.stringify(rejects)).not.toContain("mera");
  });
});

describe("a file", () => {
  it.each([
    ["without a needed column", [{ text: "a", date: "2026-02-21" }], undefined, "disposition"],
    [
      "with two columns for the words",
      [{ ...FLAT, transcript: undefined, conversation: "a", call_text: "b" }],
      undefined,
      "transcript",
    ],
    ["without a row", [], undefined, "no row with named columns"],
    ["with a column map that names a stranger", [FLAT], { transcript: "speech" }, "speech"],
  ])("%s is refused before the first row", async (_, rows, columns, named) => {
    const source = rows.length === 0 ? Buffer.from("id,text\n") : jsonl(rows);
    await expect(openCalls(source, { taxonomy, columns })).rejects.toMatchObject({
      code: "INPUT_INVALID",
      message: expect.stringContaining(named),
    });
  });

  it("with identities is refused without a salt", async () => {
    await expect(read([{ ...FLAT, mobile: "9876543210" }], undefined, "")).rejects.toThrow("give a salt");
  });

  it.each([
    ["refused for a missing column", "id,text\n1,a\n", /no column/u],
    ["refused for a missing salt", `${Object.keys(FLAT).join(",")},mobile\n`, /give a salt/u],
  ])("is let go when it is %s", async (_, head, reason) => {
    let isOver = false;
    async function* source() {
      try {
        yield head;
        for (;;) yield `${"x,".repeat(10)}x\n`.repeat(100);
      } finally {
        isOver = true;
      }
    }
    const first = async () => (await openCalls(source(), { taxonomy })).calls.next();
    await expect(first()).rejects.toThrow(reason);
    expect(isOver).toBe(true);
  });

  it("without labels gives calls without labels", async () => {
    const rows = [{ line: 1, value: { text: "Agent: hello", date: "21/02/2026", id: 7 } }];
    const columns = guessColumns(["text", "date", "id"], collections);
    const readings: unknown[] = [];
    for await (const reading of readUnlabelledCalls(rows, { taxonomy, columns })) readings.push(reading);
    expect(readings).toEqual([{ line: 1, call: { id: "7", transcript: "Agent: hello", callDate: "2026-02-21" } }]);
  });
});

describe("the file of rejects", () => {
  it("has a line per problem, and counts them by kind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rejects-"));
    const path = rejectsPath(join(folder, "calls.jsonl"));
    const writer = rejectsWriter(path);
    const opened = await openCalls(jsonl([FLAT, FLAT, { ...FLAT, id: "c2", disposition: "?" }, FLAT]), { taxonomy });
    for await (const reading of opened.calls) if ("rejects" in reading) await writer.write(reading.rejects);
    expect(await writer.close()).toEqual({
      rows: 3,
      kinds: [
        {
          field: "id",
          code: "duplicate-id",
          reason: "is the id of another call already; give every call its own",
          count: 2,
          lines: [2, 4],
        },
        { field: "disposition", code: "unknown-label", reason: expect.any(String), count: 1, lines: [3] },
      ],
    });
    const lines = readFileSync(path, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => Object.keys(line))).toEqual(Array(3).fill(["line", "field", "code", "value", "reason"]));
    expect(path.endsWith("calls.jsonl.rejects.jsonl")).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
