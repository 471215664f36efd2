// The packages of this repository, in dependency order, as the root package.json lists them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** `[{ folder: "packages/taxonomy", path: "/…/packages/taxonomy", manifest: { name, exports, … } }, …]` */
export const workspaces = readJson("package.json").workspaces.map((folder) => ({
  folder,
  path: join(root, folder),
  manifest: readJson(`${folder}/package.json`),
}));

/** Reads a JSON file of the repository by its path from the root. */
export function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** Every file that the `exports` and `bin` of a package.json name: `[{ condition: "types", file: "dist/index.d.ts" }]`. */
export function publishedFiles({ exports = {}, bin = {} }) {
  const bins = Object.values(typeof bin === "string" ? { bin } : bin).map((file) => ({ condition: "bin", file }));
  const exported = Object.values(exports).flatMap((target) =>
    typeof target === "string"
      ? [{ condition: "default", file: target }]
      : Object.entries(target).map(([condition, file]) => ({ condition, file })),
  );
  return [...exported, ...bins].map(({ condition, file }) => ({ condition, file: file.replace(/^\.\//u, "") }));
}
