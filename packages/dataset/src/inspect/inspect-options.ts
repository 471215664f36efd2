import type { PromptFormat, Taxonomy } from "@disposition/taxonomy";
import type { ChatTemplate } from "./chat-template.ts";
import type { LossOptions } from "./loss-mask.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** Tokens that a trainer keeps of a row where nobody says. */
export const DEFAULT_MAX_LENGTH = 2048;
/** Rows shown where nobody says. */
export const DEFAULT_SHOWN = 3;

/** How to inspect. */
export interface InspectOptions extends LossOptions {
  readonly template: ChatTemplate;
  readonly tokenizer: Tokenizer;
  /** Tokens that the trainer keeps of a row. Default 2,048; TRL's own default is 1,024. */
  readonly maxLength?: number;
  /** For label collisions, and with `format` for the comparison with the prompt in service. */
  readonly taxonomy?: Taxonomy;
  readonly format?: PromptFormat;
  /** `templateHash` of the template that the set was built for. */
  readonly expectedTemplateHash?: string;
  /** Rows to show in full, the first ones; the first row of each verdict is shown beside them. Default 3. */
  readonly show?: number;
  /** Share of the rows to look at, in (0, 1], drawn by `seed`; default 1. */
  readonly sample?: number;
  readonly seed?: number;
  /** Told after each row how many were inspected. */
  readonly onProgress?: (inspected: number) => void;
}
