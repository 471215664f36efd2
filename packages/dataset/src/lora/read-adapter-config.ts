import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";

/**
 * `adapter_config.json` of a folder, in the shape that a layout wants.
 *
 * @throws DispositionError `FILE_INVALID`.
 */
export async function readAdapterConfig<T extends z.ZodType>(folder: string, schema: T): Promise<z.output<T>> {
  const path = join(folder, "adapter_config.json");
  const parsed = schema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  throw new DispositionError(
    "FILE_INVALID",
    `"${path}" is no config of an adapter: ${z.prettifyError(parsed.error)}; save the adapter again`,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const message = `cannot read "${path}" as JSON; the trainer writes it beside the weights, copy it too`;
    throw new DispositionError("FILE_INVALID", message, { cause });
  }
}
