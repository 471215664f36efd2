import { DispositionError } from "@disposition/taxonomy";
import { defaultCacheFolder, type Environment } from "./cache-folder.ts";

/** How far a model is on its way. Sizes are in bytes and count what an interrupted download left behind. */
export interface DownloadProgress {
  /** `resolve` asks the hub, `wait` stands behind another process, `verify` compares hashes, `ready` is the last. */
  readonly phase: "resolve" | "wait" | "download" | "verify" | "ready";
  /** Path in the repository. */
  readonly file: string;
  readonly downloadedSize: number;
  /** `null` until the hub has said. */
  readonly totalSize: number | null;
}

/** Options of `resolveModel` and `resolveAdapters`; they matter for sources on the hub only, except `signal`. */
export interface ResolveOptions {
  /** Default `DISPOSITION_CACHE`, else `disposition` in the platform's cache folder. */
  readonly cacheFolder?: string;
  /** Default `HF_ENDPOINT`, else `https://huggingface.co`. */
  readonly hubUrl?: string;
  /** Access token; default `HF_TOKEN`. It is sent to the host of `hubUrl` only. */
  readonly token?: string;
  /** Use the cache only; default `HF_HUB_OFFLINE`. */
  readonly offline?: boolean;
  /** Default the global `fetch`; pass one that knows your proxy. */
  readonly fetch?: typeof fetch;
  /** Times to try again without any progress in between; default 5. */
  readonly retries?: number;
  /** Wait before the first retry, doubled each time up to 30 s; default 500. */
  readonly retryDelayMs?: number;
  /** A connection that brings nothing for so long is given up; default 30,000. */
  readonly stallTimeoutMs?: number;
  /** Called about a hundred times per file. */
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/** `ResolveOptions` with everything decided. */
export interface DownloadSettings {
  readonly cacheFolder: string;
  readonly hubUrl: string;
  readonly token: string | null;
  readonly offline: boolean;
  readonly fetch: typeof fetch;
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly stallTimeoutMs: number;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly signal: AbortSignal | undefined;
}

const HUB_URL = "https://huggingface.co";
const YES = new Set(["1", "true", "yes", "on"]);

/**
 * Fills in what the caller left open, from the environment or by default.
 *
 * @throws DispositionError `INPUT_INVALID` for an unusable hub address or token.
 */
export function downloadSettings(
  options: ResolveOptions = {},
  environment: Environment = process.env,
): DownloadSettings {
  return {
    cacheFolder: options.cacheFolder ?? defaultCacheFolder(environment),
    hubUrl: checkHubUrl(options.hubUrl ?? (environment.HF_ENDPOINT || HUB_URL)),
    token: checkToken(options.token ?? (environment.HF_TOKEN?.trim() || null)),
    offline: options.offline ?? YES.has(environment.HF_HUB_OFFLINE?.toLowerCase() ?? ""),
    fetch: options.fetch ?? fetch,
    retries: options.retries ?? 5,
    retryDelayMs: options.retryDelayMs ?? 500,
    stallTimeoutMs: options.stallTimeoutMs ?? 30_000,
    onProgress: options.onProgress ?? (() => undefined),
    signal: options.signal,
  };
}

function checkHubUrl(hubUrl: string): string {
  if (/^https?:\/\//u.test(hubUrl) && URL.canParse(hubUrl)) return hubUrl.replace(/\/$/u, "");
  const message = `hubUrl "${hubUrl}" is no address; give one like ${HUB_URL}, as hubUrl or in HF_ENDPOINT`;
  throw new DispositionError("INPUT_INVALID", message);
}

/** A token that fits no header would be quoted in the error of `fetch`; this one keeps it to itself. */
function checkToken(token: string | null): string | null {
  if (token === null || /^[\x21-\x7e]+$/u.test(token)) return token;
  throw new DispositionError("INPUT_INVALID", "the hub token holds spaces or control characters; copy it again");
}
