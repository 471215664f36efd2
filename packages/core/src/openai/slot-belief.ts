import type { Bytes, ReplyToken, TokenOption } from "./server-reply.ts";

/** Where a slot lies in a reply, and what it may hold. */
export interface SlotPlace {
  /** First byte of the slot. */
  readonly at: number;
  readonly choices: readonly Bytes[];
  /** Literal behind the slot: decides between a label and a longer one that begins with it. */
  readonly after: Bytes;
  /** Index into `choices` of what was written, or null where it is none of them. */
  readonly written: number | null;
}

export interface SlotBelief {
  /** Per choice; 0 also where the server did not say. Adds up to at most 1. */
  readonly probabilities: readonly number[];
  /** Belief in one of several choices without saying in which; the sets may overlap. */
  readonly undecided: readonly Undecided[];
  /** Belief that left the choices on the way, in [0, 1]. */
  readonly offTrie: number;
}

/** Belief that leads to several choices. */
export interface Undecided {
  readonly choices: readonly number[];
  /** In [0, 1]. */
  readonly probability: number;
}

/**
 * What the tokens of a reply say about one slot: at each token that still had a choice, belief is renormalised over
 * the options that lead to a choice.
 *
 * Only the written path is seen: a rival is known if the token that leads to it leads to nothing else. What leads to
 * several choices counts against the written one, so its probability is never too high.
 *
 * @returns Null where no token of the slot can be judged.
 */
export function slotBelief(tokens: readonly ReplyToken[], place: SlotPlace): SlotBelief | null {
  const probabilities = place.choices.map(() => 0);
  let walk: Walk = { open: place.choices.map((_, index) => index), reach: 1, onTrie: 1, undecided: [] };
  for (const token of tokens.filter((candidate) => reachesInto(candidate, place))) {
    if (walk.open.length <= 1) break;
    const next = step(walk, token, place, probabilities);
    if (!next) return null;
    walk = next;
  }
  const { open, reach, onTrie, undecided } = walk;
  // tokens that do not spell what the text says cannot be trusted
  if (place.written === null ? open.length > 0 : !open.includes(place.written)) return null;
  if (place.written !== null) add(probabilities, place.written, reach);
  return { probabilities, undecided, offTrie: 1 - onTrie };
}

/** How far the written path has been followed. */
interface Walk {
  /** Choices that go on with what was written so far; none once it has left them. */
  readonly open: readonly number[];
  /** Belief in what was written so far. */
  readonly reach: number;
  readonly onTrie: number;
  readonly undecided: readonly Undecided[];
}

/** Follows one token and notes in `probabilities` the rivals that branch off there. */
function step(walk: Walk, token: ReplyToken, place: SlotPlace, probabilities: number[]): Walk | null {
  const led = token.options.map((option) => ({ option, to: leadsTo(option, token, place, walk.open) }));
  const seen = led.reduce((sum, { option, to }) => sum + (to.length > 0 ? option.probability : 0), 0);
  if (seen <= 0) return null;
  const [written, ...rivals] = led;
  const undecided = [...walk.undecided];
  for (const { option, to } of rivals) {
    const share = (walk.reach * option.probability) / seen;
    if (to.length > 1) undecided.push({ choices: to, probability: share });
    else for (const choice of to) add(probabilities, choice, share);
  }
  const open = written?.to ?? [];
  const share = open.length > 0 ? (written?.option.probability ?? 0) / seen : 0;
  return { open, reach: walk.reach * share, onTrie: walk.onTrie * Math.min(1, seen), undecided };
}

function add(probabilities: number[], choice: number, share: number): void {
  probabilities[choice] = (probabilities[choice] ?? 0) + share;
}

function reachesInto({ start, options }: ReplyToken, place: SlotPlace): boolean {
  return start + (options[0]?.bytes.length ?? 0) > place.at;
}

/** Which of the open choices go on with this option. */
function leadsTo(option: TokenOption, token: ReplyToken, place: SlotPlace, open: readonly number[]): number[] {
  // a token may begin in the literal before the slot
  const lead = Math.max(0, place.at - token.start);
  const from = Math.max(0, token.start - place.at);
  const written = token.options[0]?.bytes.slice(0, lead) ?? "";
  return open.filter((index) => {
    const rest = written + ((place.choices[index] ?? "") + place.after).slice(from);
    return rest.startsWith(option.bytes) || option.bytes.startsWith(rest);
  });
}
