// `npm run check:links`: in every Markdown file of the repository, a link to a file names one that git would carry, and a
// link to a heading names one that is there. Links to the web are not followed: CI must not fail for somebody's server.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { root } from "./workspaces.mjs";

/** What git ignores is not there for a reader. */
const ignored = new Set([".git", "node_modules", "dist", "coverage", "docs/reference", ".readme-check"]);
const files = filesUnder(".");
const known = new Set(files.flatMap((file) => [file, ...parentsOf(file)]));

const pages = files.filter((file) => file.endsWith(".md"));
const broken = pages.flatMap((page) => linksIn(read(page)).flatMap((link) => problemOf(page, link)));
for (const problem of broken) console.error(problem);
if (broken.length > 0) process.exit(1);
console.log(`${pages.length} Markdown files: every relative link resolves`);

/** Targets of `[text](target)`, `![alt](target)` and `[name]: target`, outside code. */
function linksIn(markdown) {
  const prose = withoutCodeBlocks(markdown).replace(/`[^`\n]*`/gu, "");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)/gu)];
  const references = [...prose.matchAll(/^ {0,3}\[[^\]\n]+\]:\s+<?([^\s>]+)/gmu)];
  return [...inline, ...references]
    .map(([, target]) => target)
    .filter((target) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(target));
}

function problemOf(page, link) {
  const [path, heading] = link.split("#").map(decodeURIComponent);
  const target = path === "" ? page : normalize(join(dirname(page), path)).replace(/\/$/u, "");
  if (target !== "." && !known.has(target)) return [`${page}: ${link} leads nowhere`];
  if (heading === undefined || !target.endsWith(".md")) return [];
  return headingsIn(read(target)).has(heading) ? [] : [`${page}: ${link}: no such heading in ${target}`];
}

/** The anchors that GitHub gives to headings: lower case, punctuation dropped, spaces to hyphens, repeats numbered. */
function headingsIn(markdown) {
  const anchors = new Set();
  for (const [, title] of withoutCodeBlocks(markdown).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gmu)) {
    const text = title.replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1").toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    let unique = anchor;
    for (let repeat = 1; anchors.has(unique); repeat += 1) unique = `${anchor}-${repeat}`;
    anchors.add(unique);
  }
  return anchors;
}

function withoutCodeBlocks(markdown) {
  return markdown.replace(/^ *(```+|~~~+)[^\n]*\n[\s\S]*?^ *\1/gmu, "");
}

/** Paths from the root, with "/". */
function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(`${folder}/${entry.name}`);
    if (ignored.has(entry.name) || ignored.has(path)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function parentsOf(file) {
  const parents = [];
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) parents.push(folder);
  return parents;
}

function read(file) {
  return readFileSync(join(root, file), "utf8");
}
