type Config = Readonly<Record<string, unknown>>;

/** Something wrong between keys of a configuration. Any key may be missing. */
export interface Conflict {
  readonly when: (config: Config) => boolean;
  readonly problem: string;
}

/** What is wrong between the keys of `config`. */
export function conflictsIn(config: Config, conflicts: readonly Conflict[]): string[] {
  return conflicts.filter(({ when }) => when(config)).map(({ problem }) => problem);
}

/** Whether a key stands in a configuration. */
export function has(config: Config, key: string): boolean {
  return config[key] !== undefined;
}

/** Two keys of which only one may stand. */
export function excludes(one: string, other: string): Conflict {
  return { when: (config) => has(config, one) && has(config, other), problem: `${one} excludes ${other}` };
}

/** Whether `one` is a multiple of `other`, where both are numbers. */
export function isMultiple(one: unknown, other: unknown): boolean {
  return typeof one !== "number" || typeof other !== "number" || one % other === 0;
}

/** What every trainer on top of transformers' Trainer refuses, some of them hours later. */
export const trainerConflicts: readonly Conflict[] = [
  { when: ({ bf16, fp16 }) => bf16 === true && fp16 === true, problem: "bf16 and fp16 exclude each other" },
  {
    when: (config) => config.load_best_model_at_end === true && config.eval_strategy !== config.save_strategy,
    problem: "load_best_model_at_end needs save_strategy equal to eval_strategy",
  },
  {
    when: (config) => config.load_best_model_at_end === true && !isMultiple(config.save_steps, config.eval_steps),
    problem: "load_best_model_at_end needs save_steps to be a multiple of eval_steps",
  },
];
