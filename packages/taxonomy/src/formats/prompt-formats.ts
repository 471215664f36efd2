import type { PromptFormat } from "../prompt-format.ts";
import { alpaca } from "./alpaca.ts";
import { chatmlBrief, chatmlMarked, chatmlValues } from "./chatml.ts";

/** The formats that come with this package; manifests name them by id. */
export const promptFormats: readonly PromptFormat[] = [chatmlBrief, chatmlMarked, chatmlValues, alpaca];
