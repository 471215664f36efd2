import { type Field, leavesOf, type Result } from "./answer.ts";
import { bar } from "./bar.ts";
import { el } from "./dom.ts";
import { sayField, sayShare, sayValue } from "./say.ts";

/** Probability below which the other values are shown without being asked for. */
const SURE = 0.8;
const MOST_OTHERS = 5;

/** The record field by field: value, probability, other values. */
export function showRecord({ labels, fields, confidence, model, review }: Result): HTMLElement {
  const doubted = new Set((review ?? []).map(({ field }) => field));
  const rows = leavesOf(labels).map(([path, value]) => showField(path, value, fields[path], doubted.has(path)));
  const meaning = model.calibrated ? "calibrated" : "not calibrated: good for ranking, not a share of being right";
  return el(
    "section",
    { class: "card", "aria-labelledby": "record-title" },
    el("h3", { id: "record-title" }, "Record"),
    el("ul", { class: "fields" }, ...rows),
    el("div", { class: "whole" }, el("span", { class: "name" }, "Whole record"), bar(confidence, "the whole record")),
    el("p", { class: "hint" }, `Probabilities are ${meaning}.`),
  );
}

function showField(path: string, value: unknown, field: Field | undefined, isDoubted: boolean): HTMLElement {
  const said = sayValue(value);
  const classes = ["field-row", value === null || value === "NONE" ? "is-none" : "", isDoubted ? "is-doubted" : ""];
  return el(
    "li",
    { class: classes.join(" ").trim(), "data-path": path },
    el("span", { class: "name" }, sayField(path), ...(isDoubted ? [" ", el("span", { class: "flag" }, "check")] : [])),
    el("span", { class: typeof value === "string" && value.length > 40 ? "value is-text" : "value" }, said),
    ...(field === undefined ? [] : [bar(field.probability, `${sayField(path)}: ${said}`)]),
    ...(field === undefined ? [] : showOthers(field, isDoubted)),
  );
}

function showOthers({ alternatives, offTrie, probability }: Field, isDoubted: boolean): HTMLElement[] {
  const others = alternatives.filter((other) => other.probability >= 0.0005);
  if (others.length === 0) return [];
  const rows = others.slice(0, MOST_OTHERS).map((other) => {
    const said = sayValue(other.value);
    return el("li", {}, el("span", { class: "value" }, said), bar(other.probability, said));
  });
  const title = others.length === 1 ? "1 other value" : `${others.length} other values`;
  const isOpen = isDoubted || probability < SURE;
  const notes = [
    sayMore(others.slice(MOST_OTHERS)),
    offTrie < 0.01 ? "" : `${sayShare(offTrie)} of the belief fits no value.`,
  ];
  const hints = notes.filter((note) => note !== "").map((note) => el("p", { class: "hint" }, note));
  return [el("details", { class: "others", open: isOpen }, el("summary", {}, title), el("ul", {}, ...rows), ...hints)];
}

function sayMore(more: Field["alternatives"]): string {
  if (more.length === 0) return "";
  const together = more.reduce((sum, { probability }) => sum + probability, 0);
  return `${more.length} more, ${sayShare(together)} together.`;
}
