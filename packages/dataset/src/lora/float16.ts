/** Loops here are plain: an adapter has some hundred million numbers, and `from` and `entries` cost ten times as much. */

/** Size of the smallest step of float16. */
const SMALLEST_STEP = 2 ** -24;
/** Rounding starts to go to infinity here, halfway between 65,504 and the power of 2 above. */
const LIMIT = 65_520;
/** By the exponent of a float32 as it is stored, the step between float16 numbers of that size. */
const STEPS = Float64Array.from({ length: 256 }, (_, exponent) => Math.max(SMALLEST_STEP, 2 ** (exponent - 127 - 10)));
/** Exponent of the smallest normal float16, as a float32 stores it. */
const FIRST_NORMAL = 127 - 14;

/** The numbers behind float16 bits, exactly. */
export function decodeFloat16(halves: Uint16Array): Float32Array {
  const numbers = new Float32Array(halves.length);
  for (let index = 0; index < halves.length; index += 1) numbers[index] = numberOf(halves[index] ?? 0);
  return numbers;
}

/** The numbers behind bfloat16 bits: the upper halves of float32. */
export function decodeBfloat16(halves: Uint16Array): Float32Array {
  const singles = new Uint32Array(halves.length);
  for (let index = 0; index < halves.length; index += 1) singles[index] = (halves[index] ?? 0) << 16;
  return new Float32Array(singles.buffer);
}

/**
 * Float16 bits of numbers, rounded to the nearest, ties to even.
 *
 * @returns Null when one of them would round to more than ±65,504, or is no number.
 */
export function encodeFloat16(numbers: Float32Array): Uint16Array | null {
  const singles = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const halves = new Uint16Array(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const magnitude = Math.abs(numbers[index] ?? 0);
    if (!(magnitude < LIMIT)) return null;
    const single = singles[index] ?? 0;
    halves[index] = ((single >>> 31) << 15) | bitsOf(magnitude, (single >>> 23) & 0xff);
  }
  return halves;
}

function numberOf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * SMALLEST_STEP;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (0x400 + fraction) * 2 ** (exponent - 25);
}

/** Consecutive bits are consecutive numbers, so rounding up past a power of 2 carries into the exponent by itself. */
function bitsOf(magnitude: number, exponent: number): number {
  const steps = roundHalfToEven(magnitude / (STEPS[exponent] ?? SMALLEST_STEP));
  return exponent < FIRST_NORMAL ? steps : ((exponent - FIRST_NORMAL) << 10) + steps;
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
