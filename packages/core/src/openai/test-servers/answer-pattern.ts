/** A sequence of holes, each with the texts that may stand there; a literal is a hole with one text. */
export type Pattern = readonly (readonly string[])[];

/** Reads the regular expressions that the engine writes: literals, escapes, groups of alternatives. */
export function readRegex(regex: string): Pattern {
  const pattern: string[][] = [[""]];
  for (const [all, escaped, sign] of regex.matchAll(/\\(.)|([()|])|[^\\()|]/gsu)) {
    if (sign === undefined) {
      if (escaped === undefined && /[\^$.?*+[\]{}]/u.test(all)) throw new Error(`bare "${all}" in ${regex}`);
      const texts = pattern.at(-1) ?? [];
      texts.push(`${texts.pop() ?? ""}${escaped ?? all}`);
    } else if (sign === "|") pattern.at(-1)?.push("");
    else pattern.push([""]);
  }
  return pattern.filter((hole) => hole.length > 1 || hole[0] !== "");
}

/** Reads the GBNF that the engine writes: one rule of quoted strings and groups of alternatives. */
export function readGrammar(grammar: string): Pattern {
  const pattern: string[][] = [];
  let group: string[] | null = null;
  for (const [sign] of grammar.replace(/^root ::= /u, "").matchAll(/"(?:[^"\\]|\\.)*"|[()|]/gu)) {
    if (sign === "(") group = [];
    else if (sign === ")" && group) {
      pattern.push(group);
      group = null;
    } else if (sign.startsWith('"')) {
      const text = JSON.parse(sign) as string;
      if (group) group.push(text);
      else pattern.push([text]);
    }
  }
  return pattern;
}

/** Where in a pattern a text may stand: hole, alternative, offset; the hole behind the last is the end. */
export type Places = readonly (readonly [hole: number, alternative: number, offset: number])[];

export function begin(pattern: Pattern): Places {
  return enter(pattern, 0);
}

/** Where the text may stand after `text` more; nowhere if the pattern does not allow it. */
export function advance(pattern: Pattern, places: Places, text: string): Places {
  let now = places;
  for (const unit of text.split("")) {
    now = now.flatMap(([hole, alternative, offset]) => {
      const full = pattern[hole]?.[alternative] ?? "";
      if (full[offset] !== unit) return [];
      return offset + 1 === full.length ? enter(pattern, hole + 1) : [[hole, alternative, offset + 1] as const];
    });
    if (now.length === 0) break;
  }
  return now;
}

export function isComplete(pattern: Pattern, places: Places): boolean {
  return places.some(([hole]) => hole === pattern.length);
}

function enter(pattern: Pattern, hole: number): Places {
  const texts = pattern[hole];
  if (!texts) return [[pattern.length, 0, 0]];
  return texts.flatMap((text, alternative) =>
    text === "" ? enter(pattern, hole + 1) : [[hole, alternative, 0] as const],
  );
}
