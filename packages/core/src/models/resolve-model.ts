import { rm, stat } from "node:fs/promises";
import { starterModel } from "@disposition/starter-model";
import { DispositionError, type ModelManifest } from "@disposition/taxonomy";
import { downloadModel } from "./download-model.ts";
import { type DownloadSettings, downloadSettings, type ResolveOptions } from "./download-settings.ts";
import { hashFile } from "./hash-file.ts";
import { type HubSource, locateHubFile, nameOf } from "./hub-file.ts";
import { manifestPathOf, readManifestFile } from "./manifest-file.ts";
import { type CachedFile, readCache } from "./model-cache.ts";
import { type ModelSource, parseModelSource } from "./model-source.ts";

/** A model file on this machine. */
export interface ResolvedModel {
  readonly path: string;
  /** What stands beside it as `<file without .gguf>.manifest.json`. */
  readonly manifest: ModelManifest | null;
  /** Compared in this call; null for a local file without a manifest, which nobody vouches for. */
  readonly sha256: string | null;
  readonly origin: ModelOrigin;
}

/** Where a model came from. */
export type ModelOrigin =
  | { readonly kind: "file" }
  | {
      readonly kind: "hub";
      readonly repo: string;
      readonly file: string;
      readonly revision: string;
      /** The commit that the revision stood for; null from servers that do not name it. */
      readonly commit: string | null;
      readonly from: "cache" | "download";
      /** True when the hub could not be asked whether the revision has moved on. */
      readonly isUnconfirmed: boolean;
    };

/**
 * Finds a model, downloads it when it is on a hub and not in the cache, and compares it with every hash that is known:
 * the source's, the hub's, the manifest's. A cached model is used when the hub does not answer.
 *
 * @param source - Default the starter model.
 * @throws DispositionError `INPUT_INVALID` for a source that is none; `MODEL_NOT_FOUND`; `MODEL_INVALID` when the
 * manifest is broken or the file is not the one it should be; `DOWNLOAD_FAILED`, `retryable` where that may help. An
 * abort rejects with the signal's reason.
 * @example
 * const { path } = await resolveModel("hf:acme/collections/model.gguf@v2", {
 *   onProgress: ({ phase, downloadedSize, totalSize }) => show(phase, downloadedSize, totalSize),
 * });
 */
export async function resolveModel(
  source: ModelSource = starterModel.path,
  options: ResolveOptions = {},
): Promise<ResolvedModel> {
  options.signal?.throwIfAborted();
  const parsed = parseModelSource(source);
  if (parsed.kind === "file") return resolveFile(parsed.path, options.signal);
  return resolveHubModel(parsed, downloadSettings(options));
}

async function resolveFile(path: string, signal: AbortSignal | undefined): Promise<ResolvedModel> {
  await checkIsFile(path);
  const manifest = await readManifestFile(manifestPathOf(path));
  if (manifest === null) return { path, manifest, sha256: null, origin: { kind: "file" } };
  const sha256 = await hashFile(path, signal);
  checkManifest(path, sha256, manifest);
  return { path, manifest, sha256, origin: { kind: "file" } };
}

async function checkIsFile(path: string): Promise<void> {
  const stats = await stat(path).catch((cause: unknown) => {
    const remedy = 'give the path of a GGUF file, or "hf:owner/repo/file.gguf" for one on the Hugging Face hub';
    throw new DispositionError("MODEL_NOT_FOUND", `no readable model file at "${path}"; ${remedy}`, { cause });
  });
  if (stats.isFile()) return;
  const what = stats.isDirectory() ? "a folder" : "no regular file";
  throw new DispositionError("MODEL_INVALID", `"${path}" is ${what}; give the path of the GGUF file itself`);
}

function checkManifest(path: string, sha256: string, manifest: ModelManifest): void {
  if (sha256 === manifest.sha256) return;
  const message = `"${path}" has sha256 ${sha256}, its manifest says ${manifest.sha256}: get the file again or remove the manifest`;
  throw new DispositionError("MODEL_INVALID", message);
}

async function resolveHubModel(source: HubSource, settings: DownloadSettings): Promise<ResolvedModel> {
  const cached = await readIntact(source, settings);
  if (cached !== null && isPinned(source)) return fromCache(source, cached, settings, false);
  if (settings.offline) {
    if (cached !== null) return fromCache(source, cached, settings, true);
    const remedy =
      "run once without offline (HF_HUB_OFFLINE), or set cacheFolder (DISPOSITION_CACHE) to a folder that has it";
    throw new DispositionError("MODEL_NOT_FOUND", `${nameOf(source)} is not in "${settings.cacheFolder}"; ${remedy}`);
  }
  try {
    if (cached !== null && (await isCurrent(source, cached, settings))) {
      return await fromCache(source, cached, settings, false);
    }
    return await toResolved(source, await downloadModel(source, settings), "download", false);
  } catch (error) {
    const isTransient = DispositionError.isInstance(error) && error.retryable;
    if (cached !== null && isTransient) return fromCache(source, cached, settings, true);
    throw error;
  }
}

/** The cached file if its bytes are still the downloaded ones. A damaged one is removed where that is allowed. */
async function readIntact(source: HubSource, settings: DownloadSettings): Promise<CachedFile | null> {
  const cached = await readCache(settings.cacheFolder, source);
  if (cached === null) return null;
  const { path, bytes, entry } = cached;
  settings.onProgress({ phase: "verify", file: source.file, downloadedSize: bytes, totalSize: bytes });
  if ((await hashFile(path, settings.signal)) !== entry.sha256) {
    await rm(path, { force: true }).catch(() => undefined);
    return null;
  }
  return source.sha256 === null || source.sha256 === entry.sha256 ? cached : null;
}

/** True when no answer of the hub could change anything. */
function isPinned({ sha256, revision }: HubSource): boolean {
  return sha256 !== null || /^[0-9a-f]{40}$/u.test(revision);
}

async function isCurrent(source: HubSource, cached: CachedFile, settings: DownloadSettings): Promise<boolean> {
  const { etag, commit } = await locateHubFile(source, settings);
  return etag === cached.entry.etag && commit === cached.entry.commit;
}

async function fromCache(
  source: HubSource,
  cached: CachedFile,
  { onProgress }: DownloadSettings,
  isUnconfirmed: boolean,
): Promise<ResolvedModel> {
  const { bytes } = cached;
  onProgress({ phase: "ready", file: source.file, downloadedSize: bytes, totalSize: bytes });
  return toResolved(source, cached, "cache", isUnconfirmed);
}

async function toResolved(
  source: HubSource,
  { path, entry }: CachedFile,
  from: "cache" | "download",
  isUnconfirmed: boolean,
): Promise<ResolvedModel> {
  const manifest = await readManifestFile(manifestPathOf(path));
  if (manifest !== null) checkManifest(path, entry.sha256, manifest);
  const { repo, file, revision } = source;
  const origin = { kind: "hub", repo, file, revision, commit: entry.commit, from, isUnconfirmed } as const;
  return { path, manifest, sha256: entry.sha256, origin };
}
