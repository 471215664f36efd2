import fc from "fast-check";
import { expect, it } from "vitest";
import { onlyNewText } from "./only-new-text.ts";

it("tells a text once, wherever tries break off and however they cut it", () => {
  const cuts = fc.array(fc.string({ minLength: 0, maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, fc.array(fc.nat({ max: 8 }), { maxLength: 4 }), fc.nat({ max: 7 }), (pieces, breaks, size) => {
      const text = pieces.join("");
      let told = "";
      const { hear, again } = onlyNewText((_, piece) => {
        expect(piece).not.toBe("");
        told += piece;
      });
      for (const end of breaks) {
        again();
        for (const piece of pieces.slice(0, end)) hear("summary", piece);
      }
      again();
      for (let at = 0; at < text.length; at += size + 1) hear("summary", text.slice(at, at + size + 1));
      expect(told).toBe(text);
    }),
  );
});

it("keeps texts of different names apart", () => {
  const told: string[] = [];
  const { hear } = onlyNewText((name, piece) => told.push(`${name}: ${piece}`));
  hear("summary", "paid");
  hear("reason", "salary");
  expect(told).toEqual(["summary: paid", "reason: salary"]);
});
