import { type CollectionsLabels, collections } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { evaluateRecords } from "./evaluate-records.ts";
import { renderMarkdown } from "./render-markdown.ts";

const promise: CollectionsLabels = {
  disposition: "ANSWERED",
  payment_disposition: "PTP",
  reason_for_not_paying: "NONE",
  ptp_details: { amount: 5000, date: "2026-02-23" },
  followup_date: null,
  remarks: null,
};
const vague: CollectionsLabels = {
  ...promise,
  payment_disposition: "NO_PAYMENT_COMMITMENT",
  ptp_details: { amount: null, date: null },
};
const report = evaluateRecords(collections, [
  { expected: promise, predicted: promise, language: "hi", confidence: 0.9 },
  { expected: promise, predicted: vague, language: "a|b", confidence: 0.4 },
]);

describe("renderMarkdown", () => {
  const lines = renderMarkdown(report).split("\n");
  const cells = (measured: string) => {
    const line = lines.find((candidate) => candidate.startsWith(`| ${measured} |`)) ?? "";
    return line
      .split(" | ")
      .slice(1)
      .map((cell) => cell.replace(" |", ""));
  };

  it("has one row for the record, each field, each language and the rules, all of ten cells", () => {
    const rows = lines.filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(2 + 1 + 6 + 2 + 1);
    for (const row of rows) expect(row.split(/(?<!\\)\|/u)).toHaveLength(12);
  });

  it("writes shares in per cent with their interval", () => {
    // wilsonInterval(1, 2) = 0.0945…0.9055
    expect(cells("whole record").slice(0, 3)).toEqual(["2", "50.0", "9.5 – 90.5"]);
    expect(cells("ptp_details.amount")).toEqual(["2", "50.0", "9.5 – 90.5", "–", "–", "50.0", "100.0", "50.0", "–"]);
    // F1: PTP 2/3, NO_PAYMENT_COMMITMENT 0
    expect(cells("payment_disposition").slice(3, 5)).toEqual(["33.3", "66.7"]);
    expect(cells("whole record, hi").slice(0, 2)).toEqual(["1", "100.0"]);
  });

  it("escapes a pipe", () => {
    expect(lines.filter((line) => line.startsWith("| whole record, a\\|b |"))).toHaveLength(1);
  });

  it("adds calibration and confusions beneath", () => {
    expect(lines).toContain("Confidence, 2 rows: expected calibration error 0.250, Brier score 0.085.");
    expect(lines).toContain("payment_disposition, commonest confusions: PTP → NO_PAYMENT_COMMITMENT (1).");
    expect(lines.filter((line) => line.startsWith("disposition, commonest"))).toEqual([]);
  });

  it("shows what was not measured as a dash", () => {
    const empty = renderMarkdown(evaluateRecords(collections, []));
    expect(empty).toContain("| whole record | 0 | – | – | – |");
    expect(empty).not.toContain("NaN");
    expect(empty).not.toContain("Confidence");
  });
});
