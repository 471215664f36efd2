/** Problem details (RFC 9457) as the service sends them; every part may be missing behind a proxy. */
export interface ProblemDetails {
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
  readonly code?: string;
  readonly requestId?: string;
  readonly retryAfterMs?: number;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** Thrown where the service refused or failed. */
export class ToldProblem extends Error {
  readonly details: ProblemDetails;

  constructor(details: ProblemDetails) {
    super(details.title ?? "The service failed");
    this.details = details;
  }
}

/** Reads why a response is none of the good ones. */
export async function problemOf(response: Response): Promise<ToldProblem> {
  const { status } = response;
  const isJson = /json/u.test(response.headers.get("content-type") ?? "");
  const body: unknown = isJson ? await response.json().catch(() => null) : null;
  if (typeof body === "object" && body !== null && "title" in body) return new ToldProblem(body as ProblemDetails);
  const detail =
    "The answer did not come from the service itself; something in front of it may have refused the request.";
  return new ToldProblem({ title: `HTTP ${status}`, status, detail });
}

/** Anything thrown, as problem details. */
export function detailsOf(error: unknown): ProblemDetails {
  if (error instanceof ToldProblem) return error.details;
  if (error instanceof TypeError) {
    return { title: "No connection to the service", detail: "It may have stopped, or the network is down. Try again." };
  }
  return { title: "The page failed", detail: error instanceof Error ? error.message : String(error) };
}
