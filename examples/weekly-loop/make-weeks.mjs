// Two invented weeks of a call centre's export with planted defects, so that the weekly loop has something to catch:
// `old-week.jsonl` (already labelled and clean) and `new-week.csv` (as a CRM writes it). Same seed, same bytes.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { synthesise } from "@disposition/dataset";
import { newReasonCalls } from "./new-reason-calls.mjs";

/** How many rows of each defect are planted; `weekly-loop.mjs` expects to find them again. */
export const PLANTED = {
  copiesUnderOtherBorrowers: 40,
  leakedGold: 15,
  newReason: 90,
  contradictions: 12,
  broken: 8,
  personal: 50,
};

/** Of these two reasons many are taken for each other: what a hurried agent writes. */
export const CONFUSED = ["SALARY_NOT_CREDITED", "JOB_CHANGED_WAITING_FOR_SALARY"];

/** A lender of the north; Hindi is a third of the old week. */
const LANGUAGES = ["en", "hinglish", "hi"];
const OLD_WEEK = { from: "2026-03-02", to: "2026-03-08" };
const NEW_WEEK = { from: "2026-03-09", to: "2026-03-15" };
/** The first day that the drift figures count as the new period. */
export const NEW_WEEK_BEGINS = NEW_WEEK.from;

/** @param {string} folder - Created when missing. */
export async function makeWeeks(folder, { seed = 2026, calls = 800 } = {}) {
  await mkdir(folder, { recursive: true });
  const old = [...synthesise({ seed, count: calls, days: OLD_WEEK, languages: LANGUAGES })].map(ofBorrower(seed));
  await writeFile(join(folder, "old-week.jsonl"), old.map((call) => `${JSON.stringify(call)}\n`).join(""));
  const rows = newWeek(seed + 1, calls);
  await writeFile(join(folder, "new-week.csv"), `${[HEADERS, ...rows].map(csvLine).join("\n")}\n`);
  return { old: old.length, fresh: rows.length };
}

/** A borrower has one to three calls; generated calls come without one. */
function ofBorrower(seed) {
  return (call, index) => {
    const borrower = `B${seed}-${Math.floor(index / 2 + (index % 3) / 3)}`;
    return { ...call, group: undefined, keys: { borrower } };
  };
}

function newWeek(seed, calls) {
  // drift: Hindi calls, a third of the old week, are three fifths of the new one; refusals come more often
  const hindi = synthesise({ seed, count: Math.round(calls * 0.5), days: NEW_WEEK, languages: ["hi"] });
  const others = synthesise({ seed: seed + 1, count: Math.round(calls * 0.5), days: NEW_WEEK, languages: LANGUAGES });
  const refusals = synthesise({
    seed: seed + 2,
    count: Math.round(calls * 0.15),
    days: NEW_WEEK,
    languages: LANGUAGES,
    only: { payment_disposition: ["DENIED_TO_PAY"] },
  });
  // enough of the pair that is taken for each other
  const pair = synthesise({
    ...{ seed: seed + 3, count: Math.round(calls * 0.15), days: NEW_WEEK, languages: LANGUAGES },
    only: { reason_for_not_paying: CONFUSED },
  });
  const clean = [...hindi, ...others, ...refusals, ...pair].map(ofBorrower(seed)).map(confuse);
  const spoilt = withPersonalData(withLeakedGold(clean));
  const whole = clean.filter((call, index) => call === spoilt[index]);
  return [
    ...spoilt.map(toRow),
    ...copies(whole).map(toRow),
    ...contradictions(whole).map(toRow),
    ...newReasonCalls(PLANTED.newReason).map(toRow),
    ...brokenRows(clean),
  ];
}

/** Every third call of the pair has the other reason. */
function confuse(call, index) {
  const place = CONFUSED.indexOf(call.labels.reason_for_not_paying);
  if (place < 0 || index % 3 > 0) return call;
  return { ...call, labels: { ...call.labels, reason_for_not_paying: CONFUSED[1 - place] } };
}

/** Somebody pasted the outcome below the transcript. */
function withLeakedGold(calls) {
  return calls.map((call, index) => {
    if (index % 50 !== 7 || index / 50 >= PLANTED.leakedGold) return call;
    const note = `payment_disposition: ${call.labels.payment_disposition}, reason: ${call.labels.reason_for_not_paying}`;
    return { ...call, transcript: `${call.transcript}\nAgent note: ${note}` };
  });
}

const PERSONAL = [
  "Customer: mera doosra number 98765 43210 hai",
  "Customer: number likhiye nau aath saat chhe paanch char teen do ek zero",
  "Customer: my PAN is ABCDE1234F and the Aadhaar is 2345 6789 0124",
  "Customer: UPI id hai ravi.kumar@okbank",
  "Agent: aapka account number 123456789012 hai",
];

function withPersonalData(calls) {
  return calls.map((call, index) => {
    if (index % 11 !== 3 || index / 11 >= PLANTED.personal) return call;
    return { ...call, transcript: `${call.transcript}\n${PERSONAL[index % PERSONAL.length]}` };
  });
}

const long = (call) => call.transcript.length > 250;

/** The same call under another borrower and id, as a dialler writes it twice; a few words heard otherwise. */
function copies(calls) {
  return calls
    .filter(long)
    .slice(0, PLANTED.copiesUnderOtherBorrowers)
    .map((call, index) => ({
      ...call,
      id: `copy-${index}`,
      keys: { borrower: `C-${index}` },
      transcript: call.transcript.replace(/ (\p{L}+)$/u, " $1 hmm"),
    }));
}

/** The same words with another outcome. */
function contradictions(calls) {
  const promises = calls.filter((call) => long(call) && call.labels.payment_disposition === "NO_PAYMENT_COMMITMENT");
  return promises.slice(0, PLANTED.contradictions).map((call, index) => ({
    ...call,
    id: `again-${index}`,
    labels: { ...call.labels, payment_disposition: "DENIED_TO_PAY" },
  }));
}

const HEADERS = [
  "Call ID",
  "Call Date",
  "Customer ID",
  "Language",
  "Call Transcript",
  "Disposition",
  "Payment Disposition",
  "Reason For Not Paying",
  "PTP Amount",
  "PTP Date",
  "Followup Date",
];

function toRow({ id, callDate, keys, language, transcript, labels }) {
  const { disposition, payment_disposition, reason_for_not_paying, ptp_details, followup_date } = labels;
  const record = [disposition, payment_disposition, reason_for_not_paying, ptp_details.amount, ptp_details.date];
  return [id, callDate, keys.borrower, language, transcript, ...record, followup_date];
}

/** What exports contain: no transcript, a label that nobody knows, days that do not exist, amounts in prose. */
function brokenRows(calls) {
  const change = (index, column, value) => {
    const row = toRow({ ...calls[index], id: `broken-${index}` });
    row[column] = value;
    return row;
  };
  return [
    change(0, 4, ""),
    change(1, 5, "ANSWRED MAYBE"),
    change(2, 1, "31/02/2026"),
    change(3, 8, "five-ish"),
    change(4, 6, "PROMISED TO LOOK INTO IT"),
    change(5, 9, "soon"),
    change(6, 1, ""),
    change(7, 5, ""),
  ];
}

function csvLine(cells) {
  return cells.map((cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`).join(",");
}

const [, script, folder] = process.argv;
if (script?.endsWith("make-weeks.mjs")) {
  const { old, fresh } = await makeWeeks(folder ?? ".weekly-loop");
  console.log(`${old} calls of the old week, ${fresh} rows of the new one`);
}
