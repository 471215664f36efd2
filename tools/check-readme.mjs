// `npm run check:readme`: the code in README.md, docs/weekly-loop.md and packages/*/README.md does what it says. (Other pages: name them as
// arguments.) What a fence says after its three backticks decides:
//
//   ts             a module of its own: type-checked, then run against the sources of the packages
//   js, cjs        the same without types, as an ES module or as CommonJS
//   sh run         run by bash, stopping at the first failing command; plain `sh` is only shown
//   ts no-run      type-checked, not run (also js, cjs: not looked at). Rare: say why in the text around it
//
// Everything runs in the repository's root, where `npx disposition` and examples/ are. What a block prints is compared
//
//   with the `text` fence that follows it at once, if there is one;
//   else with its `// =>` comments, each standing for one printed line:   console.log(1 + 1); // => 2
//   else with nothing: it only has to end well.
//
// `…` in an expectation stands for anything within the line: times, probabilities, versions.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root, workspaces } from "./workspaces.mjs";

const SECONDS_PER_BLOCK = 240;
const tsx = [process.execPath, "--conditions=@disposition/source", "--import", "tsx"];
const runners = {
  ts: { extension: "ts", command: (file) => [...tsx, file] },
  js: { extension: "mjs", command: (file) => [...tsx, file] },
  cjs: { extension: "cjs", command: (file) => [...tsx, file] },
  sh: { extension: "sh", command: (file) => ["bash", "-euo", "pipefail", file] },
};
const scratch = join(root, ".readme-check"); // within the repository, so that imports resolve
const own = ["README.md", "docs/weekly-loop.md", ...workspaces.map(({ folder }) => `${folder}/README.md`)];
const pages = process.argv.length > 2 ? process.argv.slice(2) : own.filter((page) => existsSync(join(root, page)));

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch);
const blocks = pages.flatMap(blocksOf);
const problems = typeErrors();
for (const block of blocks.filter(({ isRun }) => isRun)) problems.push(...(await problemsOf(block)));
rmSync(scratch, { recursive: true });
for (const problem of problems) console.error(`${problem}\n`);
if (problems.length > 0) process.exit(1);
console.log(`${pages.length} pages: ${blocks.filter(({ isRun }) => isRun).length} code blocks ran as written`);

/** The blocks of one page that are checked, each written to a file of its own. */
function blocksOf(page) {
  const markdown = readFileSync(join(root, page), "utf8");
  const fences = [...markdown.matchAll(/^```([^\n`]*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
    words: match[1].trim().split(/\s+/u),
    code: match[2],
    line: markdown.slice(0, match.index).split("\n").length,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return fences.flatMap(({ words: [language, flag], code, line, end }, index) => {
    if (!(language in runners)) return [];
    const next = fences[index + 1];
    const isShown = next?.words[0] === "text" && markdown.slice(end, next.start).trim() === "";
    const file = join(scratch, `${page.replaceAll(/[^\w]/gu, "-")}-line-${line}.${runners[language].extension}`);
    writeFileSync(file, language === "ts" ? `${code}\nexport {};\n` : code);
    const isRun = language === "sh" ? flag === "run" : flag !== "no-run";
    return [{ name: `${page}:${line}`, language, file, isRun, expected: isShown ? next.code : commentedOutput(code) }];
  });
}

/** `null` when the block does not say what it prints. */
function commentedOutput(code) {
  const lines = [...code.matchAll(/\/\/ => ?(.*)$/gmu)].map(([, line]) => line);
  return lines.length === 0 ? null : lines.join("\n");
}

function typeErrors() {
  if (!blocks.some(({ language }) => language === "ts")) return [];
  const tsconfig = { extends: "../tsconfig.base.json", compilerOptions: { noUnusedLocals: false }, include: ["*.ts"] };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(tsconfig));
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "--project", scratch, "--pretty", "false"];
  const { status, stdout } = spawnSync(process.execPath, tsc, { cwd: root, encoding: "utf8" });
  return status === 0 ? [] : [`Types:\n${stdout.trim()}`];
}

async function problemsOf({ name, language, file, expected }) {
  const { code, stdout, stderr } = await run(runners[language].command(relative(root, file)));
  if (code !== 0) return [`${name} ended with ${code}\n${stdout}${stderr}`.trim()];
  if (expected === null || matches(stdout, expected)) return [];
  return [`${name} printed\n${indent(stdout)}\nand the page says\n${indent(expected)}`];
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      timeout: SECONDS_PER_BLOCK * 1000,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8").on("data", (chunk) => {
        output[stream] += chunk;
      });
    }
    child.on("close", (code, signal) => resolve({ code: code ?? `${signal} after ${SECONDS_PER_BLOCK} s`, ...output }));
  });
}

function matches(printed, expected) {
  const pattern = withoutTrailingSpace(expected)
    .split("…")
    .map((literal) => literal.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`, "u").test(withoutTrailingSpace(printed));
}

function withoutTrailingSpace(text) {
  return text.replace(/[ \t]+$/gmu, "").trimEnd();
}

function indent(text) {
  return withoutTrailingSpace(text).replace(/^/gmu, "    ");
}
