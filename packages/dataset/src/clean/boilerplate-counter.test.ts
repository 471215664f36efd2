import { describe, expect, it } from "vitest";
import { createRandom } from "../synthesis/random.ts";
import { BoilerplateCounter } from "./boilerplate-counter.ts";
import { shinglesOf } from "./shingles.ts";

const SCRIPT = "main abhi bahar hoon baad mein baat karte hain theek hai namaste".split(" ");
const random = createRandom(9, 0);
const letters = () => Array.from({ length: 5 }, () => random.pick([..."bcdfgklmnp"])).join("");
const callOf = (words: readonly string[]) => ({ transcript: `Agent: hello\nCustomer: ${words.join(" ")}` });
const own = () => Array.from({ length: 12 }, letters);

describe("BoilerplateCounter", () => {
  it("names what stands in more than a twentieth of the calls, and little else, over 10,000 calls", () => {
    const counter = new BoilerplateCounter();
    for (let call = 0; call < 10_000; call += 1) counter.add(callOf(call % 15 === 0 ? [...SCRIPT, ...own()] : own()));
    const found = counter.shingles();
    for (const shingle of shinglesOf(callOf(SCRIPT))) expect(found.has(shingle)).toBe(true);
    expect(found.size).toBeLessThanOrEqual(shinglesOf(callOf(SCRIPT)).size);
  });

  it("does not name what stands in fewer", () => {
    const counter = new BoilerplateCounter();
    for (let call = 0; call < 3000; call += 1) counter.add(callOf(call % 40 === 0 ? [...SCRIPT, ...own()] : own()));
    expect(counter.shingles().size).toBe(0);
    expect(counter.shingles(0.02).size).toBeGreaterThan(0);
  });

  it("cannot tell from fewer than a hundred calls", () => {
    const counter = new BoilerplateCounter();
    for (let call = 0; call < 99; call += 1) counter.add(callOf(SCRIPT));
    expect(counter.shingles().size).toBe(0);
  });
});
