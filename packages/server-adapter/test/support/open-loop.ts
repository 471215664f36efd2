import { Agent, request } from "node:http";

/** What became of one request. */
export interface Arrived {
  /** Or the code of the error with which the connection broke. */
  readonly status: number | string;
  readonly retryAfter: string | undefined;
  /** From when it was due to its answer, in ms: a client that is late with sending must not look quick. */
  readonly tookMs: number;
  /** Since the first one was due, in ms. */
  readonly endedAtMs: number;
}

export interface OpenLoad {
  readonly perSecond: number;
  readonly seconds: number;
  readonly body: (index: number) => string;
}

/** Sends requests at fixed times, whether or not those before them were answered. Settles when all are over. */
export async function openLoop(url: string, { perSecond, seconds, body }: OpenLoad): Promise<Arrived[]> {
  const agent = new Agent({ keepAlive: true });
  const startedAt = performance.now();
  const sent: Promise<Arrived>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const dueMs = (index * 1000) / perSecond;
    // on time rather than evenly: a timer that comes late sends all that are due
    while (performance.now() - startedAt < dueMs) await new Promise((resolve) => setTimeout(resolve, 1));
    sent.push(sendOne(url, agent, body(index), startedAt, dueMs));
  }
  const all = await Promise.all(sent);
  agent.destroy();
  return all;
}

function sendOne(url: string, agent: Agent, body: string, startedAt: number, dueMs: number): Promise<Arrived> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
    const end = (status: Arrived["status"], retryAfter?: string) => {
      const endedAtMs = performance.now() - startedAt;
      resolve({ status, retryAfter, tookMs: endedAtMs - dueMs, endedAtMs });
    };
    const fail = ({ code = "unknown" }: NodeJS.ErrnoException) => end(code);
    const sent = request(url, { method: "POST", headers, agent }, (response) => {
      response.resume();
      response.once("end", () => end(response.statusCode ?? 0, response.headers["retry-after"]));
      response.once("error", fail);
    });
    sent.once("error", fail);
    sent.end(body);
  });
}

/** Time below which a share of the requests was answered, by nearest rank, in ms. */
export function quantile(arrived: readonly Arrived[], share: number): number {
  const sorted = arrived.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
