import { describe, expect, it } from "vitest";
import { pathMatcher } from "./match-path.ts";

describe("pathMatcher", () => {
  it.each([
    ["/health", "/health", {}],
    ["/", "/", {}],
    ["/jobs/:id", "/jobs/7", { id: "7" }],
    ["/jobs/:id", "/jobs/7%20b", { id: "7 b" }],
    ["/jobs/:id/result", "/jobs/__proto__x/result", { id: "__proto__x" }],
  ])("%s is %s", (pattern, path, params) => {
    expect(pathMatcher(pattern)(path)).toEqual(params);
  });

  it.each([
    ["/health", "/Health"],
    ["/health", "/health/"],
    ["/health", "//health"],
    ["/health", "/health/more"],
    ["/health", ""],
    ["/health", "/%68ealth"],
    ["/jobs/:id", "/jobs/"],
    ["/jobs/:id", "/jobs/%"],
    ["/jobs/:id", "/jobs/%ff"],
    ["/jobs/:id", "/jobs/7/result"],
    ["/jobs/:id/result", "/jobs/7/other"],
  ])("%s is not %s", (pattern, path) => {
    expect(pathMatcher(pattern)(path)).toBeNull();
  });
});
