import { existsSync, readFileSync } from "node:fs";
import type { Options } from "tsup";

/**
 * The build of one package, read off its own package.json: one entry per `exports` subpath (its `@disposition/source`
 * condition), plus `src/main.ts` behind a `bin`. Sibling packages and other dependencies stay imports by name.
 *
 * Pass the extra entries of files that are started by path, not imported (a worker, a child process).
 *
 * `DISPOSITION_JS_ONLY=1` leaves the type declarations out: `npm test` and `npm run demo` do not need them.
 */
export function tsupBase(extraEntries: readonly string[] = []): Options {
  return {
    entry: entriesOf(JSON.parse(readFileSync("package.json", "utf8")), extraEntries),
    format: "esm",
    target: "node20",
    platform: "node",
    tsconfig: "tsconfig.json",
    sourcemap: true,
    clean: true,
    dts: process.env.DISPOSITION_JS_ONLY !== "1",
    external: ["node-llama-cpp", "express", "fastify", /^@disposition\//u],
    silent: true,
  };
}

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** `{ "engines/llama": "src/engines/llama.ts" }`: the keys are the paths under dist, without extension. */
function entriesOf(manifest: PackageJson, extraEntries: readonly string[]): Record<string, string> {
  const exported = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : (target["@disposition/source"] ?? []),
  );
  const main = manifest.bin !== undefined && existsSync("src/main.ts") ? ["src/main.ts"] : [];
  const sources = [...exported, ...main, ...extraEntries].map((path) => path.replace(/^\.\//u, ""));
  return Object.fromEntries(sources.map((path) => [path.replace(/^src\//u, "").replace(/\.ts$/u, ""), path]));
}
