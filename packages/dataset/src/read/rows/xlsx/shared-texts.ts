import { fileProblem } from "../file-problem.ts";
import { type OpenWorkbook, readPart } from "./read-part.ts";
import { cellText, checkLength, type XmlHandler } from "./xml-scanner.ts";

/** The texts that cells of a workbook point at by number. They stay in memory: 1 or 2 bytes a character. */
export async function readSharedTexts(workbook: OpenWorkbook, path: string): Promise<string[]> {
  const texts: string[] = [];
  const { name, limits } = workbook;
  let characters = 0;
  const collector = textCollector("si", limits.rowCharacters, (text) => {
    characters += text.length;
    if (characters > limits.sharedCharacters) {
      throw fileProblem(name, `its texts have more than ${limits.sharedCharacters} characters; save the sheet as CSV`);
    }
    texts.push(text);
  });
  await readPart(workbook, path, collector);
  return texts;
}

/**
 * Joins the `<t>` runs inside each `element`. Readings of Asian characters (`<rPh>`) are no part of the text.
 */
export function textCollector(element: string, longest: number, take: (text: string) => void): Required<XmlHandler> {
  let text = "";
  let isIn = false;
  let isText = false;
  let isReading = false;
  return {
    open(name) {
      if (name === element) {
        text = "";
        isIn = true;
      } else if (name === "t") isText = true;
      else if (name === "rPh") isReading = true;
    },
    text(piece) {
      if (!isIn || !isText || isReading) return;
      text += cellText(piece);
      checkLength(text, longest);
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
      else if (name === element && isIn) {
        isIn = false;
        take(text);
      }
    },
  };
}
