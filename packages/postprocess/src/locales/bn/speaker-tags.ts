/** Bengali words that transcripts put before a colon to say who speaks. */
export const BENGALI_SPEAKER_TAGS = {
  agent: "এজেন্ট এজেণ্ট অফিসার",
  customer: "গ্রাহক কাস্টমার ক্লায়েন্ট ঋণগ্রহীতা",
} as const;
