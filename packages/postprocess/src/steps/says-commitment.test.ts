import { describe, expect, it } from "vitest";
import { findMentions } from "../find-mentions.ts";
import { saysCommitment } from "./says-commitment.ts";

const commits = (transcript: string) => saysCommitment(findMentions({ transcript, callDate: "2026-02-21" }));

describe("a borrower commits who says", () => {
  it.each([
    "kal kar dunga",
    "main bhej doonga",
    "haan payment kar dungi",
    "de denge sir",
    "bhej raha hoon",
    "main kal deta hoon",
    "कल भेज दूँगा",
    "मैं कर दूंगा",
    "I will pay",
    "I'll definitely make the payment",
    "we will transfer it on Monday",
    "by 5 march",
    "kal 5000",
    "abhi nahi hai, kal kar dunga",
  ])("%s", (words) => {
    expect(commits(`Agent: kab karenge?\nCustomer: ${words}`)).toBe(true);
  });
});

describe("a borrower does not commit who says", () => {
  it.each([
    "dekhta hoon",
    "dekhunga",
    "koshish karunga",
    "shayad kal kar dunga",
    "kal nahi de paunga",
    "nahi dunga",
    "I will try to pay",
    "I will not pay tomorrow",
    "I can't pay",
    "maybe tomorrow",
    "agar salary aayi to kar dunga",
    "मैं नहीं दूंगा",
    "कोशिश करूंगा",
    "kaun bol raha hai",
    "hello",
    "",
  ])("%s", (words) => {
    expect(commits(`Agent: payment kab karenge?\nCustomer: ${words}`)).toBe(false);
  });
});

it.each([
  ["haan ji theek hai", true],
  ["okay sir", true],
  ["हाँ ठीक है", true],
  ["nahi", false],
  ["haan par abhi nahi", false],
  ["kya?", false],
])('"%s" to the agent\'s day is a commitment: %s', (reply, expected) => {
  expect(commits(`Agent: kal tak kar dijiye\nCustomer: ${reply}`)).toBe(expected);
});

it("an agent's own words commit nobody", () => {
  expect(commits("Agent: kal 5000 kar dunga aapke liye note\nCustomer: hello")).toBe(false);
});

it("words without a speaker count", () => {
  expect(commits("kal 5000 kar dunga")).toBe(true);
});

it("what it cannot read is left to the model", () => {
  expect(commits("Agent: hello\nCustomer: நாளை பார்க்கலாம்")).toBe(true);
});
