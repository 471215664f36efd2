// `npm run check:exports`: what users will get from the registry is whole and usable. For each package, built if need be:
//
//   1. every file that `exports` and `bin` name is in the tarball
//   2. publint --strict
//   3. are the types wrong? (attw; esm-only, since Node >= 20.19 can `require()` an ES module)
//
// and at the end a plain CommonJS service requires them all.

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { publishedFiles, root, workspaces } from "./workspaces.mjs";

const run = promisify(execFile);

if (!runNode("tools/build.mjs", "--stale")) process.exit(1);
const tarballs = mkdtempSync(join(tmpdir(), "disposition-pack-"));
const problems = [];
for (const workspace of workspaces) problems.push(...(await problemsOf(workspace)));
rmSync(tarballs, { recursive: true });
for (const problem of problems) console.error(problem);
if (!runNode("tools/commonjs-service/service.cjs") || problems.length > 0) process.exit(1);
console.log(`${workspaces.length} packages: exports complete, publint and attw clean, require() works`);

async function problemsOf({ folder, path, manifest }) {
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs, path]);
  const [{ filename, files }] = JSON.parse(stdout);
  const tarball = join(tarballs, filename);
  const packed = files.map((file) => file.path);
  const linted = await Promise.all([publintMessages(tarball, manifest), attwErrors(tarball)]);
  return [...filesLeftOut(packed, manifest), ...linted.flat()].map((problem) => `${folder}: ${problem}`);
}

/** publint overlooks conditions that it does not know, ours for the sources among them, and entries of `files`. */
function filesLeftOut(packed, manifest) {
  const named = publishedFiles(manifest)
    .filter(({ file }) => !packed.includes(file))
    .map(({ condition, file }) => `"${condition}" names ${file}, which would not be published`);
  const empty = manifest.files
    .filter((entry) => !(entry.startsWith("!") || packed.some((file) => `${file}/`.startsWith(`${entry}/`))))
    .map((entry) => `"files" names ${entry}, and nothing is there`);
  return [...named, ...empty];
}

async function publintMessages(tarball, manifest) {
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer } });
  return messages.map((message) => `publint: ${formatMessage(message, manifest)}`);
}

async function attwErrors(tarball) {
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  try {
    await run(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-color", "--no-emoji"]);
    return [];
  } catch (error) {
    return [`attw:\n${error.stdout}${error.stderr}`];
  }
}

function runNode(script, ...args) {
  return spawnSync(process.execPath, [join(root, script), ...args], { stdio: "inherit" }).status === 0;
}
