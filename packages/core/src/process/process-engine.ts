import type { Engine } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import { engineCommand } from "./child-command.ts";
import { type ProcessEngineStats, SupervisedEngine } from "./supervised-engine.ts";
import { type SupervisionOptions, supervisionOf } from "./supervision-options.ts";

/** Options of `createProcessEngine`. */
export interface ProcessEngineOptions extends LlamaEngineOptions {
  readonly supervision?: SupervisionOptions;
}

/** An engine whose model lives in a child process. */
export interface ProcessEngine extends Engine {
  /** How the child is doing, with what the engine in it says; answers within a second whatever the child does. */
  getStats(): Promise<ProcessEngineStats>;
}

/**
 * The engine of `createLlamaEngine` in a child process: a bad model file or a bug in native code ends the child, and this
 * process goes on.
 *
 * The child is started again when it ends, hangs or stops answering, with growing pauses. A call that was with it is
 * tried once more, alone; an input that ends the child twice is refused from then on (`ENGINE_CRASHED`, not retryable;
 * only a hash of it is kept). When the child cannot be started several times in a row, calls are refused for a while
 * (`ENGINE_CRASHED`, retryable, with `retryAfterMs`). A call that takes too long rejects with `DEADLINE_EXCEEDED`. The
 * child ends with this process, however that ends; an engine that is idle does not keep this process from exiting.
 *
 * @throws DispositionError what `createLlamaEngine` throws, and `MODEL_LOAD_FAILED` when the child dies of the model.
 * @example
 * const engine = await createProcessEngine({ modelPath: "model.gguf", supervision: { deadlineMs: 20_000 } });
 */
export async function createProcessEngine(options: ProcessEngineOptions): Promise<ProcessEngine> {
  const { supervision = {}, ...engineOptions } = options;
  const engine = new SupervisedEngine(engineCommand(), engineOptions, supervisionOf(supervision));
  await engine.start();
  return engine;
}
