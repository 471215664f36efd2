import type { Mention } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { describeMention } from "./describe-mention.ts";

const span = { start: 0, end: 3, text: "kal", speaker: "customer" } as const;

describe("describeMention", () => {
  it.each<[string, Mention]>([
    ["date 2026-03-19, certain", { kind: "date", ...span, value: "2026-03-19", certainty: "certain" }],
    [
      "date 2026-03-19..2026-03-20, assumed",
      { kind: "date", ...span, from: "2026-03-19", value: "2026-03-20", certainty: "assumed" },
    ],
    [
      "date 2026-03-19 or 2026-03-17, ambiguous",
      { kind: "date", ...span, value: "2026-03-19", alternatives: ["2026-03-17"], certainty: "ambiguous" },
    ],
    [
      "date without a day: impossible",
      { kind: "date", ...span, value: null, noDay: "impossible", certainty: "certain" },
    ],
    [
      "date without a day: event, within 2026-04-01..2026-04-05",
      {
        kind: "date",
        ...span,
        value: null,
        noDay: "event",
        window: { from: "2026-04-01", to: "2026-04-05" },
        certainty: "certain",
      },
    ],
    [
      "date 2026-03-19, at 17:00, certain",
      { kind: "date", ...span, value: "2026-03-19", time: { from: "17:00", to: "17:00" }, certainty: "certain" },
    ],
    ["amount 1,50,000, certain", { kind: "amount", ...span, value: 150000, certainty: "certain" }],
    ["amount 5,000..7,000, assumed", { kind: "amount", ...span, from: 5000, value: 7000, certainty: "assumed" }],
    ["amount 500, certain, promised", { kind: "amount", ...span, value: 500, role: "promised", certainty: "certain" }],
  ])("says %j", (said, mention) => {
    expect(describeMention(mention)).toBe(said);
  });
});
