/** Unicode's name of the script that a language of the generator is written in. */
export const scriptOf = (code: string): string => SCRIPTS[code] ?? "Latin";

/** Matches what holds a sign of the script. */
export const writtenIn = (script: string): RegExp => new RegExp(`\\p{Script=${script}}`, "u");

const SCRIPTS: Readonly<Record<string, string>> = {
  ...{ hi: "Devanagari", mr: "Devanagari", bn: "Bengali", pa: "Gurmukhi", gu: "Gujarati" },
  ...{ ta: "Tamil", te: "Telugu", kn: "Kannada", ml: "Malayalam" },
};

export const INDIC_SCRIPTS: readonly string[] = [...new Set(Object.values(SCRIPTS))];
