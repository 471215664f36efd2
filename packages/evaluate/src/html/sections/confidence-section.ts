import type { EvaluationFile } from "../../report/evaluation-file.ts";
import { fraction, share } from "../figures.ts";
import { EMPTY, type Html, html, nameHtml } from "../markup.ts";
import { reviewPlot, riskCoveragePlot } from "../plots/curves.ts";
import { reliabilityPlot } from "../plots/reliability-plot.ts";
import { reviewPoints } from "../plots/review-points.ts";
import { gallery, lede, pictured, type Section } from "../section.ts";
import { figure, named, table } from "../table.ts";
import { reviewed } from "./reviewed.ts";

type Report = EvaluationFile["confidence"][string];

/** Whether its confidence can be trusted, and where to cut. */
export function confidenceSection({ confidence, provenance }: EvaluationFile): Section | null {
  const reports = Object.entries(confidence);
  if (reports.length === 0) return null;
  const state = provenance.model.calibrated ? "A calibration was applied." : "No calibration was applied.";
  const told = lede(
    `Where it says it is 80 % sure, it should be right 80 % of the time. ${state} `,
    "ECE: how far it is off on average; Brier: mean squared error; both 0 at best.",
  );
  const record = confidence.record;
  const fields = reports.filter(([name]) => name !== "record");
  const small = fields.map(([name, { reliability }]) =>
    pictured(nameHtml(name), reliabilityPlot(name, reliability.bins, "narrow")),
  );
  const body = html`${told}${summary(reports)}${record ? recordParts(record) : EMPTY}
${small.length === 0 ? EMPTY : html`<h3>Field by field</h3>${gallery(small, "narrow")}`}`;
  return { id: "confidence", title: "Confidence", body };
}

const COLUMNS = [
  named("confidence of"),
  figure("ECE, equal width"),
  figure("ECE, equal mass"),
  figure("Brier"),
  figure("risk–coverage area"),
  figure("cut for 95 % right"),
  figure("accepted, %"),
];

function summary(reports: readonly [string, Report][]): Html {
  const rows = reports.map(([name, { reliability, riskCoverage, thresholdsForPrecision }]) => {
    const cut = thresholdsForPrecision.find(({ target }) => target === 0.95)?.choice;
    return {
      cells: [
        nameHtml(name),
        fraction(reliability.expectedCalibrationError),
        fraction(reliability.expectedCalibrationErrorEqualMass),
        fraction(reliability.brierScore),
        fraction(riskCoverage.area),
        fraction(cut?.threshold),
        share(cut?.accepted.value),
      ],
    };
  });
  return table("Confidence", COLUMNS, rows);
}

function recordParts({ reliability, riskCoverage, thresholdsForReview, thresholdsForPrecision }: Report): Html {
  const caught = reviewPoints(riskCoverage.points);
  const example = thresholdsForReview.find(({ budget }) => budget === 0.2)?.choice;
  const result = example && reviewed(example, riskCoverage.points);
  const says =
    result?.found == null
      ? ""
      : `Send ${share(result.sent)} % to a person and ${share(result.found)} % of the wrong records are among them. The dashed line is sending them at random.`;
  const pictures = [
    pictured(
      "How often right, by how sure",
      reliabilityPlot("whole record", reliability.bins),
      "On the dashed line confidence is honest; below it the model is too sure. Larger dots hold more calls, whiskers are 95 % intervals.",
    ),
    ...(caught.length === 0 ? [] : [pictured("What review finds", reviewPlot(caught), says)]),
    pictured(
      "Wrong among the accepted",
      riskCoveragePlot(riskCoverage.points),
      "The risk–coverage curve: from right to left more goes to a person and fewer of the accepted are wrong. The dashed line accepts everything.",
    ),
  ];
  return html`<h3>Whole record</h3>${gallery(pictures)}${reviewTable(thresholdsForReview, riskCoverage.points)}${precisionTable(thresholdsForPrecision)}`;
}

const REVIEW_COLUMNS = [
  named("people can review"),
  figure("review below"),
  figure("sent to a person, %"),
  figure("wrong ones among them, %"),
  figure("right of the rest, %"),
];

function reviewTable(choices: Report["thresholdsForReview"], points: Report["riskCoverage"]["points"]): Html {
  const rows = choices.flatMap(({ budget, choice }) => {
    if (choice === null) return [];
    const { sent, found } = reviewed(choice, points);
    const cells = [fraction(choice.threshold), share(sent), share(found), share(choice.precision.value)];
    return [{ cells: [`at most ${100 * budget} %`, ...cells] }];
  });
  return rows.length === 0
    ? EMPTY
    : html`<h4 class="sub">For a review budget</h4>${table("Cuts for a review budget", REVIEW_COLUMNS, rows)}`;
}

const PRECISION_COLUMNS = [
  named("accepted records right"),
  figure("accept from"),
  figure("accepted, %"),
  figure("right, %"),
];

function precisionTable(choices: Report["thresholdsForPrecision"]): Html {
  const rows = choices.map(({ target, choice }) => ({
    cells: [
      `${share(target)} %`,
      fraction(choice?.threshold),
      share(choice?.accepted.value),
      share(choice?.precision.value),
    ],
  }));
  const note = "The cuts were chosen on these calls, which flatters them a little: choose them on validation calls.";
  return html`<h4 class="sub">For a target</h4>${table("Cuts for a target precision", PRECISION_COLUMNS, rows)}<p class="note">${note}</p>`;
}
