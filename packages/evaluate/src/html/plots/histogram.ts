import { count } from "../figures.ts";
import { type Html, html } from "../markup.ts";
import { type Axis, plot, px } from "./plot.ts";

/** One call in a histogram. */
export interface Counted {
  readonly value: number;
  /** Drawn apart, at the foot of its bar. */
  readonly wrong: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly wrong: number;
}

const MOST_BINS = 14;
const STEPS = [1, 2, 2.5, 5, 10];
/** The longest one in a hundred goes into the last bar: one endless call must not flatten all others. */
const TAIL = 0.99;
/** Below this a width is rounding error. */
const NOTHING = 1e-9;

/**
 * Bins of a round width from 0 on, at most 14; the last holds whatever lies above it.
 *
 * @param values - Not negative.
 */
export function roundBins(values: readonly Counted[]): Bin[] {
  if (values.length === 0) return [];
  const rising = values.map(({ value }) => value).sort((a, b) => a - b);
  const reach = rising[Math.ceil(TAIL * rising.length) - 1] ?? 0;
  const width = roundStep(reach / MOST_BINS);
  return binsOf(values, width, Math.max(1, Math.ceil(reach / width)));
}

/** Bins of equal width; a value on an edge lies in the lower one. */
export function binsOf(values: readonly Counted[], width: number, bins: number): Bin[] {
  const tally = Array.from({ length: bins }, () => ({ right: 0, wrong: 0 }));
  for (const { value, wrong } of values) {
    const bin = tally[Math.min(bins - 1, Math.max(0, Math.ceil(value / width) - 1))];
    if (bin) bin[wrong ? "wrong" : "right"] += 1;
  }
  return tally.map((bin, index) => ({ from: index * width, to: (index + 1) * width, ...bin }));
}

/** Bars of calls; those of wrong records at the foot. */
export function histogram(title: string, x: Pick<Axis, "label" | "textOf">, bins: readonly Bin[]): Html {
  const most = Math.max(1, ...bins.map(({ right, wrong }) => right + wrong));
  const step = Math.max(1, roundStep(most / 4));
  const top = Math.ceil(most / step) * step;
  const rising = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const y: Axis = { label: "calls", from: 0, to: top, ticks: rising, textOf: count };
  const edges = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? 1];
  const every = Math.ceil((edges.length - 1) / 5);
  const ticks = edges.filter((_, index) => index % every === 0);
  const description = bins
    .map(({ from, to, right, wrong }) => `${x.textOf(from)} to ${x.textOf(to)}: ${right + wrong}`)
    .join("; ");
  const axis: Axis = { ...x, from: 0, to: edges.at(-1) ?? 1, ticks };
  return plot({ title, description, x: axis, y }, ({ x: across, y: up }) => {
    return html`${bins.map(({ from, to, right, wrong }) => {
      const [left, long] = [across(from) + 1, Math.max(1, across(to) - across(from) - 2)];
      const told = `${x.textOf(from)} to ${x.textOf(to)}: ${right + wrong} calls, ${wrong} of them wrong`;
      const bar = (tone: string, low: number, high: number) =>
        high === low
          ? ""
          : html`<rect class="${tone}" x="${px(left)}" y="${px(up(high))}" width="${px(long)}" height="${px(up(low) - up(high))}"/>`;
      return html`<g><title>${told}</title>${bar("wrong", 0, wrong)}${bar("model", wrong, wrong + right)}</g>\n`;
    })}`;
  });
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(least: number): number {
  if (least < NOTHING) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
}
