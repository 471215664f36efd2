import { collections } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { closedLabel, FewNames } from "./closed-names.ts";

it("the first few names stand as they are, further ones are one name", () => {
  const names = new FewNames(2);
  expect(["a", "b", "c", "d", "a"].map((text) => names.name(text))).toEqual(["a", "b", "other", "other", "a"]);
});

it.each<[string, string, string | number | null, string]>([
  ["a label", "disposition", "BUSY", "BUSY"],
  ["nothing", "disposition", null, "null"],
  ["what a step of the host made of it", "disposition", "call +91 98450 11111 back", "other"],
  ["a label of another field", "disposition", "PTP", "other"],
  ["an amount", "ptp_details.amount", 5000, "other"],
  ["a remark", "remarks", "will pay", "other"],
  ["a field that is none", "colour", "red", "other"],
])("%s", (_title, path, value, expected) => {
  expect(closedLabel(collections, path, value)).toBe(expected);
});

it("without a taxonomy every label is another one", () => {
  expect(closedLabel(undefined, "disposition", "BUSY")).toBe("other");
});
