import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { TallyReporter } from "./tools/tally-reporter.ts";

// Packages resolve to their sources: nothing needs building before a test, and a stale build cannot hide an error.
const source = "@disposition/source";
// "module" is for bundlers: vitest hands the conditions to node, which cannot load what some packages keep there.
const conditions = [source, ...defaultServerConditions.filter((condition) => condition !== "module")];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: [source] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"],
    reporters: ["default", new TallyReporter()],
    // The machine that CI promises has two cores; a model-bearing test file must not compete with three others.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
