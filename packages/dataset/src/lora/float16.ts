/** Size of the smallest step of float16, and the largest number that it has. */
const SMALLEST_STEP = 2 ** -24;
const LARGEST = 65_504;

/** The numbers behind float16 bits, exactly. */
export function decodeFloat16(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, numberOf);
}

/**
 * Float16 bits of numbers, rounded to the nearest, ties to even.
 *
 * @returns Null when one of them is beyond ±65,504 after rounding, or is no number.
 */
export function encodeFloat16(numbers: Float32Array): Uint16Array | null {
  const singles = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const halves = new Uint16Array(numbers.length);
  for (const [index, number] of numbers.entries()) {
    const magnitude = bitsOf(Math.abs(number), ((singles[index] ?? 0) >>> 23) & 0xff);
    if (!(magnitude <= 0x7bff)) return null;
    halves[index] = (((singles[index] ?? 0) >>> 31) << 15) | magnitude;
  }
  return halves;
}

/** The numbers behind bfloat16 bits: the upper halves of float32. */
export function decodeBfloat16(halves: Uint16Array): Float32Array {
  const singles = Uint32Array.from(halves, (half) => half << 16);
  return new Float32Array(singles.buffer);
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
function bitsOf(magnitude: number, singleExponent: number): number {
  if (!(magnitude <= 2 * LARGEST)) return Number.NaN;
  const exponent = singleExponent - 127;
  if (exponent < -14) return roundHalfToEven(magnitude / SMALLEST_STEP);
  return ((exponent + 14) << 10) + roundHalfToEven(magnitude / 2 ** (exponent - 10));
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}
