import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { writeStream } from "../src/node/write-stream.ts";
import { heldService } from "./support/held-service.ts";
import { type Host, hostNames, hosts } from "./support/hosts.ts";

const started: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((host) => host.close()));
});

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text;
}

/** A body that never comes to its end would hang a host's own parser, whose patience is the host's affair. */
describe.each(hostNames.filter((name) => name !== "Express behind express.json()"))("on %s", (name) => {
  async function start(options: Parameters<typeof heldService>[0]): Promise<{ host: Host; url: URL }> {
    const { service, letGo } = await heldService(options);
    letGo();
    const host = await hosts[name](service);
    started.push(host);
    return { host, url: new URL(`${host.url}/predict`) };
  }

  it("a body that comes too slowly is answered with 408 and the connection closed", async () => {
    const { url } = await start({ deadlines: { bodyMs: 100 }, limits: { discardMs: 100 } });
    const socket = connect(Number(url.port), url.hostname);
    const head = `POST ${url.pathname} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
    socket.write(`${head}content-length: 1000\r\n\r\n{"tran`);
    const text = await readAll(socket);
    expect(text).toContain("HTTP/1.1 408");
    expect(text.toLowerCase()).toContain("connection: close");
  });

  it("a client that sends more than is taken hears 413 while it still sends", async () => {
    const { url } = await start({ limits: { jsonBytes: 1000, discardBytes: 100_000, discardMs: 200 } });
    const socket = connect(Number(url.port), url.hostname);
    const head = `POST ${url.pathname} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
    socket.write(`${head}content-length: 50000\r\n\r\n${"x".repeat(50_000)}`);
    socket.end();
    expect(await readAll(socket)).toContain("HTTP/1.1 413");
  });
});

describe("a stream of chunks", () => {
  /** Serves chunks to whoever connects, and says how many were taken and what became of it. */
  async function serve(chunks: (taken: { count: number }) => AsyncIterable<Uint8Array>, unreadMs: number) {
    const taken = { count: 0 };
    let settle!: (outcome: string) => void;
    const outcome = new Promise<string>((resolve) => {
      settle = resolve;
    });
    const server = createServer((_request, response) => {
      const gone = new AbortController();
      response.on("close", () => gone.abort());
      response.writeHead(200, { "content-type": "text/csv" });
      const options = { signal: gone.signal, unreadMs };
      writeStream(response, chunks(taken), options).then(
        () => settle("sent"),
        () => settle("cut"),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    started.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    return { taken, outcome, socket };
  }

  async function* endless(taken: { count: number }): AsyncGenerator<Uint8Array> {
    for (;;) {
      taken.count += 1;
      yield Buffer.alloc(64 * 1024);
    }
  }

  it("waits for a reader that does not read, and is cut when that lasts", async () => {
    const { taken, outcome, socket } = await serve(endless, 150);
    socket.pause();
    expect(await outcome).toBe("cut");
    // what the kernel buffers, not the thousands that were there to be had
    expect(taken.count).toBeLessThan(200);
    socket.destroy();
  });

  it("stops when the reader leaves", async () => {
    const { outcome, socket } = await serve(endless, 60_000);
    socket.once("data", () => socket.destroy());
    expect(await outcome).toBe("cut");
  });

  it("that fails ends the connection without the proper end", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("a,b\n");
      await new Promise(setImmediate);
      throw new Error("disk");
    }
    const { outcome, socket } = await serve(broken, 1_000);
    const text = await readAll(socket).catch(() => "reset");
    expect(await outcome).toBe("cut");
    expect(text).not.toMatch(/0\r\n\r\n$/u);
  });
});
