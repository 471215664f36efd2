import type { Segment, ShownRow } from "./inspection.ts";

/** Signs around what carries loss and between its tokens; none of them occurs in a label or a mark. */
const OPEN = "⟪";
const CLOSE = "⟫";
const BORDER = "│";
const FIRST_CHARACTERS = 160;
const LAST_CHARACTERS = 320;

/**
 * A row as one text in which the tokens that carry loss stand in `⟪ ⟫`, parted by `│`. Long stretches without loss are
 * shortened in the middle.
 *
 * @example markSupervised(report.shown[0]) // "…<|im_start|>assistant\n⟪{"│PTP│"}│<|im_end|>⟫"
 */
export function markSupervised({ segments }: Pick<ShownRow, "segments">): string {
  return segments.map((segment) => (segment.supervised ? markedSegment(segment) : shortened(segment.text))).join("");
}

function markedSegment({ text, pieces }: Segment): string {
  return `${OPEN}${pieces?.join(BORDER) ?? shortened(text)}${CLOSE}`;
}

/** The beginning and the end of a long text: the frame, and what stands right before the answer. */
export function shortened(text: string): string {
  const characters = [...text];
  const hidden = characters.length - FIRST_CHARACTERS - LAST_CHARACTERS;
  // the note that something is missing is longer than a few characters
  if (hidden <= 40) return text;
  return `${characters.slice(0, FIRST_CHARACTERS).join("")} … ${hidden} characters … ${characters.slice(-LAST_CHARACTERS).join("")}`;
}
