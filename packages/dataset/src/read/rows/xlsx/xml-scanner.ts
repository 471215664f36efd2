/** What an XML text consists of, in order. Names come without their prefix; a tag that closes itself opens and closes. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Thrown for XML that no workbook has; the message says what. */
export class XmlProblem extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{1,5});/giu;
/** How Excel writes characters that XML cannot hold, and a carriage return: `_x000D_`. */
const ESCAPE = /_x([0-9a-fA-F]{4})_/gu;
const LARGEST_CODE = 0x10ffff;

/**
 * Scans the XML of a workbook as it arrives. There is no document type, so no entity can be declared and nothing expands:
 * one that appears is refused.
 *
 * @param longest - Characters of one tag or one stretch of text.
 * @throws XmlProblem
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #longest: number;
  #rest = "";

  constructor(handler: XmlHandler, longest: number) {
    this.#handler = handler;
    this.#longest = longest;
  }

  write(chunk: string): void {
    const xml = this.#rest + chunk;
    let at = 0;
    while (at < xml.length) {
      const next = xml[at] === "<" ? this.#markup(xml, at) : this.#text(xml, at);
      if (next === null) break;
      at = next;
    }
    this.#rest = xml.slice(at);
    checkLength(this.#rest, this.#longest);
  }

  /** @throws XmlProblem when the text ends inside a tag. */
  end(): void {
    if (this.#rest.trim() !== "") throw new XmlProblem("it is cut off");
  }

  #text(xml: string, at: number): number | null {
    const end = xml.indexOf("<", at);
    if (end === -1) return null;
    const text = xml.slice(at, end);
    checkLength(text, this.#longest);
    this.#handler.text?.(text);
    return end;
  }

  #markup(xml: string, at: number): number | null {
    if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
    if (xml.startsWith("<?", at)) return after(xml, "?>", at + 2);
    if (xml.startsWith("<![CDATA[", at)) {
      const end = after(xml, "]]>", at);
      if (end !== null) this.#handler.text?.(xml.slice(at + 9, end - 3).replaceAll("&", "&amp;"));
      return end;
    }
    // enough to tell a comment and CDATA from a document type
    if (xml.length - at < 9 && xml.startsWith("<!", at)) return null;
    if (xml.startsWith("<!", at)) throw new XmlProblem("it declares a document type, which a workbook has no need of");
    return this.#tag(xml, at);
  }

  #tag(xml: string, at: number): number | null {
    const end = endOfTag(xml, at + 1);
    if (end === null) return null;
    const isClosing = xml[at + 1] === "/";
    const isEmpty = xml[end - 1] === "/";
    const tag = xml.slice(at + (isClosing ? 2 : 1), isEmpty ? end - 1 : end);
    const cut = tag.search(/\s/u);
    const qualified = cut === -1 ? tag : tag.slice(0, cut);
    const name = qualified.slice(qualified.indexOf(":") + 1);
    if (!isClosing) this.#handler.open(name, cut === -1 ? "" : tag.slice(cut));
    if (isClosing || isEmpty) this.#handler.close?.(name);
    return end + 1;
  }
}

/** @throws XmlProblem for a text that is longer than a cell may be. */
export function checkLength(text: string, longest: number): void {
  if (text.length > longest) throw new XmlProblem(`a text or tag is longer than ${longest} characters`);
}

/** The `>` of a tag; one inside an attribute's quotes does not count. */
function endOfTag(xml: string, from: number): number | null {
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at === -1) return null;
  }
  return null;
}

function firstQuote(xml: string, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    if (xml[at] === '"' || xml[at] === "'") return at;
  }
  return null;
}

function after(xml: string, mark: string, from: number): number | null {
  const end = xml.indexOf(mark, from);
  return end === -1 ? null : end + mark.length;
}

/** The value of an attribute, or null. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf("=", at);
    if (equals === -1) return null;
    const key = attributes.slice(at, equals).trim();
    const open = firstQuote(attributes, equals + 1, attributes.length);
    if (open === null) return null;
    const close = attributes.indexOf(attributes[open] ?? "", open + 1);
    if (close === -1) return null;
    if (key === name || key.slice(key.indexOf(":") + 1) === name)
      return decodeEntities(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

/** @throws XmlProblem for an entity that XML does not define by itself. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, body: string) => {
    if (!body.startsWith("#")) {
      const character = ENTITIES[body];
      if (character === undefined) throw new XmlProblem(`it uses the entity ${whole}, which nothing defines`);
      return character;
    }
    const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > LARGEST_CODE ? "\uFFFD" : String.fromCodePoint(code);
  });
}

/** The text of a cell: entities, Excel's own escapes and line ends resolved. */
export function cellText(xml: string): string {
  const text = decodeEntities(xml);
  const unescaped = text.includes("_x")
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return unescaped.includes("\r") ? unescaped.replaceAll("\r\n", "\n") : unescaped;
}
