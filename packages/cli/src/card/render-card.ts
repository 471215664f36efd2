import type { CardEvaluation } from "./measure-card.ts";
import { renderEvaluationPart } from "./render-evaluation-part.ts";
import { type CardFacts, renderFacts } from "./render-facts.ts";

/** Everything that a model card says in figures. */
export interface Card {
  readonly facts: CardFacts;
  readonly evaluations: readonly CardEvaluation[];
  /** How many calls the baselines learned from; null without any. */
  readonly learnedFrom: number | null;
  /** Share of the calls that people can look at, 0–1. */
  readonly reviewShare: number;
}

/** The figures of a model card as Markdown, from the heading of the third level on. */
export function renderCard({ facts, evaluations, learnedFrom, reviewShare }: Card): string {
  return [
    renderFacts(facts),
    ...(evaluations.length === 0 ? [] : [legend(learnedFrom)]),
    ...evaluations.map((evaluation) => renderEvaluationPart(evaluation, reviewShare)),
  ]
    .join("\n\n")
    .concat("\n");
}

function legend(learnedFrom: number | null): string {
  const baselines =
    learnedFrom === null
      ? []
      : [
          `\`n-gram\` is a linear model of words, pairs of words and pieces of words, trained on ${learnedFrom.toLocaleString("en-GB")} ` +
            "training calls; `majority` always answers their commonest value, as the n-gram model does for amounts and days.",
        ];
  return [
    "Intervals hold 95 %: Wilson's, and where calls of one group are alike, resampling of whole groups; the wider of both.",
    "F1 is weighted by how often a label occurs; its intervals are resampled.",
    ...baselines,
    "`–` is not measured, \\* too few calls to judge by.",
  ].join("\n");
}
