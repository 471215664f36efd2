import type { TallyEvent } from "../events/gap-event.ts";
import type { Evidence } from "../evidence.ts";
import { poissonTail, wilson } from "../statistics.ts";
import { countEvidence, endings } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import { examplesOf } from "./examples-of.ts";
import { type LabelTally, labelTally } from "./label-tally.ts";
import type { Proposal } from "./proposal.ts";

/** Fewer mistakes than this may be anybody's. */
const FEWEST = 5;
/** The lower end of the interval of the share of a label's calls that come out as the other. */
const SMALLEST_SHARE = 0.05;
/** Over all pairs of a field together. */
const SIGNIFICANCE = 0.01;
/** Where a field has no more labels than this, chance has no other place to put a mistake. */
const FEWEST_LABELS = 2;

interface Pair {
  readonly labels: readonly [string, string];
  readonly counts: readonly [number, number];
  readonly expected: number;
}

/**
 * Pairs of labels that are taken for each other more often than chance would have it. By chance a mistake lands on the other
 * labels as often as they occur, wherever it comes from; so a label that a model falls back on because it is common is no
 * confusion. Both directions are counted together.
 */
export function proposeConfusions(evidence: Evidence, field: string): Proposal[] {
  const tally = labelTally(evidence.current, field);
  const pairs = confusedPairs(tally);
  return pairs.map((pair) => proposalOf(pair, field, tally, evidence));
}

function confusedPairs(tally: LabelTally): Pair[] {
  const { labels } = tally;
  const chance = (gold: string, predicted: string) => {
    const mistakes = tally.support(gold) - tally.at(gold, gold);
    const elsewhere = tally.calls - tally.support(gold);
    return elsewhere === 0 ? 0 : (mistakes * tally.support(predicted)) / elsewhere;
  };
  const pairs = labels.flatMap((one, index) =>
    labels.slice(index + 1).map((other): Pair => {
      const counts = [tally.at(one, other), tally.at(other, one)] as const;
      return { labels: [one, other], counts, expected: chance(one, other) + chance(other, one) };
    }),
  );
  return pairs.filter((pair) => isMaterial(pair, tally) && isExcess(pair, pairs.length, labels.length));
}

function isMaterial({ labels: [one, other], counts }: Pair, tally: LabelTally): boolean {
  if (counts[0] + counts[1] < FEWEST) return false;
  const shares = [wilson(counts[0], tally.support(one)), wilson(counts[1], tally.support(other))];
  return shares.some((share) => share !== null && share.low >= SMALLEST_SHARE);
}

function isExcess({ counts, expected }: Pair, pairs: number, labels: number): boolean {
  if (labels <= FEWEST_LABELS) return true;
  return poissonTail(counts[0] + counts[1], expected) <= SIGNIFICANCE / pairs;
}

function proposalOf(
  { labels, counts, expected }: Pair,
  field: string,
  tally: LabelTally,
  evidence: Evidence,
): Proposal {
  const [one, other] = labels;
  const isPair = (gold: string | null, predicted: string | null) =>
    (gold === one && predicted === other) || (gold === other && predicted === one);
  const sightings = evidence.sightings.filter(
    (seen) => seen.field === field && seen.source === "evaluation" && isPair(seen.gold, seen.predicted),
  );
  const total = counts[0] + counts[1];
  return {
    kind: "CONFUSED",
    id: entryId("CONFUSED", field, labels),
    field,
    because:
      `${counts[0]} of ${tally.support(one)} ${one} came out as ${other}, ${counts[1]} of ${tally.support(other)} ${other} ` +
      `as ${one}; chance alone would give ${expected.toFixed(1)} of these ${total}`,
    labels: [one, other],
    counts: [counts[0], counts[1]],
    expectedByChance: Math.round(expected * 10) / 10,
    action: { type: "clarify", labels: [one, other] },
    evidence: countEvidence(evidence.tallies.flatMap((told) => piecesOf(told, field, isPair))),
    endsUp: endings([...Array<string>(counts[0]).fill(other), ...Array<string>(counts[1]).fill(one)]),
    examples: examplesOf(sightings, []),
  };
}

function piecesOf(told: TallyEvent, field: string, isMeant: (gold: string, predicted: string) => boolean) {
  if (told.field !== field) return [];
  return told.cells
    .filter(([, gold, predicted]) => isMeant(gold, predicted))
    .map(([week, , , count]) => ({ source: "evaluation" as const, week, count }));
}
