import type { NoiseWords } from "./language-data.ts";
import { joinTurns, type Turn, turnsOf } from "./layout.ts";
import type { Random } from "./random.ts";
import { type SpellingTable, spellingTable } from "./spelling-table.ts";
import { GUARD_END, GUARD_START, type Line } from "./stage.ts";

const GUARD = new RegExp(`[${GUARD_START}${GUARD_END}]`, "u");

/** How badly speech-to-text treats one call; shares are per word unless the name says otherwise. */
interface Damage {
  readonly fillers: number;
  readonly repeats: number;
  readonly spellings: number;
  readonly merges: number;
  /** Words that fall apart or swallow the next one; Latin script only, where every letter stands for itself. */
  readonly brokenWords: number;
  /** Share of turns lost that no label hangs on. */
  readonly droppedTurns: number;
  /** Share of turns that are printed as part of the turn before, whoever said it. */
  readonly lostBorders: number;
  /** Nothing is left but the sentences that labels hang on, as where a log keeps only the end of a call. */
  readonly clipped: boolean;
  readonly noPunctuation: boolean;
  readonly lowerCase: boolean;
}

/**
 * The transcript that speech-to-text might have printed. Days, amounts and numbers, and the sentences that labels hang
 * on, come through unharmed; only spelling, punctuation, case, fillers, layout and lost small talk change.
 *
 * @param lines - Sentences with guard signs around the slots.
 */
export function transcribe(lines: readonly Line[], words: NoiseWords, random: Random): string {
  const damage = sampleDamage(random);
  const table = spellingTable(words);
  const kept = lines.filter((line) => line.decisive || (!damage.clipped && !random.chance(damage.droppedTurns)));
  const turns = withLostBorders(turnsOf(kept), damage.lostBorders, random).map((turn) => ({
    ...turn,
    text: damageTurn(turn, damage, table, words, random),
  }));
  return joinTurns(turns, words.tags, random);
}

/** Turns of which a few were taken for the going on of the turn before. */
function withLostBorders(turns: readonly Turn[], share: number, random: Random): readonly Turn[] {
  const kept: Turn[] = [];
  for (const turn of turns) {
    const last = kept.at(-1);
    const lost = last !== undefined && last.side !== "system" && turn.side !== "system" && random.chance(share);
    if (lost) kept[kept.length - 1] = { side: last.side, text: `${last.text} ${turn.text}` };
    else kept.push(turn);
  }
  return kept;
}

/** Text without guard signs. */
export function withoutGuards(text: string): string {
  return text.replaceAll(GUARD_START, "").replaceAll(GUARD_END, "");
}

function sampleDamage(random: Random): Damage {
  const level = random.weighted([
    [0, 25],
    [1, 45],
    [2, 30],
  ] as const);
  return {
    fillers: [0, 0.008, 0.02][level] ?? 0,
    repeats: [0, 0.004, 0.012][level] ?? 0,
    spellings: [0.1, 0.4, 0.7][level] ?? 0,
    merges: [0, 0.2, 0.5][level] ?? 0,
    brokenWords: [0, 0.002, 0.008][level] ?? 0,
    droppedTurns: [0, 0.02, 0.06][level] ?? 0,
    lostBorders: [0, 0, 0.02][level] ?? 0,
    clipped: random.chance(0.04),
    noPunctuation: random.chance([0.1, 0.4, 0.8][level] ?? 0),
    lowerCase: random.chance([0.1, 0.4, 0.7][level] ?? 0),
  };
}

function damageTurn(turn: Turn, damage: Damage, table: SpellingTable, words: NoiseWords, random: Random): string {
  if (turn.side === "system") return damage.lowerCase ? turn.text.toLowerCase() : turn.text;
  // Guarded stretches are the odd members of the split
  const stretches = turn.text.split(GUARD);
  const damaged = stretches.map((text, index) =>
    index % 2 === 1 ? text : damageStretch(text, damage, table, words, random),
  );
  const text = damaged.join("").replace(/ +/gu, " ").trim();
  return damage.lowerCase ? text.toLowerCase() : text;
}

function damageStretch(text: string, damage: Damage, table: SpellingTable, words: NoiseWords, random: Random): string {
  const merged = mergeWords(text, damage.merges, words.merges, random);
  const tokens = merged.split(" ").flatMap((token) => damageToken(token, damage, table, words, random));
  const joined = breakWords(tokens, damage.brokenWords, random).join(" ");
  return damage.noPunctuation
    ? joined.replace(/(?<![,.?!।…])[,.?!।…]+(?=\s|$)/gu, "").replace(/^[,.?!।…]+/u, "")
    : joined;
}

function damageToken(
  token: string,
  damage: Damage,
  table: SpellingTable,
  words: NoiseWords,
  random: Random,
): readonly string[] {
  // A token without a leading letter is punctuation that touches a guarded stretch ("{amount}."), or an event
  if (!/^\p{L}/u.test(token) || /[[\]\d]/u.test(token)) return [token];
  const spelled = random.chance(damage.spellings) ? respell(token, table, random) : token;
  if (random.chance(damage.repeats) && /^[\p{L}\p{M}]+$/u.test(spelled)) return [spelled, spelled];
  return random.chance(damage.fillers) ? [random.pick(words.fillers), spelled] : [spelled];
}

function breakWords(tokens: readonly string[], share: number, random: Random): readonly string[] {
  if (share === 0) return tokens;
  const broken: string[] = [];
  for (const token of tokens) {
    const last = broken.at(-1) ?? "";
    const half = Math.ceil(token.length / 2);
    if (!/^[A-Za-z]{4,}$/u.test(token) || !random.chance(share)) broken.push(token);
    else if (/^[A-Za-z]+$/u.test(last) && random.chance(0.5)) broken[broken.length - 1] = last + token;
    else broken.push(token.slice(0, half), token.slice(half));
  }
  return broken;
}

function respell(token: string, table: SpellingTable, random: Random): string {
  const [, before = "", word = "", after = ""] = /^([^\p{L}\p{M}]*)([\p{L}\p{M}]+)([^\p{L}\p{M}]*)$/u.exec(token) ?? [];
  const group = table.get(word.toLowerCase());
  if (group === undefined) return token;
  const variant = random.pick(group);
  const capital = word !== word.toLowerCase();
  return `${before}${capital ? variant.charAt(0).toUpperCase() + variant.slice(1) : variant}${after}`;
}

function mergeWords(text: string, share: number, merges: NoiseWords["merges"], random: Random): string {
  if (share === 0) return text;
  let result = ` ${text} `;
  for (const [apart, together] of merges) {
    if (result.includes(` ${apart} `) && random.chance(share)) result = result.replace(` ${apart} `, ` ${together} `);
    else if (result.includes(` ${together} `) && random.chance(share))
      result = result.replace(` ${together} `, ` ${apart} `);
  }
  return result.slice(1, -1);
}
