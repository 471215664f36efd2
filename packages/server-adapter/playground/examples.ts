/** A call to begin with. Everybody in it is invented. */
export interface Example {
  readonly title: string;
  /** Of the title and the transcript. */
  readonly lang: string;
  readonly callDate: string;
  readonly transcript: string;
}

export const examples: readonly Example[] = [
  {
    title: "English",
    lang: "en",
    callDate: "2026-02-21",
    transcript: `Agent: Good morning, am I speaking with Mr. Rohan Mathur?
Customer: Yes, speaking.
Agent: Sir, this is Neha from Silverleaf Finance. Your instalment of Rs. 6,500 for the two-wheeler loan was due on the 5th.
Customer: I know. My salary has not come yet, the company is late this month.
Agent: When can you pay, sir?
Customer: I will pay five thousand on Monday, that is sure.
Agent: Rs. 5,000 on Monday. And the rest?
Customer: Call me on the 28th for the rest.
Agent: Noted, sir. Thank you.`,
  },
  {
    title: "Hinglish",
    lang: "hi-Latn",
    callDate: "2026-02-21",
    transcript: `Agent: Hello, Kavita ji se baat ho rahi hai?
Customer: Haan ji, boliye.
Agent: Ma'am, Silverleaf Finance se Arjun. Aapki EMI 4200 rupaye ki pending hai.
Customer: Haan pata hai, mummy hospital mein thi, usme sab paise lag gaye.
Agent: Samajh sakta hoon ma'am. Kab tak ho payega?
Customer: Kal shaam tak 4200 daal dungi, pakka.
Agent: Theek hai ma'am, kal 4200. Dhanyavaad.`,
  },
  {
    title: "हिन्दी",
    lang: "hi",
    callDate: "2026-02-21",
    transcript: `एजेंट: नमस्ते, क्या मैं सुनील जी से बात कर रहा हूँ?
ग्राहक: हाँ, बोल रहा हूँ।
एजेंट: सर, सिल्वरलीफ फाइनेंस से बात कर रहा हूँ। आपकी तीन हज़ार रुपये की किस्त बाकी है।
ग्राहक: हाँ पता है, पत्नी की तबीयत खराब थी, अस्पताल में बहुत खर्चा हो गया।
एजेंट: समझ सकता हूँ सर। कब तक जमा कर पाएँगे?
ग्राहक: परसों तक तीन हज़ार जमा कर दूँगा, पक्का।
एजेंट: ठीक है सर, परसों तीन हज़ार। धन्यवाद।`,
  },
  {
    title: "தமிழ்",
    lang: "ta",
    callDate: "2026-02-21",
    transcript: `Agent: வணக்கம், செல்வி மேடம் இருக்காங்களா?
Customer: நான்தான் பேசுறேன், சொல்லுங்க.
Agent: மேடம், சில்வர்லீஃப் பைனான்ஸ்ல இருந்து பேசுறேன். உங்க இஎம்ஐ ஐயாயிரம் ரூபாய் பாக்கி இருக்கு.
Customer: அத நேத்தே ஜிபேல கட்டிட்டேனே.
Agent: அப்படியா மேடம், ஸ்கிரீன்ஷாட் அனுப்ப முடியுமா?
Customer: இப்பவே வாட்ஸ்அப்ல அனுப்புறேன்.
Agent: சரி மேடம், நன்றி.`,
  },
  {
    title: "Vague",
    lang: "hi-Latn",
    callDate: "2026-02-21",
    transcript: `Agent: Hello sir, Silverleaf Finance se. Payment kab hoga?
Customer: Dekhunga, abhi bahut problem hai. Kuch bhi nahi bol sakta.
Agent: Sir, koi date bata dijiye.
Customer: Shayad agle mahine, ya fir kabhi nahi.`,
  },
  {
    title: "Switched off",
    lang: "en",
    callDate: "2026-02-21",
    transcript: "The number you are trying to reach is currently switched off. Please try again later.",
  },
];
