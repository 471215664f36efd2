import { wordList } from "../text/word-list.ts";

/** Words of consent at the beginning of a reply. */
export const YES = wordList(
  "haan han haa ji okay ok thik theek theekh sahi bilkul zaroor pakka done yes yeah yep sure fine right agreed alright",
  "हाँ हां हा जी ठीक सही बिल्कुल बिलकुल ज़रूर पक्का ओके यस डन",
);

/** Words that turn a reply or a promise into its opposite. */
export const NO = wordList(
  "nahi nahin nai nhi na mat no not never cannot can't cant won't wont don't dont unable nope",
  "नहीं नही मत ना नो",
);

/** Words that leave a promise open. */
export const MAYBE = wordList(
  "dekhunga dekhungi dekhenge dekhta dekhti dekhte sochunga sochungi koshish shayad pata agar maybe perhaps might try trying possible possibly hopefully if think see",
  "देखूंगा देखूँगा देखूंगी देखेंगे देखता देखती देखते सोचूंगा कोशिश शायद पता अगर ट्राई",
);

/** Verbs of paying in the first person to come, and near enough: "de dunga", "bhej raha hoon", "kar deta hoon". */
export const WILL_PAY = wordList(
  "dunga doonga dungi doongi denge karunga karoonga karungi karenge bharunga bharungi bharenge bhejunga bhejungi bhejenge chukaunga daalunga dalunga dalungi jamaa kardunga kardungi dedunga dedungi lunga",
  "दूंगा दूँगा दूंगी दूँगी देंगे दुंगा दुंगी करूंगा करूँगा करूंगी करूँगी करेंगे भरूंगा भरूँगा भरूंगी भरेंगे भेजूंगा भेजूँगा भेजूंगी भेजेंगे चुकाऊंगा डालूंगा डालूँगा डालूंगी",
);

/** The first word of "deta hoon", "bhej raha hoon", "de rahi hun", which say the same as the verbs to come. */
export const PAYING = wordList(
  "deta deti dete bhejta bhejti bhejte karta karti karte bharta bharti raha rahi rahe",
  "देता देती देते भेजता भेजती करता करती करते भरता रहा रही रहे",
);
export const I_AM = wordList("hoon hun hu hain", "हूँ हूं हु हैं");

/** English: "I will pay", "I'll transfer it", "we shall deposit". */
export const WILL = wordList("will i'll we'll ill shall gonna promise");
export const PAY = wordList("pay paying payment transfer deposit send clear make do give settle arrange credit");
