import { setTimeout as sleep } from "node:timers/promises";
import { disconnectedUpload, isBusy, refusedUpload } from "./upload-failure.ts";
import type { UploadSettings } from "./upload-settings.ts";

const LONGEST_WAIT_MS = 30_000;
const CONFLICT = 409;

/**
 * A `fetch` for `@huggingface/hub`, which tries nothing twice and wants tokens to start with `hf_`: it adds the token
 * where it may go and tries again what may pass. Its bodies are strings and blobs of files, so they can be sent twice.
 */
export class HubRequests implements Disposable {
  readonly #settings: UploadSettings;
  readonly #hubOrigin: string;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;

  constructor(settings: UploadSettings) {
    this.#settings = settings;
    this.#hubOrigin = new URL(settings.hubUrl).origin;
    this.#signal = settings.signal ? AbortSignal.any([settings.signal, this.#stop.signal]) : this.#stop.signal;
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    return this.#persist(new URL(input instanceof Request ? input.url : input), init);
  };

  /** Breaks off what is still under way. */
  [Symbol.dispose](): void {
    this.#stop.abort();
  }

  async #persist(url: URL, init: RequestInit): Promise<Response> {
    const { retries, retryDelayMs } = this.#settings;
    for (let attempt = 0; ; attempt++) {
      const response = await this.#send(url, init, attempt);
      if (response !== null && (response.ok || this.#isAnswer(response, url, init))) return response;
      if (response && (!isBusy(response.status) || attempt >= retries)) throw refusedUpload(this.#settings, response);
      const wait = waitMs(response) ?? retryDelayMs * 2 ** attempt;
      await response?.body?.cancel().catch(() => undefined);
      await sleep(Math.min(wait, LONGEST_WAIT_MS), undefined, { signal: this.#signal }).catch(() => undefined);
      this.#throwIfStopped();
    }
  }

  /** @returns null for a connection that broke and may be tried again. */
  async #send(url: URL, init: RequestInit, attempt: number): Promise<Response | null> {
    const headers = new Headers(init.headers);
    // upload hosts are somebody else; where they want a token, the hub has given one for them to the library
    if (url.origin === this.#hubOrigin) headers.set("authorization", `Bearer ${this.#settings.token}`);
    try {
      return await this.#settings.fetch(url, { ...init, headers, signal: this.#signal });
    } catch (error) {
      this.#throwIfStopped();
      if (attempt >= this.#settings.retries) throw disconnectedUpload(this.#settings, error);
      return null;
    }
  }

  /** A refusal that the library reads: a repository that is there already, or that an upload host lacks some bytes. */
  #isAnswer({ status }: Response, url: URL, { method = "GET" }: RequestInit): boolean {
    const isThere = status === CONFLICT && url.pathname.endsWith("/api/repos/create");
    return isThere || (status === 404 && method === "GET" && url.origin !== this.#hubOrigin);
  }

  #throwIfStopped(): void {
    this.#settings.signal?.throwIfAborted();
    this.#stop.signal.throwIfAborted();
  }
}

/** What the hub says about when to come back: seconds or a date. */
function waitMs(response: Response | null): number | null {
  const header = response?.headers.get("retry-after") ?? null;
  if (header === null) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
