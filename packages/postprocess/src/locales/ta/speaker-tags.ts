/** Tamil words that transcripts put before a colon to say who speaks. */
export const TAMIL_SPEAKER_TAGS = {
  agent: "முகவர் ஏஜென்ட் ஏஜெண்ட் அதிகாரி",
  customer: "வாடிக்கையாளர் கஸ்டமர் கடனாளி",
} as const;
