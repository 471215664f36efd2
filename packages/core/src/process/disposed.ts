import { DispositionError } from "@disposition/taxonomy";

export function disposed(): DispositionError {
  return new DispositionError("DISPOSED", "the engine was disposed; load a new one");
}
