import type { ServiceListener } from "../service/service-events.ts";
import { buckets } from "./buckets.ts";
import type { GpuReading } from "./gpu-probe.ts";
import type { MetricsHome } from "./instruments.ts";
import type { Watched } from "./state-metrics.ts";

/** What the older metrics are made of. */
interface LegacySources extends Pick<Watched, "models"> {
  readonly gpus: () => Promise<readonly GpuReading[]>;
}

/**
 * The metrics of the older service, under its names, so that its dashboards go on. Requests are those for predictions.
 *
 * @returns listens to events.
 */
export function registerLegacyMetrics(home: MetricsHome, sources: LegacySources): ServiceListener {
  const { prom, registry } = home;
  const registers = [registry];
  const requests = new prom.Counter({
    ...{ name: "disposition_requests_total", help: "Requests for predictions.", registers },
  });
  const errors = new prom.Counter({
    ...{ name: "disposition_request_errors_total", help: "Of those, how many failed.", registers },
  });
  const inference = new prom.Histogram({
    ...{ name: "disposition_inference_seconds", help: "From the start of work to the answer.", registers },
    buckets: [...buckets.inference],
  });
  registerGauges(home, sources);
  return (event) => {
    if (event.type === "call-finished" && !event.cached) inference.observe(event.serviceMs / 1000);
    if (event.type !== "request-finished" || event.operation !== "predict") return;
    requests.inc();
    if (event.status >= 400) errors.inc();
  };
}

function registerGauges({ prom, registry }: MetricsHome, { models, gpus }: LegacySources): void {
  const gauge = <L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[],
    collect: () => Promise<void>,
  ) => new prom.Gauge({ name, help, labelNames, collect, registers: [registry] });
  const loaded = gauge("disposition_model_loaded", "1 when there is a model.", [], async () => {
    loaded.set(Number(models.current !== null));
  });
  const available = gauge("disposition_gpu_available", "1 when the model is on a GPU.", [], async () => {
    const device = (await models.current?.classifier.getStats().catch(() => null))?.engine.device ?? "cpu";
    available.set(Number(!["cpu", "remote"].includes(device)));
  });
  const perGpu = (name: string, help: string, read: (reading: GpuReading) => number) => {
    const metric = gauge(name, help, ["gpu"], async () => {
      for (const reading of await gpus()) metric.set({ gpu: reading.gpu }, read(reading));
    });
  };
  perGpu(
    "disposition_gpu_util_percent",
    "Share of time in which the GPU was at work.",
    (gpu) => gpu.utilizationPercent,
  );
  perGpu("disposition_gpu_mem_total_mb", "Memory of the GPU.", ({ totalMb }) => totalMb);
  perGpu("disposition_gpu_mem_used_mb", "Of that, how much is taken.", ({ usedMb }) => usedMb);
}
