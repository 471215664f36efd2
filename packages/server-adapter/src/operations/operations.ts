import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { health } from "./health.ts";
import { openapi } from "./openapi.ts";
import { predict } from "./predict.ts";
import { ready } from "./ready.ts";

/** The whole HTTP surface; adapters only translate to it. */
export function operations(parts: ServiceParts): readonly Operation[] {
  const all: Operation[] = [health(), ready(parts), predict(parts), openapi(parts, () => all)];
  return all;
}
