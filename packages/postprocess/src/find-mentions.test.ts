import { CallReading, DispositionError } from "@disposition/taxonomy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "./find-mentions.ts";

const CALL_DATE = "2026-03-18";
const shown = (transcript: string) =>
  findMentions({ transcript, callDate: CALL_DATE }).mentions.map(({ kind, text, value, speaker }) => [
    kind,
    text,
    value,
    speaker,
  ]);

describe("findMentions", () => {
  it("finds dates and amounts with their speakers, in text order", () => {
    const transcript = "Agent: aapki EMI 8,500 rupaye bounce hui hai\nCustomer: kal 5000 bhej dunga";
    expect(shown(transcript)).toEqual([
      ["amount", "8,500 rupaye", 8500, "agent"],
      ["date", "kal", "2026-03-19", "customer"],
      ["amount", "5000", 5000, "customer"],
    ]);
  });

  it.each([
    ["paanch hazaar das tareekh ko dunga", ["amount", "date"]],
    ["5/4/2026 ko 5000 dunga", ["date", "amount"]],
    ["payment 12-05-2026 ko", ["date"]],
    ["do teen din mein paanch saat hazaar dunga", ["date", "amount"]],
    ["20 march ko 20 hazaar", ["date", "amount"]],
  ])("never takes words of %j for both a date and an amount", (transcript, kinds) => {
    const { mentions } = findMentions({ transcript, callDate: CALL_DATE });
    expect(mentions.map(({ kind }) => kind)).toEqual(kinds);
    for (const [index, mention] of mentions.entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
    }
  });

  it("takes a lone number for money in the answer to how much", () => {
    expect(shown("Agent: kitna kar paoge?\nCustomer: 3500")).toEqual([["amount", "3500", 3500, "customer"]]);
    expect(shown("Agent: aap kaun?\nCustomer: 3500")).toEqual([]);
  });

  it("reads an instant in the zone of the call", () => {
    const call = { transcript: "kal dunga", callDate: "2026-03-18T20:00:00Z" };
    expect(findMentions(call).callDay).toBe("2026-03-19");
    expect(findMentions({ ...call, timeZone: "UTC" }).callDay).toBe("2026-03-18");
  });

  it("takes today in the zone when the call has no date", () => {
    const now = () => new Date("2026-03-18T20:00:00Z");
    const reading = findMentions({ transcript: "kal dunga" }, { now });
    expect(reading).toMatchObject({ callDay: "2026-03-19", timeZone: "Asia/Kolkata" });
    expect(reading.mentions).toMatchObject([{ value: "2026-03-20" }]);
  });

  it("says what is wrong with a call, without its words", () => {
    const read = () => findMentions({ transcript: "my secret words", callDate: "2026-02-30" });
    expect(read).toThrow(DispositionError);
    expect(read).toThrow(/callDate/u);
    expect(read).not.toThrow(/secret/u);
  });

  it("gives what its schema says, whatever is said", () => {
    const word = fc.constantFrom(
      ..."Agent: Customer: \n kal parso 5 10 5000 50,000 ₹ Rs. rupaye hazaar lakh sau do teen tareekh ko din mein se - / 12 EMI dunga सौ पाँच कल तारीख march . , k 98765 43210".split(
        " ",
      ),
    );
    const words = fc.array(word, { maxLength: 40 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (transcript) => {
        const reading = CallReading.parse(findMentions({ transcript, callDate: CALL_DATE }));
        let end = 0;
        for (const mention of reading.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(transcript.slice(mention.start, mention.end)).toBe(mention.text);
          expect(reading.turns.some((turn) => turn.start <= mention.start && mention.end <= turn.end)).toBe(true);
          end = mention.end;
        }
      }),
    );
  });
});
