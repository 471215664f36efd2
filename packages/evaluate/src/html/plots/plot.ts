import { type Html, html } from "../markup.ts";

/** One axis of a plot. */
export interface Axis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly textOf: (value: number) => string;
}

export interface PlotFrame {
  /** For those who do not see it, as the description. */
  readonly title: string;
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  /** `narrow` for pictures of which many stand in a row. */
  readonly size?: "wide" | "narrow";
}

/** Where values lie in the picture. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Units of the picture: about CSS pixels on a phone, so that its text stays readable there. */
const SIZES = {
  wide: { width: 310, height: 236, left: 46, right: 12, top: 10, bottom: 40 },
  narrow: { width: 220, height: 176, left: 44, right: 12, top: 8, bottom: 38 },
} as const;

/** A length in the picture: one digit is a tenth of a pixel, and the same everywhere. */
export function px(value: number): string {
  return value.toFixed(1).replace(/\.0$/u, "");
}

/** Per cent from 0 to 100. */
export function shareAxis(label: string): Axis {
  return { label, from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], textOf: (value) => String(100 * value) };
}

/** A plot with axes, grid and labels, in one self-contained SVG. The same data give the same bytes. */
export function plot(frame: PlotFrame, draw: (scales: Scales) => Html): Html {
  const { title, description, x, y, size = "wide" } = frame;
  const { width, height, left, right, top, bottom } = SIZES[size];
  const scales: Scales = {
    x: (value) => left + ((value - x.from) / (x.to - x.from)) * (width - left - right),
    y: (value) => height - bottom - ((value - y.from) / (y.to - y.from)) * (height - top - bottom),
  };
  const [floor, edge] = [height - bottom, width - right];
  return html`<svg class="plot" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${title}</title><desc>${description}</desc>
${y.ticks.map((tick) => {
  const at = px(scales.y(tick));
  return html`<path class="grid" d="M${left} ${at}H${edge}"/><text class="tick" x="${left - 6}" y="${at}" dy=".32em" text-anchor="end">${y.textOf(tick)}</text>`;
})}
${x.ticks.map((tick) => {
  const at = px(scales.x(tick));
  return html`<path class="mark" d="M${at} ${floor}v4"/><text class="tick" x="${at}" y="${floor + 16}" text-anchor="middle">${x.textOf(tick)}</text>`;
})}
<path class="axis" d="M${left} ${floor}H${edge}"/>
<text class="axis-label" x="${px((left + edge) / 2)}" y="${height - 5}" text-anchor="middle">${x.label}</text>
<text class="axis-label" transform="translate(11 ${px((top + floor) / 2)}) rotate(-90)" text-anchor="middle">${y.label}</text>
${draw(scales)}
</svg>`;
}

/** The line through points of the picture. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${px(x)} ${px(y)}`).join("");
}
