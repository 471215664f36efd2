import { createHash } from "node:crypto";
import { DispositionError } from "@disposition/taxonomy";
import type { CheckPart, Verdict } from "../report/comparison-parts.ts";
import type { EvaluationFile } from "../report/evaluation-file.ts";
import { floorChecks } from "./floor-checks.ts";
import type { GateFile } from "./gate-file.ts";
import { regressionChecks } from "./regression-checks.ts";

/** SHA-256 of the files that the report itself does not know. */
export interface GateHashes {
  readonly gate: string;
  /** Of the old report, where there is one. */
  readonly against: string | null;
}

type Report = Pick<
  EvaluationFile,
  "provenance" | "rows" | "exactMatch" | "exactMatchInterval" | "legality" | "fields" | "comparison"
>;

/**
 * Decides whether a model ships. One check that fails holds it back; one that the rows cannot decide makes the verdict
 * "not decisive", unless the gate lets the estimate decide. The verdict names the hashes of what it judged.
 *
 * @throws DispositionError `INPUT_INVALID` when the gate limits regressions and the report has no comparison, or when the
 * gate asks for nothing.
 * @example judge(gate, report, { gate: gateSha256, against: null }).outcome // "ship"
 */
export function judge(gate: GateFile, report: Report, hashes: GateHashes): Verdict {
  if (limitsRegressions(gate) && report.comparison === null) {
    throw new DispositionError(
      "INPUT_INVALID",
      "the gate limits regressions; give the old model's report to compare with",
    );
  }
  const regressions = report.comparison ? regressionChecks(gate, report.comparison) : [];
  const checks = [...floorChecks(gate, report), ...regressions].map((each) => settled(each, gate.whenNotDecisive));
  if (checks.length === 0) throw new DispositionError("INPUT_INVALID", "the gate asks for nothing; add a floor");
  const { data, model } = report.provenance;
  const body = {
    outcome: outcomeOf(checks),
    checks,
    bound: {
      data: data.sha256,
      rows: data.rows,
      model: model.sha256,
      modelName: model.name,
      fingerprint: model.fingerprint,
      gate: hashes.gate,
      against: hashes.against,
    },
  };
  return { ...body, sha256: sealOf(body) };
}

/**
 * Whether a verdict is as `judge` wrote it.
 *
 * @example isSealed({ ...verdict, outcome: "ship" }) // false, when it was another
 */
export function isSealed({ sha256, outcome, checks, bound }: Verdict): boolean {
  return sealOf({ outcome, checks, bound }) === sha256;
}

function outcomeOf(checks: readonly CheckPart[]): Verdict["outcome"] {
  if (checks.some(({ outcome }) => outcome === "fail")) return "no ship";
  return checks.every(({ outcome }) => outcome === "pass") ? "ship" : "not decisive";
}

/** What is open stays open, or the estimate decides it. */
function settled(open: CheckPart, rule: GateFile["whenNotDecisive"]): CheckPart {
  if (open.outcome !== "not decisive" || rule === "hold" || open.value === null) return open;
  const passes = open.kind === "ceiling" ? open.value <= open.bar : open.value >= open.bar;
  return { ...open, outcome: passes ? "pass" : "fail", because: `${open.because}; the estimate decides` };
}

function limitsRegressions({ maxRegressions: { exactMatch, fields } }: GateFile): boolean {
  return exactMatch !== undefined || Object.values(fields).some((bars) => Object.keys(bars).length > 0);
}

/** Keys are sorted, so that a verdict that went through a file seals alike. */
function sealOf(body: Omit<Verdict, "sha256">): string {
  const sorted = JSON.stringify(body, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(sorted).digest("hex");
}
