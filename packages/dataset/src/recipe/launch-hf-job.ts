import { DispositionError } from "@disposition/taxonomy";
import { getJob, runJob, streamJobLogs } from "@huggingface/hub";
import { z } from "zod";
import { HfJob } from "./hf-job.ts";

/** What a job reports. */
export type HfJobEvent =
  | { readonly event: "started"; readonly id: string }
  | { readonly event: "log"; readonly line: string }
  /** `stage` as the hub names it, e.g. `COMPLETED` or `ERROR`. */
  | { readonly event: "ended"; readonly id: string; readonly stage: string };

/** How `launchHfJob` reaches the hub. */
export interface LaunchOptions {
  /** Starts with `hf_`, may write; the job gets it as the secret HF_TOKEN, to read the base and push the adapter. */
  readonly accessToken: string;
  /** Default https://huggingface.co. */
  readonly hubUrl?: string;
  readonly fetch?: typeof fetch;
}

/**
 * Starts the job of a `job.json` and follows its log. This costs money from the first event on; a consumer that stops
 * listening does not stop the job.
 *
 * @throws DispositionError `FILE_INVALID` for what is no job, `INPUT_INVALID` without a token; the hub's own errors.
 * @example
 * for await (const event of launchHfJob(job, { accessToken })) if (event.event === "log") show(event.line);
 */
export async function* launchHfJob(job: unknown, options: LaunchOptions): AsyncGenerator<HfJobEvent> {
  const parsed = HfJob.safeParse(job);
  if (!parsed.success) throw new DispositionError("FILE_INVALID", `this is no job: ${z.prettifyError(parsed.error)}`);
  if (!options.accessToken.startsWith("hf_")) {
    throw new DispositionError("INPUT_INVALID", "the access token does not start with hf_; make one with write access");
  }
  const { namespace } = parsed.data;
  const { id } = await runJob({ ...parsed.data, ...options, secrets: { HF_TOKEN: options.accessToken } });
  yield { event: "started", id };
  for await (const { message } of streamJobLogs({ namespace, jobId: id, ...options }))
    yield { event: "log", line: message };
  const { status } = await getJob({ namespace, jobId: id, ...options });
  yield { event: "ended", id, stage: status.stage };
}
