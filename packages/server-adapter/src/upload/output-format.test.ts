import { describe, expect, it } from "vitest";
import { formatAccepted, formatNamed } from "./output-format.ts";

describe("Accept", () => {
  it.each([
    ["text/csv", "csv"],
    ["application/json", "json"],
    ["application/json;q=0.5, text/csv", "csv"],
    ["text/csv;q=0, application/x-ndjson;q=0.1", "jsonl"],
    ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
    ["*/*", null],
    ["text/html, */*;q=0.8", null],
    ["text/csv;q=none", null],
    [undefined, null],
    ["constructor", null],
  ])("%j → %j", (accept, format) => {
    expect(formatAccepted({ accept })).toBe(format);
  });
});

describe("a format by its name", () => {
  it.each([
    ["csv", "csv"],
    ["XLS", "xlsx"],
    ["ndjson", "jsonl"],
    ["pdf", null],
    ["__proto__", null],
    ["", null],
  ])("%j → %j", (name, format) => {
    expect(formatNamed(name)).toBe(format);
  });
});
