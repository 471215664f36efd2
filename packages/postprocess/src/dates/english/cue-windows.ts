// A word that chrono can make a date of: cheap to look for, so that Hindi text never reaches chrono.
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const ORDINALS =
  "first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|[a-z]{3,5}teen|twentie|thirtie)th|twenty|thirty";
const UNITS = "(?:days?|weeks?|months?|years?|fortnight)";
const CUE = new RegExp(
  `\\b(?:${MONTHS})[a-z]*[\\s,.-]*\\d|\\d(?:st|nd|rd|th)?[\\s,.-]*(?:of\\s)?(?:${MONTHS})` +
    `|\\b(?:${ORDINALS})\\s+(?:of\\s+)?(?:${MONTHS})` +
    `|\\b${UNITS}\\s+(?:ago|later|from|before|after|earlier|hence)\\b` +
    `|\\b(?:in|within)\\s+(?:[a-z\\d]+\\s+){1,4}${UNITS}\\b` +
    `|\\b(?:by|on|before|till|until|around|from|after|the)\\s+(?:the\\s+)?(?:date\\s+)?(?:\\d|(?:${ORDINALS})\\b)`,
  "giu",
);

const LEAD = /^(?:(?:by|on|before|till|until|around|from|after|the|date|in|within)\s+)+/iu;

const MARGIN = 25;
/** chrono's time grows with the square of its text, so it never sees more than this at once. */
const LONGEST = 400;

/** A stretch of text worth showing to chrono, as offsets. */
export type TextWindow = { start: number; end: number };

/**
 * Stretches around the words that may be English dates, none overlapping, cut at white space.
 *
 * @param read - Phrases already read, in text order: a cue that lies in one, but for its preposition, needs no second
 * reader.
 */
export function cueWindows(text: string, read: readonly TextWindow[]): TextWindow[] {
  const windows: TextWindow[] = [];
  let place = 0;
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    const named = index + (LEAD.exec(cue)?.[0].length ?? 0);
    while ((read[place]?.end ?? Number.POSITIVE_INFINITY) <= named) place++;
    const phrase = read[place];
    if (phrase && phrase.start <= named && phrase.end >= index + cue.length) continue;
    const start = blankBefore(text, Math.max(0, index - MARGIN));
    const end = blankAfter(text, Math.min(text.length, index + cue.length + MARGIN));
    const last = windows.at(-1);
    if (last && start <= last.end && end - last.start <= LONGEST) last.end = end;
    else windows.push({ start: Math.max(start, last?.end ?? 0), end });
  }
  return windows;
}

function blankBefore(text: string, index: number): number {
  const limit = Math.max(0, index - MARGIN);
  let start = index;
  while (start > limit && !/\s/u.test(text[start - 1] ?? "")) start--;
  return start;
}

function blankAfter(text: string, index: number): number {
  const limit = Math.min(text.length, index + MARGIN);
  let end = index;
  while (end < limit && !/\s/u.test(text[end] ?? "")) end++;
  return end;
}
