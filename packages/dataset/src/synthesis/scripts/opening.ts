import { decide, type Stage, say } from "../stage.ts";

/** How far an opening goes: `none` starts in the middle, `greeting` stops before money is named. */
export type OpeningDepth = "none" | "greeting" | "due";

/** Greetings with the borrower, up to the mention of what is due. */
export function openWithBorrower(stage: Stage, depth: OpeningDepth): void {
  if (depth === "none") return;
  greet(stage);
  if (depth === "due") nameTheDue(stage);
}

/** The agent says what is owed; the borrower takes note. */
function nameTheDue(stage: Stage): void {
  const { random } = stage;
  const purpose = random.chance(0.5);
  if (purpose) say(stage, "agentPurpose");
  if (random.chance(0.12)) say(stage, "customerAsksDue");
  if (!purpose || random.chance(0.5)) decide(stage, "agentStateDue");
  if (random.chance(0.12)) say(stage, "agentFigures");
  const reply = random.weighted([["none", 5] as const, ["customerAck", 3] as const, ["customerKnowsDue", 2] as const]);
  if (reply !== "none") say(stage, reply);
}

function greet(stage: Stage): void {
  const { random } = stage;
  if (random.chance(0.35)) say(stage, "customerHello");
  if (random.chance(0.15)) say(stage, "agentHello");
  const asks = random.chance(0.7);
  if (asks) {
    say(stage, "agentAskIdentity");
    if (random.chance(0.9)) say(stage, "customerYesSpeaking");
    if (random.chance(0.15)) say(stage, "customerWhoIsThis");
  }
  if (!asks || random.chance(0.8)) {
    say(stage, "agentIntroduce");
    if (random.chance(0.2)) say(stage, "customerAck");
  }
}

/** Greetings with somebody who is not the borrower. */
export function openWithThird(stage: Stage): void {
  const { random } = stage;
  if (random.chance(0.4)) say(stage, "thirdHello");
  if (random.chance(0.2)) say(stage, "agentIntroduce");
  say(stage, random.chance(0.7) ? "agentAskIdentity" : "agentAskForBorrower");
  if (random.chance(0.12)) {
    say(stage, "thirdHello");
    say(stage, "agentIntroduce");
  }
}
