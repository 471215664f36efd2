// `npm run check`: every check, one line each, the whole output of those that fail, and what took how long.
// `npm run check types links` runs only those. Two run at a time, the longest from the start.

import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { readJson, root } from "./workspaces.mjs";

const AT_A_TIME = 2;
/** Takes as long as all others together. */
const LONGEST = "check:readme";
/** Build what is stale; two that do so at once would write the same files. */
const BUILDING = ["check:readme", "check:exports"];

const all = Object.keys(readJson("package.json").scripts).filter((name) => name.startsWith("check:"));
const wanted = process.argv.slice(2).map((name) => `check:${name}`);
const checks = wanted.length === 0 ? [LONGEST, ...all.filter((name) => name !== LONGEST)] : wanted;

if (checks.some((check) => BUILDING.includes(check))) build();

const failed = [];
const queue = [...checks];
await Promise.all(Array.from({ length: AT_A_TIME }, work));
if (failed.length > 0) {
  console.error(`${failed.length} of ${checks.length} checks failed: ${failed.join(", ")}`);
  process.exit(1);
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, "tools/build.mjs"), "--stale"], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

async function work() {
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    if (!(await passes(check))) failed.push(check);
  }
}

async function passes(check) {
  const startedAt = Date.now();
  const { code, output } = await run(check);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${check.padEnd(13)} ${seconds.padStart(6)} s`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

function run(check) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", check], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("close", (code) => resolve({ code, output }));
  });
}
