import { amount, collections, date, defineTaxonomy, label, score } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ColumnMap } from "./column-map.ts";
import { guessColumns, missingColumns, requireColumns } from "./guess-columns.ts";

const mapped = (headers: readonly string[], given?: ColumnMap) =>
  Object.fromEntries(guessColumns(headers, collections, given).columns.map(({ target, column }) => [target, column]));

describe("the column for", () => {
  it.each([
    ["id", ["id", "ID", "call_id", "CallId", "Call ID", "uuid"]],
    [
      "transcript",
      [
        "transcript",
        "Call Transcript",
        "call_transcript",
        "conversation",
        "Conversation Text",
        "_original_transcript",
        "text",
        "STT Text",
        "English Transcript",
      ],
    ],
    [
      "callDate",
      ["call_date", "callDate", "Call Date", "CALL-DATE", "current_date", "date", "Call Start Time", "timestamp"],
    ],
    ["timeZone", ["timeZone", "time_zone", "Timezone"]],
    ["language", ["language", "lang", "Language Code"]],
    ["group", ["group", "group_id"]],
    ["keys.borrower", ["customer_id", "Customer ID", "customerId", "borrower", "borrower_id", "CIF No"]],
    ["keys.phone", ["mobile", "Mobile No.", "phone", "phoneNumber", "Contact Number", "MSISDN"]],
    ["keys.loan", ["loan no", "Loan No.", "loan_account_number", "LAN", "Agreement No"]],
    [
      "disposition",
      [
        "disposition",
        "Disposition",
        "call disposition",
        "expected_disposition",
        "Gold Disposition",
        "labels.disposition",
      ],
    ],
    [
      "payment_disposition",
      ["payment_disposition", "Payment Disposition", "paymentDisposition", "expected_payment_disposition"],
    ],
    [
      "reason_for_not_paying",
      ["reason_for_not_paying", "Reason For Not Paying", "expected_reason_for_not_paying", "Reason for non-payment"],
    ],
    [
      "ptp_details.amount",
      [
        "ptp_details.amount",
        "PTP Amount",
        "ptp_amount",
        "ptpAmt",
        "payment_amount",
        "expected_amount",
        "labels.ptp_details.amount",
      ],
    ],
    ["ptp_details.date", ["ptp_details.date", "PTP Date", "ptp_date", "promise date", "expected_date"]],
    ["followup_date", ["followup_date", "Follow-up Date", "followupDate", "callback date", "Next Call Date"]],
    ["remarks", ["remarks", "Remark", "agent_remarks", "notes"]],
  ])("%s is found under its usual names", (target, names) => {
    for (const name of names) expect(mapped([name]), name).toEqual({ [target]: name });
  });

  it.each([
    ["a model's answer", ["predicted_disposition", "model disposition", "pred_ptp_amount", "confidence_score"]],
    [
      "something about a transcript",
      ["transcript_id", "Transcript Length", "conversation status", "text language", "transcript url"],
    ],
    ["amounts and days that nobody promised", ["amount", "loan amount", "EMI Amount", "due date", "disbursal date"]],
    ["other things", ["agent_name", "campaign", "duration", "", "   ", "constructor", "toString"]],
  ])("nothing is found in %s", (_, names) => {
    for (const name of names) expect(mapped([name]), name).toEqual({});
  });
});

describe("guessColumns", () => {
  it("gives each column one meaning and says what stays open", () => {
    const headers = [
      "Sr",
      "call_id",
      "id",
      "Conversation",
      "Call Date",
      "Disposition",
      "Payment Disposition",
      "PTP Amount",
      "Mobile",
      "Agent",
    ];
    const mapping = guessColumns(headers, collections);
    expect(mapping.columns.map(({ target, column, certainty }) => [target, column, certainty])).toEqual([
      ["id", "id", "sure"],
      ["transcript", "Conversation", "sure"],
      ["callDate", "Call Date", "sure"],
      ["keys.phone", "Mobile", "sure"],
      ["keys.call", "call_id", "sure"],
      ["disposition", "Disposition", "sure"],
      ["payment_disposition", "Payment Disposition", "sure"],
      ["ptp_details.amount", "PTP Amount", "sure"],
    ]);
    expect(mapping.unmapped).toEqual(["Sr", "Agent"]);
    expect(mapping.ambiguous).toEqual([]);
    expect(mapping.absent).toContain("reason_for_not_paying");
  });

  it("takes the gold label beside a model's answer of the plain name", () => {
    expect(mapped(["disposition", "expected_disposition"])).toEqual({ disposition: "expected_disposition" });
  });

  it("takes neither of two that are equally good, and says so", () => {
    const mapping = guessColumns(["Conversation", "call_text", "id"], collections);
    expect(mapping.columns.map(({ column }) => column)).toEqual(["id"]);
    expect(mapping.ambiguous).toEqual([{ target: "transcript", columns: ["Conversation", "call_text"] }]);
  });

  it("calls a column likely that has a word for a transcript in its name", () => {
    expect(guessColumns(["Marathi Transcript"], collections).columns).toEqual([
      { target: "transcript", column: "Marathi Transcript", certainty: "likely" },
    ]);
  });

  it.each(["date", "text", "Reason", "notes"])("calls a column likely that is only called %s", (name) => {
    expect(guessColumns([name], collections).columns[0]?.certainty).toBe("likely");
  });

  it("prefers a plain name to one that many things have", () => {
    expect(mapped(["text", "conversation", "date", "call date"])).toEqual({
      transcript: "conversation",
      callDate: "call date",
    });
  });

  it("keeps identities of our own records under any name", () => {
    expect(mapped(["keys.campaign", "keys.borrower"])).toEqual({
      "keys.campaign": "keys.campaign",
      "keys.borrower": "keys.borrower",
    });
  });

  it("lets what is given win, flat or nested, and null forbid", () => {
    const given: ColumnMap = { transcript: "b", ptp_details: { amount: "sum" }, remarks: null, "keys.lead": "l" };
    expect(mapped(["transcript", "b", "sum", "PTP Amount", "notes", "l"], given)).toEqual({
      transcript: "b",
      "ptp_details.amount": "sum",
      "keys.lead": "l",
    });
    expect(guessColumns(["b"], collections, { transcript: "B" }).columns[0]).toMatchObject({
      column: "b",
      certainty: "given",
    });
  });

  it.each([
    ["a target that there is not", { transkript: "a" }, "transkript"],
    ["a column that there is not", { transcript: "speech" }, '"speech"'],
    ["a group without its field", { ptp_details: { sum: "a" } }, "ptp_details.sum"],
  ])("refuses %s", (_, given, named) => {
    expect(() => guessColumns(["a"], collections, given as unknown as ColumnMap)).toThrow(named);
  });

  it("knows the fields of any taxonomy by their names", () => {
    const visits = defineTaxonomy({
      name: "visits",
      version: 1,
      task: "Say how the visit went.",
      schema: z.object({
        visit_outcome: label({ MET: "met", NOT_MET: "not met" }),
        csat: score(),
        paid: z.object({ sum: amount(), day: date() }),
      }),
    });
    const columns = guessColumns(["text", "when", "Visit Outcome", "gold CSAT", "paid.sum", "Expected Day"], visits, {
      callDate: "when",
    });
    expect(columns.absent).not.toEqual(expect.arrayContaining(["visit_outcome"]));
    expect(missingColumns(columns, visits)).toEqual([]);
    expect(columns.columns.find(({ target }) => target === "paid.day")?.column).toBe("Expected Day");
  });

  it("gives no target and no column twice, whatever the headers", () => {
    const word = fc.constantFrom(
      "call",
      "id",
      "transcript",
      "text",
      "date",
      "Disposition",
      "payment",
      "amount",
      "ptp",
      "gold",
      "phone",
      "keys.",
    );
    const header = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("_"));
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(header, fc.string()), { maxLength: 12 }), (headers) => {
        const { columns, unmapped, ambiguous, absent } = guessColumns(headers, collections);
        expect(new Set(columns.map(({ target }) => target)).size).toBe(columns.length);
        expect([...columns.map(({ column }) => column), ...unmapped].sort()).toEqual([...headers].sort());
        for (const { target } of ambiguous) expect(absent).toContain(target);
      }),
    );
  });
});

describe("requireColumns", () => {
  it("names what is missing, and the columns that there are", () => {
    const mapping = guessColumns(["speech", "Disposition"], collections);
    expect(() => requireColumns(mapping, collections)).toThrow(
      'no column stands for transcript, callDate, payment_disposition, reason_for_not_paying; the file has "speech", "Disposition"; name the column, for example columns: { transcript: "…" }',
    );
  });

  it("asks for no labels where there are none", () => {
    const mapping = guessColumns(["text", "date"], collections);
    expect(() => requireColumns(mapping, collections, false)).not.toThrow();
  });
});
