import { type RowFormatName, rowFormats } from "../write/row-formats.ts";
import { axolotl } from "./axolotl.ts";
import { hfJobs } from "./hf-jobs.ts";
import { llamaFactory } from "./llama-factory.ts";
import { mlx } from "./mlx.ts";
import { modal } from "./modal.ts";
import { replicate } from "./replicate.ts";
import { TRAINER_NAMES, type Trainer, type TrainerName } from "./trainer.ts";
import { trl } from "./trl.ts";
import { unsloth } from "./unsloth.ts";

/** Every way to train that recipes are written for. */
export const trainers: Readonly<Record<TrainerName, Trainer>> = {
  trl,
  unsloth,
  axolotl,
  "llama-factory": llamaFactory,
  mlx,
  "hf-jobs": hfJobs,
  modal,
  replicate,
};

/** What a trainer reads: the shape of the rows, and what the splits' files are called. */
export interface TrainerFormat {
  readonly format: RowFormatName;
  readonly fileNames: Readonly<Record<"train" | "validation" | "test", string>>;
}

/**
 * The rows that each trainer reads.
 *
 * @example trainerFormats.mlx.fileNames.validation // "valid"
 */
export const trainerFormats = Object.fromEntries(
  TRAINER_NAMES.map((name): [TrainerName, TrainerFormat] => {
    const { format } = trainers[name];
    return [name, { format, fileNames: rowFormats[format].fileNames }];
  }),
) as Readonly<Record<TrainerName, TrainerFormat>>;
