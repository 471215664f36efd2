/** The part of a DOM element that is looked at; the repository's compiler knows no DOM. */
interface Element {
  readonly textContent: string | null;
  readonly parentElement: Element | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly ownerDocument: {
    readonly defaultView: {
      getComputedStyle(element: Element): { readonly color: string; readonly backgroundColor: string };
    } | null;
  };
  querySelectorAll(selector: string): Iterable<Element>;
  checkVisibility(): boolean;
}

/** Visible texts below an element whose contrast with their ground is below WCAG's 4.5 : 1, and how many were measured. */
export interface Contrast {
  readonly texts: number;
  readonly low: readonly string[];
}

/**
 * Measures computed colours. It runs inside the page, so it may use nothing from outside itself.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function lowContrast(root: Element): Contrast {
  const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
  const channels = (colour = "") => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const groundOf = (element: Element | null): number[] => {
    if (element === null) return [255, 255, 255];
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(styleOf(element)?.backgroundColor);
    // no ground of the page is half transparent
    return alpha === 0 ? groundOf(element.parentElement) : [red, green, blue];
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  const texts = [...root.querySelectorAll("*")].filter((element) => hasText(element) && element.checkVisibility());
  const low = texts.flatMap((element) => {
    const [dark = 0, light = 0] = [channels(styleOf(element)?.color), groundOf(element)]
      .map(luminance)
      .sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < 4.5 ? [`${ratio.toFixed(2)}: ${element.textContent?.slice(0, 60)}`] : [];
  });
  return { texts: texts.length, low };
}
