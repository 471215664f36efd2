/**
 * How people are named in calls: phrases apart by bars, in lower case. The name stands after a phrase or before it.
 *
 * - `named`: whatever follows is a name, in any case: "mera naam …".
 * - `titles`: the same, but for a number or a single letter: "mr …".
 * - `open`: what follows is a name if it is written or known as one, or if one of `follow` comes after it: "main … bol raha".
 * - `kin`: the same, with a case ending after it: "mere bhai … ne".
 * - `spoken`: a name stands before it, in any case: "… ji se baat".
 * - `called`: a name stands before it if it is written or known as one: "… sir".
 * - `honoured`: a name stands before it, in any case, unless it is a verb: "… ji".
 */
export interface Introductions {
  readonly named: string;
  readonly titles: string;
  readonly open: string;
  readonly kin: string;
  readonly spoken: string;
  readonly called: string;
  readonly honoured: string;
  readonly follow: string;
}

const ENGLISH: Introductions = {
  named: "name is|name's|name|speaking to|speaking with|spoke to|spoke with|myself|in the name of",
  titles: "mr|mrs|ms|miss|dr|mister",
  open:
    "i am|i'm|this is|is this|is that|it is|it's|talk to|talking to|talk with|speak to|speak with|hello|hi|good morning|good afternoon|" +
    "good evening|thanks|thank you",
  kin: "brother|sister|cousin|husband|wife|father|mother|son|daughter|friend|manager|nephew|colleague",
  spoken: "this side|calling from|speaking from",
  honoured: "",
  called: "sir|madam|ma'am|maam|speaking|here|uncle|aunty|anna|akka",
  follow: "calling|speaking|from|here|side|this side|on the line",
};

const HINGLISH: Introductions = {
  named: "naam|naam hai|naam to|naam toh|naam mera|nam hai",
  titles: "shri|shrimati|smt|kumari",
  open: "main|mai|mein|me|hum|aap|kya aap|kya main|baat|meri baat|hamari baat|ye|yeh|namaste|namaskar",
  kin: "bhai|behen|pati|patni|beta|beti|dost|papa|mummy|chacha|mama|devar|jija|saala",
  spoken:
    "bolraha hoon|bolrahi hoon|bolraha hu|bolrahi hu|ji se baat|se baat ho|se baat kar|ji bol rahe|ji bol rahi|ji baat kar|bol raha hoon|bol rahi hoon|bol raha hu|bol rahi hu|" +
    "bol raha hun|bol rahi hun|baat kar raha hoon|baat kar rahi hoon",
  honoured: "ji|jee|sahab|saab|saheb|sahib|paaji|paji|garu",
  called: "bhai|bhaiya|didi|bhabhi",
  follow:
    "bol|baat|hi hoon|hi hu|hi hun|hoon|ji bol|ji baat|se baat|ji se baat|ji se|hi bol|bolta|bolti|ka phone|ka number|ka mobile|ka bhai|" +
    "ka beta|ka dost|ka pati|ki patni|ki wife|ki beti|ki mummy|ki maa|ki behen|ke papa|ke pati|ke bhai",
};

const HINDI: Introductions = {
  named: "नाम|नाम है|नाम तो",
  titles: "श्री|श्रीमती|कुमारी|मिस्टर|मिसेज|डॉक्टर|डॉ",
  open: "मैं|में|मै|हम|आप|क्या आप|क्या मैं|बात|मेरी बात|ये|यह|हेलो|हैलो|नमस्ते|नमस्कार",
  kin: "भाई|बहन|पति|पत्नी|बेटा|बेटे|बेटी|लड़के|दोस्त|पापा|मम्मी|चाचा|मामा|देवर",
  spoken:
    "जी से बात|से बात हो|से बात कर|जी बोल रहे|जी बोल रही|जी बात कर|बोल रहा हूं|बोल रही हूं|बोल रहा हूँ|बोल रही हूँ|बोल रहा हु|बोल रही हु",
  honoured: "जी|साहब|साहेब",
  called: "भाई|भैया|दीदी|भाभी|सर|मैडम",
  follow:
    "का फोन|का नंबर|का भाई|का बेटा|का पति|की पत्नी|की बेटी|की मम्मी|के पापा|के पति|बोल|बात|ही हूं|ही हूँ|हूं|हूँ|जी बोल|जी बात|से बात|जी से बात|जी से|ही बोल",
};

const REGIONAL: Introductions = {
  named:
    "என் பெயர்|என் பேர்|என்னோட பேர்|பெயர்|నా పేరు|పేరు|ನನ್ನ ಹೆಸರು|ಹೆಸರು|എന്റെ പേര്|പേര്|माझं नाव|माझे नाव|माझा नाव|नाव|" +
    "আমার নাম|নাম|મારું નામ|નામ|ਮੇਰਾ ਨਾਮ|ਮੇਰਾ ਨਾਂ|ਨਾਮ|ਨਾਂ",
  titles: "திரு|திருமதி|శ్రీ|శ్రీమతి|ಶ್ರೀ|ಶ್ರೀಮತಿ|ശ്രീ|ശ്രീമതി|শ্রী|শ্রীমতি|શ્રી|શ્રીમતી|ਸ਼੍ਰੀ|ਸਰਦਾਰ",
  open: "நான்|நீங்க|నేను|మీరు|ನಾನು|ನೀವು|ഞാൻ|നിങ്ങൾ|मी|आपण|আমি|আপনি|હું|તમે|ਮੈਂ|ਤੁਸੀਂ",
  kin: "தம்பி|అన్న|తమ్ముడు|ತಮ್ಮ|അനിയൻ|भाऊ|ভাই|ભાઈ|ਭਰਾ",
  spoken: "அவர்களே|గారు|గారూ|ಅವರೇ|ಅವರ|বাবু|બેન|જી|ਜੀ",
  honoured: "அவர்களே|గారు|ಅವರೇ|ਜੀ",
  called: "சார்|மேடம்|అండి|సార్|ಸರ್|സാർ|দাদা|দিদি|ભાઇ|ਸਾਹਿਬ",
  follow:
    "பேசுறேன்|பேசறேன்|பேசுகிறேன்|பேசறீங்களா|பேசுறீங்களா|మాట్లాడుతున్నాను|మాట్లాడుతున్నా|గారేనా|ಮಾತಾಡ್ತಿದ್ದೀನಿ|ಮಾತಾಡ್ತಾ|ಮಾತನಾಡ್ತಾ|" +
    "ಮಾತನಾಡುತ್ತಿದ್ದೇನೆ|ആണ്|സംസാരിക്കുന്നു|സംസാരിക്കുന്നത്|വിളിക്കുന്നത്|बोलतोय|बोलतेय|बोलत|বলছি|বলছেন|বলতেছি|બોલું|બોલી|બોલો|ਬੋਲ|ਬੋਲਦਾ|ਗੱਲ",
};

export const INTRODUCTIONS: readonly Introductions[] = [ENGLISH, HINGLISH, HINDI, REGIONAL];

/** After a name that a word for kin introduces. */
export const CASE_ENDINGS = "ne ko ka ki ke se ने को का की के से";
