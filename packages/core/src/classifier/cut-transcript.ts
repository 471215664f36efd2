import type { CallReading, Turn } from "@disposition/taxonomy";

/** A turn longer than this is cut into pieces, so that a monologue without speaker tags can lose its middle too. */
const LONGEST_PIECE = 400;

/**
 * Leaves out turns from the middle until the call fits: who was reached is said at the beginning, what was agreed at
 * the end. Mentions in the turns left out go with them.
 *
 * @param fits - Whether a shortened call fits; must stay true when turns are left out.
 * @returns the reading itself when it fits, else the longest shortening that does, down to a single turn.
 */
export async function cutTranscript(
  reading: CallReading,
  fits: (shorter: CallReading) => Promise<boolean>,
): Promise<CallReading> {
  if (await fits(reading)) return reading;
  const pieces = reading.turns.flatMap((turn) => splitTurn(reading.transcript, turn));
  let fitting = 1;
  let tooMany = pieces.length + 1;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (await fits(keepEnds(reading, pieces, middle))) fitting = middle;
    else tooMany = middle;
  }
  return keepEnds(reading, pieces, fitting);
}

/** One third from the beginning, two thirds from the end. */
function keepEnds(reading: CallReading, pieces: readonly Turn[], count: number): CallReading {
  const head = Math.floor(count / 3);
  const turns = [...pieces.slice(0, head), ...pieces.slice(pieces.length - (count - head))];
  const mentions = reading.mentions.filter((mention) =>
    turns.some((turn) => turn.start <= mention.start && mention.end <= turn.end),
  );
  return { ...reading, turns, mentions };
}

function splitTurn(transcript: string, turn: Turn): Turn[] {
  const pieces: Turn[] = [];
  let start = turn.start;
  while (turn.end - start > LONGEST_PIECE) {
    const space = transcript.lastIndexOf(" ", start + LONGEST_PIECE);
    const end = space > start ? space : start + LONGEST_PIECE;
    pieces.push({ ...turn, start, end });
    start = end;
  }
  return [...pieces, { ...turn, start }];
}
