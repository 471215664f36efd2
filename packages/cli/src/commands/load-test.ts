import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { fileError } from "../batch/file-error.ts";
import { STOP_STATUS, StopRequest } from "../batch/stop-request.ts";
import { plural } from "../load-test/describe-load.ts";
import { liveLines } from "../load-test/live-lines.ts";
import { LiveView } from "../load-test/live-view.ts";
import type { LoadReport } from "../load-test/load-report.ts";
import type { LoadSettings } from "../load-test/load-settings.ts";
import { presentReport } from "../load-test/present-report.ts";
import { type LoadTestOptions, readSettings } from "../load-test/read-settings.ts";
import { runLoadTest } from "../load-test/run-load-test.ts";
import type { Tally } from "../load-test/tally.ts";

interface Options extends LoadTestOptions {
  readonly json?: boolean;
  readonly output?: string;
}

/** Exit status of a run that missed a condition. */
const MISSED_STATUS = 2;

/** `disposition load-test <url>` */
export function loadTestCommand(): Command {
  return new Command("load-test")
    .description("send calls to a service and measure it; exit status 2 where a condition of --slo is missed")
    .argument("<url>", "where the service is; calls go to POST <url>/predict")
    .option("--workers <count>", "closed loop: each sends its next call when the last is answered (default: 5)")
    .option("--requests <count>", "how many calls in all (default: 100 in a closed loop without --duration)")
    .option(
      "--duration <time>",
      "how long calls are sent: 30, 30s, 2m (default: 10s in an open loop without --requests)",
    )
    .option(
      "--rate <calls>",
      "open loop: calls per second on schedule, answered or not; latency counts from the schedule",
    )
    .addOption(
      new Option(
        "--arrivals <pattern>",
        "open loop: equal gaps, or bursts as of many clients (default: constant)",
      ).choices(["constant", "poisson"]),
    )
    .option("--connections <count>", "open loop: most at a time; waiting for one is latency (default: 1000)")
    .option("--calls <file>", "calls to send, as disposition batch takes them (default: a handful of invented ones)")
    .option("--distinct", "a line of its own before each transcript, against caches; always so for the invented calls")
    .option("--older", "name the day current_date, as older services do")
    .option("--stream", "ask for events and measure the first byte")
    .option("--header <line>", 'a header, "name: value"; may be given several times', collect)
    .addOption(new Option("--api-key <key>", "sent as x-api-key; safer in the environment").env("DISPOSITION_API_KEY"))
    .option("--timeout <time>", "how long a call may take in all", "60s")
    .addOption(
      new Option("--retry-after <what>", "after 429 or 503 with Retry-After: send again then, or count a failure")
        .choices(["honour", "ignore"])
        .default("ignore"),
    )
    .option("--warm-up <count>", "calls before that are not measured (default: one per worker, at least 5)")
    .option("--slo <condition>", '"p95<500ms", "errors<1%", "throughput>20/s"; may be given several times', collect)
    .option("--seed <number>", "fixes the order of the calls and the gaps of poisson", "1")
    .option("--json", "print the report as JSON")
    .option("--output <file>", "write the report to a file, as JSON")
    .action(loadTest);
}

async function loadTest(url: string, options: Options): Promise<void> {
  const settings = await readSettings(url, options);
  const end = new AbortController();
  using stop = new StopRequest(() => end.abort());
  const report = await runLoadTest(settings, {
    signal: end.signal,
    watch: (part, tally) => watch(settings, part, tally),
  });
  const json = `${JSON.stringify(report, null, 2)}\n`;
  process.stdout.write(options.json ? json : `${presentReport(report)}\n`);
  process.exitCode = stop.requested === null ? statusOf(report) : STOP_STATUS[stop.requested];
  if (options.output !== undefined) await writeReport(options.output, json);
}

function watch({ load, warmUp }: LoadSettings, part: "warm-up" | "load", tally: Tally): LiveView {
  const isWarmUp = part === "warm-up";
  const scene = {
    title: isWarmUp ? "warm-up" : load.loop === "closed" ? plural(load.workers, "worker") : `${load.ratePerSecond}/s`,
    load: isWarmUp ? { requests: warmUp, durationMs: null } : load,
  };
  return new LiveView(process.stderr, (columns) => liveLines(tally, { ...scene, columns, now: performance.now() }));
}

function statusOf({ slo }: LoadReport): number {
  return slo?.isMet === false ? MISSED_STATUS : 0;
}

async function writeReport(file: string, json: string): Promise<void> {
  await writeFile(file, json).catch((cause) => {
    throw fileError(`cannot write "${file}"`, cause);
  });
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
