import { shuffled } from "@disposition/evaluate";
import type { Call } from "@disposition/taxonomy";
import type { LoadSettings } from "./load-settings.ts";
import { seededRandom } from "./seeded-random.ts";

type BodySettings = Pick<LoadSettings, "calls" | "distinct" | "dateKey" | "stream" | "seed">;

/**
 * Bodies for `POST /predict` without end: all calls in an order that the seed fixes, then all again in another.
 *
 * @param run - Tells this run's calls from those of the run before, where `distinct` asks for it: a cache of the
 * service lives longer than a run.
 * @throws RangeError without calls.
 */
export function* callBodies(settings: BodySettings, run: string): Generator<string, never> {
  const { calls, distinct, seed } = settings;
  if (calls.length === 0) throw new RangeError("there are no calls to send; give at least one");
  const random = seededRandom(seed);
  for (let sent = 0; ; ) {
    for (const call of shuffled(calls, random)) {
      sent += 1;
      // the same width for every request, and in front: a cache of prompt beginnings must not help either
      const tag = `${run}-${String(sent).padStart(7, "0")}`;
      const transcript = distinct ? `Agent: load test reference ${tag}.\n${call.transcript}` : call.transcript;
      yield JSON.stringify(bodyOf({ ...call, transcript }, settings));
    }
  }
}

function bodyOf({ transcript, callDate, timeZone }: Call, { dateKey, stream }: BodySettings): object {
  if (dateKey === "current_date") {
    // older services know days only
    return { transcript, ...(callDate && { current_date: callDate.slice(0, 10) }), ...(stream && { stream }) };
  }
  return { transcript, ...(callDate && { callDate }), ...(timeZone && { timeZone }), ...(stream && { stream }) };
}
