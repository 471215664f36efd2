import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { EvaluationFile, type GateFile, parseGate } from "@disposition/evaluate";
import { collections, DispositionError } from "@disposition/taxonomy";
import { parse } from "yaml";
import { z } from "zod";
import { fileError } from "./batch/file-error.ts";
import { parseJson } from "./batch/parse-json.ts";

/** A file's content with the SHA-256 of its bytes. */
export interface Hashed<V> {
  readonly value: V;
  readonly sha256: string;
}

/** Reads a gate file, `.yaml`, `.yml` or `.json`. @throws DispositionError `FILE_INVALID`. */
export async function readGate(path: string): Promise<Hashed<GateFile>> {
  const { text, sha256 } = await readHashed(path);
  const isYaml = [".yaml", ".yml"].includes(extname(path).toLowerCase());
  return { value: parseGate(collections, isYaml ? parseYaml(text, path) : parseJson(text)), sha256 };
}

/** Reads a report that `disposition evaluate` wrote. @throws DispositionError `FILE_INVALID`. */
export async function readEvaluation(path: string): Promise<Hashed<EvaluationFile>> {
  const { text, sha256 } = await readHashed(path);
  const parsed = EvaluationFile.safeParse(parseJson(text));
  if (parsed.success) return { value: parsed.data, sha256 };
  const message = `"${path}" is no report of disposition evaluate --json: ${z.prettifyError(parsed.error)}`;
  throw new DispositionError("FILE_INVALID", message);
}

async function readHashed(path: string): Promise<{ text: string; sha256: string }> {
  try {
    const bytes = await readFile(path);
    return { text: bytes.toString("utf8"), sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (cause) {
    throw fileError(`cannot read "${path}"`, cause);
  }
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `"${path}" is no YAML: ${detail}`, { cause });
  }
}
