import { downgradePromise, findMentions, type Step } from "@disposition/postprocess";
import { type Taxonomy, withField } from "@disposition/taxonomy";
import { cueSets } from "../../balance/cues/cue-set.ts";
import { hasCue } from "../../balance/cues/has-cue.ts";
import { labelFieldsOf } from "../catch-all.ts";
import { labelAt } from "../events/label-at.ts";

/** What something that is built already makes of a phrase. */
export interface PhraseRule {
  /** As people know it: the name of a step, of a list of cues. */
  readonly name: string;
  /** The label that it would make of `label` where a customer says the phrase; null where it leaves the label alone. */
  judge(field: string, label: string, phrase: string): string | null;
}

/** Any day: whether a phrase commits to something does not depend on it. */
const SOME_DAY = "2026-02-21";
const PROMISE = "PTP";
const NO_PROMISE = "NO_PAYMENT_COMMITMENT";
const PAYMENT = "payment_disposition";

/** A plain promise, which a phrase must undo to be against promises; a phrase that only promises nothing is not. */
const besidePromise = (phrase: string) => `kal 5000 rupaye de dunga ${phrase}`;

/**
 * A step as a rule: it is run on a record that holds the label, of a call in which the customer says the phrase. What it
 * changes the label into is what it takes the phrase for.
 *
 * @param say - What the customer says, phrase included; default the phrase and nothing else.
 * @example
 * const rule = ruleOfStep(collections, downgradePromise<Taxonomy, object>());
 * rule.judge("payment_disposition", "PTP", "dekhunga"); // "NO_PAYMENT_COMMITMENT"
 */
export function ruleOfStep(
  taxonomy: Taxonomy,
  step: Step<Taxonomy, object>,
  say: (phrase: string) => string = (phrase) => phrase,
): PhraseRule {
  return {
    name: `step ${step.name}`,
    judge(field, label, phrase) {
      const reading = findMentions({ transcript: `Customer: ${say(phrase)}`, callDate: SOME_DAY });
      const record = step.apply(withField({}, field, label), { taxonomy, reading }, () => undefined);
      const made = labelAt(record, field);
      return made === label ? null : made;
    },
  };
}

/** The lists of phrases that commit to nothing, in eleven languages. */
const vagueCues: PhraseRule = {
  name: "cue list vague",
  judge(field, label, phrase) {
    const isPromise = field === PAYMENT && label === PROMISE;
    const call = { transcript: `Customer: ${phrase}`, callDate: SOME_DAY };
    return isPromise && hasCue(call, cueSets.vague) ? NO_PROMISE : null;
  },
};

/** The rules of what the packages do by default: only those that speak of a field of the taxonomy. */
export function defaultPhraseRules(taxonomy: Taxonomy): PhraseRule[] {
  const payment = labelFieldsOf(taxonomy).find(({ path }) => path === PAYMENT);
  const isMeant = [PROMISE, NO_PROMISE].every((label) => payment?.labels.includes(label));
  return isMeant ? [ruleOfStep(taxonomy, downgradePromise<Taxonomy, object>(), besidePromise), vagueCues] : [];
}
