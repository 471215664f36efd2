import { findMentions } from "@disposition/postprocess";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseTranscript } from "./normalise-transcript.ts";

const textOf = (transcript: string) => normaliseTranscript(transcript).text;

const word = fc.oneof(
  fc.constantFrom(
    "kal",
    "5,000",
    "Agent:",
    "ग्राहक:",
    "कल",
    "हाँ",
    "ज़रूर",
    "caf\u00e9",
    "cafe\u0301",
    "\u0958",
    "\u0915\u093c",
  ),
  fc.constantFrom(
    "\u1100\u1161\u11a8",
    "\uac00",
    "q\u0323\u0307",
    "q\u0307\u0323",
    "\u0301a",
    "\u212b",
    "क्\u200dष",
    "👍🏽",
    "\ud800",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 4 }),
);
const blank = fc.constantFrom(" ", "  ", "\t", "\n", "\r\n", "\r", " \n \n ", "\u00a0", "\u2028", "\u3000", "");
const transcript = fc
  .tuple(blank, fc.array(fc.tuple(word, blank), { maxLength: 12 }))
  .map(([lead, rest]) => lead + rest.flat().join(""));

it.each([
  ["", ""],
  ["", " \r\n\t "],
  ["kal 5,000", "kal 5,000"],
  ["kal 5,000", "  kal\t 5,000\u00a0\r\n"],
  ["Agent: hello\nCustomer: haan", "Agent: hello \r\n\r\n  Customer: haan"],
  ["a\nb\nc\nd", "a\rb\u2028c\u2029d"],
  ["caf\u00e9", "cafe\u0301"],
  // NFC takes the precomposed nukta letters apart
  ["\u0915\u093c\u0930\u094d\u091c", "\u0958\u0930\u094d\u091c"],
  ["\uac01", "\u1100\u1161\u11a8"],
])("brings to %j: %j", (expected, given) => {
  expect(textOf(given)).toBe(expected);
});

it.each([
  ["case", "Kal", "kal"],
  ["punctuation", "kal.", "kal"],
  ["a line break", "kal\nhaan", "kal haan"],
  ["spaces inside a word", "5 000", "5000"],
  ["the digits of another script", "५००", "500"],
  ["a joiner", "क्\u200dष", "क्ष"],
  ["look-alikes that NFKC would merge", "①", "1"],
])("keeps %s apart", (_title, one, other) => {
  expect(textOf(one)).not.toBe(textOf(other));
});

describe("laws", () => {
  it("is NFC, without white space but single spaces and line feeds between words", () => {
    fc.assert(
      fc.property(transcript, (given) => {
        const text = textOf(given);
        expect(text.normalize("NFC")).toBe(text);
        expect(text).toMatch(/^(?:\S+(?:[ \n]\S+)*)?$/u);
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(transcript, (given) => {
        expect(textOf(textOf(given))).toBe(textOf(given));
      }),
    );
  });

  it("is one form for all spellings of a transcript", () => {
    fc.assert(
      fc.property(transcript, fc.constantFrom(" ", "\t", "\u00a0 "), (given, space) => {
        const respelled = given.normalize("NFD").replace(/ /gu, space).replace(/\r?\n/gu, " \r\n ");
        expect(textOf(`\n${respelled} `)).toBe(textOf(given));
      }),
    );
  });

  it("leads every word back to the place where it stood", () => {
    fc.assert(
      fc.property(transcript, (given) => {
        const { text, toOriginal } = normaliseTranscript(given);
        for (const { 0: found, index } of text.matchAll(/\S+/gu)) {
          const there = given.slice(toOriginal(index), toOriginal(index + found.length));
          expect(there.normalize("NFC")).toBe(found);
        }
      }),
    );
  });

  it("leads back inside the original, never backwards", () => {
    fc.assert(
      fc.property(transcript, (given) => {
        const { text, toOriginal } = normaliseTranscript(given);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets[0]).toBeGreaterThanOrEqual(0);
        expect(offsets.at(-1)).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it("leads characters back one by one where nothing was composed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("kal", "5,000", "  ", "\n", "हाँ"), { maxLength: 9 }), (pieces) => {
        const given = pieces.join(" ");
        const { text, toOriginal } = normaliseTranscript(given);
        for (const [offset, character] of [...text].entries()) {
          if (character.trim() !== "") expect(given[toOriginal(offset)]).toBe(character);
        }
      }),
    );
  });
});

it("composes every character of Unicode, between two others, and leads those back", () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const whole = `k${String.fromCodePoint(code)}l`;
    const apart = whole.normalize("NFD");
    if (apart === whole || /\s/u.test(whole) || (code >= 0xd800 && code <= 0xdfff)) continue;
    const { text, toOriginal } = normaliseTranscript(apart);
    const ends = [toOriginal(0), toOriginal(text.length)];
    if (text !== whole.normalize("NFC") || ends[0] !== 0 || ends[1] !== apart.length) wrong.push(whole);
  }
  expect(wrong).toEqual([]);
});

it.each([
  "Agent :  payment kab karenge?\r\n\r\nCustomer:\tkal   5,000 rupaye",
  "ग्राहक: \u0958ल पाँच हज़ार   रुपये\u00a0दूँगा\r\nएजेंट: ज़रूर, 5 तारीख को 2,500",
])("leads the mentions of %j back to the words that were said", (given) => {
  const { text, toOriginal } = normaliseTranscript(given);
  const { mentions } = findMentions({ transcript: text, callDate: "2026-02-21" });
  expect(mentions.length).toBeGreaterThan(0);
  for (const mention of mentions) {
    const said = given.slice(toOriginal(mention.start), toOriginal(mention.end));
    expect(textOf(said)).toBe(mention.text);
  }
});
