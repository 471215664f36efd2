/** Markup that is safe in a page, because `html` made it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a hole of `html`: text is escaped, markup is not, a list is joined. */
export type Part = Html | string | number | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// neither HTML nor SVG has a place for control characters or halves of surrogate pairs, not even as entities
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const JOINTS = /(?<=[_.])(?=[\p{L}\p{N}])/gu;

/**
 * Template tag for markup: whatever is put into it is text, unless `html` made it. So nothing in a report can become a
 * tag or an attribute.
 *
 * @example html`<b>${"<i>"}</b>`.markup // "<b>&lt;i&gt;</b>"
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const holes = parts.map(markupOf);
  return { markup: strings.map((text, index) => unparted(text) + (holes[index] ?? "")).join("") };
}

/** Nothing, where something else may stand. */
export const EMPTY: Html = { markup: "" };

/** A name such as `CLAIMS_ALREADY_PAID`, which may break after its joints. */
export function nameHtml(name: string): Html {
  return { markup: name.split(JOINTS).map(escapeHtml).join("<wbr>") };
}

function markupOf(part: Part): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

function escapeHtml(text: string): string {
  return unparted(text)
    .replaceAll(ILLEGAL, "\uFFFD")
    .replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");
}

/** A number stays in one line with its "%". */
function unparted(text: string): string {
  return text.replaceAll(" %", "\u00A0%");
}
