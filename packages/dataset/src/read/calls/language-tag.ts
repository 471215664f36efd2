const TAGS: Readonly<Record<string, string>> = {
  english: "en",
  eng: "en",
  hindi: "hi",
  hin: "hi",
  hinglish: "hinglish",
  "hi-en": "hinglish",
  "hi-latn": "hinglish",
  bengali: "bn",
  bangla: "bn",
  marathi: "mr",
  telugu: "te",
  tamil: "ta",
  gujarati: "gu",
  kannada: "kn",
  malayalam: "ml",
  punjabi: "pa",
  odia: "or",
  urdu: "ur",
};

/** The tag of a language that a table calls by its name; other words stay as they are. */
export function languageTag(name: string): string {
  const text = name.trim();
  const folded = text.toLowerCase().replaceAll("_", "-");
  return Object.hasOwn(TAGS, folded) ? (TAGS[folded] ?? text) : text;
}
