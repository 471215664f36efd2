import { describe, expect, it } from "vitest";
import { languageData } from "./languages/synthesis-languages.ts";
import { createRandom } from "./random.ts";
import { playWholeCall } from "./scripts/play-whole-call.ts";
import type { Stage } from "./stage.ts";
import { parseWholeCall } from "./whole-call.ts";

function stage(seed: number): Stage {
  const { en } = languageData;
  return {
    random: createRandom(seed, 0),
    language: en,
    agentLanguage: en,
    callDay: "2026-03-10",
    cast: {
      customer: { first: "Asha", surname: "Rao", full: "Asha Rao", gender: "f" },
      agent: { name: "Vikram", gender: "m" },
      company: "Harbour Credit",
      product: "bike loan",
      relative: { noun: "brother", my: "my brother", gender: "m" },
    },
    due: 4210,
    lines: [],
    group: "",
    used: new Set(),
  };
}

function play(block: string, seed = 1) {
  const onStage = stage(seed);
  const ending = playWholeCall(onStage, parseWholeCall(block), 7);
  return { ...ending, group: onStage.group, lines: onStage.lines.map(({ speaker, text }) => `${speaker}: ${text}`) };
}

describe("a whole call", () => {
  it("is its labels and who says what", () => {
    expect(parseWholeCall("ANSWERED PTP NONE amount=due\nagent: {due} is due.\n  customer: I pay it {date}.")).toEqual({
      disposition: "ANSWERED",
      payment: "PTP",
      reason: "NONE",
      amountIsDue: true,
      lines: [
        { speaker: "agent", template: "{due} is due." },
        { speaker: "customer", template: "I pay it {date}." },
      ],
    });
  });

  it.each([
    ["a label that its field has not", "ANSWERED PROMISE NONE\ncustomer: Yes.", /"PROMISE" is no label/u],
    ["an unknown sign after the labels", "BUSY NONE NONE sum=due\nsystem: Busy.", /unknown sign/u],
    ["nobody who speaks", "BUSY NONE NONE", /nobody speaks/u],
    ["a line of nobody", "BUSY NONE NONE\nThe line is busy.", /write "agent: …"/u],
  ])("cannot have %s", (_title, block, fault) => {
    expect(() => parseWholeCall(block)).toThrow(fault);
  });

  it("promises one sum and one day, however often they are said", () => {
    const block = `ANSWERED PTP NONE
      customer: {amount} {date}.
      agent: So {amount} {date}?
      customer: Yes, {amount}.`;
    for (let seed = 0; seed < 50; seed += 1) {
      const { outcome, followUp, group } = play(block, seed);
      expect(outcome.amount).toBeGreaterThan(0);
      expect([followUp, group]).toEqual([null, "en:whole#7"]);
    }
  });

  it("takes the due for the promise where its head says so", () => {
    const block = "ANSWERED PTP NONE amount=due\nagent: {due} is due.\ncustomer: I will pay it {date}.";
    expect(play(block).outcome.amount).toBe(4210);
    expect(play(block.replace(" amount=due", "")).outcome.amount).toBeNull();
  });

  it("names a day for the next call apart from the day of payment", () => {
    const { outcome, followUp } = play("CALL_BACK_LATER NONE NONE\ncustomer: Driving, call me {followUp}.");
    expect(outcome).toEqual({ amount: null, date: null });
    expect(followUp).toMatch(/^2026-/u);
  });

  it("never gives a day that is not promised the promised date", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { lines } = play("ANSWERED PTP NONE\ncustomer: Not {otherDateNoun}.\ncustomer: {dateNoun}.", seed);
      expect(lines[0]).not.toBe(`customer: Not ${lines[1]?.replace("customer: ", "")}`);
    }
  });
});
