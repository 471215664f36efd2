import { Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import type { Got } from "./ask.ts";

export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the body is cut into pieces that are sent one by one, without its length; default nowhere. */
  readonly cuts?: readonly number[];
}

/** A client that keeps its connection, so that ten thousand requests are quick. */
export interface SteadyClient {
  /** @throws when the answer is not whole within `patienceMs`, or is cut off. */
  post(path: string, sent: Sent): Promise<Got>;
  close(): void;
}

const TICK_MS = 50;

export function steadyClient(url: string, patienceMs: number): SteadyClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    close: () => agent.destroy(),
    async post(path, { headers, body, cuts = [] }) {
      const length: Record<string, string> = cuts.length === 0 ? { "content-length": String(body.length) } : {};
      const sending = request(url + path, { method: "POST", agent, headers: { ...length, ...headers } });
      const stop = startPatience(patienceMs, () => sending.destroy(new Error(`no answer within ${patienceMs} ms`)));
      try {
        const [answer] = await Promise.all([answerOf(sending), send(sending, piecesOf(body, cuts))]);
        return answer;
      } finally {
        stop();
      }
    },
  };
}

/** A clock that goes only while this process has its turns: what a busy machine takes is nobody's hang. */
function startPatience(patienceMs: number, onEnd: () => void): () => void {
  let left = Math.ceil(patienceMs / TICK_MS);
  const timer = setInterval(() => {
    left -= 1;
    if (left === 0) onEnd();
  }, TICK_MS);
  return () => clearInterval(timer);
}

async function send(sending: ClientRequest, pieces: readonly Uint8Array[]): Promise<void> {
  for (const piece of pieces) {
    sending.write(piece);
    await turn();
  }
  sending.end();
}

function piecesOf(body: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (body.length + 1)).sort((one, other) => one - other), body.length];
  const pieces = places.slice(1).map((end, index) => body.subarray(places[index], end));
  return pieces.filter((piece) => piece.length > 0);
}

async function answerOf(sending: ClientRequest): Promise<Got> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sending.on("response", resolve).on("error", reject);
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk as Uint8Array);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString(),
  };
}
