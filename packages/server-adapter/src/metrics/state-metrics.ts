import { setTimeout as sleep } from "node:timers/promises";
import type { CacheStats, ClassifierStats } from "@disposition/core";
import type { EngineWatch } from "../service/engine-watch.ts";
import type { Lifecycle, LifecycleState } from "../service/lifecycle.ts";
import type { ModelSlot } from "../service/model-slot.ts";
import type { ServedModel } from "../service/served-classifier.ts";
import { type Makers, type MetricsHome, makers } from "./instruments.ts";
import { shared } from "./shared.ts";

/** What metrics look at when they are asked for. */
export interface Watched {
  readonly models: ModelSlot;
  readonly engineWatch: EngineWatch;
  readonly lifecycle: Lifecycle;
}

/** The state of a service at one moment. */
interface Snapshot {
  readonly model: ServedModel | null;
  readonly stats: ClassifierStats | null;
}

/** How long a scrape waits for the engine to say how it is, in ms. */
const STATS_MS = 1_000;

const STATES: readonly LifecycleState[] = ["starting", "ready", "draining", "stopped"];

/** Gauges, and counters that others keep: looked up at each scrape, whoever scrapes. */
export function registerStateMetrics(home: MetricsHome, watched: Watched): void {
  const since = new CountedSince();
  const refresh = shared(async () => {
    const snapshot = await look(watched);
    setService(gauges, watched, snapshot);
    setQueue(gauges, snapshot);
    setModel(gauges, snapshot);
    setCounters(gauges, snapshot, since);
  });
  const make = makers(home, refresh);
  const gauges = { ...createGauges(make), ...createCounters(make) };
}

/** An engine that does not say how it is leaves the other metrics as they are. */
async function look({ models }: Watched): Promise<Snapshot> {
  const model = models.current;
  if (model === null) return { model, stats: null };
  const stats = model.classifier.getStats().catch(() => null);
  const late = sleep(STATS_MS, null, { ref: false });
  return { model, stats: await Promise.race([stats, late]) };
}

type Gauges = ReturnType<typeof createGauges> & ReturnType<typeof createCounters>;

function createGauges({ gauge }: Makers) {
  return {
    running: gauge("requests_running", "Calls at work.", []),
    waiting: gauge("requests_waiting", "Calls that wait for their turn.", []),
    capacity: gauge("queue_capacity", "Calls that may wait; +Inf for no bound.", []),
    oldest: gauge("queue_oldest_wait_seconds", "How long the first of the calls that wait has waited.", []),
    expected: gauge("queue_expected_wait_seconds", "How long a call that came now would wait.", []),
    cacheEntries: gauge("cache_entries", "Answers that are kept.", []),
    engineUp: gauge("engine_up", "1: there is a model, and the latest calls did not all fail by its fault.", []),
    state: gauge("service_state", "1 for the state of the service.", ["state"]),
    info: gauge("model_info", "1 for the model that serves.", ["model", "version", "fingerprint", "device"]),
    concurrency: gauge("engine_concurrency", "Calls that the engine works on at the same time.", []),
    gpuMemory: gauge("gpu_memory_bytes", "Memory of the engine's GPU, as its driver counts.", ["state"]),
    gpuLayers: gauge("gpu_layers", "Layers of the model, and those of them on the GPU.", ["state"]),
  };
}

function createCounters({ counter }: Makers) {
  return {
    cache: counter("cache_requests_total", "Calls that asked the cache.", ["result"]),
    restarts: counter("engine_restarts_total", "Starts of the engine's process after the first one.", []),
  };
}

function setService(
  { engineUp, state }: Gauges,
  { engineWatch, lifecycle }: Watched,
  { model, stats }: Snapshot,
): void {
  const isRefusing = stats?.engine.refusesForMs !== undefined;
  engineUp.set(model !== null && !engineWatch.isDown && !isRefusing ? 1 : 0);
  for (const name of STATES) state.set({ state: name }, Number(name === lifecycle.state));
}

function setQueue({ running, waiting, capacity, oldest, expected }: Gauges, { stats }: Snapshot): void {
  if (stats === null) return;
  const { queue } = stats;
  running.set(queue.running);
  waiting.set(queue.depth);
  capacity.set(queue.limit);
  oldest.set(queue.oldestWaitMs / 1000);
  expected.set(queue.expectedWaitMs / 1000);
}

function setModel({ info, concurrency, gpuMemory, gpuLayers }: Gauges, { model, stats }: Snapshot): void {
  for (const gauge of [info, gpuMemory, gpuLayers]) gauge.reset();
  if (model === null || stats === null) return;
  const { engine } = stats;
  const { fingerprint } = model.classifier;
  info.set({ model: model.id, version: model.version, fingerprint, device: engine.device }, 1);
  concurrency.set(engine.concurrency);
  const vram = engine.vram ?? engine.gpu?.vram;
  for (const state of ["total", "used", "free"] as const) if (vram) gpuMemory.set({ state }, vram[state]);
  if (engine.gpu === undefined) return;
  gpuLayers.set({ state: "on_gpu" }, engine.gpu.gpuLayers);
  gpuLayers.set({ state: "total" }, engine.gpu.totalLayers);
}

function setCounters({ cache, restarts, cacheEntries }: Gauges, { model, stats }: Snapshot, since: CountedSince): void {
  if (model === null || stats === null) return;
  restarts.inc(since.more(model.classifier, "restarts", stats.engine.restarts ?? 0));
  cacheEntries.set(stats.cache?.size ?? 0);
  for (const [result, count] of cacheResults(stats.cache)) {
    cache.inc({ result }, since.more(model.classifier, result, count));
  }
}

function cacheResults(stats: CacheStats | null): readonly (readonly [string, number])[] {
  if (stats === null) return [];
  return [
    ["hit", stats.hits],
    ["miss", stats.misses],
    ["coalesced", stats.shared],
  ];
}

/** Growth of counts that begin anew with each classifier. */
class CountedSince {
  readonly #known = new WeakMap<object, Map<string, number>>();

  more(owner: object, name: string, count: number): number {
    const known = this.#known.get(owner) ?? new Map<string, number>();
    this.#known.set(owner, known);
    const grown = Math.max(0, count - (known.get(name) ?? 0));
    known.set(name, count);
    return grown;
  }
}
