import { bool, type GgufEntry, integers, string, strings, u32 } from "./gguf-entries.ts";

/** What a file needs to know of its tokenizer. */
export interface GgufTokenizer {
  readonly size: number;
  readonly entries: readonly GgufEntry[];
}

export interface SyntheticBpeOptions {
  /** Size of the vocabulary, at least 300; what the pieces leave is filled up with runs of letters. */
  readonly size: number;
  /** Texts that shall be one token, those that matter most first: each becomes a chain of merges from the left. */
  readonly pieces?: readonly string[];
  /**
   * How text is cut before merging: `superbpe` only around digits, so that merges may cross anything; `qwen2` as the
   * models of that name do, between letters and signs, so that of `crossingPieces` only those of signs come about.
   */
  readonly pre?: "superbpe" | "qwen2";
}

/** Pieces that run across the quotes of the answers' JSON: at the end of a label, and between two fields. */
const crossingPieces = ['PTP"', 'NONE","', 'RINGING"', '","', '":"', '":', '{"', '"}', ',"', 'null,"', "null}"];

const controlTokens = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"];
const NORMAL = 1;
const CONTROL = 3;

/**
 * A byte-level BPE tokenizer in the shape of GPT-2's and Qwen's: every text can be written in it, and every token but
 * the control tokens and the bytes has the merge that makes it. The filler has all runs of two and three lower-case
 * letters, so that plain words take a token for about three letters.
 *
 * @throws RangeError for a size that does not hold the pieces.
 */
export function syntheticBpe({ size, pieces = crossingPieces, pre = "superbpe" }: SyntheticBpeOptions): GgufTokenizer {
  const tokens = new Set(byteLetters);
  const merges: string[] = [];
  for (const piece of pieces) addPiece(piece, tokens, merges);
  const room = size - controlTokens.length;
  if (tokens.size > room) throw new RangeError(`a vocabulary of ${size} does not hold ${tokens.size} pieces and bytes`);
  addFiller(room, tokens, merges);
  const all = [...tokens, ...controlTokens];
  return {
    size,
    entries: [
      string("tokenizer.ggml.model", "gpt2"),
      string("tokenizer.ggml.pre", pre),
      strings("tokenizer.ggml.tokens", all),
      integers(
        "tokenizer.ggml.token_type",
        all.map((_, index) => (index < room ? NORMAL : CONTROL)),
      ),
      strings("tokenizer.ggml.merges", merges),
      u32("tokenizer.ggml.bos_token_id", room),
      u32("tokenizer.ggml.padding_token_id", room),
      u32("tokenizer.ggml.eos_token_id", size - 1),
      bool("tokenizer.ggml.add_bos_token", false),
    ],
  };
}

/** The letter that stands for each byte: itself where it can be seen, else one of the letters from U+0100 on. */
const byteLetters: readonly string[] = (() => {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isVisible(byte) ? byte : next++));
})();

function isVisible(byte: number): boolean {
  return (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
}

function addPiece(piece: string, tokens: Set<string>, merges: string[]): void {
  const letters = [...Buffer.from(piece)].map((byte) => byteLetters[byte] ?? "");
  letters.reduce((left, right) => {
    if (!tokens.has(left + right)) merges.push(`${left} ${right}`);
    tokens.add(left + right);
    return left + right;
  });
}

/** Runs of letters, shorter ones first, so that the left part of each is a token already. */
function addFiller(room: number, tokens: Set<string>, merges: string[]): void {
  const space = byteLetters[0x20] ?? "";
  const alphabet = [..."etaoinsrhldcumfpgwybvkxjqz"];
  for (let runs = [space, ...alphabet]; ; runs = runs.flatMap((run) => alphabet.map((letter) => run + letter))) {
    for (const run of runs) {
      if (tokens.size >= room) return;
      if (tokens.has(run)) continue;
      merges.push(`${run.slice(0, -1)} ${run.slice(-1)}`);
      tokens.add(run);
    }
  }
}
