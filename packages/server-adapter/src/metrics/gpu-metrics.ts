import { type GpuReading, gpuProbe } from "./gpu-probe.ts";
import { type MetricsHome, makers } from "./instruments.ts";

const MEBIBYTE = 1024 * 1024;

/** What `nvidia-smi` says, under this service's names. @returns the latest readings, for other names of the same. */
export function registerGpuMetrics(home: MetricsHome, program: string): () => Promise<readonly GpuReading[]> {
  const probe = gpuProbe(program);
  const { gauge } = makers(home, async () => set(await probe()));
  const busy = gauge("gpu_utilization_ratio", "Share of time in which the GPU was at work, of all processes.", ["gpu"]);
  const memory = gauge("gpu_device_memory_bytes", "Memory of the GPU, of all processes.", ["gpu", "state"]);
  const set = (readings: readonly GpuReading[]) => {
    for (const { gpu, utilizationPercent, usedMb, totalMb } of readings) {
      busy.set({ gpu }, utilizationPercent / 100);
      memory.set({ gpu, state: "used" }, usedMb * MEBIBYTE);
      memory.set({ gpu, state: "total" }, totalMb * MEBIBYTE);
    }
  };
  return probe;
}
