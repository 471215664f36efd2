import type { RedactionReport } from "../../clean/redaction-report.ts";
import { readCertificate, type SplitCertificate } from "../../split/split-certificate.ts";
import { readRedaction } from "../redaction-file.ts";
import { cell } from "./markdown.ts";

/** What other files of the folder say, a sentence each. */
export interface CardEvidence {
  readonly split: readonly string[];
  readonly redaction: readonly string[];
}

/**
 * Reads the split certificate and the redaction report of a set, where they are there.
 *
 * @throws DispositionError `FILE_INVALID` when one is there and broken.
 */
export async function cardEvidence(folder: string): Promise<CardEvidence> {
  const certificate = await readCertificate(folder);
  const redaction = await readRedaction(folder);
  return {
    split: certificate
      ? splitLines(certificate)
      : ["No split certificate is there: nobody checked for leaks between splits."],
    redaction: redaction
      ? redactionLines(redaction)
      : ["No redaction report is there: nothing is known about what was masked."],
  };
}

function splitLines(certificate: SplitCertificate): string[] {
  const { mode, seed, groups, overlap, similarity, aside, borders, shortages } = certificate;
  const leaks = Object.entries(overlap).flatMap(([kind, pairs]) =>
    Object.entries(pairs).flatMap(([pair, count]) => (count > 0 ? [`${count} of ${kind} (${pair})`] : [])),
  );
  const kinds = Object.keys(overlap).join(", ");
  const nearest = Object.values(similarity.highest).filter((value) => value !== null);
  const { ids: _, ...reasons } = aside;
  const set = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return [
    `Mode \`${mode}\`, seed ${seed}; ${groups} groups of calls were kept whole.`,
    leaks.length === 0 ? `Nothing stands in two splits: ${kinds}.` : `In two splits stand ${leaks.join(", ")}.`,
    nearest.length === 0
      ? "No two calls of different splits are alike."
      : `The most alike calls of different splits share ${Math.max(...nearest).toFixed(2)} of their runs of three words; from ${similarity.threshold} on they count as one call.`,
    ...(borders
      ? [`Validation begins on ${borders.validation ?? "no day"}, test on ${borders.test ?? "no day"}.`]
      : []),
    ...(set > 0 ? [`${set} calls were set aside and are in no split.`] : []),
    ...(shortages.length > 0 ? [`${shortages.length} values have fewer calls in a split than was wanted.`] : []),
    "`disposition dataset verify` counts all of this again from the files.",
  ];
}

function redactionLines({ calls, changed, masked, keys, residual, lostEvidence }: RedactionReport): string[] {
  const finds = Object.entries(masked).map(([kind, count]) => `${kind} ${count}`);
  const left = Object.entries(residual).filter(([, count]) => count > 0);
  const lost = Object.entries(lostEvidence).filter(([, count]) => count > 0);
  return [
    `Something was masked in ${changed} of ${calls} calls${finds.length > 0 ? `: ${cell(finds.join(", "))}` : ""}.`,
    ...(keys > 0 ? [`${keys} identities became pseudonyms.`] : []),
    left.length === 0
      ? "A second look at plain shapes (digits, e-mail, PAN, dictated digits) found nothing more. It cannot see names."
      : `A second look still finds ${left.map(([kind, count]) => `${kind} ${count}`).join(", ")}.`,
    ...lost.map(([field, count]) => `${count} gold values of ${cell(field)} were masked with what they stood in.`),
  ];
}
