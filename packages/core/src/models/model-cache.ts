import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { getRepoFolderName } from "@huggingface/hub";
import { z } from "zod";
import type { HubFile, HubSource } from "./hub-file.ts";

/** What the cache remembers about one file of one revision. Contents lie apart, so revisions can share them. */
const CacheEntry = z.object({
  version: z.literal(1),
  commit: z.string().nullable(),
  etag: z.string(),
  /** Of the file as it was downloaded, whether or not the hub named one. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type CacheEntry = z.infer<typeof CacheEntry>;

/** A file in the cache. */
export interface CachedFile {
  readonly path: string;
  readonly bytes: number;
  readonly entry: CacheEntry;
}

/** Where the content with an etag is kept, under its own name so that its manifest can stand beside it. */
export function contentPath(cacheFolder: string, source: HubSource, etag: string): string {
  const name = source.file.split("/").at(-1) ?? source.file;
  return join(repoFolder(cacheFolder, source), "files", safeName(etag), safeName(name));
}

/** What the cache holds for a source; null when it holds nothing whole. */
export async function readCache(cacheFolder: string, source: HubSource): Promise<CachedFile | null> {
  const text = await readFile(entryPath(cacheFolder, source, source.revision), "utf8").catch(() => null);
  const parsed = CacheEntry.safeParse(text === null ? null : parseJson(text));
  if (!parsed.success) return null;
  const path = contentPath(cacheFolder, source, parsed.data.etag);
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() ? { path, bytes: stats.size, entry: parsed.data } : null;
}

/** Remembers a downloaded file under its revision and, where known, its commit. */
export async function writeCache(
  cacheFolder: string,
  source: HubSource,
  file: HubFile,
  sha256: string,
): Promise<CacheEntry> {
  const entry: CacheEntry = { version: 1, commit: file.commit, etag: file.etag, sha256 };
  const revisions = new Set([source.revision, file.commit ?? source.revision]);
  for (const revision of revisions) await writeWhole(entryPath(cacheFolder, source, revision), JSON.stringify(entry));
  return entry;
}

/** Writes a file so that nobody ever sees half of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function repoFolder(cacheFolder: string, source: HubSource): string {
  return join(cacheFolder, getRepoFolderName({ type: "model", name: source.repo }));
}

function entryPath(cacheFolder: string, source: HubSource, revision: string): string {
  const file = source.file.split("/").map(safeName);
  return join(repoFolder(cacheFolder, source), "revisions", encodeURIComponent(revision), `${file.join("/")}.json`);
}

/** Without what a platform's file names do not bear, and never `.` or `..`. */
function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}._ -]/gu, "_").replace(/^\.+$/u, "_");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
