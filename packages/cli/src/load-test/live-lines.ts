import { formatTime } from "./format-time.ts";
import type { Load } from "./load-settings.ts";
import { nameFailure } from "./outcome.ts";
import type { Tally } from "./tally.ts";

/** Characters of the progress bar. */
const BAR = 24;

/** What is watched, and how wide the terminal is. */
export interface LiveScene {
  readonly title: string;
  readonly load: Pick<Load, "requests" | "durationMs">;
  readonly columns: number;
  /** On the clock of `performance.now()`. */
  readonly now: number;
}

/** The state of a run in three lines that fit the terminal: a wrapped line could not be drawn over. */
export function liveLines(tally: Tally, { title, load, columns, now }: LiveScene): string[] {
  const elapsedMs = now - tally.startAt;
  const share = progressOf(tally.requests, elapsedMs, load);
  const filled = Math.round(share * BAR);
  const { perSecond, p50Ms, p95Ms } = tally.recent(now);
  const time = (ms: number | null) => (ms === null ? "–" : formatTime(ms));
  const failed = tally.failures().map((failure) => `${failure.count} x ${nameFailure(failure)}`);
  const lines = [
    `${title}  ${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${Math.floor(share * 100)} %  ` +
      `${tally.requests.toLocaleString("en")} answered, ${Math.floor(elapsedMs / 1000)} s`,
    `now ${perSecond.toFixed(1)}/s  p50 ${time(p50Ms)}  p95 ${time(p95Ms)}  in flight ${tally.inFlight}`,
    `failures ${tally.failureLatenciesMs.length}${failed.length > 0 ? `: ${failed.join(", ")}` : ""}`,
  ];
  // the last column stays free: some terminals wrap when it is written
  return lines.map((line) => line.slice(0, Math.max(1, columns - 1)));
}

/** 0–1. Where both ends are set, the nearer one. */
function progressOf(requests: number, elapsedMs: number, load: LiveScene["load"]): number {
  const ofRequests = load.requests === null ? 0 : requests / load.requests;
  const ofTime = load.durationMs === null ? 0 : elapsedMs / load.durationMs;
  return Math.min(1, Math.max(ofRequests, ofTime));
}
