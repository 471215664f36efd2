import { DispositionError, type PromptPart } from "@disposition/taxonomy";
import type { Engine, EngineInfo, EngineStats, Filled, FillOptions, FillRequest } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { ChildCommand } from "./child-command.ts";
import { ChildDeath } from "./child-death.ts";
import { ChildKeeper, type ChildStats } from "./child-keeper.ts";
import type { EngineChild } from "./engine-child.ts";
import { KeepAlive } from "./keep-alive.ts";
import type { Question } from "./messages.ts";
import { type NewText, onlyNewText } from "./only-new-text.ts";
import type { Supervision } from "./supervision-options.ts";
import { Suspects } from "./suspects.ts";
import { pause, startTimer, type Timer } from "./timer.ts";
import { TurnQueue } from "./turn-queue.ts";

/** What an engine in a child process has been through, and what the child says of itself where it answers in time. */
export interface ProcessEngineStats extends EngineStats, Omit<ChildStats, "pid" | "restarts"> {
  /** How many inputs are refused because they ended the child twice. */
  readonly quarantined: number;
}

interface Call {
  readonly question: Question;
  readonly order: number;
  /** Aborts for the caller, for the deadline, and for a listener that throws. */
  readonly cancel: AbortController;
  readonly text: NewText | undefined;
}

/** Statistics are wanted most when something hangs. */
const STATS_PATIENCE_MS = 1_000;

/** An engine in a child process: each call waits for its turn, goes to the child that is there, and survives its end. */
export class SupervisedEngine implements Engine {
  readonly contract = 1;
  readonly #supervision: Supervision;
  readonly #queue = new TurnQueue();
  readonly #suspects = new Suspects();
  readonly #keepAlive = new KeepAlive();
  readonly #keeper: ChildKeeper;
  #calls = 0;
  #disposing: Promise<void> | undefined;

  constructor(command: ChildCommand, engine: LlamaEngineOptions, supervision: Supervision) {
    this.#supervision = supervision;
    this.#keeper = new ChildKeeper({ command, engine, supervision, queue: this.#queue });
  }

  /** Once, before anything else. @throws the DispositionError of the first start. */
  start(): Promise<void> {
    return this.#keepAlive.during(this.#keeper.start());
  }

  get info(): EngineInfo {
    return this.#keeper.info;
  }

  get childStats(): ChildStats & { readonly quarantined: number } {
    return { ...this.#keeper.stats, quarantined: this.#suspects.quarantined() };
  }

  async fill(request: FillRequest, { signal, onText }: FillOptions = {}): Promise<Filled> {
    const question: Question = { kind: "fill", request, wantsText: onText !== undefined };
    return (await this.#ask(question, signal, onText && onlyNewText(onText))) as Filled;
  }

  async countTokens(prompt: readonly PromptPart[]): Promise<number> {
    return (await this.#ask({ kind: "count", prompt })) as number;
  }

  async getStats(): Promise<ProcessEngineStats> {
    const { pid, ...stats } = this.childStats;
    const { refusesForMs } = this.#keeper;
    if (refusesForMs > 0) return { ...stats, refusesForMs };
    if (pid === null) return stats;
    const asked = this.#keeper.child.ask({ kind: "stats" }).answer.catch(() => undefined);
    const answer = await this.#keepAlive.during(Promise.race([asked, pause(STATS_PATIENCE_MS)]));
    return { ...(answer as EngineStats | undefined), ...stats, pid };
  }

  dispose(): Promise<void> {
    this.#disposing ??= this.#keepAlive.during(this.#keeper.dispose());
    return this.#disposing;
  }

  async #ask(question: Question, signal?: AbortSignal, text?: NewText): Promise<unknown> {
    signal?.throwIfAborted();
    this.#refuse(question);
    this.#calls += 1;
    const cancel = new AbortController();
    const leave = () => cancel.abort(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    const cancelled = new Promise<never>((_, reject) => {
      cancel.signal.addEventListener("abort", () => reject(cancel.signal.reason), { once: true });
    });
    try {
      const work = this.#work({ question, order: this.#calls, cancel, text });
      return await this.#keepAlive.during(Promise.race([work, cancelled]));
    } finally {
      signal?.removeEventListener("abort", leave);
    }
  }

  /** Tries until there is an answer, an error that a child survived, or an input that ended two children. */
  async #work(call: Call): Promise<unknown> {
    const { question, order, cancel } = call;
    const alone = () => this.#suspects.has(question);
    for (;;) {
      const leave = await this.#queue.enter({ lane: question.kind, order, alone, signal: cancel.signal });
      try {
        // an equal input may have ended another child while this one waited
        this.#refuse(question);
        return await this.#attempt(call, this.#keeper.child);
      } catch (error) {
        if (!(error instanceof ChildDeath)) throw error;
        if (error.isBlamed) this.#suspects.blame(question, error.pid);
        this.#refuse(question);
      } finally {
        leave();
      }
    }
  }

  async #attempt({ question, cancel, text }: Call, child: EngineChild): Promise<unknown> {
    const { deadlineMs, abortGraceMs } = this.#supervision;
    text?.again();
    const { id, answer } = child.ask(question, text && hearWhile(text, cancel));
    let isLate = false;
    const deadline = startTimer(deadlineMs, () => {
      isLate = true;
      cancel.abort(late(deadlineMs));
    });
    let grace: Timer | undefined;
    const stop = () => {
      child.abort(id);
      const why = `a call did not stop within ${abortGraceMs} ms of being ${isLate ? "late" : "aborted"}`;
      grace = startTimer(abortGraceMs, () => child.kill(why, isLate ? id : "none"));
    };
    cancel.signal.addEventListener("abort", stop, { once: true });
    try {
      const value = await answer;
      this.#suspects.clear(question);
      this.#keeper.praise();
      return value;
    } finally {
      deadline.cancel();
      grace?.cancel();
      cancel.signal.removeEventListener("abort", stop);
    }
  }

  /** @throws DispositionError for a call that need not even wait. */
  #refuse(question: Question): void {
    this.#keeper.refuse();
    if (!this.#suspects.isQuarantined(question)) return;
    const message = `this input ended the engine process twice and is not tried again; the process last ended by ${this.#keeper.stats.lastDeath}`;
    throw new DispositionError("ENGINE_CRASHED", message);
  }
}

/** A caller who left hears nothing more; one whose listener throws gets that error as the call's. */
function hearWhile({ hear }: NewText, cancel: AbortController): NewText["hear"] {
  return (name, piece) => {
    if (cancel.signal.aborted) return;
    try {
      hear(name, piece);
    } catch (error) {
      cancel.abort(error);
    }
  };
}

function late(deadlineMs: number): DispositionError {
  const message = `the call took longer than supervision.deadlineMs, ${deadlineMs}; shorten the call or raise it`;
  return new DispositionError("DEADLINE_EXCEEDED", message, { retryable: true });
}
