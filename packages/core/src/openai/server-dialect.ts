import type { FillRequest } from "../engine/engine.ts";
import { answerGrammar, answerRegex, answerSchema } from "./answer-constraints.ts";
import { type AnswerPlan, answerEnd, longestPlanBytes } from "./answer-plan.ts";
import type { ChatMessage } from "./chat-messages.ts";
import type { Complaint } from "./http-failure.ts";

/** Servers whose extensions of the protocol are known. */
export type ServerKind = "vllm" | "sglang" | "llama-server" | "ollama" | "openai" | "other";

/** How a server is kept to the allowed answers: its own name for the field that does it. */
export type ConstraintKind = "structured_outputs" | "regex" | "grammar" | "json_schema" | "none";

/** One way of asking. */
export interface AskingWay {
  readonly api: "completions" | "chat";
  readonly constraint: ConstraintKind;
  /** How many rivals of each token to ask for; 0 asks for no log-probabilities. */
  readonly topLogprobs: number;
}

const OWNERS: Readonly<Record<string, ServerKind>> = {
  vllm: "vllm",
  sglang: "sglang",
  llamacpp: "llama-server",
  library: "ollama",
  openai: "openai",
  system: "openai",
};

/** Which server it is, by the `owned_by` of its models. */
export function serverOf(owner: unknown): ServerKind {
  return (typeof owner === "string" ? OWNERS[owner] : undefined) ?? "other";
}

const COMPLETION_CONSTRAINT: Readonly<Record<ServerKind, ConstraintKind>> = {
  vllm: "structured_outputs",
  sglang: "regex",
  "llama-server": "grammar",
  // a gateway usually has one of the above behind it, most often vLLM, and hands unknown fields on
  other: "structured_outputs",
  ollama: "none",
  openai: "none",
};

// OpenAI's own completions route gives five.
const FEWER_LOGPROBS = 5;

/**
 * The ways of asking a server, best first. Raw completions keep the prompt that a model was trained on; Ollama wraps
 * its template around them, and OpenAI's models have none, so these two are asked by chat.
 */
export function askingWays(server: ServerKind, api: AskingWay["api"] | "auto", topLogprobs: number): AskingWay[] {
  const chatFirst = server === "ollama" || server === "openai";
  const apis: readonly AskingWay["api"][] = api !== "auto" ? [api] : chatFirst ? ["chat"] : ["completions", "chat"];
  const tops = [topLogprobs, FEWER_LOGPROBS, 0].filter((top, index) => index === 0 || top < topLogprobs);
  return apis.flatMap((name) => {
    const best = name === "chat" ? "json_schema" : COMPLETION_CONSTRAINT[server];
    const constraints: readonly ConstraintKind[] = best === "none" ? ["none"] : [best, "none"];
    return constraints.flatMap((constraint) =>
      tops.map((top): AskingWay => ({ api: name, constraint, topLogprobs: top })),
    );
  });
}

/** The next way to try after one was refused, or -1: what the server complained of changes, the rest stays if it can. */
export function nextWay(ways: readonly AskingWay[], index: number, about: Complaint): number {
  const refused = ways[index];
  const isNext = (way: AskingWay, at: number) => {
    if (at <= index || !refused) return false;
    if (about === "route") return way.api !== refused.api;
    if (about === "constraint") return way.constraint !== refused.constraint;
    return true;
  };
  return ways.findIndex(isNext);
}

/** Whether the log-probabilities were taken before the constraint struck out the other tokens. */
export function seesOffTrie(server: ServerKind, constraint: ConstraintKind): boolean | null {
  if (constraint === "none" || server === "llama-server") return true;
  if (server === "vllm" || server === "sglang") return false;
  return null;
}

/** What a request body is made of. */
export interface BodyParts {
  readonly server: ServerKind;
  readonly way: AskingWay;
  readonly model: string;
  readonly plan: AnswerPlan;
  /** Free text is written up to this sign. */
  readonly until: string | undefined;
  /** Tokens that still fit behind the prompt. */
  readonly room: number;
  /** Fields of the caller's own, e.g. `priority`; they win. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Body of `POST /completions`. */
export function completionBody(parts: BodyParts, prompt: string, request: FillRequest): Record<string, unknown> {
  const { way } = parts;
  return {
    ...commonFields(parts),
    prompt,
    max_tokens: Math.max(1, Math.min(longestPlanBytes(parts.plan) + 1, parts.room)),
    ...(way.topLogprobs > 0 ? { logprobs: way.topLogprobs } : {}),
    ...serverFields(parts.server, request),
    ...(parts.until === undefined ? constraintFields(way.constraint, parts.plan) : { stop: [parts.until] }),
    ...parts.extra,
  };
}

/** Body of `POST /chat/completions`. */
export function chatBody(
  parts: BodyParts,
  messages: readonly ChatMessage[],
  request: FillRequest,
): Record<string, unknown> {
  const { way } = parts;
  return {
    ...commonFields(parts),
    messages,
    // twice the bytes: a schema leaves white space to the server
    max_tokens: Math.max(1, Math.min(2 * longestPlanBytes(parts.plan) + 16, parts.room)),
    ...(way.topLogprobs > 0 ? { logprobs: true, top_logprobs: way.topLogprobs } : {}),
    ...serverFields(parts.server, request),
    ...constraintFields(way.constraint, parts.plan),
    ...parts.extra,
  };
}

function commonFields({ model }: BodyParts): Record<string, unknown> {
  return { model, temperature: 0, presence_penalty: 0, frequency_penalty: 0, stream: false };
}

/** Marks and labels can be control tokens of the model, which servers leave out of the text unless told otherwise. */
function serverFields(server: ServerKind, request: FillRequest): Record<string, unknown> {
  // a model's generation_config.json often sets a repetition penalty, which vLLM and SGLang apply unless told otherwise
  const raw = { repetition_penalty: 1, skip_special_tokens: false, spaces_between_special_tokens: false };
  if (server === "vllm" || server === "sglang" || server === "other") return raw;
  if (server !== "llama-server") return {};
  const texts = [...request.slots.flatMap((slot) => [slot.before, ...slot.choices]), answerEnd(request.after)];
  return { repeat_penalty: 1, cache_prompt: true, preserved_tokens: [...new Set(texts)].filter((text) => text !== "") };
}

function constraintFields(constraint: ConstraintKind, plan: AnswerPlan): Record<string, unknown> {
  if (constraint === "structured_outputs") return { structured_outputs: { regex: answerRegex(plan) } };
  if (constraint === "regex") return { regex: answerRegex(plan) };
  if (constraint === "grammar") return { grammar: answerGrammar(plan) };
  const schema = constraint === "json_schema" ? answerSchema(plan) : null;
  if (!schema) return {};
  return { response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } } };
}
