import { resolveModel } from "../resolve-model.ts";

// A process of its own for the tests: resolves what it is told to and reports each phase and the outcome.
process.once("message", async ({ source, cacheFolder, hubUrl }: { [option: string]: string }) => {
  const onProgress = (progress: object) => process.send?.(progress);
  const options = { ...(cacheFolder && { cacheFolder }), ...(hubUrl && { hubUrl }), onProgress };
  const { path, sha256 } = await resolveModel(source, options);
  process.send?.({ path, sha256 }, () => process.disconnect());
});
