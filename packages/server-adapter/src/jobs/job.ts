import type { StoredUpload } from "../upload/stored-upload.ts";
import type { JobState } from "./job-state.ts";

/** Why a job failed. */
export interface JobFailure {
  readonly code: string;
  readonly detail: string;
}

/** What is told of a job. Times in ms; `etaMs` and `rowsPerSec` are null while nothing is known of them. */
export interface JobView {
  readonly id: string;
  readonly state: JobState;
  readonly progress: {
    readonly rows: number;
    /** Rows that are on disk, `ok` and `failed` among them. */
    readonly done: number;
    readonly ok: number;
    readonly failed: number;
    readonly rowsPerSec: number | null;
    readonly etaMs: number | null;
  };
  readonly format: StoredUpload["format"];
  readonly onError: StoredUpload["onError"];
  readonly createdAt: string;
  readonly endedAt: string | null;
  /** When file and result are deleted. */
  readonly expiresAt: string | null;
  readonly error: JobFailure | null;
}

interface Ending {
  readonly endedAt: string;
  readonly expiresAt: number;
  readonly error: JobFailure | null;
}

/** One file that is worked on, and how far that has come. */
export class Job {
  readonly upload: StoredUpload;
  /** Whether the result is the answer to the upload, and nothing is kept. */
  readonly isInline: boolean;
  readonly #onState: (job: Job, from: JobState | null, to: JobState | null) => void;
  readonly #watchers = new Set<() => void>();
  #state: JobState;
  #ok = 0;
  #failed = 0;
  #ending: Ending | null = null;
  #pace: { readonly since: number; readonly done: number } | null = null;
  #isGone = false;

  constructor(
    upload: StoredUpload,
    isInline: boolean,
    onState: (job: Job, from: JobState | null, to: JobState | null) => void,
  ) {
    this.upload = upload;
    this.isInline = isInline;
    this.#onState = onState;
    this.#state = "queued";
    onState(this, null, "queued");
  }

  get state(): JobState {
    return this.#state;
  }

  get done(): number {
    return this.#ok + this.#failed;
  }

  get isOver(): boolean {
    return this.#state === "done" || this.#state === "failed";
  }

  /** Whether file and result are deleted. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** In ms since 1970; never while the job is not over. */
  get expiresAt(): number {
    return this.#ending?.expiresAt ?? Number.POSITIVE_INFINITY;
  }

  get error(): JobFailure | null {
    return this.#ending?.error ?? null;
  }

  /** Calls `watcher` after each change. @returns stops that. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Rows that were done before this process knew of the job. */
  restore(rows: number, failed: number): void {
    this.#ok = rows - failed;
    this.#failed = failed;
  }

  begin(): void {
    this.#pace = { since: performance.now(), done: this.done };
    this.#move("running");
  }

  count(ok: number, failed: number): void {
    this.#ok += ok;
    this.#failed += failed;
    this.#tell();
  }

  pause(): void {
    this.#pace = null;
    this.#move("queued");
  }

  end(state: "done" | "failed", ending: Ending): void {
    this.#ending = ending;
    this.#move(state);
  }

  vanish(): void {
    this.#isGone = true;
    this.#onState(this, this.#state, null);
    this.#tell();
  }

  view(): JobView {
    const { id, rows, format, onError, createdAt } = this.upload;
    const { rowsPerSec, etaMs } = this.#speed();
    return {
      id,
      state: this.#state,
      progress: { rows, done: this.done, ok: this.#ok, failed: this.#failed, rowsPerSec, etaMs },
      format,
      onError,
      createdAt,
      endedAt: this.#ending?.endedAt ?? null,
      expiresAt: this.#ending === null ? null : new Date(this.#ending.expiresAt).toISOString(),
      error: this.error,
    };
  }

  #speed(): { rowsPerSec: number | null; etaMs: number | null } {
    if (this.isOver) return { rowsPerSec: null, etaMs: 0 };
    const made = this.done - (this.#pace?.done ?? 0);
    if (this.#pace === null || made === 0) return { rowsPerSec: null, etaMs: null };
    const perMs = made / Math.max(1, performance.now() - this.#pace.since);
    const rowsPerSec = Math.round(perMs * 100_000) / 100;
    return { rowsPerSec, etaMs: Math.ceil((this.upload.rows - this.done) / perMs) };
  }

  #move(to: JobState): void {
    const from = this.#state;
    this.#state = to;
    if (from !== to) this.#onState(this, from, to);
    this.#tell();
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
