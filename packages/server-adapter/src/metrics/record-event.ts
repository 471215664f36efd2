import type { Taxonomy } from "@disposition/taxonomy";
import { problemCodes, rejectCodes } from "../problem/problem-codes.ts";
import type { ServiceEvent, ServiceListener } from "../service/service-events.ts";
import { closedLabel, FewNames } from "./closed-names.ts";
import type { Instruments } from "./instruments.ts";

type EventOf<T extends ServiceEvent["type"]> = Extract<ServiceEvent, { type: T }>;

/** The model that serves now, for events that do not name one. */
export interface Serving {
  readonly taxonomy: Taxonomy;
  readonly id: string;
}

/** Names of models that stand in metrics at most; further ones are `other`. */
const MOST_MODELS = 16;

type Recorders = { readonly [T in ServiceEvent["type"]]?: (event: EventOf<T>) => void };

/** A listener that moves counters and histograms. */
export function recordEvents(instruments: Instruments, serving: () => Serving | null): ServiceListener {
  const models = new FewNames(MOST_MODELS);
  const recorders: Recorders = {
    ...requestRecorders(instruments),
    ...fileRecorders(instruments),
    ...shadowRecorders(instruments, models),
    "call-started": ({ lane, waitMs }) => instruments.queueSeconds.observe({ lane }, waitMs / 1000),
    "call-finished": (event) => recordAnswer(instruments, event, models.name(event.model), serving()),
    "call-failed": ({ lane, code }) =>
      instruments.calls.inc({ model: models.name(serving()?.id ?? "none"), lane, outcome: code }),
    "call-preempted": () => instruments.preempted.inc(),
    "model-loaded": ({ result, isSwap, loadMs }) => {
      if (isSwap) instruments.swaps.inc({ result });
      instruments.loadSeconds.observe({ result: result === "ok" ? "ok" : "failed" }, loadMs / 1000);
    },
  };
  return (event) => (recorders[event.type] as ServiceListener | undefined)?.(event);
}

function requestRecorders(instruments: Instruments): Recorders {
  return {
    "request-started": ({ path }) => instruments.inFlight.inc({ route: path }),
    "request-finished": (event) => recordRequest(instruments, event),
    rejected: ({ reason }) => instruments.rejected.inc({ reason }),
    cancelled: ({ stage }) => instruments.aborted.inc({ stage }),
  };
}

function fileRecorders({ uploadRows, uploadBytes, jobs, checkpointLag }: Instruments): Recorders {
  return {
    "upload-received": ({ bytes }) => uploadBytes.inc(bytes),
    "upload-row": ({ result }) => uploadRows.inc({ result }),
    job({ from, state }) {
      if (from !== null) jobs.dec({ state: from });
      if (state !== null) jobs.inc({ state });
    },
    "job-checkpoint": ({ lagRows }) => checkpointLag.set(lagRows),
  };
}

function shadowRecorders(instruments: Instruments, models: FewNames): Recorders {
  return {
    "shadow-compared": (event) => {
      const candidate = models.name(event.candidate);
      instruments.shadowCalls.inc({ candidate, agree: String(event.agrees) });
      for (const { field, agrees } of event.fields) {
        instruments.shadowFields.inc({ candidate, field, agree: String(agrees) });
      }
      instruments.shadowSeconds.observe({ candidate }, event.shadowMs / 1000);
    },
    "shadow-dropped": ({ reason }) => instruments.shadowDropped.inc({ reason }),
  };
}

function recordRequest(instruments: Instruments, event: EventOf<"request-finished">): void {
  const { path: route, method, status, code, durationMs } = event;
  instruments.inFlight.dec({ route });
  instruments.requests.inc({ route, method, status });
  instruments.requestSeconds.observe({ route, method, status }, durationMs / 1000);
  const reason = code === null ? null : refusalOf(code);
  if (reason !== null) instruments.rejected.inc({ reason });
}

/** What a request was refused for that has no `rejected` event of its own. */
function refusalOf(code: string): string | null {
  if (!(code in problemCodes) || (rejectCodes as readonly string[]).includes(code)) return null;
  const { status } = problemCodes[code as keyof typeof problemCodes];
  if (status === 401 || status === 403) return "auth";
  if (status === 413) return "too_large";
  return status === 400 || status === 415 || status === 422 ? "invalid" : null;
}

function recordAnswer(
  instruments: Instruments,
  event: EventOf<"call-finished">,
  model: string,
  serving: Serving | null,
): void {
  const { lane, labels, review, cached } = event;
  instruments.calls.inc({ model, lane, outcome: "ok" });
  instruments.confidence.observe({ model }, event.confidence);
  for (const { field, value, probability } of labels) {
    instruments.predictions.inc({ model, field, label: closedLabel(serving?.taxonomy, field, value) });
    instruments.fieldProbability.observe({ model, field }, probability);
  }
  if (review.length > 0) instruments.reviewed.inc({ model });
  for (const reason of review) instruments.reviewReasons.inc({ model, reason });
  if (cached) return;
  instruments.inferenceSeconds.observe({ model, lane }, event.serviceMs / 1000);
  instruments.inputTokens.observe({ model }, event.promptTokens);
}
