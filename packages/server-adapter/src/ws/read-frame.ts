import { z } from "zod";
import { checkJson } from "../codec/check-json.ts";
import { scalar } from "../codec/scalar.ts";
import { type InputFault, Problem } from "../problem/problem.ts";

const Id = z.union([z.string().min(1).max(128), z.int()]);
const DeadlineMs = z.int().min(1).max(9_999_999_999).optional();

/** What a client calls one of its calls; unique among those that are not answered. */
export type FrameId = z.infer<typeof Id>;

/** One message of a client. */
export type Frame =
  | {
      readonly op: "predict";
      readonly id: FrameId;
      /** With the keys of `POST /predict` that one call can have. */
      readonly body: object;
      readonly deadlineMs: number | undefined;
    }
  | { readonly op: "cancel"; readonly id: FrameId }
  /** What cannot be read; with its id where it has one. */
  | { readonly op: "broken"; readonly id: FrameId | null; readonly problem: Problem };

/** Reads one message. Nothing that stood in it gets into a problem. */
export function readFrame(text: string, mostDepth: number): Frame {
  const value = parse(text, mostDepth);
  if (value instanceof Problem) return { op: "broken", id: null, problem: value };
  const id = Id.safeParse(scalar(value.id)).data;
  if (id === undefined) return broken(null, "/id", "expected a string of 1 to 128 characters, or a whole number");
  if (value.op === "cancel") return { op: "cancel", id };
  if (value.op !== "predict") return broken(id, "/op", 'expected "predict" or "cancel"');
  const deadlineMs = DeadlineMs.safeParse(value.deadlineMs);
  if (!deadlineMs.success) return broken(id, "/deadlineMs", "expected a whole number of milliseconds, 1 or more");
  const { call = null, alternatives, records } = value;
  return { op: "predict", id, body: { call, alternatives, records }, deadlineMs: deadlineMs.data };
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string, mostDepth: number): Json | Problem {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return noJson();
    checkJson(value, mostDepth);
    return value as Json;
  } catch (error) {
    return error instanceof Problem ? error : noJson();
  }
}

function noJson(): Problem {
  return new Problem("json_invalid", "the message is no JSON object; check commas and quotes");
}

function broken(id: FrameId | null, path: string, message: string): Frame {
  return { op: "broken", id, problem: unfit({ path, code: "invalid_value", message }) };
}

/** A frame that is JSON and does not fit. */
export function unfit(fault: InputFault): Problem {
  const detail = "the message does not fit; errors says where and what is expected";
  return new Problem("input_invalid", { detail, errors: [fault] });
}
