import type { Token } from "node-llama-cpp";
import { allowedChoices } from "../engine/allowed-choices.ts";
import type { FillRequest, Slot } from "../engine/engine.ts";
import type { AnswerState, PathsOf } from "./choice-paths.ts";

/** How far an answer has come. */
export interface Progress {
  /** Slot name → chosen text. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly answer: AnswerState;
}

export const NOTHING_YET: Progress = { chosen: new Map(), answer: { text: "", tokens: [] } };

/** What the next slot may become after what was chosen before it. */
export interface Offer {
  readonly slot: Slot;
  /** Indices into the slot's choices. */
  readonly allowed: readonly number[];
  /** One token path per allowed choice, behind `progress.answer`. */
  readonly paths: readonly (readonly Token[])[];
  /** With the literal before the slot in its text. */
  readonly progress: Progress;
}

export function offerSlot(request: FillRequest, index: number, progress: Progress, pathsOf: PathsOf): Offer {
  const slot = request.slots[index] as Slot;
  const allowed = allowedChoices(slot, progress.chosen, request.constraints);
  const answer = { ...progress.answer, text: progress.answer.text + slot.before };
  const texts = allowed.map((choice) => slot.choices[choice] ?? "");
  const paths = pathsOf(answer, texts, literalAfter(request, index));
  return { slot, allowed, paths, progress: { ...progress, answer } };
}

/** @param path - Which of the offer's paths was taken. */
export function accept({ slot, allowed, paths, progress }: Offer, path: number): Progress {
  const text = slot.choices[allowed[path] ?? 0] ?? "";
  const { answer, chosen } = progress;
  return {
    chosen: new Map([...chosen, [slot.name, text]]),
    answer: { text: answer.text + text, tokens: [...answer.tokens, ...(paths[path] ?? [])] },
  };
}

/** What an answer begins with whatever is chosen. */
export function firstLiteral(request: FillRequest): string {
  return literalAfter(request, -1);
}

function literalAfter(request: FillRequest, index: number): string {
  return request.slots[index + 1]?.before ?? request.texts?.[0]?.before ?? request.after;
}
