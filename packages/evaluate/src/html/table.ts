import { type Html, html, type Part } from "./markup.ts";

/** A column; words stand to the left, figures to the right. */
export interface Column {
  readonly name: Part;
  readonly kind: "name" | "figure" | "words" | "plot";
}

export interface Row {
  readonly cells: readonly Part[];
  /** `small`: too few rows to judge by, greyed. `under`: belongs to the row above it. */
  readonly tone?: "small" | "under" | undefined;
}

const NOTHING = "–";
/** Columns that fit a page beside its contents without moving closer together. */
const ROOMY = 10;

/** A column of figures. */
export function figure(name: Part): Column {
  return { name, kind: "figure" };
}

export function named(name: string): Column {
  return { name, kind: "name" };
}

export function words(name: string): Column {
  return { name, kind: "words" };
}

export function plotted(name: string): Column {
  return { name, kind: "plot" };
}

/**
 * A table in a box of its own, which scrolls where the page is too narrow; its first column stays. Cells that lack are
 * `–`.
 *
 * @param caption - For those who do not see the table, and for the box when the keyboard scrolls it.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Html {
  const head = columns.map(({ name, kind }) => html`<th scope="col" class="${kind}">${name}</th>`);
  const body = rows.map(
    ({ cells, tone }) =>
      html`<tr class="${tone ?? "plain"}">${columns.map(({ kind }, index) => cell(kind, cells[index] ?? NOTHING))}</tr>\n`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="${columns.length > ROOMY ? "dense" : "roomy"}">
<caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

function cell(kind: Column["kind"], part: Part): Html {
  return kind === "name" ? html`<th scope="row" class="name">${part}</th>` : html`<td class="${kind}">${part}</td>`;
}
