import type { FillRequest, RankedRecord } from "../engine/engine.ts";
import type { PathsOf } from "./choice-paths.ts";
import { type Branch, isSingle, openBranch, type ReadNext, rootOf } from "./search-choices.ts";
import { accept, NOTHING_YET, type Offer, offerSlot, type Progress } from "./slot-offer.ts";

/** A point of the trie of whole records: the slots before are chosen, `branch` is somewhere in the next one. */
interface Node {
  readonly choices: readonly number[];
  readonly offer: Offer;
  readonly branch: Branch;
  readonly probability: number;
}

/**
 * The likeliest records as a whole, likeliest first: the same best-first search as within a slot, over the trie in
 * which each slot hangs below the choices that allow it. It finds records that a walk from slot to slot misses because
 * an earlier field is a little less likely.
 *
 * @param readNext - Reads behind the prompt; its paths begin with the answer.
 */
export async function searchRecords(
  request: FillRequest,
  count: number,
  pathsOf: PathsOf,
  readNext: ReadNext,
  start: Progress = NOTHING_YET,
): Promise<RankedRecord[]> {
  const nodeAt = (choices: readonly number[], progress: Progress, probability: number): Node => {
    const offer = offerSlot(request, choices.length, progress, pathsOf);
    return { choices, offer, branch: rootOf(offer.paths), probability };
  };
  const open = [nodeAt([], start, 1)];
  const records: RankedRecord[] = [];
  while (open.length > 0 && records.length < count) {
    const best = takeLikeliest(open);
    if (!isSingle(best.branch)) {
      open.push(...(await openNode(best, readNext)));
      continue;
    }
    const path = best.branch.choices[0] ?? 0;
    const choices = [...best.choices, best.offer.allowed[path] ?? 0];
    if (choices.length === request.slots.length) records.push({ choices, probability: best.probability });
    else open.push(nodeAt(choices, accept(best.offer, path), best.probability));
  }
  return records;
}

async function openNode(node: Node, readNext: ReadNext): Promise<Node[]> {
  const { tokens } = node.offer.progress.answer;
  const children = await openBranch(node.branch, node.offer.paths, (path, asked) =>
    readNext([...tokens, ...path], asked),
  );
  const before = node.probability / node.branch.probability;
  return children.map((branch) => ({ ...node, branch, probability: before * branch.probability }));
}

/** Of equals, the one that is further: its record is complete sooner. */
function takeLikeliest(open: Node[]): Node {
  let best = 0;
  open.forEach((node, index) => {
    const rival = open[best] as Node;
    const isBetter = node.probability - rival.probability || node.choices.length - rival.choices.length;
    if (isBetter > 0) best = index;
  });
  return open.splice(best, 1)[0] as Node;
}
