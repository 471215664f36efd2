/** Gujarati words that transcripts put before a colon to say who speaks. */
export const GUJARATI_SPEAKER_TAGS = {
  agent: "એજન્ટ એજંટ અધિકારી",
  customer: "ગ્રાહક કસ્ટમર ક્લાયન્ટ",
} as const;
