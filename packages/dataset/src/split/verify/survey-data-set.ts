import { join } from "node:path";
import type { DataSetManifest } from "@disposition/taxonomy";
import { z } from "zod";
import type { WrittenFile } from "../../build/line-writer.ts";
import { BoilerplateCounter } from "../../clean/boilerplate-counter.ts";
import { normalWords } from "../../clean/normal-words.ts";
import { LabelTally } from "../../write/label-tally.ts";
import { type TrainingRow, trainingRowSchema } from "../../write/training-row.ts";
import { SPLITS, type SplitName } from "../split-of.ts";
import { identitiesOf } from "../split-row.ts";
import { GoldLeaks } from "./gold-leaks.ts";
import { eachRow } from "./hashed-rows.ts";
import type { KnownTaxonomies } from "./known-taxonomies.ts";
import { OverlapTable } from "./overlap-table.ts";
import { type PairSimilarity, SimilaritySurvey } from "./similarity-survey.ts";
import type { SplitPair } from "./split-pair.ts";

const EXAMPLES = 5;

/** What of a call matters here; `labels` are counted, the rest tells who and what it is. */
const CallFacts = z.object({
  id: z.string().min(1),
  transcript: z.string(),
  group: z.string().optional(),
  keys: z.record(z.string(), z.string()).optional(),
  origin: z.object({ kind: z.string(), from: z.string().optional() }).optional(),
  labels: z.looseObject({}),
});
type CallFacts = z.infer<typeof CallFacts>;

/** Some calls, and how many there are. */
export interface Sighting {
  count: number;
  readonly examples: string[];
}

/** Everything that can be found out about a data set from its files. */
export interface DataSetSurvey {
  readonly files: Record<SplitName, { rows: WrittenFile; calls: WrittenFile }>;
  /** Kind of identity → pair of splits → identities in both. */
  readonly overlap: Record<string, Record<SplitPair, number>>;
  /** `kind pair` → ids of calls that stand there. */
  readonly overlapExamples: ReadonlyMap<string, readonly string[]>;
  readonly similarity: Record<SplitPair, PairSimilarity>;
  readonly threshold: number;
  /** Made or repeated calls in a held-out split. */
  readonly made: Record<"validation" | "test", Sighting>;
  readonly gold: Record<SplitName, Sighting>;
  /** Rows whose call is not in the split. */
  readonly strangers: Record<SplitName, Sighting>;
  /** Field → label → split → calls. */
  readonly labels: Record<string, Record<string, Record<SplitName, number>>>;
}

export interface SurveyOptions {
  readonly folder: string;
  readonly manifest: DataSetManifest;
  readonly taxonomies: KnownTaxonomies;
  /** Similarity from which two calls count as one. */
  readonly threshold: number;
}

/** Held-out splits come first: training is compared with them and need not be kept. */
const ORDER = ["test", "validation", "train"] as const satisfies readonly SplitName[];

/**
 * Reads all files of a data set: the calls twice, since what every call says must be known before calls are compared,
 * and everything once more where examples of a leak are wanted.
 *
 * @throws DispositionError `FILE_INVALID` when a file is missing or a row is broken.
 */
export async function surveyDataSet(options: SurveyOptions): Promise<DataSetSurvey> {
  const survey = new Survey(options);
  for (const split of ORDER) await survey.readWords(split);
  for (const split of ORDER) await survey.readCalls(split);
  for (const split of ORDER) await survey.readRows(split);
  await survey.lookAgain();
  return survey.result();
}

class Survey {
  readonly #options: SurveyOptions;
  readonly #overlap = new OverlapTable();
  readonly #boilerplate = new BoilerplateCounter();
  #similarity: SimilaritySurvey | null = null;
  readonly #gold = new GoldLeaks();
  readonly #tallies: Record<SplitName, LabelTally>;
  readonly #calls = {} as Record<SplitName, WrittenFile>;
  readonly #rows = {} as Record<SplitName, WrittenFile>;
  readonly #made = { validation: sighting(), test: sighting() };
  readonly #goldRows = sightings();
  readonly #strangers = sightings();
  readonly #examples = new Map<string, string[]>();

  constructor(options: SurveyOptions) {
    this.#options = options;
    const tally = () => new LabelTally(options.taxonomies.inUse);
    this.#tallies = { train: tally(), validation: tally(), test: tally() };
  }

  async readWords(split: SplitName): Promise<void> {
    await eachRow(this.#callsPath(split), CallFacts, (call) => {
      // copies of one call would pass for something that everybody says
      if (call.origin === undefined) this.#boilerplate.add(call);
    });
  }

  async readCalls(split: SplitName): Promise<void> {
    const similarity = this.#comparing();
    this.#calls[split] = await eachRow(this.#callsPath(split), CallFacts, (call) => {
      let repeated = false;
      for (const [kind, value] of identitiesOfCall(call)) {
        const before = this.#overlap.add(kind, value, split);
        if (kind === "id" && value === call.id) repeated = before;
      }
      if (split !== "train" && (repeated || call.origin !== undefined)) note(this.#made[split], call.id);
      similarity.add(call.id, call, split);
      this.#tallies[split].add(call.labels);
    });
  }

  async readRows(split: SplitName): Promise<void> {
    this.#rows[split] = await eachRow(this.#rowsPath(split), trainingRowSchema, (row) => {
      const known = this.#overlap.add("id", row.id, split);
      if (!known) note(this.#strangers[split], row.id);
      this.#overlap.add("question", questionOf(row), split);
      this.#gold.add(row);
    });
  }

  /** Ids for what was found; only files of a set that leaks are read twice. */
  async lookAgain(): Promise<void> {
    const kinds = Object.entries(this.#overlap.counts()).filter(([, pairs]) => Object.values(pairs).some(Boolean));
    const leaking = new Set(kinds.map(([kind]) => kind));
    for (const split of SPLITS) {
      if (leaking.size > (leaking.has("question") ? 1 : 0)) await this.#callsAgain(split, leaking);
      if (leaking.has("question") || this.#gold.suspects) await this.#rowsAgain(split, leaking.has("question"));
    }
  }

  result(): DataSetSurvey {
    return {
      files: {
        train: { rows: this.#rows.train, calls: this.#calls.train },
        validation: { rows: this.#rows.validation, calls: this.#calls.validation },
        test: { rows: this.#rows.test, calls: this.#calls.test },
      },
      overlap: this.#overlap.counts(),
      overlapExamples: this.#examples,
      similarity: this.#comparing().result(),
      threshold: this.#options.threshold,
      made: this.#made,
      gold: this.#goldRows,
      strangers: this.#strangers,
      labels: joinCounts(this.#tallies),
    };
  }

  #comparing(): SimilaritySurvey {
    this.#similarity ??= new SimilaritySurvey(this.#options.threshold, this.#boilerplate.shingles());
    return this.#similarity;
  }

  async #callsAgain(split: SplitName, leaking: ReadonlySet<string>): Promise<void> {
    await eachRow(this.#callsPath(split), CallFacts, (call) => {
      for (const [kind, value] of identitiesOfCall(call)) {
        if (leaking.has(kind)) this.#noteOverlap(kind, value, call.id);
      }
    });
  }

  async #rowsAgain(split: SplitName, questions: boolean): Promise<void> {
    await eachRow(this.#rowsPath(split), trainingRowSchema, (row) => {
      if (questions) this.#noteOverlap("question", questionOf(row), row.id);
      if (this.#gold.leaks(row)) note(this.#goldRows[split], row.id);
    });
  }

  #noteOverlap(kind: string, value: string, id: string): void {
    for (const pair of this.#overlap.pairsOf(kind, value)) {
      const examples = this.#examples.get(`${kind} ${pair}`) ?? [];
      this.#examples.set(`${kind} ${pair}`, examples);
      if (examples.length < EXAMPLES && !examples.includes(id)) examples.push(id);
    }
  }

  #rowsPath(split: SplitName): string {
    return join(this.#options.folder, this.#options.manifest.splits[split]?.file ?? `${split}.jsonl`);
  }

  #callsPath(split: SplitName): string {
    return join(this.#options.folder, `${split}.calls.jsonl`);
  }
}

/** The call's own identities, its text, and the call that it was made from: who trains on a copy trains on the call. */
function* identitiesOfCall(call: CallFacts): Generator<[string, string]> {
  yield* identitiesOf(call);
  if (call.origin?.from !== undefined) yield ["id", call.origin.from];
  yield ["text", normalWords(call.transcript).join(" ")];
}

/** What the model is asked, without the marks: training shuffles them. The system message is everybody's. */
function questionOf({ task, messages }: TrainingRow): string {
  const asked = messages.filter(({ role }) => role === "user").map(({ content }) => content);
  return `${task ?? ""}\0${asked
    .join("\n")
    .replace(/⟦[^⟧]{0,8}⟧/gu, "")
    .replace(/\s+/gu, " ")}`;
}

function joinCounts(tallies: Record<SplitName, LabelTally>): DataSetSurvey["labels"] {
  const labels: DataSetSurvey["labels"] = {};
  for (const split of SPLITS) {
    for (const [field, counts] of Object.entries(tallies[split].toJSON())) {
      const ofField = labels[field] ?? {};
      labels[field] = ofField;
      for (const [label, count] of Object.entries(counts)) {
        const ofLabel = ofField[label] ?? { train: 0, validation: 0, test: 0 };
        ofField[label] = ofLabel;
        ofLabel[split] = count;
      }
    }
  }
  return labels;
}

function note(seen: Sighting, id: string): void {
  seen.count += 1;
  if (seen.examples.length < EXAMPLES && !seen.examples.includes(id)) seen.examples.push(id);
}

function sighting(): Sighting {
  return { count: 0, examples: [] };
}

function sightings(): Record<SplitName, Sighting> {
  return { train: sighting(), validation: sighting(), test: sighting() };
}
