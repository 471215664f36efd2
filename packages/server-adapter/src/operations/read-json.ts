import { DispositionError } from "@disposition/taxonomy";
import type { OperationRequest } from "./operation.ts";

/** A transcript of an hour is about 60 kB; a body above this is a mistake or an attack. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_BYTES_READ = 16 * MOST_BYTES;

/** The JSON value of a request's body. @throws DispositionError `INPUT_INVALID`; the message never quotes the body. */
export async function readJson(request: OperationRequest): Promise<unknown> {
  if (request.body === undefined) return request.parsed;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    // read on without keeping: a client that still sends does not hear an answer, and a server cannot close
    if (size <= MOST_BYTES) chunks.push(chunk);
    if (size > MOST_BYTES_READ) break;
  }
  if (size > MOST_BYTES) throw invalid(`the body is longer than ${MOST_BYTES} bytes; send one call at a time`);
  try {
    // a lenient decoder would turn broken bytes into other words
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw invalid("the body is no JSON in UTF-8");
  }
}

function invalid(what: string): DispositionError {
  return new DispositionError("INPUT_INVALID", what);
}
