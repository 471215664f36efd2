import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { lineTail } from "./line-tail.ts";

async function tailOf(...pieces: (string | Buffer)[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const tail = lineTail(stream);
  for (const piece of pieces) stream.write(piece);
  await new Promise((resolve) => setImmediate(resolve));
  return tail();
}

it("joins lines that come in pieces, and shows one that has no end yet", async () => {
  expect(await tailOf("ggml: as", "sertion\r\n\n  failed\nin")).toEqual(["ggml: assertion", "failed", "in"]);
});

it("joins a character that was cut in two", async () => {
  const bytes = Buffer.from("नहीं");
  expect(await tailOf(bytes.subarray(0, 4), bytes.subarray(4))).toEqual(["नहीं"]);
});

it("keeps the last twenty lines", async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
  expect(await tailOf(`${lines.join("\n")}\n`)).toEqual(lines.slice(30));
});

it("keeps the beginning of a line without end, however long it gets", async () => {
  expect(await tailOf(...Array.from({ length: 100 }, () => "x".repeat(1000)))).toEqual(["x".repeat(300)]);
});

it("reads to the end what nobody asks for", async () => {
  const stream = new PassThrough({ highWaterMark: 10 });
  lineTail(stream);
  for (let index = 0; index < 100; index += 1) stream.write("0123456789\n");
  await new Promise((resolve) => setImmediate(resolve));
  expect(stream.readableLength).toBe(0);
});
