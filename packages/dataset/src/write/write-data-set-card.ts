import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cardEvidence } from "./card/card-evidence.ts";
import { dataSetCard } from "./card/data-set-card.ts";
import { plotsOf } from "./card/plots-of.ts";
import { readManifest } from "./data-set-folder.ts";
import { surveyCalls } from "./survey-calls.ts";

/** What `writeDataSetCard` can be told. */
export interface CardText {
  readonly title: string;
  /** The hub's licence id, e.g. `mit`. Default `other`. */
  readonly license?: string;
  readonly tags?: readonly string[];
  /** `owner/name` on the hub, for the loading example. */
  readonly repo?: string;
  /** A paragraph of your own, in Markdown: whose calls these are, what they may be used for. */
  readonly about?: string;
}

/**
 * Writes a set's card, `README.md`, and its pictures in `plots/`: counts per split, label and language, how it was
 * split (`certificate.json`), what was masked (`redaction.json`), limits, how to load it. Calls are read as a stream.
 * The same set gives the same bytes.
 *
 * @returns The files that it wrote, in the folder.
 * @throws DispositionError `FILE_INVALID` for a folder that holds no set, or broken calls.
 * @example await writeDataSetCard("data", { title: "Collection calls, November", license: "other" });
 */
export async function writeDataSetCard(folder: string, text: CardText): Promise<string[]> {
  const manifest = await readManifest(folder);
  const survey = await surveyCalls(folder, manifest);
  const plots = plotsOf(manifest, survey);
  const card = dataSetCard(manifest, {
    title: text.title,
    license: text.license ?? "other",
    tags: text.tags ?? [],
    repo: text.repo ?? null,
    about: text.about ?? null,
    survey,
    evidence: await cardEvidence(folder),
    plots,
  });
  await rm(join(folder, "plots"), { recursive: true, force: true });
  await mkdir(join(folder, "plots"));
  for (const { path, svg } of plots) await writeFile(join(folder, path), svg);
  await writeFile(join(folder, "README.md"), card);
  return ["README.md", ...plots.map(({ path }) => path)];
}
