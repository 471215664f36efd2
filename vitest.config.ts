import { defineConfig } from "vitest/config";

const conditions = ["@disposition/source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "packages/*/test/**/*.test.ts", "tools/**/*.test.ts"],
    // The machine that CI promises has two cores; a model-bearing test file must not compete with three others.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
