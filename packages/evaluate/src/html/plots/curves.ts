import { share } from "../figures.ts";
import { type Html, html } from "../markup.ts";
import { lineThrough, plot, px, shareAxis } from "./plot.ts";
import type { ReviewPoint } from "./review-points.ts";

interface PrecisionRecall {
  readonly baseRate: number;
  readonly averagePrecision: number;
  readonly points: readonly { readonly precision: number; readonly recall: number }[];
}

/** Precision by recall in steps, as its area is counted; the dashed line is what guessing gets. */
export function precisionRecallPlot(label: string, { baseRate, averagePrecision, points }: PrecisionRecall): Html {
  const title = `Precision by recall of ${label}`;
  const description = `Area ${averagePrecision.toFixed(3)}; guessing gets ${baseRate.toFixed(3)}.`;
  const frame = {
    title,
    description,
    x: shareAxis("recall, %"),
    y: shareAxis("precision, %"),
    size: "narrow",
  } as const;
  return plot(frame, ({ x, y }) => {
    const steps = points.flatMap(({ precision, recall }, index): [number, number][] => {
      const before = points[index - 1]?.recall ?? 0;
      return [
        [x(before), y(precision)],
        [x(recall), y(precision)],
      ];
    });
    return html`<path class="reference" d="M${px(x(0))} ${px(y(baseRate))}H${px(x(1))}"/><path class="curve" d="${lineThrough(steps)}"/>`;
  });
}

/** Share of accepted records that is wrong, by the share that is accepted. */
export function riskCoveragePlot(points: readonly { readonly coverage: number; readonly risk: number }[]): Html {
  const all = points.at(-1)?.risk ?? 0;
  const title = "Wrong among the accepted, by how many are accepted";
  const description = `With all accepted ${share(all)} % are wrong.`;
  return plot(
    { title, description, x: shareAxis("accepted without a person, %"), y: shareAxis("wrong, %") },
    ({ x, y }) => {
      const line = lineThrough(points.map(({ coverage, risk }) => [x(coverage), y(risk)] as const));
      return html`<path class="reference" d="M${px(x(0))} ${px(y(all))}H${px(x(1))}"/><path class="curve" d="${line}"/>`;
    },
  );
}

/** Share of the wrong records that people see, by the share of records that they review. */
export function reviewPlot(points: readonly ReviewPoint[]): Html {
  const title = "Wrong records found, by how many a person reviews";
  const description = points
    .filter((_, index) => index % Math.ceil(points.length / 10) === 0)
    .map(({ reviewed, found }) => `${share(reviewed)} % reviewed: ${share(found)} % found`)
    .join("; ");
  return plot(
    { title, description, x: shareAxis("sent to a person, %"), y: shareAxis("of the wrong ones found, %") },
    ({ x, y }) => {
      const line = lineThrough(points.map(({ reviewed, found }) => [x(reviewed), y(found)] as const));
      return html`<path class="reference" d="M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(1))}"/><path class="curve" d="${line}"/>`;
    },
  );
}
