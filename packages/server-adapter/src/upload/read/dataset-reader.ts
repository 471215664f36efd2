/** The readers of `@disposition/dataset`, loaded with the first upload: a service that gets none need not have them in memory. */
export function datasetReader() {
  return import("@disposition/dataset");
}

export type DatasetReader = Awaited<ReturnType<typeof datasetReader>>;
