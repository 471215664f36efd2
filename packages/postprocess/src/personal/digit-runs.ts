import { numberWordOf } from "../numbers/number-lexicon.ts";
import { asciiDigits } from "../text/ascii-digits.ts";
import { plainWord } from "../text/plain-word.ts";
import type { Token } from "../text/tokenise.ts";
import { DICTATION_FILLERS } from "./number-words.ts";

/** One number, or one word for a number, in a row of them. */
interface Piece {
  readonly digits: string;
  readonly first: number;
  readonly last: number;
  readonly spoken: boolean;
}

/** A row of pieces with nothing but a blank or a hyphen between them; tokens `first` to `last`. */
export interface DigitRun {
  readonly digits: string;
  /** The digits of each piece. */
  readonly groups: readonly string[];
  /** Every piece is a word, or a single figure, as numbers are dictated. */
  readonly dictated: boolean;
  /** Some piece is a word. */
  readonly isPartlySpoken: boolean;
  readonly first: number;
  readonly last: number;
  /** Only words of dictation ("haan", a comma, the other's tag) stand between this run and the next. */
  readonly leadsOn: boolean;
}

/** Between two runs of one number there may be so many tokens: ", haan ji, aage". */
const WIDEST_GAP = 5;
const ZEROS = new Set(["oh", "o"]);
const JOINS = new Set(["-", "–", "."]);

/** The rows of digits of a text, written in any script or said in any language, as their tokens. */
export function digitRuns(text: string, tokens: readonly Token[]): DigitRun[] {
  const runs: Omit<DigitRun, "leadsOn">[] = [];
  for (let index = 0; index < tokens.length; ) {
    const pieces = readPieces(text, tokens, index);
    const last = pieces.at(-1)?.last;
    if (last === undefined) index += 1;
    else {
      runs.push(runOf(pieces));
      index = last + 1;
    }
  }
  return runs.map((run, index) => ({ ...run, leadsOn: leadsOn(tokens, run.last, runs[index + 1]?.first) }));
}

function runOf(pieces: readonly Piece[]): Omit<DigitRun, "leadsOn"> {
  const groups = pieces.map(({ digits }) => digits);
  return {
    digits: groups.join(""),
    groups,
    dictated: pieces.length > 2 && pieces.every(({ digits, spoken }) => spoken || digits.length === 1),
    isPartlySpoken: pieces.some(({ spoken }) => spoken),
    first: pieces[0]?.first ?? 0,
    last: pieces.at(-1)?.last ?? 0,
  };
}

function readPieces(text: string, tokens: readonly Token[], start: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = start; ; ) {
    const piece = readPiece(text, tokens, index, pieces.length > 0);
    if (piece === null) return pieces;
    pieces.push(piece);
    index = piece.last + 1;
    const hyphen = tokens[index]?.text ?? "";
    if (JOINS.has(hyphen) && readPiece(text, tokens, index + 1, true) !== null) index += 1;
  }
}

function readPiece(text: string, tokens: readonly Token[], index: number, inside: boolean): Piece | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (/^\p{Nd}/u.test(token.text)) return writtenPiece(text, token, index);
  if (inside && ZEROS.has(token.text.toLowerCase())) return { digits: "0", first: index, last: index, spoken: true };
  const word = numberWordOf(token);
  if (word?.kind === "repeat") {
    const next = readPiece(text, tokens, index + 1, inside);
    if (next === null || next.digits.length !== 1) return null;
    return { digits: next.digits.repeat(word.times), first: index, last: next.last, spoken: true };
  }
  if (word?.kind !== "unit" || word.value > 99) return null;
  const ones = word.addsOnes && word.value >= 20 && word.value % 10 === 0 ? onesAt(tokens[index + 1]) : 0;
  const last = ones > 0 ? index + 1 : index;
  return { digits: String(word.value + ones), first: index, last, spoken: true };
}

/** Figures that stand alone: not "5,000", "12.5", "5th", "10:30", "₹5000" or "AB12". */
function writtenPiece(text: string, token: Token, index: number): Piece | null {
  if (!/^\p{Nd}+$/u.test(token.text)) return null;
  if (/(?:[\p{L}\p{M}₹]|₹ |\p{Nd}[.,:/])$/u.test(text.slice(Math.max(0, token.start - 2), token.start))) return null;
  if (/^(?:[\p{L}\p{M}%/]|[.,:]\p{Nd})/u.test(text.slice(token.end, token.end + 2))) return null;
  return { digits: asciiDigits(token.text), first: index, last: index, spoken: false };
}

function onesAt(token: Token | undefined): number {
  const word = numberWordOf(token);
  return word?.kind === "unit" && word.value > 0 && word.value < 10 ? word.value : 0;
}

function leadsOn(tokens: readonly Token[], last: number, next: number | undefined): boolean {
  if (next === undefined || next - last - 1 > WIDEST_GAP) return false;
  return tokens
    .slice(last + 1, next)
    .every(({ text }) => !/^[\p{L}\p{M}\p{N}]/u.test(text) || DICTATION_FILLERS.has(plainWord(text)));
}
