import type { Token } from "node-llama-cpp";

/** What the search needs of a tokenizer. */
export interface Tokenizer {
  /** `special`: whether strings such as `<|im_end|>` become their one token. */
  tokenize(text: string, special: boolean): Token[];
  /** Text of tokens, special ones included. */
  detokenize(tokens: readonly Token[]): string;
}

/** The answer so far. `tokens` may already cover a little of the literal that comes next. */
export interface AnswerState {
  /** Exact text up to the next choice. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The tokens that lead from the answer so far to the end of each choice.
 *
 * A label is tokenised together with what stands before and after it, because a tokenizer may merge across the quote:
 * the path is what the same text has in a training row. It ends at the first token border at or after the closing
 * delimiter, so that no label's path is the beginning of another's.
 *
 * @param after - Literal text behind the choice, up to the next slot or the end of the answer.
 */
export function choicePaths(
  tokenizer: Tokenizer,
  answer: AnswerState,
  choices: readonly string[],
  after: string,
): Token[][] {
  return choices.map((choice) => {
    const tokens = tokenizer.tokenize(answer.text + choice + after, true);
    const start = sharedLength(tokens, answer.tokens);
    if (start < answer.tokens.length) return afresh(tokenizer, answer, choice, after);
    return tokens.slice(start, endOfChoice(tokenizer, tokens, answer.text.length + choice.length + 1));
  });
}

/** `choicePaths` with its tokenizer chosen. */
export type PathsOf = (answer: AnswerState, choices: readonly string[], after: string) => Token[][];

/**
 * `choicePaths` that remembers: the same few labels follow the same few answers in every call, and tokenising them all
 * takes as long as several steps of a small model.
 */
export function rememberPaths(tokenizer: Tokenizer, most = 20_000): PathsOf {
  const known = new Map<string, Token[]>();
  return (answer, choices, after) =>
    choices.map((choice) => {
      // the tokens so far follow from the text so far, so the text is key enough
      const key = `${answer.text}\0${choice}\0${after}`;
      const path = known.get(key) ?? choicePaths(tokenizer, answer, [choice], after)[0] ?? [];
      if (known.size >= most) known.clear();
      known.set(key, path);
      return path;
    });
}

/** Length of the longest common beginning. */
export function sharedLength(a: readonly Token[], b: readonly Token[]): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length += 1;
  return length;
}

/** The tokens of the whole answer, keeping those it has. */
export function catchUp(tokenizer: Tokenizer, answer: AnswerState): Token[] {
  const tokens = tokenizer.tokenize(answer.text, true);
  if (sharedLength(tokens, answer.tokens) === answer.tokens.length) return tokens;
  const covered = tokenizer.detokenize(answer.tokens).length;
  return [...answer.tokens, ...tokenizer.tokenize(answer.text.slice(covered), true)];
}

/** A tokenizer that looks far back tokenises the grown answer differently; then only the new text is tokenised. */
function afresh(tokenizer: Tokenizer, answer: AnswerState, choice: string, after: string): Token[] {
  const covered = tokenizer.detokenize(answer.tokens).length;
  const rest = answer.text.slice(covered) + choice;
  const tokens = tokenizer.tokenize(rest + after, true);
  return tokens.slice(0, endOfChoice(tokenizer, tokens, rest.length + 1));
}

/** How many tokens it takes to cover `characters`. */
function endOfChoice(tokenizer: Tokenizer, tokens: readonly Token[], characters: number): number {
  let end = tokens.length;
  while (end > 1 && tokenizer.detokenize(tokens.slice(0, end - 1)).length >= characters) end -= 1;
  return end;
}
