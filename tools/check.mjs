// `npm run check`: every check, one line each, the whole output of those that fail, and what took how long.
// `npm run check types links` runs only those.

import { spawnSync } from "node:child_process";
import { readJson, root } from "./workspaces.mjs";

const all = Object.keys(readJson("package.json").scripts).filter((name) => name.startsWith("check:"));
const wanted = process.argv.slice(2).map((name) => `check:${name}`);
const checks = wanted.length === 0 ? all : wanted;

const failed = checks.filter((check) => !passes(check));
if (failed.length > 0) {
  console.error(`${failed.length} of ${checks.length} checks failed: ${failed.join(", ")}`);
  process.exit(1);
}

function passes(check) {
  const startedAt = Date.now();
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", check], { cwd: root, encoding: "utf8" });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${check.padEnd(13)} ${seconds.padStart(6)} s`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status === 0;
}
