import { readRows } from "@disposition/dataset";
import { collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import type { DoneRow } from "../classify-rows.ts";
import { writeResult } from "./write-result.ts";

const labels = {
  ...{
    disposition: "BUSY",
    payment_disposition: "NONE",
    reason_for_not_paying: "NONE",
    remarks: "=cmd|x",
    followup_date: null,
  },
  ptp_details: { amount: 5000, date: "2026-02-23" },
};
const ok = { status: "ok" as const, labels, confidence: 0.75, review: ["low-confidence:disposition"], model: "m1" };
const rows: readonly DoneRow[] = [
  {
    value: { text: "  नमस्ते <b> & \u0007 _x000D_ \ud800", amount: -5, paid: true, "=1+1": "=2+2", gone: null },
    outcome: { row: 0, line: 2, ...ok },
  },
  { value: { text: "x".repeat(40_000), amount: 0.5, list: [1, 2] }, outcome: { row: 1, line: 3, ...ok } },
  { value: null, outcome: { row: 2, line: 4, status: "error", code: "row_unreadable", detail: "it is broken" } },
];
const headers = ["text", "amount", "paid", "=1+1", "gone", "list"];

async function* each(all: readonly DoneRow[]) {
  yield* all;
}

async function bytesOf(
  format: "csv" | "xlsx" | "json" | "jsonl",
  more: { hasMark?: boolean; escapeFormulas?: boolean } = {},
) {
  const chunks: Uint8Array[] = [];
  const order = {
    taxonomy: collections,
    headers,
    hasMark: false,
    escapeFormulas: true,
    onError: "keep" as const,
    ...more,
  };
  for await (const chunk of writeResult({ ...order, format, rows: each(rows) })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function read(bytes: Uint8Array) {
  const read: unknown[] = [];
  for await (const row of readRows(bytes)) read.push("value" in row ? row.value : row.error.message);
  return read as Record<string, unknown>[];
}

describe("a workbook", () => {
  it("gives back texts as texts, numbers as numbers, and what XML cannot hold as Excel writes it", async () => {
    const [first, second, third] = await read(await bytesOf("xlsx"));
    expect(first).toMatchObject({
      ...{ text: "  नमस्ते <b> & \u0007 _x000D_ \ufffd", amount: -5, paid: true, "=1+1": "=2+2", gone: null },
      ...{ disposition: "BUSY", "ptp_details.amount": 5000, "ptp_details.date": "2026-02-23", remarks: "=cmd|x" },
      ...{ confidence: 0.75, review: "low-confidence:disposition", status: "ok", error_code: null },
    });
    expect(String(second?.text)).toMatch(/^x{30000,32767}… \[cut: a cell of a workbook holds no more/u);
    expect(String(second?.text)).toHaveLength(32_767);
    expect(second?.list).toBe("[1,2]");
    expect(third).toMatchObject({
      text: null,
      status: "error",
      error_code: "row_unreadable",
      error_detail: "line 4: it is broken",
    });
  });

  it("has no formula in it, and marks what looks like one", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const files = unzipSync(await bytesOf("xlsx"));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('<c s="1" t="inlineStr"><is><t xml:space="preserve">=2+2</t>');
  });
});

describe("a CSV file", () => {
  it("has no cell that is a formula, and leaves numbers alone", async () => {
    const text = (await bytesOf("csv")).toString();
    expect(text.split("\r\n")[0]).toContain(",'=1+1,");
    expect(text).toContain(",-5,true,'=2+2,");
    expect(text).toContain(",'=cmd|x,");
  });

  it("leaves formulas as they are where that is asked for", async () => {
    expect((await bytesOf("csv", { escapeFormulas: false })).toString()).toContain(",=2+2,");
  });

  it.each([true, false])("begins with a byte order mark where the file did: %j", async (hasMark) => {
    expect((await bytesOf("csv", { hasMark })).subarray(0, 3).equals(Buffer.from("\uFEFF"))).toBe(hasMark);
  });
});

describe("JSON", () => {
  it("ends with a summary, with which half an answer is no JSON", async () => {
    const { rows: read, summary } = JSON.parse((await bytesOf("json")).toString());
    expect(read).toHaveLength(3);
    expect(read[0]).toMatchObject({
      paid: true,
      ptp_details: { amount: 5000 },
      review: ["low-confidence:disposition"],
    });
    expect(summary).toEqual({ rows: 3, ok: 2, failed: 1, skipped: 0, models: ["m1"] });
  });

  it("lines end with the same summary", async () => {
    const lines = (await bytesOf("jsonl")).toString().trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ summary: { rows: 3 } });
    expect(lines).toHaveLength(4);
  });
});
