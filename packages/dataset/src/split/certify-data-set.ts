import { createHash } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readManifest } from "../write/data-set-folder.ts";
import { LEAK_SIMILARITY } from "./similarity-limits.ts";
import { CERTIFICATE_FILE, SplitCertificate } from "./split-certificate.ts";
import type { SplitPlan } from "./split-plan.ts";
import { similarityFigures } from "./verify/claim-failures.ts";
import type { DataSetFailure } from "./verify/failure.ts";
import { knownTaxonomies, type Renderers } from "./verify/known-taxonomies.ts";
import { leakFailures } from "./verify/leak-failures.ts";
import { surveyDataSet } from "./verify/survey-data-set.ts";

export interface CertifyOptions extends Renderers {
  /** With rows, calls and manifest in it. */
  readonly folder: string;
  readonly plan: SplitPlan;
  /** The recipe's; only its hash is written. */
  readonly salt?: string;
  /** Ids of the rows in `plan.aside`, in its order; the first hundred are written. */
  readonly asideIds: readonly string[];
  /** Default 0.9. */
  readonly threshold?: number;
}

/** A certificate that was written, and the leaks that it admits to. */
export interface Certified {
  readonly certificate: SplitCertificate;
  /** Empty for a set without a leak. */
  readonly failures: readonly DataSetFailure[];
}

/**
 * Writes `certificate.json` beside a finished data set. Its figures are counted from the files and not taken from the
 * plan, so they are about what will be trained on; a set that leaks gets a certificate that says so.
 *
 * @throws DispositionError `FILE_INVALID` when a file is missing or broken.
 */
export async function certifyDataSet(options: CertifyOptions): Promise<Certified> {
  const { folder, plan, salt = "", asideIds, threshold = LEAK_SIMILARITY } = options;
  const manifest = await readManifest(folder);
  const survey = await surveyDataSet({ folder, manifest, taxonomies: knownTaxonomies(manifest, options), threshold });
  const certificate = SplitCertificate.parse({
    kind: "disposition-split-certificate",
    version: 1,
    mode: plan.mode,
    seed: plan.seed,
    saltSha256: salt === "" ? null : createHash("sha256").update(salt).digest("hex"),
    shares: { wanted: plan.wanted, reached: plan.reached },
    groups: plan.groups,
    kept: plan.kept,
    files: survey.files,
    overlap: survey.overlap,
    similarity: similarityFigures(survey),
    labels: survey.labels,
    worst: plan.worst,
    shortages: [...plan.shortages],
    aside: { ...plan.asideBy, ids: asideIds.slice(0, 100) },
    borders: plan.borders,
  } satisfies SplitCertificate);
  const path = join(folder, CERTIFICATE_FILE);
  await writeFile(`${path}.tmp`, `${JSON.stringify(certificate, null, 2)}\n`);
  await rename(`${path}.tmp`, path);
  return { certificate, failures: leakFailures(survey) };
}
