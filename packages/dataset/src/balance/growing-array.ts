/** Numbers appended one at a time, at `Type`'s width each: a JavaScript array of a million numbers takes twice as much. */
export interface GrowingArray<A extends Float64Array | Uint32Array> {
  push(value: number): void;
  /** A view of what was pushed; valid until the next push. */
  values(): A;
}

/** An empty growing array. @param make - Makes a longer array, e.g. `(length) => new Float64Array(length)`. */
export function growingArray<A extends Float64Array | Uint32Array>(make: (length: number) => A): GrowingArray<A> {
  let room = make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === room.length) {
        const larger = make(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    values: () => room.subarray(0, length) as A,
  };
}
