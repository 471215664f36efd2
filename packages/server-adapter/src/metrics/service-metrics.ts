import type { Registry } from "prom-client";
import { Problem } from "../problem/problem.ts";
import type { ServiceEvent, ServiceListener } from "../service/service-events.ts";
import { registerGpuMetrics } from "./gpu-metrics.ts";
import type { GpuReading } from "./gpu-probe.ts";
import { createInstruments, type MetricsHome } from "./instruments.ts";
import { registerLegacyMetrics } from "./legacy-metrics.ts";
import { loadPromClient } from "./load-prom-client.ts";
import type { MetricsRegistry, MetricsSettings } from "./metrics-options.ts";
import { recordEvents } from "./record-event.ts";
import { registerStateMetrics, type Watched } from "./state-metrics.ts";

/** Metrics of a service. Events that come before prom-client is loaded are counted too. */
export class ServiceMetrics {
  readonly #registry: Promise<MetricsRegistry>;
  #early: ServiceEvent[] | null = [];
  #listeners: readonly ServiceListener[] = [];

  constructor(watched: Watched, settings: MetricsSettings, load: typeof loadPromClient = loadPromClient) {
    this.#registry = this.#start(watched, settings, load);
    // who scrapes learns of a failure
    this.#registry.catch(() => {
      this.#early = null;
    });
  }

  hear(event: ServiceEvent): void {
    this.#early?.push(event);
    for (const listen of this.#listeners) listen(event);
  }

  /** Everything in Prometheus's text format. @throws Problem `metrics_unavailable`. */
  async scrape(): Promise<{ readonly contentType: string; readonly text: string }> {
    const registry = await this.#registry;
    return { contentType: registry.contentType, text: await registry.metrics() };
  }

  async #start(watched: Watched, settings: MetricsSettings, load: typeof loadPromClient): Promise<MetricsRegistry> {
    const prom = await load();
    const registry = (settings.registry ?? new prom.Registry()) as Registry;
    try {
      this.#listeners = register({ prom, registry, prefix: settings.prefix }, watched, settings);
    } catch (cause) {
      const detail = "the registry has metrics of these names; give each service its own `metrics.prefix`";
      throw new Problem("metrics_unavailable", { detail, cause });
    }
    const early = this.#early ?? [];
    this.#early = null;
    for (const event of early) for (const listen of this.#listeners) listen(event);
    return registry;
  }
}

function register(home: MetricsHome, watched: Watched, settings: MetricsSettings): ServiceListener[] {
  const { models } = watched;
  const serving = () => models.current && { taxonomy: models.current.classifier.taxonomy, id: models.current.id };
  const instruments = createInstruments(home);
  registerStateMetrics(home, watched);
  const program = settings.nvidiaSmi === true ? "nvidia-smi" : settings.nvidiaSmi;
  const gpus = program === false ? async (): Promise<readonly GpuReading[]> => [] : registerGpuMetrics(home, program);
  if (settings.process) home.prom.collectDefaultMetrics({ register: home.registry });
  const listeners = [recordEvents(instruments, serving)];
  return settings.legacyNames ? [...listeners, registerLegacyMetrics(home, { models, gpus })] : listeners;
}
