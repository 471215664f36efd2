import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageData } from "../languages/synthesis-languages.ts";
import { playCall } from "../synthesise.ts";
import { parseTemplate, type TemplateNode } from "../template.ts";
import { countSentences } from "./count-sentences.ts";
import { decisiveLines } from "./decisive-lines.ts";
import { renderSynthesisReport } from "./render-synthesis-report.ts";
import { synthesisReport } from "./synthesis-report.ts";
import { wordingOf } from "./wording.ts";

describe("countSentences", () => {
  it.each([
    ["hello", 1],
    ["", 1],
    ["(hi|hello)", 2],
    ["(hi|hello|)", 3],
    ["[dear] {customer}", 2],
    ["(hi|hello) [dear] {customer}", 4],
    ["(a|b (c|d)|[e])", 5],
    ["kar d<unga|ungi>", 2],
    ["<b:he|she> said (yes|no)", 4],
    ["{amount}", 1],
  ])("of %j is %i", (template, count) => {
    expect(countSentences(parseTemplate(template))).toBe(count);
  });

  it("law: counts as many as there are when all are written out", () => {
    const word = fc.stringMatching(/^[a-z]{1,3}$/u);
    const { template } = fc.letrec<{ template: string }>((tie) => ({
      template: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        word,
        fc.array(tie("template"), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join("|")})`),
        tie("template").map((option) => `[${option}]`),
        fc.tuple(tie("template"), tie("template")).map(([one, other]) => `<${one}|${other}>`),
        fc.tuple(tie("template"), tie("template")).map((both) => both.join(" ")),
      ),
    }));
    fc.assert(
      fc.property(template, (text) => {
        const node = parseTemplate(text);
        const count = countSentences(node);
        fc.pre(count < 5000);
        expect(count).toBe(writtenOut(node).length);
      }),
    );
  });

  function writtenOut(node: TemplateNode): readonly string[] {
    if (node.kind === "text") return [node.text];
    if (node.kind === "slot") return [`{${node.name}}`];
    if (node.kind === "choice") return node.options.flatMap(writtenOut);
    if (node.kind === "gender") return [node.m, node.f].flatMap(writtenOut);
    return node.parts.reduce<readonly string[]>(
      (heads, part) => heads.flatMap((head) => writtenOut(part).map((tail) => head + tail)),
      [""],
    );
  }
});

describe("wordingOf", () => {
  it.each([
    ["(hi|hello) {customer}", [1], "hello {customer}"],
    ["[dear] {customer}", [1], "{customer}"],
    ["kar d<unga|ungi>, (kal|{date})", [1, 1], "kar dungi, {date}"],
  ])("of %j with branches %j is %j", (template, branches, wording) => {
    expect(wordingOf({ template, branches })).toBe(wording);
  });

  it("law: is what was said, apart from the slots", () => {
    for (let index = 0; index < 60; index += 1) {
      for (const line of playCall({ seed: 3, languages: ["en", "hinglish"] }, index).stage.lines) {
        const pieces = wordingOf(line).split(/\{\w+\}/u);
        let at = 0;
        for (const piece of pieces) {
          const core = piece.replace(/^[\s,.?!]+|[\s,.?!]+$/gu, "");
          at = line.text.indexOf(core, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += core.length;
        }
      }
    }
  });
});

describe("decisiveLines", () => {
  const actsOf = (only: Parameters<typeof playCall>[0]["only"], field: Parameters<typeof decisiveLines>[1]) => {
    const calls = Array.from({ length: 80 }, (_, index) => playCall({ seed: 5, languages: ["en"], only }, index));
    return new Set(calls.flatMap((call) => decisiveLines(call, field).map(({ act }) => act)));
  };

  it("of a reason give the reason; the agent's question and the payment do not count", () => {
    const acts = actsOf(
      { disposition: ["ANSWERED"], reason_for_not_paying: ["MEDICAL_ISSUE"] },
      "reason_for_not_paying",
    );
    expect([...acts]).toEqual(["reasonMedical"]);
  });

  it("of a payment do not give a reason", () => {
    const acts = actsOf({ payment_disposition: ["DENIED_TO_PAY"], disposition: ["ANSWERED"] }, "payment_disposition");
    expect(acts).toContain("deny");
    expect([...acts].filter((act) => act.startsWith("reason"))).toEqual([]);
  });

  it("are the agent's where the borrower says nothing that matters", () => {
    expect([...actsOf({ disposition: ["AGENT_BUSY_ON_ANOTHER_CALL"] }, "disposition")]).toEqual(["agentOtherCall"]);
  });
});

describe("synthesisReport", () => {
  const report = synthesisReport({ languages: ["en", "hi"], callsPerLabel: 25 });
  const { en } = report.languages;

  it("knows every label of the three fields", () => {
    expect(Object.keys(en?.fields.disposition ?? {})).toHaveLength(24);
    expect(en?.fields.disposition.WRONG_NUMBER?.acts).toEqual(["wrongNumber"]);
    expect(en?.fields.disposition.WRONG_NUMBER?.templates).toBe(new Set(languageData.en.acts.wrongNumber).size);
  });

  it("counts no more than there is: a label's part of all, what is shown of what can be said", () => {
    for (const { fields, templates, sentences, wholeCalls } of Object.values(report.languages)) {
      for (const range of Object.values(fields).flatMap((labels) => Object.values(labels))) {
        expect(range.templates).toBeLessThanOrEqual(templates);
        expect(range.sentences).toBeLessThanOrEqual(sentences);
        expect(range.wholeCalls).toBeLessThanOrEqual(wholeCalls);
        expect(range.shown.sentences).toBeLessThanOrEqual(range.sentences);
        expect(range.shown.wholeCalls).toBeLessThanOrEqual(range.wholeCalls);
      }
      const perPayment = Object.values(fields.payment_disposition).map((range) => range.wholeCalls);
      expect(perPayment.reduce((sum, count) => sum + count, 0)).toBe(wholeCalls);
    }
  });

  it("is the same for the same seed", () => {
    const again = synthesisReport({ languages: ["hi"], callsPerLabel: 25 });
    expect(again.languages.hi).toEqual(report.languages.hi);
  });

  it("is renderable: a table per field and figure, a column per language, no label left out", () => {
    const text = renderSynthesisReport(report);
    expect(text.match(/^### /gmu)).toHaveLength(12);
    expect(text.match(/^\| label \| en \| hi \|$/gmu)).toHaveLength(12);
    for (const label of Object.keys(en?.fields.reason_for_not_paying ?? {})) expect(text).toContain(`\`${label}\``);
    expect(text).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %d calls per label", (callsPerLabel) => {
    expect(() => synthesisReport({ callsPerLabel })).toThrow(RangeError);
  });
});
