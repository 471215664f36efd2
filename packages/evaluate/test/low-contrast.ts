/** The part of a DOM element that is looked at; the repository's compiler knows no DOM. */
interface Node {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly parentElement: Node | null;
  readonly previousElementSibling: Node | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly ownerDocument: { readonly defaultView: { getComputedStyle(node: Node): Style } | null };
  querySelectorAll(selector: string): Iterable<Node>;
  closest(selector: string): Node | null;
}

interface Style {
  readonly color: string;
  readonly fill: string;
  readonly fillOpacity: string;
  readonly backgroundColor: string;
}

/** Texts whose contrast with what lies behind them is below WCAG's 4.5 : 1. */
export interface Contrast {
  readonly texts: number;
  readonly low: readonly string[];
}

/**
 * Measures every text below `body` from computed styles. It runs inside the page, so it may use nothing from outside
 * itself.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function lowContrast(body: Node): Contrast {
  type Colour = readonly [number, number, number, number];
  const styleOf = (node: Node) => node.ownerDocument.defaultView?.getComputedStyle(node);
  const colourOf = (text = ""): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/gu) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const mixed = (above: Colour, below: Colour): Colour => {
    const part = (index: 0 | 1 | 2) => above[index] * above[3] + below[index] * (1 - above[3]);
    return [part(0), part(1), part(2), 1];
  };
  const groundOf = (node: Node | null): Colour => {
    if (node === null) return [255, 255, 255, 1];
    const ground = colourOf(styleOf(node)?.backgroundColor);
    return ground[3] === 1 ? ground : mixed(ground, groundOf(node.parentElement));
  };
  const behind = (node: Node): Colour => {
    const cell = node.tagName === "text" ? node.previousElementSibling : null;
    if (cell?.tagName !== "rect") return groundOf(node);
    const [red, green, blue] = colourOf(styleOf(cell)?.fill);
    return mixed([red, green, blue, Number(styleOf(cell)?.fillOpacity)], groundOf(node));
  };
  const luminance = ([red, green, blue]: Colour) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const measured = [...body.querySelectorAll("*")].flatMap((node) => {
    const text = [...node.childNodes].map((child) => (child.nodeType === 3 ? child.textContent : "")).join("");
    const isDrawn = node.closest("svg") === null || node.tagName === "text";
    if (text.trim() === "" || !isDrawn) return [];
    const style = styleOf(node);
    const ground = behind(node);
    const ink = mixed(colourOf(node.tagName === "text" ? style?.fill : style?.color), ground);
    const [dark = 0, light = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    return [{ text, ratio: (light + 0.05) / (dark + 0.05) }];
  });
  const low = measured.filter(({ ratio }) => ratio < 4.5);
  return { texts: measured.length, low: low.map(({ text, ratio }) => `${ratio.toFixed(2)}: ${text.slice(0, 60)}`) };
}
