const ANSWERS = [
  "haan ji kal {} bhej dunga",
  "main abhi busy hoon, baad mein call karo",
  "galat number hai",
  "{} rupaye parso de dunga pakka",
  "salary nahi aayi, agle hafte dekhte hain",
  "मैं कल {} दूँगा",
];

/**
 * Lines of a file of invented calls, some without an id and now and then one that must fail.
 *
 * All are short: llama.cpp rounds differently where it evaluates 64 tokens or more at once, so the probabilities of
 * longer calls depend in their last digits on the calls before, which are not the same after a restart.
 */
export function batchCalls(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index % 29 === 11) return `{"id": "torn-${index}", "transcript": "Agent: hello`;
    if (index % 29 === 23) return JSON.stringify({ id: `empty-${index}`, transcript: " " });
    const answer = (ANSWERS[index % ANSWERS.length] ?? "").replace("{}", String(500 + index * 37));
    const transcript = `Agent: loan number ${index} ki EMI baaki hai\nCustomer: ${answer}\n`;
    return JSON.stringify({ ...(index % 5 === 0 ? {} : { id: `call-${index}` }), transcript, call_date: "2026-02-21" });
  });
}
