import { DispositionError } from "@disposition/taxonomy";
import { createRandom } from "../synthesis/random.ts";
import { DEFAULT_MAX_LENGTH, DEFAULT_SHOWN, type InspectOptions } from "./inspect-options.ts";
import type { Inspection } from "./inspection.ts";
import { InspectionTally } from "./inspection-tally.ts";
import { lossMasker } from "./loss-mask.ts";
import { type RenderedRow, renderRow } from "./render-row.ts";
import { type TaughtRow, taughtRow } from "./taught-row.ts";

/** A row and where it stands. */
export interface PlacedRow {
  /** Name of its file, for the count per file. */
  readonly file: string;
  /** Names the row where it has no id, e.g. `train.jsonl:17`. */
  readonly position: string;
  readonly value: unknown;
}

/**
 * Looks at fine-tuning rows as a trainer will: renders them with the chat template, marks the tokens that carry loss and
 * says what is wrong. Rows are read once. Memory: a few rows, and one number for each length of row that occurs.
 *
 * @throws DispositionError `INPUT_INVALID` for a row of no known format and for a loss that the template cannot give.
 * @example
 * const template = await readChatTemplate("base/chat_template.jinja");
 * const tokenizer = await readTokenizer("base/tokenizer.json");
 * const rows = [{ file: "mine", position: "row 1", value: { messages } }];
 * (await inspectRows(rows, { template, tokenizer, maxLength: 1024 })).ok
 */
export async function inspectRows(
  rows: Iterable<PlacedRow> | AsyncIterable<PlacedRow>,
  options: InspectOptions,
): Promise<Inspection> {
  const { sample = 1, seed = 1, onProgress } = options;
  checkOptions(options);
  const tally = new InspectionTally(options);
  const maskOf = lossMasker(options.template, options.tokenizer, { maxLength: DEFAULT_MAX_LENGTH, ...options });
  const random = createRandom(seed, 0);
  for await (const { file, position, value } of rows) {
    if (sample < 1 && random.next() >= sample) continue;
    const row = taughtRow(value, position);
    const rendered = renderOrRefusal(row, options);
    if (typeof rendered === "string") tally.refuse(file, row, rendered);
    else tally.add(file, row, maskOf(rendered));
    onProgress?.(tally.rows);
  }
  return tally.report();
}

function checkOptions({ sample = 1, maxLength = DEFAULT_MAX_LENGTH, show = DEFAULT_SHOWN }: InspectOptions): void {
  if (!(sample > 0 && sample <= 1)) {
    throw new DispositionError("INPUT_INVALID", `sample is ${sample}; give a share above 0, at most 1`);
  }
  if (!Number.isInteger(maxLength) || maxLength < 1) {
    throw new DispositionError("INPUT_INVALID", `maxLength is ${maxLength}; give a whole number of tokens, 1 or more`);
  }
  if (!Number.isInteger(show) || show < 0) {
    throw new DispositionError("INPUT_INVALID", `show is ${show}; give a whole number of rows, 0 or more`);
  }
}

/** What the template says where it refuses a row: a verdict on the row, not an end of the inspection. */
function renderOrRefusal(row: TaughtRow, { template, variables }: InspectOptions): RenderedRow | string {
  try {
    return renderRow(row, template, variables);
  } catch (error) {
    if (!DispositionError.isInstance(error) || error.code !== "INPUT_INVALID") throw error;
    return error.message;
  }
}
