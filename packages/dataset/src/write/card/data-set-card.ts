import type { DataSetManifest } from "@disposition/taxonomy";
import type { SplitSurvey } from "../survey-calls.ts";
import type { CardEvidence } from "./card-evidence.ts";
import { cardHead, type HeadOptions } from "./card-head.ts";
import { cell, paragraphs, section, table } from "./markdown.ts";
import type { Plot } from "./plots-of.ts";

/** What a card is made of. */
export interface CardOptions extends Omit<HeadOptions, "languages"> {
  /** `owner/name`, for the loading example; null while the set has no place on the hub. */
  readonly repo: string | null;
  /** A paragraph of your own: whose calls these are, what they may be used for. */
  readonly about: string | null;
  readonly survey: Readonly<Record<string, SplitSurvey>> | null;
  readonly evidence: CardEvidence;
  readonly plots: readonly Plot[];
}

type Counts = Readonly<Record<string, number>>;

/** The data set card, `README.md`, as the hub shows it. The same set gives the same bytes. */
export function dataSetCard(manifest: DataSetManifest, options: CardOptions): string {
  const languages = totals(Object.values(options.survey ?? {}).map((split) => split.languages));
  const body = paragraphs([
    `# ${cell(options.title)}`,
    introduction(manifest),
    options.about,
    section("Splits", splitsTable(manifest)),
    section("How it was split", options.evidence.split.map((line) => `- ${line}`).join("\n")),
    section("Tasks", tasksTable(manifest)),
    ...Object.entries(manifest.counts).map(([field, counts]) => labelSection(field, counts, options)),
    section(
      "Languages",
      countTable("language", languages, options.survey, (split) => split.languages),
    ),
    section("Length", pictures(options.plots.filter(({ field }) => field === null))),
    section("Personal data", options.evidence.redaction.map((line) => `- ${line}`).join("\n")),
    section("Sources", sourcesTable(manifest)),
    section("How to load it", loading(manifest, options.repo)),
    section(
      "Limits",
      limits(manifest, options)
        .map((line) => `- ${line}`)
        .join("\n"),
    ),
  ]);
  return `${cardHead(manifest, { ...options, languages: Object.keys(languages) })}\n${body}\n`;
}

function introduction({ source, taxonomy, format, fingerprint, splits }: DataSetManifest): string {
  const rows = Object.values(splits).reduce((sum, split) => sum + split.rows, 0);
  const seed = source.seed === undefined ? "" : `, seed ${source.seed}`;
  return [
    `${rows} rows made of ${source.count} labelled calls (${cell(source.kind)}${seed}).`,
    "A row is a chat: what the model is asked about a call, and the record it should answer with.",
    `Taxonomy ${cell(taxonomy.name)}/${taxonomy.version}, prompt format ${cell(format)}, fingerprint \`${fingerprint}\`:`,
    "a model that is trained on these rows is served with exactly these.",
  ].join("\n");
}

function splitsTable({ splits }: DataSetManifest): string {
  const rows = Object.entries(splits).map(([name, { file, rows, sha256 }]) => [name, rows, file, sha256]);
  return table(["split", "rows", "file", "SHA-256"], rows);
}

function tasksTable({ tasks = [] }: DataSetManifest): string {
  const rows = tasks.map(({ name, taxonomy, format, fingerprint, weight, rows, skipped }) => {
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return [name, `${taxonomy.name}/${taxonomy.version}`, format, fingerprint, weight, all, skipped];
  });
  return table(
    ["task", "taxonomy", "prompt format", "fingerprint", "rows per call", "rows", "calls without gold"],
    rows,
  );
}

function labelSection(field: string, counts: Counts, { survey, plots }: CardOptions): string | null {
  const body = paragraphs([
    pictures(plots.filter((plot) => plot.field === field)),
    countTable("gold", counts, survey, ({ labels }) => labels[field] ?? {}),
  ]);
  return section(`Field \`${field}\``, body);
}

/** Most frequent first; per split where the calls are there to be counted. */
function countTable(
  what: string,
  counts: Counts,
  survey: CardOptions["survey"],
  of: (split: SplitSurvey) => Counts,
): string {
  const splits = Object.entries(survey ?? {});
  const rows = byCount(counts).map(([key, count]) => [key, ...splits.map(([, split]) => of(split)[key] ?? 0), count]);
  return table([what, ...splits.map(([name]) => name), "all"], rows);
}

function sourcesTable({ sources = [] }: DataSetManifest): string {
  return table(
    ["file", "rows", "SHA-256"],
    sources.map(({ file, rows, sha256 }) => [file, rows, sha256]),
  );
}

function pictures(plots: readonly Plot[]): string {
  return plots.map(({ path, title }) => `![${cell(title)}](${path})`).join("\n");
}

function loading({ exports = [] }: DataSetManifest, repo: string | null): string {
  const place = JSON.stringify(repo ?? "path/to/this/folder");
  const names = exports.map(({ folder }) => `\`${folder}\``).join(", ");
  return paragraphs([
    ["```python", "from datasets import load_dataset", "", `rows = load_dataset(${place})`, "```"].join("\n"),
    names === "" ? null : `Other shapes of the same rows, as \`load_dataset(${place}, name)\`: ${names}.`,
  ]);
}

function limits(manifest: DataSetManifest, { survey }: CardOptions): string[] {
  const { unfound, splits, source } = manifest;
  const lost = Object.entries(unfound).filter(([, count]) => count > 0);
  const small = Object.entries(splits).filter(([name, { rows }]) => name !== "train" && rows < 100);
  const rare = Object.values(manifest.counts)
    .flatMap((counts) => Object.values(counts))
    .filter((count) => count < 20);
  return [
    "Rows are for training a model with the prompt format and the taxonomy named above; with others they teach little.",
    "Masking finds what it knows the shape of. Treat the rows as personal data all the same.",
    ...(source.kind === "synthesis"
      ? ["The calls are invented. They are easier than real ones: do not judge a model on them."]
      : []),
    ...lost.map(
      ([field, count]) =>
        `${count} gold values of ${cell(field)} were not found in their calls; those rows answer null.`,
    ),
    ...small.map(([name, { rows }]) => `${name} has ${rows} rows: figures measured on it have wide intervals.`),
    ...(rare.length > 0
      ? [`${rare.length} labels have fewer than 20 calls; little can be learnt or said about them.`]
      : []),
    ...(survey === null
      ? ["The calls behind the rows were not at hand, so nothing is said about languages and lengths."]
      : []),
  ];
}

function byCount(counts: Counts): [string, number][] {
  return Object.entries(counts).sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

function totals(parts: readonly Counts[]): Counts {
  const sums: Record<string, number> = {};
  for (const [key, count] of parts.flatMap((part) => Object.entries(part))) sums[key] = (sums[key] ?? 0) + count;
  return sums;
}
