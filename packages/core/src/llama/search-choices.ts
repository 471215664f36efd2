import type { Token } from "node-llama-cpp";
import type { RankedChoice } from "../engine/engine.ts";

/**
 * Belief of the model about the next token after `path`: probability over the whole vocabulary for each token asked.
 */
export type ReadNext = (path: readonly Token[], asked: readonly Token[]) => Promise<ReadonlyMap<Token, number>>;

export interface SearchResult {
  /** Likeliest first; the winner, and every rival whose probability came out on the way. */
  readonly ranked: readonly RankedChoice[];
  /** Belief that left the trie on the way to the winner, in [0, 1]. */
  readonly offTrie: number;
}

interface Branch {
  /** Choices below this point, in declared order. */
  readonly choices: readonly number[];
  readonly depth: number;
  readonly probability: number;
  /** Belief that stayed inside the trie so far. */
  readonly onTrie: number;
}

/**
 * Finds the likeliest of `paths`, best first: the branch with the highest probability is opened until that branch is a
 * single choice. A branch is never likelier than its parent, so nothing unopened can win. A run of tokens that all
 * choices below share is never evaluated.
 *
 * @param paths - One token path per choice, none the beginning of another.
 */
export async function searchChoices(paths: readonly (readonly Token[])[], readNext: ReadNext): Promise<SearchResult> {
  const open: Branch[] = [{ choices: paths.map((_, index) => index), depth: 0, probability: 1, onTrie: 1 }];
  for (;;) {
    const best = takeLikeliest(open);
    if (best.choices.length === 1) return { ranked: ranking(best, open), offTrie: 1 - best.onTrie };
    open.push(...(await openBranch(best, paths, readNext)));
  }
}

async function openBranch(branch: Branch, paths: readonly (readonly Token[])[], readNext: ReadNext): Promise<Branch[]> {
  const path = paths[branch.choices[0] ?? 0] ?? [];
  let depth = branch.depth;
  const byToken = (index: number) => groupBy(branch.choices, (choice) => paths[choice]?.[index]);
  let groups = byToken(depth);
  while (groups.size === 1) {
    depth += 1;
    groups = byToken(depth);
  }
  const tokens = [...groups.keys()].filter((token) => token !== undefined);
  if (tokens.length < groups.size) throw new RangeError("one choice's tokens are the beginning of another's");
  const beliefs = await readNext(path.slice(0, depth), tokens);
  const onTrie = tokens.reduce((sum, token) => sum + (beliefs.get(token) ?? 0), 0);
  return tokens.map((token) => ({
    choices: groups.get(token) ?? [],
    depth: depth + 1,
    // a branch point whose tokens all have no measurable belief says nothing: share evenly
    probability: branch.probability * (onTrie > 0 ? (beliefs.get(token) ?? 0) / onTrie : 1 / tokens.length),
    onTrie: branch.onTrie * Math.min(1, onTrie),
  }));
}

/** Removes and returns the likeliest branch; of equals, the one with the earliest choice. */
function takeLikeliest(open: Branch[]): Branch {
  let best = 0;
  open.forEach((branch, index) => {
    if (isBefore(branch, open[best] as Branch)) best = index;
  });
  return open.splice(best, 1)[0] as Branch;
}

function isBefore(a: Branch, b: Branch): boolean {
  if (a.probability !== b.probability) return a.probability > b.probability;
  return Number(a.choices[0]) < Number(b.choices[0]);
}

function ranking(winner: Branch, open: readonly Branch[]): RankedChoice[] {
  const known = [winner, ...open].filter((branch) => branch.choices.length === 1);
  return known
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .map((branch) => ({ choice: branch.choices[0] ?? 0, probability: branch.probability }));
}

function groupBy<K>(items: readonly number[], key: (item: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
