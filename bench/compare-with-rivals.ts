import { createLlamaEngine, DispositionClassifier } from "@disposition/core";
import { type Call, collections, defineTaxonomy, type PromptFormat, type Taxonomy } from "@disposition/taxonomy";
import { callsOfLength } from "./calls.ts";
import { type Contender, loadRivals } from "./rivals.ts";
import { median, ratio, timed } from "./statistics.ts";

const CHUNK = 256;
const WARM_UP = 2;

const { disposition, payment_disposition, reason_for_not_paying } = collections.schema.shape;
const [name, task, version] = [collections.name, collections.task, collections.version];
const labelsOnly = defineTaxonomy({
  name,
  task,
  version,
  schema: collections.schema.pick({ disposition: true, payment_disposition: true, reason_for_not_paying: true }),
  rules: collections.rules.filter(
    ({ allow }) => allow.field in { disposition, payment_disposition, reason_for_not_paying },
  ) as never,
});

/**
 * Prints, per length of transcript, our time over a bare prefill of the same new tokens, and the time of a grammar over
 * ours, for the whole record of six fields; then the time of other ways over ours for the three label fields.
 */
export async function compareWithRivals(
  title: string,
  modelPath: string,
  format: PromptFormat,
  { lengths, rounds }: { readonly lengths: readonly number[]; readonly rounds: number },
): Promise<void> {
  const ours = await classifierOn(collections, modelPath, format);
  const oursLabels = await classifierOn(labelsOnly, modelPath, format);
  const threads = ours.threads;
  const rivals = await loadRivals(modelPath, format, threads, CHUNK);
  console.log(`\n${title}, ${threads} threads, medians of ${rounds} rounds`);
  console.log(
    "tokens | prefill ms | ours ms | ours/prefill | grammar/ours | labels ms | grammar/labels | decide/labels",
  );
  for (const length of lengths) {
    const others = [await rivals.grammarRecord(), await rivals.grammar(), await rivals.decide()];
    const contenders = [ours.classify, oursLabels.classify, ...others];
    const calls = callsOfLength(length, rounds + WARM_UP, rivals.newTokens);
    const [prefill = [], all = [], labels = [], record = [], grammar = [], decide = []] = await race(
      rivals.prefill,
      contenders,
      calls,
    );
    const cells = [
      String(length).padStart(6),
      median(prefill).toFixed(1).padStart(10),
      median(all).toFixed(1).padStart(7),
      ratio(all, prefill).toFixed(2).padStart(12),
      ratio(record, all).toFixed(1).padStart(12),
      median(labels).toFixed(1).padStart(9),
      ratio(grammar, labels).toFixed(1).padStart(14),
      ratio(decide, labels).toFixed(1).padStart(13),
    ];
    console.log(cells.join(" | "));
  }
  await Promise.all([ours.dispose(), oursLabels.dispose()]);
  await rivals.dispose();
}

async function classifierOn<T extends Taxonomy>(taxonomy: T, modelPath: string, format: PromptFormat) {
  const engine = await createLlamaEngine({ modelPath, chunkSize: CHUNK });
  const classifier = await DispositionClassifier.load({ taxonomy, engine, format });
  return {
    threads: engine.info.threads ?? 1,
    classify: (call: Call) => classifier.classify(call),
    dispose: () => classifier.dispose(),
  };
}

/** One row of times per contender, the prefill's first. Every call is given to all of them in turn. */
async function race(
  prefill: (call: Call) => Promise<number>,
  contenders: readonly Contender[],
  calls: readonly Call[],
): Promise<number[][]> {
  const times: number[][] = [[], ...contenders.map(() => [])];
  for (const [index, call] of calls.entries()) {
    const row = [await prefill(call)];
    for (const contender of contenders) row.push(await timed(() => contender(call)));
    if (index < WARM_UP) continue;
    for (const [column, time] of row.entries()) times[column]?.push(time);
  }
  return times;
}
