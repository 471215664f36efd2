import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const MODEL = path("../../starter-model/model/starter.gguf");

/** A `disposition batch` in a process of its own, to which the test may send signals. */
export interface BatchProcess {
  readonly process: ChildProcess;
  readonly ended: Promise<BatchEnd>;
}

export interface BatchEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Starts batches. Disposing of it kills those that are left. */
export interface BatchProcesses extends Disposable {
  start(args: readonly string[], options?: SpawnOptions): BatchProcess;
}

/**
 * Gets ready to start many batches: packs the sources of this repository into one file, which starts in half the time
 * that their translation on the fly takes.
 */
export async function prepareBatches(): Promise<BatchProcesses> {
  // within the package, so that what stays outside is found
  mkdirSync(path("../node_modules"), { recursive: true });
  const folder = mkdtempSync(path("../node_modules/.batch-test-"));
  // a test may start it as somebody else
  chmodSync(folder, 0o755);
  await build({
    entry: { main: path("../src/main.ts") },
    outDir: folder,
    format: "esm",
    target: "node20",
    config: false,
    silent: true,
    noExternal: [/^@disposition\//u],
    external: [/^(?!@disposition\/|\.|\/)/u],
    esbuildOptions: (options) => {
      options.conditions = ["@disposition/source"];
    },
  });
  const running = new Set<ChildProcess>();
  return {
    start(args, options = {}) {
      const commandLine = [join(folder, "main.js"), "batch", "--model", MODEL, ...args];
      const child = spawn(process.execPath, commandLine, { ...options, stdio: ["ignore", "ignore", "pipe"] });
      running.add(child);
      return { process: child, ended: endOf(child).finally(() => running.delete(child)) };
    },
    [Symbol.dispose]() {
      for (const child of running) child.kill("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}

function endOf(child: ChildProcess): Promise<BatchEnd> {
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stderr }));
  });
}
