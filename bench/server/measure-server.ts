import { setTimeout as sleep } from "node:timers/promises";
import { synthesise } from "@disposition/dataset";
import type { Call } from "@disposition/taxonomy";
import { median, quantile, ratio, timed } from "../statistics.ts";
import { visit } from "../visit.ts";
import type { HostName } from "./host-messages.ts";
import { type StartedHost, startHost } from "./start-host.ts";

const CALLS = 200;
/** Calls in one request of bulk work: the default most. */
const BATCH = 256;

/** Prints what the server adapter adds to a call, what many callers see, and what one sees beside bulk work. */
export async function measureServer(): Promise<void> {
  const languages = ["en", "hinglish", "hi"] as const;
  const calls = [...synthesise({ seed: 9, count: CALLS, languages })].map(({ transcript, callDate }) => ({
    transcript,
    callDate,
  }));
  console.log(`\nserver adapter, ${CALLS} invented calls`);
  for (const host of ["node:http", "express", "fastify"] as const) await measureOverhead(host, calls);
  for (const framework of ["express", "fastify"] as const) await measureBare(framework, calls);
  await measureCallers(calls);
  await measureBesideBulk(calls);
}

/**
 * The same calls over HTTP and by the classifier alone. Half the list lies between a call's two turns: one that follows
 * itself would find its own prompt in the model's memory.
 */
async function measureOverhead(name: HostName, calls: readonly Call[]): Promise<void> {
  await using host = await startHost("starter", name);
  await visit(calls.slice(0, 20), 1, (call) => host.predict(call));
  const [over, alone]: [number[], number[]] = [[], []];
  for (const [index, call] of calls.entries()) {
    over.push(await host.predict(call));
    alone.push(await host.classify(calls[(index + calls.length / 2) % calls.length] as Call));
  }
  const more = median(over) - median(alone);
  console.log(
    `${name}: a call over HTTP ${median(over).toFixed(1)} ms, by the classifier alone ${median(alone).toFixed(1)} ms: ` +
      `${more.toFixed(2)} ms more at p50, the client's side included`,
  );
}

/** Requests a second of ours over those of a route that anybody would write, with an engine that costs nothing. */
async function measureBare(framework: "express" | "fastify", calls: readonly Call[]): Promise<void> {
  await using ours = await startHost("fake", framework);
  await using bare = await startHost("fake", `bare ${framework}`);
  const many = Array.from({ length: 10 }, () => calls).flat();
  await throughput(ours, many);
  await throughput(bare, many);
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round += 1) {
    rates[0].push(await throughput(ours, many));
    rates[1].push(await throughput(bare, many));
  }
  console.log(
    `${framework}: ${(100 * ratio(...rates)).toFixed(0)} % of a bare route's requests a second, engine at no cost`,
  );
}

async function throughput(host: StartedHost, calls: readonly Call[]): Promise<number> {
  return calls.length / (await timed(() => visit(calls, 8, (call) => host.predict(call))));
}

/** Callers that each send the next call as soon as they have an answer. */
async function measureCallers(calls: readonly Call[]): Promise<void> {
  await using host = await startHost("starter", "fastify");
  const alone = await waitsOf(host, calls, 1);
  for (const callers of [5, 50]) {
    const together = await waitsOf(host, [...calls, ...calls], callers);
    console.log(
      `${callers} callers: ${together.length} of ${2 * calls.length} answered, p50 ${(median(together) / median(alone)).toFixed(2)} ` +
        `and p95 ${(quantile(together, 0.95) / median(alone)).toFixed(2)} of a single caller's median`,
    );
  }
}

async function waitsOf(host: StartedHost, calls: readonly Call[], callers: number): Promise<number[]> {
  const waits: number[] = [];
  await visit(calls, callers, async (call) => waits.push(await host.predict(call)));
  return waits;
}

/** Somebody asks now and then, first alone, then while batch follows batch. */
async function measureBesideBulk(calls: readonly Call[]): Promise<void> {
  await using host = await startHost("starter", "fastify");
  await waitsOf(host, calls.slice(0, 20), 1);
  const alone = await askNowAndThen(host, calls);
  const bulk = { stop: false, rows: 0 };
  const working = keepBusy(host, calls, bulk);
  await sleep(500);
  const beside = await askNowAndThen(host, calls);
  bulk.stop = true;
  await working;
  const of = (share: number) =>
    `p${100 * share} ${quantile(alone, share).toFixed(1)} → ${quantile(beside, share).toFixed(1)} ms ` +
    `(${(quantile(beside, share) / quantile(alone, share)).toFixed(2)})`;
  console.log(`beside bulk work of ${bulk.rows} calls: ${[0.5, 0.9, 0.99].map(of).join(", ")}`);
}

async function askNowAndThen(host: StartedHost, calls: readonly Call[]): Promise<number[]> {
  const waits: number[] = [];
  for (const call of calls) {
    waits.push(await host.predict(call));
    await sleep(50 + 100 * Math.random());
  }
  return waits;
}

async function keepBusy(host: StartedHost, calls: readonly Call[], bulk: { stop: boolean; rows: number }) {
  const batch = Array.from({ length: BATCH }, (_, index) => calls[(7 * index) % calls.length]);
  while (!bulk.stop) {
    await host.predict({ calls: batch });
    bulk.rows += BATCH;
  }
}
