import { Day } from "@disposition/taxonomy";
import { z } from "zod";

/** What may be wrong with a label set. */
export const GAP_KINDS = ["NEW_LABEL", "ALIAS", "SUB_LABEL", "CONFUSED", "UNDER_REPRESENTED", "CONFLICT"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** How far an entry has come; only people change it. */
export const GapStatus = z.enum(["open", "accepted", "rejected", "labelling", "done"]);
export type GapStatus = z.infer<typeof GapStatus>;

const Count = z.int().min(0);
const Share = z.number().min(0).max(1);
/** ISO 8601 week, `2026-W08`; `undated` for calls without a day. */
const Week = z.string().regex(/^(?:\d{4}-W\d{2}|undated)$/u);
const PerWeek = z.record(Week, Count).readonly();

const Example = z
  .strictObject({
    /** First half of a hash of the call's id: finds the call again for whoever has it, tells nobody else who it is. */
    call: z.string(),
    /** The customer's words around what matters, redacted. */
    words: z.string(),
    /** What the model says today. */
    endsUp: z.string().nullable(),
  })
  .readonly();
export type GapExample = z.infer<typeof Example>;

const HistoryItem = z
  .strictObject({
    day: Day,
    from: GapStatus,
    to: GapStatus,
    by: z.string().min(1),
    /** Of a decision that was told and not written by hand, so that it is applied once. */
    decision: z.string().exactOptional(),
  })
  .readonly();

/** What is proposed; a person decides. */
export const GapAction = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("add-label"), name: z.string() }),
  z.strictObject({ type: z.literal("add-alias"), name: z.string(), label: z.string() }),
  z.strictObject({ type: z.literal("split-label"), parent: z.string(), name: z.string() }),
  z.strictObject({ type: z.literal("clarify"), labels: z.tuple([z.string(), z.string()]).readonly() }),
  z.strictObject({
    type: z.literal("label-calls"),
    label: z.string(),
    /** How many more; 0 where no curve can be drawn. */
    calls: Count,
    /** Phrases to look for, and to boost in training. */
    cues: z.array(z.string()).readonly(),
  }),
  z.strictObject({ type: z.literal("decide"), between: z.array(z.string()).min(2).readonly() }),
]);
export type GapAction = z.infer<typeof GapAction>;

const common = {
  /** Kind, field and subject: the same gap has the same id in every run. */
  id: z.string().min(1),
  field: z.string().min(1),
  /** Not proposed by this version of the evidence, where false: mended since, or no longer measured. */
  seenToday: z.boolean(),
  because: z.string(),
  action: GapAction,
  owner: z.string().nullable(),
  status: GapStatus,
  /** Free text of people; the tracker never touches it. */
  notes: z.string().nullable(),
  history: z.array(HistoryItem).readonly(),
  evidence: z.strictObject({ evaluation: PerWeek, live: PerWeek, note: PerWeek }).readonly(),
  /** Label → calls. */
  endsUp: z.record(z.string(), Count).readonly(),
  examples: z.array(Example).readonly(),
};

/** Words that set a group of calls apart, the strongest first. */
const Terms = z.array(z.string()).readonly();

/** One gap of the label set, as it stands in the file. */
export const GapEntry = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("NEW_LABEL"), ...common, name: z.string(), terms: Terms }),
  z.strictObject({ kind: z.literal("ALIAS"), ...common, name: z.string(), label: z.string() }),
  z.strictObject({ kind: z.literal("SUB_LABEL"), ...common, parent: z.string(), name: z.string(), terms: Terms }),
  z.strictObject({
    kind: z.literal("CONFUSED"),
    ...common,
    labels: z.tuple([z.string(), z.string()]).readonly(),
    /** Calls of the first label that came out as the second, and the other way round. */
    counts: z.tuple([Count, Count]).readonly(),
    /** Both together, if mistakes landed on the other labels as often as these occur. */
    expectedByChance: z.number().min(0),
  }),
  z.strictObject({
    kind: z.literal("UNDER_REPRESENTED"),
    ...common,
    label: z.string(),
    /** Gold calls in the current evaluations. */
    support: Count,
    /** Calls of the label that the model was trained on; null where nobody said. */
    trained: Count.nullable(),
    /** F1 with its 95 % interval; null where no call speaks of it. */
    f1: z.strictObject({ value: Share, low: Share, high: Share }).readonly().nullable(),
  }),
  z.strictObject({
    kind: z.literal("CONFLICT"),
    ...common,
    phrase: z.string(),
    /** What the phrase is said to mean, and who says so: a note's author, a step, a rule, the gold labels. */
    claims: z
      .array(z.strictObject({ label: z.string(), by: z.string() }).readonly())
      .min(2)
      .readonly(),
  }),
]);
export type GapEntry = z.infer<typeof GapEntry>;

/** The reviewable file, YAML in git. */
export const GapFile = z.strictObject({
  kind: z.literal("disposition-label-gaps"),
  version: z.literal(1),
  taxonomy: z.strictObject({ name: z.string(), version: z.int() }).readonly(),
  entries: z.array(GapEntry).readonly(),
});
export type GapFile = z.infer<typeof GapFile>;
