import { DispositionError } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceFigures } from "./replace-figures.ts";

const [start, end] = ["<!-- figures -->", "<!-- /figures -->"];

describe("replaceFigures", () => {
  it("writes between the signs and leaves the rest as it is", () => {
    const text = `# Model\n\n${start}\nold | figures\n${end}\n\n## Limits\n`;
    expect(replaceFigures(text, "new\n")).toBe(`# Model\n\n${start}\n\nnew\n\n${end}\n\n## Limits\n`);
  });

  it("law: written twice is written once", () => {
    const clean = fc.string().filter((text) => !text.includes("<!--"));
    fc.assert(
      fc.property(clean, clean, clean, (before, figures, after) => {
        const once = replaceFigures(`${before}${start}${end}${after}`, figures);
        expect(replaceFigures(once, figures)).toBe(once);
        expect(once.startsWith(before) && once.endsWith(after)).toBe(true);
        expect(once).toContain(figures.trim());
      }),
    );
  });

  it.each([
    ["neither sign", "# Model"],
    ["no end", `${start} old`],
    ["no start", `old ${end}`],
    ["the end before the start", `${end} old ${start}`],
    ["two starts", `${start} ${start} ${end}`],
    ["two ends", `${start} ${end} ${end}`],
  ])("refuses a text with %s", (_, text) => {
    expect(() => replaceFigures(text, "new")).toThrow(DispositionError);
    expect(() => replaceFigures(text, "new")).toThrow(start);
  });
});
