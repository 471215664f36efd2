import { MOST_EXAMPLES } from "./examples-of.ts";
import type { Proposal } from "./proposal.ts";

/** Proposals with one id become one: the first, which is measured, keeps its figures; the others add what they know. */
export function mergeProposals(proposals: readonly Proposal[]): Proposal[] {
  const merged = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const known = merged.get(proposal.id);
    merged.set(proposal.id, known === undefined ? proposal : join(known, proposal));
  }
  return [...merged.values()].map((proposal) => ({ ...proposal, examples: proposal.examples.slice(0, MOST_EXAMPLES) }));
}

function join(one: Proposal, other: Proposal): Proposal {
  const joined = {
    ...one,
    because: `${one.because}; ${other.because}`,
    evidence: {
      evaluation: addCounts(one.evidence.evaluation, other.evidence.evaluation),
      live: addCounts(one.evidence.live, other.evidence.live),
      note: addCounts(one.evidence.note, other.evidence.note),
    },
    endsUp: addCounts(one.endsUp, other.endsUp),
    examples: [...other.examples, ...one.examples],
  };
  if (joined.action.type !== "label-calls" || other.action.type !== "label-calls") return joined as Proposal;
  const cues = [...new Set([...joined.action.cues, ...other.action.cues])].sort();
  return { ...joined, action: { ...joined.action, cues } } as Proposal;
}

function addCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const sums = { ...one };
  for (const [name, count] of Object.entries(other)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
