import type { Call } from "@disposition/taxonomy";
import type { CallDesk } from "../service/call-desk.ts";
import type { Answer } from "../service/call-order.ts";
import type { Lifecycle } from "../service/lifecycle.ts";
import type { ModelSlot } from "../service/model-slot.ts";
import { describeModel, type ServedModel } from "../service/served-classifier.ts";
import type { ServiceEvent, ServiceEvents, ShadowDrop } from "../service/service-events.ts";
import { errorFacts, type ServiceLogger } from "../service/service-logger.ts";
import { Agreement, type AgreementReport } from "./agreement.ts";
import type { ShadowSettings } from "./shadow-options.ts";

/** What is known of a shadow model. */
export interface ShadowReport extends AgreementReport {
  readonly state: "loading" | "ready" | "failed";
  /** Null until it is loaded. */
  readonly candidate: { readonly id: string; readonly version: string } | null;
  /** The model it is compared with; null before there is one. */
  readonly primary: { readonly id: string; readonly version: string } | null;
  readonly share: number;
  /** Calls that were chosen for it since the service began, and what became of those that it did not answer. */
  readonly sampled: number;
  readonly dropped: Readonly<Record<ShadowDrop, number>>;
  readonly waiting: number;
}

interface ShadowParts {
  readonly desk: CallDesk;
  readonly models: ModelSlot;
  readonly events: ServiceEvents;
  readonly lifecycle: Lifecycle;
  readonly logger: ServiceLogger;
}

/** A call that waits for the shadow model, with the answer that its client has. */
interface Sample {
  readonly call: Call;
  readonly answer: Answer;
  readonly requestId: string;
  /** How often it was stopped for a call of the primary. */
  readonly interruptions: number;
}

/** Reason of a call that was stopped because the primary got one. */
const INTERRUPTED = Symbol("interrupted");
/** What may leave the primary with nothing to do. */
const WAKING: ReadonlySet<string> = new Set<ServiceEvent["type"]>(["call-finished", "call-failed", "request-finished"]);
/** A call that was stopped so often is dropped. */
const MOST_INTERRUPTIONS = 3;
/** The lowest: the two models may share one engine. */
const PRIORITY = -10;

/** Gives a share of the answered calls to a second model as well, and counts how the two agree. */
export class ShadowRunner {
  readonly #parts: ShadowParts;
  readonly #settings: ShadowSettings;
  readonly #random: () => number;
  readonly #dropped: Record<ShadowDrop, number> = { loading: 0, busy: 0, interrupted: 0, failed: 0, draining: 0 };
  #waiting: Sample[] = [];
  #state: ShadowReport["state"] = "loading";
  #model: ServedModel | null = null;
  #agreement = new Agreement();
  #sampled = 0;
  #atWork: AbortController | null = null;
  #isDue = false;

  /** @param random - Next number in [0, 1); for tests. */
  constructor(parts: ShadowParts, settings: ShadowSettings, random: () => number = Math.random) {
    this.#parts = parts;
    this.#settings = settings;
    this.#random = random;
    parts.desk.onAnswer((call, answer, { requestId }) => this.#offer({ call, answer, requestId, interruptions: 0 }));
    parts.events.subscribe((event) => this.#hear(event));
    parts.lifecycle.onDrain(() => this.#stop());
    void this.#load();
  }

  report(): ShadowReport {
    const { current } = this.#parts.models;
    return {
      state: this.#state,
      candidate: this.#model && { id: this.#model.id, version: this.#model.version },
      primary: current && { id: current.id, version: current.version },
      share: this.#settings.share,
      sampled: this.#sampled,
      dropped: { ...this.#dropped },
      waiting: this.#waiting.length,
      ...this.#agreement.report(),
    };
  }

  async #load(): Promise<void> {
    const { classifier, version } = this.#settings;
    try {
      this.#model = await describeModel(await classifier, version);
      this.#state = "ready";
    } catch (error) {
      this.#state = "failed";
      this.#parts.logger.error(errorFacts(error), "the shadow model was not loaded");
    }
  }

  #hear(event: ServiceEvent): void {
    const { yields } = this.#settings;
    if (event.type === "call-started" && yields) this.#atWork?.abort(INTERRUPTED);
    if (WAKING.has(event.type)) this.#wake();
    if (event.type === "model-loaded" && event.result === "ok") this.#beginAnew();
  }

  #offer(sample: Sample): void {
    const { share, queue } = this.#settings;
    if (sample.answer.classification.cached || this.#random() >= share) return;
    this.#sampled += 1;
    if (this.#parts.lifecycle.isLeaving) this.#drop(sample, "draining");
    else if (this.#model === null) this.#drop(sample, this.#state === "failed" ? "failed" : "loading");
    else if (this.#waiting.length >= queue) this.#drop(sample, "busy");
    else this.#waiting.push(sample);
    this.#wake();
  }

  #drop({ requestId }: Sample, reason: ShadowDrop): void {
    this.#dropped[reason] += 1;
    this.#parts.events.emit({ type: "shadow-dropped", requestId, reason });
  }

  /** Only when the answers that are due have gone out. */
  #wake(): void {
    if (this.#isDue || this.#waiting.length === 0) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      this.#next();
    });
  }

  #next(): void {
    const { models } = this.#parts;
    if (this.#atWork || this.#model === null || (this.#settings.yields && !models.isIdle)) return;
    const sample = this.#waiting.shift();
    if (sample) void this.#compare(sample, this.#model).finally(() => this.#wake());
  }

  async #compare(sample: Sample, shadow: ServedModel): Promise<void> {
    const controller = new AbortController();
    this.#atWork = controller;
    const startedAt = performance.now();
    try {
      const { callMs: timeoutMs } = this.#settings;
      const { signal } = controller;
      const classification = await shadow.classifier.classify(sample.call, { signal, timeoutMs, priority: PRIORITY });
      this.#count(sample, shadow, { classification, serviceMs: performance.now() - startedAt });
    } catch (error) {
      if (controller.signal.aborted) this.#putBack(sample);
      else this.#fail(sample, error);
    } finally {
      this.#atWork = null;
    }
  }

  #count(
    { answer, requestId }: Sample,
    shadow: ServedModel,
    second: Pick<Answer, "classification" | "serviceMs">,
  ): void {
    // it has been swapped out meanwhile
    if (answer.model !== this.#parts.models.current) return;
    const fields = this.#agreement.add(answer.model.classifier.taxonomy, answer, second);
    const agrees = fields.every((field) => field.agrees);
    const { serviceMs: shadowMs } = second;
    this.#parts.events.emit({ type: "shadow-compared", requestId, candidate: shadow.id, agrees, fields, shadowMs });
  }

  #putBack(sample: Sample): void {
    const interruptions = sample.interruptions + 1;
    if (this.#parts.lifecycle.isLeaving) this.#drop(sample, "draining");
    else if (interruptions > MOST_INTERRUPTIONS) this.#drop(sample, "interrupted");
    else this.#waiting.unshift({ ...sample, interruptions });
  }

  #fail(sample: Sample, error: unknown): void {
    if (this.#dropped.failed === 0) this.#parts.logger.warn(errorFacts(error), "the shadow model failed on a call");
    this.#drop(sample, "failed");
  }

  /** Agreement is that of two models; with another primary it is counted anew. */
  #beginAnew(): void {
    this.#agreement = new Agreement();
    this.#waiting = [];
  }

  #stop(): void {
    for (const sample of this.#waiting.splice(0)) this.#drop(sample, "draining");
    this.#atWork?.abort(INTERRUPTED);
  }
}
