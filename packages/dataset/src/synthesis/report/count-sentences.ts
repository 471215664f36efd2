import type { TemplateNode } from "../template.ts";

/**
 * How many sentences a template can say, its slots left as they are. Two ways to the same words count twice, so a template
 * says at most so many. Beyond 2⁵³ the figure is rounded.
 *
 * @example countSentences(parseTemplate("(hi|hello) [dear] {customer}")) // 4
 */
export function countSentences(node: TemplateNode): number {
  switch (node.kind) {
    case "sequence":
      return node.parts.reduce((product, part) => product * countSentences(part), 1);
    case "choice":
      return node.options.reduce((sum, option) => sum + countSentences(option), 0);
    case "gender":
      return countSentences(node.m) + countSentences(node.f);
    default:
      return 1;
  }
}
