import { Problem } from "../problem/problem.ts";
import type { OpRequest } from "../seam/op-request.ts";

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json$/u;

/** Refuses what is not plain JSON in UTF-8. It looks at headers only, so that a host's own parser changes nothing. */
export function checkJsonType(headers: OpRequest["headers"]): void {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (!JSON_TYPE.test(type.trim())) {
    throw new Problem("content_type_unsupported", 'send the body as "content-type: application/json"');
  }
  if (!parameters.every((parameter) => isFine(parameter.trim()))) {
    throw new Problem("charset_unsupported", "send the body in UTF-8");
  }
  checkNotEncoded(headers);
}

/** A body that grows on being unpacked is how a small request fills a memory. */
export function checkNotEncoded(headers: OpRequest["headers"]): void {
  const encoding = (headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return;
  throw new Problem("content_encoding_unsupported", "send the body without content-encoding");
}

function isFine(parameter: string): boolean {
  if (!parameter.startsWith("charset=")) return true;
  return ["utf-8", "utf8"].includes(parameter.slice("charset=".length).replaceAll('"', ""));
}
