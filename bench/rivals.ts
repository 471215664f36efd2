import { findMentions } from "@disposition/postprocess";
import { type Call, collections, marksOf, NO_MARK, type PromptFormat, renderPrompt } from "@disposition/taxonomy";
import {
  ChatMLChatWrapper,
  getLlama,
  LlamaChatSession,
  type LlamaGrammar,
  LlamaLogLevel,
  type LlamaModel,
  type Token,
} from "node-llama-cpp";

/** Classifies one call somehow. */
export type Contender = (call: Call) => Promise<unknown>;

const CONTEXT_SIZE = 4096;
const labelFields = collections.fields.filter((field) => field.kind === "label");

/** llama.cpp without us, on the same file, threads and batch size; each has a context of its own. */
export async function loadRivals(modelPath: string, format: PromptFormat, threads: number, batchSize: number) {
  const llama = await getLlama({ gpu: false, build: "never", maxThreads: threads, logLevel: LlamaLogLevel.error });
  const model = await llama.loadModel({ modelPath });
  const contextOptions = { contextSize: CONTEXT_SIZE, batchSize, threads };
  const labels = await llama.createGrammarForJsonSchema(labelSchema);
  const record = await llama.createGrammarForJsonSchema(recordSchema);
  const tokensOf = (call: Call) => promptTokens(model, format, call);
  const shared = tokensOf({ transcript: "-", callDate: "2026-02-21" }).length;
  return {
    /** Tokens of a call beyond the prompt's beginning that every call shares. */
    newTokens: (call: Call) => tokensOf(call).length - shared,
    prefill: await barePrefill(model, contextOptions, tokensOf),
    grammar: () => grammarSession(model, format, contextOptions, { grammar: labels, maxTokens: 150 }),
    grammarRecord: () => grammarSession(model, format, contextOptions, { grammar: record, maxTokens: 300 }),
    decide: () => decisions(model, contextOptions),
    dispose: () => llama.dispose(),
  };
}

interface ContextOptions {
  readonly contextSize: number;
  readonly batchSize: number;
  readonly threads: number;
}

function promptTokens(model: LlamaModel, format: PromptFormat, call: Call): Token[] {
  const { parts } = renderPrompt(collections, format, findMentions(call));
  return parts.flatMap(({ text, control }) => model.tokenize(text, control));
}

/** The floor: a call's new tokens are evaluated and nothing is asked. Only the evaluation is timed. */
async function barePrefill(model: LlamaModel, options: ContextOptions, tokensOf: (call: Call) => Token[]) {
  const context = await model.createContext({ sequences: 1, ...options });
  const sequence = context.getSequence();
  return async (call: Call): Promise<number> => {
    const tokens = tokensOf(call);
    const held = sequence.contextTokens;
    let shared = 0;
    while (shared < Math.min(held.length, tokens.length) && held[shared] === tokens[shared]) shared += 1;
    await sequence.eraseContextTokenRanges([{ start: shared, end: held.length }]);
    const started = performance.now();
    await sequence.controlledEvaluate(tokens.slice(shared));
    return performance.now() - started;
  };
}

const labelProperties = Object.fromEntries(labelFields.map(({ path, labels }) => [path, { enum: [...labels] }]));
const labelSchema = { type: "object", properties: labelProperties } as const;

const amount = { enum: [...marksOf("amount"), NO_MARK] };
const day = { enum: [...marksOf("date"), NO_MARK] };
/**
 * All six fields as a marked format answers them, remarks left out as ours leaves them out. Every mark is allowed in every
 * call: a grammar of only those that were said would have to be made anew for each, which would be this rival's loss.
 */
const recordSchema = {
  type: "object",
  properties: {
    ...labelProperties,
    ptp_details: { type: "object", properties: { amount, date: day } },
    followup_date: day,
  },
} as const;

/** Fields by a chat session under a JSON-schema grammar. It keeps the shared beginning as we do. */
async function grammarSession(
  model: LlamaModel,
  format: PromptFormat,
  options: ContextOptions,
  answer: { readonly grammar: LlamaGrammar; readonly maxTokens: number },
): Promise<Contender> {
  const context = await model.createContext({ sequences: 1, ...options });
  const [system] = messagesOf(format, { transcript: "hello", callDate: "2026-02-21" });
  const session = new LlamaChatSession({
    contextSequence: context.getSequence(),
    chatWrapper: new ChatMLChatWrapper(),
    systemPrompt: system ?? "",
  });
  const start = session.getChatHistory();
  return async (call) => {
    session.setChatHistory([...start]);
    await session.prompt(messagesOf(format, call)[1] ?? "", { ...answer, temperature: 0 });
  };
}

function messagesOf(format: PromptFormat, call: Call): string[] {
  const { messages } = renderPrompt(collections, format, findMentions(call));
  return messages.map(({ parts }) => parts.map(({ text }) => text).join(""));
}

/** The three label fields by node-llama-cpp's own decisions. */
async function decisions(model: LlamaModel, options: ContextOptions): Promise<Contender> {
  const context = await model.createDecisionContext(options);
  const questions = Object.fromEntries(
    labelFields.map(({ path, criteria }) => [
      path,
      { type: "choice" as const, instruction: `What is the ${path}?`, criteria: { ...criteria } },
    ]),
  );
  return (call) => context.decide(call.transcript, questions);
}
