import { DEFAULT_MAX_LENGTH, DEFAULT_SHOWN, type InspectOptions } from "./inspect-options.ts";
import type { Inspection, SetVerdict, ShownRow } from "./inspection.ts";
import { type LabelTokens, labelTokens } from "./label-collisions.ts";
import { LengthTally } from "./length-tally.ts";
import type { LossMask } from "./loss-mask.ts";
import { responseParts } from "./response-parts.ts";
import { type RowVerdict, rowVerdicts } from "./row-verdicts.ts";
import { promptDifference } from "./served-prompt.ts";
import { shownRow } from "./shown-row.ts";
import type { TaughtRow } from "./taught-row.ts";
import { templateHash } from "./template-hash.ts";

const FIRST_IDS = 5;
const ROUND_TO = 64;

interface VerdictTally {
  rows: number;
  readonly first: string[];
}

/** Gathers what rows say into a report. Memory does not grow with their number. */
export class InspectionTally {
  readonly #options: InspectOptions;
  readonly #lengths = new LengthTally();
  readonly #supervised = new LengthTally();
  readonly #files = new Map<string, { rows: number; tokens: number }>();
  readonly #verdicts = new Map<RowVerdict, VerdictTally>();
  readonly #shown: ShownRow[] = [];
  #rows = 0;
  #rowsOk = 0;
  #over = 0;
  #longest = { id: "", tokens: -1 };
  #endToken: string | null = null;
  #refusal: string | null = null;

  constructor(options: InspectOptions) {
    this.#options = options;
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Counts a row that the template renders. */
  add(file: string, row: TaughtRow, mask: LossMask): void {
    const tokens = mask.ids.length;
    this.#lengths.add(tokens);
    this.#supervised.add(mask.supervised.filter(Boolean).length);
    if (tokens > this.#longest.tokens) this.#longest = { id: row.id, tokens };
    if (tokens > (this.#options.maxLength ?? DEFAULT_MAX_LENGTH)) this.#over += 1;
    this.#endToken ??= endTokenOf(mask);
    this.#count(file, tokens, row.id, rowVerdicts(row, mask), mask);
  }

  /** Counts a row that the template refuses; `reason` is the template's. */
  refuse(file: string, row: TaughtRow, reason: string): void {
    this.#refusal ??= reason;
    this.#count(file, 0, row.id, ["template-refuses"], null);
  }

  /** The report, with what can be said about the set as a whole. */
  report(): Inspection {
    const { template, tokenizer, loss = "completion", maxLength = DEFAULT_MAX_LENGTH, variables } = this.#options;
    const { taxonomy, format } = this.#options;
    const knowsPrompt = taxonomy !== undefined && format !== undefined;
    const labels = knowsPrompt ? labelTokens(taxonomy, format, tokenizer) : null;
    const servedPrompt = knowsPrompt ? promptDifference(template, taxonomy, format, variables) : null;
    const hash = templateHash(template, variables);
    const setVerdicts = this.#setVerdicts(labels, servedPrompt !== null, hash);
    const { source, bosToken, eosToken, writesDate } = template;
    return {
      kind: "disposition-inspection",
      version: 1,
      ok: setVerdicts.length === 0 && this.#verdicts.size === 0,
      setVerdicts,
      warnings: labels?.collisions.some(({ prefixes }) => prefixes.length > 0) ? ["label-tokens-collide"] : [],
      rowVerdicts: Object.fromEntries(this.#verdicts),
      rows: this.#rows,
      rowsOk: this.#rowsOk,
      sample: this.#options.sample ?? 1,
      files: [...this.#files].map(([file, counts]) => ({ file, ...counts })),
      template: { source, hash, bosToken, eosToken, writesDate },
      tokenizer: { source: tokenizer.source },
      loss: { kind: loss, maxLength, responseParts: responseParts(template, variables), endToken: this.#endToken },
      lengths: this.#lengthReport(),
      supervised: this.#supervised.figures(),
      labelCollisions: labels?.collisions ?? null,
      servedPrompt,
      notes: this.#notes(),
      shown: this.#shown,
    };
  }

  #count(file: string, tokens: number, id: string, verdicts: readonly RowVerdict[], mask: LossMask | null): void {
    const counts = this.#files.get(file) ?? { rows: 0, tokens: 0 };
    this.#files.set(file, { rows: counts.rows + 1, tokens: counts.tokens + tokens });
    const isNew = verdicts.some((verdict) => !this.#verdicts.has(verdict));
    if (isNew || this.#rows < (this.#options.show ?? DEFAULT_SHOWN)) this.#shown.push(shownRow(id, verdicts, mask));
    for (const verdict of verdicts) {
      const tally = this.#verdicts.get(verdict) ?? { rows: 0, first: [] };
      tally.rows += 1;
      if (tally.first.length < FIRST_IDS) tally.first.push(id);
      this.#verdicts.set(verdict, tally);
    }
    this.#rows += 1;
    if (verdicts.length === 0) this.#rowsOk += 1;
  }

  #setVerdicts(labels: LabelTokens | null, promptDiffers: boolean, hash: string): SetVerdict[] {
    const { expectedTemplateHash } = this.#options;
    const verdicts: readonly (readonly [SetVerdict, boolean])[] = [
      ["no-rows", this.#rows === 0],
      ["labels-inseparable", labels?.collisions.some(({ partAt }) => partAt === null) === true],
      ["served-prompt-differs", promptDiffers],
      ["template-changed", expectedTemplateHash !== undefined && expectedTemplateHash !== hash],
    ];
    return verdicts.filter(([, applies]) => applies).map(([verdict]) => verdict);
  }

  #lengthReport(): Inspection["lengths"] {
    const figures = this.#lengths.figures();
    if (figures === null) return null;
    return {
      ...figures,
      longest: this.#longest.id,
      overMaxLength: this.#over,
      advisedMaxLength: Math.ceil(figures.p100 / ROUND_TO) * ROUND_TO,
      histogram: this.#lengths.histogram(),
    };
  }

  #notes(): string[] {
    const { template, sample = 1, loss = "completion" } = this.#options;
    const { eosToken } = template;
    const notes: readonly (readonly [string, boolean])[] = [
      [this.#refusal ?? "", this.#refusal !== null],
      [
        "what the template writes behind an answer is no special token of the tokenizer: an engine will not stop there",
        this.#endToken === null && this.#lengths.figures() !== null,
      ],
      [
        "the template writes today's date into each prompt; training and serving see different days unless both are told one",
        template.writesDate,
      ],
      [
        `answers end with ${this.#endToken}, which is not the model's end token ${eosToken}; the engine must stop at it too`,
        this.#endToken !== null && eosToken !== null && eosToken !== this.#endToken,
      ],
      [
        'loss "all" also teaches the model to write transcripts; "completion" teaches the records alone',
        loss === "all",
      ],
      ["rows were sampled; the longest row of the whole set may be longer", sample < 1],
    ];
    return notes.filter(([, applies]) => applies).map(([note]) => note);
  }
}

function endTokenOf({ endToken, offsets, text }: LossMask): string | null {
  return endToken === null ? null : text.slice(offsets.starts[endToken], offsets.ends[endToken]);
}
