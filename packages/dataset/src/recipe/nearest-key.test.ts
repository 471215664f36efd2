import { describe, expect, it } from "vitest";
import { nearestKey } from "./nearest-key.ts";

const known = ["sequence_len", "warmup_steps", "lora_r", "lora_alpha", "learning_rate", "eval_steps", "bf16"];

describe("near", () => {
  it.each([
    ["sequence_length", "sequence_len"],
    ["warmup-steps", "warmup_steps"],
    ["Learning_Rate", "learning_rate"],
    ["steps_warmup", "warmup_steps"],
    ["lora_alhpa", "lora_alpha"],
    ["lerning_rate", "learning_rate"],
    ["bf_16", "bf16"],
  ])("%s is meant as %s", (unknown, key) => expect(nearestKey(unknown, known)).toBe(key));
});

describe("far", () => {
  it.each(["packing", "x", "", "weight_decay", "optimizer"])('"%s" is like none', (unknown) => {
    expect(nearestKey(unknown, known)).toBeNull();
  });
});

it("finds every known key for itself", () => {
  for (const key of known) expect(nearestKey(key, known)).toBe(key);
});
