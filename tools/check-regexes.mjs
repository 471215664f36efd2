// `npm run check:regexes`: no regular expression of packages/*/src can take more than linear time, however hostile the
// text. Looked at are all literals, and what `new RegExp(…)` really builds: the modules are imported and every pattern
// built meanwhile is caught. One that is built later, inside a function, cannot be seen and is an error.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { analyse } from "scslre";
import ts from "typescript";
import { root, workspaces } from "./workspaces.mjs";

const sites = workspaces.flatMap(({ path }) => sourcesIn(join(path, "src"))).flatMap(sitesIn);
const built = await builtBy(new Set(sites.filter(({ pattern }) => pattern === null).map(({ file }) => file)));
// what a library builds on our behalf is the library's: chrono gets texts in pieces and with single blanks, see its callers
const ours = built.filter(({ name }) => sites.some((site) => site.name === name));
const patterns = [...sites.filter(({ pattern }) => pattern !== null), ...ours];
const unseen = sites.filter((site) => site.pattern === null && !built.some(({ name }) => name === site.name));

const problems = [...unseen.map(({ name }) => `${name}  is built inside a function: build it once, in the module`)];
problems.push(...patterns.flatMap(problemsOf));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${patterns.length} regular expressions, ${ours.length} of them built from words: none super-linear`);

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => /\.[cm]?tsx?$/u.test(file) && !/\.test\.ts$/u.test(file))
    .map((file) => join(folder, file));
}

/** The literals of a file, and with `pattern: null` the places where it builds others. */
function sitesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    const line = () => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const site = (pattern) => found.push({ name: `${relative(root, file)}:${line()}`, file, pattern });
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source);
      const end = text.lastIndexOf("/");
      site({ source: text.slice(1, end), flags: text.slice(end + 1) });
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (node.expression.getText(source) === "RegExp") site(null);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Imports the files and returns what they build, named by the line that builds it. */
async function builtBy(files) {
  const caught = [];
  const Plain = globalThis.RegExp;
  const record = (pattern) => {
    const frame = new Error().stack.split("\n").find((line) => line.includes("/packages/"));
    const [, path, line] = frame?.match(/(packages\/[^\s():?]+)[^\s():]*:(\d+):\d+/u) ?? [];
    if (path !== undefined) caught.push({ name: `${path}:${line}`, pattern });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, made) => record(Reflect.construct(target, args, made)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return caught;
}

function problemsOf({ name, pattern: { source, flags } }) {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential, character, quant, endQuant }) => {
    const cost = exponential ? "exponential" : "polynomial";
    return `${name}  ${cost} (${type}) on many ${JSON.stringify(character.pick)}, by ${(endQuant ?? quant).raw}\n    /${source}/${flags}`;
  });
}
