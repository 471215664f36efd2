import { DispositionError } from "@disposition/taxonomy";
import type { DownloadSettings } from "./download-settings.ts";

/** What a hub's refusal says about itself. */
export interface Refusal {
  readonly status: number;
  /** The hub's own word for it, as `RepoNotFound` or `GatedRepo`; null from other servers. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
  /** False for a download host that the hub redirected to. */
  readonly isHub: boolean;
}

const BUSY = new Set([408, 425, 429]);
const REPO_CODES = new Set(["RepoNotFound", "RevisionNotFound", "EntryNotFound"]);

/** Reads a response that is not `ok`. Addresses stay out of it: those of download hosts carry signatures. */
export function readRefusal(response: Response, isHub: boolean): Refusal {
  return {
    status: response.status,
    code: response.headers.get("x-error-code"),
    requestId: response.headers.get("x-request-id"),
    retryAfterMs: parseRetryAfter(response.headers.get("retry-after")),
    isHub,
  };
}

/** The error for a refusal, with what to do about it. `what` names the model. */
export function refused(what: string, refusal: Refusal, settings: DownloadSettings): DispositionError {
  const { status, code, retryAfterMs } = refusal;
  const said = `${settings.hubUrl} answered ${describe(refusal)}`;
  if (status === 404 || (code !== null && REPO_CODES.has(code))) {
    const remedy = "check repository, file and revision; a private repository needs a token (option token or HF_TOKEN)";
    return new DispositionError("MODEL_NOT_FOUND", `${what}: ${said}; ${remedy}`);
  }
  // a signed address of a download host runs out; the next attempt gets a new one
  const retryable = BUSY.has(status) || status >= 500 || !refusal.isHub;
  return new DispositionError("DOWNLOAD_FAILED", `${what}: ${said}; ${remedyFor(refusal, settings)}`, {
    retryable,
    ...(retryAfterMs !== null && { retryAfterMs }),
  });
}

/** A connection that could not be made, was cut, or brought nothing. */
export function disconnected(what: string, how: string, cause?: unknown): DispositionError {
  const message = `${what}: ${how}; the next attempt goes on where this one stopped`;
  return new DispositionError("DOWNLOAD_FAILED", message, { cause, retryable: true });
}

function describe({ status, code, requestId }: Refusal): string {
  const details = [code, requestId === null ? null : `request ${requestId}`].filter((detail) => detail !== null);
  return details.length === 0 ? `${status}` : `${status} (${details.join(", ")})`;
}

function remedyFor({ status, code, isHub }: Refusal, settings: DownloadSettings): string {
  if (!isHub || status >= 500 || BUSY.has(status)) return "try again later";
  if (code === "GatedRepo") return "accept the repository's terms on its page, then use a token of that account";
  if (status === 401 && settings.token === null) return "pass a token (option token or HF_TOKEN)";
  if (status === 401) return "the token is not valid there; make a new one";
  if (status === 403) return "the token may not read this repository; give it read access";
  return "check that hubUrl (or HF_ENDPOINT) is a Hugging Face hub";
}

function parseRetryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
