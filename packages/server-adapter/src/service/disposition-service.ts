import { ServiceMetrics } from "../metrics/service-metrics.ts";
import { ModelSwapper, type SwapReport } from "../models/model-swapper.ts";
import type { ModelLoader, SwapOptions } from "../models/swap-options.ts";
import { operations } from "../operations/operations.ts";
import type { Operation } from "../seam/operation.ts";
import { ShadowRunner } from "../shadow/shadow-runner.ts";
import { startTracing } from "../tracing/start-tracing.ts";
import { socketRoute } from "../ws/socket-route.ts";
import { createAuthenticator } from "./authenticate.ts";
import { CallDesk } from "./call-desk.ts";
import { createRoutes, unknownRoute } from "./create-routes.ts";
import { type Drained, drainService } from "./drain-service.ts";
import { EngineWatch } from "./engine-watch.ts";
import { Lifecycle } from "./lifecycle.ts";
import { ModelSlot } from "./model-slot.ts";
import { OpenRequests } from "./open-requests.ts";
import type { Route } from "./route.ts";
import { describeModel, type ServedClassifier } from "./served-classifier.ts";
import { ServiceEvents, type ServiceListener } from "./service-events.ts";
import { errorFacts, silentLogger } from "./service-logger.ts";
import { readOptions, type ServiceOptions, type ServiceSettings } from "./service-options.ts";
import type { ServiceParts } from "./service-parts.ts";

/** A classifier as a set of HTTP operations; `dispositionRouter` and `dispositionPlugin` mount it. */
export interface DispositionService {
  /** Every path of the service; what adapters mount. */
  readonly routes: readonly Route[];
  /** For every other path, where no host answers it. */
  readonly unknown: Route;
  /** Takes upgrades to WebSocket at `/ws`; null where they were switched off. */
  readonly sockets: Route | null;
  readonly operations: readonly Operation[];
  /** Limits and deadlines that adapters pass on to what reads and writes. */
  readonly settings: ServiceSettings;
  readonly state: Lifecycle["state"];
  /** Settles when the model is there; rejects with what loading it threw. */
  readonly ready: Promise<void>;
  /** Tells what happens, for metrics and traces. @returns stops telling. */
  subscribe(listener: ServiceListener): () => void;
  /**
   * Refuses what is new with 503, finishes what is running and waiting, and ends what is left after `timeoutMs`
   * (default 25,000). It closes no port and disposes no classifier. A second call waits for the first.
   */
  drain(options?: { readonly timeoutMs?: number }): Promise<Drained>;
  /**
   * Puts another model in place without refusing a call: loads it beside the one that serves, has it classify a first
   * call and the golden ones, switches, and disposes the old one when its last call is over. Whatever goes wrong leaves
   * the old one as it is.
   *
   * @throws Problem `model_rejected` (its `cause` is what was thrown), `swap_running`, `loading`, `draining`.
   * @example await service.swapModel(() => DispositionClassifier.load({ model: "./next.gguf" }), { version: "2026-03", golden });
   */
  swapModel(load: ModelLoader, options?: SwapOptions): Promise<SwapReport>;
}

/**
 * Makes a service of a classifier, or of one that is still being loaded: until then it is alive but not ready.
 *
 * @throws DispositionError `INPUT_INVALID` for an option out of range.
 * @example
 * const service = dispositionService(DispositionClassifier.load(), { auth: { keys: [{ id: "crm", key, scopes: ["predict"] }] } });
 * app.use("/disposition", dispositionRouter(service));
 * process.once("SIGTERM", async () => { await service.drain(); server.close(); });
 */
export function dispositionService(
  classifier: ServedClassifier | Promise<ServedClassifier>,
  options: ServiceOptions = {},
): DispositionService {
  const parts = createParts(readOptions(options));
  const all = operations(parts);
  const ready = load(parts, classifier);
  // whoever does not wait for it learns of a failure from `/ready` and from the log
  ready.catch((error: unknown) => {
    parts.models.fail();
    parts.logger.error(errorFacts(error), "the model was not loaded");
  });
  let drained: Promise<Drained> | null = null;
  return {
    routes: createRoutes(parts, all),
    unknown: unknownRoute(parts),
    sockets: socketRoute(parts),
    operations: all,
    settings: parts.settings,
    get state() {
      return parts.lifecycle.state;
    },
    ready,
    subscribe: (listener) => parts.events.subscribe(listener),
    swapModel: (loader, wishes) => parts.swapper.swap(loader, wishes),
    drain({ timeoutMs = 25_000 } = {}) {
      drained ??= drainService(parts, timeoutMs);
      return drained;
    },
  };
}

function createParts(settings: ServiceSettings): ServiceParts {
  const logger = settings.logger ?? silentLogger;
  const events = new ServiceEvents((error) => logger.warn(errorFacts(error), "a listener of the service failed"));
  const models = new ModelSlot();
  const engineWatch = new EngineWatch();
  events.subscribe((event) => engineWatch.hear(event));
  const core = {
    settings,
    logger,
    events,
    lifecycle: new Lifecycle((state) => events.emit({ type: "lifecycle", state })),
    models,
    engineWatch,
    desk: new CallDesk(models, settings, events),
    open: new OpenRequests(),
    authenticate: createAuthenticator(settings.auth),
  };
  return { ...core, ...createObservers(core), swapper: new ModelSwapper(core) };
}

/** Those who only look on. */
function createObservers(
  core: Omit<ServiceParts, "swapper" | "metrics" | "shadow">,
): Pick<ServiceParts, "metrics" | "shadow"> {
  const { settings, events } = core;
  const metrics = settings.metrics === false ? null : new ServiceMetrics(core, settings.metrics);
  if (metrics) events.subscribe((event) => metrics.hear(event));
  if (settings.tracing) void startTracing(events);
  return { metrics, shadow: settings.shadow ? new ShadowRunner(core, settings.shadow) : null };
}

async function load(
  { models, settings, lifecycle, events }: ServiceParts,
  classifier: ServedClassifier | Promise<ServedClassifier>,
): Promise<void> {
  const startedAt = performance.now();
  const model = await describeModel(await classifier, settings.modelVersion);
  await models.replace(model);
  events.emit({ type: "model-loaded", result: "ok", isSwap: false, loadMs: performance.now() - startedAt });
  lifecycle.advance("ready");
}
