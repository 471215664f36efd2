import { DispositionError } from "@disposition/taxonomy";
import { z } from "zod";
import type { ServedClassifier } from "../service/served-classifier.ts";

/** Loads a model. What it throws leaves the model that serves as it is. */
export type ModelLoader = () => ServedClassifier | Promise<ServedClassifier>;

/** A call whose record is known; a row of a data set fits. Fields that `labels` leaves out are not compared. */
export interface GoldenCall {
  readonly transcript: string;
  readonly callDate?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly labels: object;
}

export const ModelName = z.string().regex(/^[\w.:-]{1,128}$/u, "use letters, digits, and . _ : - only");

const isFunction = (value: unknown): boolean => typeof value === "function";

const Golden = z.array(
  z.looseObject({
    transcript: z.string(),
    callDate: z.string().optional(),
    timeZone: z.string().optional(),
    labels: z.custom<object>((value) => typeof value === "object" && value !== null, "pass a record"),
  }),
);

const rules = {
  /** Calls that a new model has to classify before it serves; default none. */
  golden: Golden.optional(),
  /** Share of the golden fields that it has to get right, in [0, 1]; default 0.9. */
  minAgreement: z.number().min(0).max(1).optional(),
  /** Longest time for the first call, and for each golden one, in ms; default 60 s. */
  callMs: z
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .optional(),
};

/** What may be put in place over HTTP, and what every new model has to pass. */
export const SwapDefaults = z.strictObject({
  ...rules,
  /** Models that `POST /admin/model` may load, by name; without any there is no such operation. */
  models: z.record(ModelName, z.custom<ModelLoader>(isFunction, "pass a function that loads a classifier")).default({}),
});

const Swap = z.strictObject({
  ...rules,
  /** Name of the new model in replies; default its fingerprint, told apart from the present one's by a number. */
  version: ModelName.optional(),
  /** Whether the model that served before is disposed when its last call is over; default true. */
  disposeOld: z.boolean().default(true),
});

/** Options of `service.swapModel`; what is left out is as the service's option `swap` says. */
export type SwapOptions = z.input<typeof Swap>;
export type SwapSettings = z.output<typeof Swap>;

/** @throws DispositionError `INPUT_INVALID` for an option out of range. */
export function readSwapOptions(options: SwapOptions): SwapSettings {
  const parsed = Swap.safeParse(options);
  if (parsed.success) return parsed.data;
  throw new DispositionError("INPUT_INVALID", `options of swapModel: ${z.prettifyError(parsed.error)}`);
}
