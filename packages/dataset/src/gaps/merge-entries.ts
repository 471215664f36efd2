import type { LabelField, Taxonomy } from "@disposition/taxonomy";
import { labelFieldsOf } from "./catch-all.ts";
import type { DecisionEvent } from "./events/gap-event.ts";
import { GAP_KINDS, type GapEntry } from "./gap-entry.ts";
import type { Proposal } from "./propose/proposal.ts";
import { asEntry } from "./propose/propose-gaps.ts";

/** What entries are made of. */
export interface EntryParts {
  readonly taxonomy: Taxonomy;
  /** As they stand in the file, with whatever people wrote. */
  readonly filed: readonly GapEntry[];
  readonly proposals: readonly Proposal[];
  readonly decisions: readonly DecisionEvent[];
  /** When the file is written; the day of changes that people made by hand. */
  readonly day: string;
}

/** Who changed a status in the file. */
const BY_HAND = "by hand";

/**
 * The entries after new evidence: figures are the evidence's, owner, status and notes are people's. Nothing that stood in the
 * file is lost; what is not proposed any more says so.
 */
export function mergeEntries({ taxonomy, filed, proposals, decisions, day }: EntryParts): GapEntry[] {
  const proposed = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const kept = filed.map((entry) => refresh(withHandEdits(entry, day), proposed.get(entry.id) ?? null));
  const ids = new Set(filed.map(({ id }) => id));
  const added = proposals.filter(({ id }) => !ids.has(id)).map(asEntry);
  const entries = [...kept, ...added].map((entry) => decide(entry, decisions));
  return entries.sort(byPlace(labelFieldsOf(taxonomy)));
}

/** A status that differs from the last one of the history was changed in the file. */
function withHandEdits(entry: GapEntry, day: string): GapEntry {
  const last = entry.history.at(-1)?.to ?? "open";
  if (last === entry.status) return entry;
  return { ...entry, history: [...entry.history, { day, from: last, to: entry.status, by: BY_HAND }] };
}

function refresh(entry: GapEntry, proposal: Proposal | null): GapEntry {
  if (proposal === null) return { ...entry, seenToday: false };
  const { owner, status, notes, history } = entry;
  const { evaluation, live, note } = proposal.evidence;
  return {
    ...proposal,
    seenToday: true,
    owner,
    status,
    notes,
    history,
    // weeks whose evidence is not at hand any more stay as they were counted
    evidence: {
      evaluation: inOrder({ ...entry.evidence.evaluation, ...evaluation }),
      live: inOrder({ ...entry.evidence.live, ...live }),
      note: inOrder({ ...entry.evidence.note, ...note }),
    },
  };
}

function inOrder(weeks: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(weeks).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Applies the decisions about an entry that its history does not hold yet. */
function decide(entry: GapEntry, decisions: readonly DecisionEvent[]): GapEntry {
  let decided = entry;
  for (const decision of decisions) {
    if (decision.entry !== entry.id || decided.history.some((item) => item.decision === decision.id)) continue;
    const { day, by, id, status, owner, notes } = decision;
    const to = status ?? decided.status;
    decided = {
      ...decided,
      status: to,
      owner: owner === undefined ? decided.owner : owner,
      notes: notes === undefined ? decided.notes : notes,
      history: [...decided.history, { day, from: decided.status, to, by, decision: id }],
    };
  }
  return decided;
}

/** Kinds in their order, then fields in the taxonomy's, then ids. */
function byPlace(fields: readonly LabelField[]): (one: GapEntry, other: GapEntry) => number {
  const paths = fields.map(({ path }) => path);
  const place = ({ kind, field }: GapEntry) => GAP_KINDS.indexOf(kind) * 1000 + paths.indexOf(field);
  return (one, other) => place(one) - place(other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
