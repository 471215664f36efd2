import type { DispositionClassifier } from "@disposition/core";
import type { Taxonomy } from "@disposition/taxonomy";
import { health } from "./health.ts";
import type { Operation } from "./operation.ts";
import { predict } from "./predict.ts";

/** The whole HTTP surface; adapters only translate to it. */
export function operations<T extends Taxonomy>(classifier: DispositionClassifier<T>): readonly Operation[] {
  return [health(), predict(classifier)];
}
