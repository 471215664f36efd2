// Stands for the user's service that is still CommonJS: it requires every built package, every subpath of `exports`, and
// says what is missing. A top-level await anywhere in a package would fail here with ERR_REQUIRE_ASYNC_MODULE.

const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** A name that a service would pick up; the rest only have to load. */
const wanted = {
  "@disposition/taxonomy": "defineTaxonomy",
  "@disposition/postprocess": "findMentions",
  "@disposition/evaluate": "evaluateRecords",
  "@disposition/dataset": "buildDataSet",
  "@disposition/starter-model": "starterModel",
  "@disposition/core": "DispositionClassifier",
};

const root = join(__dirname, "../..");
const { workspaces } = readJson("package.json");
const problems = workspaces.flatMap((folder) => {
  const { name, exports } = readJson(`${folder}/package.json`);
  const subpaths = Object.keys(exports).filter((subpath) => !subpath.endsWith(".json"));
  return subpaths.flatMap((subpath) => problemsOf(name + subpath.slice(1)));
});
for (const problem of problems) console.error(`CommonJS service: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function problemsOf(specifier) {
  try {
    const exported = require(specifier);
    const name = wanted[specifier];
    return name === undefined || name in exported ? [] : [`${specifier} does not export ${name}`];
  } catch (error) {
    return [`require("${specifier}") failed: ${error.code ?? ""} ${error.message}`];
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}
