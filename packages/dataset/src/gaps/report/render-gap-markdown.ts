import { cell, paragraphs, section, table } from "../../write/card/markdown.ts";
import type { GapEntry } from "../gap-entry.ts";
import type { GapPlan } from "../gap-plan.ts";
import { describeAction, describeEndings, subjectOf } from "./describe-entry.ts";
import type { GapReport } from "./gap-report.ts";
import { PLAN_HEAD, planRow } from "./plan-table.ts";

/** The report as Markdown, for a merge request or a terminal. */
export function renderGapMarkdown({ title, day, basis, kinds, plan }: GapReport): string {
  const { evaluations, evaluatedCalls, sightings, notes } = basis;
  const summary =
    `${day}. ${evaluations} evaluations (${evaluatedCalls} calls under today's model), ${sightings} calls that may show a gap, ` +
    `${notes} notes.`;
  const parts = kinds.map(({ kind, meaning, entries }) =>
    section(kind, paragraphs([`${meaning}.`, ...entries.map(renderEntry)])),
  );
  const none = kinds.length === 0 ? "No gaps: nothing to decide." : null;
  return `${paragraphs([`# ${title}`, summary, none, ...parts, section("What to label next", renderPlan(plan))])}\n`;
}

function renderEntry(entry: GapEntry): string {
  const { id, because, status, owner, action, endsUp, examples, seenToday } = entry;
  const endings = describeEndings(endsUp);
  return paragraphs([
    `### ${cell(subjectOf(entry))}`,
    [
      `- ${cell(entry.field)}: ${cell(because)}`,
      endings === "" ? null : `- ends up today as ${cell(endings)}`,
      `- proposed: ${cell(describeAction(action))}`,
      `- ${status}, ${owner === null ? "nobody's" : cell(owner)}${seenToday ? "" : ", not seen in today's evidence"}; \`${id}\``,
      ...examples.map(({ words, endsUp: label }) => `  - “${cell(words)}”${label === null ? "" : ` → ${cell(label)}`}`),
    ]
      .filter((line) => line !== null)
      .join("\n"),
  ]);
}

/** What to label next, cues that are held back, labels nobody measured, and what it rests on. */
export function renderPlan({ next, held, unmeasured, assumptions }: GapPlan): string {
  const rows = next.map(planRow);
  const unseen = unmeasured.map(({ field, label }) => `${field} ${label}`);
  const told = [
    ...assumptions,
    ...held.map(({ cue, label, entry }) => `“${cue}” is no booster of ${label} until ${entry} is decided`),
    ...(unseen.length === 0 ? [] : [`in no evaluated call, so nobody knows how they fare: ${unseen.join(", ")}`]),
  ];
  return paragraphs([
    rows.length === 0
      ? "Nothing: no evaluation was fed, or more calls would hardly change a figure."
      : table(PLAN_HEAD, rows),
    told.map((text) => `- ${cell(text)}`).join("\n"),
  ]);
}
