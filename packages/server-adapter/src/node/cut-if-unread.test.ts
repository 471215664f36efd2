import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clientSignal } from "./client-signal.ts";
import { cutIfUnread } from "./cut-if-unread.ts";

const MEGABYTE = 1024 * 1024;
const REQUEST = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";

let folder: string;
let server: Server;
let socket: Socket;
let outcome: Promise<"sent" | "cut">;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unread-"));
});
afterEach(async () => {
  socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** A server that answers with so many bytes, and a client that has asked it: locally, where kernels hold little back. */
async function start(bytes: number, unreadMs: number, keepAliveTimeout: number): Promise<void> {
  server = createServer({ keepAliveTimeout }, (_request, response) => {
    outcome = outcomeOf(response);
    cutIfUnread(response, unreadMs);
    response.end(Buffer.alloc(bytes));
  });
  const path = join(folder, "socket");
  await new Promise<void>((resolve) => server.listen(path, resolve));
  socket = connect(path);
  socket.on("error", () => undefined);
  socket.pause();
  socket.write(REQUEST);
  while (outcome === undefined) await sleep(5);
}

function outcomeOf(response: ServerResponse): Promise<"sent" | "cut"> {
  const signal = clientSignal(response);
  return new Promise((resolve) => response.once("close", () => resolve(signal.aborted ? "cut" : "sent")));
}

it("cuts a client that takes nothing of its answer", async () => {
  await start(MEGABYTE, 100, 60_000);
  expect(await outcome).toBe("cut");
});

it("lets a client that takes its answer slowly have all of it", async () => {
  await start(MEGABYTE, 300, 60_000);
  let taken = 0;
  while (taken < MEGABYTE) {
    await sleep(50);
    taken += socket.read()?.length ?? 0;
  }
  expect(await outcome).toBe("sent");
});

it("leaves a connection alone on which an answer was taken", async () => {
  await start(10, 100, 0);
  expect(await outcome).toBe("sent");
  await sleep(400);
  let text = "";
  socket.on("data", (chunk) => {
    text += String(chunk);
  });
  socket.resume();
  socket.write(REQUEST);
  await expect.poll(() => text.split("HTTP/1.1 200 OK").length - 1).toBe(2);
  expect(socket.closed).toBe(false);
});

it("leaves the server its own patience with a connection that is idle", async () => {
  await start(10, 60_000, 50);
  socket.resume();
  await new Promise((resolve) => socket.once("close", resolve));
});

it("a client that leaves in the middle of its answer was not sent it", async () => {
  await start(MEGABYTE, 60_000, 60_000);
  await sleep(20);
  socket.destroy();
  expect(await outcome).toBe("cut");
});
