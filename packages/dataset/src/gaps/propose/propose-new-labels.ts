import type { LabelField } from "@disposition/taxonomy";
import { HIGH_OFF_TRIE } from "../events/events-of-result.ts";
import type { SightingEvent } from "../events/gap-event.ts";
import { wordsOf } from "../words/words-of.ts";
import { countEvidence, endings } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import { examplesOf } from "./examples-of.ts";
import type { GapContext } from "./gap-context.ts";
import { type CallGroup, groupCalls } from "./group-calls.ts";
import { labelName } from "./label-name.ts";
import type { Proposal } from "./proposal.ts";

/** A group of which more than this share ends in one real label is a part of that. */
const MOSTLY = 0.7;
/** Terms that a group must share with an entry, of the fewer of both, to be that entry. */
const SAME_TERMS = 0.5;
const TERMS_IN_NAME = 2;
/** Of each field; nobody reviews more at a time, and what is left comes up when these are labels. */
const MOST_GROUPS = 10;

type LabelEntry = Extract<Proposal, { kind: "NEW_LABEL" | "SUB_LABEL" }>;

/**
 * Labels that are missing: groups of calls that end in a catch-all label or whose belief fits no label. A group that mostly
 * ends in one real label is proposed as a part of that.
 */
export function proposeNewLabels(context: GapContext, field: LabelField): Proposal[] {
  const seen = unlabelled(context, field.path);
  const groups = groupCalls(seen, context.evidence.ordinary);
  return groups
    .filter((group) => group.sightings.length >= context.fewestCalls)
    .slice(0, MOST_GROUPS)
    .map((group) => proposalOf(group, field, context, seen.length));
}

/** Each call once; what people labelled outweighs what was seen in service. */
function unlabelled({ evidence, catchAll }: GapContext, field: string): SightingEvent[] {
  const rest = catchAll[field] ?? [];
  const byCall = new Map<string, SightingEvent>();
  for (const seen of evidence.sightings) {
    if (seen.field !== field) continue;
    const isRest = [seen.gold, seen.predicted].some((label) => label !== null && rest.includes(label));
    if (!isRest && (seen.offTrie ?? 0) < HIGH_OFF_TRIE) continue;
    const known = byCall.get(seen.call);
    if (known === undefined || known.source === "live") byCall.set(seen.call, seen);
  }
  return [...byCall.values()];
}

function proposalOf(group: CallGroup, field: LabelField, context: GapContext, of: number): LabelEntry {
  const { sightings, terms } = group;
  const known = entryLike(group, field.path, context);
  const parent = parentOf(sightings, context.catchAll[field.path] ?? []);
  const kind = known?.kind ?? (parent === null ? "NEW_LABEL" : "SUB_LABEL");
  const name = known?.name ?? labelName(terms.slice(0, TERMS_IN_NAME).join(" "));
  const shared = {
    id: known?.id ?? entryId(kind, field.path, parent === null ? [name] : [parent, name]),
    field: field.path,
    because: `${sightings.length} of ${of} calls without a label that fits talk of ${terms.slice(0, 3).join(", ")}`,
    name,
    terms: [...terms],
    evidence: countEvidence(sightings.map(({ source, week }) => ({ source, week, count: 1 }))),
    endsUp: endings(sightings.map(({ predicted }) => predicted)),
    examples: examplesOf(sightings, terms),
  };
  const within = known?.kind === "SUB_LABEL" ? known.parent : parent;
  if (kind === "NEW_LABEL" || within === null)
    return { kind: "NEW_LABEL", ...shared, action: { type: "add-label", name } };
  return { kind: "SUB_LABEL", ...shared, parent: within, action: { type: "split-label", parent: within, name } };
}

/** Where the calls belong today: by their gold label, else by what came out. */
function parentOf(sightings: readonly SightingEvent[], catchAll: readonly string[]): string | null {
  const homes = endings(sightings.map(({ gold, predicted }) => gold ?? predicted));
  const [first] = Object.entries(homes);
  if (first === undefined || catchAll.includes(first[0])) return null;
  return first[1] > MOSTLY * sightings.length ? first[0] : null;
}

/** An entry, of people or of earlier, that speaks of the same: most of the terms, or a phrase that says one of them. */
function entryLike(
  { terms }: CallGroup,
  field: string,
  context: GapContext,
): (Pick<LabelEntry, "id" | "kind" | "name"> & { readonly parent: string }) | null {
  const known = context.known.filter((entry) => entry.kind === "NEW_LABEL" || entry.kind === "SUB_LABEL");
  for (const entry of known) {
    if (entry.field !== field) continue;
    const words = entry.terms.length > 0 ? entry.terms : entry.examples.flatMap((example) => wordsOf(example.words));
    const shared = terms.filter((term) => words.includes(term)).length;
    const needed = entry.terms.length > 0 ? SAME_TERMS * Math.min(terms.length, words.length) : 1;
    if (shared >= needed)
      return {
        id: entry.id,
        kind: entry.kind,
        name: entry.name,
        parent: entry.kind === "SUB_LABEL" ? entry.parent : "",
      };
  }
  return null;
}
