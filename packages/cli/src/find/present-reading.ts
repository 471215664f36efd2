import { styleText } from "node:util";
import type { CallReading, Mention, Turn } from "@disposition/taxonomy";
import { type Cell, cellsOf } from "./cells.ts";
import { underline } from "./underline.ts";
import { wrapCells } from "./wrap-cells.ts";

const NARROWEST = 20;

/**
 * A read call for a person at a terminal: the words of each turn with everything found in them underlined and named,
 * then how much it is and from which day dates were counted.
 *
 * @param columns - Columns of the terminal; the names of mentions may reach beyond them.
 */
export function presentReading(reading: CallReading, columns: number): string {
  const hasSpeakers = reading.turns.some(({ speaker }) => speaker !== "unknown");
  const margin = hasSpeakers ? "customer  ".length : 0;
  const width = Math.max(NARROWEST, columns - margin);
  const lines = reading.turns.flatMap((turn) => {
    const mentions = reading.mentions.filter(({ start }) => start >= turn.start && start < turn.end);
    const label = hasSpeakers ? turn.speaker : "";
    return presentTurn(reading.transcript, turn, mentions, width).map(
      (line, index) => `${styleText("dim", (index === 0 ? label : "").padEnd(margin))}${line}`,
    );
  });
  return [...lines, "", styleText("dim", summaryOf(reading))].join("\n");
}

function presentTurn(transcript: string, turn: Turn, mentions: readonly Mention[], width: number): string[] {
  return linesOf(transcript, turn)
    .flatMap((line) => wrapCells(line, width))
    .flatMap((line) => {
      const text = line.map(({ shown }) => shown).join("");
      return [text.trimEnd(), ...underline(line, mentions).map((mark) => styleText("cyan", mark))];
    });
}

/** The lines of a turn that have words. */
function linesOf(transcript: string, turn: Turn): Cell[][] {
  const text = transcript.slice(turn.start, turn.end);
  return [...text.matchAll(/[^\r\n]+/gu)].map((match) => cellsOf(match[0], turn.start + match.index));
}

function summaryOf({ mentions, callDay, timeZone }: CallReading): string {
  const count = (kind: Mention["kind"]) => mentions.filter((mention) => mention.kind === kind).length;
  const [dates, amounts] = [count("date"), count("amount")];
  const found = mentions.length === 0 ? "nothing found" : `${plural(dates, "date")}, ${plural(amounts, "amount")}`;
  return `${found}; days counted from ${callDay} (${timeZone})`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
