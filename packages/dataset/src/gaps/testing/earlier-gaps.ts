import type { NoteInput } from "../events/gap-input.ts";

const by = { author: "Asha", day: "2026-02-20" } as const;
const REASON = "reason_for_not_paying";
const PAYMENT = "payment_disposition";

/** The five entries of the earlier system's gap list, as notes. */
export const earlierGaps: readonly NoteInput[] = [
  { ...by, field: REASON, phrase: "papa hospital mein hain", endedUp: "OTHER_REASONS", shouldBe: "MEDICAL_ISSUE" },
  { ...by, field: REASON, phrase: "JOB_LOSS", shouldBe: "JOB_CHANGED_WAITING_FOR_SALARY" },
  { ...by, field: REASON, phrase: "abhi gaon aaya hua hoon", endedUp: "OTHER_REASONS", shouldBe: "OUT_OF_STATION" },
  {
    ...by,
    field: REASON,
    phrase: "link nahi aaya",
    endedUp: "TECHNICAL_ISSUE",
    shouldBe: "LINK_NOT_RECEIVED",
    partOf: "TECHNICAL_ISSUE",
  },
  {
    ...by,
    field: PAYMENT,
    phrase: "dekhunga",
    endedUp: "NO_PAYMENT_COMMITMENT",
    shouldBe: "PTP",
    as: "UNDER_REPRESENTED",
  },
  {
    ...by,
    field: PAYMENT,
    phrase: "kal check karo",
    endedUp: "NO_PAYMENT_COMMITMENT",
    shouldBe: "PTP",
    as: "UNDER_REPRESENTED",
  },
];
