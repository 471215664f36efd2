/** Matches what holds a sign of the script, by Unicode's names. */
const SIGNS = {
  Latin: /\p{Script=Latin}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Bengali: /\p{Script=Bengali}/u,
  Gurmukhi: /\p{Script=Gurmukhi}/u,
  Gujarati: /\p{Script=Gujarati}/u,
  Tamil: /\p{Script=Tamil}/u,
  Telugu: /\p{Script=Telugu}/u,
  Kannada: /\p{Script=Kannada}/u,
  Malayalam: /\p{Script=Malayalam}/u,
} as const;

type Script = keyof typeof SIGNS;

const SCRIPTS: Readonly<Record<string, Script>> = {
  ...{ hi: "Devanagari", mr: "Devanagari", bn: "Bengali", pa: "Gurmukhi", gu: "Gujarati" },
  ...{ ta: "Tamil", te: "Telugu", kn: "Kannada", ml: "Malayalam" },
};

/** Unicode's name of the script that a language of the generator is written in. */
export const scriptOf = (code: string): Script => SCRIPTS[code] ?? "Latin";

export const writtenIn = (script: Script): RegExp => SIGNS[script];

export const INDIC_SCRIPTS: readonly Script[] = [...new Set(Object.values(SCRIPTS))];
