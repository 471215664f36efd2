// Calls with a reason that the taxonomy has no label for: water in the house after heavy rain. People file them under
// OTHER_REASONS; the label-gap tracker should say that a label is missing.

const OPENINGS = [
  "Agent: hello, loan ki EMI pending hai, kab tak jama karenge?",
  "Agent: Good morning, your instalment is due. When will you pay?",
  "Agent: namaste, aapki kist baaki hai, payment kab hoga?",
  "Agent: नमस्ते, आपकी किस्त बाकी है, कब भरेंगे?",
];

const REASONS = [
  "baadh aa gayi thi, ghar mein pani bhar gaya, sab saamaan kharab ho gaya",
  "flood ka pani ghar mein ghus gaya, dukaan ka maal bhi beh gaya",
  "there was a flood here, water entered the house and everything is damaged",
  "our village is flooded, the house is full of water, I lost my stock",
  "बाढ़ आ गई थी, घर में पानी भर गया, सारा सामान खराब हो गया",
  "गाँव में बाढ़ का पानी घुस गया, फसल और घर दोनों डूब गए",
];

const ENDINGS = [
  "abhi kuch nahi bol sakta kab de paunga",
  "I cannot say when I can pay",
  "dekhta hoon, halat theek ho to batata hoon",
  "अभी कुछ कह नहीं सकता, हालत ठीक हो तो देखूँगा",
];

const CLOSINGS = ["Agent: theek hai, dhanyavaad", "Agent: okay, thank you", "Agent: ठीक है, धन्यवाद"];

/** @param {number} count */
export function newReasonCalls(count) {
  return Array.from({ length: count }, (_, index) => {
    const pick = (list, stride) => list[Math.floor(index / stride) % list.length];
    const reason = pick(REASONS, 1);
    const language = /[ऀ-ॿ]/u.test(reason) ? "hi" : /^(?:there|our)/u.test(reason) ? "en" : "hinglish";
    return {
      id: `rain-${index}`,
      callDate: `2026-03-${String(9 + (index % 7)).padStart(2, "0")}`,
      keys: { borrower: `R-${index}` },
      language,
      transcript: [pick(OPENINGS, 6), `Customer: ${reason}, ${pick(ENDINGS, 2)}`, pick(CLOSINGS, 5)].join("\n"),
      labels: {
        disposition: "ANSWERED",
        payment_disposition: "NO_PAYMENT_COMMITMENT",
        reason_for_not_paying: "OTHER_REASONS",
        ptp_details: { amount: null, date: null },
        followup_date: null,
      },
    };
  });
}
