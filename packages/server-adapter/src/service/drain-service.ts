import { Problem } from "../problem/problem.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { OpenRequests } from "./open-requests.ts";

/** How a service ended. */
export interface Drained {
  /** Requests that were cut off because the time was over. */
  readonly cut: number;
}

/** Time that requests which were cut off have to say so, in ms. */
const LAST_WORDS_MS = 500;

export function draining(): Problem {
  const detail = "the service is shutting down; send the request again, another instance will take it";
  return new Problem("draining", { detail, retryAfterMs: 1_000 });
}

/** Waits for the open requests, and cuts off what is left after `timeoutMs`. */
export async function drainService(
  { lifecycle, open }: { readonly lifecycle: Lifecycle; readonly open: OpenRequests },
  timeoutMs: number,
): Promise<Drained> {
  lifecycle.advance("draining");
  await within(timeoutMs, open.idle());
  const cut = open.count;
  open.abortAll(draining());
  await within(LAST_WORDS_MS, open.idle());
  lifecycle.advance("stopped");
  return { cut };
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
