import { askJson, type HttpOptions } from "./http-client.ts";
import { type ServerKind, serverOf } from "./server-dialect.ts";

/** What a server tells about itself. */
export interface ServerFacts {
  readonly server: ServerKind;
  /** Longest prompt plus answer in tokens; null where it does not say. */
  readonly contextSize: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Asks `GET /models`, and llama-server also for its settings. A server without that route is taken as it comes.
 *
 * @throws DispositionError `ENGINE_FAILED` when it cannot be reached or does not accept the key.
 */
export async function readFacts(http: HttpOptions, baseURL: string, model: string): Promise<ServerFacts> {
  const reply = await askJson(http, `${baseURL}/models`, undefined);
  if ("refusal" in reply) {
    const { status } = reply.refusal;
    // no such route: the rest may work all the same
    if (status === 400 || status === 404 || status === 405 || status === 501)
      return { server: "other", contextSize: null };
    throw reply.error;
  }
  const models = list(record(reply.json)?.data).map(record);
  const own = models.find((entry) => entry?.id === model) ?? models[0] ?? null;
  const server = serverOf(own?.owned_by);
  const contextSize = server === "llama-server" ? await readProps(http, baseURL) : size(own?.max_model_len);
  return { server, contextSize };
}

/**
 * How many tokens the server makes of a text, its own first token included.
 *
 * @returns Null where it has no route for that.
 */
export async function countRemotely(
  http: HttpOptions,
  baseURL: string,
  model: string,
  text: string,
): Promise<number | null> {
  // vLLM and SGLang read the first three fields, llama-server the others
  const body = { model, prompt: text, add_special_tokens: true, content: text, add_special: true, parse_special: true };
  const reply = await askJson(http, `${rootOf(baseURL)}/tokenize`, body);
  if ("refusal" in reply) return null;
  const fields = record(reply.json);
  const tokens = fields?.tokens;
  return size(fields?.count) ?? (Array.isArray(tokens) ? tokens.length : null);
}

/** Of a llama-server, per slot: what `-c` gives is shared between `-np` of them. */
async function readProps(http: HttpOptions, baseURL: string): Promise<number | null> {
  const reply = await askJson(http, `${rootOf(baseURL)}/props`, undefined);
  if ("refusal" in reply) return null;
  return size(record(record(reply.json)?.default_generation_settings)?.n_ctx);
}

/** Routes that are not OpenAI's stand beside `/v1`, not below it. */
function rootOf(baseURL: string): string {
  return baseURL.replace(/\/v1$/u, "");
}

function record(value: unknown): Json | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function size(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}
