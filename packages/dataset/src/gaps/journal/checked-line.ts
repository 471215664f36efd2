import { createHash } from "node:crypto";
import { GapEvent } from "../events/gap-event.ts";

const SUM_LENGTH = 12;
const LINE = /^\{"sum":"([0-9a-f]{12})","event":(\{.*\})\}$/u;

/**
 * An event as a line of its own that can be checked. It begins with a line break too: a line that was torn off by a kill
 * then ends there and takes no other with it.
 */
export function writeLine(event: GapEvent): string {
  const body = JSON.stringify(event);
  return `\n{"sum":"${sumOf(body)}","event":${body}}\n`;
}

/** The event of a line; null for a torn or altered line. */
export function readLine(line: string): GapEvent | null {
  const [, sum, body] = LINE.exec(line) ?? [];
  if (body === undefined || sumOf(body) !== sum) return null;
  const parsed = GapEvent.safeParse(JSON.parse(body));
  return parsed.success ? parsed.data : null;
}

function sumOf(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, SUM_LENGTH);
}
