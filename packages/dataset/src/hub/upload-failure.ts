import { DispositionError } from "@disposition/taxonomy";
import type { UploadSettings } from "./upload-settings.ts";

const BUSY: ReadonlySet<number> = new Set([408, 425, 429]);

/** Whether the same request may succeed a little later. */
export function isBusy(status: number): boolean {
  return BUSY.has(status) || status >= 500;
}

/** The error for an answer that is not `ok`. Addresses stay out of it: those of upload hosts carry signatures. */
export function refusedUpload({ repo, hubUrl, retries }: UploadSettings, response: Response): DispositionError {
  const { status } = response;
  const request = response.headers.get("x-request-id");
  const said = `"${repo}": ${hubUrl} answered ${status}${request === null ? "" : ` (request ${request})`}`;
  const after = isBusy(status) ? ` ${retries + 1} times` : "";
  return new DispositionError("UPLOAD_FAILED", `${said}${after}; ${remedyFor(status)}`, { retryable: isBusy(status) });
}

/** A connection that could not be made or was cut, every time. */
export function disconnectedUpload({ repo, hubUrl, retries }: UploadSettings, cause: unknown): DispositionError {
  const message = `"${repo}": the connection to ${hubUrl} failed ${retries + 1} times; try again later`;
  return new DispositionError("UPLOAD_FAILED", message, { cause, retryable: true });
}

/**
 * What the library threw, as an error of ours: our own as they are; an answer of another shape, most of all, as one that
 * does not repeat a message in which a signed address may stand. An abort comes out as the signal's reason.
 */
export function asUploadFailure({ repo, hubUrl, signal }: UploadSettings, cause: unknown): unknown {
  if (signal?.aborted) return signal.reason;
  if (DispositionError.isInstance(cause)) return cause;
  const message = `"${repo}": ${hubUrl} gave an answer that is not the hub's; check hubUrl`;
  return new DispositionError("UPLOAD_FAILED", message, { cause });
}

function remedyFor(status: number): string {
  if (isBusy(status)) return "try again later";
  if (status === 401) return "the token is not valid there; make a new one";
  if (status === 403) return "the token may not write there; give it write access, or name another owner";
  if (status === 404) return "check owner and name, and that the token may see it";
  return "check the repository's page for what it refuses";
}
