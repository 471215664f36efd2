import type { LlamaContextSequence, LlamaModel, Token } from "node-llama-cpp";

/** What `training/export.py` writes as golden.json, and `training/dump_rows.py` prints. */
export interface Golden {
  readonly marks: readonly string[];
  readonly strings: readonly {
    readonly text: string;
    readonly special: "none" | "all";
    readonly ids: readonly number[];
  }[];
  readonly rows: readonly { readonly messages: readonly Message[]; readonly ids: readonly number[] }[];
  readonly prompts: readonly GoldenPrompt[];
}

export interface Message {
  readonly role: string;
  readonly content: string;
}

/** `steps[n]` holds the likeliest tokens, best first, after the prompt and `n` tokens of the answer. */
export interface GoldenPrompt {
  readonly prompt: readonly Token[];
  readonly answer: readonly Token[];
  readonly steps: readonly { readonly tokens: readonly Token[]; readonly logits: readonly number[] }[];
}

/** Tokenises a row the way serving does: in what people said, only the marks may be control tokens. */
export function encodeRow(model: LlamaModel, marks: readonly string[], messages: readonly Message[]): Token[] {
  const anyMark = new RegExp(`(${marks.join("|")})`, "u");
  const said = (text: string) => text.split(anyMark).flatMap((piece) => model.tokenize(piece, marks.includes(piece)));
  return messages.flatMap(({ role, content }, position) => [
    ...(position > 0 ? model.tokenize("\n") : []),
    ...model.tokenize(`<|im_start|>${role}\n`, true),
    ...(role === "assistant" ? model.tokenize(content, true) : said(content)),
    ...model.tokenize("<|im_end|>", true),
  ]);
}

/** Per step of the answer: the most that a logit differs, whether the best token is the same, and its lead over the second. */
export async function compareLogits(
  sequence: LlamaContextSequence,
  { prompt, answer, steps }: GoldenPrompt,
): Promise<{ worst: number; sameBest: boolean; lead: number }[]> {
  await sequence.clearHistory();
  const output = await sequence.controlledEvaluate(
    [...prompt, ...answer.slice(0, -1)].map((token, position) => {
      const step = steps[position - prompt.length + 1];
      if (step === undefined) return token;
      return [token, { generateNext: { logits: { filter: { tokens: [...step.tokens], includeSelected: true } } } }];
    }),
  );
  return steps.map((step, position) => {
    const logits = output[prompt.length - 1 + position]?.next.logits;
    if (logits === undefined) throw new Error(`no logits came back for step ${position}`);
    const differences = step.tokens.map((token, n) =>
      Math.abs((logits.get(token) ?? Number.NaN) - (step.logits[n] ?? Number.NaN)),
    );
    // sorted descending, so the first is the model's choice
    const sameBest = [...logits.keys()][0] === step.tokens[0];
    const [best = 0, second = 0] = step.logits;
    return { worst: Math.max(...differences), sameBest, lead: best - second };
  });
}
