import type { Finder, Found, Gold, Row } from "./row.ts";

export type Verdict =
  /** Nothing found there. */
  | "missed"
  /** Found without a value, or a value that the corpus does not give. */
  | "overlap"
  | "right"
  | "wrong";

export type Judgement = {
  readonly gold: Gold;
  readonly found: readonly Found[];
  readonly verdict: Verdict;
  /** Something was found at exactly that place; null when the corpus says no place. */
  readonly exact: boolean | null;
};

export type JudgedRow = {
  readonly row: Row;
  readonly judgements: readonly Judgement[];
  /** What was found where there is nothing to find. */
  readonly extra: readonly Found[];
};

/**
 * Compares what a finder finds in a row with what is there.
 *
 * A span of the corpus is **right** when something that overlaps it has the right value, else **wrong** when something
 * that overlaps it has another value, else found without one. One end of a range alone is neither: it was said, but it is
 * not all. Where the corpus has no spans, values are laid side by side in text order: first those that agree, then what
 * is left between them.
 */
export function judgeRow(row: Row, finder: Finder): JudgedRow {
  const found = finder(row);
  const partners = row.gold.some(({ span }) => span === null)
    ? partnersInOrder(row.gold, found)
    : row.gold.map(({ span }) => found.filter(({ start, end }) => span && start < span.end && span.start < end));
  const judgements = row.gold.map((gold, index) => judge(gold, partners[index] ?? []));
  const paired = new Set(partners.flat());
  return { row, judgements, extra: found.filter((mention) => !paired.has(mention)) };
}

function judge(gold: Gold, found: readonly Found[]): Judgement {
  const { span } = gold;
  const exact = span && found.some(({ start, end }) => start === span.start && end === span.end);
  return { gold, found, verdict: verdictOf(gold, found), exact };
}

function verdictOf({ right, part }: Gold, found: readonly Found[]): Verdict {
  if (found.length === 0) return "missed";
  if (right.length === 0) return "overlap";
  if (found.some(({ written }) => right.includes(written))) return "right";
  return found.every(({ written, abstains }) => abstains || part.includes(written)) ? "overlap" : "wrong";
}

function partnersInOrder(gold: readonly Gold[], found: readonly Found[]): Found[][] {
  const partners: Found[][] = gold.map(() => []);
  let after = 0;
  for (const [index, { right }] of gold.entries()) {
    const at = found.findIndex(({ written }, position) => position >= after && right.includes(written));
    const match = found[at];
    if (match === undefined) continue;
    partners[index]?.push(match);
    after = at + 1;
  }
  return fillGaps(partners, found);
}

/** Gives each value without a partner the next thing found that stands before the next partner. */
function fillGaps(partners: Found[][], found: readonly Found[]): Found[][] {
  const taken = new Set(partners.flat());
  let after = 0;
  for (const [index, own] of partners.entries()) {
    const next = partners.slice(index).find((later) => later.length > 0)?.[0];
    const candidate = found
      .slice(after)
      .find((mention) => !taken.has(mention) && (!next || mention.start < next.start));
    if (own.length === 0 && candidate !== undefined) {
      own.push(candidate);
      taken.add(candidate);
    }
    if (own[0] !== undefined) after = found.indexOf(own[0]) + 1;
  }
  return partners;
}
