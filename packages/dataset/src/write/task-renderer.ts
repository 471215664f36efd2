import { FINDERS } from "@disposition/postprocess";
import {
  type CallReading,
  type DataSetManifest,
  DispositionError,
  fingerprint,
  type LabelledCall,
} from "@disposition/taxonomy";
import { chatmlRow } from "../build/chatml-row.ts";
import type { SplitName } from "../split/split-of.ts";
import { createRandom } from "../synthesis/random.ts";
import type { TrainingRow } from "./training-row.ts";
import { fieldsWithoutGold, type GoldCall, type TrainingTask } from "./training-task.ts";

/** A call on its way into a set. */
export interface PlacedCall {
  readonly split: SplitName;
  readonly call: GoldCall;
}

type TaskSummary = NonNullable<DataSetManifest["tasks"]>[number];

/** Renders the rows of one task and counts what it renders. */
export class TaskRenderer {
  readonly #task: TrainingTask;
  readonly #index: number;
  readonly #seed: number;
  /** Whether rows name their task; those of a set with a single one do not. */
  readonly #isOneOfSeveral: boolean;
  readonly #rows: Record<string, number> = {};
  readonly #unfound: Record<string, number> = {};
  #skipped = 0;

  /** @param index - Position of the task in the set; chance differs from task to task. */
  constructor(task: TrainingTask, index: number, seed: number, isOneOfSeveral: boolean) {
    this.#task = task;
    this.#index = index;
    this.#seed = seed;
    this.#isOneOfSeveral = isOneOfSeveral;
  }

  /** Most rows that one call gives in this task. */
  get mostRows(): number {
    return Math.ceil(this.#task.weight ?? 1);
  }

  /**
   * The rows of a call: as many as the weight says in training, one elsewhere, none without gold.
   *
   * @param position - Number of the call in the set, from 0; with the seed it decides all chance.
   * @throws DispositionError `INPUT_INVALID` when the only task of a set has no gold in the call.
   */
  render({ split, call }: PlacedCall, reading: CallReading, position: number): TrainingRow[] {
    const missing = fieldsWithoutGold(this.#task, call);
    if (missing.length > 0 && !this.#isOneOfSeveral) {
      const remedy = "give it a label, or null where a value was not said";
      throw new DispositionError("INPUT_INVALID", `call ${position + 1} has no gold for "${missing[0]}"; ${remedy}`);
    }
    if (missing.length > 0) {
      this.#skipped += 1;
      return [];
    }
    const copies = split === "train" ? this.#copies(position) : 1;
    return Array.from({ length: copies }, (_, copy) => this.#renderCopy({ split, call }, reading, position, copy));
  }

  summary(): TaskSummary {
    const { name, taxonomy, format, weight = 1 } = this.#task;
    return {
      name,
      taxonomy: { name: taxonomy.name, version: taxonomy.version },
      format: format.id,
      fingerprint: fingerprint(taxonomy, format, FINDERS),
      weight,
      rows: this.#rows,
      skipped: this.#skipped,
      unfound: this.#unfound,
    };
  }

  #copies(position: number): number {
    const { weight = 1 } = this.#task;
    const whole = Math.floor(weight);
    const chance = createRandom(this.#seed ^ Math.imul(this.#index + 1, 0xc2b2ae35), position);
    return whole + (weight > whole && chance.chance(weight - whole) ? 1 : 0);
  }

  #renderCopy({ split, call }: PlacedCall, reading: CallReading, position: number, copy: number): TrainingRow {
    const { name, taxonomy, format } = this.#task;
    // In service marks are numbered in text order. Half of the training rows shuffle them, so that a model learns to
    // point and not to count; the other half keeps the order, or it would take very long to begin to point at all.
    const random = createRandom(this.#seed ^ Math.imul(this.#index + 31 * copy, 0x85ebca6b), position);
    const isShuffled = split === "train" && random.chance(0.5);
    const { row, unfound } = chatmlRow(
      taxonomy,
      format,
      call as LabelledCall,
      reading,
      isShuffled ? random : undefined,
    );
    for (const path of unfound) this.#unfound[path] = (this.#unfound[path] ?? 0) + 1;
    this.#rows[split] = (this.#rows[split] ?? 0) + 1;
    return this.#isOneOfSeveral ? { id: row.id, task: name, messages: row.messages } : row;
  }
}
