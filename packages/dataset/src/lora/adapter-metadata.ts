import { basename, resolve } from "node:path";
import type { DataSetManifest } from "@disposition/taxonomy";
import type { LoraAdapter } from "./lora-adapter.ts";
import type { BaseModel } from "./read-base-model.ts";
import type { GgufEntry, TensorType } from "./write-gguf.ts";

/** What the file says about itself. */
export interface AdapterDescription {
  readonly type: TensorType;
  /** Default: the folder's name. */
  readonly name?: string | undefined;
  /** Of the data set that it was trained on. */
  readonly manifest?: DataSetManifest | undefined;
}

/** The metadata of an adapter's GGUF: what llama.cpp wants, and under `disposition.` what it was trained on. */
export function adapterMetadata(
  folder: string,
  { alpha, trainedOn }: LoraAdapter,
  { architecture }: BaseModel,
  { type, name = basename(resolve(folder)), manifest }: AdapterDescription,
): GgufEntry[] {
  const text = (key: string, value: string | null | undefined): GgufEntry[] =>
    value ? [{ key, type: "string", value }] : [];
  return [
    ...text("general.architecture", architecture),
    ...text("general.type", "adapter"),
    ...text("general.name", name),
    { key: "general.file_type", type: "u32", value: type === "f32" ? 0 : 1 },
    ...text("adapter.type", "lora"),
    { key: "adapter.lora.alpha", type: "f32", value: alpha },
    ...text("disposition.trained_on", trainedOn),
    ...(manifest ? dataMetadata(manifest, text) : []),
  ];
}

function dataMetadata(
  { fingerprint, format, taxonomy, templateHash, splits }: DataSetManifest,
  text: (key: string, value: string | undefined) => GgufEntry[],
): GgufEntry[] {
  return [
    ...text("disposition.fingerprint", fingerprint),
    ...text("disposition.format", format),
    ...text("disposition.taxonomy", `${taxonomy.name}@${taxonomy.version}`),
    ...text("disposition.template_hash", templateHash),
    ...Object.entries(splits).flatMap(([split, { sha256 }]) => text(`disposition.data.${split}`, sha256)),
  ];
}
