import fc from "fast-check";

/** Damage that files and bodies take on their way: a piece that is lost, doubled, overwritten or slipped in. */
type Damage =
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "lose" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "insert" | "overwrite"; readonly at: number; readonly bytes: Uint8Array };

const at = fc.nat(100_000);
const length = fc.integer({ min: 1, max: 40 });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 4 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at }),
  fc.record({ kind: fc.constantFrom("lose" as const, "double" as const), at, length }),
  fc.record({ kind: fc.constantFrom("insert" as const, "overwrite" as const), at, bytes }),
);

/** The bytes of `whole` as something has damaged them, up to three times. */
export function damaged(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(whole, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([first, all]) => all.reduce(hurt, first));
}

function hurt(whole: Uint8Array, done: Damage): Uint8Array {
  const place = done.at % (whole.length + 1);
  const before = whole.subarray(0, place);
  const after = whole.subarray(place);
  switch (done.kind) {
    case "cut":
      return before;
    case "lose":
      return Buffer.concat([before, after.subarray(done.length)]);
    case "double":
      return Buffer.concat([before, after.subarray(0, done.length), after]);
    case "insert":
      return Buffer.concat([before, done.bytes, after]);
    default:
      return Buffer.concat([before, done.bytes, after.subarray(done.bytes.length)]);
  }
}

export const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** Texts with what trips readers: ends of lines and strings, signs outside the first plane, halves of such, nothing. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    ...["", " ", "\u0000", "\uFEFF", "\uFFFD", "\ud800", "\u2028", "\u202e", "\r\n", '"', "'", "=1+1", "-", "@x"],
    ...["__proto__", "constructor", "toString", "कल पाँच हज़ार दूँगा", "line is busy", "NaN", "1e999", "2026-02-30"],
  ),
);
