import { type Html, html } from "../markup.ts";
import { px } from "./plot.ts";

const [WIDTH, HEIGHT, SIDE] = [132, 16, 5];

/** A value with its interval; both ends in the unit of the value. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A share and its interval as a dot with whiskers on a line from 0 to 1, to stand in a table.
 *
 * @param title - In words, with the figures.
 */
export function intervalMark({ value, low, high }: Estimate, title: string, tone: "model" | "quiet" = "model"): Html {
  const at = (share: number) => px(SIDE + share * (WIDTH - 2 * SIDE));
  return markSvg(
    title,
    "On a line from 0 to 100 %, with a mark at the middle.",
    html`<path class="track" d="M${SIDE} 8H${WIDTH - SIDE}M${at(0.5)} 5v6"/>
<path class="whisker ${tone}" d="M${at(low)} 8H${at(high)}"/><circle class="dot ${tone}" cx="${at(value)}" cy="8" r="3.6"/>`,
  );
}

/** A difference and its interval around a line at zero. Orange is a loss that is decided, blue a gain. */
export function differenceMark(
  { value, low, high }: Estimate,
  reach: number,
  { title, tone }: { readonly title: string; readonly tone: "gain" | "loss" | "open" },
): Html {
  const at = (difference: number) => {
    const within = Math.max(-1, Math.min(1, reach === 0 ? 0 : difference / reach));
    return px(WIDTH / 2 + within * (WIDTH / 2 - SIDE));
  };
  return markSvg(
    title,
    "Around a line at no difference; to the right the new model has more.",
    html`<path class="track" d="M${SIDE} 8H${WIDTH - SIDE}"/><path class="zero" d="M${WIDTH / 2} 1v14"/>
<path class="whisker ${tone}" d="M${at(low)} 8H${at(high)}"/><circle class="dot ${tone}" cx="${at(value)}" cy="8" r="3.6"/>`,
  );
}

/** Two counts as two bars, the first above the second. */
export function pairMark(first: number, second: number, most: number, title: string): Html {
  const long = (value: number) => px(most === 0 ? 0 : (value / most) * (WIDTH - 4));
  return markSvg(
    title,
    "Two bars: expected above, came out below.",
    html`<rect class="quiet" x="2" y="1.5" width="${long(first)}" height="6" rx="1"/>
<rect class="model" x="2" y="8.5" width="${long(second)}" height="6" rx="1"/>`,
  );
}

function markSvg(title: string, description: string, drawn: Html): Html {
  return html`<svg class="inline" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${title}</title><desc>${description}</desc>
${drawn}</svg>`;
}
