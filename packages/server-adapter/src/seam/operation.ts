import type { Taxonomy } from "@disposition/taxonomy";
import type { Principal, Scope } from "../service/principal.ts";
import type { OpRequest } from "./op-request.ts";
import type { OpResponse } from "./op-response.ts";
import type { OperationDoc } from "./operation-doc.ts";

/** How far a request has come; it is told when the client leaves. */
export type Stage = "reading" | "queued" | "running" | "streaming";

/** A request that has an id, may be here, and is counted. */
export interface OperationRequest extends OpRequest {
  readonly requestId: string;
  readonly principal: Principal;
  /** On the clock of `performance.now`. */
  readonly startedAt: number;
  /** Set by whoever moves the request on; `reading` at first, `streaming` while a stream is sent. */
  stage: Stage;
}

/** One HTTP operation. */
export interface Operation {
  /** Short stable name for metrics and logs, e.g. `predict`. */
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the mount, with `:name` for a part that varies, e.g. `/jobs/:id`. Two operations may share a path. */
  readonly path: string;
  /** What a key must be allowed; null for everybody, with or without a key. */
  readonly scope: Scope | null;
  /** `ready`: refused with 503 while the model loads and while the service drains. */
  readonly when: "ready" | "always";
  /** Its part of `/openapi.json`, once it is known what stands in a record. */
  readonly doc: (taxonomy: Taxonomy) => OperationDoc;
  /** Throws a `Problem`, or anything else for a failure that the client learns nothing about. */
  run(request: OperationRequest): Promise<OpResponse>;
}
