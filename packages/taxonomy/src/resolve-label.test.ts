import { describe, expect, it } from "vitest";
import { fieldAt, type LabelField } from "./define-taxonomy.ts";
import { collections } from "./presets/collections/collections.ts";
import { resolveLabel } from "./resolve-label.ts";

function labelField(path: string): LabelField {
  const field = fieldAt(collections, path);
  if (field.kind !== "label") throw new Error(`${path} takes no label`);
  return field;
}
const fields = {
  disposition: labelField("disposition"),
  payment: labelField("payment_disposition"),
  reason: labelField("reason_for_not_paying"),
};
type Name = keyof typeof fields;

/** Names that older collections systems used for their labels; each must still mean something here. */
const olderNames: [Name, string][] = [
  ["disposition", "CUSTOMER_PICKED NOT_AVAILABLE WRONG_PERSON NO_INCOMING_CALLS RINGING_DISCONNECTED OTHERS"],
  ["payment", "PAID PTP PARTIAL_PAYMENT SETTLEMENT WILL_PAY_AFTER_VISIT WANT_FORECLOSURE None"],
  ["reason", "FUNDS_ISSUE TECHNICAL_ISSUE SALARY_NOT_CREDITED SERVICE_ISSUE OTHER_REASONS None"],
  ["reason", "HEALTH_ISSUE LOAN_ALREADY_PAID DISPUTE_ON_INTEREST CUSTOMER_OUT_OF_STATION RATE_OF_INTEREST_ISSUES"],
  [
    "reason",
    "LOST_JOB BUSINESS_LOSS BUSINESS_CLOSED FINANCIAL_DIFFICULTY MULTIPLE_LOANS MEDICAL_ISSUE DEATH_IN_FAMILY",
  ],
  ["reason", "FAMILY_ISSUE CLAIMING_PAYMENT_IS_COMPLETED CLAIMING_FRAUD GRIEVANCE_FRAUD GRIEVANCE_LOAN_AMOUNT_DISPUTE"],
  [
    "reason",
    "PENALTY_ISSUE LOAN_CLOSURE_MISCOMMUNICATION LOAN_TAKEN_BY_KNOWN_PARTY OUT_OF_STATION GRIEVANCE_APP_ISSUE",
  ],
];

describe("resolveLabel", () => {
  it.each(olderNames.flatMap(([field, names]) => names.split(" ").map((name) => [field, name] as const)))(
    "knows the older %s %s",
    (field, name) => {
      expect(fields[field].labels).toContain(resolveLabel(fields[field], name));
    },
  );

  it.each<[string, Name, string[]]>([
    ["ANSWERED", "disposition", ["ANSWERED", "answered", "CUSTOMER_PICKED", "Customer picked"]],
    ["RINGING", "disposition", ["NOT_AVAILABLE", "RINGING_DISCONNECTED", "no answer"]],
    ["WRONG_NUMBER", "disposition", ["WRONG_PERSON", "wrong number", "Wrong-No.", "W_N"]],
    ["PTP", "payment", ["ptp", "P.T.P.", "Promise to pay", "PROMISE-TO-PAY"]],
    ["PAID", "payment", ["paid", "Already Paid", "PAYMENT_DONE", "ＰＡＩＤ"]],
    ["DENIED_TO_PAY", "payment", ["RTP", "Refused", "REFUSE_TO_PAY"]],
    ["NONE", "payment", ["None", "none", "NOT_DISCUSSED"]],
    ["DEATH_IN_FAMILY", "reason", ["CUSTOMER_EXPIRED"]],
    ["SERVICE_ISSUE", "reason", ["GRIEVANCE_CALLER_MISCONDUCT", "AWAITING_STATEMENT", "TRUST_ISSUE"]],
    ["FUNDS_ISSUE", "reason", ["FUND_ISSUE", "Funds Issue", "FINANCIAL_DIFFICULTY"]],
    ["LOAN_TAKEN_BY_KNOWN_PARTY", "reason", ["OTHER_PERSON_TAKEN"]],
    ["OTHER_REASONS", "reason", ["CUSTOMER_PLANS_TO_VISIT_BRANCH", "OTHERS"]],
    ["JOB_CHANGED_WAITING_FOR_SALARY", "reason", ["LOST_JOB", "job loss"]],
    ["CLAIMING_PAYMENT_IS_COMPLETED", "reason", ["LOAN_ALREADY_PAID"]],
  ])("is %s in %s for %j", (expected, field, names) => {
    expect(names.map((name) => resolveLabel(fields[field], name))).toEqual(names.map(() => expected));
  });

  it.each<[Name, string]>([
    ["payment", "NOT_PAID"],
    ["payment", "UNPAID"],
    ["payment", "PAID?"],
    ["payment", "PT"],
    ["payment", "PTPP"],
    ["payment", "NOT_PTP"],
    ["payment", "DISPUTE"],
    ["payment", "RINGING"],
    ["payment", "NO"],
    ["payment", ""],
    ["payment", "भुगतान"],
    ["disposition", "BUSYBODY"],
    ["disposition", "NOT_ANSWERED"],
    ["disposition", "PTP"],
    ["disposition", "NONE"],
    ["reason", "FUNDS"],
    ["reason", "constructor"],
  ])("in %s does not take %j for a label", (field, name) => {
    expect(resolveLabel(fields[field], name)).toBeNull();
  });

  it("does not take a refusal (RTP) for a promise (PTP)", () => {
    expect(resolveLabel(fields.payment, "RTP")).not.toBe("PTP");
  });

  it.each(Object.entries(fields))("%s: no alias hides behind a label or another alias", (_, field) => {
    for (const [alias, meant] of Object.entries(field.aliases)) expect(resolveLabel(field, alias)).toBe(meant);
    for (const name of field.labels) expect(resolveLabel(field, name.toLowerCase())).toBe(name);
  });
});
