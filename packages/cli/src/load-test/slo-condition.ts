import { DispositionError } from "@disposition/taxonomy";

/** One condition on a run, e.g. `p95<500ms`. */
export interface SloCondition {
  /** As it was given, without spaces. */
  readonly text: string;
  /** A share of requests in time, in all or to the first byte of a stream; the share of failures; successes per second. */
  readonly measure: "latency" | "first-byte" | "errors" | "throughput";
  /** 0–1, for `latency` and `first-byte`: 0.95 of `p95`. `max` is 1. */
  readonly share: number;
  readonly comparison: "<" | "<=" | ">" | ">=";
  /** ms, share of requests (0–1), or requests per second. */
  readonly limit: number;
}

const EXAMPLES = "write p95<500ms, max<=3s, first-byte-p95<200ms, errors<1% or throughput>20/s, in quotes";
const FORM = /^(?<what>[a-z0-9.-]{1,24})(?<comparison>[<>]=?)(?<number>\d{1,9}(?:\.\d{1,9})?)(?<unit>ms|s|%|\/s)$/u;
const QUANTILE = /^(?<first>first-byte-)?(?:p(?<percent>\d{1,2}(?:\.\d{1,3})?)|max)$/u;
const FACTORS: Readonly<Record<string, number>> = { ms: 1, s: 1000 };

/**
 * Reads a condition.
 *
 * @throws DispositionError `INPUT_INVALID` for one that is none.
 * @example parseSlo("errors < 1%").limit // 0.01
 */
export function parseSlo(given: string): SloCondition {
  const text = given.replace(/\s+/gu, "");
  const { what = "", comparison = "", number, unit = "" } = FORM.exec(text)?.groups ?? {};
  const common = { text, comparison: comparison as SloCondition["comparison"] };
  const isCeiling = comparison.startsWith("<");
  if (what === "errors" && unit === "%" && isCeiling) {
    return { ...common, measure: "errors", share: 1, limit: Number(number) / 100 };
  }
  if (what === "throughput" && unit === "/s" && !isCeiling) {
    return { ...common, measure: "throughput", share: 1, limit: Number(number) };
  }
  const quantile = QUANTILE.exec(what)?.groups;
  const factor = FACTORS[unit];
  if (quantile === undefined || factor === undefined || !isCeiling) {
    throw new DispositionError("INPUT_INVALID", `--slo "${given}" is no condition; ${EXAMPLES}`);
  }
  const measure = quantile.first === undefined ? "latency" : "first-byte";
  // 99.9 / 100 is 0.9990000000000001: a share is not raised by rounding
  const share = quantile.percent === undefined ? 1 : Math.round(Number(quantile.percent) * 1000) / 100_000;
  return { ...common, measure, share, limit: Number(number) * factor };
}
