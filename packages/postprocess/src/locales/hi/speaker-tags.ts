/** Hindi words that transcripts put before a colon to say who speaks. */
export const HINDI_SPEAKER_TAGS = {
  agent: "एजेंट एजेन्ट एजंट अधिकारी",
  customer: "ग्राहक कस्टमर क्लाइंट उधारकर्ता बॉरोअर",
} as const;
