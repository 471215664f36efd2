import { expect, it } from "vitest";
import { wantsEvents } from "./accept.ts";

it.each([
  [true, "text/event-stream"],
  [true, "Text/Event-Stream; q=0.5"],
  [true, "application/json, text/event-stream"],
  [false, undefined],
  [false, "*/*"],
  [false, "text/*"],
  [false, "text/event-stream;q=0"],
  [false, "text/event-stream; q=0.000"],
  [false, "text/event-streams"],
])("%s for %s", (expected, accept) => {
  expect(wantsEvents({ accept })).toBe(expected);
});
