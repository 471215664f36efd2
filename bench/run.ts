// Speed, as ratios of what was measured side by side in one run; read ratios, not milliseconds.
//
//   npm run bench                      everything, some ten minutes
//   npm run bench -- --only starter    of: starter, half-billion, service, server, finders, data
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { starterModel } from "@disposition/starter-model";
import { chatmlBrief, chatmlMarked } from "@disposition/taxonomy";
import { syntheticBpe } from "../packages/core/test/support/synthetic-bpe.ts";
import {
  HALF_BILLION_VOCABULARY,
  halfBillion,
  writeRandomGguf,
} from "../packages/core/test/support/write-random-gguf.ts";
import { compareWithRivals } from "./compare-with-rivals.ts";
import { measureData } from "./data/measure-data.ts";
import { measureFinders } from "./finders-linear.ts";
import { measureService } from "./measure-service.ts";
import { measureServer } from "./server/measure-server.ts";

const { only, rounds, rows } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string", default: "25" },
    rows: { type: "string", default: "20000" },
  },
}).values;
const wanted = (part: string) => only === undefined || only === part;

const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} CPUs, ${gigabytes} GB, ${process.platform}, Node ${process.version}`,
);
if (wanted("starter")) {
  const lengths = [100, 400, 1500];
  await compareWithRivals("starter model", starterModel.path, chatmlBrief, { lengths, rounds: Number(rounds) });
}
if (wanted("half-billion")) await compareOnHalfBillion();
if (wanted("service")) await measureService();
if (wanted("server")) await measureServer();
if (wanted("finders")) measureFinders();
if (wanted("data")) await measureData(Number(rows));

/** Random weights: how long a step takes does not depend on what they are. */
async function compareOnHalfBillion(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "disposition-bench-"));
  try {
    const path = join(folder, "half-billion.gguf");
    await writeRandomGguf(path, { ...halfBillion, tokenizer: syntheticBpe({ size: HALF_BILLION_VOCABULARY }) });
    const rounds = 3;
    await compareWithRivals("0.5 B shape, random weights", path, chatmlMarked, { lengths: [400], rounds });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
