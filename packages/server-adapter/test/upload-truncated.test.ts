import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { form } from "./support/form.ts";
import { hostNames } from "./support/hosts.ts";
import { type UploadService, uploadService } from "./support/upload-service.ts";

const sample = form({ content: "id,text\r\n1,line is busy\r\n", filename: "calls.csv" }, { format: "json" });
const LONG = process.env.DISPOSITION_LONG === "1";
let served: UploadService;
const uncaught: unknown[] = [];
const note = (error: unknown) => uncaught.push(error);

afterEach(async () => {
  process.off("uncaughtExceptionMonitor", note);
  await served.close();
});

// Express and Fastify differ only in what hands the bytes over
describe.each(LONG ? hostNames : (["Express", "Fastify"] as const))("on %s", (name) => {
  it("a form cut off at any byte is 400, or 200 once its end is there, and leaves no file", async () => {
    served = await uploadService({ upload: { idleMs: 2_000 } }, name);
    process.on("uncaughtExceptionMonitor", note);
    const statuses: number[] = [];
    for (let bytes = 0; bytes <= sample.body.length; bytes += 1) {
      const began = performance.now();
      const { status, text } = await served.upload({ headers: sample.headers, body: sample.body.subarray(0, bytes) });
      statuses.push(status);
      if (status !== 200) expect(JSON.parse(text).code).toMatch(/^(?:multipart_invalid|file_missing|body_empty)$/u);
      // the readers are loaded with the first whole one
      if (status !== 200) expect(performance.now() - began).toBeLessThan(2_000);
    }
    expect([...new Set(statuses)]).toEqual([400, 200]);
    // the line break behind the last boundary says nothing
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(3);
    expect(await served.left()).toEqual([]);
    expect(uncaught).toEqual([]);
  });

  it("a client that closes the connection at any byte leaves no file, and the service answers", async () => {
    served = await uploadService({ upload: { idleMs: 2_000 } }, name);
    await served.upload(sample);
    process.on("uncaughtExceptionMonitor", note);
    const { hostname, port, pathname } = new URL(`${served.host.url}/upload`);
    for (let bytes = 0; bytes < sample.body.length; bytes += LONG ? 1 : 7) {
      const socket = connect(Number(port), hostname);
      const type = `content-type: ${sample.headers["content-type"]}`;
      const head = `POST ${pathname} HTTP/1.1\r\nhost: x\r\n${type}\r\ncontent-length: ${sample.body.length}\r\n\r\n`;
      await new Promise<void>((resolve) =>
        socket.write(Buffer.concat([Buffer.from(head), sample.body.subarray(0, bytes)]), () => resolve()),
      );
      await new Promise<void>((resolve) => socket.once("close", () => resolve()).resetAndDestroy());
    }
    expect(await served.left()).toEqual([]);
    expect((await served.upload(sample)).status).toBe(200);
    expect(uncaught).toEqual([]);
  });

  it("a client that falls silent is told so, and leaves no file", async () => {
    served = await uploadService({ upload: { idleMs: 100 }, limits: { discardMs: 50 } }, name);
    const { hostname, port, pathname } = new URL(`${served.host.url}/upload`);
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${pathname} HTTP/1.1\r\nhost: x\r\ncontent-type: text/csv\r\ncontent-length: 100\r\n\r\ntext\n`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toContain('"code":"body_timeout"');
    expect(await served.left()).toEqual([]);
  });
});
