import { type Html, html, type Part } from "./markup.ts";

/** A part of the page with a heading of its own. */
export interface Section {
  /** Where the contents point to. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** A sentence or two that say how to read what follows. */
export function lede(...parts: readonly Part[]): Html {
  return html`<p class="lede">${parts}</p>`;
}

/** A picture with its heading and, below it, what to look at. */
export function pictured(heading: Part, picture: Html, note: Part = ""): Html {
  const below = note === "" ? note : html`<p class="note">${note}</p>`;
  return html`<figure><figcaption>${heading}</figcaption>${picture}${below}</figure>`;
}

/** Pictures beside each other where there is room. */
export function gallery(pictures: readonly Html[], size: "wide" | "narrow" = "wide"): Html {
  return html`<div class="gallery ${size}">${pictures}</div>`;
}
