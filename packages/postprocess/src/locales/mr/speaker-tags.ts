/** Marathi words that transcripts put before a colon to say who speaks; the others are those of Hindi. */
export const MARATHI_SPEAKER_TAGS = {
  agent: "प्रतिनिधी",
  customer: "कर्जदार",
} as const;
