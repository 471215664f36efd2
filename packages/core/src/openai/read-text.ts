import type { FillRequest, TextSlot, WrittenText } from "../engine/engine.ts";
import { afterLiteral } from "./match-literal.ts";
import { answerStart } from "./read-answer.ts";
import { type Bytes, type ServerReply, toBytes } from "./server-reply.ts";

/** Characters and escapes of a JSON string, as far as they are whole. */
const STRING_BODY = /^(?:[^"\\\p{Cc}\uFFFD]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/u;

/** Reads the text of a reply that begins behind the opening quote. */
export function readText(slot: TextSlot, { bytes, isFinished }: ServerReply): WrittenText {
  const json = fromBytes(bytes);
  const { text, length } = readBody(slot, json);
  // servers leave the closing quote out when it is what they stopped at
  const isClosed = length === json.length ? isFinished : json[length] === '"';
  return {
    name: slot.name,
    text,
    isComplete: isClosed && text.length <= slot.maxCharacters && text === full(json, length),
  };
}

/**
 * Reads all texts of a reply that holds the whole answer, white space allowed.
 *
 * @returns Null where the reply does not hold them behind exactly these slots.
 */
export function readTexts(
  request: FillRequest,
  { bytes }: ServerReply,
  chosen: ReadonlyMap<string, string>,
): WrittenText[] | null {
  let at: number | null = answerStart(bytes, true);
  for (const slot of request.slots) {
    at = afterLiteral(bytes, at, toBytes(slot.before + (chosen.get(slot.name) ?? "")), true);
    if (at === null) return null;
  }
  const texts: WrittenText[] = [];
  for (const slot of request.texts ?? []) {
    at = afterLiteral(bytes, at, toBytes(slot.before), true);
    if (at === null) return null;
    const json = fromBytes(bytes.slice(at));
    const { text, length } = readBody(slot, json);
    texts.push({ name: slot.name, text, isComplete: json[length] === '"' && text === full(json, length) });
    at += toBytes(json.slice(0, length)).length;
  }
  return texts;
}

function readBody(slot: TextSlot, json: string): { text: string; length: number } {
  const length = STRING_BODY.exec(json)?.[0].length ?? 0;
  const cut = full(json, length).slice(0, slot.maxCharacters);
  // never the first half of a surrogate pair
  return { text: /\p{Surrogate}$/u.test(cut) ? cut.slice(0, -1) : cut, length };
}

function full(json: string, length: number): string {
  return JSON.parse(`"${json.slice(0, length)}"`) as string;
}

function fromBytes(bytes: Bytes): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
