import { Call } from "@disposition/taxonomy";
import { z } from "zod";
import { scalar } from "../codec/scalar.ts";
import { type InputFault, Problem } from "../problem/problem.ts";
import type { ServiceSettings } from "../service/service-options.ts";

/** One call as this SDK or as older clients write it (`current_date` for the day of the call); null is "not given". */
const GivenCall = Call.extend({
  callDate: Call.shape.callDate.nullable(),
  current_date: Call.shape.callDate.nullable(),
  timeZone: Call.shape.timeZone.nullable(),
  id: z.string().max(256).nullish(),
});

const Wishes = z.object({
  /** How many of the likeliest values of each field come back with exact probabilities. */
  alternatives: z.int().min(1).max(100).optional(),
  /** How many of the likeliest records as a whole come back. */
  records: z.int().min(0).max(20).optional(),
  /** Whether the answer is a stream of events. */
  stream: z.boolean().optional(),
});

/** What `POST /predict` takes; for `/openapi.json`. */
export const PredictBody = z.union([
  GivenCall.extend(Wishes.shape).describe("One call; the answer has the labels on its top level."),
  Wishes.extend({ call: GivenCall }).describe("One call."),
  Wishes.extend({ calls: z.array(GivenCall).min(1) }).describe("Many calls."),
  Wishes.extend({ inputs: z.array(GivenCall).min(1) }).describe("Many calls, by another name."),
]);

/** What was asked. `flat` and `one` have one call; in `many` a call that is wrong is a problem of its own. */
export type PredictOrder = {
  readonly alternatives?: number | undefined;
  readonly records?: number | undefined;
  readonly stream?: boolean | undefined;
} & (
  | { readonly shape: "flat" | "one"; readonly call: Call }
  | { readonly shape: "many"; readonly calls: readonly (Call | Problem)[] }
);

const hints: Readonly<Record<string, string>> = {
  transcript: "a string with the words of the call",
  callDate: 'a day such as "2026-02-21", or an instant such as "2026-02-21T10:30:00+05:30"',
  current_date: 'a day such as "2026-02-21"',
  timeZone: 'an IANA time zone such as "Asia/Kolkata"',
  id: "a string of at most 256 characters",
  alternatives: "a whole number from 1 to 100",
  records: "a whole number from 0 to 20",
  stream: "true or false",
};

/** Reads a parsed body. @throws Problem that says per place what is expected there, and never what stood there. */
export function readPredictBody(body: object, limits: ServiceSettings["limits"]): PredictOrder {
  const wishes = Wishes.safeParse(body);
  if (!wishes.success) throw invalid(faultsOf(wishes.error, ""));
  const key = shapeOf(body);
  if (key === "transcript") return { ...wishes.data, shape: "flat", call: readCall(body, "", limits) };
  const value = (body as Readonly<Record<string, unknown>>)[key];
  if (key === "call") return { ...wishes.data, shape: "one", call: readCall(value, "/call", limits) };
  const calls = readList(value, key, limits).map((item, index) =>
    attempt(() => readCall(item, `/${key}/${index}`, limits)),
  );
  return { ...wishes.data, shape: "many", calls };
}

const SHAPES = ["transcript", "call", "calls", "inputs"] as const;

function shapeOf(body: object): (typeof SHAPES)[number] {
  const given = SHAPES.filter((key) => Object.hasOwn(body, key));
  if (given.length > 1) {
    const message = `give one of ${SHAPES.join(", ")}, not ${given.join(" and ")}`;
    throw invalid([{ path: "", code: "too_many_shapes", message }]);
  }
  return given[0] ?? "transcript";
}

function readList(value: unknown, key: string, { batchCalls }: ServiceSettings["limits"]): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalid([{ path: `/${key}`, code: "invalid_type", message: "expected a list with at least one call" }]);
  }
  if (value.length <= batchCalls) return value;
  throw new Problem("too_many_calls", `at most ${batchCalls} calls are taken at once; send them in several requests`);
}

function readCall(value: unknown, path: string, { transcriptCharacters }: ServiceSettings["limits"]): Call {
  const parsed = GivenCall.safeParse(plainCall(value));
  if (!parsed.success) throw invalid(faultsOf(parsed.error, path));
  const { transcript, callDate, current_date, timeZone, id } = parsed.data;
  if (transcript.length > transcriptCharacters) throw tooLong(`${path}/transcript`, transcriptCharacters);
  if (!/[^\p{Z}\p{C}]/u.test(transcript)) throw wordless(`${path}/transcript`);
  const day = callDate ?? current_date;
  return { transcript, ...(day && { callDate: day }), ...(timeZone && { timeZone }), ...(id && { id }) };
}

/** Forms of older clients send an empty day where none was chosen. */
function plainCall(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([key, item]) => key === "transcript" || item !== "");
  return Object.fromEntries(given.map(([key, item]) => [key, scalar(item)]));
}

function attempt(read: () => Call): Call | Problem {
  try {
    return read();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function invalid(errors: readonly InputFault[]): Problem {
  return new Problem("input_invalid", {
    detail: "the input does not fit; errors says where and what is expected",
    errors,
  });
}

function tooLong(path: string, most: number): Problem {
  const errors = [{ path, code: "too_long", message: `expected at most ${most} characters` }];
  return new Problem("transcript_too_long", { detail: `a transcript may have ${most} characters; cut it`, errors });
}

function wordless(path: string): Problem {
  const errors = [{ path, code: "empty", message: "expected the words of a call" }];
  return new Problem("transcript_empty", { detail: "the transcript is blank; send the words of the call", errors });
}

/** Zod's own messages quote the input, so only its codes and paths are used. Paths are keys of the schema. */
function faultsOf(error: z.ZodError, base: string): InputFault[] {
  return error.issues.map(({ code, path }) => {
    const name = String(path.at(-1) ?? "");
    const message = `expected ${hints[name] ?? "an object"}`;
    return { path: [base, ...path].join("/"), code, message };
  });
}
