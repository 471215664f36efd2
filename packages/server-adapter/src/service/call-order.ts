import type { Classification, QueuePlace } from "@disposition/core";
import type { Call, Taxonomy } from "@disposition/taxonomy";
import type { ServedModel } from "./served-classifier.ts";
import type { Lane } from "./service-events.ts";

/** How one call is to be classified. */
export interface CallOrder {
  readonly requestId: string;
  readonly lane: Lane;
  readonly signal: AbortSignal;
  /** On the clock of `performance.now`. */
  readonly deadlineAt: number;
  readonly alternatives?: number | undefined;
  readonly records?: number | undefined;
  /** Told where the call stands, as core's queue does. */
  readonly onPlace?: ((place: QueuePlace) => void) | undefined;
}

export interface Answer {
  readonly classification: Classification<Taxonomy>;
  readonly model: ServedModel;
  /** From coming in to its start; 0 for an answer that was kept. */
  readonly waitMs: number;
  readonly serviceMs: number;
}

/** Told every answer with the call it belongs to, for a shadow model; it has to return at once and not to throw. */
export type AnswerListener = (call: Call, answer: Answer, order: CallOrder) => void;
