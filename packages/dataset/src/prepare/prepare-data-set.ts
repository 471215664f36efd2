import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type DataSetManifest,
  DispositionError,
  type LabelledCall,
  promptFormats,
  type Taxonomy,
} from "@disposition/taxonomy";
import { stringify } from "yaml";
import type { BalanceReport } from "../balance/balance-report.ts";
import { balanceTrain } from "../balance/balance-train.ts";
import { trainRows } from "../balance/train-rows.ts";
import { BoilerplateCounter } from "../clean/boilerplate-counter.ts";
import { type LabelConflict, labelConflicts } from "../clean/label-conflicts.ts";
import { certifyDataSet } from "../split/certify-data-set.ts";
import { type PreviousSplits, splitPlanner } from "../split/plan-splits.ts";
import { LEAK_SIMILARITY } from "../split/similarity-limits.ts";
import type { SplitPlan } from "../split/split-plan.ts";
import { splitRowOf } from "../split/split-row.ts";
import type { DataSetFailure } from "../split/verify/failure.ts";
import { exportDataSet } from "../write/export-data-set.ts";
import { REDACTION_FILE } from "../write/redaction-file.ts";
import type { PlacedCall } from "../write/task-renderer.ts";
import { writeDataSet } from "../write/write-data-set.ts";
import { writeDataSetCard } from "../write/write-data-set-card.ts";
import { CallCleaner } from "./call-cleaner.ts";
import { CallSpool } from "./call-spool.ts";
import type { DataRecipe } from "./data-recipe.ts";
import { callsOf, type DuplicatePlan, planDuplicates } from "./duplicate-plan.ts";
import { GivenAway } from "./given-away.ts";
import { type PreparationReport, preparationReport } from "./preparation-report.ts";

/** What the work is at; `done` counts calls. */
export type PreparationStage = "read" | "compare" | "plan" | "write" | "certify";

export interface PrepareOptions<T extends Taxonomy> {
  readonly taxonomy: T;
  /** Checked calls, as `readCalls` gives them; taken once. */
  readonly calls: Iterable<LabelledCall<T>> | AsyncIterable<LabelledCall<T>>;
  readonly recipe: DataRecipe;
  /** Created when missing; files of an older set in it are replaced. */
  readonly folder: string;
  /** Where the calls come from, for the manifest. */
  readonly source: string;
  readonly sources?: DataSetManifest["sources"];
  /** Splits that calls keep; see `readPreviousSplits`. */
  readonly previous?: PreviousSplits | undefined;
  /** Turns identities into pseudonyms, the same ones for the same secret. Needed where the recipe redacts. */
  readonly secret?: string | undefined;
  readonly onProgress?: (stage: PreparationStage, done: number) => void;
}

/** A set that was written. */
export interface PreparedDataSet {
  readonly manifest: DataSetManifest;
  readonly report: PreparationReport;
  /** Duplicates whose labels disagree: for a person. */
  readonly conflicts: readonly LabelConflict[];
  /** Leaks that the certificate admits to; empty for a clean set. */
  readonly failures: readonly DataSetFailure[];
}

/**
 * The whole way from labelled calls to a fine-tuning set: speaker tags and personal data, duplicates, splits that leak
 * nothing, balance of the training split, files, certificate. Calls go through a file in `folder`, redacted before they
 * touch it; memory holds some 600 bytes per call.
 *
 * Beside the set: `certificate.json`, `redaction.json`, `preparation.json` (counts of everything that was changed or set
 * aside), `conflicts.json`, the recipe with its defaults filled in and a card, `README.md`.
 *
 * @throws DispositionError `INPUT_INVALID` when the recipe names what the taxonomy does not have, or redacts without secret.
 * @example
 * const { manifest, report } = await prepareDataSet({ taxonomy: collections, calls, recipe: DataRecipe.parse({}),
 *   folder: "data", source: "crm" });
 */
export async function prepareDataSet<T extends Taxonomy>(options: PrepareOptions<T>): Promise<PreparedDataSet> {
  const { folder, taxonomy, recipe, onProgress = () => undefined } = options;
  if (recipe.redact && !options.secret) {
    throw new DispositionError(
      "INPUT_INVALID",
      "redaction needs a secret for pseudonyms; pass one and keep it, or redact: false",
    );
  }
  await mkdir(folder, { recursive: true });
  // a set that is being made must not pass for the one that stood here
  for (const file of ["manifest.json", "certificate.json", REDACTION_FILE])
    await rm(join(folder, file), { force: true });
  const spool = new CallSpool<T>(join(folder, ".calls.spool.jsonl"));
  try {
    const { cleaner, counter, givenAway } = await fillSpool(options, spool);
    const duplicates = await planDuplicates(spool, counter, recipe.duplicates.threshold);
    onProgress("compare", spool.size);
    const conflicts = await labelConflicts(taxonomy, duplicates.clusters, callsOf(spool));
    const placed = await place(options, spool, duplicates, givenAway);
    onProgress("plan", spool.size);
    const written = await write(options, spool, placed);
    const asideIds = placed.plan.aside.map(({ row }) => placed.idOf(row));
    const { failures } = await certifyDataSet({
      ...{ folder, plan: placed.plan, salt: recipe.split.salt, asideIds, taxonomies: [taxonomy] },
      // calls that are less alike than the recipe's threshold may stand apart; an estimate is off by up to a tenth
      threshold: Math.max(LEAK_SIMILARITY, Math.min(1, recipe.duplicates.threshold + 0.1)),
    });
    onProgress("certify", spool.size);
    const { plan, givenAway: leaks } = placed;
    const report = preparationReport({
      ...{ calls: spool.size, cleaned: cleaner.counts(), duplicates, conflicts, givenAway: leaks, plan },
      balance: written.balance,
    });
    await writeJson(join(folder, "preparation.json"), report);
    if (report.cleaned.redaction) await writeJson(join(folder, REDACTION_FILE), report.cleaned.redaction);
    await writeFile(join(folder, "recipe.yaml"), stringify(recipe));
    await writeDataSetCard(folder, { title: `${taxonomy.name}: ${options.source}` });
    await writeJson(join(folder, "conflicts.json"), conflicts);
    return { manifest: written.manifest, report, conflicts, failures };
  } finally {
    await spool.remove();
  }
}

interface Filled<T extends Taxonomy> {
  readonly cleaner: CallCleaner<T>;
  readonly counter: BoilerplateCounter;
  readonly givenAway: GivenAway;
}

async function fillSpool<T extends Taxonomy>(
  { taxonomy, calls, recipe, secret, onProgress }: PrepareOptions<T>,
  spool: CallSpool<T>,
): Promise<Filled<T>> {
  const cleaner = new CallCleaner({
    taxonomy,
    speakers: recipe.speakers,
    secret: recipe.redact ? (secret ?? "") : null,
  });
  const filled = { cleaner, counter: new BoilerplateCounter(), givenAway: new GivenAway() };
  for await (const call of calls) {
    const clean = filled.cleaner.clean(call);
    filled.counter.add(clean);
    filled.givenAway.add(clean);
    await spool.add(clean);
    onProgress?.("read", spool.size);
  }
  await spool.seal();
  return filled;
}

/** Where each call of the spool goes. */
interface Placed {
  readonly plan: SplitPlan;
  /** Split of a row of the spool; null for calls that are set aside. */
  readonly splitOfRow: (row: number) => ReturnType<SplitPlan["splitOfRow"]>;
  /** Id of the n-th planned call. */
  readonly idOf: (planned: number) => string;
  /** Ids of calls whose transcript names their gold label. */
  readonly givenAway: readonly string[];
  /** Whether a group stands in validation or test. */
  readonly isHeldOut: (group: string) => boolean;
}

async function place<T extends Taxonomy>(
  { taxonomy, recipe, previous }: PrepareOptions<T>,
  spool: CallSpool<T>,
  { clusterOf }: DuplicatePlan,
  leaks: GivenAway,
): Promise<Placed> {
  const planner = splitPlanner(recipe.split, { seed: recipe.seed, previous });
  const plannedOf: (number | null)[] = [];
  const ids: string[] = [];
  const givenAway: string[] = [];
  for await (const { call } of spool.read()) {
    const isSetAside = leaks.isGivenAway(call);
    if (isSetAside) givenAway.push(call.id);
    if (isSetAside && recipe.leaks === "set-aside") {
      plannedOf.push(null);
      continue;
    }
    plannedOf.push(ids.length);
    ids.push(call.id);
    planner.add(splitRowOf(taxonomy, call, recipe.split.stratify, clusterOf(call.id)));
  }
  const plan = planner.plan();
  const splitOfRow = (row: number) => {
    const planned = plannedOf[row] ?? null;
    return planned === null ? null : plan.splitOfRow(planned);
  };
  // only synthesis asks, and the answer takes a pass over the spool
  const heldOut = recipe.balance.synthesis === undefined ? new Set() : await heldOutGroups(spool, splitOfRow);
  const isHeldOut = (group: string) => heldOut.has(group);
  return { plan, splitOfRow, idOf: (planned) => ids[planned] ?? "", givenAway, isHeldOut };
}

async function heldOutGroups<T extends Taxonomy>(
  spool: CallSpool<T>,
  splitOfRow: Placed["splitOfRow"],
): Promise<ReadonlySet<string>> {
  const groups = new Set<string>();
  for await (const { call, row } of spool.read()) {
    const split = splitOfRow(row);
    if (call.group !== undefined && split !== null && split !== "train") groups.add(call.group);
  }
  return groups;
}

interface Written {
  readonly manifest: DataSetManifest;
  readonly balance: BalanceReport;
}

async function write<T extends Taxonomy>(
  { taxonomy, recipe, folder, source, sources, onProgress }: PrepareOptions<T>,
  spool: CallSpool<T>,
  { splitOfRow, isHeldOut }: Placed,
): Promise<Written> {
  const train = trainRows(taxonomy, "train", () => placedIn("train"));
  const balanced = await balanceTrain(train, recipe.balance, { isHeldOut });
  const manifest = await writeDataSet({
    tasks: [{ name: "record", taxonomy, format: formatOf(recipe) }],
    calls: placedCalls(),
    ...{ folder, seed: recipe.seed, source },
    ...(sources && { sources }),
    onProgress: (done) => onProgress?.("write", done),
  });
  const { formats, parquet } = recipe.exports;
  if (formats.length > 0) await exportDataSet(folder, { formats, parquet });
  return { manifest, balance: balanced.report() };

  async function* placedIn(split: "train" | "validation" | "test"): AsyncGenerator<LabelledCall<T>> {
    for await (const { call, row } of spool.read()) if (splitOfRow(row) === split) yield call;
  }

  async function* placedCalls(): AsyncGenerator<PlacedCall> {
    for await (const call of balanced.rows) yield { split: "train", call };
    for (const split of ["validation", "test"] as const) {
      for await (const call of placedIn(split)) yield { split, call };
    }
  }
}

/** The schema of recipes has checked that it is one of them. */
function formatOf({ format }: DataRecipe): (typeof promptFormats)[number] {
  return promptFormats.find(({ id }) => id === format) as (typeof promptFormats)[number];
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
