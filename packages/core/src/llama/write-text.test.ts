import type { Token } from "node-llama-cpp";
import { describe, expect, it } from "vitest";
import type { Tokenizer } from "./choice-paths.ts";
import { writeText } from "./write-text.ts";

const encoder = new TextEncoder();
/** One token per byte, as a tokenizer falls back to: characters come in halves. */
const bytes: Tokenizer = {
  tokenize: (text) => [...encoder.encode(text)].map((byte) => byte as Token),
  detokenize: (tokens) => new TextDecoder().decode(Uint8Array.from(tokens)),
};
const answer = { text: '{"remarks":"', tokens: bytes.tokenize('{"rem', true) };

/** A model that writes `script` and ends. */
async function write(script: string, maxCharacters = 100) {
  const tokens = bytes.tokenize(script, true);
  const start = bytes.tokenize(answer.text, true).length;
  const pieces: string[] = [];
  const next = async (read: readonly Token[]) => tokens[read.length - start] ?? null;
  const slot = { name: "remarks", before: "", maxCharacters };
  const result = await writeText(slot, answer, bytes, next, (piece) => pieces.push(piece));
  return { ...result, pieces };
}

describe("writeText", () => {
  it.each([
    ["plain words", 'will pay"}', "will pay"],
    ["nothing", '"}', ""],
    ["a quote and a line break, escaped", 'says \\"kal\\"\\n"', 'says "kal"\n'],
    ["an escape by number", '\\u0915\\u0932"', "कल"],
    ["characters of several bytes", 'कल 🙂"', "कल 🙂"],
  ])("reads %s up to the closing quote", async (_title, script, text) => {
    expect(await write(script)).toMatchObject({ text, isComplete: true });
  });

  it.each([
    ["the model's end of an answer", "will pay", "will pay", false],
    ["a raw line break, which no JSON string holds", "will\npay", "will", true],
    ["an escape that JSON does not know", "will\\q", "will", true],
  ])("stops at %s", async (_title, script, text, isComplete) => {
    expect(await write(script)).toMatchObject({ text, isComplete });
  });

  it("cuts at its bound, between characters", async () => {
    expect(await write("abc🙂def", 4)).toMatchObject({ text: "abc", isComplete: false });
    expect(await write("abc🙂def", 5)).toMatchObject({ text: "abc🙂", isComplete: false });
  });

  it("streams whole characters and escapes only, together the text", async () => {
    const { pieces, text } = await write('क\\u0932 🙂"');
    expect(pieces.join("")).toBe(text);
    expect(pieces).toEqual(["क", "ल", " ", "🙂"]);
  });

  it("ends even where tokens bring no character", async () => {
    const next = async () => 0x80 as Token;
    const slot = { name: "remarks", before: "", maxCharacters: 5 };
    expect(await writeText(slot, answer, bytes, next, () => undefined)).toMatchObject({ text: "", isComplete: false });
  });

  it("goes on with exactly the text that it gave", async () => {
    const { answer: grown } = await write('says \\"kal\\""}');
    expect(grown.text).toBe('{"remarks":"says \\"kal\\"');
    expect(bytes.detokenize(grown.tokens)).toBe(grown.text);
  });
});
