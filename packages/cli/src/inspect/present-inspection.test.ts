import { compileTemplate, inspectRows, type Tokenizer } from "@disposition/dataset";
import { beforeAll, describe, expect, it } from "vitest";
import { presentInspection } from "./present-inspection.ts";

type Report = Awaited<ReturnType<typeof inspectRows>>;

/** One token per character; the end token is one sign. */
const tokenizer: Tokenizer = {
  source: "characters",
  encode: (text) => [...text].map((character) => character.codePointAt(0) ?? 0),
  bytes: (id) => new TextEncoder().encode(String.fromCodePoint(id)),
  isSpecial: (id) => id === END.codePointAt(0),
};
const END = "■";
const template = compileTemplate({
  source: "mine.jinja",
  text: `{% for m in messages %}{{ m.role[0] }}:{{ m.content }}${END}{% endfor %}{% if add_generation_prompt %}a:{% endif %}`,
});

function row(id: string, content: string, answer: string) {
  const messages = [
    { role: "user", content },
    { role: "assistant", content: answer },
  ];
  return { file: "f", position: id, value: { id, messages } };
}

let healthy: Report;
let sick: Report;
beforeAll(async () => {
  healthy = await inspectRows([row("one", "hi", "OK")], { template, tokenizer });
  sick = await inspectRows([row("one", "hi", "OK"), row("two", "hi ".repeat(400), "")], {
    template,
    tokenizer,
    maxLength: 64,
  });
});

describe("presentInspection", () => {
  it("marks what carries loss by brackets where there are no colours", () => {
    expect(presentInspection(healthy, { colours: false })).toContain(`u:hi${END}a:⟪O│K│${END}⟫`);
  });

  it("marks it by colours where there are, and not by brackets", () => {
    const shown = presentInspection(healthy, { colours: true });
    expect(shown).toContain("\u001b[32mO\u001b[39m\u001b[36mK\u001b[39m");
    expect(shown).not.toContain("⟪");
  });

  it("writes no escape where there are no colours", () => {
    expect(presentInspection(sick, { colours: false })).not.toContain("\u001b");
  });

  it("ends with the verdict", () => {
    expect(presentInspection(healthy, { colours: false })).toMatch(/\nok: 1 of 1 rows\n$/u);
    const [head, verdict] = presentInspection(sick, { colours: false }).trimEnd().split("\n").slice(-2);
    expect(head).toBe("not ok: 1 of 2 rows");
    expect(verdict).toBe("  answer-empty: 1 rows (two); nothing to learn; drop these rows or give them a label");
  });

  it("says what the trainer's limit should be", () => {
    expect(presentInspection(sick, { colours: false })).toContain("1 rows over the limit of 64; advised limit 1216");
  });

  it("leaves the middle of a long row out", () => {
    const shown = presentInspection(sick, { colours: false });
    expect(shown).toMatch(/hi … [0-9]+ characters … /u);
    expect(shown).not.toContain("hi ".repeat(200));
  });
});
