import { LabelGapTracker } from "../label-gap-tracker.ts";
import { earlierTaxonomy } from "./earlier-taxonomy.ts";

// A process of its own that tells notes and says on standard output which of them were acknowledged:
// node tell-in-child.ts <file> <writer> <notes> [fold after so many]
const [file = "", writer = "", notes = "0", foldEvery = "0"] = process.argv.slice(2);
const gaps = new LabelGapTracker({ file, taxonomy: earlierTaxonomy, fsync: false });
const day = "2026-02-21";

for (let index = 0; index < Number(notes); index += 1) {
  const phrase = `${writer} ${index}`;
  await gaps.note({
    author: "Asha",
    day,
    field: "payment_disposition",
    phrase,
    shouldBe: "PTP",
    as: "UNDER_REPRESENTED",
  });
  process.stdout.write(`${phrase}\n`);
  if (Number(foldEvery) > 0 && (index + 1) % Number(foldEvery) === 0) await gaps.compact({ day });
}
