import { collections, parseLabels } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageData, synthesisLanguages } from "./languages/synthesis-languages.ts";
import { GUARD_END, GUARD_START } from "./stage.ts";
import { synthesise, synthesiseCall } from "./synthesise.ts";
import type { SynthesisedCall } from "./synthesised-call.ts";
import { INDIC_SCRIPTS, scriptOf, writtenIn } from "./testing/script-of.ts";

const sample: readonly SynthesisedCall[] = [...synthesise({ seed: 11, count: 6000 })];

const PROMISES = ["PTP", "PARTIAL_PAYMENT", "SETTLEMENT", "WILL_PAY_AFTER_VISIT"];
const NOBODY_TALKED = [
  "SILENCE_ISSUE",
  "ANSWERED_DISCONNECTED",
  "AUTOMATED_VOICE",
  "FORWARDED_CALL",
  "RINGING",
  "BUSY",
  "SWITCHED_OFF",
  "OUT_OF_NETWORK",
  "OUT_OF_SERVICES",
  "NO_INCOMING_CALLS",
];

function idsWhere(wrong: (call: SynthesisedCall) => boolean): readonly string[] {
  return sample.filter(wrong).map((call) => call.id);
}

function shareOf(field: (call: SynthesisedCall) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const call of sample) counts.set(field(call), (counts.get(field(call)) ?? 0) + 1);
  return new Map([...counts].map(([label, count]) => [label, count / sample.length]));
}

describe("reproducibility", () => {
  it("gives the same bytes for the same seed", () => {
    const run = () => JSON.stringify([...synthesise({ seed: 3, count: 50 })]);
    expect(run()).toBe(run());
  });

  it("gives other calls for another seed", () => {
    expect([...synthesise({ seed: 3, count: 5 })]).not.toEqual([...synthesise({ seed: 4, count: 5 })]);
  });

  it("makes call i alone, whatever the count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 30 }), (seed, index) => {
        const calls = [...synthesise({ seed, count: index + 1 })];
        expect(calls[index]).toEqual(synthesiseCall({ seed }, index));
      }),
      { numRuns: 20 },
    );
  });

  it("refuses a count that is no whole number", () => {
    expect(() => [...synthesise({ seed: 1, count: 1.5 })]).toThrow(/1\.5/u);
    expect(() => [...synthesise({ seed: 1, count: -1 })]).toThrow(/-1/u);
  });

  it("dates calls within the days asked for, both included", () => {
    const days = { from: "2026-02-27", to: "2026-03-01" };
    const dated = new Set([...synthesise({ seed: 1, count: 60, days })].map(({ callDate }) => callDate));
    expect([...dated].sort()).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
  });

  it("refuses days that end before they begin, and days that are none", () => {
    expect(() => [...synthesise({ seed: 1, count: 1, days: { from: "2026-03-02", to: "2026-03-01" } })]).toThrow(
      /2026-03-01/u,
    );
    expect(() => [...synthesise({ seed: 1, count: 1, days: { from: "soon", to: "2026-03-01" } })]).toThrow(/soon/u);
  });

  it("makes only the languages asked for", () => {
    expect(new Set([...synthesise({ seed: 1, count: 40, languages: ["en"] })].map((call) => call.language))).toEqual(
      new Set(["en"]),
    );
  });
});

describe("legality by labels.md", () => {
  it("passes the taxonomy's own schema and rules", () => {
    const broken = sample.filter((call) => {
      try {
        parseLabels(collections, { ...call.labels, remarks: null });
        return false;
      } catch {
        return true;
      }
    });
    expect(broken.map((call) => call.id)).toEqual([]);
  });

  it("promises amounts and days only with the payments that promise", () => {
    expect(
      idsWhere(
        ({ labels }) =>
          !PROMISES.includes(labels.payment_disposition) &&
          (labels.ptp_details.amount !== null || labels.ptp_details.date !== null),
      ),
    ).toEqual([]);
  });

  it("says nothing about money where nobody talked", () => {
    expect(
      idsWhere(
        ({ labels }) =>
          NOBODY_TALKED.includes(labels.disposition) &&
          (labels.payment_disposition !== "NONE" ||
            labels.reason_for_not_paying !== "NONE" ||
            labels.followup_date !== null),
      ),
    ).toEqual([]);
  });

  it("pairs claims of payment with CLAIMING_PAYMENT_IS_COMPLETED, both ways", () => {
    expect(
      idsWhere(
        ({ labels }) =>
          ["PAID", "NO_PROOF_GIVEN"].includes(labels.payment_disposition) !==
          (labels.reason_for_not_paying === "CLAIMING_PAYMENT_IS_COMPLETED"),
      ),
    ).toEqual([]);
  });

  it("has no day before the call", () => {
    expect(
      idsWhere(({ labels, callDate }) =>
        [labels.ptp_details.date, labels.followup_date].some((day) => day !== null && day < callDate),
      ),
    ).toEqual([]);
  });

  it("gives every promise to pay a day, or a day that does not exist", () => {
    const undated = idsWhere(({ labels }) => labels.payment_disposition === "PTP" && labels.ptp_details.date === null);
    expect(undated.length / sample.length).toBeLessThan(0.05);
  });
});

describe("range", () => {
  it.each([
    ["disposition", (call: SynthesisedCall) => call.labels.disposition, 24],
    ["payment", (call: SynthesisedCall) => call.labels.payment_disposition, 11],
    ["reason", (call: SynthesisedCall) => call.labels.reason_for_not_paying, 17],
  ])("gives every %s its mass", (_name, field, labels) => {
    const shares = shareOf(field);
    expect(shares.size).toBe(labels);
    expect([...shares].filter(([, share]) => share < 0.008)).toEqual([]);
  });

  it("promises in about a fifth of the calls", () => {
    expect(shareOf((call) => call.labels.payment_disposition).get("PTP")).toBeCloseTo(0.19, 1);
  });

  it("has amounts without days and days without amounts", () => {
    const shape = ({
      labels: {
        ptp_details: { amount, date },
      },
    }: SynthesisedCall) => `${amount !== null}/${date !== null}`;
    expect(
      [...shareOf(shape)]
        .filter(([, share]) => share > 0.01)
        .map(([name]) => name)
        .sort(),
    ).toEqual(["false/false", "false/true", "true/false", "true/true"]);
  });

  it("has one-line calls and long ones", () => {
    const lines = sample.map((call) => call.transcript.split("\n").length);
    expect(lines.filter((count) => count <= 3).length / sample.length).toBeGreaterThan(0.2);
    expect(lines.some((count) => count >= 16)).toBe(true);
    expect(Math.max(...lines)).toBeLessThanOrEqual(40);
  });
});

describe("groups", () => {
  it("keep announcements of the same words together, whatever the language", () => {
    const groups = new Map<string, Set<string>>();
    for (const { transcript, group, labels } of sample) {
      if (!["BUSY", "SWITCHED_OFF", "RINGING", "OUT_OF_NETWORK"].includes(labels.disposition)) continue;
      const words = transcript
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
        .trim();
      groups.set(words, (groups.get(words) ?? new Set()).add(group));
    }
    expect(groups.size).toBeGreaterThan(50);
    expect([...groups].filter(([, of]) => of.size > 1)).toEqual([]);
  });
});

describe("transcripts", () => {
  it("leave no slot, fork, guard sign or doubled space", () => {
    const leftovers = new RegExp(`[{}<>|⟦⟧⸨⸩${GUARD_START}${GUARD_END}]|undefined|null| {2}`, "u");
    expect(idsWhere((call) => leftovers.test(call.transcript))).toEqual([]);
  });

  it("are never empty", () => {
    expect(idsWhere((call) => call.transcript.trim() === "" || call.group === "")).toEqual([]);
  });

  it("differ", () => {
    expect(new Set(sample.map((call) => call.transcript)).size / sample.length).toBeGreaterThan(0.93);
  });

  it.each(synthesisLanguages)("of %s keep to their script", (code) => {
    // Network announcements come in English on every line, and bilingual speech is the rule
    const spoken = sample.filter((call) => call.language === code && call.labels.payment_disposition !== "NONE");
    const own = scriptOf(code);
    const strange = INDIC_SCRIPTS.filter((script) => script !== own && script !== "Devanagari");
    expect(spoken.filter(({ transcript }) => !writtenIn(own).test(transcript)).map(({ id }) => id)).toEqual([]);
    expect(spoken.filter(({ transcript }) => strange.some((script) => writtenIn(script).test(transcript)))).toEqual([]);
  });

  it("come in every language that has data", () => {
    expect(new Set(sample.map((call) => call.language))).toEqual(new Set(Object.keys(languageData)));
  });
});
