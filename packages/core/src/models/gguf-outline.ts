import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** A metadata value of a GGUF; of arrays only the length, and the items when they are few numbers. */
export type OutlineValue = string | number | bigint | boolean | OutlineArray;

/** What is kept of an array. */
export interface OutlineArray {
  readonly length: number;
  /** Empty unless the array is as short as one number per layer. */
  readonly numbers: readonly number[];
}

/** Where a tensor lies. */
export interface OutlineTensor {
  readonly name: string;
  readonly shape: readonly bigint[];
  /** Number of its ggml type. */
  readonly dtype: number;
  /** Bytes from `dataOffset`. */
  readonly offset: bigint;
}

/** The header of a GGUF. */
export interface GgufOutline {
  readonly metadata: ReadonlyMap<string, OutlineValue>;
  readonly tensors: readonly OutlineTensor[];
  /** Bytes from the start of the file to the end of the header, before padding. */
  readonly headerEnd: number;
  /** Bytes from the start of the file to the first tensor. */
  readonly dataOffset: bigint;
}

type Answer = { readonly outline: GgufOutline } | { readonly problem: string };

/**
 * A hostile header can keep the parser busy for minutes or make it hoard memory, and a running parser cannot be
 * interrupted from its own thread. So it runs in a worker, which has a heap limit and can be ended. The worker's program
 * is text because a file of its own would have to be found again in sources, builds and bundles.
 */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { gguf } = require(workerData.library);

const isFew = (value) => value.length <= 1024 && value.every((item) => typeof item === "number");
const brief = (value) =>
  Array.isArray(value) ? { length: value.length, numbers: isFew(value) ? value : [] } : value;

gguf(workerData.path, { allowLocalFile: true }).then(
  ({ metadata, tensorInfos, tensorDataOffset, tensorInfoByteRange }) =>
    parentPort.postMessage({
      outline: {
        metadata: new Map(Object.entries(metadata).map(([key, value]) => [key, brief(value)])),
        tensors: tensorInfos.map(({ name, shape, dtype, offset }) => ({ name, shape, dtype, offset })),
        headerEnd: tensorInfoByteRange[1],
        dataOffset: tensorDataOffset,
      },
    }),
  (error) => parentPort.postMessage({ problem: error.message }),
);
`;

const HEAP_MB = 512;

/**
 * Reads the header of a local GGUF, a few megabytes at a time.
 *
 * @returns The header, or why there is none.
 */
export async function readGgufOutline(path: string, timeoutMs: number, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  const library = createRequire(import.meta.url).resolve("@huggingface/gguf");
  const worker = new Worker(PROGRAM, {
    eval: true,
    execArgv: [],
    workerData: { path: resolve(path), library },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const { promise, settle } = answerOf(worker);
  const timer = setTimeout(() => settle({ problem: `its header could not be read within ${timeoutMs} ms` }), timeoutMs);
  const abort = () => settle({ problem: "reading was aborted" });
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    await worker.terminate();
    signal?.throwIfAborted();
  }
}

function answerOf(worker: Worker): { promise: Promise<Answer>; settle: (answer: Answer) => void } {
  let settle: (answer: Answer) => void = () => undefined;
  const promise = new Promise<Answer>((done) => {
    settle = done;
    worker.once("message", done);
    worker.once("error", (error: Error) => done({ problem: `its header could not be read (${error.message})` }));
    worker.once("exit", () => done({ problem: "its header could not be read (the parser stopped)" }));
  });
  return { promise, settle };
}
