import { el } from "./dom.ts";
import { sayShare } from "./say.ts";

/** A probability as a bar and in words. `of` says what it belongs to. */
export function bar(share: number, of: string): HTMLElement {
  const said = sayShare(share);
  const fill = el("span", { class: "fill" });
  // through CSSOM: the policy of the page forbids style attributes
  fill.style.inlineSize = `${Math.min(100, Math.max(0, share * 100))}%`;
  const meter = {
    ...{ class: "bar", role: "meter", "aria-label": `Probability of ${of}`, "aria-valuetext": said },
    ...{ "aria-valuemin": 0, "aria-valuemax": 1, "aria-valuenow": Number(share.toFixed(4)) },
  };
  return el(
    "span",
    { class: "share" },
    el("span", meter, fill),
    el("span", { class: "percent", "aria-hidden": "true" }, said),
  );
}
