import { type ChildProcess, fork } from "node:child_process";
import type { Socket } from "node:net";
import { DispositionError } from "@disposition/taxonomy";
import type { EngineInfo, FillOptions } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { ChildCommand } from "./child-command.ts";
import { ChildDeath } from "./child-death.ts";
import { lineTail } from "./line-tail.ts";
import type { Question, StatsQuestion, ToChild, ToParent } from "./messages.ts";
import { pause, startBeat, startTimer, type Timer } from "./timer.ts";
import { fromWireError } from "./wire-error.ts";

export interface EngineChildOptions {
  readonly engine: LlamaEngineOptions;
  readonly startTimeoutMs: number;
  readonly heartbeatMs: number;
  /** Told when the process is gone, before the calls that were with it are. */
  readonly onEnd: (death: ChildDeath) => void;
}

/** A call that is with the child. */
export interface Asked {
  readonly id: number;
  /** @throws ChildDeath when the child ends before it answers. */
  readonly answer: Promise<unknown>;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onText: FillOptions["onText"];
  /** False for a call that came when the channel was closed already. */
  readonly arrived: boolean;
}

/** Whom a killing is blamed on: everything that was with the child, nothing, or one call. */
type Blame = "all" | "none" | number;

/** Counted in beats and not in time: after a suspended machine wakes up, one beat is missing and not all of them. */
const MOST_MISSED_BEATS = 3;
/** After the exit, for what is still in the pipes; a grandchild may hold them open for ever. */
const LAST_WORDS_MS = 500;
/** A channel closes a little before a crashed process is gone; longer than this, and it does not mean to go. */
const LEAVING_MS = 2_000;

/** One life of a child process with an engine in it. Nothing of it keeps the parent from exiting. */
export class EngineChild {
  readonly pid: number;
  /** @throws ChildDeath, or the DispositionError with which the engine could not be made. */
  readonly ready: Promise<EngineInfo>;
  /** Fulfilled when the process is gone and reaped. */
  readonly ended: Promise<ChildDeath>;
  readonly #process: ChildProcess;
  readonly #engine: LlamaEngineOptions;
  readonly #stderr: () => readonly string[];
  readonly #pending = new Map<number, Pending>();
  readonly #startTimer: Timer;
  #settleStart: Pick<Pending, "resolve" | "reject"> | undefined;
  #heartbeat: Timer | undefined;
  #missedBeats = 0;
  #lastId = 0;
  #killing: { readonly why: string; readonly blame: Blame } | undefined;
  #death: ChildDeath | undefined;

  constructor(command: ChildCommand, { engine, startTimeoutMs, heartbeatMs, onEnd }: EngineChildOptions) {
    this.#engine = engine;
    this.#process = forkEngine(command);
    this.pid = this.#process.pid ?? 0;
    this.#stderr = this.#process.stderr ? lineTail(this.#process.stderr) : () => [];
    this.ended = this.#watchEnd(onEnd);
    const started = new Promise<unknown>((resolve, reject) => {
      this.#settleStart = { resolve, reject };
    });
    this.ready = started.then((info) => {
      this.#startTimer.cancel();
      this.#heartbeat = startBeat(heartbeatMs, () => this.#beat());
      return info as EngineInfo;
    });
    this.#startTimer = startTimer(startTimeoutMs, () => this.kill(`it was not ready within ${startTimeoutMs} ms`));
    this.#process.on("message", (message) => this.#hear(message as ToParent));
    this.#process.on("disconnect", () => startTimer(LEAVING_MS, () => this.kill("it closed its channel")));
  }

  ask(question: Question | StatsQuestion, onText?: FillOptions["onText"]): Asked {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#death) return reject(this.#death);
      this.#pending.set(id, { resolve, reject, onText, arrived: this.#process.connected });
      try {
        this.#tell({ kind: "ask", id, question });
      } catch (cause) {
        this.#pending.delete(id);
        const message = "the call cannot be sent to the engine process: it must be plain data";
        reject(new DispositionError("INPUT_INVALID", message, { cause }));
      }
    });
    return { id, answer };
  }

  abort(id: number): void {
    if (this.#pending.has(id)) this.#tell({ kind: "abort", id });
  }

  /** Without mercy and at once: a process that hangs, or is stopped, hears no other signal. */
  kill(why: string, blame: Blame = "all"): void {
    this.#killing ??= { why: `killed because ${why}`, blame };
    this.#process.kill("SIGKILL");
  }

  /** Lets it finish what it has, free the model and exit; kills it if that takes longer than `graceMs`. */
  async dispose(graceMs: number): Promise<void> {
    this.#tell({ kind: "dispose" });
    const grace = startTimer(graceMs, () => this.kill(`it did not finish within ${graceMs} ms`, "none"));
    await this.ended;
    grace.cancel();
  }

  /** A channel that is closed says so by its own event; a message into it is lost like the process. */
  #tell(message: ToChild): void {
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }

  #hear(message: ToParent): void {
    this.#missedBeats = 0;
    if (message.kind === "hello") this.#tell({ kind: "start", options: this.#engine });
    if (message.kind === "ready") this.#settleStart?.resolve(message.info);
    if (message.kind === "unready") this.#settleStart?.reject(fromWireError(message.error));
    if (message.kind === "text") this.#pending.get(message.id)?.onText?.(message.name, message.piece);
    if (message.kind === "answer") this.#settle(message.id)?.resolve(message.value);
    if (message.kind === "failure") this.#settle(message.id)?.reject(fromWireError(message.error));
  }

  #settle(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #beat(): void {
    if (this.#missedBeats >= MOST_MISSED_BEATS) this.kill(`${MOST_MISSED_BEATS} heartbeats went unanswered`);
    this.#missedBeats += 1;
    this.#tell({ kind: "ping" });
  }

  async #watchEnd(onEnd: (death: ChildDeath) => void): Promise<ChildDeath> {
    const how = await endOf(this.#process);
    this.#heartbeat?.cancel();
    this.#startTimer.cancel();
    // it may have crashed on its own just before
    const killing = how === "SIGKILL" ? this.#killing : undefined;
    const { why, blame } = killing ?? { why: how, blame: "all" };
    const deathOf = (isBlamed: boolean) => new ChildDeath(why, this.#stderr(), this.pid, isBlamed);
    const death = deathOf(false);
    this.#death = death;
    onEnd(death);
    this.#settleStart?.reject(death);
    for (const [id, { reject, arrived }] of this.#pending) {
      reject(deathOf(arrived && (blame === "all" || blame === id)));
    }
    this.#pending.clear();
    return death;
  }
}

function forkEngine({ entry, execArgv }: ChildCommand): ChildProcess {
  const child = fork(entry, {
    execArgv: [...execArgv],
    // keeps undefined, NaN and lone surrogates as they are
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // a backtrace by an attached debugger prints arguments, and those may be transcripts
    env: { ...process.env, GGML_NO_BACKTRACE: "1" },
  });
  child.unref();
  child.channel?.unref();
  // there are no pipes if no process could be made
  (child.stderr as Socket | null)?.unref();
  return child;
}

/** Waits until the process is reaped and what it had said is read. */
async function endOf(child: ChildProcess): Promise<string> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  const how = await new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.on("error", (error) => {
      if (child.pid === undefined) resolve(`no process: ${error.message}`);
    });
  });
  if (child.pid !== undefined) await Promise.race([closed, pause(LAST_WORDS_MS)]);
  return how;
}
