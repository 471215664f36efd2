import type { Row } from "./conformance-row.ts";
import { uploadRows } from "./upload-rows.ts";

const call = { transcript: "Agent: the line is busy", callDate: "2026-02-21" };
const asJson = { "content-type": "application/json" };

type More = Partial<Row>;
type Body = Row["body"] | undefined;

const predict = (title: string, status: number, body: Body, more: More = {}): Row => ({
  ...{ title, path: "/predict", method: "POST", status },
  ...(body !== undefined && { body }),
  ...more,
  headers: { ...asJson, "x-request-id": "row-1", ...more.headers },
});
const good = (title: string, body: object, holds: object, more: More = {}): Row =>
  predict(title, 200, JSON.stringify(body), { holds, ...more });
const bad = (title: string, [status, code]: readonly [number, string], body: Body, more: More = {}): Row =>
  predict(title, status, body, { code, ...more });
const invalid = (title: string, body: object, path: string): Row =>
  bad(title, [422, "input_invalid"], JSON.stringify(body), { holds: { errors: [{ path }] } });
const typed = (title: string, [status, code]: readonly [number, string], headers: Record<string, string>): Row =>
  bad(title, [status, code], JSON.stringify(call), { headers });

const record = { disposition: "BUSY", payment_disposition: "NONE", ptp_details: { amount: null, date: null } };
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const withText = (text: string) => JSON.stringify({ ...call, transcript: text });

const goodCalls: readonly Row[] = [
  good("a call in this SDK's names", { ...call, timeZone: "Asia/Kolkata", id: "7" }, { ...record, id: "7" }),
  good("a call in older clients' names", { transcript: "busy", current_date: "2026-02-21" }, record),
  good("a call without a day", { transcript: "line is busy" }, { confidence_score: 0.75 }),
  good("a call with an instant", { ...call, callDate: "2026-02-21T10:30:00+05:30" }, record),
  good("null for what is not known", { ...call, callDate: null, timeZone: null, id: null }, record),
  good("an empty day", { transcript: "busy", current_date: "" }, record),
  good("keys that nobody knows", { ...call, campaign: "march", nested: { deep: [1] } }, record),
  good("the words of Hindi", { transcript: "ग्राहक: कल पाँच हज़ार दूँगा" }, record),
  good("an emoji and a lone surrogate", { transcript: "busy 📞 \ud800" }, record),
  good("a call under its own key", { call }, { result: { labels: record, confidence: 0.75 }, cached: false }),
  good("one call in a list", { calls: [call] }, { summary: { calls: 1, ok: 1, failed: 0 } }),
  good("three calls by the other name", { inputs: [call, call, call] }, { summary: { calls: 3, ok: 3, failed: 0 } }),
  good("alternatives", { ...call, alternatives: 3 }, record),
  good("whole records", { call, records: 2 }, { result: { labels: record } }),
  good("stream: false", { ...call, stream: false }, record),
  good("an Accept that wants anything", call, record, { headers: { accept: "*/*" } }),
  good("an Accept that rules events out", call, record, { headers: { accept: "text/event-stream;q=0, */*" } }),
  good("a deadline", call, record, { headers: { "x-deadline-ms": "5000" } }),
  good("a deadline beyond the longest", call, record, { headers: { "x-deadline-ms": "9999999999" } }),
  good("a charset in capitals and quotes", call, record, {
    headers: { "content-type": 'Application/JSON; Charset="UTF-8"' },
  }),
  good("a media type that ends in +json", call, record, { headers: { "content-type": "application/vnd.crm+json" } }),
  good("the encoding identity", call, record, { headers: { "content-encoding": "identity" } }),
  good("a body without its length", call, record, { chunked: true }),
  predict(
    "a byte order mark",
    200,
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(call))]),
    {
      holds: record,
    },
  ),
  predict("space around the JSON", 200, `\n  ${JSON.stringify(call)} \t\n`, { holds: record }),
  predict("63 lists in an object", 200, `{"transcript":"busy","a":${nested(63)}}`, { holds: record }),
  predict("a key that stands twice", 200, `{"transcript":"first","transcript":"second"}`, { holds: record }),
  predict("a key named constructor", 200, JSON.stringify({ ...call, constructor: "Ltd" }), { holds: record }),
  good(
    "a batch with one bad call",
    { calls: [call, { callDate: "2026-02-21" }] },
    {
      results: [
        { index: 0 },
        { index: 1, error: { code: "input_invalid", errors: [{ path: "/calls/1/transcript" }] } },
      ],
      summary: { calls: 2, ok: 1, failed: 1 },
    },
  ),
  good(
    "a batch with a blank and a number",
    { calls: [{ transcript: " " }, 7] },
    {
      results: [{ error: { code: "transcript_empty" } }, { error: { code: "input_invalid" } }],
    },
  ),
  good(
    "a batch whose engine fails once",
    { calls: [{ transcript: "please fail" }, call] },
    {
      results: [{ error: { code: "engine_failed" } }, { result: { labels: record } }],
    },
  ),
];

const badBodies: readonly Row[] = [
  bad("no body", [400, "body_empty"], ""),
  bad("no body and no length", [400, "body_empty"], undefined, { headers: { "transfer-encoding": "chunked" } }),
  bad("an empty object", [400, "body_empty"], "{}"),
  bad("space only", [400, "json_invalid"], "  \n "),
  bad("half an object", [400, "json_invalid"], '{"transcript": "my card number is'),
  bad("a comma too many", [400, "json_invalid"], '{"transcript": "busy",}'),
  bad("single quotes", [400, "json_invalid"], "{'transcript': 'busy'}"),
  bad("a comment", [400, "json_invalid"], '{"transcript": "busy" /* really */}'),
  bad("two objects", [400, "json_invalid"], '{"transcript": "a"}{"transcript": "b"}'),
  bad("a line break in a string", [400, "json_invalid"], '{"transcript": "a\nb"}'),
  bad("NaN", [400, "json_invalid"], '{"transcript": NaN}'),
  bad("null", [400, "json_invalid"], "null"),
  bad("true", [400, "json_invalid"], "true"),
  bad("a number", [400, "json_invalid"], "7"),
  bad("a string", [400, "json_invalid"], '"line is busy"'),
  bad("plain words", [400, "json_invalid"], "line is busy"),
  bad("bytes that are no UTF-8", [400, "json_invalid"], Buffer.from('{"transcript":"\xff\xfe"}', "latin1")),
  bad("a character cut in half", [400, "json_invalid"], Buffer.from(withText("कल")).subarray(0, -4)),
  bad("UTF-16", [400, "json_invalid"], Buffer.from(JSON.stringify(call), "utf16le")),
  bad("a form", [400, "json_invalid"], "transcript=line+is+busy"),
  bad("__proto__", [400, "json_key_forbidden"], '{"transcript":"busy","__proto__":{"isAdmin":true}}'),
  bad("__proto__ deep inside", [400, "json_key_forbidden"], '{"transcript":"busy","a":[{"b":{"__proto__":1}}]}'),
  bad("constructor.prototype", [400, "json_key_forbidden"], '{"transcript":"busy","constructor":{"prototype":{}}}'),
  bad("64 lists in an object", [400, "json_too_deep"], `{"transcript":"busy","a":${nested(64)}}`),
  bad("20,000 lists within each other", [400, "json_too_deep"], `{"transcript":"busy","a":${nested(20_000)}}`),
  bad("more than a mebibyte", [413, "body_too_large"], withText("a".repeat(1_100_000))),
  bad("more than a mebibyte without its length", [413, "body_too_large"], withText("a".repeat(1_100_000)), {
    chunked: true,
  }),
  bad("more than a small limit", [413, "body_too_large"], withText("a".repeat(2_000)), { service: "small" }),
];

const badTypes: readonly Row[] = [
  typed("no content type", [415, "content_type_unsupported"], { "content-type": "" }),
  typed("plain text", [415, "content_type_unsupported"], { "content-type": "text/plain" }),
  typed("a form's content type", [415, "content_type_unsupported"], {
    "content-type": "application/x-www-form-urlencoded",
  }),
  typed("multipart", [415, "content_type_unsupported"], { "content-type": "multipart/form-data; boundary=x" }),
  typed("a content type that is none", [415, "content_type_unsupported"], { "content-type": "json" }),
  typed("text/json", [415, "content_type_unsupported"], { "content-type": "text/json" }),
  typed("JSON lines", [415, "content_type_unsupported"], { "content-type": "application/jsonl" }),
  typed("a content type and a comma", [415, "content_type_unsupported"], {
    "content-type": "application/json, text/plain",
  }),
  typed("UTF-16 by name", [415, "charset_unsupported"], { "content-type": "application/json; charset=utf-16" }),
  typed("Latin-1 by name", [415, "charset_unsupported"], { "content-type": "application/json; charset=iso-8859-1" }),
  typed("gzip by name", [415, "content_encoding_unsupported"], { "content-encoding": "gzip" }),
  typed("an encoding that nobody knows", [415, "content_encoding_unsupported"], { "content-encoding": "wasm" }),
];

const badInputs: readonly Row[] = [
  bad("a list", [422, "input_invalid"], JSON.stringify([call])),
  bad("an empty list", [422, "input_invalid"], "[ ]"),
  invalid("no transcript", { callDate: "2026-02-21" }, "/transcript"),
  invalid("a transcript that is a number", { transcript: 7 }, "/transcript"),
  invalid("a transcript that is null", { transcript: null }, "/transcript"),
  invalid("a transcript that is a list of turns", { transcript: [{ speaker: "agent" }] }, "/transcript"),
  bad("an empty transcript", [422, "transcript_empty"], withText("")),
  bad("a transcript of spaces", [422, "transcript_empty"], withText(" \t\n\u200b")),
  invalid("a day that does not exist", { ...call, callDate: "2026-02-30" }, "/callDate"),
  invalid("a day in words", { transcript: "busy", current_date: "yesterday" }, "/current_date"),
  invalid("a day turned round", { transcript: "busy", current_date: "21-02-2026" }, "/current_date"),
  invalid("a day that is a number", { ...call, callDate: 20260221 }, "/callDate"),
  invalid("a time zone that does not exist", { ...call, timeZone: "Asia/Atlantis" }, "/timeZone"),
  invalid("an id that is a number", { ...call, id: 7 }, "/id"),
  invalid("an id whose length is odd", { ...call, id: { length: { toString: 1 } } }, "/id"),
  invalid("an id without end", { ...call, id: "7".repeat(257) }, "/id"),
  invalid("no alternatives", { ...call, alternatives: 0 }, "/alternatives"),
  invalid("half an alternative", { ...call, alternatives: 1.5 }, "/alternatives"),
  invalid("too many records", { ...call, records: 1000 }, "/records"),
  invalid("a stream that is a word", { ...call, stream: "yes" }, "/stream"),
  invalid("a call that is a string", { call: "busy" }, "/call"),
  invalid("a call without a transcript", { call: {} }, "/call/transcript"),
  invalid("calls that are none", { calls: [] }, "/calls"),
  invalid("calls that are an object", { calls: call }, "/calls"),
  invalid("calls and inputs", { calls: [call], inputs: [call] }, ""),
  invalid("a transcript and a call", { ...call, call }, ""),
  bad("257 calls", [413, "too_many_calls"], JSON.stringify({ calls: Array(257).fill({ transcript: "busy" }) })),
  bad("three calls where two are taken", [413, "too_many_calls"], JSON.stringify({ calls: [call, call, call] }), {
    service: "small",
  }),
  bad("a transcript that is too long", [413, "transcript_too_long"], withText("a".repeat(201)), { service: "small" }),
  bad("a deadline that is a word", [400, "header_invalid"], JSON.stringify(call), {
    headers: { "x-deadline-ms": "soon" },
  }),
  bad("a deadline of 0", [400, "header_invalid"], JSON.stringify(call), { headers: { "x-deadline-ms": "0" } }),
  bad("a negative deadline", [400, "header_invalid"], JSON.stringify(call), { headers: { "x-deadline-ms": "-5" } }),
  bad("a deadline with a fraction", [400, "header_invalid"], JSON.stringify(call), {
    headers: { "x-deadline-ms": "1.5" },
  }),
];

const failures: readonly Row[] = [
  bad("a call that the engine fails on", [500, "engine_failed"], withText("please fail")),
  bad("a call that crashes the engine", [503, "engine_crashed"], withText("please crash")),
  bad("a call that crashed the engine twice", [422, "input_quarantined"], withText("please poison")),
  bad("a call that breaks the service", [500, "internal"], withText("please throw")),
  bad("a call while the model loads", [503, "loading"], JSON.stringify(call), { service: "loading" }),
  bad("a call when the model did not load", [503, "engine_down"], JSON.stringify(call), { service: "broken" }),
  bad("a call while the service drains", [503, "draining"], JSON.stringify(call), { service: "drained" }),
];

const keyed = (title: string, [status, code]: readonly [number, string | undefined], headers: Record<string, string>) =>
  predict(title, status, JSON.stringify(call), { service: "keyed", headers, ...(code !== undefined && { code }) });

const keys: readonly Row[] = [
  keyed("a key as bearer", [200, undefined], { authorization: "Bearer predict-key-0123456789" }),
  keyed("a key in its own header", [200, undefined], { "x-api-key": "predict-key-0123456789" }),
  keyed("a key by its hash", [200, undefined], { authorization: "bearer hashed-key-0123456789" }),
  keyed("no key", [401, "key_missing"], {}),
  keyed("a wrong key", [401, "key_invalid"], { authorization: "Bearer predict-key-0123456780" }),
  keyed("a key that is too short", [401, "key_invalid"], { authorization: "Bearer p" }),
  keyed("an empty key", [401, "key_invalid"], { "x-api-key": "" }),
  keyed("a name and a password", [401, "key_missing"], { authorization: "Basic cHJlZGljdDprZXk=" }),
  keyed("a key for metrics only", [403, "scope_missing"], { "x-api-key": "metrics-key-0123456789" }),
  { ...keyed("a key in the query", [401, "key_missing"], {}), path: "/predict?api_key=predict-key-0123456789" },
  bad("half an object and no key", [401, "key_missing"], '{"transcript', { service: "keyed" }),
  bad("two mebibytes and no key", [401, "key_missing"], withText("a".repeat(2_000_000)), { service: "keyed" }),
  { title: "health without a key", service: "keyed", path: "/health", status: 200, holds: { status: "ok" } },
  { title: "ready without a key", service: "keyed", path: "/ready", status: 200, holds: { status: "ready" } },
];

const id = { "x-request-id": "row-1" };
const other = (method: string, path: string): Row => ({
  ...{ title: `${method} ${path}`, method, path, headers: id, status: 405, code: "method_not_allowed" },
});

const methods: readonly Row[] = [
  { title: "health", path: "/health", status: 200, holds: { status: "ok" } },
  { title: "ready", path: "/ready", status: 200, holds: { status: "ready", model: { id: "fake" } } },
  { title: "ready, strictly", path: "/ready?strict=1", status: 200, holds: { status: "ready" } },
  { title: "openapi", path: "/openapi.json", status: 200, holds: { openapi: "3.1.0" } },
  {
    title: "not ready while the model loads",
    service: "loading",
    path: "/ready",
    status: 503,
    holds: { reasons: ["loading"] },
  },
  {
    title: "not ready without a model",
    service: "broken",
    path: "/ready",
    status: 503,
    holds: { reasons: ["engine_down"] },
  },
  {
    title: "not ready while draining",
    service: "drained",
    path: "/ready",
    status: 503,
    holds: { reasons: ["draining"] },
  },
  { title: "alive while the model loads", service: "loading", path: "/health", status: 200 },
  { title: "alive while draining", service: "drained", path: "/health", status: 200 },
  { title: "HEAD of health", method: "HEAD", path: "/health", status: 200 },
  { title: "OPTIONS of predict", method: "OPTIONS", path: "/predict", status: 204 },
  { title: "the playground", path: "/", status: 200 },
  { title: "the playground without a key", service: "keyed", path: "/", status: 200 },
  { title: "the playground while the model loads", service: "loading", path: "/", status: 200 },
  { title: "the playground while draining", service: "drained", path: "/", status: 200 },
  { title: "the playground with a query, which it leaves alone", path: "/?q=%3Cscript%3E", status: 200 },
  { title: "HEAD of the playground", method: "HEAD", path: "/", status: 200 },
  { title: "OPTIONS of the playground", method: "OPTIONS", path: "/", status: 204 },
  other("POST", "/"),
  other("DELETE", "/"),
  other("GET", "/predict"),
  other("PUT", "/predict"),
  other("DELETE", "/predict"),
  other("PATCH", "/predict"),
  other("POST", "/health"),
  other("DELETE", "/openapi.json"),
  {
    ...{ title: "no upgrade to a WebSocket", path: "/ws", headers: id, status: 426, code: "upgrade_required" },
    holds: { retryable: false },
  },
  other("POST", "/ws"),
];

const operator = { service: "operated", headers: { "x-api-key": "admin-key-0123456789" } } as const;
const order = (title: string, status: number, code: string | undefined, body: Row["body"], holds: object = {}): Row =>
  predict(title, status, body, { ...operator, path: "/admin/model", holds, ...(code !== undefined && { code }) });

const operated: readonly Row[] = [
  { title: "metrics without a key", service: "keyed", path: "/metrics", headers: id, status: 401, code: "key_missing" },
  {
    ...{
      title: "metrics with a key for calls",
      service: "keyed",
      path: "/metrics",
      status: 403,
      code: "scope_missing",
    },
    headers: { ...id, "x-api-key": "predict-key-0123456789" },
  },
  {
    ...{ title: "metrics with a key for them", service: "keyed", path: "/metrics", method: "HEAD", status: 200 },
    headers: { "x-api-key": "metrics-key-0123456789" },
  },
  { title: "HEAD of metrics while the model loads", service: "loading", path: "/metrics", method: "HEAD", status: 200 },
  other("POST", "/metrics"),
  {
    ...{ title: "the shadow's report", path: "/admin/shadow", status: 200, ...operator },
    holds: { state: "ready", candidate: { version: "next" }, primary: { version: "v1" }, calls: 0, records: null },
  },
  {
    ...{ title: "the shadow's report with a key for calls", path: "/admin/shadow", status: 403, code: "scope_missing" },
    ...{ service: "operated", headers: { ...id, "x-api-key": "predict-key-0123456789" } },
  },
  {
    ...{ title: "the model that serves", path: "/admin/model", status: 200, ...operator },
    holds: {
      model: { id: "fake", version: "v1" },
      models: ["next", "missing"],
      swap: { running: false, latest: null },
    },
  },
  {
    ...{ title: "the model that serves, without a key", path: "/admin/model", status: 401, code: "key_missing" },
    ...{ service: "operated", headers: id },
  },
  order("a swap without a body", 400, "body_empty", ""),
  order("a swap to a list", 422, "input_invalid", "[1]"),
  order("a swap to a number", 422, "input_invalid", '{"model":7}', { errors: [{ path: "/model" }] }),
  order("a swap to a path", 422, "input_invalid", '{"model":"/etc/passwd"}', { errors: [{ path: "/model" }] }),
  order("a swap to what objects have", 422, "input_invalid", '{"model":"toString"}', { errors: [{ path: "/model" }] }),
  order("a swap with half a version", 422, "input_invalid", '{"model":"next","version":"v 2"}'),
  order("a swap with a key that nobody knows", 422, "input_invalid", '{"model":"next","golden":[]}'),
  order("a swap to a model that does not load", 422, "model_rejected", '{"model":"missing"}'),
  order("a swap", 200, undefined, '{"model":"next","version":"v2"}', {
    ...{ model: { version: "v2" }, previous: { version: "v1" }, golden: null },
  }),
];

/** Good and bad requests, each with the answer that every host has to give. */
export const conformanceTable: readonly Row[] = [
  ...goodCalls,
  ...badBodies,
  ...badTypes,
  ...badInputs,
  ...failures,
  ...keys,
  ...methods,
  ...operated,
  ...uploadRows,
];
