/**
 * The readers of `@disposition/dataset`. They are loaded with the first upload, or at the start where a folder for
 * uploads is named: a service that gets none need not have them in memory.
 */
export function datasetReader() {
  return import("@disposition/dataset");
}

export type DatasetReader = Awaited<ReturnType<typeof datasetReader>>;
