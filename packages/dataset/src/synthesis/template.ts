/** Whose gender a `<m|f>` fork asks for: who speaks, who is spoken to, the borrower, the relative that is named. */
export type GenderOf = "speaker" | "listener" | "borrower" | "relative";
export type Gender = "m" | "f";

/** A parsed template. */
export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string }
  | { readonly kind: "sequence"; readonly parts: readonly TemplateNode[] }
  | { readonly kind: "choice"; readonly options: readonly TemplateNode[] }
  | { readonly kind: "gender"; readonly of: GenderOf; readonly m: TemplateNode; readonly f: TemplateNode };

/** What a template needs to become a sentence. */
export interface RenderContext {
  readonly choose: (count: number) => number;
  readonly slot: (name: string) => string;
  readonly gender: (of: GenderOf) => Gender;
}

const GENDER_OF: Readonly<Record<string, GenderOf>> = { b: "borrower", r: "relative", o: "listener" };
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "<": ">", "{": "}" };
const parsed = new Map<string, TemplateNode>();

/**
 * Reads the template syntax of language-data.ts. Each template is read once and kept.
 *
 * @throws SyntaxError that quotes the template, when brackets do not match or a fork has not two branches.
 * @example parseTemplate("(hi|hello) [dear] {customer}")
 */
export function parseTemplate(template: string): TemplateNode {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const node = parseSequence({ template, at: 0 }, "");
  parsed.set(template, node);
  return node;
}

/** Turns a parsed template into a sentence: spaces squeezed, no space before punctuation, brackets of events printed. */
export function renderTemplate(node: TemplateNode, context: RenderContext): string {
  return tidy(expand(node, context));
}

/** Names of all slots in a template, each once. */
export function slotsOf(node: TemplateNode): readonly string[] {
  if (node.kind === "slot") return [node.name];
  return [...new Set(childrenOf(node).flatMap(slotsOf))];
}

function childrenOf(node: TemplateNode): readonly TemplateNode[] {
  if (node.kind === "sequence") return node.parts;
  if (node.kind === "choice") return node.options;
  return node.kind === "gender" ? [node.m, node.f] : [];
}

function expand(node: TemplateNode, context: RenderContext): string {
  if (node.kind === "text") return node.text;
  if (node.kind === "slot") return context.slot(node.name);
  if (node.kind === "sequence") return node.parts.map((part) => expand(part, context)).join("");
  if (node.kind === "gender") return expand(context.gender(node.of) === "m" ? node.m : node.f, context);
  const option = node.options[context.choose(node.options.length)];
  return option === undefined ? "" : expand(option, context);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/(?<! ) +([,.?!।])/gu, "$1")
    .replace(/,([,.?!।])/gu, "$1")
    .replace(/^[ ,]+/u, "")
    .trimEnd()
    .replace(/[⟦⟧⸨⸩]/gu, (sign) => ({ "⟦": "[", "⟧": "]", "⸨": "(" })[sign] ?? ")");
}

interface Cursor {
  readonly template: string;
  at: number;
}

function parseSequence(cursor: Cursor, until: string): TemplateNode {
  const parts: TemplateNode[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
  };
  while (cursor.at < cursor.template.length && !until.includes(signAt(cursor))) {
    const sign = signAt(cursor);
    if (")]>}|".includes(sign)) throw fault(cursor, `unexpected ${JSON.stringify(sign)}`);
    cursor.at += 1;
    if (CLOSING[sign] === undefined) {
      text += sign;
      continue;
    }
    flush();
    parts.push(parseBracket(cursor, sign));
  }
  flush();
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: "sequence", parts };
}

function parseBracket(cursor: Cursor, opening: string): TemplateNode {
  if (opening === "{") return parseSlot(cursor);
  const of = opening === "<" ? parseGenderOf(cursor) : "speaker";
  const options = parseOptions(cursor, CLOSING[opening] ?? "");
  if (opening === "[") return { kind: "choice", options: [...options, { kind: "text", text: "" }] };
  if (opening === "(") return { kind: "choice", options };
  const [m, f, ...rest] = options;
  if (m === undefined || f === undefined || rest.length > 0) throw fault(cursor, "<m|f> needs two branches");
  return { kind: "gender", of, m, f };
}

function parseOptions(cursor: Cursor, closing: string): readonly TemplateNode[] {
  const options: TemplateNode[] = [];
  do {
    options.push(parseSequence(cursor, `${closing}|`));
    if (cursor.at >= cursor.template.length) throw fault(cursor, `missing ${JSON.stringify(closing)}`);
    cursor.at += 1;
  } while (cursor.template[cursor.at - 1] === "|");
  return options;
}

function parseSlot(cursor: Cursor): TemplateNode {
  const end = cursor.template.indexOf("}", cursor.at);
  const name = end < 0 ? "" : cursor.template.slice(cursor.at, end);
  if (!/^[A-Za-z]+$/u.test(name)) throw fault(cursor, "a slot is {letters}");
  cursor.at = end + 1;
  return { kind: "slot", name };
}

function parseGenderOf(cursor: Cursor): GenderOf {
  if (cursor.template[cursor.at + 1] !== ":") return "speaker";
  const of = GENDER_OF[signAt(cursor)];
  if (of === undefined) throw fault(cursor, "write <m|f>, <b:m|f>, <r:m|f> or <o:m|f>");
  cursor.at += 2;
  return of;
}

function signAt(cursor: Cursor): string {
  return cursor.template[cursor.at] ?? "";
}

function fault(cursor: Cursor, what: string): SyntaxError {
  return new SyntaxError(`${what} at ${cursor.at} of the template ${JSON.stringify(cursor.template)}`);
}
