import type { LabelNext } from "../learning/label-next.ts";

/** Head of the table of what to label next. */
export const PLAN_HEAD = [
  "field",
  "label",
  "F1 %",
  "trained on",
  "label so many",
  "read about",
  "macro-F1 gain, points",
  "basis",
];

/** A line of the table; figures are rounded to what is known of them. */
export function planRow(next: LabelNext): string[] {
  const { field, label, f1, trained, trainedIsEstimate, calls, callsToRead, gain, basis, small } = next;
  return [
    field,
    label,
    `${percent(f1.value)} (${percent(f1.low)}–${percent(f1.high)})${small ? " few calls" : ""}`,
    `${trainedIsEstimate ? "~" : ""}${trained}`,
    `${calls}`,
    callsToRead === null ? "–" : `${callsToRead}`,
    `${points(gain.likely)} (${points(gain.low)}–${points(gain.high)})`,
    basis,
  ];
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}

function points(share: number): string {
  return (share * 100).toFixed(2);
}
