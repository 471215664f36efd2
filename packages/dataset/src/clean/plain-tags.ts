import { splitTurns } from "@disposition/postprocess";

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}_])";
/** Anywhere before a tag: `[00:12]`, `00:00:12,500 -`, `(1:02)`. */
const STAMP = "(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?)";
const CLOCKS = `(?:${STAMP}(?:[ \\t]{0,3}(?:-->|->|-|–|to)[ \\t]{0,3}${STAMP})?)`;

/** Lines of a subtitle file that nobody speaks: its head, a running number, a time span. */
const SUBTITLE_HEAD = /^\uFEFF?WEBVTT[^\n]{0,80}\n/u;
const SUBTITLE_CLOCK = new RegExp(
  `^(?:\\d{1,5}[ \\t]{0,2}\\r?\\n)?[ \\t]{0,4}${STAMP}[ \\t]{1,3}-->[ \\t]{1,3}${STAMP}[ \\t]{0,4}\\r?\\n`,
  "gmu",
);
/** `<v Agent>hello</v>`. */
const VOICE = /<v(?:\.\w{1,20})?[ \t]([^>\n]{1,40})>([^<\n]{0,2000})(?:<\/v>)?/gu;
/** "SPEAKER_00 [00:00:01.2 --> 00:00:03.4] hello". */
const ONE_WORD = "[\\p{L}\\p{M}]{1,16}(?:[ _-]?\\d{1,2})?";
const CLOCKS_AFTER = new RegExp(
  `^[ \\t]{0,4}(${ONE_WORD})[ \\t]{1,4}[\\[(]${CLOCKS}[\\])][ \\t]{0,3}:?[ \\t]{1,4}(?=\\S)`,
  "gmu",
);

/** Words for the agent that hold a word for the customer, or that no list of tags has. */
const CARE =
  /(?<![\p{L}\p{M}\p{N}_])(?:customer (?:care|support|service)(?: (?:executive|agent|representative))?|(?:collection|recovery|field|bank|ai|human|virtual) (?:agent|executive|officer)|voice ?bot|call ?cent(?:er|re))(?=[ \t]{0,3}(?:[:：\])>|]|-[ \t]))/giu;
/** A tag with another sign than a colon: "Agent | hello", "Agent => hello", a tab. */
const ROLE = "agent|executive|telecaller|caller|receiver|borrower|customer|client|user|cx|bot";
const OTHER_SIGN = new RegExp(
  `^[ \\t]{0,4}(${ROLE})(?:[ \\t]{0,3}(?:\\||=>|>>|»|;)[ \\t]{0,3}|\\t{1,3})(?=\\S)`,
  "gimu",
);
/** A tag alone on its line, its words on the next, as meeting tools export. */
const OWN_LINE = new RegExp(
  `^[ \\t]{0,4}[\\[(<*]{0,2}(${ROLE}|speaker[ _]\\d{1,2})[\\])>*]{0,2}(?:[ \\t]{1,4}${CLOCKS})?[ \\t]{0,4}\\r?\\n(?=[ \\t]{0,4}\\S)`,
  "gimu",
);
/** One letter per side, at the start of a line. */
const LETTER = /^[ \t]{0,4}[[(]?([ABCE])[\])]?[ \t]{0,2}[:：-][ \t]/gmu;
/** Who dialled and who was called; which of them is the agent the words must tell. */
const ENDS = new RegExp(`${EDGE}[\\[(<]?(caller|callee|receiver|recipient|कॉलर|रिसीवर)[\\])>]?[ \\t]{0,3}[:：]`, "giu");

const ANY_END = new RegExp(ENDS.source, "iu");

/**
 * Rewrites shapes of speaker tags that `splitTurns` does not read into ones that it does: subtitles, `<v Agent>`, other
 * signs than a colon, tags on a line of their own, letters, callers and receivers. Pairs that name no side become
 * `Speaker 1:` and `Speaker 2:` in the order of their first words.
 */
export function plainTags(transcript: string): string {
  const text = transcript
    .replace(SUBTITLE_HEAD, "")
    .replace(SUBTITLE_CLOCK, "")
    .replace(VOICE, (_, name: string, words: string) => `${name.trim()}: ${words}`)
    .replace(CLOCKS_AFTER, "$1: ")
    .replace(CARE, "Agent")
    .replace(OTHER_SIGN, "$1: ")
    .replace(OWN_LINE, "$1: ");
  return otherEnd(pairTags(pairTags(text, LETTER, LETTER_SIDES), ENDS, {}));
}

/** Letters that stand for a side only beside each other: A and C, E and C, A and B. */
const LETTER_SIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AC: { A: "Agent", C: "Customer" },
  CE: { E: "Agent", C: "Customer" },
};

type Sides = Readonly<Record<string, Readonly<Record<string, string>>>>;

function pairTags(text: string, pattern: RegExp, sides: Sides): string {
  const names = [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name.toUpperCase()))];
  const [one, other] = names;
  if (names.length !== 2 || one === undefined || other === undefined) return text;
  const numbered = { [one]: "Speaker 1", [other]: "Speaker 2" };
  const named: Readonly<Record<string, string>> = sides[[one, other].sort().join("")] ?? numbered;
  return text.replace(pattern, (_, name: string) => `${named[name.toUpperCase()] ?? name}: `);
}

/** A caller or receiver beside an agent is the customer, and beside a customer the agent. */
function otherEnd(text: string): string {
  if (!ANY_END.test(text)) return text;
  const speakers = new Set(splitTurns(text).map(({ speaker }) => speaker));
  if (speakers.has("agent") === speakers.has("customer")) return text;
  return text.replace(ENDS, speakers.has("agent") ? "Customer: " : "Agent: ");
}
