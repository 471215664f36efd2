import { setTimeout as sleep } from "node:timers/promises";
import { DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { Problem } from "../problem/problem.ts";
import { draining } from "../service/drain-service.ts";
import type { Lifecycle } from "../service/lifecycle.ts";
import type { ModelSlot } from "../service/model-slot.ts";
import { describeModel, type ServedClassifier, type ServedModel } from "../service/served-classifier.ts";
import type { ServiceEvents, SwapStage } from "../service/service-events.ts";
import { errorFacts, type ServiceLogger } from "../service/service-logger.ts";
import type { ServiceSettings } from "../service/service-options.ts";
import { checkGolden, type GoldenResult } from "./golden-check.ts";
import { type ModelLoader, readSwapOptions, type SwapOptions, type SwapSettings } from "./swap-options.ts";

/** A model as replies name it. */
export interface ModelName {
  readonly id: string;
  readonly version: string;
}

/** How a model was put in place. */
export interface SwapReport {
  readonly model: ModelName;
  /** The one that served before; null where none had been loaded. */
  readonly previous: ModelName | null;
  readonly loadMs: number;
  /** Null without golden calls. */
  readonly golden: GoldenResult | null;
}

/** What the latest swap came to. */
export type SwapOutcome = SwapReport | { readonly failedAt: SwapStage };

interface SwapperParts {
  readonly models: ModelSlot;
  readonly events: ServiceEvents;
  readonly lifecycle: Lifecycle;
  readonly logger: ServiceLogger;
  readonly settings: Pick<ServiceSettings, "swap">;
}

const DEFAULTS = { minAgreement: 0.9, callMs: 60_000 };

/** Longest wait for a model that is let go, in ms. */
const DISPOSE_MS = 2_000;

/** Enough for a model to say that it works. The people are invented. */
const FIRST_CALL = "Agent: Namaste, am I speaking with Ravi?\nCustomer: Yes. I will pay 500 tomorrow.";

/**
 * Puts one model in the place of another: loads it beside the old one, tries it, switches, and lets the old one go when
 * its last call is over. Whatever goes wrong leaves the old one as it is.
 */
export class ModelSwapper {
  readonly #parts: SwapperParts;
  #isRunning = false;
  #latest: SwapOutcome | null = null;
  #swaps = 0;

  constructor(parts: SwapperParts) {
    this.#parts = parts;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get latest(): SwapOutcome | null {
    return this.#latest;
  }

  /**
   * @returns when the new model serves and the old one is gone.
   * @throws Problem `model_rejected`, `swap_running`, `loading`, `draining`; DispositionError `INPUT_INVALID`.
   */
  async swap(load: ModelLoader, options: SwapOptions = {}): Promise<SwapReport> {
    const { golden, minAgreement, callMs } = this.#parts.settings.swap;
    const settings = readSwapOptions({ ...definedOf({ golden, minAgreement, callMs }), ...definedOf(options) });
    this.#enter();
    try {
      return await this.#run(load, settings);
    } finally {
      this.#isRunning = false;
    }
  }

  #enter(): void {
    const { lifecycle, models } = this.#parts;
    if (lifecycle.isLeaving) throw draining();
    if (models.current === null && !models.hasFailed) models.check();
    if (this.#isRunning) {
      throw new Problem("swap_running", {
        detail: "another model is being put in place; wait for it",
        retryAfterMs: 5_000,
      });
    }
    this.#isRunning = true;
  }

  async #run(load: ModelLoader, settings: SwapSettings): Promise<SwapReport> {
    const { models, events, lifecycle } = this.#parts;
    const startedAt = performance.now();
    const tell = (result: "ok" | SwapStage) => {
      events.emit({ type: "model-loaded", result, isSwap: true, loadMs: performance.now() - startedAt });
    };
    try {
      const next = await this.#load(load, settings.version);
      const golden = await this.#tryOut(next, settings);
      const previous = models.current;
      const isIdle = models.replace(next);
      tell("ok");
      lifecycle.advance("ready");
      const loadMs = performance.now() - startedAt;
      const report = { model: nameOf(next), previous: previous && nameOf(previous), loadMs, golden };
      this.#latest = report;
      await isIdle;
      if (previous && settings.disposeOld) await this.#dispose(previous.classifier);
      return report;
    } catch (error) {
      const { stage, problem } = error instanceof Refusal ? error : new Refusal("load", "was not loaded", error);
      this.#latest = { failedAt: stage };
      tell(stage);
      throw problem;
    }
  }

  async #load(load: ModelLoader, version: string | undefined): Promise<ServedModel> {
    const { models } = this.#parts;
    const classifier = await attempt("load", "was not loaded", async () => load());
    if (classifier === models.current?.classifier) {
      throw new Refusal("load", "is the one that serves already; load another one");
    }
    this.#swaps += 1;
    return attempt("load", "does not say what it is", () =>
      describeModel(classifier, version ?? this.#versionOf(classifier)),
    );
  }

  /** Models of one task share a fingerprint; replies have to tell them apart. */
  #versionOf({ fingerprint }: ServedClassifier): string {
    return this.#parts.models.current === null ? fingerprint : `${fingerprint}.${this.#swaps}`;
  }

  /** What does not pass is disposed. */
  async #tryOut(next: ServedModel, settings: SwapSettings): Promise<GoldenResult | null> {
    const { models, lifecycle } = this.#parts;
    const { classifier, concurrency } = next;
    const { golden = [], minAgreement = DEFAULTS.minAgreement, callMs = DEFAULTS.callMs } = settings;
    try {
      if (models.current) checkTaxonomy(models.current.classifier.taxonomy, classifier.taxonomy);
      await attempt("warm_up", "failed on its first call", () =>
        classifier.classify({ transcript: FIRST_CALL, callDate: "2026-02-21" }, { timeoutMs: callMs }),
      );
      const result =
        golden.length === 0
          ? null
          : await attempt("golden", "failed on a golden call", () =>
              checkGolden(classifier, golden, { callMs, concurrency }),
            );
      if (result && result.agreement < minAgreement) {
        const share = `${result.agreement.toFixed(3)} of the golden fields`;
        throw new Refusal("golden", `is right in ${share}, and ${minAgreement} are asked for`);
      }
      if (lifecycle.isLeaving) throw new Refusal("draining", "came too late: the service is shutting down");
      return result;
    } catch (error) {
      await this.#dispose(classifier);
      throw error;
    }
  }

  /** A model that hangs is not waited for without end. */
  async #dispose(classifier: ServedClassifier): Promise<void> {
    try {
      await Promise.race([classifier.dispose?.(), sleep(DISPOSE_MS, undefined, { ref: false })]);
    } catch (error) {
      this.#parts.logger.warn(errorFacts(error), "a model was not disposed");
    }
  }
}

/** Why a new model does not get the place. */
class Refusal extends Error {
  readonly stage: SwapStage;
  readonly problem: Problem;

  constructor(stage: SwapStage, what: string, cause?: unknown) {
    super(what);
    this.stage = stage;
    const why = DispositionError.isInstance(cause) ? ` (${cause.code})` : "";
    const detail = `the new model ${what}${why}; the model that serves is as it was`;
    this.problem = new Problem("model_rejected", { detail, cause });
  }
}

async function attempt<T>(stage: SwapStage, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Refusal(stage, what, error);
  }
}

/** Clients count on the fields that they know. Labels may change: a newer model may know more of them. */
function checkTaxonomy(before: Taxonomy, after: Taxonomy): void {
  const kinds = new Map(after.fields.map(({ path, kind }) => [path, kind]));
  const lost = before.fields.find(({ path, kind }) => kinds.get(path) !== kind);
  if (lost) throw new Refusal("taxonomy", `lacks the ${lost.kind} field "${lost.path}"`);
}

function nameOf({ id, version }: ServedModel): ModelName {
  return { id, version };
}

/** Without the keys whose value is undefined. */
function definedOf<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
