import { Problem } from "../problem/problem.ts";
import { toProblem } from "../problem/to-problem.ts";
import { errorFacts } from "../service/service-logger.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { datasetReader } from "../upload/read/dataset-reader.ts";
import { storageProblem } from "../upload/receive/storage-problem.ts";
import { UPLOAD_ID, WorkFolder } from "../upload/receive/work-folder.ts";
import type { StoredUpload } from "../upload/stored-upload.ts";
import { Job, type JobFailure } from "./job.ts";
import { type Grave, JobStore, type KeptJob } from "./job-store.ts";
import { JournalWriter } from "./journal-writer.ts";
import { type JobEnd, readJournal } from "./read-journal.ts";
import { runJob } from "./run-job.ts";

/** How long the progress of an upload that was answered at once can be asked for, in ms. */
const INLINE_KEEP_MS = 10 * 60_000;
const SWEEP_MS = 30_000;

/** Reason of a job that is stopped to go on in another process. */
const STOPPED = Symbol("stopped");
/** Reason of a job that its owner deletes. */
const DELETED = Symbol("deleted");

interface Running {
  readonly controller: AbortController;
  readonly over: Promise<void>;
}

/** The files that are worked on, each known to its owner alone. */
export class Jobs {
  readonly folder: WorkFolder;
  readonly store: JobStore;
  readonly #parts: ServiceParts;
  readonly #jobs = new Map<string, Job>();
  readonly #graves = new Map<string, Grave>();
  readonly #queue: Job[] = [];
  readonly #running = new Map<Job, Running>();
  #loaded: Promise<void> | null = null;
  #isReady = false;
  #sweeper: NodeJS.Timeout | undefined;

  constructor(parts: ServiceParts) {
    const { directory, folderBytes } = parts.settings.upload;
    this.#parts = parts;
    this.folder = new WorkFolder(directory, folderBytes);
    this.store = new JobStore(this.folder);
    parts.events.subscribe((event) => {
      if (event.type === "lifecycle" && event.state === "ready") this.#start();
      if (event.type === "lifecycle" && event.state === "stopped") this.#close();
    });
    parts.lifecycle.onDrain(() => this.#checkpoint());
  }

  /** Knows the jobs that were not done when the process before this one ended. @throws Problem `storage_unavailable`. */
  load(): Promise<void> {
    this.#loaded ??= this.#load().catch((error: unknown) => {
      this.#loaded = null;
      throw storageProblem(error);
    });
    return this.#loaded;
  }

  /** @throws Problem `queue_full` when no more jobs are taken. */
  checkRoom(principal: string): void {
    const { open, openPerKey } = this.#parts.settings.jobs;
    const active = [...this.#jobs.values()].filter(({ isOver, isInline, isGone }) => !isOver && !isInline && !isGone);
    const own = active.filter(({ upload }) => upload.principal === principal);
    if (active.length < open && own.length < openPerKey) return;
    const detail = "as many files as are taken wait or are worked on; try again when one of them is done";
    throw new Problem("queue_full", { detail, retryAfterMs: 30_000 });
  }

  /** Takes over a received file. When it returns, the job outlives a crash. */
  async add(upload: StoredUpload): Promise<Job> {
    await this.load();
    this.checkRoom(upload.principal);
    try {
      await this.store.save(upload);
    } catch (error) {
      throw storageProblem(error);
    }
    const job = this.#know(upload, false);
    this.#enqueue(job);
    return job;
  }

  /** A file that is answered at once, so that its progress can be asked for. */
  track(upload: StoredUpload): Job {
    const job = this.#know(upload, true);
    job.begin();
    return job;
  }

  endInline(job: Job, failure: JobFailure | null): void {
    const now = Date.now();
    const expiresAt = now + INLINE_KEEP_MS;
    const endedAt = new Date(now).toISOString();
    job.end(failure === null ? "done" : "failed", { endedAt, expiresAt, error: failure });
  }

  /** @throws Problem `not_found`, also for a job of somebody else; `job_expired`. */
  async find(id: string, principal: string): Promise<Job> {
    if (!UPLOAD_ID.test(id)) throw notFound();
    await this.load();
    this.#sweep();
    if (this.#graves.get(id)?.principal === principal) throw expired();
    const job = this.#jobs.get(id);
    if (job === undefined || job.upload.principal !== principal) throw notFound();
    return job;
  }

  /** Stops a job, and deletes its file and its result. */
  async delete(job: Job): Promise<void> {
    const running = this.#running.get(job);
    running?.controller.abort(DELETED);
    await running?.over;
    this.#unqueue(job);
    await this.#bury(job);
  }

  #know(upload: StoredUpload, isInline: boolean): Job {
    const job = new Job(upload, isInline, ({ upload: { id } }, from, state) => {
      if (!isInline) this.#parts.events.emit({ type: "job", jobId: id, from, state });
    });
    this.#jobs.set(upload.id, job);
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref();
    return job;
  }

  #enqueue(job: Job): void {
    this.#queue.push(job);
    this.#pump();
  }

  #unqueue(job: Job): void {
    const at = this.#queue.indexOf(job);
    if (at >= 0) this.#queue.splice(at, 1);
  }

  #start(): void {
    this.#isReady = true;
    if (!this.folder.isKept) {
      this.#pump();
      return;
    }
    // who names a folder expects files; and what node could not load for want of file handles it never loads again
    datasetReader().catch((error: unknown) => {
      this.#parts.logger.error(errorFacts(error), "what reads files cannot be loaded; the service needs a restart");
    });
    this.load().then(
      () => this.#pump(),
      (error: unknown) => this.#parts.logger.error(errorFacts(error), "the folder of jobs cannot be used"),
    );
  }

  async #load(): Promise<void> {
    await this.folder.open();
    if (!this.folder.isKept) return;
    const kept = await this.store.load();
    const age = (job: KeptJob) => ("upload" in job ? job.upload.createdAt : "");
    for (const job of kept.sort((one, other) => age(one).localeCompare(age(other)))) this.#restore(job);
    this.#pump();
  }

  #restore(kept: KeptJob): void {
    if ("grave" in kept) {
      this.#graves.set(kept.id, kept.grave);
      return;
    }
    const { rows, failed, end } = kept.journal;
    const job = this.#know(kept.upload, false);
    job.restore(rows, failed);
    if (end === null) this.#queue.push(job);
    else this.#end(job, end);
  }

  #pump(): void {
    const { lifecycle, settings } = this.#parts;
    // what is kept goes on in the next process; what is not is finished in this one
    const isLeaving = lifecycle.state === "stopped" || (lifecycle.isLeaving && this.folder.isKept);
    if (!this.#isReady || isLeaving) return;
    while (this.#running.size < settings.jobs.running) {
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#run(job);
    }
  }

  #run(job: Job): void {
    const controller = new AbortController();
    const { open } = this.#parts;
    const atWork = { abort: () => controller.abort(STOPPED) };
    open.add(atWork);
    job.begin();
    const over = this.#work(job, controller.signal).then(() => {
      this.#running.delete(job);
      this.#pump();
      open.delete(atWork);
    });
    this.#running.set(job, { controller, over });
  }

  /** Never rejects. */
  async #work(job: Job, signal: AbortSignal): Promise<void> {
    try {
      this.#end(job, await runJob(job, { parts: this.#parts, store: this.store, quota: this.folder, signal }));
    } catch (error) {
      if (signal.aborted) job.pause();
      else await this.#settle(job, error);
    }
  }

  async #settle(job: Job, error: unknown): Promise<void> {
    const { logger, settings } = this.#parts;
    const problem = isOfDisk(error) ? storageProblem(error) : toProblem(error);
    logger.error({ jobId: job.upload.id, code: problem.code, ...errorFacts(error) }, "a job was stopped");
    job.pause();
    if (problem.code === "storage_full" || problem.code === "storage_unavailable") {
      setTimeout(() => !job.isGone && this.#enqueue(job), settings.jobs.diskRetryMs).unref();
      return;
    }
    const end: JobEnd = {
      end: "failed",
      at: new Date().toISOString(),
      code: problem.code,
      detail: problem.facts.detail,
    };
    await this.#writeEnd(job, end).catch((failure: unknown) => {
      logger.error({ jobId: job.upload.id, ...errorFacts(failure) }, "the end of a job was not written");
    });
    this.#end(job, end);
  }

  async #writeEnd(job: Job, end: JobEnd): Promise<void> {
    const path = await this.store.journalPath(job.upload.id);
    const { bytes } = await readJournal(path);
    const writer = await JournalWriter.open(path, bytes, this.folder, () => undefined);
    try {
      await writer.append(end, null);
      await writer.sync();
    } finally {
      await writer.close();
    }
  }

  #end(job: Job, { end, at, code, detail }: JobEnd): void {
    const error = end === "failed" ? { code: code ?? "internal", detail: detail ?? "the job failed" } : null;
    job.end(end, { endedAt: at, expiresAt: Date.parse(at) + this.#parts.settings.jobs.keepMs, error });
  }

  /** Those that are kept go on in another process; nothing that is told as done is lost. */
  #checkpoint(): void {
    if (!this.folder.isKept) return;
    for (const { controller } of this.#running.values()) controller.abort(STOPPED);
  }

  #sweep(): void {
    const now = Date.now();
    for (const job of this.#jobs.values()) {
      if (job.expiresAt <= now && !job.isGone) void this.#bury(job).catch((error: unknown) => this.#complain(error));
    }
    for (const [id, { goneAt }] of this.#graves) {
      if (Date.parse(goneAt) + this.#parts.settings.jobs.keepMs > now) continue;
      this.#graves.delete(id);
      void this.store.forget(id).catch((error: unknown) => this.#complain(error));
    }
  }

  async #bury(job: Job): Promise<void> {
    const { id, principal } = job.upload;
    const grave: Grave = { principal, goneAt: new Date().toISOString() };
    this.#jobs.delete(id);
    this.#graves.set(id, grave);
    try {
      // an upload that was answered at once has no folder any more
      if (!job.isInline) await this.store.bury(id, grave);
    } catch (error) {
      // it is still there, and can be deleted again
      this.#graves.delete(id);
      this.#jobs.set(id, job);
      throw storageProblem(error);
    }
    job.vanish();
  }

  #complain(error: unknown): void {
    this.#parts.logger.warn(errorFacts(error), "files of a job were not deleted");
  }

  #close(): void {
    clearInterval(this.#sweeper);
    this.folder.closeNow();
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function notFound(): Problem {
  return new Problem("not_found", "there is no such job, or it is somebody else's");
}

function expired(): Problem {
  return new Problem("job_expired", "the job was deleted with its file and its result; send the file again");
}
