import { synthesise } from "@disposition/dataset";
import type { Call } from "@disposition/taxonomy";

/** Invented calls that add about `length` tokens to the shared prompt, a tenth more or less; several short calls make a long one. */
export function callsOfLength(length: number, count: number, countTokens: (call: Call) => number): Call[] {
  const calls: Call[] = [];
  let transcript = "";
  for (const next of synthesise({ seed: length, count: 10_000, languages: ["en", "hinglish", "hi"] })) {
    const longer = transcript === "" ? next.transcript : `${transcript}\n${next.transcript}`;
    const call = { transcript: longer, callDate: next.callDate };
    const tokens = countTokens(call);
    transcript = tokens > length * 1.1 ? "" : longer;
    if (tokens < length * 0.9 || tokens > length * 1.1) continue;
    calls.push(call);
    transcript = "";
    if (calls.length === count) return calls;
  }
  throw new Error(`could not make ${count} calls of ${length} tokens`);
}
