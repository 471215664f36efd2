import { expect, it, vi } from "vitest";
import { uploadService } from "./support/upload-service.ts";

const datasetReader = vi.hoisted(() => vi.fn(() => new Promise(() => undefined)));
vi.mock("../src/upload/read/dataset-reader.ts", () => ({ datasetReader }));

// node remembers a module that it could not load, so the first upload is too late where file handles may run out
it.each([
  ["with a folder for uploads loads what reads files at its start", {}, 1],
  ["without one leaves it to the first upload", { upload: { directory: undefined } }, 0],
])("a service %s", async (_title, options, times) => {
  datasetReader.mockClear();
  const { close } = await uploadService(options as object);
  expect(datasetReader).toHaveBeenCalledTimes(times);
  await close();
});
