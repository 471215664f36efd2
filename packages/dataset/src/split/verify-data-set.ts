import { readManifest } from "../write/data-set-folder.ts";
import { LEAK_SIMILARITY } from "./similarity-limits.ts";
import { readCertificate } from "./split-certificate.ts";
import type { SplitName } from "./split-of.ts";
import { claimFailures, similarityFigures } from "./verify/claim-failures.ts";
import { exportFailures } from "./verify/export-failures.ts";
import type { DataSetFailure } from "./verify/failure.ts";
import { knownTaxonomies, type Renderers } from "./verify/known-taxonomies.ts";
import { leakFailures } from "./verify/leak-failures.ts";
import { type DataSetSurvey, surveyDataSet } from "./verify/survey-data-set.ts";

export interface VerifyOptions extends Renderers {
  /** Similarity from which two calls count as one. Default: the certificate's, else 0.9. */
  readonly threshold?: number;
}

/** What a verification found. */
export interface Verification {
  /** Empty: no leak was found and every claim is true. */
  readonly failures: readonly DataSetFailure[];
  /** Sentences: what could not be checked, and why. */
  readonly unchecked: readonly string[];
  /** Rows of `<split>.jsonl`. */
  readonly rows: Readonly<Record<SplitName, number>>;
  readonly overlap: DataSetSurvey["overlap"];
  readonly similarity: ReturnType<typeof similarityFigures>;
}

/**
 * Reads a data set's folder again and checks everything that its manifest and certificate claim: hashes and counts; no
 * id, group, key, text or question in two splits, calls that rows were made from included; no near-duplicates across
 * splits; nothing made or repeated in validation and test; no gold label in a question; today's fingerprint.
 *
 * Memory grows with the held-out calls, about 1 kB each, and by some 100 bytes per training call.
 *
 * @throws DispositionError `FILE_INVALID` when a file is missing or broken.
 * @example
 * const { failures } = await verifyDataSet("data");
 * if (failures.length > 0) process.exitCode = 1;
 */
export async function verifyDataSet(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const manifest = await readManifest(folder);
  const certificate = await readCertificate(folder);
  const taxonomies = knownTaxonomies(manifest, options);
  const threshold = options.threshold ?? certificate?.similarity.threshold ?? LEAK_SIMILARITY;
  const survey = await surveyDataSet({ folder, manifest, taxonomies, threshold });
  const outdated = taxonomies.outdated.map((detail) => {
    return { kind: "fingerprint" as const, where: "manifest.json", detail, count: null, examples: [] };
  });
  const missing = certificate === null ? ["no certificate.json: nothing is stated about the splits"] : [];
  return {
    failures: [
      ...leakFailures(survey),
      ...claimFailures(survey, manifest, certificate),
      ...(await exportFailures(folder, manifest)),
      ...outdated,
    ],
    unchecked: [...missing, ...taxonomies.unchecked],
    rows: {
      train: survey.files.train.rows.rows,
      validation: survey.files.validation.rows.rows,
      test: survey.files.test.rows.rows,
    },
    overlap: survey.overlap,
    similarity: similarityFigures(survey),
  };
}
