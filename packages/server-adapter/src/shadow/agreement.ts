import type { Classification } from "@disposition/core";
import { getField, type Taxonomy } from "@disposition/taxonomy";
import { closedLabel } from "../metrics/closed-names.ts";
import { compareRecords, type FieldComparison } from "../models/compare-records.ts";
import { Latest } from "./latest.ts";

/** One answer and what it took. */
export interface Timed {
  readonly classification: Pick<Classification<Taxonomy>, "labels" | "confidence">;
  readonly serviceMs: number;
}

/** How two models agree. Shares in [0, 1], null where nothing was compared. */
export interface AgreementReport {
  readonly calls: number;
  /** Share of the calls in which every field agrees but free texts. */
  readonly records: number | null;
  readonly fields: Readonly<Record<string, number | null>>;
  /** Per label field: how often one label met another, most often first. */
  readonly matrix: Readonly<
    Record<string, readonly { readonly primary: string; readonly shadow: string; readonly calls: number }[]>
  >;
  /** Means; `delta` is the shadow's less the primary's. */
  readonly confidence: {
    readonly primary: number | null;
    readonly shadow: number | null;
    readonly delta: number | null;
    readonly absoluteDelta: number | null;
  };
  /** Of the latest 512 calls. */
  readonly latencyMs: { readonly primary: Latency; readonly shadow: Latency };
}

interface Latency {
  readonly p50: number | null;
  readonly p95: number | null;
}

const WINDOW = 512;

/** Counts how two models agree. It keeps labels of closed sets and numbers, never an amount, a day or a text. */
export class Agreement {
  readonly #fields = new Map<string, { calls: number; agreed: number }>();
  readonly #matrix = new Map<string, Map<string, { primary: string; shadow: string; calls: number }>>();
  readonly #sums = { calls: 0, agreed: 0, primary: 0, shadow: 0, absoluteDelta: 0 };
  readonly #primaryMs = new Latest(WINDOW);
  readonly #shadowMs = new Latest(WINDOW);

  /** @returns what was compared. */
  add(taxonomy: Taxonomy, primary: Timed, shadow: Timed): readonly FieldComparison[] {
    const [before, after] = [primary.classification, shadow.classification];
    const comparisons = compareRecords(taxonomy, before.labels, after.labels);
    for (const { field, agrees } of comparisons) this.#countField(field, agrees);
    for (const { kind, path } of taxonomy.fields) {
      const nameIn = ({ labels }: Timed["classification"]) =>
        closedLabel(taxonomy, path, getField(labels, path) ?? null);
      if (kind === "label") this.#countLabels(path, nameIn(before), nameIn(after));
    }
    this.#sums.calls += 1;
    this.#sums.agreed += Number(comparisons.every(({ agrees }) => agrees));
    this.#sums.primary += before.confidence;
    this.#sums.shadow += after.confidence;
    this.#sums.absoluteDelta += Math.abs(after.confidence - before.confidence);
    this.#primaryMs.add(primary.serviceMs);
    this.#shadowMs.add(shadow.serviceMs);
    return comparisons;
  }

  report(): AgreementReport {
    const { calls, agreed, primary, shadow, absoluteDelta } = this.#sums;
    const mean = (sum: number) => (calls === 0 ? null : sum / calls);
    return {
      calls,
      records: mean(agreed),
      fields: Object.fromEntries([...this.#fields].map(([path, count]) => [path, count.agreed / count.calls])),
      matrix: Object.fromEntries([...this.#matrix].map(([path, cells]) => [path, mostFirst([...cells.values()])])),
      confidence: {
        ...{ primary: mean(primary), shadow: mean(shadow) },
        ...{ delta: mean(shadow - primary), absoluteDelta: mean(absoluteDelta) },
      },
      latencyMs: { primary: latencyOf(this.#primaryMs), shadow: latencyOf(this.#shadowMs) },
    };
  }

  #countField(path: string, agrees: boolean): void {
    const count = this.#fields.get(path) ?? { calls: 0, agreed: 0 };
    this.#fields.set(path, { calls: count.calls + 1, agreed: count.agreed + Number(agrees) });
  }

  #countLabels(path: string, primary: string, shadow: string): void {
    const cells = this.#matrix.get(path) ?? new Map();
    const key = JSON.stringify([primary, shadow]);
    cells.set(key, { primary, shadow, calls: (cells.get(key)?.calls ?? 0) + 1 });
    this.#matrix.set(path, cells);
  }
}

function mostFirst<C extends { readonly calls: number }>(cells: readonly C[]): readonly C[] {
  return [...cells].sort((a, b) => b.calls - a.calls);
}

function latencyOf(latest: Latest): Latency {
  return { p50: latest.percentile(0.5), p95: latest.percentile(0.95) };
}
