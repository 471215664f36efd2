import type { Classification } from "@disposition/core";
import type { Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import type { InputFault, Problem } from "../problem/problem.ts";
import { problemCodes } from "../problem/problem-codes.ts";
import type { Answer } from "../service/call-order.ts";

const Probability = z.number().min(0).max(1);
const Value = z.union([z.string(), z.number(), z.null()]);
const Span = z.object({ start: z.int(), end: z.int(), speaker: z.string() });

const Field = z.object({
  value: Value,
  probability: z.number(),
  mean: z.number().optional(),
  alternatives: z.array(z.object({ value: Value, probability: z.number() })),
  offTrie: z.number(),
  evidence: z.array(Span).describe("Places in the transcript, UTF-16 offsets."),
});

const Timings = z.object({ readMs: z.number(), fillMs: z.number(), totalMs: z.number() });

const rest = {
  id: z.string().nullable(),
  fields: z.record(z.string(), Field),
  records: z.array(z.object({ labels: z.looseObject({}), probability: z.number() })).optional(),
  review: z.array(z.object({ code: z.string(), field: z.string().optional(), because: z.string() })).nullable(),
  model: z.looseObject({ id: z.string(), fingerprint: z.string() }),
  cached: z.boolean(),
  usage: z.object({ promptTokens: z.int(), cachedTokens: z.int(), answerTokens: z.int(), steps: z.int() }),
  timings: Timings,
};

/** What `result` is for a taxonomy; for `/openapi.json`. */
export function resultSchema({ schema }: Taxonomy): z.ZodObject {
  return z.object({
    ...rest,
    labels: schema,
    confidence: Probability,
    trace: z.array(z.looseObject({ step: z.string() })),
  });
}

/** The flat answer; for `/openapi.json`. */
export function flatSchema({ schema }: Taxonomy): z.ZodObject {
  return z.object({ ...rest, requestId: z.string(), ...schema.shape, confidence_score: Probability });
}

const Model = z.object({ id: z.string(), version: z.string() });
const Times = z.object({ queueMs: z.number(), inferMs: z.number(), totalMs: z.number() });

export function oneSchema(result: z.ZodObject): z.ZodObject {
  return z.object({ requestId: z.string(), model: Model, result, timings: Times, cached: z.boolean() });
}

const ItemError = z.object({
  code: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  retryable: z.boolean(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

export function manySchema(result: z.ZodObject): z.ZodObject {
  const place = { index: z.int(), id: z.string().nullable() };
  const item = z.union([z.object({ ...place, result }), z.object({ ...place, error: ItemError })]);
  const summary = z.object({ calls: z.int(), ok: z.int(), failed: z.int() });
  return z.object({
    requestId: z.string(),
    model: Model,
    results: z.array(item),
    summary,
    timings: Times.pick({ totalMs: true }),
  });
}

type Result = Classification<Taxonomy>;

/** Labels and `confidence_score` on the top level, where older clients look for them; the rest beside them. */
export function flatReply({ classification }: Answer, requestId: string): object {
  const { labels, confidence, trace: _trace, ...others } = classification;
  return { requestId, ...others, ...labels, confidence_score: confidence };
}

export function oneReply({ classification, model, waitMs, serviceMs }: Answer, requestId: string): object {
  const { cached } = classification;
  const timings = { queueMs: waitMs, inferMs: serviceMs, totalMs: waitMs + serviceMs };
  return { requestId, model: { id: model.id, version: model.version }, result: classification, timings, cached };
}

/** A problem within an answer that is as a whole fine. */
export interface ItemProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly retryable: boolean;
  readonly errors?: readonly InputFault[];
}

export function itemProblem({ code, facts }: Problem): ItemProblem {
  const { status, title, retryable } = problemCodes[code];
  return { code, status, title, detail: facts.detail, retryable, ...(facts.errors && { errors: facts.errors }) };
}

/** What became of one call of many. */
export type Item = { readonly index: number; readonly id: string | null } & (
  | { readonly result: Result }
  | { readonly error: ItemProblem }
);
