import { createHash } from "node:crypto";
import { chatmlFrame, control, DispositionError, type PromptFrame, type PromptPart } from "@disposition/taxonomy";
import {
  type Engine,
  type EngineInfo,
  type Filled,
  type FillOptions,
  type FillRequest,
  type FillStrategy,
  longestAnswer,
} from "../engine/engine.ts";
import { WorkQueue } from "../queue/work-queue.ts";
import { chatMessages } from "./chat-messages.ts";
import { type Answered, fillRemotely, type Question, type RemoteAnswer } from "./fill-remotely.ts";
import { askJson, type Fetch, type HttpOptions } from "./http-client.ts";
import { safePrompt } from "./safe-prompt.ts";
import {
  type AskingWay,
  askingWays,
  type BodyParts,
  type ConstraintKind,
  chatBody,
  completionBody,
  nextWay,
  type ServerKind,
  seesOffTrie,
} from "./server-dialect.ts";
import { countRemotely, readFacts, type ServerFacts } from "./server-facts.ts";
import { readReply, type ServerReply } from "./server-reply.ts";

/** Options of `createOpenAIEngine`. */
export interface OpenAIEngineOptions {
  /** Address of the API, usually ending in `/v1`, e.g. `http://vllm.internal:8000/v1`. */
  readonly baseURL: string;
  /** Name under which the server serves the model. */
  readonly model: string;
  /** Sent as a bearer token. Never taken from the environment: a key for one server must not reach another. */
  readonly apiKey?: string;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default the global `fetch`. */
  readonly fetch?: Fetch;
  /** Longest prompt plus answer in tokens; default what the server says, else 4,096. */
  readonly contextSize?: number;
  /** Calls on their way at the same time; default 16. */
  readonly concurrency?: number;
  /** Further attempts of a request after network faults, time-outs, 408, 409, 429 and 5xx; default 3. */
  readonly maxRetries?: number;
  /** Milliseconds before the second attempt, doubled for each further one, with jitter; default 500. */
  readonly backoffMs?: number;
  /** Longest time for one attempt of a request, in milliseconds; default 60,000. */
  readonly timeoutMs?: number;
  /** Which server it is; default what `GET /models` says. A gateway may hide it. */
  readonly server?: ServerKind;
  /**
   * `completions` sends the prompt as it was trained; `chat` sends messages and leaves the frame to the server. Default
   * `auto`: completions where the server has them unspoilt.
   */
  readonly api?: "auto" | "completions" | "chat";
  /** The prompt format's frame, which `chat` takes off; default ChatML. */
  readonly frame?: PromptFrame;
  /** Rivals asked for per token, at most what the server grants (vLLM: `--max-logprobs`); default 20, 0 for none. */
  readonly topLogprobs?: number;
  /**
   * `always` keeps the server to the allowed answers from the start. `on-repair` does so only after an illegal answer:
   * vLLM and SGLang then also show how much belief fits no label, and spend nothing on constraints that differ per call.
   * For models that were trained on this task. Default `always`.
   */
  readonly constrain?: "always" | "on-repair";
  /** Further fields of every request body, e.g. `{ priority: 1 }`. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** How a result of this engine came about. */
export interface RemoteStrategy extends FillStrategy {
  readonly server: ServerKind;
  readonly api: AskingWay["api"];
  /** What kept the server to the allowed answers in the last request. */
  readonly constraint: ConstraintKind;
  /** `none`: at least one slot's probability is 1 only because the server gave nothing to tell. */
  readonly evidence: "logprobs" | "none";
  /** `masked`: the server shows only what the constraint left, so `offTrie` is 0 whatever the model believes. */
  readonly offTrie: "measured" | "masked" | "unknown";
  readonly requests: number;
  /** Slots whose first answer was illegal and that were asked for again. */
  readonly repaired: readonly string[];
}

/** What `fill` of this engine resolves with. */
export interface RemoteFilled extends Filled {
  readonly strategy: RemoteStrategy;
}

/** An engine on a server. */
export interface OpenAIEngine extends Engine {
  fill(request: FillRequest, options?: FillOptions): Promise<RemoteFilled>;
  /**
   * Asks the server what it is, once; `fill` does the same. Worth calling at start: a wrong address or key shows, and
   * `info.contextSize` is the server's from then on.
   *
   * @throws DispositionError `ENGINE_FAILED`.
   */
  connect(): Promise<ServerFacts>;
}

const DEFAULTS = {
  contextSize: 4096,
  concurrency: 16,
  maxRetries: 3,
  backoffMs: 500,
  timeoutMs: 60_000,
  topLogprobs: 20,
};

/**
 * An engine on any server that speaks OpenAI's protocol: vLLM, SGLang, llama-server, Ollama. It asks for the whole
 * answer at once, constrained to the allowed choices, reads the probabilities from the tokens' log-probabilities, checks
 * every slot, and asks again for what came out illegal.
 *
 * @throws DispositionError `INPUT_INVALID` when an option makes no sense.
 * @example
 * const engine = createOpenAIEngine({ baseURL: "http://vllm.internal:8000/v1", model: "collections-7b" });
 * await using classifier = await DispositionClassifier.load({ engine, format: chatmlMarked });
 */
export function createOpenAIEngine(options: OpenAIEngineOptions): OpenAIEngine {
  checkOptions(options);
  return new RemoteEngine(options);
}

class RemoteEngine implements OpenAIEngine {
  readonly contract = 1;
  readonly #options: OpenAIEngineOptions;
  readonly #baseURL: string;
  readonly #http: HttpOptions;
  readonly #queue: WorkQueue;
  readonly #settings: NonNullable<EngineInfo["settings"]>;
  #facts: Promise<ServerFacts> | null = null;
  #contextSize: number;
  /** Index into the ways of asking of the first that was answered. */
  #agreedWay: number | null = null;
  #evidence: EngineInfo["evidence"] = "logprobs";
  #countsRemotely = true;

  constructor(options: OpenAIEngineOptions) {
    const { apiKey, headers = {}, timeoutMs, maxRetries, backoffMs } = { ...DEFAULTS, ...options };
    this.#options = options;
    this.#baseURL = options.baseURL.replace(/(?<!\/)\/+$/u, "");
    this.#http = {
      fetch: options.fetch ?? ((url, init) => fetch(url, init)),
      headers: { ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }), ...headers },
      timeoutMs,
      maxRetries,
      backoffMs,
    };
    const concurrency = options.concurrency ?? DEFAULTS.concurrency;
    this.#queue = new WorkQueue({ concurrency, limit: Number.POSITIVE_INFINITY });
    this.#contextSize = options.contextSize ?? DEFAULTS.contextSize;
    this.#settings = settingsOf(options);
  }

  get info(): EngineInfo {
    return {
      id: `openai/${this.#options.model}`,
      contextSize: this.#contextSize,
      device: "remote",
      concurrency: this.#queue.concurrency,
      evidence: this.#evidence,
      settings: this.#settings,
    };
  }

  async connect(): Promise<ServerFacts> {
    this.#facts ??= this.#readFacts().catch((error: unknown) => {
      // the next call asks anew
      this.#facts = null;
      throw error;
    });
    return this.#facts;
  }

  async countTokens(prompt: readonly PromptPart[]): Promise<number> {
    const text = joinText(safePrompt(prompt));
    if (text === "") return 0;
    // one more than its bytes: many models begin with a token of their own
    const most = Buffer.byteLength(text) + 1;
    if (!this.#countsRemotely || this.#options.server === "ollama" || this.#options.server === "openai") return most;
    try {
      const count = await countRemotely(this.#http, this.#baseURL, this.#options.model, text);
      if (count === null) this.#countsRemotely = false;
      return count ?? most;
    } catch {
      return most;
    }
  }

  fill(request: FillRequest, { signal, onText }: FillOptions = {}): Promise<RemoteFilled> {
    return this.#queue.run(
      async (stop) => {
        const facts = await untilAborted(this.connect(), stop);
        const promptTokens = await untilAborted(this.#checkLength(request), stop);
        const asked = new Asked(request, facts.server, this.#contextSize - promptTokens);
        const answer = await fillRemotely(request, (make) => this.#ask(asked, make, stop));
        for (const { name, text } of answer.texts) if (text !== "") onText?.(name, text);
        return this.#toFilled(answer, asked, promptTokens);
      },
      { signal },
    );
  }

  dispose(): Promise<void> {
    return this.#queue.dispose();
  }

  async #readFacts(): Promise<ServerFacts> {
    const { server, contextSize } = this.#options;
    if (server !== undefined && contextSize !== undefined) return { server, contextSize };
    const told = await readFacts(this.#http, this.#baseURL, this.#options.model);
    this.#contextSize = contextSize ?? told.contextSize ?? DEFAULTS.contextSize;
    return { server: server ?? told.server, contextSize: this.#contextSize };
  }

  /** Length of the prompt in tokens, or the most that it can be; throws unless the longest answer fits behind it. */
  async #checkLength(request: FillRequest): Promise<number> {
    const bytes = Buffer.byteLength(joinText(request.prompt)) + 1;
    const answerBytes = Buffer.byteLength(longestAnswer(request));
    const usable = this.#contextSize - 1;
    if (bytes + answerBytes <= usable) return bytes;
    const needed = await this.countTokens([...request.prompt, control(longestAnswer(request))]);
    if (needed <= usable) return this.countTokens(request.prompt);
    const message = `prompt and answer need ${needed} tokens, the context holds ${usable}; shorten the call or raise contextSize`;
    throw new DispositionError("PROMPT_TOO_LONG", message);
  }

  /** Asks in the way that is known to work, or finds one out. */
  async #ask(asked: Asked, make: (canContinue: boolean) => Question, signal: AbortSignal): Promise<Answered> {
    const ways = askingWays(
      asked.server,
      this.#options.api ?? "auto",
      this.#options.topLogprobs ?? DEFAULTS.topLogprobs,
    );
    let refused: DispositionError | null = null;
    for (let index = this.#agreedWay ?? 0; ; ) {
      const way = asked.adapt(ways[index] as AskingWay, this.#options.constrain ?? "always");
      const canContinue = way.api === "completions";
      const { path, body } = this.#request(asked, way, make(canContinue));
      const reply = await askJson(this.#http, `${this.#baseURL}${path}`, body, signal);
      if (!("refusal" in reply)) {
        this.#agreedWay ??= index;
        return { reply: asked.keep(reply.json, way), canContinue };
      }
      refused ??= reply.error;
      const next = isMatterOfWay(reply.refusal.status) ? nextWay(ways, index, reply.refusal.about) : -1;
      const isFinal = reply.error.code === "PROMPT_TOO_LONG" || reply.error.code === "MODEL_NOT_FOUND";
      if (isFinal) throw reply.error;
      if (this.#agreedWay !== null || next < 0) throw refused;
      index = next;
    }
  }

  #request(asked: Asked, way: AskingWay, question: Question): { path: string; body: Record<string, unknown> } {
    const { request, server } = asked;
    // the answer's literals may be single tokens, which no caller shall speak
    const prompt = safePrompt(
      request.prompt,
      request.slots.map((slot) => slot.before),
    );
    const parts: BodyParts = {
      server,
      way,
      model: this.#options.model,
      plan: question.plan,
      until: question.until,
      room: asked.room,
      extra: this.#options.body ?? {},
    };
    if (way.api === "completions") {
      return { path: "/completions", body: completionBody(parts, joinText(prompt) + question.written, request) };
    }
    const messages = chatMessages(prompt, this.#options.frame ?? chatmlFrame);
    return { path: "/chat/completions", body: chatBody(parts, messages, request) };
  }

  #toFilled(answer: RemoteAnswer, asked: Asked, promptTokens: number): RemoteFilled {
    const { slots, texts, replies, hasEvidence, repaired } = answer;
    const [first] = replies;
    const evidence = hasEvidence ? "logprobs" : "none";
    if (replies.length > 0) this.#evidence = evidence;
    const answerTokens = replies.reduce((sum, reply) => sum + reply.answerTokens, 0);
    return {
      slots,
      ...(asked.request.texts && { texts }),
      usage: {
        promptTokens: first?.promptTokens ?? promptTokens,
        cachedTokens: first?.cachedTokens ?? 0,
        answerTokens,
        steps: answerTokens,
      },
      strategy: { ...asked.strategy(), evidence, requests: replies.length, repaired },
    };
  }
}

/** What belongs to one fill. */
class Asked {
  readonly request: FillRequest;
  readonly server: ServerKind;
  /** Tokens that fit behind the prompt. */
  readonly room: number;
  #way: AskingWay = { api: "completions", constraint: "none", topLogprobs: 0 };
  #requests = 0;
  #isMasked = false;

  constructor(request: FillRequest, server: ServerKind, room: number) {
    this.request = request;
    this.server = server;
    this.room = room;
  }

  adapt(way: AskingWay, constrain: "always" | "on-repair"): AskingWay {
    return constrain === "on-repair" && this.#requests === 0 ? { ...way, constraint: "none" } : way;
  }

  keep(json: unknown, way: AskingWay): ServerReply {
    const reply = readReply(json);
    if (!reply) {
      const message = "the server's reply holds no choices; is baseURL the address of an OpenAI-compatible server?";
      throw new DispositionError("ENGINE_FAILED", message, { retryable: true });
    }
    this.#requests += 1;
    this.#way = way;
    this.#isMasked ||= seesOffTrie(this.server, way.constraint) === false;
    return reply;
  }

  strategy(): Pick<RemoteStrategy, "server" | "api" | "constraint" | "offTrie"> {
    const { api, constraint } = this.#way;
    const isSeen = seesOffTrie(this.server, constraint);
    const offTrie = this.#isMasked ? "masked" : isSeen === null ? "unknown" : "measured";
    return { server: this.server, api, constraint, offTrie };
  }
}

/** Statuses that another way of asking may avoid. */
function isMatterOfWay(status: number): boolean {
  return status === 400 || status === 404 || status === 405 || status === 415 || status === 422 || status === 501;
}

function settingsOf({ constrain = "always", api = "auto", server, body, frame, ...options }: OpenAIEngineOptions) {
  const { topLogprobs = DEFAULTS.topLogprobs } = options;
  // further fields may hold a secret, so only their hash is told
  const further =
    body || frame
      ? createHash("sha256")
          .update(JSON.stringify([body, frame]))
          .digest("base64url")
      : null;
  return { constrain, topLogprobs, api, ...(server && { server }), ...(further !== null && { further }) };
}

function joinText(prompt: readonly PromptPart[]): string {
  return prompt.map((part) => part.text).join("");
}

/** Settles at once when `signal` aborts; what others wait for as well goes on. */
function untilAborted<R>(work: Promise<R>, signal: AbortSignal): Promise<R> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

function checkOptions({ baseURL, model, concurrency, timeoutMs }: OpenAIEngineOptions): void {
  const refuse = (message: string) => new DispositionError("INPUT_INVALID", message);
  if (!URL.canParse(baseURL) || !/^https?:$/u.test(new URL(baseURL).protocol)) {
    throw refuse("baseURL is not an http address; it looks like http://host:8000/v1");
  }
  if (new URL(baseURL).username !== "") throw refuse("baseURL carries a user name; pass apiKey or headers instead");
  if (model === "") throw refuse("model is empty; pass the name under which the server serves it");
  if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0)) {
    throw refuse(`concurrency is ${concurrency}; pass a whole number above 0`);
  }
  if (timeoutMs !== undefined && !(timeoutMs > 0)) throw refuse(`timeoutMs is ${timeoutMs}; pass a number above 0`);
}
