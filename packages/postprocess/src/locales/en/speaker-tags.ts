/** Words that transcripts put before a colon or in brackets to say who speaks. */
export const ENGLISH_SPEAKER_TAGS = {
  agent:
    "agent executive telecaller tele-caller rep representative collector officer advisor adviser bot csr cce operator assistant",
  customer: "customer borrower client cx cust user consumer cardholder applicant",
} as const;

/** Words before a running number: "Speaker 0:", "SPEAKER_01:", "spk_1:", "Channel 2:". */
export const NUMBERED_SPEAKER_TAGS = "speaker spk channel";
