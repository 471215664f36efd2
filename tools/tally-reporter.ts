import type { Reporter, TestModule } from "vitest/node";

/**
 * Makes `N passed, N failed` the last line of a test run. Besides failed tests, a file or a hook that failed without any
 * counts as one, and so does every error outside the tests: "0 failed" means that vitest ends with 0.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failedTests = tests.filter((test) => test.result().state === "failed");
    const failedFiles = modules.filter((module) => module.state() === "failed");
    const otherwise = failedFiles.filter((module) => !failedTests.some((test) => test.module === module));
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = failedTests.length + otherwise.length + unhandledErrors.length;
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
