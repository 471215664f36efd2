import { expect, it } from "vitest";
import { Calibration, FieldCalibration } from "./calibration.ts";

it.each([
  ["a temperature", { method: "temperature", temperature: 1.7 }, true],
  [
    "a rising line",
    {
      method: "isotonic",
      points: [
        [0.1, 0.3],
        [0.5, 0.3],
        [0.9, 0.8],
      ],
    },
    true,
  ],
  ["a logistic curve", { method: "logistic", slope: 0.7, offset: -0.4 }, true],
  ["a logistic curve that falls", { method: "logistic", slope: -0.7, offset: 0 }, false],
  ["a logistic curve without its offset", { method: "logistic", slope: 1 }, false],
  ["a temperature of 0", { method: "temperature", temperature: 0 }, false],
  ["a line without points", { method: "isotonic", points: [] }, false],
  [
    "a line that falls",
    {
      method: "isotonic",
      points: [
        [0.1, 0.3],
        [0.5, 0.2],
      ],
    },
    false,
  ],
  [
    "a line with two values at one belief",
    {
      method: "isotonic",
      points: [
        [0.1, 0.3],
        [0.1, 0.4],
      ],
    },
    false,
  ],
  ["a share above 1", { method: "isotonic", points: [[0.1, 1.3]] }, false],
  ["another method", { method: "guess" }, false],
])("%s: %j is a calibration of a field: %s", (_title, value, expected) => {
  expect(FieldCalibration.safeParse(value).success).toBe(expected);
});

it("a file says for which fingerprint and model it was fitted, and on how many calls", () => {
  const file = { kind: "disposition-calibration", version: 1, fingerprint: "0123", model: "m", calls: 10, fields: {} };
  expect(Calibration.parse(file)).toEqual(file);
  for (const key of Object.keys(file)) expect(Calibration.safeParse({ ...file, [key]: undefined }).success).toBe(false);
});
