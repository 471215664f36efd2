import { DispositionError } from "@disposition/taxonomy";
import type { Tokenizer } from "./tokenizer.ts";

/**
 * Where tokens stand in a text: token `n` covers `starts[n]` to `ends[n]`, UTF-16. Tokens that are pieces of one
 * character all cover that character, as in the trainers' tokenizers.
 */
export interface TokenOffsets {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const OBJECT = "\uFFFC";
const LETTER_WITH_MARKS = /[\s\S]\p{M}*/gu;

/**
 * Finds the tokens of a text in it. Tokenizers rewrite texts (compose characters, add or drop a space), so characters
 * are matched up to their Unicode normal forms.
 *
 * @throws DispositionError `INPUT_INVALID` when the tokens do not spell the text at all.
 */
export function tokenOffsets(text: string, ids: readonly number[], tokenizer: Tokenizer): TokenOffsets {
  const spelled = spell(ids, tokenizer);
  if (spelled.text === text) return spelled;
  const places = align(text, spelled.text);
  if (places === null) {
    throw new DispositionError(
      "INPUT_INVALID",
      `the tokens of ${tokenizer.source} do not spell the text that they were made of; give the model's own tokenizer`,
    );
  }
  return {
    starts: spelled.starts.map((start) => places.starts[start] ?? text.length),
    ends: spelled.ends.map((end) => (end === 0 ? 0 : (places.ends[end - 1] ?? text.length))),
  };
}

/** The text that tokens spell, and where each stands in it. */
function spell(ids: readonly number[], tokenizer: Tokenizer): TokenOffsets & { readonly text: string } {
  const pieces = ids.map((id) => tokenizer.bytes(id) ?? new TextEncoder().encode(OBJECT));
  const bytes = Buffer.concat(pieces);
  const text = bytes.toString("utf8");
  const starts: number[] = [];
  const ends: number[] = [];
  let reached = 0; // bytes
  const cursor = characterCursor(text);
  for (const piece of pieces) {
    starts.push(cursor.characterAt(reached).start);
    reached += piece.length;
    ends.push(piece.length === 0 ? (starts.at(-1) ?? 0) : cursor.characterAt(reached - 1).end);
  }
  return { text, starts, ends };
}

interface CharacterCursor {
  /** The character that holds a byte; asked for in rising order, apart from steps of one character back. */
  characterAt(byte: number): { readonly start: number; readonly end: number };
}

function characterCursor(text: string): CharacterCursor {
  let start = 0;
  let firstByte = 0;
  const lengthAt = (index: number) => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  return {
    characterAt(byte) {
      while (start < text.length && byte >= firstByte + utf8Length(text.codePointAt(start) ?? 0)) {
        firstByte += utf8Length(text.codePointAt(start) ?? 0);
        start += lengthAt(start);
      }
      return { start, end: Math.min(text.length, start + lengthAt(start)) };
    },
  };
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** For each UTF-16 unit of `spelled` the extent in `text` of the character that it comes from; null when they differ. */
function align(text: string, spelled: string): { starts: number[]; ends: number[] } | null {
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (length: number, start: number, end: number) => {
    for (let unit = 0; unit < length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { 0: cluster, index } of text.matchAll(LETTER_WITH_MARKS)) {
    // a space that the tokenizer put in stands nowhere
    while (spelled[starts.length] === " " && formOf(cluster, spelled, starts.length) === null) take(1, index, index);
    const form = formOf(cluster, spelled, starts.length);
    if (form !== null) take(form.length, index, index + cluster.length);
    else if (spelled[starts.length] === OBJECT) take(1, index, index + cluster.length);
    // dropped white space, or one more character of an unknown stretch
    else if (cluster.trim() !== "" && spelled[starts.length - 1] !== OBJECT) return null;
  }
  while (spelled[starts.length] === " ") take(1, text.length, text.length);
  return starts.length === spelled.length ? { starts, ends } : null;
}

const FORMS: readonly ((cluster: string) => string)[] = [
  (cluster) => cluster,
  (cluster) => cluster.normalize("NFC"),
  (cluster) => cluster.normalize("NFKC"),
  (cluster) => cluster.normalize("NFD"),
  (cluster) => cluster.normalize("NFKD"),
  (cluster) => cluster.toLowerCase(),
];

/** How a character is spelled at a place; null when it is not. */
function formOf(cluster: string, spelled: string, at: number): string | null {
  for (const form of FORMS) {
    const written = form(cluster);
    if (spelled.startsWith(written, at)) return written;
  }
  return null;
}
