import type { DataSetManifest } from "@disposition/taxonomy";
import type { SplitCertificate } from "../split-certificate.ts";
import { SPLITS } from "../split-of.ts";
import type { DataSetFailure, FailureKind } from "./failure.ts";
import type { DataSetSurvey } from "./survey-data-set.ts";

/** Where manifest and certificate say something else than the files. */
export function claimFailures(
  survey: DataSetSurvey,
  manifest: DataSetManifest,
  certificate: SplitCertificate | null,
): DataSetFailure[] {
  const failures = [...manifestFailures(survey, manifest), ...strangers(survey)];
  return certificate === null ? failures : [...failures, ...certificateFailures(survey, certificate)];
}

function manifestFailures(survey: DataSetSurvey, manifest: DataSetManifest): DataSetFailure[] {
  const failures: DataSetFailure[] = [];
  for (const split of SPLITS) {
    const stated = manifest.splits[split];
    const found = survey.files[split].rows;
    if (!stated) failures.push(failure("claim", "manifest.json", `names no file for ${split}`));
    else if (stated.sha256 !== found.sha256) failures.push(hashFailure(stated.file, "manifest.json"));
    else if (stated.rows !== found.rows) {
      failures.push(failure("claim", "manifest.json", `says ${stated.rows} rows of ${split}; there are ${found.rows}`));
    }
    const exported = (manifest.exports ?? []).filter(({ splits }) => {
      return splits[split] !== undefined && splits[split].from !== stated?.sha256;
    });
    for (const { folder } of exported)
      failures.push(failure("hash", folder, `was exported from another ${split} split`));
  }
  if (!sameCounts(survey, manifest))
    failures.push(failure("claim", "manifest.json", "counts other labels than the calls have"));
  return failures;
}

/** Fields of taxonomies that are not at hand were not counted. */
function sameCounts({ labels }: DataSetSurvey, { counts }: DataSetManifest): boolean {
  return Object.entries(labels).every(([field, ofField]) =>
    Object.entries(ofField).every(
      ([label, ofLabel]) => counts[field]?.[label] === SPLITS.reduce((sum, split) => sum + ofLabel[split], 0),
    ),
  );
}

function strangers({ strangers }: DataSetSurvey): DataSetFailure[] {
  return SPLITS.filter((split) => strangers[split].count > 0).map((split) => ({
    kind: "claim",
    where: split,
    detail: `${strangers[split].count} rows have no call in ${split}.calls.jsonl, so nobody can tell whose they are`,
    ...strangers[split],
  }));
}

function certificateFailures(survey: DataSetSurvey, certificate: SplitCertificate): DataSetFailure[] {
  const failures: DataSetFailure[] = [];
  for (const split of SPLITS) {
    const [stated, found] = [certificate.files[split], survey.files[split]];
    if (stated.rows.sha256 !== found.rows.sha256) failures.push(hashFailure(`${split}.jsonl`, "certificate.json"));
    if (stated.calls.sha256 !== found.calls.sha256)
      failures.push(hashFailure(`${split}.calls.jsonl`, "certificate.json"));
  }
  // other bytes have other figures; that was said already
  if (failures.length > 0) return failures;
  const { overlap, labels, files } = survey;
  const found = { overlap, labels, files, similarity: similarityFigures(survey) };
  // fields of taxonomies that are not at hand were not counted
  const counted = Object.entries(certificate.labels).filter(([field]) => labels[field] !== undefined);
  const stated = { ...certificate, labels: Object.fromEntries(counted) };
  for (const part of ["overlap", "labels", "files", "similarity"] as const) {
    if (part === "similarity" && certificate.similarity.threshold !== survey.threshold) continue;
    if (canonical(stated[part]) !== canonical(found[part])) {
      failures.push(failure("claim", "certificate.json", `its "${part}" is not what the files show`));
    }
  }
  return failures;
}

/** The similarity section of a certificate. */
export function similarityFigures({ similarity, threshold }: DataSetSurvey): SplitCertificate["similarity"] {
  const pick = <V>(of: (pair: (typeof similarity)["train-test"]) => V) => ({
    "train-validation": of(similarity["train-validation"]),
    "train-test": of(similarity["train-test"]),
    "validation-test": of(similarity["validation-test"]),
  });
  return { threshold, highest: pick(({ highest }) => highest), over: pick(({ over }) => over) };
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, node: unknown) =>
    typeof node === "object" && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}

function hashFailure(file: string, by: string): DataSetFailure {
  return failure("hash", file, `is not the file that ${by} names`);
}

function failure(kind: FailureKind, where: string, detail: string): DataSetFailure {
  return { kind, where, detail, count: null, examples: [] };
}
