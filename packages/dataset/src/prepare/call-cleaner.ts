import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import { normaliseSpeakers } from "../clean/normalise-speakers.ts";
import { redactCall } from "../clean/redact-call.ts";
import { RedactionCounter, type RedactionReport } from "../clean/redaction-report.ts";

/** What cleaning did to the calls. */
export interface CleanCounts {
  /** Calls whose speaker tags were rewritten. */
  readonly retagged: number;
  /** Of them, calls whose agent was told by his words alone. */
  readonly guessedSides: number;
  /** Null when the recipe does not redact. */
  readonly redaction: RedactionReport | null;
}

export interface CleanOptions<T extends Taxonomy> {
  readonly taxonomy: T;
  readonly speakers: boolean;
  /** Turns identities into pseudonyms; null: nothing is redacted. */
  readonly secret: string | null;
}

/** Cleans calls one at a time and counts what it does. */
export class CallCleaner<T extends Taxonomy> {
  readonly #options: CleanOptions<T>;
  readonly #redaction = new RedactionCounter();
  #retagged = 0;
  #guessedSides = 0;

  constructor(options: CleanOptions<T>) {
    this.#options = options;
  }

  clean(call: LabelledCall<T>): LabelledCall<T> {
    const { taxonomy, speakers, secret } = this.#options;
    const tagged = speakers ? this.#retag(call) : call;
    if (secret === null) return tagged;
    const redacted = redactCall(taxonomy, tagged, { secret });
    this.#redaction.add(taxonomy, redacted);
    return redacted.call;
  }

  counts(): CleanCounts {
    const redaction = this.#options.secret === null ? null : this.#redaction.report();
    return { retagged: this.#retagged, guessedSides: this.#guessedSides, redaction };
  }

  #retag(call: LabelledCall<T>): LabelledCall<T> {
    const { transcript, sides } = normaliseSpeakers(call.transcript);
    if (transcript === call.transcript) return call;
    this.#retagged += 1;
    if (sides === "guessed" || sides === "order") this.#guessedSides += 1;
    return { ...call, transcript };
  }
}
