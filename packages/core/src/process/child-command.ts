import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DispositionError } from "@disposition/taxonomy";

/** What `fork` is given. */
export interface ChildCommand {
  readonly entry: string;
  readonly execArgv: readonly string[];
}

/** A bundler moves this code up into a chunk beside the folder `process`, or leaves it inside. */
const PLACES = ["./", "./process/", "../process/"];

/**
 * Where the child's program lies, seen from the running module.
 *
 * @param from - URL of the running module: TypeScript source or built.
 * @throws DispositionError `ENGINE_FAILED` when core was bundled into another program without it.
 */
export function engineCommand(from: string = import.meta.url): ChildCommand {
  const extension = from.endsWith(".ts") ? "ts" : "js";
  const candidates = PLACES.map((place) => fileURLToPath(new URL(`${place}engine-process.${extension}`, from)));
  const entry = candidates.find((path) => existsSync(path));
  if (entry === undefined) {
    const message = `the engine process needs engine-process.${extension}, which is not near ${from}; keep @disposition/core out of the bundle`;
    throw new DispositionError("ENGINE_FAILED", message);
  }
  return { entry, execArgv: execArgvFor(entry) };
}

/** Never the parent's own flags: a debugger's port, for one, can be used only once. */
export function execArgvFor(entry: string): readonly string[] {
  if (!entry.endsWith(".ts")) return [];
  const tsx = pathToFileURL(createRequire(entry).resolve("tsx")).href;
  return ["--conditions=@disposition/source", "--import", tsx];
}
