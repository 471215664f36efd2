import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBfloat16, decodeFloat16, encodeFloat16 } from "./float16.ts";

// IEEE 754 binary16, https://en.wikipedia.org/wiki/Half-precision_floating-point_format#Half_precision_examples
const EXAMPLES: readonly (readonly [bits: number, value: number])[] = [
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -24],
  [0x03ff, 2 ** -14 - 2 ** -24],
  [0x0400, 2 ** -14],
  [0x3555, 0.333251953125],
  [0x3c00, 1],
  [0x3c01, 1 + 2 ** -10],
  [0xc000, -2],
  [0x7bff, 65_504],
];

describe("float16", () => {
  it.each(EXAMPLES)("bits %d are %d, both ways", (bits, value) => {
    expect([...decodeFloat16(Uint16Array.of(bits))]).toEqual([value]);
    expect(encodeFloat16(Float32Array.of(value))).toEqual(Uint16Array.of(bits));
  });

  it("reads infinities and what is no number", () => {
    expect([...decodeFloat16(Uint16Array.of(0x7c00, 0xfc00, 0x7e00))]).toEqual([Infinity, -Infinity, NaN]);
  });

  it("gives all finite bits back", () => {
    const bits = Uint16Array.from({ length: 2 ** 16 }, (_, index) => index).filter(
      (half) => (half & 0x7c00) !== 0x7c00,
    );
    expect(encodeFloat16(decodeFloat16(bits))).toEqual(bits);
  });

  it("takes the nearest of its numbers, of two the even one", () => {
    const finite = fc.float({ min: -65_000, max: 65_000, noNaN: true });
    fc.assert(
      fc.property(finite, (value) => {
        const [bits = 0] = encodeFloat16(Float32Array.of(value)) ?? [];
        const [below = 0, here = 0, above = 0] = decodeFloat16(
          Uint16Array.of(Math.max(0, (bits & 0x7fff) - 1), bits & 0x7fff, (bits & 0x7fff) + 1),
        );
        const error = Math.abs(here - Math.abs(value));
        const best = Math.min(Math.abs(below - Math.abs(value)), Math.abs(above - Math.abs(value)));
        expect(error < best || (error === best && bits % 2 === 0) || here === below).toBe(true);
      }),
    );
  });

  it.each([
    [65_519.99, true],
    [65_520, false],
    [1e30, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NaN, false],
  ])("has room for %d: %s", (value, isThere) => {
    expect(encodeFloat16(Float32Array.of(value)) !== null).toBe(isThere);
  });
});

describe("bfloat16", () => {
  it("is the upper half of float32", () => {
    expect([...decodeBfloat16(Uint16Array.of(0x3f80, 0xc000, 0x7f80))]).toEqual([1, -2, Infinity]);
  });
});
