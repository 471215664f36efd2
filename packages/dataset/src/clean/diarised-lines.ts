const SPEAKER_KEYS = ["speaker", "speaker_label", "speakerLabel", "spk", "role", "channel", "participant", "from"];
const TEXT_KEYS = ["text", "transcript", "content", "utterance", "message", "value", "sentence"];
const LIST_KEYS = ["segments", "utterances", "turns", "messages", "results", "transcript"];

/** Python's way to print a dictionary: `{'speaker': 'SPEAKER_00', 'text': 'haan'}`. */
const QUOTED_PAIR =
  /['"](\w{2,16})['"]\s{0,3}:\s{0,3}(?:"((?:[^"\\]|\\.){0,4000})"|'((?:[^'\\]|\\.){0,4000})'|([\w.]{1,20}))/gu;

/**
 * What a diariser writes, one object per turn, as lines `<speaker>: <text>`: JSON lines, a JSON array, an object with
 * segments, or printed Python dictionaries. Null when the text is no such thing.
 */
export function readDiarised(text: string): string | null {
  const trimmed = text.trim();
  if (!/^[[{]/u.test(trimmed)) return null;
  const objects = wholeJson(trimmed) ?? trimmed.split("\n").flatMap(objectOfLine);
  const lines = objects.flatMap((each) => lineOf(each) ?? []);
  return lines.length > 0 && lines.length === objects.length ? lines.join("\n") : null;
}

type Fields = Readonly<Record<string, unknown>>;

function wholeJson(text: string): readonly Fields[] | null {
  const value = parse(text);
  if (Array.isArray(value)) return value.filter(isFields);
  if (!isFields(value)) return null;
  const list = LIST_KEYS.map((key) => value[key]).find((each) => Array.isArray(each));
  return Array.isArray(list) ? list.filter(isFields) : [value];
}

function objectOfLine(line: string): Fields[] {
  const bare = line.trim().replace(/,$/u, "");
  if (bare === "" || bare === "[" || bare === "]") return [];
  const value = parse(bare);
  if (isFields(value)) return [value];
  const pairs = [...bare.matchAll(QUOTED_PAIR)].map(([, key = "", ...values]) => [key, values.find(Boolean) ?? ""]);
  return [Object.fromEntries(pairs)];
}

function lineOf(fields: Fields): string | null {
  const [speaker, text] = [SPEAKER_KEYS, TEXT_KEYS].map((keys) => keys.map((key) => fields[key]).find(isSaid));
  if (speaker === undefined || typeof text !== "string") return null;
  const name = /^\d+$/u.test(String(speaker)) ? `Speaker ${String(speaker)}` : String(speaker);
  return `${name.trim()}: ${text.replace(/\s+/gu, " ").trim()}`;
}

function isSaid(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
