import { describe, expect, it } from "vitest";
import { readOptions, type ServiceOptions } from "./service-options.ts";

it("nothing given means the defaults", () => {
  expect(readOptions({})).toMatchObject({
    limits: { jsonBytes: 1_048_576, batchCalls: 256, jsonDepth: 64 },
    deadlines: { queueMs: 10_000, predictMs: 30_000 },
    overloadStatus: 429,
  });
});

it("one option of a section leaves the others as they are", () => {
  expect(readOptions({ limits: { batchCalls: 2 } }).limits).toMatchObject({ batchCalls: 2, jsonBytes: 1_048_576 });
});

describe("an option out of range is refused by name:", () => {
  it.each<[string, object]>([
    ["limits.batchCalls", { limits: { batchCalls: 0 } }],
    ["limits.jsonBytes", { limits: { jsonBytes: 1.5 } }],
    ["deadlines.queueMs", { deadlines: { queueMs: 2 ** 31 } }],
    ["overloadStatus", { overloadStatus: 500 }],
    ["auth.keys[0]", { auth: { keys: [{ id: "crm", key: "short", scopes: ["predict"] }] } }],
    ["auth.keys[0]", { auth: { keys: [{ id: "a b", key: "0123456789abcdef", scopes: ["predict"] }] } }],
    ["auth.keys[0]", { auth: { keys: [{ id: "crm", sha256: "abc", scopes: ["predict"] }] } }],
    ["auth.authenticate", { auth: { authenticate: "yes" } }],
    ["modelVersion", { modelVersion: "v1\r\nx-evil: 1" }],
    ["logger", { logger: "stdout" }],
    ["metrics.prefix", { metrics: { prefix: "Bad Prefix" } }],
    ["metrics.registry", { metrics: { registry: {} } }],
    ["shadow.share", { shadow: { classifier: {}, share: 2 } }],
    ["shadow.classifier", { shadow: { classifier: "next.gguf" } }],
    ["swap.minAgreement", { swap: { minAgreement: 1.5 } }],
    ["swap.models", { swap: { models: { "a b": () => undefined } } }],
    ["colour", { colour: "red" }],
  ])("%s", (name, options) => {
    const read = () => readOptions(options as ServiceOptions);
    expect(read).toThrow(expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringContaining(name) }));
  });
});
