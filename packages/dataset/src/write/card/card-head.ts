import type { DataSetManifest } from "@disposition/taxonomy";
import { stringify } from "yaml";
import { FILE_NAMES } from "../formats/row-format.ts";

/** What the head of a card needs beside the manifest. */
export interface HeadOptions {
  readonly title: string;
  /** The hub's licence id, e.g. `mit`; `other` for one that it does not list. */
  readonly license: string;
  readonly tags: readonly string[];
  /** Language tags of the calls. */
  readonly languages: readonly string[];
}

/** Languages that have no code of their own: the hub lists the ones they are made of. */
const MIXED: Readonly<Record<string, readonly string[]>> = { hinglish: ["en", "hi"] };
const CODE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u;
const SIZES = [
  [1e3, "n<1K"],
  [1e4, "1K<n<10K"],
  [1e5, "10K<n<100K"],
  [1e6, "100K<n<1M"],
  [1e7, "1M<n<10M"],
] as const;

/**
 * The YAML head that the hub and `load_dataset` read: one configuration for the rows and one per export, each naming
 * its files, since guessing would take `*.calls.jsonl` for splits.
 */
export function cardHead(manifest: DataSetManifest, { title, license, tags, languages }: HeadOptions): string {
  const rows = Object.values(manifest.splits).reduce((sum, split) => sum + split.rows, 0);
  const codes = languages.flatMap((tag) => MIXED[tag] ?? [tag]).filter((tag) => CODE.test(tag) && tag !== "unknown");
  const head = {
    pretty_name: title.replaceAll(/\s+/gu, " ").trim(),
    license,
    ...(codes.length > 0 && { language: [...new Set(codes)].sort() }),
    task_categories: ["text-classification", "text-generation"],
    size_categories: [SIZES.find(([end]) => rows < end)?.[1] ?? "n>10M"],
    tags: [...new Set(["call-transcripts", ...tags])],
    configs: configurations(manifest),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n`;
}

function configurations(manifest: DataSetManifest): object[] {
  const own = { config_name: "default", default: true, data_files: files(manifest.splits, "") };
  const exported = (manifest.exports ?? []).map(({ folder, splits }) => {
    return { config_name: folder, data_files: files(splits, `${folder}/`) };
  });
  // a configuration without any rows cannot be loaded
  return [own, ...exported].filter(({ data_files }) => data_files.length > 0);
}

/** Empty files have no columns, which breaks the loading of the others. */
function files(splits: DataSetManifest["splits"], folder: string): { split: string; path: string }[] {
  const filled = Object.entries(splits).filter(([, { rows }]) => rows > 0);
  const order = Object.keys(FILE_NAMES);
  filled.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return filled.map(([split, { file }]) => ({ split, path: `${folder}${file}` }));
}
