import type { DataSetManifest } from "@disposition/taxonomy";
import { barChart } from "../plots/bar-chart.ts";
import { LENGTH_BOUNDS, type SplitSurvey } from "../survey-calls.ts";

/** A picture of a card. */
export interface Plot {
  /** In the set's folder. */
  readonly path: string;
  readonly title: string;
  /** Whose labels it counts; null for lengths. */
  readonly field: string | null;
  readonly svg: string;
}

/** How labels and lengths are distributed, one picture each. Amounts and days have two bars and need none. */
export function plotsOf({ counts }: DataSetManifest, survey: Readonly<Record<string, SplitSurvey>> | null): Plot[] {
  const labels = Object.entries(counts)
    .filter(([, values]) => Object.keys(values).some((value) => value !== "null" && value !== "value"))
    .map(([field, values]): Plot => {
      const bars = Object.entries(values).map(([label, value]) => ({ label, value }));
      bars.sort((one, other) => other.value - one.value || (one.label < other.label ? -1 : 1));
      const title = `Calls per ${field}`;
      return {
        path: `plots/labels-${fileName(field)}.svg`,
        title,
        field,
        svg: barChart({ title, unit: "calls", bars }),
      };
    });
  return survey === null ? labels : [...labels, lengthPlot(survey)];
}

function lengthPlot(survey: Readonly<Record<string, SplitSurvey>>): Plot {
  const title = "Calls per length of the transcript, in characters";
  const bars = [...LENGTH_BOUNDS, null].map((bound, index) => {
    const label = bound === null ? `over ${LENGTH_BOUNDS.at(-1)}` : `${(LENGTH_BOUNDS[index - 1] ?? -1) + 1}–${bound}`;
    return { label, value: Object.values(survey).reduce((sum, split) => sum + (split.lengths[index] ?? 0), 0) };
  });
  return { path: "plots/lengths.svg", title, field: null, svg: barChart({ title, unit: "calls", bars }) };
}

/** A field's path as part of a file name on any system. */
function fileName(field: string): string {
  return field.replaceAll(/[^\p{L}\p{M}\p{N}._-]/gu, "-");
}
