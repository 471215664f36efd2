import type { SetVerdict, SetWarning } from "./inspection.ts";
import type { RowVerdict } from "./row-verdicts.ts";

/** What each verdict means and what to do about it, in a sentence. */
export const VERDICT_REMEDIES: Readonly<Record<RowVerdict | SetVerdict | SetWarning, string>> = {
  "template-refuses": "the chat template raises an error on these rows; change their roles, or the template",
  "answer-empty": "nothing to learn; drop these rows or give them a label",
  "answer-altered": "the template does not show the answer as it stands in the row; choose another template",
  "label-cut": "the trainer's limit cuts the answer off; raise the limit or shorten the transcripts",
  "nothing-supervised": "no token carries loss; check the loss setting against the template",
  "end-token-untrained": "the model never learns to stop; let the end token into the loss",
  "prefix-not-preserved": "training sees other tokens than serving sends; end the prompt at a token's border",
  "empty-think-block-trained":
    "the model learns to write an empty thought; render with enable_thinking false, or another template",
  "too-long": "longer than the trainer's limit behind the answer; raise the limit",
  "no-rows": "there is nothing to inspect",
  "labels-inseparable": "two labels of a field are the same tokens; rename one, or take another tokenizer",
  "label-tokens-collide":
    "a label's tokens are the beginning of another's; where it matters rename one, or add the labels as tokens",
  "served-prompt-differs":
    "the template writes another prompt than the format sends in service; train with the format's own template",
  "template-changed": "the set was built for another template; build it again, or take that template",
};
