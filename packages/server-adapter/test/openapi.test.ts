import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "./support/ask.ts";
import type { ServiceName } from "./support/conformance-row.ts";
import { makeService, serviceNames } from "./support/conformance-services.ts";
import { conformanceTable } from "./support/conformance-table.ts";
import { type Host, hosts } from "./support/hosts.ts";

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>
  >;
}

const running: Partial<Record<ServiceName, Host>> = {};
let document: Document;

beforeAll(async () => {
  for (const name of serviceNames) running[name] = await hosts.Fastify(await makeService(name));
  document = JSON.parse((await ask(`${running.operated?.url}/openapi.json`)).text);
});
afterAll(() => Promise.all(Object.values(running).map((host) => host.close())));

function validator() {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "openapi");
  return (path: string, method: string, status: number, type: string) => {
    const pointer = ["paths", path, method, "responses", String(status), "content", type, "schema"]
      .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
      .join("/");
    return ajv.getSchema(`openapi#/${encodeURI(pointer)}`);
  };
}

/** Answers to methods that a path does not have are no part of the document. */
const documented = conformanceTable.filter(
  ({ method = "GET", status }) => status !== 405 && !["HEAD", "OPTIONS"].includes(method),
);

it("every answer of the conformance table fits the document", async () => {
  const schemaOf = validator();
  for (const { service = "usual", title, path, pattern = path, status, ...asked } of documented) {
    const got = await ask(`${running[service]?.url}${path}`, asked);
    const type = got.headers["content-type"]?.split(";")[0] ?? "";
    const validate = schemaOf(
      pattern.replaceAll(/:(\w+)/gu, "{$1}").split("?")[0] ?? "",
      (asked.method ?? "GET").toLowerCase(),
      status,
      type,
    );
    expect([title, status, type, validate !== undefined]).toEqual([title, status, type, true]);
    const fits = validate?.(type.startsWith("text/") ? got.text : JSON.parse(got.text));
    expect([title, fits, validate?.errors?.slice(0, 3) ?? null]).toEqual([title, true, null]);
  }
});

it("an answer that lacks a label does not fit it", () => {
  const validate = validator()("/predict", "post", 200, "application/json");
  expect(validate?.({ requestId: "1", disposition: "BUSY" })).toBe(false);
});

it("names every operation once, with the taxonomy's labels in the answer", () => {
  expect(Object.keys(document.paths).sort()).toEqual([
    ...["/", "/admin/model", "/admin/shadow", "/health", "/jobs/{id}", "/jobs/{id}/events", "/jobs/{id}/result"],
    ...["/metrics", "/openapi.json", "/predict", "/ready", "/upload", "/ws"],
  ]);
  expect(JSON.stringify(document)).toContain('"WRONG_NUMBER"');
});
