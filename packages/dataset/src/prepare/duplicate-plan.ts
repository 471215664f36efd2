import type { LabelledCall, Taxonomy } from "@disposition/taxonomy";
import type { BoilerplateCounter } from "../clean/boilerplate-counter.ts";
import { type DuplicateCluster, DuplicateIndex } from "../clean/duplicate-index.ts";
import type { CallSpool } from "./call-spool.ts";

/** Clusters of calls that are one call, and the cluster of each. */
export interface DuplicatePlan {
  readonly clusters: readonly DuplicateCluster[];
  /** Number of the call's cluster; undefined where it stands alone. */
  readonly clusterOf: (id: string) => number | undefined;
}

/** Finds duplicates in two passes: what every call says is known before calls are compared by what is left. */
export async function planDuplicates<T extends Taxonomy>(
  spool: CallSpool<T>,
  counter: BoilerplateCounter,
  threshold: number,
): Promise<DuplicatePlan> {
  const index = new DuplicateIndex({ threshold, ignore: counter.shingles() });
  for await (const { call } of spool.read()) index.add(call.id, call);
  const clusters = index.clusters();
  const numbers = new Map(clusters.flatMap(({ ids }, number) => ids.map((id) => [id, number] as const)));
  return { clusters, clusterOf: (id) => numbers.get(id) };
}

/** The calls of a spool, without their numbers. */
export async function* callsOf<T extends Taxonomy>(
  spool: CallSpool<T>,
): AsyncGenerator<LabelledCall<T>, void, undefined> {
  for await (const { call } of spool.read()) yield call;
}
