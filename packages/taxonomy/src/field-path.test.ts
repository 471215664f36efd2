import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type FieldPath, getField, type ValueAt, withField } from "./field-path.ts";
import type { collections } from "./presets/collections/collections.ts";

const record = { disposition: "ANSWERED", ptp_details: { amount: 5000, date: null }, followup_date: null };

describe("FieldPath", () => {
  it("is the union of the dotted paths of all leaves", () => {
    expectTypeOf<FieldPath<typeof collections.schema>>().toEqualTypeOf<
      | "disposition"
      | "payment_disposition"
      | "reason_for_not_paying"
      | "ptp_details.amount"
      | "ptp_details.date"
      | "followup_date"
      | "remarks"
    >();
    expectTypeOf<ValueAt<typeof collections.schema, "ptp_details.amount">>().toEqualTypeOf<number | null>();
  });
});

describe("getField", () => {
  it.each([
    ["disposition", "ANSWERED"],
    ["ptp_details.amount", 5000],
    ["ptp_details.date", null],
    ["followup_date", null],
  ])("at %s is %j", (path, value) => {
    expect(getField(record, path)).toBe(value);
  });

  it.each(["remarks", "ptp_details", "ptp_details.day", "disposition.length", "followup_date.day", "a.b.c", ""])(
    "at %j is undefined: there is no leaf",
    (path) => {
      expect(getField(record, path)).toBeUndefined();
    },
  );
});

describe("withField", () => {
  it("leaves the record as it was and shares what it does not touch", () => {
    const before = structuredClone(record);
    const changed = withField(record, "disposition", "BUSY");
    expect(record).toEqual(before);
    expect(changed).toEqual({ ...before, disposition: "BUSY" });
    expect(changed.ptp_details).toBe(record.ptp_details);
  });

  it("keeps the neighbours of a nested leaf", () => {
    expect(withField(record, "ptp_details.date", "2026-02-23").ptp_details).toEqual({
      amount: 5000,
      date: "2026-02-23",
    });
  });

  it("makes a branch that is missing", () => {
    expect(withField({}, "ptp_details.amount", 1)).toEqual({ ptp_details: { amount: 1 } });
  });

  it("law: what was put at a path is found there, and other paths keep their values", () => {
    const paths = ["disposition", "ptp_details.amount", "ptp_details.date", "followup_date"];
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, put) => {
        const changed = withField(record, path, put);
        expect(getField(changed, path)).toBe(put);
        for (const other of paths.filter((candidate) => candidate !== path)) {
          expect(getField(changed, other)).toBe(getField(record, other));
        }
      }),
    );
  });
});
