import { escapeMarkup } from "../../markup/escape-markup.ts";

/** One bar. */
export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
}

/** What `barChart` draws. */
export interface BarChart {
  readonly title: string;
  /** What the values count, for the description: "calls". */
  readonly unit: string;
  /** Drawn from top to bottom, in this order. */
  readonly bars: readonly Bar[];
}

/** Beyond this the picture is a wall; the rest is one bar. */
const MOST_BARS = 40;
const MOST_LABEL = 34;
const WIDTH = 720;
const LABEL_WIDTH = 250;
const VALUE_WIDTH = 80;
const ROW = 24;
const TOP = 44;

/** Everything is inside the class, for several charts may stand in one page; a page may set its own `--chart-` colours. */
const STYLE = [
  ".bar-chart{--ground:var(--chart-ground,#fff);--ink:var(--chart-ink,#1b1f24);--bar:var(--chart-bar,#2f6f9f)}",
  "@media(prefers-color-scheme:dark){.bar-chart{--ground:var(--chart-ground,#14171a);",
  "--ink:var(--chart-ink,#e6e8ea);--bar:var(--chart-bar,#6fb1dd)}}",
  ".bar-chart rect{fill:var(--bar)}.bar-chart .ground{fill:var(--ground)}",
  ".bar-chart text{fill:var(--ink);font:13px system-ui,sans-serif}.bar-chart .title{font-size:15px;font-weight:600}",
].join("");

/**
 * Horizontal bars as one self-contained SVG: no scripts, no fonts, nothing fetched. The same data give the same bytes.
 *
 * @example
 * barChart({ title: "Calls per language", unit: "calls", bars: [{ label: "hi", value: 12 }] }) // '<svg …'
 */
export function barChart({ title, unit, bars }: BarChart): string {
  const drawn = bars.length > MOST_BARS ? [...bars.slice(0, MOST_BARS - 1), rest(bars)] : bars;
  const most = Math.max(1, ...drawn.map(({ value }) => value));
  const height = TOP + Math.max(1, drawn.length) * ROW + 12;
  const id = slug(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="bar-chart" role="img" aria-labelledby="${id} ${id}-data"`,
    ` viewBox="0 0 ${WIDTH} ${height}">`,
    `<title id="${id}">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-data">${escapeMarkup(inWords(drawn, unit))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="12" y="26">${escapeMarkup(title)}</text>`,
    ...drawn.map((bar, index) => row(bar, TOP + index * ROW, most)),
    ...(drawn.length === 0 ? [`<text x="12" y="${TOP + 16}">none</text>`] : []),
    "</svg>\n",
  ].join("\n");
}

function row({ label, value }: Bar, top: number, most: number): string {
  const width = ((WIDTH - LABEL_WIDTH - VALUE_WIDTH) * value) / most;
  return [
    `<text x="${LABEL_WIDTH - 8}" y="${top + 16}" text-anchor="end">${escapeMarkup(shortened(label))}</text>`,
    `<rect x="${LABEL_WIDTH}" y="${top + 3}" width="${width.toFixed(2)}" height="${ROW - 6}" rx="2"/>`,
    `<text x="${(LABEL_WIDTH + width + 6).toFixed(2)}" y="${top + 16}">${value}</text>`,
  ].join("");
}

function rest(bars: readonly Bar[]): Bar {
  const others = bars.slice(MOST_BARS - 1);
  return { label: `${others.length} others`, value: others.reduce((sum, { value }) => sum + value, 0) };
}

/** What the picture shows, for those who do not see it. */
function inWords(bars: readonly Bar[], unit: string): string {
  return bars.length === 0 ? `no ${unit}` : bars.map(({ label, value }) => `${label}: ${value} ${unit}`).join("; ");
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= MOST_LABEL ? label : `${letters.slice(0, MOST_LABEL - 1).join("")}…`;
}

/** An id that is the chart's own where several stand in one page. */
function slug(title: string): string {
  return `chart-${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-")}`;
}
