import { DispositionError } from "@disposition/taxonomy";
import { expect, it } from "vitest";
import { errorFacts } from "./service-logger.ts";

it("tells the kind of an error and where it came from, and nothing of its message", () => {
  const error = new TypeError("cannot read kal 5000 dunga\n    kal 5000 dunga at home");
  expect(errorFacts(error)).toMatchObject({ error: "TypeError" });
  expect(JSON.stringify(errorFacts(error))).toContain("service-logger.test");
  expect(JSON.stringify(errorFacts(error))).not.toContain("dunga");
});

it.each([
  ["a code", new DispositionError("ENGINE_FAILED", "no"), { error: "DispositionError", errorCode: "ENGINE_FAILED" }],
  ["a name in words", Object.assign(new Error("no"), { name: "kal 5000 dunga" }), { error: "Error" }],
  ["a string", "kal 5000 dunga", { thrown: "string" }],
])("of %s", (_title, error, facts) => {
  expect(errorFacts(error)).toMatchObject(facts);
  expect(JSON.stringify(errorFacts(error))).not.toContain("dunga");
});
