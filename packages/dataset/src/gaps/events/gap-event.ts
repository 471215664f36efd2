import { Day } from "@disposition/taxonomy";
import { z } from "zod";
import { GAP_KINDS, GapStatus } from "../gap-entry.ts";

const Id = z.string().min(8);
const Count = z.int().min(1);
const Share = z.number().min(0).max(1);
const head = { id: Id, day: Day };
const seenIn = { source: z.enum(["evaluation", "live"]), call: z.string(), field: z.string(), week: z.string() };

/** How often which gold label of a field came out as which, by week: one evaluation, one field. */
export const TallyEvent = z.strictObject({
  kind: z.literal("tally"),
  ...head,
  /** Hashes or names of the data set and of the model. */
  data: z.string(),
  model: z.string(),
  field: z.string(),
  /** `[week, gold, predicted, calls]` */
  cells: z.array(z.tuple([z.string(), z.string(), z.string(), Count])).readonly(),
  /** Label → calls that the model was trained on. */
  trained: z.record(z.string(), z.int().min(0)).readonly().nullable(),
});
export type TallyEvent = z.infer<typeof TallyEvent>;

/** A call that may show a gap: a mistake, a catch-all label, belief that fits no label, a reason for a review. */
export const SightingEvent = z.strictObject({
  kind: z.literal("sighting"),
  ...head,
  ...seenIn,
  /** Of the evaluation, as `runId` gives it; null in service. */
  run: z.string().nullable(),
  language: z.string().nullable(),
  gold: z.string().nullable(),
  predicted: z.string().nullable(),
  probability: Share.nullable(),
  /** The second best label. */
  runnerUp: z.string().nullable(),
  offTrie: Share.nullable(),
  reasons: z.array(z.string()).readonly(),
  /** The customer's words, redacted and cut. */
  words: z.string().nullable(),
});
export type SightingEvent = z.infer<typeof SightingEvent>;

/** A name that is no label of its field. */
export const NameEvent = z.strictObject({
  kind: z.literal("name"),
  ...head,
  ...seenIn,
  name: z.string(),
  /** The label that it seems to mean. */
  label: z.string().nullable(),
});
export type NameEvent = z.infer<typeof NameEvent>;

/** In how many calls of a data set each word is said: what is ordinary. */
export const WordsEvent = z.strictObject({
  kind: z.literal("words"),
  ...head,
  data: z.string(),
  calls: Count,
  counts: z.array(z.tuple([z.string(), Count])).readonly(),
});
export type WordsEvent = z.infer<typeof WordsEvent>;

/** What somebody noticed. */
export const NoteEvent = z.strictObject({
  kind: z.literal("note"),
  ...head,
  author: z.string().min(1),
  field: z.string(),
  phrase: z.string().min(1),
  /** Null where nobody looked. */
  endedUp: z.string().nullable(),
  /** A label, the name of one that is missing, or null: somebody else may name it. */
  shouldBe: z.string().nullable(),
  /** The label of which `shouldBe` would be a part. */
  partOf: z.string().nullable(),
  /** The entry that it belongs to, where the author says so. */
  as: z.enum(GAP_KINDS).nullable(),
  /** Other fields' labels of the call: `{ disposition: "ANSWERED" }`. */
  given: z.record(z.string(), z.string()).readonly(),
});
export type NoteEvent = z.infer<typeof NoteEvent>;

/** What a person decided about an entry. */
export const DecisionEvent = z.strictObject({
  kind: z.literal("decision"),
  ...head,
  /** Instant; decisions are applied in this order. */
  at: z.iso.datetime(),
  entry: z.string(),
  by: z.string().min(1),
  status: GapStatus.nullable(),
  /** Undefined leaves it, null takes it away. */
  owner: z.string().nullable().optional(),
  notes: z.string().nullable().optional(),
});
export type DecisionEvent = z.infer<typeof DecisionEvent>;

/** One line of the journal. */
export const GapEvent = z.discriminatedUnion("kind", [
  TallyEvent,
  SightingEvent,
  NameEvent,
  WordsEvent,
  NoteEvent,
  DecisionEvent,
]);
export type GapEvent = z.infer<typeof GapEvent>;
