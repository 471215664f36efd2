import { Document, isMap, isScalar } from "yaml";

/** What stands around the values of a configuration file. */
export interface YamlComments {
  /** Lines at the top. */
  readonly head: readonly string[];
  /** Reasons by top-level key; a key of no surprise needs none. */
  readonly why: Readonly<Record<string, string>>;
}

/**
 * A configuration as YAML that parsers of YAML 1.1 (Python's) and 1.2 read as the same values: `no` and `on` are quoted,
 * lines are not folded.
 *
 * @throws TypeError for a number that YAML 1.1 would read as a string (`2e-7`).
 * @example emitYaml({ warmup_steps: 7 }, { head: ["demo"], why: { warmup_steps: "whole" } }) // # demo\n\n# whole\n…
 */
export function emitYaml(value: Readonly<Record<string, unknown>>, { head, why }: YamlComments): string {
  checkNumbers(value);
  const document = new Document(value, { version: "1.1", aliasDuplicateObjects: false });
  document.commentBefore = head.map((line) => ` ${line}`).join("\n");
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      const reason = isScalar(key) ? why[String(key.value)] : undefined;
      if (isScalar(key) && reason !== undefined) key.commentBefore = ` ${reason}`;
    }
  }
  return document.toString({ lineWidth: 0, directives: false });
}

function checkNumbers(value: unknown): void {
  if (typeof value === "number" && String(value).includes("e"))
    throw new TypeError(`${value} would be written with an exponent, which YAML 1.1 reads as a string`);
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) checkNumbers(inner);
}
