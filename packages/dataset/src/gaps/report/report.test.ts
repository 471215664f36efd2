import { describe, expect, it } from "vitest";
import type { GapEntry } from "../gap-entry.ts";
import type { GapReport } from "./gap-report.ts";
import { renderGapHtml } from "./render-gap-html.ts";
import { renderGapMarkdown } from "./render-gap-markdown.ts";

const entry: GapEntry = {
  id: "new-label:reason:visa",
  kind: "NEW_LABEL",
  field: "reason",
  name: "VISA",
  terms: ["visa"],
  because: "8 of 9 calls talk of <visa>",
  action: { type: "add-label", name: "VISA" },
  evidence: { evaluation: { "2026-W08": 8 }, live: {}, note: {} },
  endsUp: { OTHER_REASONS: 8 },
  examples: [{ call: "0", words: "<script>alert(1)</script> visa & | more", endsUp: "OTHER_REASONS" }],
  owner: "Meera",
  status: "accepted",
  notes: null,
  history: [],
  seenToday: true,
};
const report: GapReport = {
  title: "Label gaps of x",
  day: "2026-02-21",
  basis: { evaluations: 1, evaluatedCalls: 100, sightings: 9, notes: 0 },
  kinds: [{ kind: "NEW_LABEL", meaning: "Calls that no label fits", entries: [entry] }],
  weeks: { "2026-W08": 8 },
  plan: { next: [], unmeasured: [], recipe: {}, held: [], assumptions: [] },
};

describe("the page", () => {
  const page = renderGapHtml(report);

  it("asks nothing of the network and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import/u);
  });

  it("shows words as words", () => expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; visa &amp; | more"));

  it("says who takes care of what", () => expect(page).toContain("accepted, Meera"));
});

describe("the Markdown", () => {
  it("keeps words from being markup", () => {
    const text = renderGapMarkdown(report);
    expect(text).toContain("&lt;script\\>alert(1)");
    expect(text).toContain("\\| more");
  });

  it("says when there is nothing to decide", () => {
    expect(renderGapMarkdown({ ...report, kinds: [] })).toContain("No gaps: nothing to decide.");
  });
});
