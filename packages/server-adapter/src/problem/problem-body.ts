import type { InputFault, Problem } from "./problem.ts";
import { overloadCodes, problemCodes } from "./problem-codes.ts";

/** How a request says what went wrong (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
  readonly errors?: readonly InputFault[];
}

export interface ProblemPlace {
  /** Pattern of the route, never the path that was asked for. */
  readonly instance: string;
  readonly requestId: string;
  readonly overloadStatus: number;
}

/** Problem details of a problem. `retryAfterMs` carries up to a fifth of jitter, so that clients do not come back as one. */
export function problemBody({ code, facts }: Problem, place: ProblemPlace): ProblemBody {
  const { title, retryable, status } = problemCodes[code];
  const { retryAfterMs, errors } = facts;
  return {
    type: `urn:disposition:problem:${code}`,
    title,
    status: overloadCodes.includes(code) ? place.overloadStatus : status,
    code,
    detail: facts.detail,
    instance: place.instance,
    requestId: place.requestId,
    retryable,
    ...(retryAfterMs !== undefined && { retryAfterMs: Math.ceil(retryAfterMs * (1 + Math.random() / 5)) }),
    ...(errors && { errors }),
  };
}
