import { expect, it } from "vitest";
import { allowedChoices } from "./allowed-choices.ts";

const slot = { name: "payment", before: "", choices: ["PTP", "PAID", "NONE"] };
const silent = { when: { slot: "outcome", in: ["BUSY"] }, allow: { slot: "payment", in: ["NONE"] } };
const unpaid = { when: { slot: "outcome", in: ["BUSY"] }, allow: { slot: "payment", in: ["PTP", "NONE"] } };
const never = { when: { slot: "outcome", in: ["BUSY"] }, allow: { slot: "payment", in: [] } };

it.each([
  ["no constraint", [], { outcome: "BUSY" }, [0, 1, 2]],
  ["a premise that holds", [silent], { outcome: "BUSY" }, [2]],
  ["a premise that does not hold", [silent], { outcome: "ANSWERED" }, [0, 1, 2]],
  ["a premise about a slot not yet filled", [silent], {}, [0, 1, 2]],
  ["two constraints: both hold", [silent, unpaid], { outcome: "BUSY" }, [2]],
  ["constraints that leave nothing: all stay", [never], { outcome: "BUSY" }, [0, 1, 2]],
])("%s", (_title, constraints, filled, expected) => {
  expect(allowedChoices(slot, new Map(Object.entries(filled)), constraints)).toEqual(expected);
});
