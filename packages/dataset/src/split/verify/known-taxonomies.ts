import { FINDERS } from "@disposition/postprocess";
import {
  collections,
  type DataSetManifest,
  fingerprint,
  type PromptFormat,
  promptFormats,
  type Taxonomy,
} from "@disposition/taxonomy";

/** Taxonomies and prompt formats that rows may have been rendered with. */
export interface Renderers {
  /** Default: the `collections` preset. */
  readonly taxonomies?: readonly Taxonomy[] | undefined;
  /** Default: all formats that come with the taxonomy package. */
  readonly formats?: readonly PromptFormat[] | undefined;
}

/** What of a manifest's taxonomies and formats is at hand. */
export interface KnownTaxonomies {
  /** Taxonomies that the manifest names. */
  readonly inUse: readonly Taxonomy[];
  /** Sentences: what could not be checked because it was not passed. */
  readonly unchecked: readonly string[];
  /** Sentences: what was rendered by other code than today's. */
  readonly outdated: readonly string[];
}

/** Compares the fingerprints of a manifest with those of the code that runs now. */
export function knownTaxonomies(manifest: DataSetManifest, renderers: Renderers = {}): KnownTaxonomies {
  const { taxonomies = [collections], formats = promptFormats } = renderers;
  const inUse = new Map<string, Taxonomy>();
  const [unchecked, outdated]: [string[], string[]] = [[], []];
  for (const made of manifest.tasks ?? [manifest]) {
    const name = `${made.taxonomy.name}/${made.taxonomy.version}`;
    const taxonomy = taxonomies.find((candidate) => candidate.name === made.taxonomy.name);
    const format = formats.find((candidate) => candidate.id === made.format);
    if (taxonomy) inUse.set(taxonomy.name, taxonomy);
    if (!taxonomy || !format) {
      unchecked.push(
        `fingerprint of ${name} in ${made.format}: ${taxonomy ? "the format" : "the taxonomy"} is not known here`,
      );
      continue;
    }
    const now = fingerprint(taxonomy, format, FINDERS);
    if (now !== made.fingerprint)
      outdated.push(`${name} in ${made.format}: rendered as ${made.fingerprint}, today's code has ${now}`);
  }
  return { inUse: [...inUse.values()], unchecked, outdated };
}
