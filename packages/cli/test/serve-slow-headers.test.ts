import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { killServed, serve } from "./serve-process.ts";

const LONG = process.env.DISPOSITION_LONG === "1";
const CLIENTS = 100;
/** The server's patience with headers, and what passes until it looks, with as much again for a busy machine. */
const LATEST_MS = 2 * 25_000;

afterEach(killServed);

it.runIf(LONG)(
  `${CLIENTS} clients whose headers come byte by byte are cut, and others are served meanwhile`,
  async () => {
    const url = await serve([]).url;
    const startedAt = performance.now();
    let left = CLIENTS;
    const count = () => {
      left -= 1;
    };
    const cut = Promise.all(Array.from({ length: CLIENTS }, () => drip(url).then(count)));
    const polite: number[] = [];
    while (left > 0) polite.push((await fetch(`${url}/health`)).status);
    await cut;
    expect(performance.now() - startedAt).toBeLessThan(LATEST_MS);
    expect(new Set(polite)).toEqual(new Set([200]));
  },
  4 * LATEST_MS,
);

/** Sends a byte every 100 ms until it is cut. */
async function drip(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined).resume();
  socket.write("GET /health HTTP/1.1\r\nx-slow: ");
  const timer = setInterval(() => socket.write("a"), 100);
  await once(socket, "close");
  clearInterval(timer);
}
