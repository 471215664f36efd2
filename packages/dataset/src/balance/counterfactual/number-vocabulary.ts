import type { AmountWords } from "../../synthesis/language-data.ts";
import { languageData, type SynthesisLanguage } from "../../synthesis/languages/synthesis-languages.ts";
import { parseTemplate, type TemplateNode } from "../../synthesis/template.ts";

const vocabularies = new Map<SynthesisLanguage, ReadonlySet<string>>();

/** Every single word that the generator says numbers with in a language, as {@link plainNumberWord} spells it. */
export function numberVocabulary(language: SynthesisLanguage): ReadonlySet<string> {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const templates = templatesOf(languageData[language].amounts);
  const words = templates.flatMap((template) => sentencesOf(parseTemplate(template)));
  const vocabulary = new Set(words.flatMap((text) => text.split(" ")).map(plainNumberWord));
  vocabulary.delete("");
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

/** The first word of a text without case and nukta: "Hazaar," and "twenty-six" are `hazaar` and `twenty`. */
export function plainNumberWord(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\u093c/gu, "");
  return /[\p{L}\p{M}\p{N}]+/u.exec(plain)?.[0] ?? "";
}

function templatesOf({ ones, hundred, thousand, lakh, and, andHalf, oneAndHalf, twoAndHalf }: AmountWords): string[] {
  const halves = [andHalf, oneAndHalf, twoAndHalf].map((half) => half?.replace("{n}", "") ?? "");
  return [...ones, hundred, thousand, lakh, and, ...halves];
}

/** All texts of a template without slots. */
function sentencesOf(node: TemplateNode): readonly string[] {
  if (node.kind === "text") return [node.text];
  if (node.kind === "slot") return [];
  if (node.kind === "gender") return [...sentencesOf(node.m), ...sentencesOf(node.f)];
  if (node.kind === "choice") return node.options.flatMap(sentencesOf);
  return node.parts.reduce<readonly string[]>(
    (heads, part) => sentencesOf(part).flatMap((tail) => heads.map((head) => head + tail)),
    [""],
  );
}
