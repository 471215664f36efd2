import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { synthesise } from "@disposition/dataset";

const HEADER =
  "Call ID,Call Date,Customer ID,Language,Transcript,Disposition,Payment Disposition,Reason,PTP Amount,PTP Date";

/** A CSV of invented calls, two or three to a borrower. */
export async function writeCalls(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEADER}\n`);
  let index = 0;
  for (const { id, callDate, language, transcript, labels } of synthesise({
    seed: 17,
    count,
    languages: ["en", "hinglish", "hi"],
  })) {
    const { disposition, payment_disposition, reason_for_not_paying, ptp_details } = labels;
    const record = [disposition, payment_disposition, reason_for_not_paying, ptp_details.amount, ptp_details.date];
    const cells = [id, callDate, `B${Math.floor(index / 2.5)}`, language, transcript, ...record];
    const line = cells.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",");
    if (!file.write(`${line}\n`)) await once(file, "drain");
    index += 1;
  }
  file.end();
  await finished(file);
}
