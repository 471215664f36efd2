import { type UploadProgress, uploadDataSet } from "@disposition/dataset";
import { DispositionError } from "@disposition/taxonomy";
import { Command } from "commander";

interface UploadOptions {
  readonly repo: string;
  readonly public?: boolean;
  readonly yes?: boolean;
  readonly hub?: string;
}

/** `disposition dataset upload <folder> --repo <owner/name> --yes` */
export function uploadCommand(): Command {
  return new Command("upload")
    .description(
      "upload a data set to the Hugging Face Hub, private unless told otherwise; refused while it holds personal data",
    )
    .argument("<folder>", "the data set; its calls (*.calls.jsonl) stay here")
    .requiredOption("--repo <owner/name>", "created when missing; the token comes from HF_TOKEN")
    .option("--public", "let everybody read it")
    .option("--yes", "you have looked at the set and want it uploaded")
    .option("--hub <url>", "another hub (default: HF_ENDPOINT, or huggingface.co)")
    .action(upload);
}

async function upload(folder: string, options: UploadOptions): Promise<void> {
  const token = process.env.HF_TOKEN?.trim() ?? "";
  if (token === "")
    throw new DispositionError("INPUT_INVALID", "there is no token; put one with write access into HF_TOKEN");
  if (!options.yes) {
    const message = `nothing is uploaded yet: look at the rows and the card in "${folder}", then add --yes`;
    throw new DispositionError("INPUT_INVALID", message);
  }
  const hubUrl = options.hub ?? (process.env.HF_ENDPOINT || undefined);
  const uploaded = await uploadDataSet({
    folder,
    repo: options.repo,
    token,
    confirmed: true,
    private: !options.public,
    ...(hubUrl === undefined ? {} : { hubUrl }),
    onProgress: progressLines(),
  });
  const who = uploaded.isPrivate ? "private" : "public";
  process.stderr.write(`${uploaded.files.length} files, ${uploaded.bytes} bytes, ${who}: ${uploaded.url}\n`);
}

const DOING = { check: "read", prepare: "hashed", upload: "uploaded", commit: "committing", done: "done" } as const;

/** A line per file that is done with a phase, and one per phase that has no files. */
function progressLines(): (progress: UploadProgress) => void {
  let last = "";
  return ({ phase, file, share }) => {
    const line = file === null ? DOING[phase] : `${DOING[phase]} ${file}`;
    if (line === last || (file !== null && share < 1) || (file === null && phase !== "commit")) return;
    last = line;
    process.stderr.write(`${line}\n`);
  };
}
