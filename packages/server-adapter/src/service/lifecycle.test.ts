import { expect, it } from "vitest";
import { Lifecycle, type LifecycleState } from "./lifecycle.ts";

it("goes forward only, and tells each step once", () => {
  const told: LifecycleState[] = [];
  const lifecycle = new Lifecycle((state) => told.push(state));
  for (const state of ["ready", "starting", "ready", "draining", "ready", "draining", "stopped", "ready"] as const) {
    lifecycle.advance(state);
  }
  expect([told, lifecycle.state]).toEqual([["ready", "draining", "stopped"], "stopped"]);
});

it("can be left before it was ready", () => {
  const lifecycle = new Lifecycle(() => undefined);
  lifecycle.advance("draining");
  lifecycle.advance("ready");
  expect(lifecycle.isLeaving).toBe(true);
});

it("tells of the drain once, and not to those who stopped waiting", () => {
  const heard: string[] = [];
  const lifecycle = new Lifecycle(() => undefined);
  lifecycle.onDrain(() => heard.push("a"));
  lifecycle.onDrain(() => heard.push("b"))();
  lifecycle.advance("draining");
  lifecycle.advance("draining");
  expect(heard).toEqual(["a"]);
});
