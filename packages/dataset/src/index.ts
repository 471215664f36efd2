export { type BuildOptions, buildDataSet } from "./build/build-data-set.ts";
export { type ChatmlRow, chatmlRow, type RenderedRow } from "./build/chatml-row.ts";
export { DEFAULT_SHARES, SPLITS, type SplitName, type SplitShares, splitOf } from "./build/split-of.ts";
export type { SynthesisLanguage } from "./synthesis/languages/synthesis-languages.ts";
export { type SynthesisOptions, synthesise } from "./synthesis/synthesise.ts";
export type { SynthesisedCall } from "./synthesis/synthesised-call.ts";
