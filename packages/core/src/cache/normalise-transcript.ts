/** A transcript in its one form, and the way back to where its characters stood. */
export interface NormalisedTranscript {
  readonly text: string;
  /** Turns a UTF-16 offset into `text`, from 0 to its length, into one into the original. Never runs backwards. */
  readonly toOriginal: (offset: number) => number;
}

/** A stretch whose characters moved together, or, where `moved` is false, became something else. */
interface Piece {
  readonly start: number;
  readonly original: number;
  readonly moved: boolean;
}

const WHITE_OR_WORD = /(\s+)|\S+/gu;
const LINE_BREAK = /[\n\r\u2028\u2029]/u;
/** In one form already: no white space but single spaces and line feeds inside. */
const TIDY = /^(?:\S+(?:[ \n]\S+)*)?$/u;
/**
 * What NFC joins or reorders: a character and the marks, or Korean letters, that follow it. A letter of a rare script
 * (U+16D67) joins too; a word with one is led back as a whole.
 */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

/**
 * Brings a transcript into one form: Unicode NFC, one space for a run of white space, one line feed where the run holds
 * a line break, none at the ends. Spelling, case and punctuation stay: they may change what a model answers.
 *
 * @example normaliseTranscript(" kal  5,000\r\n").text // "kal 5,000"
 */
export function normaliseTranscript(transcript: string): NormalisedTranscript {
  if (TIDY.test(transcript) && transcript.normalize("NFC") === transcript) {
    return { text: transcript, toOriginal: (offset) => offset };
  }
  const { text, pieces } = rewrite(transcript);
  return { text, toOriginal: (offset) => locate(pieces, offset) };
}

function rewrite(transcript: string): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  let end = 0;
  for (const match of transcript.matchAll(WHITE_OR_WORD)) {
    const [found, white] = match;
    // white space waits for the word behind it: none is kept at either end
    if (white !== undefined) continue;
    if (text !== "") {
      pieces.push({ start: text.length, original: end, moved: false });
      if (match.index > end) text += LINE_BREAK.test(transcript.slice(end, match.index)) ? "\n" : " ";
    }
    text += rewriteWord(found, text.length, match.index, pieces);
    end = match.index + found.length;
  }
  pieces.push({ start: text.length, original: end, moved: false });
  return { text, pieces };
}

function rewriteWord(word: string, start: number, original: number, pieces: Piece[]): string {
  const written = word.normalize("NFC");
  const clusters = written === word ? [] : [...word.matchAll(CLUSTER)];
  if (clusters.map(([cluster]) => cluster.normalize("NFC")).join("") !== written) {
    pieces.push({ start, original, moved: written === word });
    return written;
  }
  let at = start;
  for (const { 0: cluster, index } of clusters) {
    const composed = cluster.normalize("NFC");
    pieces.push({ start: at, original: original + index, moved: composed === cluster });
    at += composed.length;
  }
  return written;
}

/** The last piece that starts at or before the offset says where it stood. */
function locate(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const piece = pieces[low];
  if (piece === undefined) return 0;
  return piece.original + (piece.moved ? offset - piece.start : 0);
}
