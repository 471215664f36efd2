import type { Token } from "node-llama-cpp";
import type { TextSlot } from "../engine/engine.ts";
import { type AnswerState, catchUp, type Tokenizer } from "./choice-paths.ts";

export interface TextResult {
  readonly text: string;
  readonly isComplete: boolean;
  /** The answer with the text in it, without the closing quote. */
  readonly answer: AnswerState;
}

/**
 * Writes one JSON string, likeliest token by likeliest token, until its closing quote, a token that ends the answer, a
 * character that no JSON string may hold, or the bound.
 *
 * @param answer - Its text ends with the opening quote.
 * @param next - The likeliest token, or null at the model's end of an answer.
 * @param onPiece - Told what is new in the text; never half a character or half an escape.
 */
export async function writeText(
  slot: TextSlot,
  answer: AnswerState,
  tokenizer: Tokenizer,
  next: (tokens: readonly Token[]) => Promise<Token | null>,
  onPiece: (piece: string) => void,
): Promise<TextResult> {
  const start = catchUp(tokenizer, answer);
  const written: Token[] = [];
  let said: Said = { text: "", isClosed: false };
  // every token but a broken one brings a character, so this bound ends any loop
  while (!said.isClosed && said.text.length < slot.maxCharacters && written.length < 2 * slot.maxCharacters) {
    const token = await next([...start, ...written]);
    if (token === null) break;
    written.push(token);
    const now = readString(tokenizer.detokenize(written), slot.maxCharacters);
    if (now.text.length > said.text.length) onPiece(now.text.slice(said.text.length));
    said = now;
  }
  const text = answer.text + JSON.stringify(said.text).slice(1, -1);
  return {
    text: said.text,
    isComplete: said.isClosed,
    answer: { text, tokens: catchUp(tokenizer, { text, tokens: start }) },
  };
}

interface Said {
  readonly text: string;
  /** Whether the string came to its end. */
  readonly isClosed: boolean;
}

/** Characters and escapes of a JSON string, as far as they are whole. */
const STRING_BODY = /^(?:[^"\\\p{Cc}\uFFFD]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*/u;

function readString(json: string, maxCharacters: number): Said {
  const body = STRING_BODY.exec(json)?.[0] ?? "";
  const text: string = JSON.parse(`"${body}"`);
  const isClosed = json.length > body.length && !isUnfinished(json.slice(body.length));
  if (text.length <= maxCharacters) return { text, isClosed };
  return { text: cutBetweenCharacters(text, maxCharacters), isClosed: false };
}

/** Whether what stops the body may yet become a whole character or escape. */
function isUnfinished(rest: string): boolean {
  return /^(?:\uFFFD+|\\(?:u[0-9a-fA-F]{0,3})?)$/u.test(rest);
}

/** Never the first half of a surrogate pair. */
function cutBetweenCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /\p{Surrogate}$/u.test(cut) ? cut.slice(0, -1) : cut;
}
