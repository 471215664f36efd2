import { type LabelField, resolveLabel } from "@disposition/taxonomy";
import type { NoteEvent } from "../events/gap-event.ts";
import { isoWeek } from "../events/iso-week.ts";
import { countEvidence, endings } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import type { GapContext } from "./gap-context.ts";
import { isLabelName, labelName } from "./label-name.ts";
import type { Proposal } from "./proposal.ts";

/** Cues that an entry lists. */
const MOST_CUES = 20;

/** What people's notes propose; notes that mean the same entry are one proposal. */
export function proposeFromNotes({ evidence }: GapContext, field: LabelField): Proposal[] {
  const groups = new Map<string, { meaning: Meaning; notes: NoteEvent[] }>();
  for (const note of evidence.notes) {
    const meaning = note.field === field.path ? meaningOf(note, field) : null;
    if (meaning === null) continue;
    const id = idOf(meaning, field.path);
    const group = groups.get(id) ?? { meaning, notes: [] };
    groups.set(id, { meaning, notes: [...group.notes, note] });
  }
  return [...groups].map(([id, { meaning, notes }]) => proposalOf(id, meaning, notes, field.path));
}

/** What a note asks for. */
type Meaning =
  | { readonly kind: "NEW_LABEL"; readonly name: string }
  | { readonly kind: "SUB_LABEL"; readonly name: string; readonly parent: string }
  | { readonly kind: "ALIAS"; readonly name: string; readonly label: string }
  | { readonly kind: "CONFUSED"; readonly labels: readonly [string, string]; readonly gold: string }
  | { readonly kind: "UNDER_REPRESENTED"; readonly label: string };

/** Null where there is nothing left to do, and for what only conflicts speak of. */
function meaningOf(note: NoteEvent, field: LabelField): Meaning | null {
  const label = labelMeant(note, field);
  if (note.as === "CONFLICT") return null;
  if (label === null) return missingLabel(note, field);
  if (note.as === "ALIAS" || (note.as === null && isLabelName(note.phrase))) {
    // known already, or known as something else, which is a conflict
    return resolveLabel(field, note.phrase) === null ? { kind: "ALIAS", name: labelName(note.phrase), label } : null;
  }
  const endedUp = note.endedUp === null ? null : resolveLabel(field, note.endedUp);
  if (note.as === "UNDER_REPRESENTED" || endedUp === null || endedUp === label) {
    return { kind: "UNDER_REPRESENTED", label };
  }
  const labels = endedUp < label ? ([endedUp, label] as const) : ([label, endedUp] as const);
  return { kind: "CONFUSED", labels, gold: label };
}

/** The label of the taxonomy that a note names as the right one; null for a name that it lacks. */
export function labelMeant(note: NoteEvent, field: LabelField): string | null {
  return note.shouldBe === null ? null : resolveLabel(field, note.shouldBe);
}

function missingLabel(note: NoteEvent, field: LabelField): Meaning {
  const name = labelName(note.shouldBe ?? note.phrase);
  const parent = note.partOf === null ? null : resolveLabel(field, note.partOf);
  return parent === null ? { kind: "NEW_LABEL", name } : { kind: "SUB_LABEL", name, parent };
}

function idOf(meaning: Meaning, field: string): string {
  switch (meaning.kind) {
    case "NEW_LABEL":
      return entryId(meaning.kind, field, [meaning.name]);
    case "SUB_LABEL":
      return entryId(meaning.kind, field, [meaning.parent, meaning.name]);
    case "ALIAS":
      return entryId(meaning.kind, field, [meaning.name, meaning.label]);
    case "CONFUSED":
      return entryId(meaning.kind, field, meaning.labels);
    case "UNDER_REPRESENTED":
      return entryId(meaning.kind, field, [meaning.label]);
  }
}

function proposalOf(id: string, meaning: Meaning, notes: readonly NoteEvent[], field: string): Proposal {
  const authors = [...new Set(notes.map(({ author }) => author))].sort().join(", ");
  const phrases = [...new Set(notes.map(({ phrase }) => phrase))].sort().slice(0, MOST_CUES);
  const shared = {
    id,
    field,
    because: `noticed by ${authors}: ${phrases
      .slice(0, 3)
      .map((phrase) => `“${phrase}”`)
      .join(", ")}`,
    evidence: countEvidence(notes.map(({ day }) => ({ source: "note", week: isoWeek(day), count: 1 }))),
    endsUp: endings(notes.map(({ endedUp }) => endedUp)),
    examples: notes.map((note) => ({ call: note.id.slice(0, 16), words: note.phrase, endsUp: note.endedUp })),
  };
  switch (meaning.kind) {
    case "NEW_LABEL": {
      const { kind, name } = meaning;
      return { kind, ...shared, name, terms: [], action: { type: "add-label", name } };
    }
    case "SUB_LABEL": {
      const { kind, name, parent } = meaning;
      return { kind, ...shared, name, parent, terms: [], action: { type: "split-label", parent, name } };
    }
    case "ALIAS": {
      const { kind, name, label } = meaning;
      return { kind, ...shared, name, label, action: { type: "add-alias", name, label } };
    }
    case "CONFUSED":
      return confusedOf(meaning, notes, shared);
    case "UNDER_REPRESENTED": {
      const { kind, label } = meaning;
      const action = { type: "label-calls", label, calls: 0, cues: phrases } as const;
      return { kind, ...shared, label, support: 0, trained: null, f1: null, action };
    }
  }
}

type Shared = Omit<
  Extract<Proposal, { kind: "CONFUSED" }>,
  "kind" | "labels" | "counts" | "expectedByChance" | "action"
>;

function confusedOf(
  { labels }: Extract<Meaning, { kind: "CONFUSED" }>,
  notes: readonly NoteEvent[],
  shared: Shared,
): Proposal {
  const cameOutAs = (label: string) => notes.filter(({ endedUp }) => endedUp === label).length;
  return {
    kind: "CONFUSED",
    ...shared,
    labels: [...labels],
    counts: [cameOutAs(labels[1]), cameOutAs(labels[0])],
    expectedByChance: 0,
    action: { type: "clarify", labels: [...labels] },
  };
}
