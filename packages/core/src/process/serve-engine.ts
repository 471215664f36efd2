import type { Engine } from "../engine/engine.ts";
import type { LlamaEngineOptions } from "../llama/load-llama.ts";
import type { Question, StatsQuestion, ToChild, ToParent } from "./messages.ts";
import { toWireError } from "./wire-error.ts";

/** The child's side: makes the engine when told to, answers what it is asked, and outlives its parent by nothing. */
export function serveEngine(create: (options: LlamaEngineOptions) => Promise<Engine>): void {
  if (process.send === undefined) throw new Error("this program is started by createProcessEngine, not by hand");
  const calls = new Map<number, AbortController>();
  const working = new Set<Promise<void>>();
  let engine: Engine | undefined;
  outliveNobody();

  async function start(options: LlamaEngineOptions): Promise<void> {
    try {
      engine = await create(options);
      tell({ kind: "ready", info: engine.info });
    } catch (error) {
      tell({ kind: "unready", error: toWireError(error) });
    }
  }

  async function ask(id: number, question: Question | StatsQuestion): Promise<void> {
    const controller = new AbortController();
    calls.set(id, controller);
    try {
      const value = await answer(engine as Engine, id, question, controller.signal);
      tell({ kind: "answer", id, value });
    } catch (error) {
      tell({ kind: "failure", id, error: toWireError(error) });
    } finally {
      calls.delete(id);
    }
  }

  function work(id: number, question: Question | StatsQuestion): void {
    const call = ask(id, question).finally(() => working.delete(call));
    working.add(call);
  }

  async function dispose(): Promise<void> {
    await Promise.all(working);
    await engine?.dispose();
    process.exit(0);
  }

  process.on("message", (message: ToChild) => {
    if (message.kind === "start") void start(message.options);
    if (message.kind === "ask") work(message.id, message.question);
    if (message.kind === "abort") calls.get(message.id)?.abort();
    if (message.kind === "ping") tell({ kind: "pong" });
    if (message.kind === "dispose") void dispose();
  });
  tell({ kind: "hello" });
}

async function answer(
  engine: Engine,
  id: number,
  question: Question | StatsQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  if (question.kind === "stats") return (await engine.getStats?.()) ?? {};
  if (question.kind === "count") return engine.countTokens(question.prompt);
  const onText = (name: string, piece: string) => tell({ kind: "text", id, name, piece });
  return engine.fill(question.request, question.wantsText ? { signal, onText } : { signal });
}

function tell(message: ToParent): void {
  // the parent may be gone by now; then "disconnect" ends this process
  if (process.connected) process.send?.(message, () => undefined);
}

function outliveNobody(): void {
  // a plain exit would wait for the evaluation that runs, and then run llama.cpp's destructors under it
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  // a terminal and a service manager signal the whole group, but it is the parent who knows what is still to be done
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${withoutMessage(error)}\n`, () => process.exit(1));
  });
}

/** Where it went wrong, without the message: nobody knows what data that quotes. */
function withoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return "uncaught: no error";
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [`uncaught ${error.name}`, ...frames].join("\n");
}
