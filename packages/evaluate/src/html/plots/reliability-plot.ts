import { share } from "../figures.ts";
import { type Html, html } from "../markup.ts";
import { lineThrough, plot, px, shareAxis } from "./plot.ts";

interface Bin {
  readonly rows: number;
  readonly meanConfidence: number | null;
  readonly accuracy: { readonly value: number; readonly low: number; readonly high: number } | null;
}

const [SMALLEST, LARGEST] = [2.5, 7];

/** How often it was right, by how sure it was; the area of a dot is its number of calls, the dashed line is honesty. */
export function reliabilityPlot(name: string, bins: readonly Bin[], size: "wide" | "narrow" = "wide"): Html {
  const most = Math.max(1, ...bins.map(({ rows }) => rows));
  const filled = bins.flatMap(({ rows, meanConfidence, accuracy }) =>
    meanConfidence === null || accuracy === null ? [] : [{ rows, meanConfidence, ...accuracy }],
  );
  const told = filled.map(
    ({ rows, meanConfidence, value }) => `said ${share(meanConfidence)} %, right ${share(value)} %, ${rows} calls`,
  );
  const title = `How often right, by how sure: ${name}`;
  const description = told.length === 0 ? "no calls" : told.join("; ");
  return plot({ title, description, x: shareAxis("sure, %"), y: shareAxis("right, %"), size }, ({ x, y }) => {
    const line = lineThrough(filled.map(({ meanConfidence, value }) => [x(meanConfidence), y(value)] as const));
    return html`<path class="reference" d="M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(1))}"/><path class="curve faint" d="${line}"/>
${filled.map(({ rows, meanConfidence, value, low, high }, index) => {
  const [at, radius] = [px(x(meanConfidence)), px(Math.max(SMALLEST, LARGEST * Math.sqrt(rows / most)))];
  return html`<g><title>${told[index] ?? ""}</title><path class="whisker model" d="M${at} ${px(y(low))}V${px(y(high))}"/><circle class="dot model" cx="${at}" cy="${px(y(value))}" r="${radius}"/></g>\n`;
})}`;
  });
}
