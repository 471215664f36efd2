import { redactText } from "@disposition/postprocess";
import { Day, DispositionError, type LabelField, type Taxonomy } from "@disposition/taxonomy";
import { labelFieldsOf } from "../catch-all.ts";
import { eventId } from "./event-id.ts";
import type { NoteEvent } from "./gap-event.ts";
import type { NoteInput } from "./gap-input.ts";

/** A longer phrase is a call. */
const LONGEST_PHRASE = 120;

/**
 * A person's note as an event; told twice by the same person it counts once.
 *
 * @throws DispositionError `INPUT_INVALID` for an unknown field, a day that does not exist, an empty or overlong phrase.
 */
export function eventOfNote(note: NoteInput, taxonomy: Taxonomy): NoteEvent {
  const field = labelFieldAt(taxonomy, note.field);
  const phrase = redactText(note.phrase.replace(/\s+/gu, " ").trim()).text;
  if (!Day.safeParse(note.day).success) throw invalid(`the note's day is "${note.day}"; write it as 2026-02-21`);
  if (note.author.trim() === "") throw invalid("the note has no author; say who noticed it");
  if (phrase === "" || phrase.length > LONGEST_PHRASE) {
    throw invalid(`the note's phrase has ${phrase.length} characters; quote 1 to ${LONGEST_PHRASE}`);
  }
  const { author, day, endedUp = null, shouldBe = null, partOf = null, as = null, given = {} } = note;
  const facts = [author, field.path, phrase.toLowerCase(), endedUp, shouldBe, partOf, as, JSON.stringify(given)];
  return {
    kind: "note",
    id: eventId("note", ...facts),
    day,
    author,
    field: field.path,
    phrase,
    endedUp,
    shouldBe,
    partOf,
    as,
    given,
  };
}

function labelFieldAt(taxonomy: Taxonomy, path: string): LabelField {
  const fields = labelFieldsOf(taxonomy);
  const field = fields.find((candidate) => candidate.path === path);
  if (field !== undefined) return field;
  const known = fields.map((candidate) => candidate.path).join(", ");
  throw invalid(`the note speaks of the field "${path}"; the label fields are ${known}`);
}

function invalid(message: string): DispositionError {
  return new DispositionError("INPUT_INVALID", message);
}
