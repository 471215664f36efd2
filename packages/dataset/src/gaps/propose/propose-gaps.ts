import { labelFieldsOf } from "../catch-all.ts";
import type { GapEntry } from "../gap-entry.ts";
import type { GapContext } from "./gap-context.ts";
import { mergeProposals } from "./merge-proposals.ts";
import type { Proposal } from "./proposal.ts";
import { proposeConflicts } from "./propose-conflicts.ts";
import { proposeConfusions } from "./propose-confusions.ts";
import { proposeFromNotes } from "./propose-from-notes.ts";
import { proposeNames } from "./propose-names.ts";
import { proposeNewLabels } from "./propose-new-labels.ts";
import { proposeUnderRepresented } from "./propose-under-represented.ts";

/** Everything that the evidence proposes, field by field. */
export function proposeGaps(context: GapContext): Proposal[] {
  return labelFieldsOf(context.taxonomy).flatMap((field) => {
    const named = [...proposeNames(context, field), ...proposeFromNotes(context, field)];
    // a group of calls that says what somebody noted is the gap that they named
    const known = [...context.known, ...named.map(asEntry)];
    return mergeProposals([
      ...proposeNewLabels({ ...context, known }, field),
      ...proposeConfusions(context.evidence, field.path),
      ...proposeUnderRepresented(context.evidence, field.path),
      ...named,
      ...proposeConflicts(context, field),
    ]);
  });
}

/** A proposal as the entry that it is before anybody has seen it. */
export function asEntry(proposal: Proposal): GapEntry {
  return { ...proposal, seenToday: true, owner: null, status: "open", notes: null, history: [] };
}
