import type { Latency } from "@disposition/evaluate";
import { describeLoad, plural } from "./describe-load.ts";
import { formatTime } from "./format-time.ts";
import type { SloVerdict } from "./judge-slo.ts";
import type { LoadReport } from "./load-report.ts";
import { nameFailure } from "./outcome.ts";

/** Widest bar of the histogram, in characters. */
const WIDEST = 40;

/** A report for readers. */
export function presentReport(report: LoadReport): string {
  const sections = [heading(report), counts(report), times(report), bars(report), verdict(report)];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function heading({ target, load, warmUp, endedEarly }: LoadReport): string[] {
  const lines = [`POST ${target}`, `${describeLoad(load)}; ${plural(warmUp.requests, "request")} before, to warm up`];
  if (warmUp.failures > 0) lines.push(`${warmUp.failures} of those failed`);
  if (endedEarly) lines.push("ended early: the figures cover what was answered until then");
  return lines;
}

function counts({ requests, elapsedMs, throughput, successes, cached, ...report }: LoadReport): string[] {
  const { failures, resent, cut, mostInFlight } = report;
  const share = requests === 0 ? "" : ` (${percent(failures.share)})`;
  return [
    row("requests", `${requests.toLocaleString("en")} in ${formatTime(elapsedMs)}, at most ${mostInFlight} at a time`),
    row("successes", `${successes.toLocaleString("en")}, ${throughput.toFixed(1)} per second`),
    ...(cached > 0 ? [row("", `${cached.toLocaleString("en")} of them from the service's cache`)] : []),
    row("failures", `${failures.count.toLocaleString("en")}${share}`),
    ...failures.kinds.map((failure) => row("", `${failure.count.toLocaleString("en")} x ${nameFailure(failure)}`)),
    ...(resent > 0 ? [row("sent again", `${resent.toLocaleString("en")} times, after a Retry-After`)] : []),
    ...(cut > 0 ? [row("cut off", `${cut.toLocaleString("en")} that were under way; not counted above`)] : []),
  ];
}

function times({ latency, failureLatency, firstByte, delay, latencyFrom, percentiles, load }: LoadReport): string[] {
  if (latency === null && failureLatency === null) return [];
  return [
    ...timeRow("latency", latency),
    ...timeRow("first byte", firstByte),
    ...timeRow("of failures", failureLatency),
    ...(load.loop === "open" ? timeRow("sent late by", delay) : []),
    ...(load.loop === "open" && isBehind(delay, latency) ? [BEHIND] : []),
    `of successes unless it says otherwise, from ${latencyFrom} to the last byte`,
    percentiles,
  ];
}

/** Lateness of this process that a reader should know of, in ms: well above that of its timers. */
const LATE_MS = 20;
const BEHIND =
  "This machine could not keep the schedule: the times tell of it as much as of the service. Ask for less.";

/** Whether a good part of the latency is this process's own lateness. */
function isBehind(delay: Latency | null, latency: Latency | null): boolean {
  if (delay === null || delay.p95Ms < LATE_MS) return false;
  return latency === null || delay.p95Ms > latency.p95Ms / 10;
}

function timeRow(name: string, found: Latency | null): string[] {
  if (found === null) return [];
  const { p50Ms, p95Ms, p99Ms, maxMs } = found;
  const cells = [`p50 ${formatTime(p50Ms)}`, `p95 ${formatTime(p95Ms)}`, `p99 ${formatTime(p99Ms)}`];
  return [row(name, `${cells.map((cell) => cell.padEnd(14)).join("")}max ${formatTime(maxMs)}`)];
}

function bars({ histogram }: LoadReport): string[] {
  const most = Math.max(...histogram.map(({ count }) => count));
  return histogram.map(({ fromMs, toMs, count }) => {
    const from = formatTime(fromMs).padStart(8);
    // at least one block, so that one request among thousands is seen
    const width = count === 0 ? 0 : Math.max(1, Math.round((count / most) * WIDEST));
    return `${from} – ${formatTime(toMs).padEnd(8)} ${"█".repeat(width)}${width > 0 ? " " : ""}${count}`;
  });
}

function verdict({ slo, requests }: LoadReport): string[] {
  if (slo === null) return [];
  const lines = slo.conditions.map((one) => {
    const seen = requests === 0 ? "no request has ended" : observed(one);
    return row(one.isMet ? "met" : "MISSED", `${one.condition} (${seen})`);
  });
  return [...lines, slo.isMet ? "SLO met" : "SLO missed"];
}

function observed({ condition, observed }: SloVerdict): string {
  if (observed === null) return "never: a request that failed is never in time";
  if (condition.startsWith("errors")) return percent(observed);
  return condition.startsWith("throughput") ? `${observed.toFixed(1)}/s` : formatTime(observed);
}

function row(name: string, value: string): string {
  return `${name.padEnd(13)} ${value}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
