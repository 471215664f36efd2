import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Job } from "../jobs/job.ts";
import type { Jobs } from "../jobs/jobs.ts";
import { Problem } from "../problem/problem.ts";
import { json, type OpResponse } from "../seam/op-response.ts";
import type { Operation, OperationRequest } from "../seam/operation.ts";
import type { ServedModel } from "../service/served-classifier.ts";
import { errorFacts } from "../service/service-logger.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { acceptUpload } from "../upload/accept-upload.ts";
import { inlineRows } from "../upload/inline-rows.ts";
import { receiveUpload } from "../upload/receive/receive-upload.ts";
import type { StoredUpload } from "../upload/stored-upload.ts";
import { uploadDoc } from "../upload/upload-doc.ts";
import { uploadReply } from "../upload/upload-reply.ts";

/** When to come back where all places for uploads are taken, in ms; how long those take is not known. */
const RETRY_MS = 5_000;

/** `POST /upload`: a file of calls, answered with the file and its labels, or with a job. */
export function upload(parts: ServiceParts, jobs: Jobs): Operation {
  let open = 0;
  return {
    name: "upload",
    method: "POST",
    path: "/upload",
    scope: "upload",
    when: "ready",
    doc: uploadDoc,
    async run(request) {
      if (open >= parts.settings.upload.open) throw noPlace();
      open += 1;
      const visit = new UploadVisit(parts, jobs, request, () => {
        open -= 1;
      });
      try {
        return await visit.answer();
      } catch (error) {
        await visit.leave();
        throw error;
      }
    },
  };
}

function noPlace(): Problem {
  const detail = "as many files as are taken at once are being received or answered; try again later";
  return new Problem("queue_full", { detail, retryAfterMs: RETRY_MS });
}

/** One upload: its folder, its place, and the bytes that it has taken of the disk. All are given back once, on every path. */
class UploadVisit {
  readonly #id = randomUUID();
  readonly #parts: ServiceParts;
  readonly #jobs: Jobs;
  readonly #request: OperationRequest;
  #leavers: (() => void | Promise<void>)[];
  #bytes = 0;

  constructor(parts: ServiceParts, jobs: Jobs, request: OperationRequest, leave: () => void) {
    this.#parts = parts;
    this.#jobs = jobs;
    this.#request = request;
    this.#leavers = [leave];
  }

  async answer(): Promise<OpResponse> {
    const { settings, events, models } = this.#parts;
    const { requestId } = this.#request;
    await this.#jobs.load();
    const folder = await this.#jobs.folder.make(this.#id);
    this.#leavers.push(() => this.#jobs.folder.remove(this.#id, this.#bytes));
    const received = await receiveUpload(this.#request, folder, this.#quota(), settings.upload);
    return models.use(async (model) => {
      const { taxonomy } = model.classifier;
      const order = { id: this.#id, folder, received, taxonomy, settings: settings.upload };
      const accepted = await acceptUpload(this.#request, order);
      events.emit({ type: "upload-received", requestId, bytes: received.bytes, rows: accepted.upload.rows });
      return accepted.isAsync ? this.#enqueue(accepted.upload) : this.#inline(accepted.upload, folder, model);
    });
  }

  /** Gives everything back, and what can be if not; a second call does nothing. Never rejects. */
  async leave(): Promise<void> {
    for (const leave of this.#leavers.splice(0).reverse()) {
      try {
        await leave();
      } catch (error) {
        this.#parts.logger.warn(errorFacts(error), "the file of an upload was not deleted; it is tried again");
      }
    }
  }

  #quota() {
    return {
      take: (bytes: number) => {
        this.#jobs.folder.take(bytes);
        this.#bytes += bytes;
      },
    };
  }

  async #enqueue(stored: StoredUpload): Promise<OpResponse> {
    const job = await this.#jobs.add(stored);
    // the folder is the job's from now on
    this.#leavers = this.#leavers.slice(0, 1);
    await this.leave();
    // relative to `…/upload`: where the service is mounted is the host's affair
    const location = `jobs/${stored.id}`;
    return json(202, job.view(), { location, "x-job-id": stored.id, "preference-applied": "respond-async" });
  }

  async #inline(stored: StoredUpload, folder: string, model: ServedModel): Promise<OpResponse> {
    const { settings, desk } = this.#parts;
    this.#leavers.push(desk.enterBulk());
    const job = this.#jobs.track(stored);
    this.#leavers.push(() => endIfOpen(this.#jobs, job));
    this.#request.stage = "running";
    const rows = await inlineRows(this.#parts, this.#request, { stored, path: join(folder, stored.input), job });
    const { taxonomy } = model.classifier;
    const { escapeFormulas } = settings.upload;
    const reply = uploadReply({ upload: stored, format: stored.format, rows, taxonomy, escapeFormulas });
    const headers = { ...reply.headers, "x-model-version": model.version };
    return { ...reply, headers, dispose: () => this.leave() };
  }
}

/** An answer that did not come to its end has failed, whatever the reason. */
function endIfOpen(jobs: Jobs, job: Job): void {
  if (job.isOver) return;
  const isWhole = job.done === job.upload.rows;
  jobs.endInline(job, isWhole ? null : { code: "client_closed", detail: "the answer was not taken to its end" });
}
