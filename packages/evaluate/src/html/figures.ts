import { decimal, percent, range } from "../report/render-table.ts";

// the figures of the Markdown report with typographic minus signs, so that columns of differences line up

const HYPHEN = /-(?=\d)/gu;

/** A share in per cent, one digit. */
export function share(value: number | null | undefined): string {
  return signed(percent(value));
}

/** A difference in points of 100, with its sign. */
export function points(value: number | null | undefined): string {
  return value !== null && value !== undefined && value > 0 ? `+${percent(value)}` : share(value);
}

/** Both ends of an interval in per cent. */
export function ends(interval: { readonly low: number; readonly high: number } | null | undefined): string {
  return signed(range(interval));
}

/** Three digits. */
export function fraction(value: number | null | undefined): string {
  return signed(decimal(value));
}

/** A number of things: 12,345. */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** Such as "1 call", "12 calls". */
export function counted(value: number, thing: string): string {
  return `${count(value)} ${thing}${value === 1 ? "" : "s"}`;
}

function signed(text: string): string {
  return text.replaceAll(HYPHEN, "−");
}
