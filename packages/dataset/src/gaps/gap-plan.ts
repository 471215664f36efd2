import { resolveLabel, type Taxonomy } from "@disposition/taxonomy";
import type { BalanceRecipeInput } from "../balance/balance-recipe.ts";
import { labelFieldsOf } from "./catch-all.ts";
import type { Evidence } from "./evidence.ts";
import type { GapEntry } from "./gap-entry.ts";
import { type LabelNext, type LabelNextOptions, labelNext } from "./learning/label-next.ts";
import { labelStates, TRAINED_PER_TESTED } from "./learning/label-states.ts";
import { isLabelName } from "./propose/label-name.ts";
import { wordsOf } from "./words/words-of.ts";

/** What to label next, and how to weigh what is there until then. */
export interface GapPlan {
  readonly next: readonly LabelNext[];
  /** Labels that no call of the current evaluations has: nobody knows how they fare. */
  readonly unmeasured: readonly { readonly field: string; readonly label: string }[];
  /** For `dataset`'s `balance`: floors for labels that have too few calls, boosters for cues that people noted. */
  readonly recipe: BalanceRecipeInput;
  /** Cues that are in no booster because an entry says that they contradict something. */
  readonly held: readonly {
    readonly field: string;
    readonly label: string;
    readonly cue: string;
    readonly entry: string;
  }[];
  /** What the figures rest on, a sentence each. */
  readonly assumptions: readonly string[];
}

/** How often a row with a noted cue is written. */
const BOOST = 2;

/** Makes the plan from the evidence and the entries that nobody has rejected or finished. */
export function gapPlan(
  taxonomy: Taxonomy,
  evidence: Evidence,
  entries: readonly GapEntry[],
  options: LabelNextOptions = {},
): GapPlan {
  const fields = labelFieldsOf(taxonomy);
  const states = fields.flatMap(({ path }) => labelStates(evidence, path));
  const isMeasured = (field: string, label: string) =>
    states.some((state) => state.field === field && state.label === label && state.support > 0);
  const next = labelNext(
    states.filter(({ support }) => support > 0),
    options,
  );
  const { boosters, held } = boostersOf(taxonomy, evidence, entries);
  return {
    next,
    unmeasured:
      states.length === 0
        ? []
        : fields.flatMap(({ path, labels }) =>
            labels.filter((label) => !isMeasured(path, label)).map((label) => ({ field: path, label })),
          ),
    recipe: { floors: floorsOf(entries), boosters },
    held,
    assumptions: assumptionsOf(next),
  };
}

function floorsOf(entries: readonly GapEntry[]): NonNullable<BalanceRecipeInput["floors"]> {
  const byField = new Map<string, Record<string, number>>();
  for (const entry of entries) {
    if (entry.kind !== "UNDER_REPRESENTED" || !isWanted(entry)) continue;
    const { action, field, label, trained, support } = entry;
    if (action.type !== "label-calls" || action.calls === 0) continue;
    const have = trained ?? support * TRAINED_PER_TESTED;
    byField.set(field, { ...byField.get(field), [label]: have + action.calls });
  }
  return [...byField].map(([field, atLeast]) => ({ by: "label", field, atLeast }));
}

function boostersOf(taxonomy: Taxonomy, evidence: Evidence, entries: readonly GapEntry[]) {
  const open = entries.filter((entry) => entry.kind === "CONFLICT" && entry.seenToday && isWanted(entry));
  const cues = new Map<string, { readonly field: string; readonly label: string; readonly words: Set<string> }>();
  const held: GapPlan["held"][number][] = [];
  for (const note of evidence.notes) {
    const field = labelFieldsOf(taxonomy).find(({ path }) => path === note.field);
    const label = field === undefined || note.shouldBe === null ? null : resolveLabel(field, note.shouldBe);
    const cue = wordsOf(note.phrase).join(" ");
    if (field === undefined || label === null || cue === "" || isLabelName(note.phrase)) continue;
    const conflict = open.find(
      (entry) => entry.kind === "CONFLICT" && entry.field === note.field && entry.phrase === cue,
    );
    if (conflict !== undefined) {
      held.push({ field: note.field, label, cue, entry: conflict.id });
      continue;
    }
    const key = `${note.field} ${label}`;
    const known = cues.get(key) ?? { field: note.field, label, words: new Set<string>() };
    cues.set(key, { ...known, words: known.words.add(cue) });
  }
  const boosters = [...cues.values()].map(({ field, label, words }) => ({
    name: `gap-${label.toLowerCase()}`,
    cues: { words: [...words].sort() },
    only: { [field]: [label] },
    factor: BOOST,
  }));
  return { boosters: boosters.sort((one, other) => (one.name < other.name ? -1 : 1)), held };
}

function isWanted({ status }: GapEntry): boolean {
  return status !== "rejected" && status !== "done";
}

function assumptionsOf(next: readonly LabelNext[]): string[] {
  const told: string[] = [];
  if (next.length === 0) return told;
  if (next.some(({ basis }) => basis === "prior")) {
    told.push(
      "prior: no three evaluations at different sizes were fed, so the error is taken to fall like calls^-0.35 to a third of today's (range: ^-0.2 to two thirds, ^-0.5 to nothing, over the interval of F1)",
    );
  }
  if (next.some(({ basis }) => basis === "fitted")) {
    told.push(
      "fitted: error = floor + scale · calls^-slope through the evaluations of models trained on different numbers of calls",
    );
  }
  if (next.some(({ trainedIsEstimate }) => trainedIsEstimate)) {
    told.push(
      `calls trained on are not known (feed the data set's manifest); taken as ${TRAINED_PER_TESTED} for each evaluated call, as in a split of 80/10/10`,
    );
  }
  told.push("a label's curve is taken to depend on its own calls only; gains in macro-F1 are of the label's field");
  return told;
}
