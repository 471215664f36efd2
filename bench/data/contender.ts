// One way from a CSV to a set, in a process of its own: `plain` reads, splits by borrower and writes; `whole` is what
// `disposition dataset build` does.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  DEFAULT_SHARES,
  lineWriter,
  openCalls,
  parseDataRecipe,
  prepareDataSet,
  SPLITS,
  type SplitName,
  splitOf,
} from "@disposition/dataset";
import { collections, type LabelledCall } from "@disposition/taxonomy";

const [, , way, csv = "", folder = ""] = process.argv;
const SECRET = "bench";

async function* callsOf(): AsyncGenerator<LabelledCall<typeof collections>> {
  const { calls } = await openCalls(csv, { taxonomy: collections, salt: SECRET });
  for await (const reading of calls) if ("call" in reading) yield reading.call;
}

async function plain(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const writers = new Map(
    SPLITS.map((split): [SplitName, ReturnType<typeof lineWriter>] => [
      split,
      lineWriter(join(folder, `${split}.jsonl`)),
    ]),
  );
  for await (const call of callsOf()) {
    await writers.get(splitOf(call.keys?.borrower ?? call.id, 1, DEFAULT_SHARES))?.write(call);
  }
  for (const writer of writers.values()) await writer.close();
}

async function whole(): Promise<void> {
  await prepareDataSet({
    ...{ taxonomy: collections, calls: callsOf(), recipe: parseDataRecipe(""), secret: SECRET },
    ...{ folder, source: "bench" },
  });
}

const started = performance.now();
await (way === "plain" ? plain() : whole());
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
