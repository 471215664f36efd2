import { z } from "zod";
import { parseJson } from "../batch/parse-json.ts";
import { checkRecord } from "./check-record.ts";
import type { Attempt, Failure } from "./outcome.ts";
import { readEvents } from "./read-events.ts";
import { retryAfterMs } from "./retry-after-ms.ts";

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | undefined;
  readonly body: string;
  readonly firstByteAt: number | null;
}

/** Of problem details. A code is a short name; anything else might be words of a call. */
const ProblemBody = z.object({ code: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/u) });
const StreamProblem = ProblemBody.extend({ status: z.int().min(100).max(599) });

/** Tells a record from a failure. */
export function readAnswer(answer: Answer): Attempt {
  const { status, retryAfter, body } = answer;
  if (status !== 200) {
    const code = ProblemBody.safeParse(parseJson(body)).data?.code ?? null;
    return failed(answer, { kind: "status", status, code }, retryAfterMs(retryAfter, Date.now()));
  }
  return answer.contentType.startsWith("text/event-stream") ? readStream(answer) : readRecord(answer, body);
}

function readRecord(answer: Answer, text: string): Attempt {
  const check = checkRecord(text);
  if ("wrong" in check) return failed(answer, { kind: "bad-body", status: null, code: check.wrong });
  return { kind: "record", cached: check.cached, firstByteAt: answer.firstByteAt };
}

function readStream(answer: Answer): Attempt {
  const events = readEvents(answer.body);
  const error = events.find(({ event }) => event === "error");
  if (error !== undefined) {
    const problem = StreamProblem.safeParse(parseJson(error.data)).data;
    const failure = { kind: "stream-error", status: problem?.status ?? null, code: problem?.code ?? null } as const;
    return failed(answer, failure);
  }
  const result = events.find(({ event }) => event === "result");
  if (result === undefined) return failed(answer, { kind: "bad-body", status: null, code: "no-result-event" });
  return readRecord(answer, result.data);
}

function failed({ firstByteAt }: Answer, failure: Failure, wait: number | null = null): Attempt {
  return { kind: "failed", failure, retryAfterMs: wait, firstByteAt };
}
