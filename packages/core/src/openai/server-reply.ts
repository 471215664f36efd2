/** Text as one character per byte: servers cut tokens at bytes, also in the middle of a letter. */
export type Bytes = string;

/** One written token and what could have stood in its place. */
export interface ReplyToken {
  /** Where it begins in the reply; negative where the reply's text begins inside it. */
  readonly start: number;
  /** Bytes and probability over the vocabulary (or what the constraint left of it), the written one first. */
  readonly options: readonly TokenOption[];
}

export interface TokenOption {
  readonly bytes: Bytes;
  readonly probability: number;
}

/** What a server wrote. */
export interface ServerReply {
  readonly bytes: Bytes;
  /** Null where the server gave no log-probabilities, or some that cannot be matched with the text. */
  readonly tokens: readonly ReplyToken[] | null;
  /** The server came to an end of its own, not to the bound. */
  readonly isFinished: boolean;
  readonly promptTokens: number | null;
  readonly cachedTokens: number;
  readonly answerTokens: number;
}

type Json = Readonly<Record<string, unknown>>;
type WrittenToken = readonly [TokenOption, ...TokenOption[]];

export function toBytes(text: string): Bytes {
  return Buffer.from(text, "utf8").toString("latin1");
}

/**
 * Reads the first choice of a completion or chat completion.
 *
 * @returns Null where there is none: the reply is not what the protocol says.
 */
export function readReply(json: unknown): ServerReply | null {
  const [choice] = list(record(json)?.choices);
  const fields = record(choice);
  if (!fields) return null;
  const message = record(fields.message);
  const text = message ? (message.content ?? "") : fields.text;
  if (typeof text !== "string") return null;
  const written = readTokens(record(fields.logprobs));
  const usage = record(record(json)?.usage);
  return {
    ...align(toBytes(text), written),
    isFinished: fields.finish_reason === "stop",
    promptTokens: count(usage?.prompt_tokens),
    cachedTokens: count(record(usage?.prompt_tokens_details)?.cached_tokens) ?? 0,
    answerTokens: count(usage?.completion_tokens) ?? written?.length ?? 0,
  };
}

function align(text: Bytes, written: readonly WrittenToken[] | null): Pick<ServerReply, "bytes" | "tokens"> {
  if (!written || written.length === 0) return { bytes: text, tokens: null };
  const whole = written.map(([token]) => token.bytes).join("");
  // tokens may say more than the text: a reasoning before it, an end sign behind it, labels that are control tokens
  const at = whole.lastIndexOf(text);
  const bytes = at < 0 || text === "" ? whole : text;
  let start = at < 0 || text === "" ? 0 : 0 - at;
  const tokens = written.map((options): ReplyToken => {
    const token = { start, options };
    start += options[0].bytes.length;
    return token;
  });
  return { bytes, tokens };
}

function readTokens(logprobs: Json | null): WrittenToken[] | null {
  if (!logprobs) return null;
  const tokens = Array.isArray(logprobs.content) ? chatTokens(logprobs.content) : completionTokens(logprobs);
  const isKnown = (token: WrittenToken | null): token is WrittenToken => token !== null;
  return tokens.length > 0 && tokens.every(isKnown) ? tokens : null;
}

/** `[{ token, bytes, logprob, top_logprobs: [{ token, bytes, logprob }] }]`; llama-server uses it everywhere. */
function chatTokens(content: readonly unknown[]): (WrittenToken | null)[] {
  return content.map((entry) => {
    const token = record(entry);
    return withRivals(
      chatOption(token),
      list(token?.top_logprobs).map((rival) => chatOption(record(rival))),
    );
  });
}

/** `{ tokens, token_logprobs, top_logprobs: [{ token: logprob }] }`: vLLM and SGLang. */
function completionTokens(logprobs: Json): (WrittenToken | null)[] {
  const own = list(logprobs.token_logprobs);
  const top = list(logprobs.top_logprobs);
  return list(logprobs.tokens).map((token, index) => {
    const rivals = Object.entries(record(top[index]) ?? {}).map(([text, logprob]) => option(text, null, logprob));
    return withRivals(option(token, null, own[index]), rivals);
  });
}

function withRivals(token: TokenOption | null, rivals: readonly (TokenOption | null)[]): WrittenToken | null {
  if (!token) return null;
  return [
    token,
    ...rivals.filter((rival) => rival !== null).filter(({ bytes }) => bytes !== "" && bytes !== token.bytes),
  ];
}

function chatOption(entry: Json | null): TokenOption | null {
  return entry ? option(entry.token, entry.bytes, entry.logprob) : null;
}

function option(token: unknown, bytes: unknown, logprob: unknown): TokenOption | null {
  if (typeof token !== "string" || typeof logprob !== "number") return null;
  // servers without -Infinity in their JSON write something like -9999; rounding can lift a certain token above 0
  return { bytes: tokenBytes(token, bytes), probability: Math.exp(Math.min(0, logprob)) };
}

function tokenBytes(token: string, bytes: unknown): Bytes {
  if (Array.isArray(bytes) && bytes.every((byte) => Number.isInteger(byte))) {
    return Buffer.from(bytes as number[]).toString("latin1");
  }
  // half a letter in the older form, e.g. `bytes:\xe2\x9f`
  const escaped = /^bytes:(?:\\x[0-9a-f]{2})+$/iu.test(token) ? token.match(/[0-9a-f]{2}(?=\\|$)/giu) : null;
  return escaped ? Buffer.from(escaped.join(""), "hex").toString("latin1") : toBytes(token);
}

function record(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function count(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}
