import { DispositionError } from "@disposition/taxonomy";
import { downloadFile, fileDownloadInfo } from "@huggingface/hub";
import type { DownloadSettings } from "./download-settings.ts";
import { HubConnection } from "./hub-connection.ts";
import { manifestPathOf } from "./manifest-file.ts";
import type { ParsedModelSource } from "./model-source.ts";

/** A parsed source on a hub. */
export type HubSource = Extract<ParsedModelSource, { kind: "hub" }>;

/** What a hub says about a file before any of it is downloaded. */
export interface HubFile {
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  /** Names the content; without quotes and weakness mark. */
  readonly etag: string;
  /** Known for files in large file storage, which every model of real size is. */
  readonly sha256: string | null;
  /** The commit that the revision stands for, where the hub names it. */
  readonly commit: string | null;
}

const MOST_MANIFEST_BYTES = 4_000_000;

/** How errors name a source. */
export function nameOf({ repo, file, revision }: HubSource): string {
  return `"hf:${repo}/${file}@${revision}"`;
}

/**
 * Asks the hub for a file's size and identity.
 *
 * @throws DispositionError `MODEL_NOT_FOUND` or `DOWNLOAD_FAILED`.
 */
export async function locateHubFile(source: HubSource, settings: DownloadSettings): Promise<HubFile> {
  using connection = new HubConnection(nameOf(source), settings);
  const info = await fileDownloadInfo(request(source, source.file, settings, connection)).catch((error: unknown) => {
    throw notLikeAHub(error, source, settings);
  });
  if (info === null) {
    const message = `${nameOf(source)}: the repository has no such file in this revision; check the file's name`;
    throw new DispositionError("MODEL_NOT_FOUND", message);
  }
  const linked = cleanEtag(connection.header("x-linked-etag"));
  return {
    url: info.url,
    size: info.size,
    etag: linked ?? cleanEtag(info.etag) ?? info.etag,
    // only the linked one is a SHA-256; a download host has its own idea of 64 hex digits
    sha256: linked !== null && /^[0-9a-f]{64}$/u.test(linked) ? linked : null,
    commit: connection.header("x-repo-commit"),
  };
}

/** The text of the manifest beside a file on the hub; null when there is none. */
export async function fetchManifestText(
  source: HubSource,
  commit: string | null,
  settings: DownloadSettings,
): Promise<string | null> {
  using connection = new HubConnection(nameOf(source), settings);
  const path = manifestPathOf(source.file);
  const pinned = { ...request(source, path, settings, connection), revision: commit ?? source.revision, xet: false };
  try {
    const blob = await downloadFile(pinned);
    if (blob === null) return null;
    if (blob.size <= MOST_MANIFEST_BYTES) return await blob.text();
  } catch (error) {
    // a mirror without the hub's error codes says no more than 404
    if (DispositionError.isInstance(error) && error.code === "MODEL_NOT_FOUND") return null;
    throw notLikeAHub(error, source, settings);
  }
  throw new DispositionError("MODEL_INVALID", `${nameOf(source)}: "${path}" is too large for a manifest; remove it`);
}

function request(source: HubSource, path: string, settings: DownloadSettings, connection: HubConnection) {
  return {
    repo: { type: "model" as const, name: source.repo },
    // the library puts the path into the address as it is
    path: path.split("/").map(encodeURIComponent).join("/"),
    revision: source.revision,
    hubUrl: settings.hubUrl,
    fetch: connection.fetch,
  };
}

function notLikeAHub(error: unknown, source: HubSource, settings: DownloadSettings): unknown {
  if (DispositionError.isInstance(error) || settings.signal?.aborted) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const message = `${nameOf(source)}: ${settings.hubUrl} does not answer like a Hugging Face hub (${detail}); check hubUrl`;
  return new DispositionError("DOWNLOAD_FAILED", message, { cause: error });
}

function cleanEtag(etag: string | null): string | null {
  return etag?.replace(/^W\//u, "").replaceAll('"', "") || null;
}
