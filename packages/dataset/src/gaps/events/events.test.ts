import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catchAllOf } from "../catch-all.ts";
import { evidenceOf } from "../evidence.ts";
import { readLine, writeLine } from "../journal/checked-line.ts";
import { keepOne } from "../journal/read-events.ts";
import { earlierTaxonomy } from "../testing/earlier-taxonomy.ts";
import { eventsOfEvaluation } from "./events-of-evaluation.ts";
import { eventsOfResult } from "./events-of-result.ts";
import type { GapEvent } from "./gap-event.ts";
import { isoWeek } from "./iso-week.ts";

const setting = { taxonomy: earlierTaxonomy, catchAll: catchAllOf(earlierTaxonomy), day: "2026-02-21" };
const REASON = "reason_for_not_paying";

describe("isoWeek", () => {
  it.each([
    ["2026-02-21", "2026-W08"],
    ["2025-12-29", "2026-W01"],
    ["2027-01-01", "2026-W53"],
    ["2024-12-30", "2025-W01"],
    ["2026-02-21T23:59:00+05:30", "2026-W08"],
  ])("of %s is %s", (day, week) => expect(isoWeek(day)).toBe(week));

  it.each([null, undefined, "", "soon"])("of %s is undated", (day) => expect(isoWeek(day)).toBe("undated"));
});

describe("catchAllOf", () => {
  it("finds the labels that only say that no other fits", () => {
    expect(setting.catchAll).toEqual({
      disposition: ["OTHERS"],
      payment_disposition: [],
      [REASON]: ["OTHER_REASONS"],
    });
  });
});

describe("eventsOfResult", () => {
  const field = {
    value: "FUNDS_ISSUE",
    probability: 0.9,
    alternatives: [{ value: "NONE", probability: 0.1 }],
    offTrie: 0,
  };
  const sure = { id: "c-1", labels: { [REASON]: "FUNDS_ISSUE" }, fields: { [REASON]: field }, review: null };
  const kinds = (events: readonly GapEvent[]) => events.map(({ kind }) => kind);

  it.each([
    ["a catch-all label", { ...sure, labels: { [REASON]: "OTHER_REASONS" } }, ["sighting"]],
    ["belief that fits no label", { ...sure, fields: { [REASON]: { ...field, offTrie: 0.4 } } }, ["sighting"]],
    [
      "a reason to review the field",
      { ...sure, review: [{ code: "low-confidence", field: REASON, because: "0.4" }] },
      ["sighting"],
    ],
    [
      "a name that a step replaced",
      { ...sure, trace: [{ step: "map-labels", path: REASON, from: "MONEY_ISSUE", to: "FUNDS_ISSUE" }] },
      ["name"],
    ],
  ])("tells of %s", (_title, result, expected) => {
    expect(kinds(eventsOfResult(result, setting))).toEqual(expected);
  });

  it.each([
    ["a sure label", sure],
    [
      "a reason to review another field",
      { ...sure, review: [{ code: "low-confidence", field: "remarks", because: "" }] },
    ],
    ["a reason to review the whole call", { ...sure, review: [{ code: "transcript-cut", because: "" }] }],
  ])("tells nothing of %s", (_title, result) => expect(eventsOfResult(result, setting)).toEqual([]));

  it("keeps the customer's words redacted and neither the id nor the agent's", () => {
    const call = { transcript: "Agent: batao bhai\nCustomer: mera number 98765 43210 hai", callDate: "2026-02-20" };
    const [event] = eventsOfResult({ ...sure, labels: { [REASON]: "OTHER_REASONS" } }, { ...setting, call });
    expect(event).toMatchObject({ words: "mera number [phone] hai", week: "2026-W08", runnerUp: "NONE" });
    expect(JSON.stringify(event)).not.toMatch(/c-1|batao|43210/u);
  });
});

describe("eventsOfEvaluation", () => {
  const provenance = { data: { name: "d", sha256: "d1" }, model: { name: "m", sha256: null } };
  const row = (id: string, gold: string, predicted: string) => ({
    id,
    callDay: "2026-02-20",
    expected: { [REASON]: gold },
    predicted: { [REASON]: predicted },
  });

  it("counts every row and sees those that are wrong or fit no label", () => {
    const predictions = [
      row("a", "FUNDS_ISSUE", "FUNDS_ISSUE"),
      row("b", "FUNDS_ISSUE", "NONE"),
      row("c", "OTHER_REASONS", "OTHER_REASONS"),
    ];
    const events = eventsOfEvaluation({ provenance, predictions }, setting);
    const tally = events.find((event) => event.kind === "tally" && event.field === REASON);
    expect(tally).toMatchObject({
      model: "m",
      cells: [
        ["2026-W08", "FUNDS_ISSUE", "FUNDS_ISSUE", 1],
        ["2026-W08", "FUNDS_ISSUE", "NONE", 1],
        ["2026-W08", "OTHER_REASONS", "OTHER_REASONS", 1],
      ],
    });
    expect(events.filter(({ kind }) => kind === "sighting")).toHaveLength(2);
    expect(events.filter(({ kind }) => kind === "words")).toEqual([]);
  });

  it("forgets a mistake that a later model does not make on the same data", () => {
    const told = (model: string, predicted: string, day: string) =>
      eventsOfEvaluation(
        {
          provenance: { ...provenance, model: { name: model, sha256: null } },
          predictions: [row("a", "FUNDS_ISSUE", predicted)],
        },
        { ...setting, day },
      );
    const evidence = (events: readonly GapEvent[]) => evidenceOf(new Map(events.map((event) => [event.id, event])));
    const [old, later] = [told("old", "NONE", "2026-02-20"), told("new", "FUNDS_ISSUE", "2026-02-21")];
    expect(evidence(old).sightings).toHaveLength(1);
    expect(evidence([...later, ...old]).sightings).toEqual([]);
  });

  it("tells of names that are no labels, and what they seem to mean", () => {
    const events = eventsOfEvaluation(
      { provenance, predictions: [row("a", "TECHNICEL_ISSUE", "FUNDS_ISSUE")] },
      setting,
    );
    expect(events.find(({ kind }) => kind === "name")).toMatchObject({
      name: "TECHNICEL_ISSUE",
      label: "TECHNICAL_ISSUE",
    });
  });
});

describe("events", () => {
  const event = (id: number, day: string, phrase: string): GapEvent => ({
    kind: "note",
    id: `0000000${id}`,
    day,
    author: "Asha",
    field: REASON,
    phrase,
    endedUp: null,
    shouldBe: null,
    partOf: null,
    as: null,
    given: {},
  });
  const anyEvent = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom("2026-02-20", "2026-02-21"), fc.constantFrom("a", "b"))
    .map(([id, day, phrase]) => event(id, day, phrase));
  const merged = (events: readonly GapEvent[]) => {
    const kept = new Map<string, GapEvent>();
    for (const each of events) keepOne(kept, each);
    return evidenceOf(kept);
  };

  it("are the same evidence in any order and told any number of times", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.nat(), (events, turn) => {
        const at = events.length === 0 ? 0 : turn % events.length;
        const turned = [...events.slice(at), ...events.slice(0, at)].reverse();
        expect(merged([...turned, ...events])).toEqual(merged(events));
      }),
    );
  });

  it("come back from a line as they were written, whatever was said", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (phrase) => {
        const told = event(1, "2026-02-20", phrase);
        const lines = writeLine(told)
          .split("\n")
          .filter((line) => line !== "");
        expect(lines.map(readLine)).toEqual([told]);
      }),
    );
  });

  it.each(["", "{}", '{"sum":"0123456789ab","event":{}}', '{"sum":"x","event":{"kind":"note"}}'])(
    "are not read from %s",
    (line) => {
      expect(readLine(line)).toBeNull();
    },
  );
});
