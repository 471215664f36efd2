import { readFile } from "node:fs/promises";
import { DispositionError, type Taxonomy } from "@disposition/taxonomy";
import { Document, isMap, parse, stringify } from "yaml";
import { z } from "zod";
import { type GapEntry, GapFile } from "./gap-entry.ts";
import { isCode } from "./journal/is-code.ts";

const HEADER = `# Label gaps: what the labels of a taxonomy lack, confuse or contradict.
# Edit owner, status (open, accepted, rejected, labelling, done) and notes; they are kept.
# Everything else is written anew from the evidence: disposition gaps report
`;
const LINE_WIDTH = 110;
const SOURCES = ["evaluation", "live", "note"];

/**
 * The entries of a gap file; none where there is no file yet.
 *
 * @throws DispositionError `FILE_INVALID` that names the entry and the key, for a file that people have broken or that is of
 * another taxonomy.
 */
export async function readGapFile(path: string, taxonomy: Taxonomy): Promise<GapEntry[]> {
  const text = await readText(path);
  if (text === null) return [];
  const parsed = GapFile.safeParse(parseYaml(text, path));
  if (!parsed.success) throw invalid(`"${path}" is no file of label gaps: ${z.prettifyError(parsed.error)}`);
  const { taxonomy: of, entries } = parsed.data;
  if (of.name !== taxonomy.name) {
    throw invalid(`"${path}" is about the taxonomy "${of.name}" and not "${taxonomy.name}"; name another file`);
  }
  const ids = entries.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw invalid(`"${path}" has the entry "${twice}" twice; keep one`);
  return [...entries];
}

/** The file as text: a block per entry with a blank line between, so that a change shows as one. */
export function renderGapFile(entries: readonly GapEntry[], taxonomy: Taxonomy): string {
  const head = stringify({
    kind: "disposition-label-gaps",
    version: 1,
    taxonomy: { name: taxonomy.name, version: taxonomy.version },
  });
  if (entries.length === 0) return `${HEADER}${head}entries: []\n`;
  const blocks = entries.map((entry) => indent(renderEntry(entry)));
  return `${HEADER}${head}entries:\n${blocks.join("\n")}`;
}

/** What people look for first stands first. */
function inOrder(entry: GapEntry): object {
  const { id, kind, field, status, owner, notes, because, action, ...rest } = entry;
  const { evidence, endsUp, examples, history, seenToday, ...subject } = rest;
  return {
    id,
    kind,
    field,
    status,
    owner,
    notes,
    because,
    action,
    ...subject,
    seenToday,
    endsUp,
    evidence,
    examples,
    history,
  };
}

/** Counts stand on one line each, or a year of weeks would fill a screen. */
function renderEntry(entry: GapEntry): string {
  const block = new Document([inOrder(entry)]);
  for (const path of [["endsUp"], ...SOURCES.map((source) => ["evidence", source])]) {
    const counts = block.getIn([0, ...path]);
    if (isMap(counts)) counts.flow = true;
  }
  return block.toString({ lineWidth: LINE_WIDTH });
}

function indent(block: string): string {
  return block.replace(/^(?=.)/gmu, "  ");
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (isCode(cause, "ENOENT")) return null;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DispositionError("FILE_INVALID", `cannot read "${path}": ${detail}`, { cause });
  }
}

function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new DispositionError("FILE_INVALID", `"${path}" is no YAML: ${detail}`, { cause });
  }
}

function invalid(message: string): DispositionError {
  return new DispositionError("FILE_INVALID", message);
}
