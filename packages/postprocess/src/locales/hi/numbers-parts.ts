import type { PartWords } from "../locale.ts";

/** Parts of a whole, dozens and signs in Hindi, both scripts. */
export const HINDI_PARTS: PartWords = {
  denominators: [
    [3, "तिहाई tihai tihaai"],
    [4, "चौथाई chauthai chauthaai chothai"],
  ],
  ordinalEndings: "वाँ वां वा वें वे वीं वी",
  of: "का के की ka ke ki",
  over: "बटा बटे bata bate batta",
  minus: "माइनस निगेटिव नेगेटिव ऋण minus",
  dozen: "दर्जन डज़न डजन darjan darzan",
};
