import { DispositionError } from "@disposition/taxonomy";

/** A file in a repository of the Hugging Face hub, or of any server that speaks its protocol. */
export interface HubModel {
  /** `owner/name`. */
  readonly repo: string;
  /** Path of the GGUF inside the repository, with forward slashes. */
  readonly file: string;
  /** Branch, tag or commit; default `main`. A commit of 40 hex digits is never asked for twice. */
  readonly revision?: string;
  /** The only SHA-256 to accept, 64 hex digits. */
  readonly sha256?: string;
}

/** A path of a GGUF file, `hf:owner/repo/path/file.gguf[@revision]`, or the same in parts. */
export type ModelSource = string | HubModel;

/** A model source, taken apart and checked. */
export type ParsedModelSource =
  | { readonly kind: "file"; readonly path: string }
  | {
      readonly kind: "hub";
      readonly repo: string;
      readonly file: string;
      readonly revision: string;
      readonly sha256: string | null;
    };

const HUB_PREFIX = "hf:";
const DEFAULT_REVISION = "main";
const SHARD = /-\d{5}-of-\d{5}\.gguf$/u;

/**
 * Takes a model source apart.
 *
 * @throws DispositionError `INPUT_INVALID` for anything that is no path and no complete hub address.
 * @example
 * parseModelSource("hf:acme/collections/q8/model.gguf@v2");
 * // { kind: "hub", repo: "acme/collections", file: "q8/model.gguf", revision: "v2", sha256: null }
 */
export function parseModelSource(model: ModelSource): ParsedModelSource {
  if (typeof model !== "string") return checkHubModel(model, JSON.stringify(model));
  if (model.startsWith(HUB_PREFIX)) return checkHubModel(splitAddress(model), `"${model}"`);
  if (model === "") throw invalid('""', "it is empty");
  if (/^https?:/u.test(model)) throw invalid(`"${model}"`, "links are not followed");
  return { kind: "file", path: model };
}

function splitAddress(address: string): HubModel {
  const rest = address.slice(HUB_PREFIX.length);
  // a revision may hold slashes (refs/pr/1), so the end of the file name is what separates
  const fileEnd = rest.indexOf(".gguf@");
  const path = fileEnd < 0 ? rest : rest.slice(0, fileEnd + ".gguf".length);
  const revision = fileEnd < 0 ? {} : { revision: rest.slice(path.length + 1) };
  const [owner = "", name = "", ...file] = path.split("/");
  return { repo: `${owner}/${name}`, file: file.join("/"), ...revision };
}

function checkHubModel(model: HubModel, shown: string): ParsedModelSource {
  const { repo, file, revision = DEFAULT_REVISION, sha256 = null } = model;
  if (!isRepo(repo)) throw invalid(shown, `"${repo}" is no repository`);
  if (!isRepoPath(file) || !file.endsWith(".gguf")) throw invalid(shown, `"${file}" is no GGUF file in a repository`);
  if (SHARD.test(file)) {
    throw invalid(shown, "it is one part of a split model; join the parts with llama.cpp's llama-gguf-split --merge");
  }
  if (!isRepoPath(revision)) throw invalid(shown, `"${revision}" is no revision`);
  if (sha256 !== null && !/^[0-9a-f]{64}$/iu.test(sha256)) throw invalid(shown, `"${sha256}" is no SHA-256`);
  return { kind: "hub", repo, file, revision, sha256: sha256?.toLowerCase() ?? null };
}

function isRepo(repo: unknown): repo is string {
  if (typeof repo !== "string") return false;
  const segments = repo.split("/");
  return segments.length <= 2 && segments.every((segment) => /^[A-Za-z0-9][\w.-]*$/u.test(segment));
}

/** Repository paths become paths in the cache folder, so nothing may point out of it, by the rules of any platform. */
function isRepoPath(path: unknown): path is string {
  if (typeof path !== "string" || /[\\:\p{Cc}]/u.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}

function invalid(shown: string, what: string): DispositionError {
  const remedy =
    'give the path of a GGUF file, "hf:owner/repo/file.gguf[@revision]" or { repo, file, revision, sha256 }';
  return new DispositionError("INPUT_INVALID", `model ${shown}: ${what}; ${remedy}`);
}
