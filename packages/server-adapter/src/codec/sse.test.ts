import { expect, it } from "vitest";
import { Lifecycle } from "../service/lifecycle.ts";
import { Mailbox } from "./mailbox.ts";
import { type SseEvent, sseBytes } from "./sse.ts";

const lifecycle = () => new Lifecycle(() => undefined);
const text = async (bytes: AsyncGenerator<Uint8Array>) => String((await bytes.next()).value);

async function all(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let whole = "";
  for await (const chunk of bytes) whole += Buffer.from(chunk).toString();
  return whole;
}

async function* events(...given: readonly SseEvent[]): AsyncGenerator<SseEvent> {
  yield* given;
}

it("numbers events and keeps line breaks inside JSON", async () => {
  const given = events({ event: "result", data: { text: "a\nevent: evil\n\n" } }, { event: "done", data: {} });
  expect(await all(sseBytes(given, { lifecycle: lifecycle(), heartbeatMs: 1000 }))).toBe(
    'id: 1\nevent: result\ndata: {"text":"a\\nevent: evil\\n\\n"}\n\nid: 2\nevent: done\ndata: {}\n\n',
  );
});

it("comments while nothing happens, without losing what comes then", async () => {
  const mailbox = new Mailbox<SseEvent>();
  const bytes = sseBytes(mailbox, { lifecycle: lifecycle(), heartbeatMs: 10 });
  expect(await text(bytes)).toBe(": still here\n\n");
  mailbox.put({ event: "a", data: 1 });
  mailbox.put({ event: "b", data: 2 });
  mailbox.close();
  expect(await all(bytes)).toBe("id: 1\nevent: a\ndata: 1\n\nid: 2\nevent: b\ndata: 2\n\n");
});

it("tells of the drain once and goes on, or ends where it would never end by itself", async () => {
  const [one, other] = [lifecycle(), lifecycle()];
  const goesOn = new Mailbox<SseEvent>();
  const first = sseBytes(goesOn, { lifecycle: one, heartbeatMs: 1000 });
  const told = text(first);
  one.advance("draining");
  expect(await told).toContain("event: shutdown");
  goesOn.put({ event: "result", data: {} });
  goesOn.close();
  expect(await all(first)).toContain("event: result");
  const endless = all(sseBytes(new Mailbox<SseEvent>(), { lifecycle: other, heartbeatMs: 1000, endsOnDrain: true }));
  other.advance("draining");
  expect(await endless).toBe("id: 1\nevent: shutdown\ndata: {}\n\n");
});

it("lets go of its source when the reader leaves", async () => {
  let isClosed = false;
  async function* source(): AsyncGenerator<SseEvent> {
    try {
      for (;;) yield { event: "a", data: 1 };
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of sseBytes(source(), { lifecycle: lifecycle(), heartbeatMs: 1000 })) break;
  await new Promise(setImmediate);
  expect(isClosed).toBe(true);
});

it("fails as its source fails", async () => {
  async function* broken(): AsyncGenerator<SseEvent> {
    yield { event: "a", data: 1 };
    throw new Error("disk");
  }
  await expect(all(sseBytes(broken(), { lifecycle: lifecycle(), heartbeatMs: 1000 }))).rejects.toThrow("disk");
});
