import { Problem } from "../problem/problem.ts";
import type { HostRefusal, OpRequest } from "../seam/op-request.ts";
import type { ServiceSettings } from "../service/service-options.ts";
import { checkJsonType } from "./check-content-type.ts";
import { checkJson } from "./check-json.ts";
import { readBody, tooLarge } from "./read-body.ts";

/**
 * The JSON object or list of a request's body, the same whether it is read here or was read by a host's own parser.
 *
 * @throws Problem for everything else; it never quotes the body.
 */
export async function readJson(
  { headers, body }: Pick<OpRequest, "headers" | "body">,
  { limits, deadlines }: Pick<ServiceSettings, "limits" | "deadlines">,
): Promise<object> {
  checkJsonType(headers);
  if (body.kind === "refused") throw refusal(body.because);
  const value =
    body.kind === "stream"
      ? parse(await readBody(body.stream, headers, { mostBytes: limits.jsonBytes, timeoutMs: deadlines.bodyMs }))
      : parseAgain(body.value, headers, limits.jsonBytes);
  if (typeof value !== "object" || value === null) throw noJson();
  // what Express makes of an empty body
  if (!Array.isArray(value) && Object.keys(value).length === 0) throw empty();
  checkJson(value, limits.jsonDepth);
  return value;
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) throw empty();
  try {
    // a lenient decoder would turn broken bytes into other words; this one drops a byte order mark
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw noJson();
  }
}

/** What a host's parser left: the value, or with `express.text` and `express.raw` the body itself. */
function parseAgain(value: unknown, headers: OpRequest["headers"], mostBytes: number): unknown {
  if (Number(headers["content-length"] ?? 0) > mostBytes) throw tooLarge();
  if (value === undefined) throw consumed();
  if (value instanceof Uint8Array) return parse(value);
  if (typeof value === "string") return parse(Buffer.from(value));
  if (wasBroken(value)) throw noJson();
  return value;
}

/** A host's parser puts U+FFFD where bytes are no UTF-8. Depth is limited here too: it runs before `checkJson`. */
function wasBroken(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0 && depth < 1000; depth += 1) {
    if (level.some((item) => typeof item === "string" && item.includes("\uFFFD"))) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}

function refusal(because: HostRefusal): Problem {
  if (because === "size") return tooLarge();
  if (because === "charset") return new Problem("charset_unsupported", "send the body in UTF-8");
  if (because === "encoding") {
    return new Problem("content_encoding_unsupported", "send the body without content-encoding");
  }
  return noJson();
}

function empty(): Problem {
  return new Problem("body_empty", "send a JSON object with a transcript, or with a list of calls");
}

function noJson(): Problem {
  return new Problem("json_invalid", "the body is no JSON object in UTF-8; check commas, quotes and encoding");
}

function consumed(): Problem {
  const detail = "something before this route has read the body; mount the service before it";
  return new Problem("body_already_consumed", detail);
}
