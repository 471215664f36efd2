import { byId, el } from "./dom.ts";
import type { Service } from "./service.ts";

interface Ready {
  readonly status: string;
  readonly reasons?: readonly string[];
  readonly model?: { readonly id: string; readonly version: string; readonly device: string };
}

const REASONS: Readonly<Record<string, string>> = {
  loading: "The model is being loaded…",
  engine_down: "The engine is down; see the log of the service.",
  draining: "The service is shutting down.",
  swapping: "A new model is being put in place…",
};

const RETRY_MS = 2_000;

/** Says which model answers, or why none does; asks again until one does. */
export async function showModelLine(service: Service): Promise<void> {
  const line = byId("model", HTMLElement);
  const state = await askReady(service);
  const isReady = state?.status === "ready";
  line.classList.toggle("is-ready", isReady);
  line.replaceChildren(...(isReady ? sayModel(state) : [sayReason(state)]));
  if (!isReady) setTimeout(() => void showModelLine(service), RETRY_MS);
}

/** Null where the service does not answer. Not ready is an answer too, with another status. */
async function askReady(service: Service): Promise<Ready | null> {
  try {
    return (await service.peek("ready")) as Ready;
  } catch {
    return null;
  }
}

function sayReason(state: Ready | null): string {
  if (state === null) return "The service does not answer.";
  const [reason = ""] = state.reasons ?? [];
  return REASONS[reason] ?? "Not ready.";
}

function sayModel({ model }: Ready): (Node | string)[] {
  if (model === undefined) return ["Ready"];
  return ["Ready: ", el("strong", {}, model.id), ` ${shortVersion(model.version)}, on ${model.device}`];
}

/** Fingerprints are long. */
function shortVersion(version: string): string {
  return version.length > 16 ? `${version.slice(0, 12)}…` : version;
}
