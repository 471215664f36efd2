import { plain } from "@disposition/taxonomy";
import * as vitest from "vitest";
import { expect, it } from "vitest";
import { describeEngine } from "./describe-engine.ts";
import { fakeEngine } from "./fake-engine.ts";

describeEngine("fakeEngine", async () => fakeEngine({ contextSize: 4096 }), vitest);

it("answers what it is told to believe, and calls the rest off-trie", async () => {
  const engine = fakeEngine({ believe: () => ({ BUSY: 3, RINGING: 1, UNHEARD_OF: 4 }) });
  const slots = [{ name: "outcome", before: "", choices: ["RINGING", "BUSY"] }];
  const filled = await engine.fill({ prompt: [plain("x")], slots, after: "", constraints: [] });
  expect(filled.slots[0]).toMatchObject({ choice: 1, probability: 0.75, offTrie: 0.5 });
});
