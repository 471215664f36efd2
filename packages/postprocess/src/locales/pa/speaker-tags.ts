/** Punjabi words that transcripts put before a colon to say who speaks. */
export const PUNJABI_SPEAKER_TAGS = {
  agent: "ਏਜੰਟ ਏਜੈਂਟ ਅਧਿਕਾਰੀ",
  customer: "ਗਾਹਕ ਕਸਟਮਰ ਗ੍ਰਾਹਕ",
} as const;
