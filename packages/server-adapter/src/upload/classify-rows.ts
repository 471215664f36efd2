import { setTimeout as sleep } from "node:timers/promises";
import { classifyMany } from "@disposition/core";
import { Problem } from "../problem/problem.ts";
import { problemCodes } from "../problem/problem-codes.ts";
import { toProblem } from "../problem/to-problem.ts";
import type { Answer } from "../service/call-order.ts";
import type { ServiceParts } from "../service/service-parts.ts";
import type { CallRow } from "./read/upload-rows.ts";
import { errorOutcome, okOutcome, type RowOutcome } from "./row-outcome.ts";

export interface RowsOrder {
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** On the clock of `performance.now`. */
  readonly deadlineAt: number;
  /** How often a row is tried again when what went wrong may pass. */
  readonly retries: number;
  /** Whether rows wait for an engine that is down, however long that takes. */
  readonly waitsForEngine: boolean;
}

/** A row and what became of it. */
export interface DoneRow {
  readonly value: unknown;
  readonly outcome: RowOutcome;
}

/** Pauses before a row is tried again, in ms: doubled each time. */
const PAUSE = { least: 100, most: 5_000 };

/** Classifies rows in the bulk lane, in their order, as fast as the outcomes are taken. A row that fails is an outcome. */
export async function* classifyRows(
  parts: ServiceParts,
  rows: AsyncIterable<CallRow>,
  order: RowsOrder,
): AsyncGenerator<DoneRow> {
  const classify = async (row: CallRow, { signal }: { readonly signal: AbortSignal }): Promise<DoneRow> => ({
    value: row.value,
    outcome: await outcomeOf(parts, row, { ...order, signal }),
  });
  // one more than the engine works on: it is read and rendered meanwhile
  const concurrency = (parts.models.current?.concurrency ?? 1) + 1;
  for await (const done of classifyMany({ classify }, rows, { concurrency, signal: order.signal })) {
    if (done.status === "error") throw done.error;
    parts.events.emit({ type: "upload-row", requestId: order.requestId, result: done.value.outcome.status });
    yield done.value;
  }
}

async function outcomeOf(parts: ServiceParts, row: CallRow, order: RowsOrder): Promise<RowOutcome> {
  if (row.call instanceof Problem) return errorOutcome(row, row.call);
  for (let attempt = 0; ; ) {
    const answer = await attemptRow(parts, row, order);
    if (!(answer instanceof Problem)) return okOutcome(row, answer.classification, answer.model.version);
    const waits = order.waitsForEngine && (parts.engineWatch.isDown || parts.models.current === null);
    if (!problemCodes[answer.code].retryable || (!waits && attempt >= order.retries)) return errorOutcome(row, answer);
    if (performance.now() >= order.deadlineAt) return errorOutcome(row, answer);
    const pauseMs = Math.max(PAUSE.least * 2 ** attempt, answer.facts.retryAfterMs ?? 0);
    await sleep(Math.min(PAUSE.most, pauseMs), undefined, { signal: order.signal });
    attempt = waits ? attempt : attempt + 1;
  }
}

/** @throws the signal's reason */
async function attemptRow({ desk }: ServiceParts, { call }: CallRow, order: RowsOrder): Promise<Answer | Problem> {
  if (call instanceof Problem) return call;
  const { requestId, signal, deadlineAt } = order;
  try {
    return await desk.classify(call, { requestId, lane: "bulk", signal, deadlineAt });
  } catch (error) {
    signal.throwIfAborted();
    return toProblem(error);
  }
}
