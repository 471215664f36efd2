import { describe, expect, it } from "vitest";
import { formatTime } from "./format-time.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseHeader } from "./parse-header.ts";
import { predictUrl } from "./predict-url.ts";
import { retryAfterMs } from "./retry-after-ms.ts";

describe("parseDuration", () => {
  it.each([
    ["30", 30_000],
    ["1.5s", 1500],
    ["500ms", 500],
    ["2m", 120_000],
    ["1h", 3_600_000],
  ])("%s is %i ms", (text, ms) => {
    expect(parseDuration("--timeout", text)).toBe(ms);
  });

  it.each(["", "0", "-5", "5 s", "1d", "1e3", "600h", "soon"])("refuses %j and names the option", (text) => {
    expect(() => parseDuration("--timeout", text)).toThrow(/--timeout/u);
  });
});

describe("parseHeader", () => {
  it.each([
    ["X-Deadline-Ms: 900", ["x-deadline-ms", "900"]],
    ["authorization:Bearer a:b", ["authorization", "Bearer a:b"]],
    ["x-empty:", ["x-empty", ""]],
  ])("splits %s", (line, header) => {
    expect(parseHeader(line)).toEqual(header);
  });

  it.each(["secret-word", ": secret-word", "two words: secret-word", "x-key: secret-word\nx-more: 1"])(
    "refuses %j without repeating its value",
    (line) => {
      const refusal = () => parseHeader(line);
      expect(refusal).toThrow(/--header/u);
      expect(refusal).not.toThrow(/secret-word/u);
    },
  );
});

describe("predictUrl", () => {
  it.each([
    ["http://localhost:3210", "http://localhost:3210/predict"],
    ["http://localhost:3210/", "http://localhost:3210/predict"],
    ["https://calls.example/disposition/", "https://calls.example/disposition/predict"],
    ["http://localhost:3210/predict", "http://localhost:3210/predict"],
    ["http://[::1]:3210?tenant=a", "http://[::1]:3210/predict?tenant=a"],
  ])("of %s is %s", (given, address) => {
    expect(predictUrl(given).href).toBe(address);
  });

  it.each(["localhost:3210", "ftp://calls.example", "", "http://"])("refuses %j", (given) => {
    expect(() => predictUrl(given)).toThrow(/is no address/u);
  });

  it("refuses a password without repeating it", () => {
    const refusal = () => predictUrl("http://user:hunter2@calls.example");
    expect(refusal).toThrow(/user or password/u);
    expect(refusal).not.toThrow(/hunter2/u);
  });
});

describe("retryAfterMs", () => {
  const now = Date.parse("2026-02-21T10:00:00Z");

  it.each([
    ["2", 2000],
    [" 0 ", 0],
    ["Sat, 21 Feb 2026 10:00:30 GMT", 30_000],
    ["Sat, 21 Feb 2026 09:00:00 GMT", 0],
  ])("%s asks for %i ms", (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  it.each([undefined, "", "-1", "1.5", "soon", "99999999999"])("%j asks for nothing that can be read", (header) => {
    expect(retryAfterMs(header, now)).toBeNull();
  });
});

describe("formatTime", () => {
  it.each([
    [0.123, "0.12 ms"],
    [1.26, "1.3 ms"],
    [9.96, "10 ms"],
    [412.4, "412 ms"],
    [999.6, "1.00 s"],
    [12_340, "12.3 s"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(formatTime(ms)).toBe(text);
  });
});
