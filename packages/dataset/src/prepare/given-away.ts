import type { LabelledCall } from "@disposition/taxonomy";
import { GoldLeaks } from "../split/verify/gold-leaks.ts";

/** Finds calls whose transcript names their own gold label: somebody pasted the outcome below the talk. */
export class GivenAway {
  readonly #leaks = new GoldLeaks();

  /** Show every call once before asking. */
  add(call: LabelledCall): void {
    this.#leaks.add(rowOf(call));
  }

  isGivenAway(call: LabelledCall): boolean {
    return this.#leaks.suspects && this.#leaks.leaks(rowOf(call));
  }
}

function rowOf({ id, transcript, labels }: LabelledCall) {
  const question = { role: "user" as const, content: transcript };
  return { id, messages: [question, { role: "assistant" as const, content: JSON.stringify(labels) }] };
}
