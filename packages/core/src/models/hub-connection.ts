import { DispositionError } from "@disposition/taxonomy";
import type { DownloadSettings } from "./download-settings.ts";
import { disconnected, readRefusal, refused } from "./hub-failure.ts";
import { StallGuard } from "./stall-guard.ts";

const MOST_REDIRECTS = 10;

/**
 * A series of requests about one file, as a `fetch` for `@huggingface/hub`, which knows neither signals nor time
 * limits and wants its tokens to start with `hf_`. Follows redirects itself: what a hub says about a file stands on the
 * redirect, and the token must not follow to the download host.
 *
 * Refusals and broken connections come out as DispositionError; 416 and a missing file (404 `EntryNotFound`) as they are.
 */
export class HubConnection implements Disposable {
  /** Every response in order, redirects included. */
  readonly responses: Response[] = [];
  readonly #what: string;
  readonly #settings: DownloadSettings;
  readonly #guard: StallGuard;
  readonly #hubOrigin: string;

  /** @param what - Names the model in errors. */
  constructor(what: string, settings: DownloadSettings) {
    this.#what = what;
    this.#settings = settings;
    this.#guard = new StallGuard(settings.stallTimeoutMs, settings.signal);
    this.#hubOrigin = new URL(settings.hubUrl).origin;
  }

  /** The first value that any response gave for a header. */
  header(name: string): string | null {
    for (const response of this.responses) {
      const value = response.headers.get(name);
      if (value !== null) return value;
    }
    return null;
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await this.#send(url, init);
      this.responses.push(response);
      const location = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || location === null) return this.#check(response, url);
      await discard(response);
      url = new URL(location, url);
    }
    throw new DispositionError("DOWNLOAD_FAILED", `${this.#what}: more than ${MOST_REDIRECTS} redirects; check hubUrl`);
  };

  /** The body of a response, chunk by chunk; throws when it stalls or breaks. */
  async *read(response: Response): AsyncGenerator<Uint8Array> {
    const reader = response.body?.getReader();
    if (!reader) return;
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((error: unknown) => this.#fail(error));
        if (done) return;
        this.#guard.touch();
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  [Symbol.dispose](): void {
    this.#guard[Symbol.dispose]();
    for (const response of this.responses) void discard(response);
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    // ranges count the bytes of the file, not of a compressed copy
    headers.set("accept-encoding", "identity");
    const { token } = this.#settings;
    if (token !== null && url.origin === this.#hubOrigin) headers.set("authorization", `Bearer ${token}`);
    const request = { ...init, headers, redirect: "manual" as const, signal: this.#guard.signal };
    const response = await this.#settings.fetch(url, request).catch((error: unknown) => this.#fail(error));
    this.#guard.touch();
    return response;
  }

  #check(response: Response, url: URL): Response {
    if (response.ok || response.status === 416) return response;
    const refusal = readRefusal(response, url.origin === this.#hubOrigin);
    if (refusal.status === 404 && refusal.code === "EntryNotFound") return response;
    throw refused(this.#what, refusal, this.#settings);
  }

  #fail(error: unknown): never {
    this.#settings.signal?.throwIfAborted();
    const { hubUrl, stallTimeoutMs } = this.#settings;
    if (this.#guard.stalled) throw disconnected(this.#what, `${hubUrl} sent nothing for ${stallTimeoutMs} ms`, error);
    throw disconnected(this.#what, `the connection to ${hubUrl} failed`, error);
  }
}

async function discard(response: Response): Promise<void> {
  if (response.body?.locked === false) await response.body.cancel().catch(() => undefined);
}
