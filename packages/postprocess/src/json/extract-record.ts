import { countKnownKeys } from "./field-keys.ts";
import { findRecord, lastBest } from "./find-record.ts";
import { type ParsedObject, parseObject } from "./parse-object.ts";
import type { Repair } from "./repair.ts";
import { type ScannedObject, scanObject } from "./scan-object.ts";

/** The object that was meant, before its values are looked at. */
export type ExtractedRecord = ParsedObject;

/** UTF-16 units of an answer that are looked at, from its end: 64 K is forty times a long record. */
const LONGEST_ANSWER = 65_536;
/** Braces from which an object is followed: enough for prose, too few for a wall of braces to cost seconds. */
const MOST_STARTS = 64;
const THOUGHT_BEGINS = /<\s*(?:think|thinking|thought|reasoning)\s*>/giu;
const THOUGHT_ENDS = /<\s*\/\s*(?:think|thinking|thought|reasoning)\s*>/giu;
/** What stands between the last fence and the object in it: the name of a language. */
const FENCE_HEAD = /^[\p{L}\p{N}]*\s*$/u;

/**
 * Finds the record in whatever a model wrote: thoughts, prose, fences, drafts before the answer, broken JSON.
 *
 * @param known - Folded keys of the record; an object without any of them is not the record.
 * @returns `null` when there is none. Prose alone never becomes a record.
 */
export function extractRecord(answer: string, known: ReadonlySet<string>): ExtractedRecord | null {
  const long: Repair[] = answer.length > LONGEST_ANSWER ? ["length"] : [];
  const text = answer.slice(-LONGEST_ANSWER).replace(/^\ufeff/u, "");
  for (const view of viewsOf(text)) {
    const found = fromText(view.text, known, view.isThought);
    if (found !== null) return { ...found, repairs: [...long, ...view.repairs, ...found.repairs] };
  }
  return null;
}

/** A part of an answer in which to look. */
type View = { text: string; repairs: readonly Repair[]; isThought: boolean };

/** After the thoughts, before them, and in the end everywhere: a remark may quote a tag, and some thoughts never end. */
function viewsOf(text: string): View[] {
  const lastEnd = [...text.matchAll(THOUGHT_ENDS)].at(-1);
  const begin = text.search(THOUGHT_BEGINS);
  const views: View[] = [];
  if (lastEnd !== undefined) {
    views.push({ text: text.slice(lastEnd.index + lastEnd[0].length), repairs: ["thought"], isThought: false });
  } else if (begin !== -1) {
    views.push({ text: text.slice(0, begin), repairs: ["thought"], isThought: false });
    return [...views, { text: text.slice(begin), repairs: ["unclosed-thought"], isThought: true }];
  }
  return [...views, { text, repairs: [], isThought: false }];
}

function fromText(text: string, known: ReadonlySet<string>, isThought: boolean): ExtractedRecord | null {
  const inside = unquote(text);
  if (inside !== null) return withRepairs(fromText(inside, known, isThought), "quoted");
  const objects = objectsIn(text).filter((object) => mentionsKey(text.slice(object.start, object.end), known));
  // within a thought only what it ends with was meant to be said
  const whole = objects.filter(({ closes, end }) => closes && !(isThought && /[^\s`]/u.test(text.slice(end))));
  const found = best(whole.map((object) => readObject(text, object, known)));
  if (found !== null) return found;
  const rest = objects.filter(({ closes }) => !closes);
  if (isThought) return null;
  return best(rest.map((object) => readObject(text, object, known))) ?? withRepairs(opened(text, known), "opened");
}

/** `null` for prose. */
function unquote(text: string): string | null {
  const trimmed = text.trim();
  if (!/^"(?:\\[nrt]|\s)*\{/u.test(trimmed) || !trimmed.endsWith('"')) return null;
  try {
    return String(JSON.parse(trimmed));
  } catch {
    return null;
  }
}

/** Every object that begins outside another one. Where one never closes, its brace may be prose: the next is tried. */
function objectsIn(text: string): ScannedObject[] {
  const objects: ScannedObject[] = [];
  let at = text.indexOf("{");
  for (let starts = 0; at !== -1 && starts < MOST_STARTS; starts++) {
    const object = scanObject(text, at);
    if (object !== null) objects.push(object);
    at = text.indexOf("{", object?.closes ? object.end : at + 1);
  }
  return objects;
}

/** Cheap, and keeps the parsers away from other objects. */
function mentionsKey(text: string, known: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().replace(/[\s_.-]+/gu, "");
  return [...known].some((key) => words.includes(key));
}

type Candidate = ExtractedRecord & { readonly keys: number };

function best(candidates: readonly (Candidate | null)[]): ExtractedRecord | null {
  const read = candidates.filter((candidate) => candidate !== null);
  const chosen = lastBest(read, ({ keys }) => keys);
  return chosen === null ? null : { value: chosen.value, repairs: chosen.repairs };
}

function readObject(text: string, object: ScannedObject, known: ReadonlySet<string>): Candidate | null {
  const { start, cut, closers } = object;
  const whole = closedText(text, object);
  const parsed = parseObject(whole ?? text.slice(start, cut) + closers);
  if (parsed === null) return null;
  const record = findRecord(parsed.value, (candidate) => countKnownKeys(candidate, known));
  if (record === null) return null;
  const repairs = [
    ...surroundings(text, object),
    ...parsed.repairs,
    ...(record === parsed.value ? [] : (["wrapped"] as const)),
    ...(whole === null ? (["truncated"] as const) : []),
  ];
  return { value: record, repairs, keys: countKnownKeys(record, known) };
}

/** The object as it was written to its end: by its own count, or, where a quote is missing, by the brace that ends the text. */
function closedText(text: string, { start, end, closes }: ScannedObject): string | null {
  if (closes) return text.slice(start, end);
  const last = text.lastIndexOf("}");
  return last > start && /^[\s`]*$/u.test(text.slice(last + 1)) ? text.slice(start, last + 1) : null;
}

function surroundings(text: string, { start, end }: ScannedObject): Repair[] {
  const before = text.slice(0, start);
  const fence = before.lastIndexOf("```");
  if (fence !== -1 && FENCE_HEAD.test(before.slice(fence + 3))) return ["fence"];
  return (before + text.slice(end)).trim() === "" ? [] : ["prose"];
}

/** An answer whose first brace stood in the prompt: `"disposition": "ANSWERED", … }`. */
function opened(text: string, known: ReadonlySet<string>): ExtractedRecord | null {
  if (!/^\s*["']?[\p{L}_]{1,60}["']\s*:/u.test(text)) return null;
  const braced = `{${text}`;
  const object = scanObject(braced, 0);
  return object === null ? null : best([readObject(braced, object, known)]);
}

function withRepairs(found: ExtractedRecord | null, repair: Repair): ExtractedRecord | null {
  return found === null ? null : { ...found, repairs: [repair, ...found.repairs] };
}
