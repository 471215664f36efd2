// Builds packages with tsup, as many at a time as there are processors.
//
//   node tools/build.mjs            every package, with type declarations
//   node tools/build.mjs --js       without declarations: a few seconds
//   node tools/build.mjs --stale    only those whose dist is missing or old

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { stalePackages } from "./stale-packages.mjs";
import { root, workspaces } from "./workspaces.mjs";

const jsOnly = process.argv.includes("--js");
const queue = process.argv.includes("--stale") ? stalePackages({ declarations: !jsOnly }) : [...workspaces];
const tsup = join(root, "node_modules/tsup/dist/cli-default.js");
const env = { ...process.env, ...(jsOnly && { DISPOSITION_JS_ONLY: "1" }) };

await Promise.all(Array.from({ length: availableParallelism() }, buildFromQueue));

async function buildFromQueue() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await build(next);
}

function build({ folder, path }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tsup], { cwd: path, env });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("close", (code) => {
      if (code !== 0) {
        const report = String(Buffer.concat(output)).replace(/^ {4}at .*\n/gmu, ""); // tsup's own stack
        console.error(`${folder}: the build failed\n${report}`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}
