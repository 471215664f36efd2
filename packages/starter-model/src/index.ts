import { fileURLToPath } from "node:url";

/** Where the starter model lies: a GGUF and, beside it, its manifest. Read its card before you rely on it. */
export const starterModel = {
  path: fileURLToPath(new URL("../model/starter.gguf", import.meta.url)),
  manifestPath: fileURLToPath(new URL("../model/starter.manifest.json", import.meta.url)),
} as const;

/** The folder to put on `PYTHONPATH` for `python3 -m training.train`: the recipe that made the model, and tunes it. */
export const trainingRecipe = { pythonPath: fileURLToPath(new URL("..", import.meta.url)) } as const;
