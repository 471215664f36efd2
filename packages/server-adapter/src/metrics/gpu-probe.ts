import { execFile } from "node:child_process";

/** One GPU as `nvidia-smi` sees it, used by whatever process. */
export interface GpuReading {
  /** Its number, as text. */
  readonly gpu: string;
  readonly utilizationPercent: number;
  readonly usedMb: number;
  readonly totalMb: number;
}

const QUERY = ["--query-gpu=index,utilization.gpu,memory.used,memory.total", "--format=csv,noheader,nounits"];
/** A driver that hangs must not hold a scrape. */
const TIMEOUT_MS = 2_000;
/** How long a reading is good, in ms. */
const FRESH_MS = 5_000;

/** Asks `program` about the GPUs, at most every 5 s. @returns nothing where there is none. */
export function gpuProbe(program: string): () => Promise<readonly GpuReading[]> {
  let latest: Promise<readonly GpuReading[]> | null = null;
  let askedAt = 0;
  return () => {
    const now = performance.now();
    if (latest === null || now - askedAt >= FRESH_MS) {
      askedAt = now;
      latest = ask(program);
    }
    return latest;
  };
}

function ask(program: string): Promise<readonly GpuReading[]> {
  return new Promise((resolve) => {
    execFile(program, QUERY, { timeout: TIMEOUT_MS }, (error, stdout) => resolve(error ? [] : readGpus(stdout)));
  });
}

/** Reads `index, utilization, used, total` per line; values that the driver does not know (`[N/A]`) are NaN. */
export function readGpus(text: string): readonly GpuReading[] {
  const lines = text.split("\n").filter((line) => /^\d{1,3},/u.test(line));
  return lines.map((line) => {
    const [gpu = "", ...values] = line.split(",");
    const [utilization, used, total] = values.map(Number);
    return {
      gpu,
      utilizationPercent: utilization ?? Number.NaN,
      usedMb: used ?? Number.NaN,
      totalMb: total ?? Number.NaN,
    };
  });
}
