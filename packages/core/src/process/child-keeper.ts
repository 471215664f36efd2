import { DispositionError } from "@disposition/taxonomy";
import type { EngineInfo } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { ChildCommand } from "./child-command.ts";
import { ChildDeath } from "./child-death.ts";
import { disposed } from "./disposed.ts";
import { EngineChild } from "./engine-child.ts";
import type { Supervision } from "./supervision-options.ts";
import { pause } from "./timer.ts";
import type { TurnQueue } from "./turn-queue.ts";

/** How the child process is doing. */
export interface ChildStats {
  /** `open`: too many starts failed, calls are refused for a while. */
  readonly state: "starting" | "ready" | "open" | "disposed";
  /** Of the child, while it is ready; else null. */
  readonly pid: number | null;
  /** How often a child came up after one had died. */
  readonly restarts: number;
  /** How the last child died and what it said on stderr, or null. */
  readonly lastDeath: string | null;
}

export interface ChildKeeperOptions {
  readonly command: ChildCommand;
  readonly engine: LlamaEngineOptions;
  readonly supervision: Supervision;
  /** Open exactly while a child is ready. */
  readonly queue: TurnQueue;
}

const LONGEST_BACKOFF_MS = 30_000;

/** Sees to it that there is a child: starts it, starts it again with growing pauses, and knows when to leave it alone. */
export class ChildKeeper {
  readonly #options: ChildKeeperOptions;
  #state: ChildStats["state"] = "starting";
  #child: EngineChild | undefined;
  #info: EngineInfo | undefined;
  /** Why no more starts are tried, and until when on the monotonic clock. */
  #opened: { readonly error: Error; readonly untilMs: number } | undefined;
  #restarts = 0;
  #failedStarts = 0;
  /** Since a call last succeeded. */
  #deaths = 0;
  #lastDeath: string | null = null;

  constructor(options: ChildKeeperOptions) {
    this.#options = options;
  }

  /** Of the child that runs, or ran last. There is one once `start` has succeeded. */
  get info(): EngineInfo {
    return this.#info as EngineInfo;
  }

  /** The child that runs, where the queue is open. */
  get child(): EngineChild {
    return this.#child as EngineChild;
  }

  get stats(): ChildStats {
    const pid = this.#state === "ready" ? this.child.pid : null;
    return { state: this.#state, pid, restarts: this.#restarts, lastDeath: this.#lastDeath };
  }

  /** How long calls are refused at once, in ms; 0 where they are taken, or would have one more start tried. */
  get refusesForMs(): number {
    return this.#opened === undefined ? 0 : Math.max(0, Math.ceil(this.#opened.untilMs - performance.now()));
  }

  /** Once, before anything else. @throws the DispositionError of the first start. */
  async start(): Promise<void> {
    const failure = await this.#bringUp();
    if (failure === null) return;
    if (!(failure instanceof ChildDeath)) throw failure;
    const message = `cannot load "${this.#options.engine.modelPath}": the engine process ended ${this.#failedStarts} times before it was ready, last by ${failure.message}`;
    throw new DispositionError("MODEL_LOAD_FAILED", message);
  }

  /** A call has succeeded: whatever came before, the child is well. */
  praise(): void {
    this.#deaths = 0;
  }

  /** @throws DispositionError where there is no child and none to come. After a cooldown, has one more start tried. */
  refuse(): void {
    if (this.#state === "disposed") throw disposed();
    if (this.#opened === undefined) return;
    const waitMs = this.refusesForMs;
    if (waitMs > 0) throw unavailable(this.#opened.error, this.#failedStarts, waitMs);
    this.#opened = undefined;
    this.#deaths = 0;
    this.#failedStarts = this.#options.supervision.mostFailedStarts - 1;
    void this.#bringUp();
  }

  /** Returns when the process is gone. */
  async dispose(): Promise<void> {
    const wasReady = this.#state === "ready";
    this.#state = "disposed";
    this.#options.queue.close();
    this.#options.queue.refuseAll(disposed());
    // a model that is still loading has nothing to finish
    if (!wasReady) this.#child?.kill("the engine was disposed");
    await this.#child?.dispose(this.#options.supervision.disposeGraceMs);
  }

  /** Starts children until one is ready. Returns why it gave up, or null. */
  async #bringUp(): Promise<Error | null> {
    this.#state = "starting";
    for (;;) {
      await this.#backOff();
      if (this.#isDisposed()) return disposed();
      const failure = await this.#startOne();
      if (failure === null) return null;
      if (this.#isDisposed()) return disposed();
      this.#failedStarts += 1;
      this.#deaths += 1;
      if (failure instanceof ChildDeath) this.#lastDeath = failure.message;
      // what the child itself reports on the first start, such as a missing file, is the caller's to mend
      const isFinal = this.#info === undefined && !(failure instanceof ChildDeath);
      if (isFinal || this.#failedStarts >= this.#options.supervision.mostFailedStarts) return this.#giveUp(failure);
    }
  }

  async #startOne(): Promise<Error | null> {
    const { command, engine, supervision } = this.#options;
    const { startTimeoutMs, heartbeatMs } = supervision;
    const onEnd = (death: ChildDeath) => this.#onEnd(death);
    try {
      this.#child = new EngineChild(command, { engine, startTimeoutMs, heartbeatMs, onEnd });
      this.#onReady(await this.#child.ready);
      return null;
    } catch (error) {
      this.#child?.kill("its start failed");
      await this.#child?.ended;
      return error as Error;
    }
  }

  #onReady(info: EngineInfo): void {
    if (this.#isDisposed()) return;
    if (this.#info !== undefined) this.#restarts += 1;
    this.#info = info;
    this.#failedStarts = 0;
    this.#state = "ready";
    this.#options.queue.open(info.concurrency);
  }

  /** The end of a start is seen by whoever waits for it. */
  #onEnd(death: ChildDeath): void {
    if (this.#state !== "ready") return;
    this.#lastDeath = death.message;
    this.#deaths += 1;
    this.#options.queue.close();
    void this.#bringUp();
  }

  #giveUp(error: Error): Error {
    const { cooldownMs } = this.#options.supervision;
    this.#state = "open";
    this.#opened = { error, untilMs: performance.now() + cooldownMs };
    this.#options.queue.refuseAll(unavailable(error, this.#failedStarts, cooldownMs));
    return error;
  }

  async #backOff(): Promise<void> {
    if (this.#deaths === 0) return;
    await pause(Math.min(this.#options.supervision.backoffMs * 2 ** (this.#deaths - 1), LONGEST_BACKOFF_MS));
  }

  /** A method, because the state changes while others wait, which the compiler does not see. */
  #isDisposed(): boolean {
    return this.#state === "disposed";
  }
}

function unavailable(cause: Error, failedStarts: number, retryAfterMs: number): DispositionError {
  const message = `the engine process failed to start ${failedStarts} times and is left alone for ${retryAfterMs} ms; the last start ended by ${cause.message}`;
  return new DispositionError("ENGINE_CRASHED", message, { retryable: true, retryAfterMs });
}
