/**
 * Random weights in the layouts of ggml, made as raw bits: a standard normal and a quantiser would take a minute for
 * half a billion weights, this takes a second or two.
 */

/** How the matrices of a file are stored. */
export type WeightType = "F32" | "F16" | "Q8_0" | "Q4_0";

interface Layout {
  /** ggml's number of the type. */
  readonly id: number;
  /** `general.file_type` of a file whose matrices have this type. */
  readonly fileType: number;
  /** Weights that are stored together. */
  readonly weights: number;
  /** Bytes that they take. */
  readonly bytes: number;
}

export const layouts: Readonly<Record<WeightType, Layout>> = {
  F32: { id: 0, fileType: 0, weights: 1, bytes: 4 },
  F16: { id: 1, fileType: 1, weights: 1, bytes: 2 },
  Q4_0: { id: 2, fileType: 2, weights: 32, bytes: 18 },
  Q8_0: { id: 8, fileType: 7, weights: 32, bytes: 34 },
};

/** A stream of 32 random bits at a time (xorshift). */
export interface RandomBits {
  state: number;
}

/** Any seed gives a stream; equal seeds give equal streams. */
export function randomBits(seed: number): RandomBits {
  const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  return { state: mixed === 0 ? 1 : mixed };
}

/**
 * Fills `words` with weights of standard deviation about `deviation`, symmetric around 0 (for Q4_0 nearly so).
 *
 * @param words - A whole number of blocks.
 */
export function fillWeights(words: Uint32Array, type: WeightType, deviation: number, bits: RandomBits): void {
  if (type === "Q8_0") {
    // odd values only: -128 is none that a quantiser would write
    fillBits(words, bits, 0xffffffff, 0x01010101);
    setScales(words, layouts.Q8_0.bytes, deviation / rootMeanSquare.Q8_0);
  } else if (type === "Q4_0") {
    fillBits(words, bits, 0xffffffff, 0);
    setScales(words, layouts.Q4_0.bytes, deviation / rootMeanSquare.Q4_0);
  } else if (type === "F16") {
    const exponent = (Math.round(Math.log2(deviation / rootMeanSquare.float)) + 15) << 10;
    fillBits(words, bits, 0x83ff83ff, exponent | (exponent << 16));
  } else {
    const exponent = (Math.round(Math.log2(deviation / rootMeanSquare.float)) + 127) << 23;
    fillBits(words, bits, 0x807fffff, exponent);
  }
}

/** Of uniform odd bytes, of uniform nibbles less 8, and of uniform mantissas in [1, 2). */
const rootMeanSquare = { Q8_0: 73.9, Q4_0: 4.64, float: 1.53 };

function fillBits(words: Uint32Array, bits: RandomBits, keep: number, set: number): void {
  let state = bits.state;
  for (let index = 0; index < words.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = (state & keep) | set;
  }
  bits.state = state;
}

/** The first two bytes of a block are the scale of its weights. */
function setScales(words: Uint32Array, blockBytes: number, scale: number): void {
  const halves = new Uint16Array(words.buffer, words.byteOffset, words.length * 2);
  const encoded = toFloat16(scale);
  for (let index = 0; index < halves.length; index += blockBytes / 2) halves[index] = encoded;
}

/** Bits of a positive number of normal size (2^-14 to 65,504) as float16, rounded down. */
function toFloat16(value: number): number {
  const [bits = 0] = new Uint32Array(new Float32Array([value]).buffer);
  const exponent = (bits >>> 23) - 127 + 15;
  if (exponent < 1 || exponent > 30) throw new RangeError(`a scale of ${value} is no normal float16`);
  return (exponent << 10) | ((bits >>> 13) & 0x3ff);
}
