import { describe, expect, it } from "vitest";
import { controlStrings } from "./control-strings.ts";
import { alpaca } from "./formats/alpaca.ts";
import { chatmlBrief } from "./formats/chatml.ts";
import { collections } from "./presets/collections/collections.ts";
import { payments } from "./presets/collections/payments.ts";

describe("controlStrings", () => {
  const strings = controlStrings(collections, chatmlBrief);

  it("lists the signs of the frame, of which alpaca has none", () => {
    expect(strings.frame).toEqual(["<|im_start|>", "<|im_end|>"]);
    expect(controlStrings(collections, alpaca).frame).toEqual([]);
  });

  it("lists every mark and the mark for none", () => {
    expect(strings.marks).toHaveLength(33);
    expect(strings.marks).toContain("⟦-⟧");
  });

  it("lists every label once, though NONE is in two fields", () => {
    expect(strings.labels.filter((name) => name === "NONE")).toHaveLength(1);
    expect(strings.labels).toEqual(expect.arrayContaining(Object.keys(payments)));
  });

  it("lists the literals between the slots", () => {
    expect(strings.literals).toEqual([
      '{"disposition":"',
      '","payment_disposition":"',
      '","reason_for_not_paying":"',
      '","ptp_details":{"amount":"',
      '","date":"',
      '"},"followup_date":"',
      '"}',
    ]);
  });
});
