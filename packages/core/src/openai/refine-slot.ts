import type { FillRequest, Slot } from "../engine/engine.ts";
import { type ReadSlot, rankSlot } from "./read-answer.ts";
import type { Undecided } from "./slot-belief.ts";

/** Belief below this is not worth a request. */
const NEGLIGIBLE = 1e-4;
/** Requests that one slot may cost at most. */
const MOST_REQUESTS = 32;

/**
 * Divides belief that a reply left undecided, by asking for one set of choices after the other, likeliest first: until
 * no set can hold the best choice, and as many choices are known as `slot.top` wants.
 *
 * @param ask - Fills the slot with the choices of the narrowed request only; null where the server did not.
 */
export async function refineSlot(
  request: FillRequest,
  index: number,
  read: ReadSlot,
  ask: (narrowed: FillRequest) => Promise<ReadSlot | null>,
): Promise<ReadSlot> {
  const slot = request.slots[index] as Slot;
  if (!read.hasEvidence) return read;
  const probabilities = new Map(read.filled.ranked.map(({ choice, probability }) => [choice, probability]));
  const open = [...read.undecided];
  for (let requests = 0; requests < MOST_REQUESTS; requests += 1) {
    open.sort((a, b) => b.probability - a.probability);
    const next = open[0];
    if (!next || next.probability < NEGLIGIBLE || !matters(next.probability, probabilities, request, slot)) break;
    open.shift();
    const told = await ask(narrow(request, index, next.choices));
    for (const { choices, probability } of divided(next, told)) {
      const [only = 0, ...others] = choices;
      if (others.length > 0) open.push({ choices, probability });
      else probabilities.set(only, (probabilities.get(only) ?? 0) + probability);
    }
  }
  addUnseen(probabilities, slot, read);
  const ranked = rankSlot(slot, probabilities, read.filled.choice, request.search === "greedy");
  return ranked ? { ...read, filled: { ...ranked, offTrie: read.filled.offTrie }, undecided: open } : read;
}

/** The belief in `some`, shared out as the server did; it stays what it was in sum. */
function divided(some: Undecided, told: ReadSlot | null): Undecided[] {
  const known = (told?.filled.ranked ?? []).map(({ choice, probability }) => ({ choices: [choice], probability }));
  const shares = [...known, ...(told?.undecided ?? [])];
  const sum = shares.reduce((total, { probability }) => total + probability, 0);
  return shares.map(({ choices, probability }) => ({
    choices: choices.map((choice) => some.choices[choice] ?? 0),
    probability: (some.probability * probability) / sum,
  }));
}

function matters(probability: number, known: ReadonlyMap<number, number>, request: FillRequest, slot: Slot): boolean {
  const ranked = [...known.values()].sort((a, b) => b - a);
  const wanted = slot.top ?? 1;
  // greedy takes what was written whatever its rivals are
  if (wanted === 1) return request.search !== "greedy" && probability > (ranked[0] ?? 0);
  return probability > (ranked[wanted - 1] ?? 0);
}

/** The request with only some choices for one slot, and no rule that could take more away. */
function narrow(request: FillRequest, index: number, choices: readonly number[]): FillRequest {
  const slots = request.slots.map((slot, at) =>
    at === index
      ? { name: slot.name, before: slot.before, choices: choices.map((choice) => slot.choices[choice] ?? "") }
      : slot,
  );
  return { ...request, slots, constraints: [] };
}

/** Choices that no token led to are less likely than the server's least; where they are asked for they count as 0. */
function addUnseen(probabilities: Map<number, number>, slot: Slot, read: ReadSlot): void {
  for (const choice of read.allowed) {
    if (probabilities.size >= (slot.top ?? 1)) return;
    if (!probabilities.has(choice)) probabilities.set(choice, 0);
  }
}
