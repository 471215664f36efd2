import { formatTime } from "./format-time.ts";
import type { Load } from "./load-settings.ts";

/** A load in a few words, e.g. `closed loop, 5 workers, 100 requests`. */
export function describeLoad(load: Load): string {
  const { requests, durationMs } = load;
  const end = [
    requests === null ? null : plural(requests, "request"),
    durationMs === null ? null : formatTime(durationMs),
  ];
  const until = end.filter((part) => part !== null).join(" or ");
  if (load.loop === "closed") return `closed loop, ${plural(load.workers, "worker")}, ${until}`;
  return `open loop, ${load.ratePerSecond} requests per second (${load.arrivals}), ${until}`;
}

/** @example plural(1200, "request") // "1,200 requests" */
export function plural(count: number, word: string): string {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
