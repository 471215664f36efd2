import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CommitOutput, CommitProgressEvent } from "@huggingface/hub";
import { readManifest } from "../write/data-set-folder.ts";
import { checkLeftovers } from "./check-leftovers.ts";
import { ensureRepo } from "./ensure-repo.ts";
import { HubRequests } from "./hub-requests.ts";
import { asUploadFailure } from "./upload-failure.ts";
import { type PlannedFile, uploadPlan } from "./upload-plan.ts";
import { type UploadOptions, type UploadProgress, type UploadSettings, uploadSettings } from "./upload-settings.ts";

/** What stands on the hub now. */
export interface UploadedDataSet {
  readonly url: string;
  /** Hash of the commit. */
  readonly commit: string;
  readonly isPrivate: boolean;
  readonly files: readonly string[];
  /** Of all files together. */
  readonly bytes: number;
}

const PHASES = { preuploading: "prepare", uploadingLargeFiles: "upload", committing: "commit" } as const;

/**
 * Uploads a data set to the Hugging Face Hub, as one commit: rows, exports, card, plots and manifest, never
 * `*.calls.jsonl`. Before anything is sent, every file is compared with the manifest, `redaction.json` must say that
 * nothing was left, and every row is read for personal data once more. Files are streamed.
 *
 * @throws DispositionError `INPUT_INVALID` without confirmation or redaction report, with personal data in a row, or
 * when a private upload would land in a public repository; `FILE_INVALID` for files that are not those of the manifest; else what the hub
 * refused, `retryable` where a later attempt may pass. An aborted upload rejects with the signal's reason.
 * @example
 * await uploadDataSet({ folder: "data", repo: "our-team/calls-2026-11", token, confirmed: true });
 */
export async function uploadDataSet(options: UploadOptions): Promise<UploadedDataSet> {
  const settings = uploadSettings(options);
  const manifest = await readManifest(settings.folder);
  const plan = await uploadPlan(settings.folder, manifest);
  await checkLeftovers(settings, manifest, plan);
  settings.signal?.throwIfAborted();
  using requests = new HubRequests(settings);
  settings.onProgress({ phase: "prepare", file: null, share: 0 });
  const isPrivate = await ensureRepo(settings, requests);
  const output = await commitFiles(settings, plan, requests);
  settings.onProgress({ phase: "done", file: null, share: 1 });
  return {
    url: `${settings.hubUrl}/datasets/${settings.repo}`,
    commit: output.commit.oid,
    isPrivate,
    files: plan.map(({ path }) => path),
    bytes: plan.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function commitFiles(
  settings: UploadSettings,
  plan: readonly PlannedFile[],
  requests: HubRequests,
): Promise<CommitOutput> {
  const { commitIter } = await import("@huggingface/hub");
  const operations = plan.map(({ path }) => {
    return { operation: "addOrUpdate" as const, path, content: pathToFileURL(join(settings.folder, path)) };
  });
  const { repo, hubUrl, onProgress } = settings;
  const title = `Upload ${plan.length} files of a data set`;
  const events = commitIter({
    repo: { type: "dataset", name: repo },
    title,
    operations,
    hubUrl,
    fetch: requests.fetch,
  });
  try {
    for (;;) {
      const event = await events.next();
      if (event.done && event.value) return event.value;
      if (event.done) throw new TypeError("the commit has no answer");
      onProgress(progressOf(event.value));
    }
  } catch (error) {
    throw asUploadFailure(settings, error);
  }
}

function progressOf(event: CommitProgressEvent): UploadProgress {
  if (event.event === "phase") return { phase: PHASES[event.phase], file: null, share: 0 };
  return { phase: event.state === "hashing" ? "prepare" : "upload", file: event.path, share: event.progress };
}
