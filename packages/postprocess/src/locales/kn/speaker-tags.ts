/** Kannada words that transcripts put before a colon to say who speaks. */
export const KANNADA_SPEAKER_TAGS = {
  agent: "ಏಜೆಂಟ್ ಏಜಂಟ್ ಪ್ರತಿನಿಧಿ ಅಧಿಕಾರಿ",
  customer: "ಗ್ರಾಹಕ ಗ್ರಾಹಕರು ಕಸ್ಟಮರ್",
} as const;
