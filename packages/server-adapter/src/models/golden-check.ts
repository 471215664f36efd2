import type { ServedClassifier } from "../service/served-classifier.ts";
import { compareRecords } from "./compare-records.ts";
import type { GoldenCall } from "./swap-options.ts";

/** How a model did on calls whose records are known. */
export interface GoldenResult {
  readonly calls: number;
  /** Share of the fields that it got right, in [0, 1]. */
  readonly agreement: number;
}

/** Classifies the golden calls, a few at a time. @throws what `classify` throws. */
export async function checkGolden(
  classifier: ServedClassifier,
  golden: readonly GoldenCall[],
  { callMs, concurrency }: { readonly callMs: number; readonly concurrency: number },
): Promise<GoldenResult> {
  const waiting = golden.values();
  const agreed: boolean[] = [];
  const work = async () => {
    for (const { labels: expected, transcript, callDate, timeZone } of waiting) {
      const call = { transcript, ...(callDate && { callDate }), ...(timeZone && { timeZone }) };
      const { labels } = await classifier.classify(call, { timeoutMs: callMs });
      agreed.push(...compareRecords(classifier.taxonomy, expected, labels).map(({ agrees }) => agrees));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { calls: golden.length, agreement: agreed.filter(Boolean).length / Math.max(1, agreed.length) };
}
