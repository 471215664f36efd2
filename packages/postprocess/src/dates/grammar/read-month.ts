import { shiftMonth } from "../../calendar/add-months.ts";
import { at, type Scan, skip } from "./scan.ts";

/**
 * A month as said. `named`: the year is open ("April"). `fixed`: counted from the call ("agle mahine"). `any`: the
 * next one that fits ("mahine ki 5 tareekh").
 */
export type MonthReference = { readonly next: number } & (
  | { readonly kind: "named"; readonly month: number; readonly homograph: boolean }
  | { readonly kind: "fixed"; readonly year: number; readonly month: number; readonly step: number }
  | { readonly kind: "any" }
);

/** The month reference that starts at `index`, without the "ki" or "of" after it. */
export function readMonth(scan: Scan, index: number): MonthReference | null {
  const sense = at(scan, index);
  if (sense.month !== undefined) {
    const next = at(scan, index + 1).unit === "month" ? index + 2 : index + 1;
    return { kind: "named", month: sense.month, homograph: sense.homograph === true && next === index + 1, next };
  }
  if (sense.unit === "month") return { kind: "any", next: index + 1 };
  const step = readStep(scan, index);
  if (step === null || at(scan, step.next).unit !== "month") return null;
  return { kind: "fixed", ...shiftMonth(scan.callDay, step.by), step: step.by, next: step.next + 1 };
}

/** "agle", "aane wale", "next to next", "agle se agle": how many weeks or months ahead, and whether "far" (agla). */
export function readStep(scan: Scan, index: number): { by: number; far: boolean; next: number } | null {
  const first = at(scan, index);
  if (first.step === undefined) return null;
  const next = skip(scan, index + 1, "wala");
  const joint = at(scan, next);
  const second = at(scan, next + 1);
  const doubled = first.step === 1 && (joint.from || joint.to) && second.step === 1;
  if (doubled) return { by: 2, far: true, next: skip(scan, next + 2, "wala") };
  // "this coming Friday", "is agle hafte"
  if (first.step === 0 && joint.step === 1) return { by: 1, far: false, next: skip(scan, next + 1, "wala") };
  return { by: first.step, far: first.farStep === true, next };
}
