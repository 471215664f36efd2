import { byId, hide } from "./dom.ts";
import { failedRows } from "./failed-rows.ts";
import { followJob, type Job } from "./job.ts";
import type { KeyForm } from "./key-form.ts";
import { count } from "./say.ts";
import type { Service } from "./service.ts";
import { jobProgress, showDownload, showFailedRows } from "./show-job.ts";
import { showProblem } from "./show-problem.ts";
import { detailsOf, ToldProblem } from "./told-problem.ts";

/** The form with a file and its results. */
export function startFileForm(service: Service, keyForm: KeyForm): void {
  const run = new FileRun(service, keyForm);
  byId("file-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const file = byId("upload", HTMLInputElement).files?.[0];
    if (file !== undefined) void run.start(file, formOf(file));
  });
}

/** The file goes last, so that the service knows what is wanted before it comes. */
function formOf(file: File): FormData {
  const form = new FormData();
  const fields = {
    callDate: byId("file-date", HTMLInputElement).value,
    format: byId("format", HTMLSelectElement).value,
    transcriptColumn: byId("transcript-column", HTMLInputElement).value.trim(),
    callDateColumn: byId("date-column", HTMLInputElement).value.trim(),
  };
  for (const [name, value] of Object.entries(fields)) if (value !== "") form.append(name, value);
  form.append("file", file);
  return form;
}

/** At most one file at a time: a new one cancels the one before. */
class FileRun {
  readonly #service: Service;
  readonly #keyForm: KeyForm;
  readonly #status = byId("file-status", HTMLElement);
  readonly #problem = byId("file-problem", HTMLElement);
  readonly #result = byId("file-result", HTMLElement);
  readonly #cancel = byId("cancel-file", HTMLButtonElement);
  readonly #submit = byId("file-form", HTMLFormElement).querySelector<HTMLButtonElement>("button[type=submit]");
  #running: { readonly controller: AbortController; jobId: string | null } | null = null;
  #url: string | null = null;

  constructor(service: Service, keyForm: KeyForm) {
    this.#service = service;
    this.#keyForm = keyForm;
    this.#cancel.addEventListener("click", () => {
      this.#stop();
      this.#status.textContent = "Cancelled; the service deletes the file.";
    });
  }

  async start(file: File, form: FormData): Promise<void> {
    this.#stop();
    const controller = new AbortController();
    const running = { controller, jobId: null as string | null };
    this.#running = running;
    this.#problem.replaceChildren();
    this.#result.replaceChildren();
    this.#status.textContent = "Sending the file…";
    this.#cancel.hidden = false;
    try {
      await this.#work(file, form, running);
    } catch (error) {
      if (!controller.signal.aborted) this.#fail(error, () => void this.start(file, form));
    } finally {
      if (this.#running === running && this.#submit !== null) hide(this.#cancel, this.#submit);
    }
  }

  async #work(file: File, form: FormData, running: { readonly controller: AbortController; jobId: string | null }) {
    const { signal } = running.controller;
    // always a job, so that small and large files look the same
    const headers = { prefer: "respond-async" };
    const response = await this.#service.ask("upload", { method: "POST", headers, body: form, signal });
    const { id } = (await response.json()) as Job;
    running.jobId = id;
    const progress = jobProgress();
    this.#result.replaceChildren(progress.element);
    this.#status.textContent = "The service has the file.";
    const job = await followJob(this.#service, id, signal, progress.update);
    if (job.state === "failed") throw new ToldProblem({ title: "The file failed", ...job.error });
    running.jobId = null;
    await this.#fetchResult(file, job, signal);
  }

  async #fetchResult(file: File, { id, progress, format }: Job, signal: AbortSignal): Promise<void> {
    const blob = await (await this.#service.ask(`jobs/${id}/result`, { signal })).blob();
    if (this.#url !== null) URL.revokeObjectURL(this.#url);
    this.#url = URL.createObjectURL(blob);
    const name = `${file.name.replace(/\.[^.]*$/u, "")}-results.${format}`;
    this.#result.append(showDownload(this.#url, name, blob.size));
    if (progress.failed > 0) await this.#listFailures(id, signal);
    const failed = progress.failed === 0 ? "none failed" : `${progress.failed.toLocaleString("en-IN")} failed`;
    this.#status.textContent = `Done: ${count(progress.rows, "row")}, ${failed}. The results are ready for download.`;
  }

  async #listFailures(id: string, signal: AbortSignal): Promise<void> {
    const response = await this.#service.ask(`jobs/${id}/result?format=jsonl`, { signal });
    this.#result.append(showFailedRows(failedRows(await response.text())));
  }

  #stop(): void {
    this.#running?.controller.abort();
    const id = this.#running?.jobId ?? null;
    this.#running = null;
    // nobody will fetch its result
    if (id !== null) this.#service.ask(`jobs/${id}`, { method: "DELETE" }).catch(() => undefined);
    if (this.#submit !== null) hide(this.#cancel, this.#submit);
  }

  #fail(error: unknown, again: () => void): void {
    this.#status.textContent = "";
    this.#problem.replaceChildren(showProblem(detailsOf(error)));
    this.#keyForm.offer(error, again);
  }
}
