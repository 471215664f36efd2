import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ServiceOptions } from "../../src/service/service-options.ts";
import type { Strain } from "./strain-gauge.ts";

const SERVER = fileURLToPath(new URL("./child-server-main.ts", import.meta.url));
/** A service in a process of its own. */
export interface ChildServer {
  readonly url: string;
  readonly pid: number;
  /** Whether it has neither ended nor been ended. */
  readonly lives: boolean;
  /** What it has written to stderr. */
  readonly said: string;
  /** How many files and connections it has open. */
  handles(): Promise<number>;
  /** Bounds what it may use from now on: `--nofile=64:`, `--fsize=1000:` and whatever else prlimit knows. */
  limit(option: string): Promise<void>;
  /** What the process went through while `work` was done. */
  strain(work: () => Promise<unknown>): Promise<Strain>;
  end(): Promise<void>;
}

export interface ChildOptions {
  readonly options?: ServiceOptions;
  readonly env?: Readonly<Record<string, string>>;
  /** Which user it runs as; for a test that runs as root. */
  readonly uid?: number | undefined;
}

/** Whether this system can bound a process that runs. */
export const canLimit = knows("prlimit");

export async function childServer({ options = {}, env, uid }: ChildOptions = {}): Promise<ChildServer> {
  const flags = ["--expose-gc", "--conditions=@disposition/source", "--import", "tsx"];
  const child = spawn(process.execPath, [...flags, SERVER, JSON.stringify(options)], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += String(chunk);
  });
  const url = await answerOf<string>(child);
  return {
    ...{ url, pid: child.pid ?? 0 },
    get lives() {
      return child.exitCode === null && child.signalCode === null;
    },
    get said() {
      return said;
    },
    handles: async () => (await readdir(`/proc/${child.pid}/fd`)).length,
    async limit(option) {
      await promisify(execFile)("prlimit", ["--pid", String(child.pid), option]);
    },
    async strain(work) {
      child.send("begin");
      await answerOf(child);
      await work();
      child.send("end");
      return answerOf<Strain>(child);
    },
    async end() {
      child.kill("SIGKILL");
      await ended(child);
    },
  };
}

async function answerOf<V>(child: ChildProcess): Promise<V> {
  const over = new AbortController();
  const gone = once(child, "exit", over).then(() => Promise.reject(new Error("the server has ended")));
  gone.catch(() => undefined);
  try {
    const [answer] = (await Promise.race([once(child, "message", over), gone])) as [V];
    return answer;
  } finally {
    over.abort();
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

function knows(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
