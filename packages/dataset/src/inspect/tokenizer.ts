/** A tokenizer as trainers use it: special tokens are recognised in the text, none is added. */
export interface Tokenizer {
  /** Where it comes from, for messages and reports. */
  readonly source: string;
  /** Token ids of a text. */
  encode(text: string): readonly number[];
  /** The bytes that a token stands for; null for the token of unknown characters. */
  bytes(id: number): Uint8Array | null;
  /** Whether it is a sign of the frame such as `<|im_end|>`, which no ordinary text becomes. */
  isSpecial(id: number): boolean;
}
