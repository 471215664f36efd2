import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";

export interface BodyLimits {
  readonly mostBytes: number;
  readonly timeoutMs: number;
}

/** The bytes of a stream. @throws Problem `body_too_large` as soon as that is clear, `body_timeout`. */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  headers: OpRequest["headers"],
  { mostBytes, timeoutMs }: BodyLimits,
): Promise<Buffer> {
  if (Number(headers["content-length"] ?? 0) > mostBytes) throw tooLarge();
  const { late, stop } = startClock(timeoutMs);
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const step = await Promise.race([iterator.next(), late]);
      if (step.done) return Buffer.concat(chunks, size);
      size += step.value.byteLength;
      if (size > mostBytes) throw tooLarge();
      chunks.push(step.value);
    }
  } finally {
    stop();
    // lets go of the stream, so that the rest can be discarded; not awaited: a client that is silent would hold it up
    iterator.return?.().catch(() => undefined);
  }
}

export function tooLarge(): Problem {
  return new Problem("body_too_large", "the body has more bytes than are taken; send fewer or shorter calls at once");
}

function startClock(timeoutMs: number): { readonly late: Promise<never>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const detail = "the body was not complete in time; send it faster, or less at once";
    timer = setTimeout(() => reject(new Problem("body_timeout", detail)), timeoutMs);
  });
  // a body that is complete in time leaves nobody who would hear of it
  late.catch(() => undefined);
  return { late, stop: () => clearTimeout(timer) };
}
