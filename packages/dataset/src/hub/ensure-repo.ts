import { DispositionError } from "@disposition/taxonomy";
import type { HubRequests } from "./hub-requests.ts";
import { asUploadFailure } from "./upload-failure.ts";
import type { UploadSettings } from "./upload-settings.ts";

/** The library wants a token of its own; `HubRequests` replaces it by the real one, where that may go. */
const NO_TOKEN = "hf_";

/**
 * Creates the repository, or finds that it is there.
 *
 * @returns whether it is private.
 * @throws DispositionError `INPUT_INVALID` when it is public already and should be private.
 */
export async function ensureRepo(settings: UploadSettings, requests: HubRequests): Promise<boolean> {
  const { createRepo, datasetInfo, HubApiError } = await import("@huggingface/hub");
  const { repo, isPrivate, hubUrl } = settings;
  const { fetch } = requests;
  const visibility = isPrivate ? "private" : "public";
  try {
    await createRepo({ repo: { type: "dataset", name: repo }, visibility, hubUrl, accessToken: NO_TOKEN, fetch });
    return isPrivate;
  } catch (error) {
    if (!(error instanceof HubApiError) || error.statusCode !== 409) throw asUploadFailure(settings, error);
  }
  const found = await datasetInfo({ name: repo, hubUrl, fetch }).catch((error) => {
    throw asUploadFailure(settings, error);
  });
  // anything but a clear yes counts as public
  if (!isPrivate || found.private === true) return found.private === true;
  const remedy = "make it private on its page, name another one, or ask for a public upload";
  throw new DispositionError("INPUT_INVALID", `"${repo}" is there already and public; ${remedy}`);
}
