import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passesLuhn, passesVerhoeff } from "./check-digits.ts";

const withCheck = (digits: string, passes: (digits: string) => boolean) =>
  Array.from({ length: 10 }, (_, check) => `${digits}${check}`).filter(passes);
const digits = fc.stringMatching(/^[0-9]{11}$/u);

describe.each([
  // examples of the methods' descriptions
  ["Luhn", passesLuhn, ["79927398713", "4111111111111111"]],
  ["Verhoeff", passesVerhoeff, ["2363", "758722", "123451"]],
] as const)("%s", (_, passes, right) => {
  it.each(right)("passes %s", (number) => {
    expect(passes(number)).toBe(true);
  });

  it("has one check digit for every number", () => {
    fc.assert(
      fc.property(digits, (number) => {
        expect(withCheck(number, passes)).toHaveLength(1);
      }),
    );
  });

  it("refuses a number with one digit changed", () => {
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, place, change) => {
        const [whole = ""] = withCheck(number, passes);
        const wrong = [...whole].map((sign, at) => (at === place ? (Number(sign) + change) % 10 : sign)).join("");
        expect(passes(wrong)).toBe(false);
      }),
    );
  });
});

it("Verhoeff refuses two neighbours that changed places", () => {
  fc.assert(
    fc.property(digits, fc.nat(10), (number, place) => {
      const [whole = ""] = withCheck(number, passesVerhoeff);
      const signs = [...whole];
      fc.pre(signs[place] !== signs[place + 1]);
      [signs[place], signs[place + 1]] = [signs[place + 1] ?? "", signs[place] ?? ""];
      expect(passesVerhoeff(signs.join(""))).toBe(false);
    }),
  );
});
