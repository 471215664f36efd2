import { describe, expect, it } from "vitest";
import { createRandom } from "../synthesis/random.ts";
import { estimatedJaccard, SIGNATURE_LENGTH, signatureOf, signatureOfShingles } from "./min-hash.ts";

/** Two sets of 200 numbers each of which `shared` are in both. */
function pairOf(shared: number, stream: number) {
  const random = createRandom(5, stream);
  const number = () => random.int(0, 2 ** 32 - 1);
  const both = Array.from({ length: shared }, number);
  const withOwn = () => new Set([...both, ...Array.from({ length: 200 - shared }, number)]);
  return [signatureOfShingles(withOwn()), signatureOfShingles(withOwn())] as const;
}

describe("estimatedJaccard", () => {
  it.each([0, 40, 100, 150, 178, 190])("with %i of 200 shared: right on average, and as exact as it says", (shared) => {
    const jaccard = shared / (400 - shared);
    const error = Math.sqrt((jaccard * (1 - jaccard)) / SIGNATURE_LENGTH);
    const rounds = 400;
    const estimates = Array.from({ length: rounds }, (_, stream) => estimatedJaccard(...pairOf(shared, stream)));
    const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / rounds;
    const spread = Math.sqrt(estimates.reduce((sum, estimate) => sum + (estimate - jaccard) ** 2, 0) / rounds);
    // four standard errors of the mean; the standard deviation of 400 draws is within 15 % of its value
    expect(Math.abs(mean - jaccard)).toBeLessThanOrEqual((4 * error) / Math.sqrt(rounds) + 1e-4);
    expect(spread).toBeLessThanOrEqual(error * 1.15 + 2e-3);
  });

  it("is 1 for the same call and its signature is 256 bytes", () => {
    const signature = signatureOf({ transcript: "Customer: kal dunga" });
    expect(estimatedJaccard(signature, signatureOf({ transcript: "customer:  KAL dunga!" }))).toBe(1);
    expect(signature.byteLength).toBe(256);
  });

  // pinned: certificates of older data sets hold signatures' results
  it("gives the same signature in every version", () => {
    const signature = signatureOf({
      transcript: "Customer: salary agle hafte aayegi tab main poora paisa jama kar dunga pakka",
    });
    expect([...signature.subarray(0, 4)]).toEqual([36565, 24575, 59933, 61346]);
  });
});
