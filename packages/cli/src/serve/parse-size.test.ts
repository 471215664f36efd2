import { describe, expect, it } from "vitest";
import { parseSize } from "./parse-size.ts";

describe("parseSize", () => {
  it.each([
    ["1", 1],
    ["1048576", 1024 ** 2],
    ["512KiB", 512 * 1024],
    ["50MiB", 50 * 1024 ** 2],
    ["2GiB", 2 * 1024 ** 3],
  ])("%s is %d bytes", (text, bytes) => {
    expect(parseSize("--max-upload", text)).toBe(bytes);
  });

  it.each(["", "0", "0MiB", "-1", "1.5MiB", "50MB", "50 MiB", "MiB", "1TiB", "2000GiB", "१", "1e6", "NaN"])(
    "%j is no size",
    (text) => {
      expect(() => parseSize("--max-upload", text)).toThrow(/--max-upload is ".*"; give a size/u);
    },
  );
});
