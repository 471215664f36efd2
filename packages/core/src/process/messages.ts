import type { PromptPart } from "@disposition/taxonomy";
import type { EngineInfo, FillRequest } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { WireError } from "./wire-error.ts";

/** A caller's question. Plain data, passed on untouched. */
export type Question =
  | { readonly kind: "fill"; readonly request: FillRequest; readonly wantsText: boolean }
  | { readonly kind: "count"; readonly prompt: readonly PromptPart[] };

/** What the parent itself wants to know. */
export interface StatsQuestion {
  readonly kind: "stats";
}

/** From the parent. `start` answers `hello`; an `ask` is answered once, an `abort` is not, a `ping` by `pong`. */
export type ToChild =
  | { readonly kind: "start"; readonly options: LlamaEngineOptions }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question | StatsQuestion }
  | { readonly kind: "abort"; readonly id: number }
  | { readonly kind: "ping" }
  | { readonly kind: "dispose" };

/** From the child. `hello` says that it listens, `ready` or `unready` how the start went, `text` is a piece of one. */
export type ToParent =
  | { readonly kind: "hello" }
  | { readonly kind: "ready"; readonly info: EngineInfo }
  | { readonly kind: "unready"; readonly error: WireError }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly error: WireError }
  | { readonly kind: "text"; readonly id: number; readonly name: string; readonly piece: string }
  | { readonly kind: "pong" };
