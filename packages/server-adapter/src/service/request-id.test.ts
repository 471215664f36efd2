import { expect, it } from "vitest";
import { readRequestId } from "./request-id.ts";

it.each(["1", "a.b:c_d-9", "x".repeat(128)])("keeps %s", (id) => {
  expect(readRequestId(id)).toBe(id);
});

it.each([undefined, "", "a b", "a\nb", "a\r\nb", "é", "<b>", "x".repeat(129), "a\u2028b", "a;b"])(
  "replaces %j by a new one each time",
  (id) => {
    const [one, other] = [readRequestId(id), readRequestId(id)];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(one).not.toBe(other);
  },
);
