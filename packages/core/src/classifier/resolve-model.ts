import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { starterModel } from "@disposition/starter-model";
import { DispositionError, ModelManifest } from "@disposition/taxonomy";
import { z } from "zod";

/** A model file and, where one stands beside it, its manifest. */
export interface ResolvedModel {
  readonly path: string;
  readonly manifest: ModelManifest | null;
}

/**
 * Finds a model file and checks it against the manifest beside it, `<file without .gguf>.manifest.json`.
 *
 * @param path - A GGUF file; default the starter model.
 * @throws DispositionError `MODEL_INVALID` when the manifest is broken or the file is not the one it describes.
 */
export async function resolveModel(path: string = starterModel.path): Promise<ResolvedModel> {
  const manifest = await readManifest(`${path.replace(/\.gguf$/u, "")}.manifest.json`);
  if (manifest !== null) await checkHash(path, manifest);
  return { path, manifest };
}

async function readManifest(path: string): Promise<ModelManifest | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  const parsed = z
    .string()
    .pipe(z.preprocess((value) => parseJson(String(value)), ModelManifest))
    .safeParse(text);
  if (parsed.success) return parsed.data;
  throw new DispositionError("MODEL_INVALID", `manifest "${path}" is broken: ${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function checkHash(path: string, manifest: ModelManifest): Promise<void> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch (cause) {
    throw new DispositionError("MODEL_NOT_FOUND", `no readable model file at "${path}"`, { cause });
  }
  const found = hash.digest("hex");
  if (found === manifest.sha256) return;
  const message = `"${path}" has sha256 ${found}, its manifest says ${manifest.sha256}: get the file again or remove the manifest`;
  throw new DispositionError("MODEL_INVALID", message);
}
