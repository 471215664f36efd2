import { brokenRules, type LabelField, resolveLabel, withField } from "@disposition/taxonomy";
import { phraseFinder } from "../../balance/cues/phrase-finder.ts";
import type { NoteEvent, SightingEvent } from "../events/gap-event.ts";
import { isoWeek } from "../events/iso-week.ts";
import { wordsOf } from "../words/words-of.ts";
import { countEvidence, endings, type Piece } from "./count-evidence.ts";
import { entryId } from "./entry-id.ts";
import { examplesOf } from "./examples-of.ts";
import type { GapContext } from "./gap-context.ts";
import { labelName } from "./label-name.ts";
import type { Proposal } from "./proposal.ts";
import { labelMeant } from "./propose-from-notes.ts";

/** What a phrase means, according to somebody or something. */
interface Claim {
  readonly label: string;
  readonly by: string;
}

/** Calls with another gold label that must say a phrase before they speak against a note. */
const FEWEST_CALLS = 3;
/** Shorter texts are alike by chance: "haan kal". */
const SHORTEST_TEXT = 4;

/**
 * Contradictions: two people who want a phrase to mean different labels; a wish against what a step, a list of cues, an alias
 * or a rule of the taxonomy already does; a wish against the gold labels of calls that say the phrase; equal words with
 * different gold labels.
 */
export function proposeConflicts(context: GapContext, field: LabelField): Proposal[] {
  const notes = context.evidence.notes.filter((note) => note.field === field.path);
  const byPhrase = new Map<string, NoteEvent[]>();
  for (const note of notes) {
    const phrase = wordsOf(note.phrase).join(" ") || note.phrase.toLowerCase();
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), note]);
  }
  const ofNotes = [...byPhrase].flatMap(([phrase, about]) => conflictOfPhrase(phrase, about, field, context) ?? []);
  return [...ofNotes, ...conflictsOfTexts(field, context)];
}

function conflictOfPhrase(
  phrase: string,
  notes: readonly NoteEvent[],
  field: LabelField,
  context: GapContext,
): Proposal | null {
  const saying = sayingIt(phrase, field.path, context.evidence.sightings);
  const claims = [
    ...notes.flatMap((note) => claimOf(note, field)),
    ...notes.flatMap((note) => objections(note, phrase, field, context)),
    ...goldClaims(saying),
  ];
  if (new Set(claims.map(({ label }) => label)).size < 2) return null;
  const pieces = notes.map(({ day }): Piece => ({ source: "note", week: isoWeek(day), count: 1 }));
  return proposalOf(field.path, phrase, claims, [...pieces, ...piecesOf(saying)], saying);
}

/** Calls with a gold label whose customers say the phrase. */
function sayingIt(phrase: string, field: string, sightings: readonly SightingEvent[]): SightingEvent[] {
  const says = phraseFinder([phrase]);
  const [first = ""] = phrase.split(" ");
  return sightings.filter((seen) => {
    if (seen.field !== field || seen.gold === null || seen.words === null) return false;
    // a look for the letters is a hundred times cheaper than one for the words
    return seen.words.toLowerCase().includes(first) && says(seen.words);
  });
}

function claimOf(note: NoteEvent, field: LabelField): Claim[] {
  const label = labelMeant(note, field) ?? (note.shouldBe === null ? null : labelName(note.shouldBe));
  return label === null ? [] : [{ label, by: note.author }];
}

/** What is built already and makes something else of the phrase. */
function objections(note: NoteEvent, phrase: string, field: LabelField, { rules, taxonomy }: GapContext): Claim[] {
  const label = labelMeant(note, field);
  if (label === null) return [];
  const judged = rules.flatMap((rule): Claim[] => {
    const made = rule.judge(field.path, label, phrase);
    return made === null ? [] : [{ label: made, by: rule.name }];
  });
  const named = resolveLabel(field, note.phrase);
  const alias = named === null || named === label ? [] : [{ label: named, by: `alias in ${taxonomy.name}` }];
  return [...judged, ...alias, ...brokenBy(note, label, field, taxonomy.rules)];
}

/** Rules between fields that forbid the label where the note says that it belongs. */
function brokenBy(note: NoteEvent, label: string, field: LabelField, rules: GapContext["taxonomy"]["rules"]): Claim[] {
  const given = Object.entries(note.given).reduce<object>(
    (record, [path, value]) => withField(record, path, value),
    {},
  );
  return brokenRules(rules, withField(given, field.path, label)).map((rule) => {
    const allowed = rule.allow.field === field.path ? rule.allow.in.join(" or ") : `not ${label}`;
    return { label: allowed, by: `rule ${rule.id}: ${rule.because}` };
  });
}

function goldClaims(saying: readonly SightingEvent[]): Claim[] {
  const counts = Object.entries(endings(saying.map(({ gold }) => gold)));
  return counts
    .filter(([, count]) => count >= FEWEST_CALLS)
    .map(([label, count]) => ({ label, by: `${count} gold calls` }));
}

/** Calls whose customers say the very same, and that people labelled differently. */
function conflictsOfTexts(field: LabelField, { evidence }: GapContext): Proposal[] {
  const byText = new Map<string, SightingEvent[]>();
  for (const seen of evidence.sightings) {
    if (seen.field !== field.path || seen.gold === null || seen.words === null) continue;
    const words = wordsOf(seen.words);
    if (words.length < SHORTEST_TEXT) continue;
    const text = words.join(" ");
    byText.set(text, [...(byText.get(text) ?? []), seen]);
  }
  return [...byText].flatMap(([text, sightings]) => {
    const claims = Object.entries(endings(sightings.map(({ gold }) => gold))).map(([label, count]) => ({
      label,
      by: count === 1 ? "1 gold call" : `${count} gold calls`,
    }));
    if (claims.length < 2) return [];
    return [proposalOf(field.path, text.split(" ").slice(0, 12).join(" "), claims, piecesOf(sightings), sightings)];
  });
}

function piecesOf(sightings: readonly SightingEvent[]): Piece[] {
  return sightings.map(({ source, week }) => ({ source, week, count: 1 }));
}

function proposalOf(
  field: string,
  phrase: string,
  claims: readonly Claim[],
  pieces: readonly Piece[],
  sightings: readonly SightingEvent[],
): Proposal {
  const distinct = [...new Map(claims.map((claim) => [`${claim.label} ${claim.by}`, claim])).values()];
  distinct.sort((one, other) => (`${one.label} ${one.by}` < `${other.label} ${other.by}` ? -1 : 1));
  const labels = [...new Set(distinct.map(({ label }) => label))];
  return {
    kind: "CONFLICT",
    id: entryId("CONFLICT", field, [phrase]),
    field,
    because: distinct.map(({ label, by }) => `${by}: ${label}`).join("; "),
    phrase,
    claims: distinct,
    action: { type: "decide", between: labels },
    evidence: countEvidence(pieces),
    endsUp: endings(sightings.map(({ predicted }) => predicted)),
    examples: examplesOf(sightings, [phrase]),
  };
}
