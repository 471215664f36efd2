// Classifies the invented calls of examples/calls with the starter model and compares them with their gold records.
import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { DispositionClassifier } from "@disposition/core";
import Table from "cli-table3";

const folder = new URL("../calls/", import.meta.url);
const gold = JSON.parse(await readFile(new URL("gold.json", folder), "utf8"));

/** The fields of a record that are compared, in the order of the table's columns. */
const read = {
  disposition: (labels) => labels.disposition,
  payment: (labels) => labels.payment_disposition,
  reason: (labels) => labels.reason_for_not_paying,
  amount: (labels) => labels.ptp_details.amount,
  date: (labels) => labels.ptp_details.date,
  "call again": (labels) => labels.followup_date,
};

const classifier = await DispositionClassifier.load();
const table = new Table({
  head: ["call", ...Object.keys(read), "confidence", "review", "ms"],
  style: { head: ["bold"] },
});
let right = 0;

for (const [name, { call_date: callDate, labels: expected }] of Object.entries(gold)) {
  const transcript = await readFile(new URL(`${name}.txt`, folder), "utf8");
  const { labels, confidence, review, timings } = await classifier.classify({ transcript, callDate, id: name });
  const cells = Object.values(read).map((field) => compare(field(labels), field(expected)));
  if (cells.every(({ isRight }) => isRight)) right += 1;
  const reasons = [...new Set(review?.map(({ code }) => code) ?? [])].join(" ");
  const person = reasons === "" ? "–" : styleText("yellow", reasons);
  table.push([name, ...cells.map(({ cell }) => cell), confidence.toFixed(2), person, timings.totalMs.toFixed(0)]);
}

await classifier.dispose();
console.log(table.toString());
console.log(
  `${right} of ${Object.keys(gold).length} calls right in every field; a wrong value is shown in red with the right one.`,
);

function compare(value, expected) {
  if (value === expected) return { isRight: true, cell: show(value) };
  return { isRight: false, cell: styleText("red", `${show(value)} ≠ ${show(expected)}`) };
}

function show(value) {
  return value === null || value === "NONE" ? "–" : String(value).replaceAll("_", " ").toLowerCase();
}
