import { describe, expect, it } from "vitest";
import { DataSetManifest, ModelManifest } from "./manifest.ts";

const sha256 = "a".repeat(64);
/** As sets were written before they had tasks, sources and exports. */
const old = {
  kind: "disposition-data-set",
  version: 1,
  taxonomy: { name: "collections", version: 1 },
  format: "chatml-brief/1",
  fingerprint: "0123456789abcdef",
  source: { kind: "synthesis", seed: 1, count: 10 },
  splits: { train: { file: "train.jsonl", rows: 10, sha256 } },
  counts: { disposition: { ANSWERED: 10 } },
  unfound: {},
};
const extended = {
  ...old,
  sources: [{ file: "calls.csv", sha256, rows: 10 }],
  tasks: [
    {
      name: "outcome",
      taxonomy: { name: "outcome", version: 1 },
      format: "chatml-marked/1",
      fingerprint: "fedcba9876543210",
      weight: 0.5,
      rows: { train: 5 },
      skipped: 0,
      unfound: {},
    },
  ],
  exports: [
    {
      format: "mlx",
      container: "jsonl",
      folder: "mlx",
      splits: { train: { file: "train.jsonl", rows: 10, sha256, from: sha256 } },
    },
  ],
};

describe("DataSetManifest", () => {
  it.each([
    ["an old manifest", old],
    ["one with sources, tasks and exports", extended],
  ])("takes %s as it is", (_, manifest) => {
    expect(DataSetManifest.parse(manifest)).toEqual(manifest);
  });

  it.each([
    ["a hash that is none", { ...old, splits: { train: { file: "train.jsonl", rows: 10, sha256: "abc" } } }],
    ["an export in an unknown container", { ...extended, exports: [{ ...extended.exports[0], container: "csv" }] }],
    ["a source without a hash", { ...extended, sources: [{ file: "calls.csv", rows: 10 }] }],
  ])("refuses %s", (_, manifest) => {
    expect(DataSetManifest.safeParse(manifest).success).toBe(false);
  });
});

it("a model's manifest keeps its set's tasks, and neither counts nor exports", () => {
  const { counts: _, exports: __, ...kept } = extended;
  const model = {
    kind: "disposition-model",
    version: 1,
    name: "m",
    file: "m.gguf",
    bytes: 1,
    sha256,
    licence: "MIT",
    created: "2026-11-21",
    taxonomy: old.taxonomy,
    format: old.format,
    fingerprint: old.fingerprint,
    metrics: {},
  };
  expect(ModelManifest.parse({ ...model, data: extended }).data).toEqual(kept);
  const { counts: ___, ...oldKept } = old;
  expect(ModelManifest.parse({ ...model, data: oldKept }).data).toEqual(oldKept);
});
