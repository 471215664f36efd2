import { DispositionError, type Field, type Taxonomy } from "@disposition/taxonomy";
import { type ColumnMap, columnTargets, mapEntries } from "./column-map.ts";
import { ABOUT_WORDS, GOLD_WORDS, MODEL_WORDS, TRANSCRIPT_WORDS, USUAL_NAMES, WEAK_NAMES } from "./column-names.ts";
import { foldHeader, headerWords } from "./fold-header.ts";

/** `given` by the user, `sure` by its name, `likely` by a word in its name. */
export type ColumnCertainty = "given" | "sure" | "likely";

export interface MappedColumn {
  /** `id`, `transcript`, `callDate`, `timeZone`, `language`, `group`, `keys.…`, or the path of a field. */
  readonly target: string;
  readonly column: string;
  readonly certainty: ColumnCertainty;
}

/** What the columns of a file stand for. */
export interface ColumnMapping {
  /** In the order of the targets; no target and no column occurs twice. */
  readonly columns: readonly MappedColumn[];
  /** Columns that nothing is read from. */
  readonly unmapped: readonly string[];
  /** Targets for which two columns are equally good; neither is taken. */
  readonly ambiguous: readonly { readonly target: string; readonly columns: readonly string[] }[];
  /** Targets that no column stands for. */
  readonly absent: readonly string[];
  readonly headers: readonly string[];
}

/** How well a name fits a target; a higher rank wins. */
const RANK = { word: 1, weak: 1.5, usual: 2, own: 3, exact: 3.5, gold: 4 } as const;
/** A usual name of an identity gives way to the same name of something else: `call_id` is the id, where there is no other. */
const IDENTITY = 0.2;

const FOLDED_NAMES = new Map(
  Object.entries(USUAL_NAMES).map(([target, names]) => [target, new Set(names.map(foldHeader))]),
);
const FOLDED_WEAK = new Set(WEAK_NAMES.map(foldHeader));

interface Candidate {
  readonly target: string;
  readonly column: string;
  readonly rank: number;
}

/**
 * Guesses from their names what the columns of a file stand for: the parts of a call, identities, and the taxonomy's
 * fields, in many spellings. A column that looks like a model's answer is never taken for a gold label.
 *
 * @param given - Columns that the user has named; they win, and null forbids a target.
 * @throws DispositionError `INPUT_INVALID` when `given` names a target or a column that there is not.
 * @example guessColumns(["Call Transcript", "Disposition", "mobile"], collections).columns[2]?.target // "disposition"
 */
export function guessColumns(headers: readonly string[], taxonomy: Taxonomy, given: ColumnMap = {}): ColumnMapping {
  const chosen = givenColumns(headers, mapEntries(given, taxonomy));
  const taken = new Map(chosen.map(({ target, column }) => [target, column]));
  const closed = new Set(mapEntries(given, taxonomy).map(([target]) => target));
  const used = new Set(taken.values());
  const ambiguous: { target: string; columns: string[] }[] = [];
  const columns: MappedColumn[] = [...chosen];
  for (const { target, column, rank } of candidates(headers, taxonomy)) {
    if (closed.has(target) || used.has(column)) continue;
    closed.add(target);
    const rivals = rivalsOf({ target, column, rank }, headers, taxonomy, used);
    if (rivals.length > 0) {
      ambiguous.push({ target, columns: [column, ...rivals] });
      continue;
    }
    used.add(column);
    columns.push({ target, column, certainty: rank <= RANK.weak ? "likely" : "sure" });
  }
  const order = columnTargets(taxonomy);
  columns.sort((one, other) => placeOf(order, one.target) - placeOf(order, other.target));
  return {
    columns,
    unmapped: headers.filter((header) => !used.has(header)),
    ambiguous,
    absent: order.filter((target) => !columns.some((each) => each.target === target)),
    headers,
  };
}

/**
 * @param isLabelled - Whether every label and score is needed as well; amounts, days and texts never are.
 * @throws DispositionError `INPUT_INVALID` that names what no column stands for, and the columns that there are.
 */
export function requireColumns(mapping: ColumnMapping, taxonomy: Taxonomy, isLabelled = true): void {
  const missing = missingColumns(mapping, taxonomy, isLabelled);
  if (missing.length === 0) return;
  const columns = mapping.headers.slice(0, MOST_NAMED).map((header) => `"${header}"`);
  const more = mapping.headers.length > MOST_NAMED ? ` and ${mapping.headers.length - MOST_NAMED} more` : "";
  const has =
    columns.length === 0 ? "no row with named columns was found" : `the file has ${columns.join(", ")}${more}`;
  const remedy = `name the column, for example columns: { ${missing[0]}: "…" }`;
  throw new DispositionError("INPUT_INVALID", `no column stands for ${missing.join(", ")}; ${has}; ${remedy}`);
}

const MOST_NAMED = 60;

/** Targets without which no row can be read. */
export function missingColumns(mapping: ColumnMapping, taxonomy: Taxonomy, isLabelled = true): string[] {
  const required = isLabelled ? taxonomy.fields.filter(isRequired).map(({ path }) => path) : [];
  return ["transcript", "callDate", ...required].filter((target) => mapping.absent.includes(target));
}

/** Labels and scores are never null. */
function isRequired({ kind }: Field): boolean {
  return kind === "label" || kind === "score";
}

function givenColumns(headers: readonly string[], entries: readonly [string, string | null][]): MappedColumn[] {
  return entries.flatMap(([target, name]) => {
    if (name === null) return [];
    const column =
      headers.find((header) => header === name) ?? headers.find((header) => foldHeader(header) === foldHeader(name));
    if (column !== undefined) return [{ target, column, certainty: "given" as const }];
    const known = headers.slice(0, MOST_NAMED).map((header) => `"${header}"`);
    throw new DispositionError(
      "INPUT_INVALID",
      `columns: "${target}" is to be "${name}", but the file has ${known.join(", ")}`,
    );
  });
}

const OWN_PART = /^(?:keys\.[^.]{1,40}|origin\.(?:kind|from|edit))$/u;

/** All fitting pairs, the best first; of equal ones in the order of the targets, then of the file. */
function candidates(headers: readonly string[], taxonomy: Taxonomy): Candidate[] {
  // identities of our own records, whatever their names, and where they come from
  const parts = headers.filter((header) => OWN_PART.test(header));
  const found = [...new Set([...columnTargets(taxonomy), ...parts])].flatMap((target) =>
    headers.flatMap((column): Candidate[] => {
      const rank = rankOf(column, target, taxonomy);
      return rank <= 0 ? [] : [{ target, column, rank }];
    }),
  );
  return found.sort((one, other) => other.rank - one.rank);
}

function rivalsOf(
  best: Candidate,
  headers: readonly string[],
  taxonomy: Taxonomy,
  used: ReadonlySet<string>,
): string[] {
  if (best.rank === RANK.exact) return [];
  return headers.filter((header) => {
    return header !== best.column && !used.has(header) && rankOf(header, best.target, taxonomy) === best.rank;
  });
}

function rankOf(header: string, target: string, taxonomy: Taxonomy): number {
  if (header === target) return RANK.exact;
  const field = taxonomy.fields.find(({ path }) => path === target);
  return field === undefined ? callRank(header, target) : fieldRank(header, field, taxonomy);
}

function callRank(header: string, target: string): number {
  const folded = foldHeader(header);
  if (folded === foldHeader(target)) return RANK.own;
  const usual = usualRank(folded, target);
  if (usual > 0 || target !== "transcript") return target.startsWith("keys.") ? usual - IDENTITY : usual;
  const words = headerWords(header);
  const isAbout = ABOUT_WORDS.includes(words.at(-1) ?? "");
  return !isAbout && words.some((word) => TRANSCRIPT_WORDS.includes(word)) ? RANK.word : 0;
}

function usualRank(folded: string, target: string): number {
  if (FOLDED_NAMES.get(target)?.has(folded) !== true) return 0;
  return FOLDED_WEAK.has(folded) ? RANK.weak : RANK.usual;
}

function fieldRank(header: string, { path }: Field, taxonomy: Taxonomy): number {
  const words = headerWords(header);
  if (words.some((word) => MODEL_WORDS.includes(word))) return 0;
  const bare = words.filter((word) => !GOLD_WORDS.includes(word));
  const isGold = bare.length < words.length;
  const folded = bare.join("");
  const leaf = path.slice(path.lastIndexOf(".") + 1);
  if (folded === foldHeader(path)) return isGold ? RANK.gold : RANK.own;
  const usual = usualRank(folded, path);
  if (usual > 0) return isGold ? RANK.gold : usual;
  // "amount" alone may be any amount; "expected_amount" is a field's
  const isOnlyLeaf =
    taxonomy.fields.filter((field) => field.path.endsWith(`.${leaf}`) || field.path === leaf).length === 1;
  return isGold && isOnlyLeaf && folded === foldHeader(leaf) ? RANK.gold : 0;
}

function placeOf(order: readonly string[], target: string): number {
  const place = order.indexOf(target);
  return place === -1 ? order.length : place;
}
