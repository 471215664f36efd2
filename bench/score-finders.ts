// How well the finders find, on public corpora and on our own. Definitions: score/judge-row.ts, score/gold-values.ts.
//
//   npm run score -- <folder>                           the tables
//   npm run score -- <folder> --misses rt_hi_number     what was missed, wrong or found where nothing is
//     --language hi     one language                    --limit 20     so many rows
//     --kind wrong      of: missed, wrong, no value, false, span (found, but not exactly there: only when asked for)
//
// The folder has the public corpora as <name>.jsonl; without it only our own are scored.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Contest, contests } from "./score/contests.ts";
import { judgeRow } from "./score/judge-row.ts";
import { listMisses, MISS_KINDS, type MissKind } from "./score/list-misses.ts";
import { printTable } from "./score/print-table.ts";

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "string" },
    language: { type: "string" },
    kind: { type: "string", multiple: true },
    limit: { type: "string", default: "50" },
  },
});
const [folder = ""] = positionals;
if (!existsSync(folder)) {
  console.error(
    folder === ""
      ? "No folder of public corpora was given (npm run score -- <folder>); only our own are scored."
      : `There is no folder "${folder}"; give the one with rt_en_date_parser.jsonl and the others.`,
  );
  if (folder !== "") process.exit(1);
}

const all = contests(folder);
if (options.misses === undefined) {
  for (const table of ["dates", "amounts", "numbers"] as const) {
    console.log(`\n${table}`);
    printTable(all.filter((contest) => contest.table === table));
  }
} else printMisses(options.misses);

function printMisses(name: string): void {
  const contest = all.find((contest) => contest.name === name);
  if (contest === undefined) {
    console.error(`There is no corpus "${name}"; take one of: ${all.map(({ name }) => `"${name}"`).join(", ")}`);
    process.exit(1);
  }
  const misses = missesOf(contest);
  for (const lines of misses.slice(0, Number(options.limit))) console.log(lines.join("\n"));
  console.log(`\n${misses.length} rows of ${contest.corpus.rows.length}, the first ${options.limit} shown`);
}

function missesOf({ corpus, finder }: Contest): string[][] {
  const kinds = new Set<string>(options.kind ?? ["missed", "wrong", "no value", "false"]);
  const wanted = new Set<MissKind>(MISS_KINDS.filter((kind) => kinds.has(kind)));
  const rows = corpus.rows.filter(({ language }) => options.language === undefined || language === options.language);
  return rows.map((row) => listMisses(judgeRow(row, finder), wanted)).filter((lines) => lines.length > 0);
}
