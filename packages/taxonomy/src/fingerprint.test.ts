import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineTaxonomy, type Taxonomy } from "./define-taxonomy.ts";
import { date, label } from "./field.ts";
import { fingerprint } from "./fingerprint.ts";
import { alpaca } from "./formats/alpaca.ts";
import { chatmlBrief, chatmlMarked, chatmlValues } from "./formats/chatml.ts";
import { collections } from "./presets/collections/collections.ts";
import type { PromptFormat } from "./prompt-format.ts";
import { plain } from "./prompt-format.ts";

const finders = "finders/1";
const criteria = { MET: "met the borrower", NOT_MET: "nobody there" };

function visits(
  change: { outcome?: z.ZodType; next?: z.ZodType; rules?: [] | undefined; task?: string; version?: number } = {},
): Taxonomy {
  const schema = z.object({ outcome: change.outcome ?? label(criteria), next: change.next ?? date() });
  const rule = {
    id: "r",
    when: { field: "outcome", in: ["MET"] },
    allow: { field: "next", in: [null] },
    because: "met",
  };
  return defineTaxonomy({
    name: "visits",
    version: change.version ?? 1,
    task: change.task ?? "Say how the visit went.",
    schema: schema as z.ZodObject,
    rules: (change.rules ?? [rule]) as [],
  });
}
const of = (taxonomy: Taxonomy, format: PromptFormat = chatmlBrief, by = finders) => fingerprint(taxonomy, format, by);

describe("fingerprint", () => {
  it("is 16 hexadecimal digits and the same each time", () => {
    expect(of(visits())).toMatch(/^[0-9a-f]{16}$/u);
    expect(of(visits())).toBe(of(visits()));
    expect(of(collections)).toBe(of(collections));
  });

  it.each([
    ["the label order", visits({ outcome: label({ NOT_MET: "nobody there", MET: "met the borrower" }) })],
    ["a label's meaning", visits({ outcome: label({ ...criteria, MET: "saw the borrower" }) })],
    ["a label more", visits({ outcome: label({ ...criteria, MOVED: "moved away" }) })],
    ["which days a field takes", visits({ next: date({ future: true }) })],
    ["a rule less", visits({ rules: [] })],
    ["the task's words", visits({ task: "Say how it went." })],
    ["the version", visits({ version: 2 })],
  ])("changes with %s", (_, changed) => {
    expect(of(changed)).not.toBe(of(visits()));
  });

  it.each<[string, PromptFormat]>([
    ["its id", { ...chatmlBrief, id: "chatml-brief/2" }],
    ["folding of capitals", { ...chatmlBrief, lowercase: false }],
    ["speaker tags", { ...chatmlBrief, speakerTags: { ...chatmlBrief.speakerTags, agent: "a: " } }],
    ["a reserved string", { ...chatmlBrief, frame: { ...chatmlBrief.frame, reserved: ["<|"] } }],
    ["the opening of the answer", { ...chatmlBrief, frame: { ...chatmlBrief.frame, openAnswer: "=>" } }],
    ["what its function writes", { ...chatmlBrief, messages: () => [{ role: "user", parts: [plain("hello")] }] }],
  ])("changes with the format's %s", (_, format) => {
    expect(of(visits(), format)).not.toBe(of(visits()));
  });

  it("differs between all formats and finders", () => {
    const all = [chatmlBrief, chatmlMarked, chatmlValues, alpaca].map((format) => of(collections, format));
    expect(new Set([...all, of(collections, chatmlBrief, "finders/2")]).size).toBe(5);
  });

  it("stays when only an alias is added, or a rule is explained in other words", () => {
    const aliased = visits({ outcome: label(criteria, { aliases: { SEEN: "MET" } }) });
    const reworded = { ...visits(), rules: visits().rules.map((rule) => ({ ...rule, id: "q", because: "seen" })) };
    expect(of(aliased)).toBe(of(visits()));
    expect(of(reworded)).toBe(of(visits()));
  });
});
