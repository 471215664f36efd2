export { describeEngine } from "./describe-engine.ts";
export { type Belief, type FakeEngineOptions, fakeEngine } from "./fake-engine.ts";
