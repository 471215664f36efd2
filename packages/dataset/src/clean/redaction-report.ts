import type { PersonalKind } from "@disposition/postprocess";
import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import { getField } from "@disposition/taxonomy";
import { findResidual, type Residual } from "./find-residual.ts";
import type { RedactedCall } from "./redact-call.ts";

/** What redaction did to a data set: counts, and nothing that was found. */
export interface RedactionReport {
  readonly kind: "disposition-redaction-report";
  readonly version: 1;
  readonly calls: number;
  /** Calls in which something was masked. */
  readonly changed: number;
  readonly masked: Readonly<Partial<Record<PersonalKind, number>>>;
  /** Identities that became pseudonyms. */
  readonly keys: number;
  /** What a second look still finds; an upload is refused while one is above 0. */
  readonly residual: Residual;
  /** Calls in which the second look finds something. */
  readonly callsWithResidual: number;
  /** Field → calls whose gold value is no longer in the transcript. */
  readonly lostEvidence: Readonly<Record<string, number>>;
}

/** Adds up the report of many redacted calls; a few hundred bytes, however many. */
export class RedactionCounter {
  readonly #masked: Partial<Record<PersonalKind, number>> = {};
  readonly #lost: Record<string, number> = {};
  readonly #residual = { digits: 0, mail: 0, pan: 0, spoken: 0 };
  #calls = 0;
  #changed = 0;
  #keys = 0;
  #withResidual = 0;

  add<T extends Taxonomy>(taxonomy: T, { call, masked, keys, lost }: RedactedCall<T>): void {
    const kinds = Object.entries(masked) as [PersonalKind, number][];
    for (const [kind, count] of kinds) this.#masked[kind] = (this.#masked[kind] ?? 0) + count;
    for (const path of lost) this.#lost[path] = (this.#lost[path] ?? 0) + 1;
    this.#calls += 1;
    this.#changed += Number(kinds.length > 0);
    this.#keys += keys;
    this.#addResidual(residualOfCall(taxonomy, call));
  }

  report(): RedactionReport {
    return {
      kind: "disposition-redaction-report",
      version: 1,
      calls: this.#calls,
      changed: this.#changed,
      masked: { ...this.#masked },
      keys: this.#keys,
      residual: { ...this.#residual },
      callsWithResidual: this.#withResidual,
      lostEvidence: { ...this.#lost },
    };
  }

  #addResidual(residual: Residual): void {
    const kinds = Object.keys(this.#residual) as (keyof Residual)[];
    for (const kind of kinds) this.#residual[kind] += residual[kind];
    this.#withResidual += Number(kinds.some((kind) => residual[kind] > 0));
  }
}

/** What a second look finds in the transcript and the text labels of a call. */
function residualOfCall<T extends Taxonomy>(taxonomy: T, call: LabelledCall<T>): Residual {
  const labels = taxonomy.fields.flatMap(({ kind, path }) => {
    const value = getField(call.labels, path);
    return kind === "text" && typeof value === "string" ? [value] : [];
  });
  return findResidual([call.transcript, ...labels].join("\n"));
}
