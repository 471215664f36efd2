import { z } from "zod";
import { ModelName } from "../models/swap-options.ts";
import type { ServedClassifier } from "../service/served-classifier.ts";

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

export const ShadowOptions = z.strictObject({
  /** The second model, or the promise of it. The service does not dispose it. */
  classifier: z.custom<ServedClassifier | Promise<ServedClassifier>>(isObject, "pass a classifier"),
  /** Share of the calls that it gets, in [0, 1]; default 0.1. Answers that were kept are not compared. */
  share: z.number().min(0).max(1).default(0.1),
  /** Calls that may wait for it; default 32. What comes then is dropped. */
  queue: z.int().min(1).max(10_000).default(32),
  /**
   * It works only while no call of the service is at work, and stops for one that comes. `false` for a model on other
   * hardware. Default true.
   */
  yields: z.boolean().default(true),
  /** Longest time for one call, in ms; default 60 s. */
  callMs: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .default(60_000),
  /** Its name in reports; default its fingerprint. */
  version: ModelName.optional(),
});

export type ShadowSettings = z.output<typeof ShadowOptions>;
