/** Telugu words that transcripts put before a colon to say who speaks. */
export const TELUGU_SPEAKER_TAGS = {
  agent: "ఏజెంట్ ప్రతినిధి అధికారి",
  customer: "కస్టమర్ వినియోగదారు ఖాతాదారు",
} as const;
