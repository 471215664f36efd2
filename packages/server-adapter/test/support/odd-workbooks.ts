import fc from "fast-check";
import { strToU8 } from "fflate";
import { oddText } from "./odd-bytes.ts";
import { cells, sheetOf, workbook, workbookParts } from "./workbook.ts";

const words = (text: string) => text.split(" ");
const pick = (text: string) => fc.constantFrom(...words(text));

const goodAttribute = pick('r="A2" r="B2" t="str" t="inlineStr" t="b" t="d" s="0" s="1"');
const oddAttribute = pick('r="XFD1" r="ZZZZ9" r="1" r="" t="s" t="e" t="x" s="-1" s="99" r=A1 r="A1 = x:r="B1"');
const attributes = fc.array(fc.oneof({ arbitrary: goodAttribute, weight: 4 }, oddAttribute), { maxLength: 2 });
const goodValue = fc.constantFrom("0", "46074", "-46074.5", "1e400", "NaN", "", "&lt;", "_x0041_", "line is busy");
const oddValue = pick("-1 999999999 &lol; &#xFFFFFF; _xD800_ <![CDATA[a]]> <!--a--> <?a?> <!DOCTYPE <b> ]]>");
const value = fc.oneof({ arbitrary: goodValue, weight: 6 }, oddValue, oddText);
const cell = fc.tuple(attributes, value, pick("v is f x")).map(([all, text, tag]) => {
  const inner = tag === "is" ? `<is><t>${text}</t></is>` : `<${tag}>${text}</${tag}>`;
  return `<c ${all.join(" ")}>${inner}</c>`;
});
const row = fc
  .tuple(pick('r="2" r="3" r="-1" r="x" r="1e9" x'), fc.array(cell, { maxLength: 3 }))
  .map(([number, all]) => {
    return `<row ${number}>${all.join("")}</row>`;
  });
const sheet = fc
  .tuple(fc.constantFrom(cells("text", "call_date"), cells("text"), ""), fc.array(row, { maxLength: 5 }))
  .map(([head, rows]) => sheetOf(head + rows.join("")));

const PARTS = [...Object.keys(workbookParts("")), "xl/sharedStrings.xml", "xl/styles.xml"];
const oddPart = fc.oneof(
  oddText,
  fc.constantFrom(
    "<sst><si><t>text</t></si><si/></sst>",
    "<sst><si><rPh><t>a</t></rPh></si>",
    "<styleSheet><cellXfs><xf/></cellXfs></styleSheet>",
    '<styleSheet><numFmts><numFmt numFmtId="1" formatCode="yy[$-"/></numFmts><cellXfs><xf numFmtId="x"/></cellXfs></styleSheet>',
    '<Relationships><Relationship Id="r0" Type="a/worksheet" Target="../../../x"/></Relationships>',
    '<workbook><sheets><sheet name="One" state="hidden" r:id="r0"/></sheets></workbook>',
    "<workbook/>",
    "<a",
  ),
);
const oddParts = fc.dictionary(fc.constantFrom(...PARTS), oddPart.map(strToU8), { maxKeys: 2, noNullPrototype: true });

/** Workbooks whose XML is not what Excel writes. */
export const oddWorkbook: fc.Arbitrary<Uint8Array> = fc
  .tuple(sheet, fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, oddParts))
  .map(([xml, more]) => workbook(xml, more));
