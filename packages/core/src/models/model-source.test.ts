import { DispositionError } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HubModel, type ModelSource, parseModelSource } from "./model-source.ts";

const SHA = "0123456789abcdef".repeat(4);

describe("a source on the hub", () => {
  it.each<[string, ModelSource, object]>([
    ["revision main unless told", "hf:acme/calls/m.gguf", { repo: "acme/calls", file: "m.gguf", revision: "main" }],
    ["file in a folder", "hf:acme/calls/q8/m.gguf", { repo: "acme/calls", file: "q8/m.gguf", revision: "main" }],
    ["tag", "hf:acme/calls/m.gguf@v1.2", { repo: "acme/calls", file: "m.gguf", revision: "v1.2" }],
    ["revision with slashes", "hf:acme/calls/m.gguf@refs/pr/1", { repo: "acme/calls", revision: "refs/pr/1" }],
    ["@ inside a file name", "hf:acme/calls/m@2.gguf", { file: "m@2.gguf", revision: "main" }],
    ["in parts", { repo: "acme/calls", file: "m.gguf" }, { repo: "acme/calls", revision: "main", sha256: null }],
    ["hash in capitals", { repo: "a/b", file: "m.gguf", sha256: SHA.toUpperCase() }, { sha256: SHA }],
    ["repository without owner", { repo: "gpt2", file: "m.gguf" }, { repo: "gpt2" }],
  ])("%s", (_, source, expected) => {
    expect(parseModelSource(source)).toMatchObject({ kind: "hub", ...expected });
  });

  it("comes out of its address as it went in", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,8}$/u).filter((text) => !text.includes(".gguf"));
    const parts = fc.record({ owner: word, name: word, folders: fc.array(word, { maxLength: 2 }), revision: word });
    fc.assert(
      fc.property(parts, ({ owner, name, folders, revision }) => {
        const file = [...folders, "m.gguf"].join("/");
        const expected = { kind: "hub", repo: `${owner}/${name}`, file, revision, sha256: null };
        expect(parseModelSource(`hf:${owner}/${name}/${file}@${revision}`)).toEqual(expected);
      }),
    );
  });
});

it.each(["./m.gguf", "/models/m.gguf", "m", "C:\\models\\m.gguf", "acme/calls/m.gguf"])("%s is a path", (path) => {
  expect(parseModelSource(path)).toEqual({ kind: "file", path });
});

describe("no source, and the error says which part is wrong", () => {
  const hub = (wrong: Partial<HubModel>): HubModel => ({ repo: "acme/calls", file: "m.gguf", ...wrong });
  it.each<[string, ModelSource, RegExp]>([
    ["nothing", "", /empty/u],
    ["a link", "https://huggingface.co/acme/calls/resolve/main/m.gguf", /links are not followed.*hf:owner/u],
    ["no file", "hf:acme/calls", /"" is no GGUF file/u],
    ["another kind of file", "hf:acme/calls/m.safetensors", /"m\.safetensors" is no GGUF/u],
    ["an empty revision", "hf:acme/calls/m.gguf@", /"" is no revision/u],
    ["a file that climbs out", "hf:acme/calls/../../m.gguf", /no GGUF file in a repository/u],
    ["an absolute file", hub({ file: "/etc/m.gguf" }), /no GGUF file in a repository/u],
    ["a drive", hub({ file: "C:m.gguf" }), /no GGUF file in a repository/u],
    ["backslashes", hub({ file: "a\\..\\m.gguf" }), /no GGUF file in a repository/u],
    ["a revision that climbs out", hub({ revision: "../main" }), /"\.\.\/main" is no revision/u],
    ["a repository that climbs out", hub({ repo: "../calls" }), /"\.\.\/calls" is no repository/u],
    ["three parts of a repository", hub({ repo: "a/b/c" }), /"a\/b\/c" is no repository/u],
    ["a short hash", hub({ sha256: "abc" }), /"abc" is no SHA-256/u],
    ["one part of a split model", "hf:acme/calls/m-00001-of-00003.gguf", /split.*--merge/u],
  ])("%s", (_, source, message) => {
    expect(() => parseModelSource(source)).toThrow(message);
    expect(() => parseModelSource(source)).toThrow(DispositionError);
  });
});
