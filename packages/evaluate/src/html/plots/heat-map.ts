import { share } from "../figures.ts";
import { type Html, html } from "../markup.ts";
import { px } from "./plot.ts";

interface Matrix {
  readonly labels: readonly string[];
  /** `counts[expected][predicted]`. */
  readonly counts: readonly (readonly number[])[];
}

const CELL = 34;
/** Where there are many labels. */
const SMALL_CELL = 27;
const MANY_LABELS = 16;
/** Of a capital in the widest of the usual fonts, at 11 px. */
const LETTER = 7.7;
const LEGEND_WIDTH = 210;
const MOST_LETTERS = 24;
/** Fainter than this a cell is not seen; stronger than this no ink can be read on it, in light or dark. */
const [FAINTEST, STRONGEST] = [0.14, 0.75];
/** Beyond this the picture is a wall; the table of labels holds the rest. */
const MOST_LABELS = 40;

/** A confusion matrix: what should be in rows, what came out in columns; right is blue, wrong is orange. */
export function heatMap(path: string, { labels, counts }: Matrix): Html {
  const shown = labels.slice(0, MOST_LABELS);
  const size = shown.length > MANY_LABELS ? SMALL_CELL : CELL;
  const longest = Math.max(...shown.map((label) => [...shortened(label)].length), 4);
  const side = Math.ceil(longest * LETTER) + 14;
  const slope = Math.ceil(longest * LETTER * 0.72) + 16;
  const width = Math.max(side + LEGEND_WIDTH, side + shown.length * size + Math.ceil(longest * LETTER * 0.66) + 10);
  const height = slope + shown.length * size + 26;
  const rest = labels.length > MOST_LABELS ? ` · the first ${MOST_LABELS} of ${labels.length} labels` : "";
  const rows = shown.map((_, row) => (counts[row] ?? []).slice(0, MOST_LABELS));
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Confusion matrix of ${path}">
<svg class="heat-map" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Confusion matrix of ${path}</title><desc>${inWords({ labels, counts })}</desc>
<text class="axis-label" x="${side + 2}" y="${height - 6}">across: came out · down: expected${rest}</text>
${shown.map((label, index) => {
  const at = px(side + (index + 0.5) * size);
  return html`<text class="tick" transform="translate(${at} ${slope - 6}) rotate(-46)">${shortened(label)}</text><text class="tick" x="${side - 8}" y="${px(slope + (index + 0.5) * size)}" dy=".32em" text-anchor="end">${shortened(label)}</text>\n`;
})}
${rows.map((cells, row) => cells.map((cell, column) => cellOf(cell, { row, column, labels, cells: counts[row] ?? [], side, slope, size })))}
</svg></div>`;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly labels: readonly string[];
  readonly cells: readonly number[];
  readonly side: number;
  readonly slope: number;
  readonly size: number;
}

function cellOf(calls: number, { row, column, labels, cells, side, slope, size }: Place): Html {
  const expected = cells.reduce((sum, cell) => sum + cell, 0);
  const part = expected === 0 ? 0 : calls / expected;
  const tone = calls === 0 ? "none" : row === column ? "right" : "wrong";
  const [x, y] = [side + column * size, slope + row * size];
  // the root makes a share of one in a hundred visible
  const opacity = calls === 0 ? "1" : (FAINTEST + (STRONGEST - FAINTEST) * Math.sqrt(part)).toFixed(2);
  const square = html`<rect class="cell ${tone}" x="${x + 1}" y="${y + 1}" width="${size - 2}" height="${size - 2}" rx="3" fill-opacity="${opacity}"/>`;
  if (calls === 0) return html`${square}\n`;
  const told = `expected ${labels[row] ?? ""}, came out ${labels[column] ?? ""}: ${calls} of ${expected} (${share(part)} %)`;
  return html`<g><title>${told}</title>${square}<text class="count" x="${x + size / 2}" y="${y + size / 2}" dy=".34em" text-anchor="middle">${calls}</text></g>\n`;
}

function inWords({ labels, counts }: Matrix): string {
  const cells = counts.flatMap((row, expected) =>
    row.flatMap((calls, predicted) =>
      calls === 0 ? [] : [`${labels[expected] ?? ""} as ${labels[predicted] ?? ""}: ${calls}`],
    ),
  );
  return cells.length === 0 ? "no calls" : `Expected as came out. ${cells.join("; ")}`;
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= MOST_LETTERS ? label : `${letters.slice(0, MOST_LETTERS - 1).join("")}…`;
}
