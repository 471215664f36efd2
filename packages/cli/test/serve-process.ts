import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const running = new Set<ChildProcess>();

/** A `disposition serve` in a process of its own. */
export interface ServeProcess {
  /** Where it listens; settles when it is ready. */
  readonly url: Promise<string>;
  readonly ended: Promise<ServeEnd>;
  kill(signal: NodeJS.Signals): void;
  /** What it has written to standard error so far. */
  log(): string;
}

export interface ServeEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `disposition serve` on a free port. */
export function serve(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ServeProcess {
  const command = ["--conditions=@disposition/source", "--import", "tsx", main, "serve", "--port", "0", ...args];
  const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, ...environment } });
  running.add(child);
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
      const found = /ready on (?<url>http:\S+) /u.exec(stdout)?.groups?.url;
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => reject(new Error(`it ended: ${stderr}`)));
  });
  url.catch(() => undefined);
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stdout, stderr }));
  return { url, ended, kill: (signal) => void child.kill(signal), log: () => stderr };
}

/** Ends those that are left. */
export function killServed(): void {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
}
