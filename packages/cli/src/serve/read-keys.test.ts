import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseKeys, readKeys } from "./read-keys.ts";

const hash = "0a".repeat(32);
const folder = mkdtempSync(join(tmpdir(), "disposition-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("parseKeys", () => {
  it.each([
    ["a name and a hash", `crm ${hash}`, [{ id: "crm", sha256: hash, scopes: ["predict", "upload"] }]],
    ["scopes", `ops\t${hash}  metrics,admin`, [{ id: "ops", sha256: hash, scopes: ["metrics", "admin"] }]],
    [
      "a hash in capitals with its kind",
      `crm sha256:${hash.toUpperCase()} predict`,
      [{ id: "crm", sha256: hash, scopes: ["predict"] }],
    ],
    [
      "comments and empty lines",
      `# keys\r\n\r\ncrm ${hash} predict # the CRM\n`,
      [{ id: "crm", sha256: hash, scopes: ["predict"] }],
    ],
    ["semicolons", `a ${hash};b ${hash}`, [{ id: "a" }, { id: "b" }]],
    ["nothing", " \n# none\n", []],
  ])("takes %s", (_what, text, keys) => {
    expect(parseKeys(text, "keys")).toMatchObject(keys);
  });

  it.each([
    ["a key in place of its hash", "crm plantedsecret0123456789", /line 1 of keys .* sha256sum/u],
    ["no hash", "crm", /SHA-256/u],
    ["a hash that is cut", `crm ${hash.slice(1)}`, /SHA-256/u],
    ["a name with a slash", `c/rm ${hash}`, /name/u],
    ["a scope that nobody knows", `crm ${hash} predict,root`, /scopes/u],
    ["a scope twice", `crm ${hash} predict,predict`, /scopes/u],
    ["words at the end", `crm ${hash} predict upload`, /scopes/u],
    ["a mistake in the second line", `crm ${hash}\nplantedsecret`, /line 2 of keys/u],
  ])("refuses %s, and repeats none of it", (_what, text, message) => {
    expect(() => parseKeys(text, "keys")).toThrow(message);
    expect(() => parseKeys(text, "keys")).not.toThrow(/plantedsecret/u);
  });
});

describe("readKeys", () => {
  it("takes the file and the environment together", async () => {
    const file = join(folder, "keys.txt");
    writeFileSync(file, `crm ${hash}\n`);
    const keys = await readKeys(file, { DISPOSITION_API_KEYS: `bi ${hash} metrics` });
    expect(keys.map(({ id }) => id)).toEqual(["crm", "bi"]);
  });

  it("refuses two keys of one name, and a file that is not there", async () => {
    await expect(readKeys(undefined, { DISPOSITION_API_KEYS: `a ${hash};a ${hash}` })).rejects.toThrow(/"a"/u);
    await expect(readKeys(join(folder, "none.txt"), {})).rejects.toThrow(/none\.txt.*ENOENT/u);
  });
});
