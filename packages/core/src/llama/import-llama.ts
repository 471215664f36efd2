import { DispositionError } from "@disposition/taxonomy";

/** Loads the optional peer. @throws DispositionError `ENGINE_MISSING` that says what to install. */
export async function importLlama(): Promise<typeof import("node-llama-cpp")> {
  try {
    return await import("node-llama-cpp");
  } catch (cause) {
    const message = "the llama engine needs the package node-llama-cpp: run `npm install node-llama-cpp`";
    throw new DispositionError("ENGINE_MISSING", message, { cause });
  }
}
