import type { ReviewCode } from "@disposition/core";
import type { FieldValue } from "@disposition/taxonomy";
import type { JobState } from "../jobs/job-state.ts";
import type { Stage } from "../seam/operation.ts";
import type { TraceParent } from "../tracing/read-traceparent.ts";
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

/** Where putting another model in place ended. */
export type SwapStage = "load" | "taxonomy" | "warm_up" | "golden" | "draining";

/** Why a shadow model did not answer a sampled call. */
export type ShadowDrop = "loading" | "busy" | "interrupted" | "failed" | "draining";

/** What happens in a service, for metrics, traces and logs. Codes, names and numbers; never words of a call. Times in ms. */
export type ServiceEvent =
  | {
      readonly type: "request-started";
      readonly requestId: string;
      readonly operation: string;
      readonly path: string;
      /** Of the caller's trace, where it sent one. */
      readonly traceparent: TraceParent | null;
    }
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
  | { readonly type: "upload-received"; readonly requestId: string; readonly bytes: number; readonly rows: number }
  | { readonly type: "upload-row"; readonly requestId: string; readonly result: "ok" | "error" }
  /** A job went from one state to another; from null when it came, to null when it is gone. */
  | {
      readonly type: "job";
      readonly jobId: string;
      readonly from: JobState | null;
      readonly state: JobState | null;
    }
  /** Rows of a job are on disk; `lagRows` more are made and not yet there. */
  | { readonly type: "job-checkpoint"; readonly jobId: string; readonly rows: number; readonly lagRows: number }
  | { readonly type: "lifecycle"; readonly state: LifecycleState }
  | {
      /** A model was put in place of another (`isSwap`) or as the first one, or `result` says where that ended. */
      readonly type: "model-loaded";
      readonly result: "ok" | SwapStage;
      readonly isSwap: boolean;
      readonly loadMs: number;
    }
  | {
      /** A shadow model answered a call that the model had answered. */
      readonly type: "shadow-compared";
      readonly requestId: string;
      readonly candidate: string;
      /** Whether they agree in every field that is no free text. */
      readonly agrees: boolean;
      readonly fields: readonly { readonly field: string; readonly agrees: boolean }[];
      readonly shadowMs: number;
    }
  | { readonly type: "shadow-dropped"; readonly requestId: string; readonly reason: ShadowDrop };

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
