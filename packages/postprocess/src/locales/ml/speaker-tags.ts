/** Malayalam words that transcripts put before a colon to say who speaks. */
export const MALAYALAM_SPEAKER_TAGS = {
  agent: "ഏജന്റ് ഏജൻ്റ് പ്രതിനിധി ഉദ്യോഗസ്ഥൻ",
  customer: "ഉപഭോക്താവ് കസ്റ്റമർ ഇടപാടുകാരൻ",
} as const;
