import { readRegex } from "./answer-pattern.ts";
import { type Exchange, type LocalServer, listen, sendJson } from "./listen.ts";

/** Handles one request to `/completions` in place of the server's usual answer. */
export type Scene = (exchange: Exchange) => void | Promise<void>;

export interface ScriptedServer extends LocalServer {
  /** Bodies of the requests to `/completions` and `/chat/completions`, in order of arrival. */
  readonly bodies: Exchange["body"][];
  readonly headers: Exchange["headers"][];
  /** Scenes for the next requests; after the last of them the server answers as usual. */
  play(...scenes: Scene[]): void;
}

/**
 * A server without a model that speaks vLLM's dialect: it writes the first allowed choice of each slot, one token per
 * text, with a log-probability for each. Scenes let it misbehave.
 */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const scenes: Scene[] = [];
  const bodies: Exchange["body"][] = [];
  const headers: Exchange["headers"][] = [];
  const server = await listen(async (exchange) => {
    const { path, body, response } = exchange;
    if (path === "/v1/models") return sendJson(response, 200, vllmModels);
    if (!path.endsWith("/completions")) return sendJson(response, 404, { detail: "Not Found" });
    bodies.push(body);
    headers.push(exchange.headers);
    const scene = scenes.shift() ?? answerAsUsual;
    await scene(exchange);
  });
  return { ...server, bodies, headers, play: (...next) => void scenes.push(...next) };
}

const vllmModels = { data: [{ id: "scripted", owned_by: "vllm", max_model_len: 4096 }] };

/** The first allowed choice of each slot, with rivals. */
export const answerAsUsual: Scene = ({ body, response }) => sendJson(response, 200, completion(usualTokens(body)));

/** Answers 200 with this text, in one token, and no log-probabilities. */
export function answerText(text: string): Scene {
  return ({ response }) => sendJson(response, 200, { choices: [{ index: 0, text, logprobs: null }] });
}

/** Answers with these tokens: text and what else could have stood there, with probabilities. */
export function answerTokens(tokens: readonly TokenScript[]): Scene {
  return ({ response }) => sendJson(response, 200, completion(tokens));
}

export interface TokenScript {
  readonly text: string;
  readonly probability: number;
  readonly rivals?: Readonly<Record<string, number>>;
}

export function completion(tokens: readonly TokenScript[]): unknown {
  const logs = (rivals: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(rivals).map(([text, probability]) => [text, Math.log(probability)]));
  const logprobs = {
    tokens: tokens.map(({ text }) => text),
    token_logprobs: tokens.map(({ probability }) => Math.log(probability)),
    top_logprobs: tokens.map(({ text, probability, rivals }) => logs({ [text]: probability, ...rivals })),
  };
  return { choices: [{ index: 0, text: tokens.map(({ text }) => text).join(""), logprobs }] };
}

/** Of each hole the first text: 0.7 to it, the rest shared by its rivals. */
function usualTokens(body: Exchange["body"]): TokenScript[] {
  const { regex = "" } = (body.structured_outputs ?? {}) as { regex?: string };
  return readRegex(regex).map(([text = "", ...rivals]) => {
    if (rivals.length === 0) return { text, probability: 1 };
    const share = 0.3 / rivals.length;
    return { text, probability: 0.7, rivals: Object.fromEntries(rivals.map((rival) => [rival, share])) };
  });
}
