import type { Row } from "./conformance-row.ts";
import { form } from "./form.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const id = { "x-request-id": "row-1" };
const calls = [{ transcript: "Agent: the line is busy", callDate: "2026-02-21" }, { transcript: " " }];
const content = "id,text\r\n1,line is busy\r\n2,please fail\r\n";
const half = {
  rows: [{ disposition: "BUSY", status: "ok" }, { status: "error" }],
  summary: { rows: 2, ok: 1, failed: 1 },
};

type Body = Pick<Row, "body"> & { readonly headers: Row["headers"] };

const upload = (title: string, status: number, { headers, body }: Body, more: Partial<Row> = {}): Row => ({
  ...{ title: `upload: ${title}`, method: "POST", path: "/upload?format=json", status },
  ...(body !== undefined && { body }),
  headers: { ...headers, ...id },
  ...more,
});
const refused = (title: string, status: number, code: string, sent: Body, more: Partial<Row> = {}): Row =>
  upload(title, status, sent, { code, ...more });
const raw = (type: string, body: string | Uint8Array): Body => ({ headers: { "content-type": type }, body });
const broken = form({ content });

/** Uploads and jobs as every host has to answer them. */
export const uploadRows: readonly Row[] = [
  upload("a form", 200, form({ content }), { holds: half }),
  upload("a form with its wishes", 200, form({ content }, { on_error: "skip", current_date: "2026-02-21" }), {
    holds: { rows: [{ status: "ok" }], summary: { skipped: 1 } },
  }),
  upload("a table", 200, raw("text/csv; charset=utf-8", content), { holds: half }),
  upload("a JSON list", 200, raw("application/json", JSON.stringify(calls)), { holds: half }),
  upload("a JSON list under data", 200, raw("application/json", JSON.stringify({ data: calls })), { holds: half }),
  upload("JSON lines", 200, raw("application/x-ndjson", calls.map((call) => JSON.stringify(call)).join("\n")), {
    holds: half,
  }),
  upload("an Accept instead of a format", 200, form({ content }), {
    path: "/upload",
    headers: { ...broken.headers, ...id, accept: "application/json" },
    holds: half,
  }),
  refused("half a form", 400, "multipart_invalid", { ...broken, body: broken.body.subarray(0, 150) }),
  refused("a form without a boundary", 400, "multipart_invalid", {
    headers: { "content-type": "multipart/form-data" },
    body: "x",
  }),
  refused("a form without a file", 400, "file_missing", form([], { format: "json" })),
  refused("two files", 413, "too_many_parts", form([{ content }, { content }])),
  refused("a type that nobody knows", 415, "content_type_unsupported", raw("text/plain", content)),
  refused("a packed body", 415, "content_encoding_unsupported", {
    headers: { "content-type": "text/csv", "content-encoding": "br" },
    body: "x",
  }),
  refused("a PDF", 415, "file_type_unsupported", form({ content: "%PDF-1.7", filename: "a.csv" })),
  refused("no bytes", 400, "body_empty", form({ content: "" })),
  refused("broken JSON", 400, "file_invalid", raw("application/json", '[{"text": ')),
  refused("no transcript", 422, "column_missing", form({ content: "a,b\r\n1,2\r\n" })),
  refused("no rows", 422, "file_empty", form({ content: "text\r\n" })),
  refused("a format that nobody knows", 400, "query_invalid", form({ content }), { path: "/upload?format=pdf" }),
  refused("a day that is none", 422, "input_invalid", form({ content }, { call_date: "yesterday" })),
  refused("a row that fails the file", 422, "row_failed", form({ content }, { onError: "fail" })),
  refused("while the model loads", 503, "loading", form({ content }), { service: "loading" }),
  refused("while draining", 503, "draining", form({ content }), { service: "drained" }),
  refused("without a key", 401, "key_missing", form({ content }), { service: "keyed" }),
  refused("with a key for something else", 403, "scope_missing", form({ content }), {
    ...{ service: "keyed", headers: { ...broken.headers, ...id, "x-api-key": "predict-key-0123456789" } },
  }),
  ...["/jobs/:id", "/jobs/:id/events", "/jobs/:id/result"].map(
    (path): Row => ({
      ...{ title: `nobody's ${path}`, path: path.replace(":id", NOBODY), headers: id, status: 404, code: "not_found" },
      pattern: path,
    }),
  ),
  {
    title: "deletes nobody's job",
    method: "DELETE",
    path: `/jobs/${NOBODY}`,
    headers: id,
    status: 404,
    code: "not_found",
    pattern: "/jobs/:id",
  },
  { title: "GET /upload", path: "/upload", headers: id, status: 405, code: "method_not_allowed" },
  {
    title: "PUT /jobs/:id",
    method: "PUT",
    path: `/jobs/${NOBODY}`,
    headers: id,
    status: 405,
    code: "method_not_allowed",
    pattern: "/jobs/:id",
  },
];
