import { describe, expect, it } from "vitest";
import { type Gender, parseTemplate, renderTemplate, slotsOf } from "./template.ts";

function render(template: string, choice: "first" | "last" = "first", gender: Gender = "m"): string {
  return renderTemplate(parseTemplate(template), {
    choose: (count) => (choice === "first" ? 0 : count - 1),
    slot: (name) => `<${name}>`,
    gender: (of) => (of === "borrower" ? (gender === "m" ? "f" : "m") : gender),
  });
}

describe("renderTemplate", () => {
  it.each([
    ["hi dear <customer>", "(hi|hello) [dear] {customer}", "first"],
    ["hello <customer>", "(hi|hello) [dear] {customer}", "last"],
    ["kar dunga", "kar d<unga|ungi>", "first"],
    ["she is here", "<b:he|she> is here", "first"],
    ["ok, fine.", "ok [sir], fine [now].", "last"],
    ["[call cut]", "⟦call cut⟧", "first"],
    ["(line cut)", "⸨line cut⸩", "first"],
    ["c d", "(a|(b|c)) (c|d)", "last"],
  ] as const)("prints %j from %j (%s branches)", (expected, template, choice) => {
    expect(render(template, choice)).toBe(expected);
  });

  it("follows the gender of who is meant", () => {
    expect(render("kar d<unga|ungi>, <b:he|she>", "first", "f")).toBe("kar dungi, he");
  });
});

describe("parseTemplate", () => {
  it.each(["(a|b", "a)", "[a", "<a>", "<a|b|c>", "<x:a|b>", "{two words}", "{open", "a | b"])(
    "refuses %j",
    (template) => {
      expect(() => parseTemplate(template)).toThrow(SyntaxError);
    },
  );

  it("names the slots of every branch once", () => {
    expect(slotsOf(parseTemplate("({a}|{b}) [{a}] <{c}|{b}>"))).toEqual(["a", "b", "c"]);
  });
});
