import { readFileSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

/** What a process went through for a while. */
export interface Strain {
  /** Longest time for which nobody else had a turn, by the processor's clock: what other processes take does not count. */
  readonly blockMs: number;
  /** The same as `monitorEventLoopDelay` sees it, by the clock on the wall. */
  readonly delayMs: number;
  /** How far the memory of the process rose above where it began; null where the system does not tell. */
  readonly grownBytes: number | null;
}

const TICK_MS = 1;

/** Measures one stretch of work of the process that it lives in. */
export class StrainGauge {
  readonly #delay = monitorEventLoopDelay({ resolution: TICK_MS });
  #timer: NodeJS.Timeout | undefined;
  #blockMs = 0;
  #rss = 0;

  begin(): void {
    global.gc?.();
    this.#blockMs = 0;
    this.#rss = process.memoryUsage().rss;
    forgetPeak();
    this.#delay.reset();
    this.#delay.enable();
    this.#tick();
  }

  end(): Strain {
    clearTimeout(this.#timer);
    this.#delay.disable();
    const peak = peakBytes();
    return {
      blockMs: this.#blockMs,
      delayMs: this.#delay.max / 1e6,
      grownBytes: peak === null ? null : Math.max(0, peak - this.#rss),
    };
  }

  /** A turn that comes late on a busy machine, without work of this process, was not held up by it. */
  #tick(): void {
    const began = performance.now();
    const usage = process.cpuUsage();
    this.#timer = setTimeout(() => {
      const { user, system } = process.cpuUsage(usage);
      const late = performance.now() - began - TICK_MS;
      this.#blockMs = Math.max(this.#blockMs, Math.min(late, (user + system) / 1000));
      this.#tick();
    }, TICK_MS);
  }
}

/** Linux keeps the peak of a process and lets it be reset. */
function forgetPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // elsewhere `peakBytes` says so
  }
}

function peakBytes(): number | null {
  try {
    const kibibytes = /^VmHWM:\s{1,20}(\d{1,20}) kB$/mu.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}
