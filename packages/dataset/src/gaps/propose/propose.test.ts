import { describe, expect, it } from "vitest";
import { catchAllOf, labelFieldsOf } from "../catch-all.ts";
import { eventOfNote } from "../events/event-of-note.ts";
import type { GapEvent, NameEvent, SightingEvent } from "../events/gap-event.ts";
import type { NoteInput } from "../events/gap-input.ts";
import { evidenceOf } from "../evidence.ts";
import { earlierTaxonomy } from "../testing/earlier-taxonomy.ts";
import { entryId } from "./entry-id.ts";
import type { GapContext } from "./gap-context.ts";
import { defaultPhraseRules } from "./phrase-rules.ts";
import { proposeConflicts } from "./propose-conflicts.ts";
import { proposeNames } from "./propose-names.ts";
import { proposeNewLabels } from "./propose-new-labels.ts";

const REASON = "reason_for_not_paying";
const PAYMENT = "payment_disposition";
const day = "2026-02-21";
const field = (path: string) => labelFieldsOf(earlierTaxonomy).find((each) => each.path === path)!;
const contextOf = (events: readonly GapEvent[]): GapContext => ({
  taxonomy: earlierTaxonomy,
  catchAll: catchAllOf(earlierTaxonomy),
  evidence: evidenceOf(new Map(events.map((event) => [event.id, event]))),
  rules: defaultPhraseRules(earlierTaxonomy),
  known: [],
  fewestCalls: 5,
});
const note = (input: Partial<NoteInput> & { readonly phrase: string }) =>
  eventOfNote({ author: "Asha", day, field: PAYMENT, ...input }, earlierTaxonomy);
const sighting = (index: number, words: string | null, facts: Partial<SightingEvent> = {}): SightingEvent => ({
  kind: "sighting",
  id: `sighting-${index}`,
  day,
  source: "evaluation",
  call: `call-${index}`,
  field: REASON,
  week: "2026-W08",
  run: null,
  language: null,
  gold: "OTHER_REASONS",
  predicted: "OTHER_REASONS",
  probability: null,
  runnerUp: null,
  offTrie: null,
  reasons: [],
  words,
  ...facts,
});
const name = (index: number, text: string, label: string | null): NameEvent => ({
  kind: "name",
  id: `name-id-${index}`,
  day,
  source: "evaluation",
  call: `call-${index}`,
  field: REASON,
  week: "2026-W08",
  name: text,
  label,
});

describe("proposeConflicts", () => {
  const claims = (events: readonly GapEvent[], path = PAYMENT) =>
    proposeConflicts(contextOf(events), field(path)).map((proposal) =>
      proposal.kind === "CONFLICT" ? proposal.claims : [],
    );

  it("sees two people who want one phrase to mean two labels, however they spell it", () => {
    const events = [
      note({ phrase: "Agle hafte!", shouldBe: "PTP" }),
      note({ phrase: "agle hafte", author: "Ravi", shouldBe: "NO_PAYMENT_COMMITMENT" }),
    ];
    expect(claims(events)).toEqual([
      [
        { label: "NO_PAYMENT_COMMITMENT", by: "Ravi" },
        { label: "PTP", by: "Asha" },
      ],
    ]);
  });

  it("sees a wish that a rule of the taxonomy forbids", () => {
    const [found] = claims([note({ phrase: "kal pakka", shouldBe: "PTP", given: { disposition: "WRONG_NUMBER" } })]);
    expect(found).toContainEqual({
      label: "NONE",
      by: "rule payment-needs-talk: where nobody talked, nothing was said about the money",
    });
  });

  it("sees a wish against the gold labels of calls that say the phrase", () => {
    const said = [1, 2, 3].map((index) =>
      sighting(index, `haan ${index} gaon aaya hoon abhi`, { gold: "FUNDS_ISSUE", predicted: "NONE" }),
    );
    const [found] = claims(
      [note({ phrase: "gaon aaya hoon", field: REASON, shouldBe: "OTHER_REASONS" }), ...said],
      REASON,
    );
    expect(found).toContainEqual({ label: "FUNDS_ISSUE", by: "3 gold calls" });
  });

  it("sees equal words with different gold labels", () => {
    const events = [
      sighting(1, "salary abhi nahi aayi hai", { gold: "FUNDS_ISSUE" }),
      sighting(2, "Salary abhi nahi aayi hai.", { gold: "TECHNICAL_ISSUE" }),
    ];
    expect(claims(events, REASON)).toEqual([
      [
        { label: "FUNDS_ISSUE", by: "1 gold call" },
        { label: "TECHNICAL_ISSUE", by: "1 gold call" },
      ],
    ]);
  });

  it.each([
    ["one wish", [note({ phrase: "parso pakka", shouldBe: "PTP" })]],
    [
      "two that agree",
      [
        note({ phrase: "parso", shouldBe: "PTP" }),
        note({ phrase: "parso", author: "Ravi", shouldBe: "PROMISED", as: "ALIAS" }),
      ].slice(0, 1),
    ],
    ["a vague phrase called vague", [note({ phrase: "dekhunga", shouldBe: "NO_PAYMENT_COMMITMENT" })]],
    ["a note that names no label", [note({ phrase: "dekhunga" })]],
    [
      "a circumstance that the rule allows",
      [note({ phrase: "kal pakka", shouldBe: "PTP", given: { disposition: "ANSWERED" } })],
    ],
    ["equal words with one label", [sighting(1, "salary abhi nahi aayi"), sighting(2, "salary abhi nahi aayi")]],
    ["short words alike by chance", [sighting(1, "haan ji", { gold: "NONE" }), sighting(2, "haan ji")]],
  ])("sees none in %s", (_title, events) => {
    expect([...claims(events), ...claims(events, REASON)]).toEqual([]);
  });
});

describe("proposeNames", () => {
  it("proposes an alias for a name that plainly means a label, and a label for one that means none", () => {
    const events = [
      ...[1, 2, 3].map((index) => name(index, "tech issue", "TECHNICAL_ISSUE")),
      ...[4, 5, 6].map((index) => name(index, "Visa Problem", null)),
    ];
    expect(proposeNames(contextOf(events), field(REASON))).toMatchObject([
      { kind: "ALIAS", name: "TECH_ISSUE", label: "TECHNICAL_ISSUE" },
      { kind: "NEW_LABEL", name: "VISA_PROBLEM" },
    ]);
  });

  it.each([
    ["a slip in one call", [name(1, "tech issue", "TECHNICAL_ISSUE")]],
    ["another spelling that is known", [1, 2, 3].map((index) => name(index, "funds issue", "FUNDS_ISSUE"))],
  ])("proposes nothing for %s", (_title, events) => {
    expect(proposeNames(contextOf(events), field(REASON))).toEqual([]);
  });
});

describe("proposeNewLabels", () => {
  const visa = (facts: Partial<SightingEvent>) =>
    Array.from({ length: 8 }, (_, index) => sighting(index, `embassy visa interview ${"abcdefgh"[index]}x`, facts));

  it("proposes a part of a label where belief fits no label and the calls end in one", () => {
    const facts = { source: "live", gold: null, predicted: "FUNDS_ISSUE", offTrie: 0.6 } as const;
    expect(proposeNewLabels(contextOf(visa(facts)), field(REASON))).toMatchObject([
      { kind: "SUB_LABEL", parent: "FUNDS_ISSUE", action: { type: "split-label" }, endsUp: { FUNDS_ISSUE: 8 } },
    ]);
  });

  it.each([
    ["calls that fit a label", visa({ source: "live", gold: null, predicted: "FUNDS_ISSUE", offTrie: 0.1 })],
    ["too few calls", visa({}).slice(0, 4)],
    ["calls whose words nobody knows", visa({ words: null })],
    [
      "calls that share no word",
      visa({}).map((seen, index) => ({ ...seen, words: `${"abcdefgh"[index]}qqq ${"abcdefgh"[index]}www` })),
    ],
  ])("proposes nothing for %s", (_title, events) => {
    expect(proposeNewLabels(contextOf(events), field(REASON))).toEqual([]);
  });
});

describe("entryId", () => {
  it.each([
    [["PTP", "PAID"], "confused:payment_disposition:ptp+paid"],
    [["PTP"], "confused:payment_disposition:ptp"],
  ])("of %j is readable", (subject, id) => expect(entryId("CONFUSED", PAYMENT, subject)).toBe(id));

  it("tells subjects apart that read alike", () => {
    const ids = ["kal pakka", "kal-pakka", "Kal pakka", "KAL_PAKKA"].map((phrase) =>
      entryId("CONFLICT", PAYMENT, [phrase]),
    );
    expect(new Set(ids).size).toBe(4);
  });
});
