import { getLlama, type LlamaContextSequence, LlamaLogLevel, type LlamaModel, type Token } from "node-llama-cpp";
import { WorkQueue } from "../../queue/work-queue.ts";
import { advance, begin, isComplete, type Pattern, type Places, readGrammar, readRegex } from "./answer-pattern.ts";
import { type Exchange, type LocalServer, listen, sendJson } from "./listen.ts";

/** What the server is like. */
export interface ModelServerOptions {
  readonly modelPath: string;
  /** Whose dialect it speaks, and whether log-probabilities are taken behind the constraint (vLLM) or before it. */
  readonly kind: "vllm" | "llama-server";
  readonly contextSize: number;
}

interface Written {
  readonly token: Token;
  readonly text: string;
  readonly options: readonly (readonly [text: string, logprob: number])[];
}

/** A real model behind the routes of vLLM or llama-server, greedy, one request at a time. */
export async function startModelServer(options: ModelServerOptions): Promise<LocalServer> {
  const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
  llama.maxThreads = 1;
  const model = await llama.loadModel({ modelPath: options.modelPath });
  const context = await model.createContext({ sequences: 1, contextSize: options.contextSize, threads: 1 });
  const sequence = context.getSequence();
  const queue = new WorkQueue();
  const server = await listen(async ({ path, body, response }) => {
    if (path === "/v1/models") return sendJson(response, 200, models(options));
    if (path === "/props")
      return sendJson(response, 200, { default_generation_settings: { n_ctx: options.contextSize } });
    if (path === "/tokenize") {
      const tokens = tokenize(model, String(body.prompt));
      return sendJson(response, 200, options.kind === "vllm" ? { count: tokens.length, tokens } : { tokens });
    }
    if (path === "/v1/completions") return queue.run(() => complete(options, model, sequence, body, response));
    sendJson(response, 404, { detail: "Not Found" });
  });
  return {
    baseURL: server.baseURL,
    async close() {
      await server.close();
      await llama.dispose();
    },
  };
}

function models({ kind, contextSize }: ModelServerOptions): unknown {
  const vllm = { id: "starter", object: "model", owned_by: "vllm", max_model_len: contextSize };
  return { object: "list", data: [kind === "vllm" ? vllm : { id: "starter", object: "model", owned_by: "llamacpp" }] };
}

async function complete(
  options: ModelServerOptions,
  model: LlamaModel,
  sequence: LlamaContextSequence,
  body: Exchange["body"],
  response: Exchange["response"],
): Promise<void> {
  const prompt = tokenize(model, String(body.prompt));
  const maxTokens = Number(body.max_tokens);
  if (prompt.length + maxTokens > options.contextSize) {
    const message = `This model's maximum context length is ${options.contextSize} tokens. Your prompt: ${body.prompt}`;
    return sendJson(response, 400, { error: { message, type: "BadRequestError", code: 400 } });
  }
  const written = await generate(options, model, sequence, { prompt, body, maxTokens });
  const usage = { prompt_tokens: prompt.length, completion_tokens: written.length };
  const text = written
    .filter(({ token }) => !model.isEogToken(token))
    .map((token) => token.text)
    .join("");
  const logprobs = body.logprobs === undefined ? null : inDialect(options, written);
  sendJson(response, 200, { object: "text_completion", choices: [{ index: 0, text, logprobs }], usage });
}

async function generate(
  { kind }: ModelServerOptions,
  model: LlamaModel,
  sequence: LlamaContextSequence,
  { prompt, body, maxTokens }: { prompt: readonly Token[]; body: Exchange["body"]; maxTokens: number },
): Promise<Written[]> {
  const pattern = patternOf(body);
  const show = visible(model, kind, body);
  const written: Written[] = [];
  let places = begin(pattern ?? []);
  let next: readonly Token[] = prompt;
  await sequence.clearHistory();
  while (written.length < maxTokens) {
    const believed = await readBelief(sequence, next);
    const allowed = pattern ? believed.filter(([token]) => fits(model, pattern, places, token)) : believed;
    const shown = kind === "vllm" ? renormalised(allowed) : believed;
    const token = allowed[0]?.[0];
    if (token === undefined) break;
    const own = shown.find(([candidate]) => candidate === token)?.[1] ?? 0;
    const top = shown.slice(0, Number(body.logprobs ?? 0)).map(([rival, p]) => [show(rival), Math.log(p)] as const);
    written.push({ token, text: show(token), options: [[show(token), Math.log(own)], ...top] });
    if (model.isEogToken(token)) break;
    places = advance(pattern ?? [], places, model.detokenize([token], true));
    next = [token];
  }
  return written;
}

/** Tokens with their probability over the vocabulary, likeliest first. */
async function readBelief(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<[Token, number][]> {
  const last = tokens.at(-1) as Token;
  const output = await sequence.controlledEvaluate([
    ...tokens.slice(0, -1),
    [last, { generateNext: { logits: true, totalLogitWeight: true } }],
  ]);
  const logits = [...(output.at(-1)?.next.logits ?? new Map<Token, number>())];
  const highest = Math.max(...logits.map(([, logit]) => logit));
  const weights = logits.map(([token, logit]): [Token, number] => [token, Math.exp(logit - highest)]);
  return renormalised(weights);
}

function renormalised(weights: readonly (readonly [Token, number])[]): [Token, number][] {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([token, weight]): [Token, number] => [token, weight / total]).sort((a, b) => b[1] - a[1]);
}

function fits(model: LlamaModel, pattern: Pattern, places: Places, token: Token): boolean {
  if (model.isEogToken(token)) return isComplete(pattern, places);
  const text = pieceOf(model, token);
  return text !== "" && advance(pattern, places, text).length > 0;
}

/** Asked for the whole vocabulary at each step. */
const pieces = new WeakMap<LlamaModel, Map<Token, string>>();

function pieceOf(model: LlamaModel, token: Token): string {
  const known = pieces.get(model) ?? new Map<Token, string>();
  pieces.set(model, known);
  const piece = known.get(token) ?? model.detokenize([token], true);
  known.set(token, piece);
  return piece;
}

function patternOf(body: Exchange["body"]): Pattern | null {
  const outputs = body.structured_outputs as { regex?: string } | undefined;
  if (outputs?.regex !== undefined) return readRegex(outputs.regex);
  return typeof body.grammar === "string" ? readGrammar(body.grammar) : null;
}

/** Control tokens are left out of texts unless the request asks for them, each server in its own way. */
function visible(
  model: LlamaModel,
  kind: ModelServerOptions["kind"],
  body: Exchange["body"],
): (token: Token) => string {
  if (kind === "vllm") return (token) => model.detokenize([token], body.skip_special_tokens === false);
  const preserved = new Set(
    ((body.preserved_tokens ?? []) as string[])
      .map((text) => model.tokenize(text, true))
      .filter((tokens) => tokens.length === 1)
      .flat(),
  );
  return (token) => model.detokenize([token], preserved.has(token));
}

function inDialect({ kind }: ModelServerOptions, written: readonly Written[]): unknown {
  if (kind === "vllm") {
    return {
      tokens: written.map(({ text }) => text),
      token_logprobs: written.map(({ options }) => options[0]?.[1]),
      top_logprobs: written.map(({ options }) => Object.fromEntries(options)),
    };
  }
  const entry = ([token, logprob]: readonly [string, number]) => ({ token, bytes: [...Buffer.from(token)], logprob });
  const content = written.map(({ options }) => ({
    ...entry(options[0] ?? ["", 0]),
    top_logprobs: options.slice(1).map(entry),
  }));
  return { content };
}

/** As servers do it: the whole prompt as one text, control signs read wherever they stand. */
function tokenize(model: LlamaModel, text: string): Token[] {
  const { bos, shouldPrependBosToken } = model.tokens;
  const start = shouldPrependBosToken && bos !== null ? [bos] : [];
  return [...start, ...model.tokenize(text, true, "trimLeadingSpace")];
}
