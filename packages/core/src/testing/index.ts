export { describeEngine } from "./describe-engine.ts";
export { type Belief, fakeEngine, type FakeEngineOptions } from "./fake-engine.ts";
