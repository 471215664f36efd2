import { DispositionError } from "@disposition/taxonomy";
import type { Token } from "node-llama-cpp";
import { allowedChoices } from "../engine/allowed-choices.ts";
import type { Filled, FilledSlot, FillRequest, Slot } from "../engine/engine.ts";
import type { PathsOf } from "./choice-paths.ts";
import type { PrefixSequence } from "./prefix-sequence.ts";
import { type SearchResult, searchChoices } from "./search-choices.ts";

/** Fills the slots in order: literals are appended, only branch points of the choices are evaluated. */
export async function fillSlots(
  sequence: PrefixSequence,
  pathsOf: PathsOf,
  prompt: readonly Token[],
  request: FillRequest,
  signal?: AbortSignal | undefined,
): Promise<Filled> {
  const cachedTokens = sequence.heldOf(prompt);
  const chosen = new Map<string, string>();
  const filled: FilledSlot[] = [];
  const answer = { text: "", tokens: [] as Token[] };
  let steps = 0;
  for (const [index, slot] of request.slots.entries()) {
    answer.text += slot.before;
    const allowed = allowedChoices(slot, chosen, request.constraints);
    const after = request.slots[index + 1]?.before ?? request.after;
    const texts = allowed.map((choice) => slot.choices[choice] ?? "");
    const paths = pathsOf(answer, texts, after);
    const found = await searchChoices(paths, (path, asked) => {
      steps += 1;
      return sequence.readNext([...prompt, ...answer.tokens, ...path], asked, signal);
    });
    const result = toFilledSlot(slot, allowed, found);
    const winner = found.ranked[0]?.choice ?? 0;
    answer.text += texts[winner];
    answer.tokens.push(...(paths[winner] ?? []));
    chosen.set(slot.name, texts[winner] ?? "");
    filled.push(result);
  }
  return {
    slots: filled,
    usage: { promptTokens: prompt.length, cachedTokens, answerTokens: answer.tokens.length, steps },
  };
}

function toFilledSlot(slot: Slot, allowed: readonly number[], found: SearchResult): FilledSlot {
  const ranked = found.ranked.map(({ choice, probability }) => ({ choice: allowed[choice] ?? 0, probability }));
  const [best] = ranked;
  if (!best) throw new DispositionError("ENGINE_FAILED", `slot "${slot.name}" was offered no choice`);
  return { name: slot.name, ...best, ranked, offTrie: found.offTrie };
}
