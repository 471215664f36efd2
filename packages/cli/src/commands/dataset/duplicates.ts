import { BoilerplateCounter, DuplicateIndex, labelConflicts, openCalls } from "@disposition/dataset";
import { collections, type LabelledCall } from "@disposition/taxonomy";
import { Command } from "commander";
import { presentDuplicates } from "./present-duplicates.ts";
import { similarityOption } from "./similarity-option.ts";

interface DuplicatesOptions {
  readonly threshold: string;
  readonly json?: boolean;
}

/** Exit status when duplicates disagree in their labels; 1 stays for errors. */
const CONFLICT_STATUS = 2;
/** Identities are not looked at and not printed, so the keys may be anything. */
const ANY_SALT = "duplicates";

/** `disposition dataset duplicates <calls>` */
export function duplicatesCommand(): Command {
  return new Command("duplicates")
    .description("calls whose customer says the same, and where their labels disagree")
    .argument("<calls>", ".csv, .tsv, .xlsx, .json, .jsonl or .parquet; read three times")
    .option("--threshold <similarity>", "calls this alike are one; above 0, at most 1", "0.8")
    .option("--json", "print clusters and conflicts as JSON")
    .action(duplicates);
}

async function duplicates(path: string, options: DuplicatesOptions): Promise<void> {
  const threshold = similarityOption(options.threshold, 0.8);
  const boilerplate = new BoilerplateCounter();
  for await (const call of callsOf(path)) boilerplate.add(call);
  const index = new DuplicateIndex({ threshold, ignore: boilerplate.shingles() });
  for await (const call of callsOf(path)) index.add(call.id, call);
  const clusters = index.clusters();
  const conflicts = await labelConflicts(collections, clusters, callsOf(path));
  const shown = options.json
    ? `${JSON.stringify({ calls: index.size, clusters, conflicts }, null, 2)}\n`
    : presentDuplicates(index.size, clusters, conflicts);
  process.stdout.write(shown);
  if (conflicts.length > 0) process.exitCode = CONFLICT_STATUS;
}

/** Rows with mistakes are passed over: `dataset check` is for those. */
async function* callsOf(path: string): AsyncGenerator<LabelledCall<typeof collections>, void, undefined> {
  const { calls } = await openCalls(path, { taxonomy: collections, salt: ANY_SALT });
  for await (const reading of calls) if ("call" in reading) yield reading.call;
}
