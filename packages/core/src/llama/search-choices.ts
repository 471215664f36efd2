import type { Token } from "node-llama-cpp";
import type { RankedChoice } from "../engine/engine.ts";

/**
 * Belief of the model about the next token after `path`: probability over the whole vocabulary for each token asked.
 */
export type ReadNext = (path: readonly Token[], asked: readonly Token[]) => Promise<ReadonlyMap<Token, number>>;

export interface SearchResult {
  /** The winner, then every rival whose probability came out on the way, likeliest first. */
  readonly ranked: readonly RankedChoice[];
  /** Belief that left the trie on the way to the winner, in [0, 1]. */
  readonly offTrie: number;
}

/** A point of the trie that the search may go on from. */
export interface Branch {
  /** Choices below this point, in declared order. */
  readonly choices: readonly number[];
  readonly depth: number;
  readonly probability: number;
  /** Belief that stayed inside the trie so far. */
  readonly onTrie: number;
}

/** How much of the trie is looked at. */
export interface SearchOptions {
  /** How many of the likeliest choices must be known exactly; default 1. */
  readonly top?: number | undefined;
  /** The choice that wins whatever its probability, which then is exact. */
  readonly pinned?: number | undefined;
  /** Follow the likeliest token at each branch point and never come back: fewer reads, perhaps not the best choice. */
  readonly greedy?: boolean | undefined;
}

/**
 * Finds the likeliest of `paths`, best first: the branch with the highest probability is opened until that branch is a
 * single choice. A branch is never likelier than its parent, so nothing unopened can win. A run of tokens that all
 * choices below share is never evaluated, so neither a label's length nor the order of labels counts.
 *
 * @param paths - One token path per choice, none the beginning of another.
 */
export async function searchChoices(
  paths: readonly (readonly Token[])[],
  readNext: ReadNext,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const root = rootOf(paths);
  if (options.greedy) return walk(root, paths, readNext);
  const open: Branch[] = [root];
  const found: Branch[] = [];
  while (!isEnough(found, paths.length, options)) {
    const best = takeLikeliest(open);
    if (isSingle(best)) found.push(best);
    else open.push(...(await openBranch(best, paths, readNext)));
  }
  const winner = found.find((branch) => branch.choices[0] === options.pinned) ?? (found[0] as Branch);
  return toResult(winner, [...found, ...open.filter(isSingle)]);
}

/** The point before the first token of every path. */
export function rootOf(paths: readonly unknown[]): Branch {
  return { choices: paths.map((_, index) => index), depth: 0, probability: 1, onTrie: 1 };
}

async function walk(root: Branch, paths: readonly (readonly Token[])[], readNext: ReadNext): Promise<SearchResult> {
  let at = root;
  const passed: Branch[] = [];
  while (!isSingle(at)) {
    const children = await openBranch(at, paths, readNext);
    at = takeLikeliest(children);
    passed.push(...children.filter(isSingle));
  }
  return toResult(at, passed);
}

function toResult(winner: Branch, known: readonly Branch[]): SearchResult {
  const others = known.filter((branch) => branch !== winner).sort(byLikelihood);
  return { ranked: [winner, ...others].map(toRanked), offTrie: 1 - winner.onTrie };
}

function isEnough(found: readonly Branch[], choices: number, { top = 1, pinned }: SearchOptions): boolean {
  const missesPinned = pinned !== undefined && !found.some((branch) => branch.choices[0] === pinned);
  return !missesPinned && found.length >= Math.min(top, choices);
}

/** Reads the next branch point below `branch`: one branch for each token that goes on. */
export async function openBranch(
  branch: Branch,
  paths: readonly (readonly Token[])[],
  readNext: ReadNext,
): Promise<Branch[]> {
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
    if (byLikelihood(branch, open[best] as Branch) < 0) best = index;
  });
  return open.splice(best, 1)[0] as Branch;
}

function byLikelihood(a: Branch, b: Branch): number {
  return b.probability - a.probability || Number(a.choices[0]) - Number(b.choices[0]);
}

/** Whether only one choice is left. */
export function isSingle(branch: Branch): boolean {
  return branch.choices.length === 1;
}

function toRanked({ choices, probability }: Branch): RankedChoice {
  return { choice: choices[0] ?? 0, probability };
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
