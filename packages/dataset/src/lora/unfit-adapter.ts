import { DispositionError } from "@disposition/taxonomy";

/** The error for an adapter that no GGUF can stand for. `why` names what was found, `remedy` what helps. */
export function unfitAdapter(path: string, why: string, remedy: string): DispositionError {
  return new DispositionError("FILE_INVALID", `"${path}" cannot become a GGUF adapter: ${why}; ${remedy}`);
}
