import { collections, fieldAt, type LabelField } from "@disposition/taxonomy";
import { describe, expect, it } from "vitest";
import { matchLabel } from "./match-label.ts";

const field = (path: string) => fieldAt(collections, path) as LabelField;
const labelField = (labels: readonly string[], aliases: Record<string, string> = {}): LabelField => ({
  kind: "label",
  path: "outcome",
  labels,
  criteria: {},
  aliases,
});

describe("a payment's name means", () => {
  it.each([
    ["PTP", "PTP", "name"],
    ["ptp", "PTP", "spelling"],
    ["Promise to Pay", "PTP", "spelling"],
    ["rtp", "DENIED_TO_PAY", "spelling"],
    ["Promised to pay", "PTP", "words"],
    ["promiseToPay", "PTP", "spelling"],
    ["customer has promised to pay", "PTP", "words"],
    ["PTP (promise to pay)", "PTP", "spelling"],
    ["PTP - will pay on Monday", "PTP", "spelling"],
    ["[PAID]", "PAID", "words"],
    ["Customer already paid", "PAID", "words"],
    ["Denied payment (refused to pay)", "DENIED_TO_PAY", "words"],
    ["no commitment", "NO_PAYMENT_COMMITMENT", "spelling"],
    ["not committed to payment", "NO_PAYMENT_COMMITMENT", "words"],
    ["settlements", "SETTLEMENT", "words"],
    ["SETTLEMNET", "SETTLEMENT", "typo"],
    ["want forclosure", "WANT_FORECLOSURE", "typo"],
    ["PARTIAL PAYEMNT", "PARTIAL_PAYMENT", "typo"],
  ])("%s → %s", (name, label, by) => {
    expect(matchLabel(field("payment_disposition"), name)).toEqual({ label, by });
  });
});

describe("a payment's name that says something else means nothing", () => {
  it.each([
    "no promise to pay",
    "not PTP",
    "unpaid",
    "NOT_PAID",
    "prepaid",
    "payment due",
    "PAYMENT_COMMITMENT",
    "RTPP",
    "TPT",
    "PTP or PAID",
    "PTP|RTP",
    "PTP: not confirmed",
    "PAID (no)",
    "did not deny",
    "settlement not wanted",
    "customer",
    "to",
    "",
    "...",
    "The customer said that they are going to think about whether they want to promise to pay at all",
  ])("%s", (name) => {
    expect(matchLabel(field("payment_disposition"), name)).toBeNull();
  });
});

describe("names of how a call went", () => {
  it.each([
    ["Answered", "ANSWERED"],
    ["not answered", "RINGING"],
    ["No answer", "RINGING"],
    ["Wrong number!", "WRONG_NUMBER"],
    ["swtiched off", "SWITCHED_OFF"],
    ["Switched-off", "SWITCHED_OFF"],
    ["Call back later", "CALL_BACK_LATER"],
    ["called back later", "CALL_BACK_LATER"],
    ["customer disconnected the call", "CALL_DISCONNECTED_BY_CUSTOMER"],
    ["disconnected by customer", null],
    ["unanswered", null],
    ["not wrong number", null],
    ["not switched off", null],
    ["network", null],
    ["BUSSY", null],
  ])("%s → %s", (name, label) => {
    expect(matchLabel(field("disposition"), name)?.label ?? null).toBe(label);
  });
});

it.each([
  ["interested", ["NOT_INTERESTED", "CALL_BACK"]],
  ["NOT_INTERESTED", ["INTERESTED", "CALL_BACK"]],
  ["uninterested", ["INTERESTED"]],
  ["RTP", ["PTP"]],
  ["WILL_PAY", ["WILL_PAY_AFTER_VISIT"]],
  ["salary credited", ["SALARY_NOT_CREDITED"]],
  ["answered", ["NOT_ANSWERED"]],
  ["refused", ["REFUNDED"]],
  ["nahi paid", ["PAID"]],
  ["stage 2", ["STAGE_1", "STAGE_3"]],
  ["callback1", ["CALLBACK2"]],
  ["batter", ["BETTER", "BUTTER"]],
])("%s is none of %j", (name, labels) => {
  expect(matchLabel(labelField(labels), name)).toBeNull();
});

it("forgives no typing errors where that is not wanted", () => {
  expect(matchLabel(field("disposition"), "swtiched off", { typos: false })).toBeNull();
});

it("knows the aliases it is given", () => {
  expect(matchLabel(field("disposition"), "gone", { aliases: { GONE: "RINGING" } })?.label).toBe("RINGING");
});

it("knows every label and alias of the preset as what it is", () => {
  for (const known of collections.fields) {
    if (known.kind !== "label") continue;
    for (const label of known.labels) {
      expect(matchLabel(known, label)?.label).toBe(label);
      expect(matchLabel(known, label.toLowerCase().replaceAll("_", " "))?.label).toBe(label);
    }
    for (const [alias, label] of Object.entries(known.aliases)) expect(matchLabel(known, alias)?.label).toBe(label);
  }
});
