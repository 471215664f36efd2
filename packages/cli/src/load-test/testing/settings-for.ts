import type { LoadSettings } from "../load-settings.ts";
import { predictUrl } from "../predict-url.ts";

/** Ten requests of two workers, unless told otherwise. */
export function settingsFor(url: string, changes: Partial<LoadSettings> = {}): LoadSettings {
  return {
    url: predictUrl(url),
    load: { loop: "closed", workers: 2, requests: 10, durationMs: null },
    calls: [{ transcript: "Customer: kal call karo", callDate: "2026-02-21" }],
    callsFile: null,
    distinct: false,
    dateKey: "callDate",
    stream: false,
    headers: {},
    timeoutMs: 10_000,
    retryAfter: "ignore",
    warmUp: 0,
    slo: [],
    seed: 1,
    ...changes,
  };
}
