import { mkdir, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { DispositionError } from "@disposition/taxonomy";
import type { DownloadProgress, DownloadSettings } from "./download-settings.ts";
import { dropPart, fetchPart } from "./fetch-part.ts";
import { lockFile } from "./file-lock.ts";
import { hashFile } from "./hash-file.ts";
import { fetchManifestText, type HubFile, type HubSource, locateHubFile, nameOf } from "./hub-file.ts";
import { manifestPathOf, parseManifest } from "./manifest-file.ts";
import { type CachedFile, contentPath, writeCache, writeWhole } from "./model-cache.ts";
import { storageFailure } from "./storage-failure.ts";
import { withRetries } from "./with-retries.ts";

/** Bytes that must be new before earlier failures are forgiven: a bad line may take many attempts, a broken one not. */
const PROGRESS_BYTES = 1 << 20;

type Report = (phase: DownloadProgress["phase"], downloadedSize: number, totalSize: number | null) => void;

/** What lasts from attempt to attempt. */
interface Download {
  readonly source: HubSource;
  readonly settings: DownloadSettings;
  readonly report: Report;
  mostBytes: number;
  timesDamaged: number;
}

/** One file on its way from the hub to its place in the cache. */
interface Transfer {
  readonly file: HubFile;
  readonly path: string;
  readonly partPath: string;
  /** The SHA-256 it must have, and who says so; null when nobody does. */
  readonly expected: { readonly sha256: string; readonly by: "hub" | "pin" | "manifest" } | null;
}

/**
 * Downloads a model and its manifest into the cache: resumes, retries, compares hashes, and puts the file in place only
 * when it is whole.
 *
 * @throws DispositionError `MODEL_NOT_FOUND`, `DOWNLOAD_FAILED`, `MODEL_INVALID`; or the reason of the signal.
 */
export async function downloadModel(source: HubSource, settings: DownloadSettings): Promise<CachedFile> {
  const report = reporter(source.file, settings.onProgress);
  const download: Download = { source, settings, report, mostBytes: 0, timesDamaged: 0 };
  try {
    return await withRetries((progressed) => attempt(download, progressed), settings);
  } catch (error) {
    throw storageFailure(error, nameOf(source), settings.cacheFolder);
  }
}

async function attempt(download: Download, progressed: () => void): Promise<CachedFile> {
  const { source, settings, report } = download;
  report("resolve", 0, null);
  const file = await locateHubFile(source, settings);
  const manifestText = await fetchManifestText(source, file.commit, settings);
  const path = contentPath(settings.cacheFolder, source, file.etag);
  const transfer = { file, path, partPath: `${path}.part`, expected: expectedHash(source, file, manifestText) };
  await mkdir(dirname(path), { recursive: true });
  const onWait = () => report("wait", 0, file.size);
  await using _lock = await lockFile(`${path}.lock`, { signal: settings.signal, onWait });
  const sha256 = (await hashPresent(transfer, settings)) ?? (await bring(transfer, download, progressed));
  if (manifestText === null) await rm(manifestPathOf(path), { force: true });
  else await writeWhole(manifestPathOf(path), manifestText);
  const entry = await writeCache(settings.cacheFolder, source, file, sha256);
  report("ready", file.size, file.size);
  return { path, bytes: file.size, entry };
}

/** Everybody who names a hash must name the same; found out before a byte of the model is downloaded. */
function expectedHash(source: HubSource, file: HubFile, manifestText: string | null): Transfer["expected"] {
  const name = nameOf(source);
  const manifest =
    manifestText === null ? null : parseManifest(manifestText, `hf:${source.repo}/${manifestPathOf(source.file)}`);
  const stated = [
    { by: "hub", sha256: file.sha256 },
    { by: "pin", sha256: source.sha256 },
    { by: "manifest", sha256: manifest?.sha256 ?? null },
  ] as const;
  const [first, ...rest] = stated.flatMap(({ by, sha256 }) => (sha256 === null ? [] : [{ by, sha256 }]));
  const other = rest.find(({ sha256 }) => sha256 !== first?.sha256);
  if (!first || !other) return first ?? null;
  const message = `${name} has sha256 ${first.sha256} by the ${first.by}, ${other.sha256} by the ${other.by}; ${PIN_REMEDY}`;
  throw new DispositionError("MODEL_INVALID", message);
}

const PIN_REMEDY = "correct the sha256 or the revision, or have the repository's files put right";

/** The hash of a file that is in place already and right; another one is removed. */
async function hashPresent({ path, file, expected }: Transfer, settings: DownloadSettings): Promise<string | null> {
  const size = await sizeOf(path);
  if (size === null) return null;
  const sha256 = await hashFile(path, settings.signal);
  if (size === file.size && (expected === null || expected.sha256 === sha256)) return sha256;
  await rm(path, { force: true });
  return null;
}

async function bring(transfer: Transfer, download: Download, progressed: () => void): Promise<string> {
  const { file, path, partPath, expected } = transfer;
  const { source, settings, report } = download;
  const onBytes = (downloadedSize: number) => {
    report("download", downloadedSize, file.size);
    if (downloadedSize < download.mostBytes + PROGRESS_BYTES) return;
    download.mostBytes = downloadedSize;
    progressed();
  };
  await checkSpace(transfer, download);
  await fetchPart({ file, partPath, what: nameOf(source), settings, onBytes });
  report("verify", file.size, file.size);
  const sha256 = await hashFile(partPath, settings.signal);
  if (expected !== null && expected.sha256 !== sha256) {
    await dropPart(partPath);
    throw damaged(expected, sha256, download);
  }
  await rename(partPath, path);
  await dropPart(partPath);
  return sha256;
}

/** The first time an old part file may be to blame, so everything is downloaded once more; not a third time. */
function damaged(expected: NonNullable<Transfer["expected"]>, found: string, download: Download): DispositionError {
  download.timesDamaged++;
  const retryable = download.timesDamaged === 1;
  const message = `${nameOf(download.source)} arrived with sha256 ${found}, the ${expected.by} says ${expected.sha256}`;
  if (retryable || expected.by === "hub") {
    const remedy = "a proxy or the disk may have changed it; try again on another line";
    return new DispositionError("DOWNLOAD_FAILED", `${message}; ${remedy}`, { retryable });
  }
  return new DispositionError("MODEL_INVALID", `${message}; ${PIN_REMEDY}`);
}

/** Says so before half an hour of downloading that there is no room; where the file system does not tell, it will. */
async function checkSpace({ file, path, partPath }: Transfer, { source, settings }: Download): Promise<void> {
  const stats = await statfs(dirname(path)).catch(() => null);
  const missing = file.size - ((await sizeOf(partPath)) ?? 0);
  if (stats === null || stats.bavail * stats.bsize >= missing) return;
  const message =
    `${nameOf(source)} needs ${missing} more bytes, "${settings.cacheFolder}" has ${stats.bavail * stats.bsize}: ` +
    "free some space, or set cacheFolder (DISPOSITION_CACHE) elsewhere";
  throw new DispositionError("DOWNLOAD_FAILED", message);
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** Passes on every change of phase, and of the bytes about every hundredth. */
function reporter(file: string, onProgress: DownloadSettings["onProgress"]): Report {
  let last: DownloadProgress | null = null;
  return (phase, downloadedSize, totalSize) => {
    const isSmall = last?.phase === phase && Math.abs(downloadedSize - last.downloadedSize) * 100 < (totalSize ?? 0);
    if (isSmall && downloadedSize !== totalSize) return;
    last = { phase, file, downloadedSize, totalSize };
    onProgress(last);
  };
}
