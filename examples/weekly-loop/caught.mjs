// Says of every defect that make-weeks.mjs plants whether the weekly loop found it; exit status 1 when one got through.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { CONFUSED, PLANTED } from "./make-weeks.mjs";

const folder = process.argv[2] ?? ".weekly-loop";
const text = (name) => readFile(join(folder, name), "utf8");
const json = async (name) => JSON.parse(await text(name));

const rejects = (await text("data/rejects.jsonl"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const preparation = await json("data/preparation.json");
const conflicts = await json("data/conflicts.json");
const { overlap } = await json("data/certificate.json");
const { drift } = await json("validation.json");
const { entries } = parse(await text("gaps.yaml"));

const masked = preparation.cleaned.redaction.masked;
const clustered = new Set((await json("duplicates.json")).clusters.flatMap(({ ids }) => ids));
const contradicted = new Set(conflicts.flatMap(({ values }) => values.flatMap(({ ids }) => ids)));
const confused = entries.find(
  ({ kind, labels }) => kind === "CONFUSED" && CONFUSED.every((label) => labels.includes(label)),
);
const missing = entries.find(({ kind, field }) => kind === "NEW_LABEL" && field === "reason_for_not_paying");

const count = (prefix, ids) => [...ids].filter((id) => id.startsWith(prefix)).length;
const found = [
  ["broken rows", PLANTED.broken, new Set(rejects.map(({ line }) => line)).size],
  ["personal data, rows that hold it in digits or words", PLANTED.personal, await rowsWithout(folder)],
  ["copies under other borrowers", PLANTED.copiesUnderOtherBorrowers, count("copy-", clustered)],
  ["gold labels in transcripts", PLANTED.leakedGold, preparation.givenAway.length],
  ["contradicting labels", PLANTED.contradictions, count("again-", contradicted)],
  ["a missing label", 1, missing ? 1 : 0],
  ["a confused pair", 1, confused ? 1 : 0],
  ["drift of the languages", 1, drift.columns.language.some(({ drifted }) => drifted) ? 1 : 0],
  [
    "keys in two splits (none may be)",
    0,
    Object.values(overlap)
      .flatMap(Object.values)
      .reduce((sum, n) => sum + n, 0),
  ],
];

for (const [defect, planted, caught] of found) {
  console.log(`${caught === planted ? "caught " : "MISSED "} ${defect}: ${caught} of ${planted}`);
}
if (found.some(([, planted, caught]) => caught !== planted)) process.exitCode = 1;

/** Planted rows of which no number is left in any file of the set, if redaction counted as many finds. */
async function rowsWithout() {
  const numbers = [
    "98765 43210",
    "nau aath saat chhe paanch",
    "ABCDE1234F",
    "2345 6789 0124",
    "ravi.kumar@okbank",
    "123456789012",
  ];
  const files = await readdir(join(folder, "data"), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const content = await readFile(join(file.parentPath, file.name), "utf8");
    if (numbers.some((number) => content.includes(number))) return 0;
  }
  const enough = ["phone", "pan", "aadhaar", "upi", "account"].every((kind) => masked[kind] >= PLANTED.personal / 5);
  return enough ? PLANTED.personal : 0;
}
