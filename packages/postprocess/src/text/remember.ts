/** Speech repeats its words: this many hold those of a long day of calls in a few languages. */
const MOST_WORDS = 10_000;

/** A function of a word that works each word out once, and forgets all of them when they become too many. */
export function remember<Fact>(workOut: (word: string) => Fact): (word: string) => Fact {
  const facts = new Map<string, Fact>();
  return (word) => {
    const known = facts.get(word);
    if (known !== undefined || facts.has(word)) return known as Fact;
    if (facts.size >= MOST_WORDS) facts.clear();
    const fact = workOut(word);
    facts.set(word, fact);
    return fact;
  };
}
