import fc from "fast-check";
import { damaged, oddText, utf8 } from "./odd-bytes.ts";
import type { Sent } from "./steady-client.ts";

const KEYS = [
  ...["transcript", "callDate", "current_date", "timeZone", "id", "alternatives", "records", "stream"],
  ...["call", "calls", "inputs", "__proto__", "constructor", "toString", "length", ""],
];
const LITERALS = ["1e400", "-0", "9007199254740993", "0.1e-400", "null", "true", "[]", "{}", '""', "[[]]"];

/** JSON text whose values mean little: keys that a call has, with whatever under them, one of them twice perhaps. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...LITERALS),
    oddText.map((text) => JSON.stringify(text)),
    fc.integer().map(String),
    fc.array(tie("json"), { maxLength: 6 }).map((items) => `[${items.join(",")}]`),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), oddText), tie("json")), { maxLength: 6 }).map(objectOf),
  ),
}));

function objectOf(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;
}

/** A call that is one, but for a key or two. */
const nearly = fc.dictionary(fc.constantFrom(...KEYS.slice(0, 8)), json, { maxKeys: 3, noNullPrototype: true });
const call = nearly.map((odd) => objectOf(Object.entries({ transcript: '"line is busy"', ...odd })));
const body: fc.Arbitrary<string> = fc.oneof(
  json,
  call,
  fc.array(fc.oneof(call, json), { maxLength: 6 }).map((calls) => `{"calls":[${calls.join(",")}]}`),
  call.map((inner) => `{"call":${inner}}`),
  call.map((inner) => `{"calls":[${inner}],"stream":true}`),
  // deeper and longer than is taken
  fc
    .tuple(fc.integer({ min: 60, max: 3_000 }), call)
    .map(([depth, inner]) => "[".repeat(depth) + inner + "]".repeat(depth)),
  fc.integer({ min: 100, max: 20_000 }).map((length) => `{"transcript":"${"busy ".repeat(length)}"}`),
);

/** Values that an HTTP client can send in a header. */
const oddHeader = fc.oneof(
  fc.string({ maxLength: 20 }).filter((text) => !/[^ -~]/u.test(text)),
  fc.constantFrom("", "0", "-1", "1e9", "NaN", "5000", "text/event-stream", "*/*;q=0", "x".repeat(500), "é"),
);
const headers = fc
  .dictionary(
    fc.constantFrom("accept", "x-deadline-ms", "x-request-id", "traceparent", "x-api-key", "authorization", "prefer"),
    oddHeader,
    { maxKeys: 3, noNullPrototype: true },
  )
  .map((odd): Record<string, string> => ({ "content-type": "application/json", ...odd }));
const cuts = fc.oneof(
  { arbitrary: fc.constant([]), weight: 3 },
  fc.array(fc.nat(50_000), { minLength: 1, maxLength: 4 }),
);
const sent = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Sent> => fc.record({ headers, body: bytes, cuts });

/** Bodies of `POST /predict` that are JSON, whatever they say. */
export const oddJson = sent(body.map(utf8));

/** Such that mostly are none. */
export const brokenJson = sent(
  fc.oneof(
    damaged(body.map(utf8)),
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }).map(utf8),
    body.map((text) => Buffer.from(text, "utf16le")),
    body.map((text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])),
  ),
);
