import type { SpokenLine } from "../stage.ts";
import { parseTemplate, renderTemplate } from "../template.ts";

/**
 * The sentence with the names of its slots in place of what was put there: two calls that differ in a sum or a name alone
 * have one wording.
 *
 * @example wordingOf({ ...line, template: "(hi|hello) {customer}", branches: [1] }) // "hello {customer}"
 */
export function wordingOf({ template, branches }: Pick<SpokenLine, "template" | "branches">): string {
  const taken = branches.values();
  const next = () => taken.next().value ?? 0;
  return renderTemplate(parseTemplate(template), {
    choose: next,
    slot: (name) => `{${name}}`,
    gender: () => (next() === 0 ? "m" : "f"),
  });
}
