import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { publishedFiles, root, workspaces } from "./workspaces.mjs";

/**
 * The packages whose `dist` is missing or older than what it is built from. With `declarations`, a package built
 * without its `.d.ts` files is stale too.
 */
export function stalePackages({ declarations }) {
  const sharedAt = newestOf([join(root, "tools/tsup-base.ts"), join(root, "tsconfig.base.json")]);
  return workspaces.filter(({ path, manifest }) => {
    const built = publishedFiles(manifest)
      .filter(({ condition, file }) => file.startsWith("dist/") && (declarations || condition !== "types"))
      .map(({ file }) => join(path, file));
    if (!built.every(existsSync)) return true;
    const inputs = [join(path, "package.json"), join(path, "tsup.config.ts"), ...sourcesIn(join(path, "src"))];
    return Math.max(sharedAt, newestOf(inputs)) > Math.min(...built.map((file) => statSync(file).mtimeMs));
  });
}

function newestOf(files) {
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}
