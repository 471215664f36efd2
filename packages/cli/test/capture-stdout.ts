import { afterEach, beforeEach, vi } from "vitest";

/** Keeps what a command prints from the screen and gives it to each test; the exit status is put back afterwards. */
export function captureStdout(): { text: string } {
  const captured = { text: "" };
  beforeEach(() => {
    captured.text = "";
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      captured.text += String(chunk);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });
  return captured;
}
