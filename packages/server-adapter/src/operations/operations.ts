import { Jobs } from "../jobs/jobs.ts";
import type { Operation } from "../seam/operation.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import { showModel, swapModel } from "./admin-model.ts";
import { adminShadow } from "./admin-shadow.ts";
import { health } from "./health.ts";
import { jobDelete } from "./job-delete.ts";
import { jobEventStream } from "./job-events.ts";
import { jobResult } from "./job-result.ts";
import { jobStatus } from "./job-status.ts";
import { metrics } from "./metrics.ts";
import { openapi } from "./openapi.ts";
import { playground } from "./playground.ts";
import { predict } from "./predict.ts";
import { ready } from "./ready.ts";
import { sockets } from "./sockets.ts";
import { upload } from "./upload.ts";

/** The whole HTTP surface; adapters only translate to it. */
export function operations(parts: ServiceParts): readonly Operation[] {
  const { settings, shadow } = parts;
  const jobs = new Jobs(parts);
  const files = [
    upload(parts, jobs),
    jobStatus(jobs),
    jobDelete(jobs),
    jobEventStream(parts, jobs),
    jobResult(parts, jobs),
  ];
  const all: Operation[] = [
    ...[health(), ready(parts), predict(parts), openapi(parts, () => all)],
    ...files,
    ...(settings.playground ? [playground()] : []),
    ...(parts.metrics ? [metrics(parts.metrics)] : []),
    ...(settings.ws ? [sockets()] : []),
    ...(shadow ? [adminShadow(shadow)] : []),
    ...(Object.keys(settings.swap.models).length > 0 ? [showModel(parts), swapModel(parts)] : []),
  ];
  return all;
}
