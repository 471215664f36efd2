import { readFile } from "node:fs/promises";
import { DispositionError, ModelManifest } from "@disposition/taxonomy";
import { z } from "zod";

/** Where the manifest of a GGUF stands: `model.gguf` has `model.manifest.json`. Works for repository paths too. */
export function manifestPathOf(path: string): string {
  return `${path.replace(/\.gguf$/u, "")}.manifest.json`;
}

/**
 * Reads a manifest file; null when there is none.
 *
 * @throws DispositionError `MODEL_INVALID`.
 */
export async function readManifestFile(path: string): Promise<ModelManifest | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : parseManifest(text, path);
}

/**
 * Reads the text of a manifest.
 *
 * @param name - Where the text came from, for the error.
 * @throws DispositionError `MODEL_INVALID`.
 */
export function parseManifest(text: string, name: string): ModelManifest {
  const parsed = ModelManifest.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const message = `manifest "${name}" is broken: ${z.prettifyError(parsed.error)}; get it again or remove it`;
  throw new DispositionError("MODEL_INVALID", message);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
