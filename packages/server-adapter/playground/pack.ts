import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The parts of the page: HTML with empty `<style>` and `<script>`, and what goes in there. */
export interface PageParts {
  readonly html: string;
  readonly css: string;
  readonly js: string;
}

/** Bundles what stands in this folder. */
export async function packPage(): Promise<PageParts> {
  const html = readFileSync(here("page.html"), "utf8").replaceAll(/\n\s*/gu, "\n");
  return { html, css: await bundle("style.css"), js: await bundle("main.ts") };
}

/** What stands in src/playground/page-parts.ts. */
export function asModule(parts: PageParts): string {
  const lines = Object.entries(parts).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`);
  return [
    "// made of packages/server-adapter/playground by its pack.ts; a test compares them",
    "// biome-ignore-all format: these are the files as they are sent",
    "// biome-ignore-all lint: they were looked at before they were packed",
    "/** The playground's page, packed so that it needs no file beside the code, also where that is bundled once more. */",
    "export const pageParts = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // browsers that know the CSS function light-dark()
    target: ["chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    legalComments: "none",
  });
  return outputFiles[0]?.text.trim() ?? "";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(here("../src/playground/page-parts.ts"), asModule(await packPage()));
}
