import type { ReviewCode } from "@disposition/core";
import type { FieldValue } from "@disposition/taxonomy";
import type { Stage } from "../seam/operation.ts";
import type { LifecycleState } from "./lifecycle.ts";

/** `interactive`: somebody waits for this one call. `bulk`: one of many, which gives way. */
export type Lane = "interactive" | "bulk";

/** The value of a label field and how sure the model was. Free text is never part of an event. */
export interface LabelSeen {
  readonly field: string;
  readonly value: FieldValue;
  /** In [0, 1]. */
  readonly probability: number;
}

/** What happens in a service, for metrics, traces and logs. Codes, names and numbers; never words of a call. Times in ms. */
export type ServiceEvent =
  | { readonly type: "request-started"; readonly requestId: string; readonly operation: string; readonly path: string }
  | {
      /** The answer was sent, or the client left (`status` 499). */
      readonly type: "request-finished";
      readonly requestId: string;
      readonly operation: string;
      readonly path: string;
      readonly method: string;
      readonly status: number;
      /** Code of the problem, or null. */
      readonly code: string | null;
      readonly principal: string | null;
      readonly durationMs: number;
    }
  | { readonly type: "rejected"; readonly requestId: string; readonly operation: string; readonly reason: string }
  | { readonly type: "cancelled"; readonly requestId: string; readonly operation: string; readonly stage: Stage }
  | { readonly type: "call-queued"; readonly requestId: string; readonly lane: Lane; readonly position: number }
  | { readonly type: "call-started"; readonly requestId: string; readonly lane: Lane; readonly waitMs: number }
  | {
      readonly type: "call-finished";
      readonly requestId: string;
      readonly lane: Lane;
      readonly model: string;
      readonly modelVersion: string;
      readonly cached: boolean;
      readonly waitMs: number;
      /** From its start to its answer. */
      readonly serviceMs: number;
      readonly promptTokens: number;
      readonly confidence: number;
      readonly labels: readonly LabelSeen[];
      readonly review: readonly ReviewCode[];
    }
  | { readonly type: "call-failed"; readonly requestId: string; readonly lane: Lane; readonly code: string }
  | { readonly type: "call-preempted"; readonly requestId: string }
  | { readonly type: "lifecycle"; readonly state: LifecycleState };

export type ServiceListener = (event: ServiceEvent) => void;

/** Hands events to whoever listens. A listener that throws disturbs nobody; its first failure is told. */
export class ServiceEvents {
  readonly #listeners = new Set<ServiceListener>();
  readonly #failed = new WeakSet<ServiceListener>();
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** @returns stops listening. */
  subscribe(listener: ServiceListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: ServiceEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        if (!this.#failed.has(listener)) this.#onFailure(error);
        this.#failed.add(listener);
      }
    }
  }
}
