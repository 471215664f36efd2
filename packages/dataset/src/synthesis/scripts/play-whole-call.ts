import type { Act } from "../acts.ts";
import type { DayWish } from "../day-value.ts";
import { echoDay, newDay, type Stage, utter } from "../stage.ts";
import type { WholeCall } from "../whole-call.ts";
import { type Ending, WAITS_FOR_MONEY } from "./answered.ts";
import { partSum, promiseSum, settlementSum } from "./sums.ts";

const PAY_DAY = /\{date(?:Noun)?\}/u;

/** Writes the lines of a call that was written as a whole; `number` is its place among those of the language. */
export function playWholeCall(stage: Stage, call: WholeCall, number: number): Ending {
  const promisesAmount = mentions(call, /\{amount\}/u);
  const amount = call.amountIsDue ? stage.due : promisesAmount ? sumFor(stage, call) : null;
  const date = mentions(call, PAY_DAY) ? newDay(stage, payDayWish(call)) : null;
  const followUp = mentions(call, /\{followUp(?:Noun)?\}/u) ? newDay(stage, { real: true }) : null;
  stage.group = `${stage.language.code}:whole#${number}`;
  for (const { speaker, template } of call.lines) {
    utter(
      stage,
      { speaker, template, act: actLike(call, speaker), decisive: true },
      {
        ...(amount !== null && { amount }),
        ...(date !== null && { date: echoDay(stage, date) }),
        ...(followUp !== null && { followUp: echoDay(stage, followUp) }),
      },
    );
  }
  return { outcome: { amount, date: date?.day ?? null }, followUp: followUp?.day ?? null };
}

/** Agents note down days, not events; and "when my salary comes" gives a reason of its own. */
function payDayWish({ reason, lines }: WholeCall): DayWish {
  const isNoted = lines.some(({ speaker, template }) => speaker === "agent" && PAY_DAY.test(template));
  return { real: isNoted, salaryEvents: WAITS_FOR_MONEY.includes(reason) };
}

function mentions(call: WholeCall, slot: RegExp): boolean {
  return call.lines.some(({ template }) => slot.test(template));
}

function sumFor(stage: Stage, { payment }: WholeCall): number {
  if (payment === "SETTLEMENT") return settlementSum(stage);
  return payment === "PARTIAL_PAYMENT" ? partSum(stage) : promiseSum(stage);
}

/** The act whose invented sums and days suit a line. */
function actLike({ payment }: WholeCall, speaker: string): Act {
  if (payment === "PARTIAL_PAYMENT") return "partialPaidRest";
  if (payment === "PAID" || payment === "NO_PROOF_GIVEN") return "paidClaim";
  return speaker === "agent" ? "agentFigures" : "customerFigures";
}
