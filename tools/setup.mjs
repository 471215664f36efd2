// Makes a clone ready to run: `npm test` and `npm run demo` start with it. Needs nothing but Node and npm, says nothing
// when there is nothing to do, and then takes a tenth of a second.
//
//   1. `npm ci` when what is installed is not what package-lock.json names
//   2. builds the JavaScript of packages whose dist is missing or older than their sources

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { stalePackages } from "./stale-packages.mjs";
import { readJson, root } from "./workspaces.mjs";

if (!isInstalled()) {
  step("Installing dependencies (about 600 MB to fetch the first time)", "npm", ["ci", "--loglevel=error"]);
}
const stale = stalePackages({ declarations: false });
if (stale.length > 0) {
  step(`Building ${stale.map(({ folder }) => folder).join(", ")}`, process.execPath, [
    join(root, "tools/build.mjs"),
    "--js",
    "--stale",
  ]);
}

/** npm keeps its own account of what it installed. Optional packages of other platforms are never in it. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const installed = readJson("node_modules/.package-lock.json").packages;
  return Object.entries(readJson("package-lock.json").packages).every(([path, { version, optional }]) => {
    if (path === "" || (optional && installed[path] === undefined)) return true;
    return installed[path] !== undefined && installed[path].version === version;
  });
}

function step(title, command, args) {
  console.error(`${title} …`);
  const startedAt = Date.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) {
    console.error(error?.message ?? `"${[command, ...args].join(" ")}" failed; run it by hand to see more`);
    process.exit(1);
  }
  console.error(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
