import { describe, expect, it } from "vitest";
import { Call, Day, Mention, TimeZone } from "./call.ts";

const messages = (result: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  (result.error?.issues ?? []).map((issue) => issue.message);

describe("Call", () => {
  it.each([
    { transcript: "" },
    { transcript: "haan", callDate: "2026-02-21" },
    { transcript: "haan", callDate: "2024-02-29" },
    { transcript: "haan", callDate: "2026-02-21T10:30:00+05:30", timeZone: "Asia/Kolkata", id: "c1" },
    { transcript: "haan", callDate: "2026-02-21T05:00:00Z", timeZone: "UTC" },
  ])("takes %j", (call) => {
    expect(Call.parse(call)).toEqual(call);
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "21-02-2026",
    "2026-2-1",
    "tomorrow",
    "",
    "2026-02-21T10:30:00",
    "2026-02-30T10:00:00Z",
  ])("refuses the date %j and names it", (callDate) => {
    const [message, ...more] = messages(Call.safeParse({ transcript: "haan", callDate }));
    expect(message).toContain(`${JSON.stringify(callDate)} is no day and no instant`);
    expect(message).toContain("2026-02-21T10:30:00+05:30");
    expect(more).toEqual([]);
  });

  it.each(["Mars/Olympus", "IST+5", "", "asia kolkata"])("refuses the time zone %j and names it", (timeZone) => {
    const [message] = messages(Call.safeParse({ transcript: "haan", timeZone }));
    expect(message).toBe(`${JSON.stringify(timeZone)} is no IANA time zone; use one such as "Asia/Kolkata"`);
  });

  it("never repeats a transcript that was put into the wrong field", () => {
    const transcript = "main kal paanch hazaar bhar doonga ".repeat(9);
    const said = messages(Call.safeParse({ transcript, callDate: transcript, timeZone: transcript })).join("\n");
    expect(said).toContain("a string of 315 characters");
    expect(said).not.toContain("hazaar");
  });

  it.each([{}, { transcript: null }, { transcript: ["haan"] }])("refuses %j: there is no transcript", (call) => {
    expect(Call.safeParse(call).success).toBe(false);
  });
});

describe("Day and TimeZone", () => {
  it("name what they refuse", () => {
    expect(messages(Day.safeParse("2026-13-01"))).toEqual([
      '"2026-13-01" is no calendar day; write one as "2026-02-21"',
    ]);
    expect(messages(Day.safeParse(20260221))).toEqual(['20260221 is no calendar day; write one as "2026-02-21"']);
    expect(messages(TimeZone.safeParse("Nowhere"))).toHaveLength(1);
  });

  it.each(["Asia/Kolkata", "Asia/Calcutta", "Europe/Berlin", "UTC"])("take %s", (zone) => {
    expect(TimeZone.parse(zone)).toBe(zone);
  });
});

describe("Mention", () => {
  const span = { start: 0, end: 3, text: "kal", speaker: "customer", certainty: "certain" };

  it.each([
    { kind: "date", ...span, value: "2026-02-22" },
    { kind: "date", ...span, value: null, noDay: "event" },
    { kind: "amount", ...span, value: 0.5, from: 0.25 },
    { kind: "amount", ...span, value: 5000, role: "promised" },
  ])("takes %j", (mention) => {
    expect(Mention.parse(mention)).toEqual(mention);
  });

  it.each([
    { kind: "amount", ...span, value: null },
    { kind: "amount", ...span, value: 0 },
    { kind: "amount", ...span, value: 5000, role: "gift" },
    { kind: "date", ...span, value: "2026-02-30" },
    { kind: "date", ...span, value: null, start: -1 },
    { kind: "time", ...span, value: "10:30" },
  ])("refuses %j", (mention) => {
    expect(Mention.safeParse(mention).success).toBe(false);
  });
});
