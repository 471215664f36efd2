import { DispositionError } from "@disposition/taxonomy";

/** How far an upload is. */
export interface UploadProgress {
  /** `check` reads every row for personal data, `prepare` asks the hub, `upload` sends large files, `commit` ends it. */
  readonly phase: "check" | "prepare" | "upload" | "commit" | "done";
  /** Path in the repository, where the progress is of one file. */
  readonly file: string | null;
  /** Part of that file that is done, in [0, 1]. */
  readonly share: number;
}

/** What `uploadDataSet` needs. */
export interface UploadOptions {
  /** A built data set, with its `manifest.json`. */
  readonly folder: string;
  /** `owner/name` on the hub; created when missing. */
  readonly repo: string;
  /** With write access. It is sent to the host of `hubUrl` only and never part of an error. */
  readonly token: string;
  /** That a person looked at the set and wants it uploaded. Nothing is sent without it. */
  readonly confirmed: boolean;
  /** Default true. A repository that is already public is refused unless this is false. */
  readonly private?: boolean;
  /** Default `https://huggingface.co`. */
  readonly hubUrl?: string;
  /** Default the global `fetch`; pass one that knows your proxy. */
  readonly fetch?: typeof fetch;
  /** Times that one request is tried again after 408, 425, 429, 5xx or a broken connection; default 5. */
  readonly retries?: number;
  /** Wait before the first retry unless the hub names another, doubled each time up to 30 s; default 500. */
  readonly retryDelayMs?: number;
  readonly onProgress?: (progress: UploadProgress) => void;
  readonly signal?: AbortSignal;
}

/** `UploadOptions` with everything decided and checked. */
export interface UploadSettings {
  readonly folder: string;
  readonly repo: string;
  readonly token: string;
  readonly isPrivate: boolean;
  readonly hubUrl: string;
  readonly fetch: typeof fetch;
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly onProgress: (progress: UploadProgress) => void;
  readonly signal: AbortSignal | undefined;
}

const HUB_URL = "https://huggingface.co";
const REPO = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/u;

/** @throws DispositionError `INPUT_INVALID` for an upload that nobody confirmed, a bad name, address or token. */
export function uploadSettings(options: UploadOptions): UploadSettings {
  if (options.confirmed !== true) {
    throw new DispositionError(
      "INPUT_INVALID",
      "nothing is uploaded before a person has confirmed it; set confirmed: true",
    );
  }
  if (!REPO.test(options.repo)) {
    throw new DispositionError("INPUT_INVALID", `"${options.repo}" is no repository; give it as "owner/name"`);
  }
  // a token that fits no header would be quoted in the error of `fetch`
  if (!/^[\x21-\x7e]+$/u.test(options.token)) {
    throw new DispositionError("INPUT_INVALID", "the hub token is empty or holds spaces; copy it again");
  }
  const hubUrl = options.hubUrl ?? HUB_URL;
  if (!/^https?:\/\//u.test(hubUrl) || !URL.canParse(hubUrl)) {
    throw new DispositionError("INPUT_INVALID", `hubUrl "${hubUrl}" is no address; give one like ${HUB_URL}`);
  }
  return {
    folder: options.folder,
    repo: options.repo,
    token: options.token,
    isPrivate: options.private ?? true,
    hubUrl: hubUrl.replace(/(?<!\/)\/+$/u, ""),
    fetch: options.fetch ?? fetch,
    retries: options.retries ?? 5,
    retryDelayMs: options.retryDelayMs ?? 500,
    onProgress: options.onProgress ?? (() => undefined),
    signal: options.signal,
  };
}
