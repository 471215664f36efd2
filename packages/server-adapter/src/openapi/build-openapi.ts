import type { Taxonomy } from "@disposition/taxonomy";
import { z } from "zod";
import { type ProblemCode, problemCodes } from "../problem/problem-codes.ts";
import type { Operation } from "../seam/operation.ts";
import type { ContentDoc, OperationDoc } from "../seam/operation-doc.ts";

export interface OpenApiFacts {
  readonly taxonomy: Taxonomy;
  readonly version: string;
  readonly hasAuth: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  instance: z.string(),
  requestId: z.string(),
  retryable: z.boolean(),
  retryAfterMs: z.int().optional(),
  errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
});

const KEY_PROBLEMS: readonly ProblemCode[] = ["key_missing", "scope_missing"];
const USUAL_PROBLEMS: readonly ProblemCode[] = ["internal"];

/** An OpenAPI 3.1 document of the given operations. */
export function buildOpenApi(operations: readonly Operation[], facts: OpenApiFacts): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/gu, "{$1}");
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(operation, facts) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Call disposition",
      version: facts.version,
      description: `Turns call transcripts into records of the taxonomy "${facts.taxonomy.name}".`,
    },
    paths,
    components: {
      schemas: { Problem: toJsonSchema(ProblemSchema) },
      ...(facts.hasAuth && {
        securitySchemes: {
          bearer: { type: "http", scheme: "bearer" },
          apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
        },
      }),
    },
  };
}

function describe(operation: Operation, { taxonomy, hasAuth }: OpenApiFacts): Json {
  const doc = operation.doc(taxonomy);
  const needsKey = hasAuth && operation.scope !== null;
  return {
    operationId: `${operation.method.toLowerCase()}${capital(operation.name)}`,
    summary: doc.summary,
    ...(doc.description && { description: doc.description }),
    ...(doc.parameters && { parameters: doc.parameters.map(parameter) }),
    ...(doc.requestBody && { requestBody: { required: true, content: contents(doc.requestBody, "input") } }),
    responses: responses(doc, needsKey),
    ...(needsKey && { security: [{ bearer: [] }, { apiKey: [] }] }),
  };
}

function parameter({ schema, required, ...rest }: NonNullable<OperationDoc["parameters"]>[number]): Json {
  return { ...rest, required: required ?? rest.in === "path", schema: toJsonSchema(schema) };
}

function responses(doc: OperationDoc, needsKey: boolean): Json {
  const codes = [...(doc.problems ?? []), ...USUAL_PROBLEMS, ...(needsKey ? KEY_PROBLEMS : [])];
  const problems = codes.map((code) => [problemCodes[code].status, problemResponse(problemCodes[code].title)]);
  const answers = Object.entries(doc.responses).map(([status, { description, content }]) => {
    return [status, { description, content: contents(content, "output") }];
  });
  return { ...Object.fromEntries(problems), ...Object.fromEntries(answers) };
}

function problemResponse(description: string): Json {
  return { description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
}

function contents(content: Readonly<Record<string, ContentDoc>>, io: "input" | "output"): Json {
  return Object.fromEntries(
    Object.entries(content).map(([type, doc]) => {
      return [type, { schema: typeof doc === "string" ? { description: doc } : toJsonSchema(doc, io) }];
    }),
  );
}

/** `$schema` is the document's own affair. */
function toJsonSchema(schema: z.ZodType, io: "input" | "output" = "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io });
  return rest;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
