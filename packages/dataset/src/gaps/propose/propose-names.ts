import { type LabelField, resolveLabel } from "@disposition/taxonomy";
import type { NameEvent } from "../events/gap-event.ts";
import { countEvidence, endings } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import type { GapContext } from "./gap-context.ts";
import { labelName } from "./label-name.ts";
import type { Proposal } from "./proposal.ts";

/** A name that fewer calls carry may be a slip. */
const FEWEST_CALLS = 3;

/**
 * Names that stood where a label should: an alias where the name plainly means a label and the taxonomy does not know it yet,
 * a new label where it means none.
 */
export function proposeNames({ evidence }: GapContext, field: LabelField): Proposal[] {
  const byName = new Map<string, NameEvent[]>();
  for (const told of evidence.names) {
    if (told.field !== field.path || resolveLabel(field, told.name) !== null) continue;
    byName.set(labelName(told.name), [...(byName.get(labelName(told.name)) ?? []), told]);
  }
  return [...byName]
    .filter(([, told]) => told.length >= FEWEST_CALLS)
    .map(([name, told]) => proposalOf(name, told, field.path));
}

function proposalOf(name: string, told: readonly NameEvent[], field: string): Proposal {
  const [first] = told;
  const label = first?.label ?? null;
  const shared = {
    field,
    name,
    evidence: countEvidence(told.map(({ source, week }) => ({ source, week, count: 1 }))),
    endsUp: endings(told.map((event) => event.label)),
    examples: [],
  };
  const calls = `stands in ${told.length} calls in place of a label`;
  if (label === null) {
    const id = entryId("NEW_LABEL", field, [name]);
    const because = `${name} ${calls} and means none of them`;
    return { kind: "NEW_LABEL", id, ...shared, because, terms: [], action: { type: "add-label", name } };
  }
  const id = entryId("ALIAS", field, [name, label]);
  const because = `${name} ${calls} and seems to mean ${label}`;
  return { kind: "ALIAS", id, ...shared, because, label, action: { type: "add-alias", name, label } };
}
