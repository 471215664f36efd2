import { collections, describeTask } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import type { TrainingRow } from "../../write/training-row.ts";
import { GoldLeaks } from "./gold-leaks.ts";

const RECORD = {
  disposition: "ANSWERED",
  payment_disposition: "DENIED_TO_PAY",
  reason_for_not_paying: "MEDICAL_ISSUE",
};
const OTHERS = [
  { disposition: "RINGING", payment_disposition: "NONE", reason_for_not_paying: "NONE" },
  { disposition: "ANSWERED", payment_disposition: "PTP", reason_for_not_paying: "NONE" },
  { disposition: "WRONG_NUMBER", payment_disposition: "NONE", reason_for_not_paying: "NONE" },
  { disposition: "ANSWERED", payment_disposition: "PAID", reason_for_not_paying: "SALARY_DELAYED" },
];
const SPEECH = "Agent: when will you pay\nCustomer: I cannot pay, my mother is in hospital";

function row(id: string, question: string, record: object, system = "collections/1"): TrainingRow {
  return {
    id,
    messages: [
      { role: "system", content: system },
      { role: "user", content: question },
      { role: "assistant", content: JSON.stringify(record) },
    ],
  };
}

/** Rows around the one in question: of other labels, and plain. */
function crowd(question: string, system?: string): TrainingRow[] {
  return Array.from({ length: 40 }, (_, index) =>
    row(`c${index}`, `${question}\nCustomer: line ${index}`, OTHERS[index % OTHERS.length] ?? {}, system),
  );
}

function leaking(rows: readonly TrainingRow[]): string[] {
  const leaks = new GoldLeaks();
  for (const each of rows) leaks.add(each);
  const found = rows.filter((each) => leaks.leaks(each)).map(({ id }) => id);
  expect(leaks.suspects || found.length === 0).toBe(true);
  return found;
}

describe("a question that gives away its answer", () => {
  it.each([
    ["the record's key and the label", `${SPEECH}\npayment_disposition: DENIED_TO_PAY`],
    ["a key in words", `${SPEECH}\nPayment disposition: denied to pay`],
    ["a cue that is no key", `Label: DENIED_TO_PAY\n${SPEECH}`],
    ["a cue that is another field", `${SPEECH}\ndisposition = DENIED_TO_PAY`],
    ["small letters, as a format writes that folds them", `${SPEECH.toLowerCase()}\nlabel: denied_to_pay`],
    ["a label that is a word of the language", `${SPEECH}\ndisposition: answered`],
    ["a cue and a label before other words", `${SPEECH}\n[category: medical issue, third call]`],
    ["a bold cue", `**Disposition:** ANSWERED\n${SPEECH}`],
    ["an arrow", `${SPEECH}\ngold -> DENIED_TO_PAY`],
    ["the record as JSON", `${SPEECH}\n${JSON.stringify(RECORD)}`],
    ["the record as JSON on many lines", `${JSON.stringify(RECORD, null, 2)}\n${SPEECH}`],
    ["the record as Python prints it", `${SPEECH}\n${JSON.stringify(RECORD).replaceAll('"', "'")}`],
    ["a row of a table as JSON", JSON.stringify({ transcript: SPEECH, ...RECORD })],
    ["a name with an underscore and no cue", `${SPEECH} (MEDICAL_ISSUE)`],
    ["such a name in small letters", `medical_issue\n${SPEECH}`],
  ])("is found by %s", (_title, question) => {
    expect(leaking([...crowd("Agent: hello"), row("leak", question, RECORD)])).toEqual(["leak"]);
  });

  it("is found in every row, when every row has a line of its own label", () => {
    const rows = crowd("Agent: hello").map((each) => {
      const record = JSON.parse(each.messages[2]?.content ?? "") as (typeof OTHERS)[number];
      return row(each.id, `${each.messages[1]?.content}\nlabel: ${record.payment_disposition}`, record);
    });
    expect(leaking(rows)).toHaveLength(rows.length);
  });

  it("is found where one row in ten was relabelled after it leaked", () => {
    const rows = Array.from({ length: 50 }, (_, index) =>
      row(`c${index}`, `label: PTP\nCustomer: ${index}`, { payment_disposition: index % 10 === 0 ? "PAID" : "PTP" }),
    );
    const others = crowd("Agent: hello");
    expect(leaking([...rows, ...others])).toHaveLength(45);
  });

  it("is found in an answer that is one word", () => {
    const bare: TrainingRow = {
      id: "bare",
      messages: [
        { role: "user", content: `${SPEECH}\nlabel: PTP` },
        { role: "assistant", content: "PTP" },
      ],
    };
    expect(leaking([bare])).toEqual(["bare"]);
  });

  it("is found in the system message of a few rows", () => {
    const rows = [
      ...crowd("Agent: hello"),
      row("leak", SPEECH, RECORD, "collections/1\npayment_disposition: DENIED_TO_PAY"),
    ];
    expect(leaking(rows)).toEqual(["leak"]);
  });

  it("is found in JSON of numbers alone", () => {
    const scores = { closed: 81, connected: 32 };
    const rows = Array.from({ length: 30 }, (_, index) =>
      row(`c${index}`, `Customer: ${index}`, { closed: index, connected: 1 }),
    );
    expect(leaking([...rows, row("leak", `Customer: hi\n{"closed": 81, "connected": 32}`, scores)])).toEqual(["leak"]);
  });
});

describe("a question that gives nothing away", () => {
  it.each([
    [
      "the words of the label in a sentence",
      "Customer: I denied to pay because of a medical issue, I answered already",
    ],
    ["a label that is a word", "Customer: none. I paid, and others have paid. The settlement is done"],
    ["a speaker's tag before a word that is a label", "Customer: answered\nAgent: denied to pay"],
    ["the label of another row behind a cue", "Customer: hello\nlabel: PTP"],
    ["a list of labels", "payment_disposition: DENIED_TO_PAY, PTP or PAID\nCustomer: no"],
    ["a list with bars", "disposition: ANSWERED | RINGING | WRONG_NUMBER\nCustomer: no"],
    ["a list of names", "one of DENIED_TO_PAY, MEDICAL_ISSUE, WRONG_NUMBER\nCustomer: no"],
    ["a definition", "- DENIED_TO_PAY: refuses, or says plainly they cannot\nCustomer: no"],
    ["a key without a label", "payment_disposition: one of\nCustomer: no"],
    ["a name that holds the label", "Customer: my id is x_DENIED_TO_PAY_7"],
    ["an empty question", ""],
  ])("passes with %s", (_title, question) => {
    expect(leaking([...crowd("Agent: hello"), row("clean", question, RECORD)])).toEqual([]);
  });

  it.each(["marked", "values"] as const)(
    "passes with the whole task in every prompt, as system or user (%s)",
    (mentions) => {
      const task = describeTask(collections, mentions);
      const own = row("clean", SPEECH, RECORD, task);
      expect(leaking([...crowd("Agent: hello", task), own])).toEqual([]);
      expect(leaking([...crowd(`${task}\nAgent: hello`), row("clean", `${task}\n${SPEECH}`, RECORD)])).toEqual([]);
    },
  );

  it("passes with the task in words and few rows", () => {
    const task = describeTask(collections, "values");
    expect(leaking([row("one", SPEECH, RECORD, task), row("two", SPEECH, RECORD, task)])).toEqual([]);
  });

  it("passes with an example in every prompt", () => {
    const shown = `Example: ${JSON.stringify(RECORD)}\nlabel: DENIED_TO_PAY`;
    expect(leaking([...crowd(`${shown}\nAgent: hello`), row("clean", `${shown}\n${SPEECH}`, RECORD)])).toEqual([]);
  });

  it("passes with one of two examples in each prompt", () => {
    const rows = [RECORD, OTHERS[1]].flatMap((example, side) =>
      crowd(`Example: ${JSON.stringify(example)}\nlabel: ${example?.payment_disposition}`).map((each, index) => {
        return { ...each, id: `${side}-${index}` };
      }),
    );
    expect(leaking(rows)).toEqual([]);
  });

  it("passes with another example for each task", () => {
    const rows = ["a", "b", "c"].flatMap((task) =>
      crowd(`Example: ${JSON.stringify(OTHERS[1])}\nlabel: ${task === "a" ? "PTP" : "NONE"}`).map((each) => ({
        ...each,
        task,
      })),
    );
    expect(leaking(rows)).toEqual([]);
  });

  it("passes with marks that question and answer share", () => {
    const marked = { ptp_details: { amount: "⟦a1⟧", date: "⟦d1⟧" } };
    expect(leaking([row("clean", "customer: 5,000⟦a1⟧ on monday⟦d1⟧\namount: ⟦a1⟧", marked)])).toEqual([]);
  });

  it("passes with a dialogue's earlier answers", () => {
    const dialogue: TrainingRow = {
      id: "two-turns",
      messages: [
        { role: "user", content: SPEECH },
        { role: "assistant", content: JSON.stringify(RECORD) },
        { role: "user", content: "and the reason?" },
        { role: "assistant", content: JSON.stringify(RECORD) },
      ],
    };
    expect(leaking([dialogue])).toEqual([]);
  });
});
