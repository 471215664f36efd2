import { DispositionClassifier } from "@disposition/core";
import { synthesise } from "@disposition/dataset";
import type { Call } from "@disposition/taxonomy";
import { median, quantile, ratio, timed } from "./statistics.ts";
import { visit } from "./visit.ts";

const CALLS = 200;
const MANY = 5000;

/** Prints what a service cares for: concurrent callers, the cache, the child process, memory. */
export async function measureService(): Promise<void> {
  const calls = [...synthesise({ seed: 7, count: CALLS, languages: ["en", "hinglish", "hi"] })].map(
    ({ transcript, callDate }) => ({
      transcript,
      callDate,
    }),
  );
  console.log(`\nservice on the starter model, ${CALLS} invented calls`);
  await measureCallers(calls);
  await measureCache(calls);
  await measureChild(calls);
  await measureMemory(calls);
}

/** Callers that each send the next call as soon as they have an answer; ideal is the serial queue of one caller. */
async function measureCallers(calls: readonly Call[]): Promise<void> {
  await using classifier = await DispositionClassifier.load();
  const alone: number[] = [];
  await visit(calls.slice(0, 20), 1, (call) => classifier.classify(call));
  const aloneMs = await timed(() =>
    visit(calls, 1, async (call) => alone.push(await timed(() => classifier.classify(call)))),
  );
  for (const callers of [5, 20]) {
    const waits: number[] = [];
    const together = await timed(() =>
      visit(calls, callers, async (call) => waits.push(await timed(() => classifier.classify(call)))),
    );
    const ideal = quantile(idealWaits(alone, callers), 0.95);
    console.log(
      `${callers} callers: throughput ${(aloneMs / together).toFixed(2)} of one caller's, ` +
        `p95 ${(quantile(waits, 0.95) / ideal).toFixed(2)} of an ideal serial queue's, longest ${(Math.max(...waits) / ideal).toFixed(2)}`,
    );
  }
}

/** In a serial queue with so many callers each call waits for those of all the others, and for itself. */
function idealWaits(alone: readonly number[], callers: number): number[] {
  return alone
    .slice(callers - 1)
    .map((_, index) => alone.slice(index, index + callers).reduce((sum, ms) => sum + ms, 0));
}

async function measureCache(calls: readonly Call[]): Promise<void> {
  await using classifier = await DispositionClassifier.load({ cache: true });
  const misses: number[] = [];
  const hits: number[] = [];
  for (const call of calls) {
    misses.push(await timed(() => classifier.classify(call)));
    hits.push(await timed(() => classifier.classify(call)));
  }
  console.log(`cache: a hit takes ${(100 * ratio(hits, misses)).toFixed(2)} % of a miss`);
}

async function measureChild(calls: readonly Call[]): Promise<void> {
  await using inside = await DispositionClassifier.load();
  await using outside = await DispositionClassifier.load({ isolation: "process" });
  const times: [number[], number[]] = [[], []];
  for (const call of calls) {
    times[0].push(await timed(() => inside.classify(call)));
    times[1].push(await timed(() => outside.classify(call)));
  }
  const more = 100 * (median(times[1]) / median(times[0]) - 1);
  console.log(
    `child process: ${more.toFixed(1)} % more time per call (${(median(times[1]) - median(times[0])).toFixed(2)} ms)`,
  );
}

async function measureMemory(calls: readonly Call[]): Promise<void> {
  const before = process.memoryUsage.rss();
  await using classifier = await DispositionClassifier.load();
  for (let index = 0; index < MANY / 10; index += 1) await classifier.classify(calls[index % calls.length] as Call);
  const warm = process.memoryUsage.rss();
  for (let index = 0; index < MANY; index += 1) await classifier.classify(calls[index % calls.length] as Call);
  const after = process.memoryUsage.rss();
  const mega = (bytes: number) => (bytes / 1e6).toFixed(0);
  console.log(
    `memory: ${mega(warm - before)} MB for the model, its context and the first ${MANY / 10} calls, ${mega(after - warm)} MB more after ${MANY} further calls (whole process ${mega(after)} MB)`,
  );
}
