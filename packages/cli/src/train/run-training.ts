import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { trainingRecipe } from "@disposition/starter-model";
import { DispositionError } from "@disposition/taxonomy";

/** How the recipe is run. */
export interface TrainingRun {
  /** Python 3 with torch and numpy. */
  readonly python: string;
  /** Options of `training.train`. */
  readonly options: readonly string[];
}

const PROBE = "import numpy, torch; print(torch.__version__)";
const REMEDY =
  "install PyTorch (`apt-get install python3-torch`, or `pip install torch numpy` in a virtual environment) " +
  "and name that Python with --python";

/**
 * Runs the training recipe; what it says goes to standard error. An interrupt reaches it, and what it has saved stays.
 *
 * @throws DispositionError `ENGINE_MISSING` without a Python that has PyTorch, `ENGINE_FAILED` when the training fails.
 */
export async function runTraining({ python, options }: TrainingRun): Promise<void> {
  const [probed] = await ended(spawn(python, ["-c", PROBE], { stdio: "ignore" }), python);
  if (probed !== 0) throw new DispositionError("ENGINE_MISSING", `"${python}" has no PyTorch; ${REMEDY}`);
  const child = spawn(python, ["-m", "training.train", ...options], {
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, PYTHONPATH: trainingRecipe.pythonPath, PYTHONDONTWRITEBYTECODE: "1" },
  });
  const [status, signal] = await ended(child, python);
  if (status === 0) return;
  const how = signal === null ? `with status ${status}` : `by ${signal}`;
  throw new DispositionError("ENGINE_FAILED", `the training ended ${how}; what it said stands above`);
}

async function ended(child: ChildProcess, python: string): Promise<[number | null, NodeJS.Signals | null]> {
  try {
    return (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  } catch (cause) {
    throw new DispositionError("ENGINE_MISSING", `cannot run "${python}"; ${REMEDY}`, { cause });
  }
}
