import type { Act } from "../acts.ts";
import { decide, type Stage, say } from "../stage.ts";
import type { Ending } from "./answered.ts";
import { NOTHING } from "./outcome.ts";

/** Nobody but the network speaks. */
export function telephoneScript(act: Act): (stage: Stage) => Ending {
  return (stage) => {
    const { random } = stage;
    decide(stage, act);
    if (random.chance(0.25)) decide(stage, act);
    if (random.chance(0.1)) say(stage, "agentHello");
    if (random.chance(0.06)) say(stage, "lineCut");
    return { outcome: NOTHING, followUp: null };
  };
}
