import { type ClientRequest, type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";

/** What became of one request. */
export interface Outcome {
  /** `x-request-id`, under which the server's log has it too. */
  readonly id: string;
  /** 0 where there was no answer, or not all of one. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const json = { "content-type": "application/json" };
const callOf = (index: number) => ({ transcript: `Customer: kal ${index + 1}000 bhej dunga`, callDate: "2026-02-21" });
const callsOf = (count: number) => Array.from({ length: count }, (_, index) => callOf(index));

export function askOne(url: string, id: string): Promise<Outcome> {
  const { sent, outcome } = begin(`${url}/predict`, id, json);
  sent.end(JSON.stringify(callOf(id.length)));
  return outcome;
}

/** Many calls, answered by a stream of events. */
export function askEvents(url: string, id: string, calls: number): Promise<Outcome> {
  const { sent, outcome } = begin(`${url}/predict`, id, { ...json, accept: "text/event-stream" });
  sent.end(JSON.stringify({ calls: callsOf(calls) }));
  return outcome;
}

/** A file of which the second half comes only when it is told to. */
export function uploadSlowly(
  url: string,
  id: string,
  rows: number,
): { readonly outcome: Promise<Outcome>; end(): void } {
  const lines = ["n,text\n", ...callsOf(rows).map(({ transcript }, index) => `${index},${transcript}\n`)];
  const length = String(lines.join("").length);
  const { sent, outcome } = begin(`${url}/upload?format=json`, id, {
    "content-type": "text/csv",
    "content-length": length,
  });
  const half = Math.floor(lines.length / 2);
  sent.write(lines.slice(0, half).join(""));
  return { outcome, end: () => void sent.end(lines.slice(half).join("")) };
}

/** Comes every few milliseconds, each time on a new connection, until nobody listens any more. */
export async function comeAgain(url: string, name: string, everyMs: number): Promise<Outcome[]> {
  const all: Promise<Outcome>[] = [];
  let isOpen = true;
  while (isOpen) {
    const one = askOne(url, `${name}-${all.length}`).then((outcome) => {
      if (outcome.text === "ECONNREFUSED") isOpen = false;
      return outcome;
    });
    all.push(one);
    await sleep(everyMs);
  }
  return Promise.all(all);
}

/** A connection on which one request was answered, and that is kept. Settles with how it ended. */
export function keepConnection(url: string): {
  readonly isIdle: Promise<void>;
  readonly ended: Promise<"closed" | "broken">;
} {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write("GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
  const isIdle = new Promise<void>((resolve) => socket.once("data", () => resolve()));
  const ended = new Promise<"closed" | "broken">((resolve) => {
    socket.once("error", () => resolve("broken"));
    socket.once("close", () => resolve("closed"));
  });
  return { isIdle, ended };
}

/** A WebSocket with so many calls. Settles, when it is closed, with the types of their last answers and the code. */
export async function talk(url: string, calls: number): Promise<{ readonly closed: Promise<readonly unknown[]> }> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws`);
  const heard: unknown[] = [];
  socket.on("message", (message) => {
    const { type } = JSON.parse(String(message)) as { readonly type: string };
    if (type !== "queued") heard.push(type);
  });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  for (const [id, call] of callsOf(calls).entries()) socket.send(JSON.stringify({ id, op: "predict", call }));
  return { closed: new Promise((resolve) => socket.once("close", (code) => resolve([...heard, code]))) };
}

function begin(url: string, id: string, headers: Readonly<Record<string, string>>) {
  const sent: ClientRequest = request(url, {
    method: "POST",
    agent: false,
    headers: { ...headers, "x-request-id": id },
  });
  const outcome = new Promise<Outcome>((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ id, status: 0, headers: {}, text: error.code ?? "" });
    sent.once("error", fail);
    sent.once("response", (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += String(chunk);
      });
      response.once("error", fail);
      response.once("end", () => resolve({ id, status: response.statusCode ?? 0, headers: response.headers, text }));
    });
  });
  return { sent, outcome };
}
