import { describe, expect, it } from "vitest";
import { createAuthenticator } from "./authenticate.ts";
import { readOptions, type ServiceOptions } from "./service-options.ts";

const authenticator = (auth: ServiceOptions["auth"]) => createAuthenticator(readOptions({ auth }).auth);
const key = "0123456789abcdef-key";

describe("without settings", () => {
  it("everybody may do everything", async () => {
    expect(await createAuthenticator(undefined)({}, "admin")).toMatchObject({ id: "anybody" });
  });
});

describe("with keys", () => {
  const authenticate = authenticator({ keys: [{ id: "crm", key, scopes: ["predict"] }], open: ["metrics"] });

  it.each([
    ["as bearer", { authorization: `Bearer ${key}` }],
    ["as bearer in capitals", { authorization: `BEARER  ${key}` }],
    ["in its own header", { "x-api-key": key }],
  ])("a key %s says who asks", async (_title, headers) => {
    expect(await authenticate(headers, "predict")).toEqual({ id: "crm", scopes: ["predict"] });
  });

  it.each([
    ["no key", {}, "key_missing"],
    ["another key", { "x-api-key": `${key}x` }, "key_invalid"],
    ["the beginning of a key", { "x-api-key": key.slice(0, -1) }, "key_invalid"],
    ["two keys", { authorization: `Bearer ${key} ${key}` }, "key_missing"],
  ])("%s is refused with a challenge", async (_title, headers, code) => {
    await expect(authenticate(headers, "predict")).rejects.toMatchObject({
      code,
      facts: { headers: { "www-authenticate": 'Bearer realm="disposition"' } },
    });
  });

  it("a key without the scope is refused, and an open scope needs none", async () => {
    await expect(authenticate({ "x-api-key": key }, "upload")).rejects.toMatchObject({ code: "scope_missing" });
    await expect(authenticate({}, "metrics")).resolves.toMatchObject({ scopes: [] });
    await expect(authenticate({}, null)).resolves.toMatchObject({ scopes: [] });
  });
});

it("a host's own way of knowing people is asked instead", async () => {
  const authenticate = authenticator({
    authenticate: async ({ cookie }) => (cookie === "me" ? { id: "me", scopes: ["upload"] } : null),
  });
  expect(await authenticate({ cookie: "me" }, "upload")).toMatchObject({ id: "me" });
  await expect(authenticate({}, "upload")).rejects.toMatchObject({ code: "key_missing" });
});
