import { type WordList, wordList } from "../text/word-list.ts";

/** Before a number: the place it numbers. With `SURE_PLACES` the word "number" may be left out. */
export const SURE_PLACES: WordList = wordList(
  "flat plot sector block ward gali galli gully makaan makan house door khasra wing phase quarter bungalow apartment apt",
  "फ्लैट प्लॉट सेक्टर ब्लॉक वार्ड गली मकान हाउस फ्लेट खसरा",
  "ஃப்ளாட் பிளாட் ప్లాట్ ఫ్లాట్ ಫ್ಲಾಟ್ ಪ್ಲಾಟ್ ഫ്ലാറ്റ് ফ্ল্যাট প্লট ફ્લેટ પ્લોટ ਪਲਾਟ ਫਲੈਟ",
);
export const NUMBERED_PLACES: WordList = wordList(
  "ghar room shop dukaan dukan street lane building tower floor cross main society survey post",
  "घर रूम दुकान बिल्डिंग टावर",
  "வீடு தெரு కొంప ఇల్లు ఇంటి వీధి ಮನೆ ರಸ್ತೆ വീട് বাড়ি ઘર મકાન ਘਰ ਮਕਾਨ घर",
);
export const NUMBER_OF_PLACE: ReadonlySet<string> = new Set(
  "number no num nambar # . : नंबर नम्बर எண் நம்பர் నంబర్ నెంబర్ ನಂಬರ್ നമ്പർ নম্বর নাম্বার નંબર ਨੰਬਰ क्रमांक".normalize("NFD").split(" "),
);

/** After a name: a part of a town. The second list is said of other things too ("road par hoon") and needs a written name. */
export const LOCALITIES: WordList = wordList(
  "nagar colony vihar enclave marg mohalla puram layout apartments residency bagh ganj vihaar mohallah peth wadi chawl extension township",
  "नगर कॉलोनी कालोनी विहार एन्क्लेव मार्ग मोहल्ला अपार्टमेंट बाग गंज पेठ वाडी चाळ",
  "நகர் காலனி நகரில் నగర్ కాలనీ ನಗರ ಬಡಾವಣೆ ಲೇಔಟ್ നഗർ കോളനി নগর কলোনি পাড়া નગર સોસાયટી કોલોની ਨਗਰ ਕਲੋਨੀ",
);
export const LOOSE_LOCALITIES: WordList = wordList(
  "road rd street st chowk gaon village society complex taluka tehsil district jila zila bazaar bazar market garden heights towers circle mall plaza mandir masjid temple church hospital school college",
  "रोड चौक गांव गाँव सोसाइटी तहसील जिला बाजार",
  "தெரு சாலை ரோடு వీధి రోడ్ రోడ్డు ರಸ್ತೆ ರೋಡ್ റോഡ് തെരുവ് রোড গ্রাম રોડ ગામ ਰੋਡ ਪਿੰਡ",
);

/** Before a postal code. */
export const PIN_CODES =
  "pin code|pincode|pin|postal code|zip code|पिन कोड|पिनकोड|पिन|பின்கோடு|பின் கோடு|పిన్ కోడ్|పిన్‌కోడ్|ಪಿನ್ ಕೋಡ್|പിൻ കോഡ്|পিন কোড|પિન કોડ|ਪਿੰਨ ਕੋਡ";

/** "… mein rehta hoon": a place stands before it. */
export const LIVES_AFTER: string = [
  ...pairsOf("mein me main mai pe par", "rehta rehti rehte rahta rahti rahte raheta"),
  ...pairsOf("में मे पे पर", "रहता रहती रहते"),
  "मध्ये राहतो|मध्ये राहते|এ থাকি|তে থাকি|માં રહું|ਵਿੱਚ ਰਹਿੰਦਾ|ਵਿੱਚ ਰਹਿੰਦੀ|ਵਿਚ ਰਹਿੰਦਾ",
].join("|");
/** "I live in …", "from …" after "belong". */
export const LIVES_BEFORE =
  "lives in|lives at|lives near|stays in|stays at|live in|live at|live near|living in|living at|stay in|stay at|staying in|staying at|reside in|reside at|residing at|residing in|shifted to|moved to";

/** What follows is an address up to an ordinary word. */
export const ADDRESS_IS =
  "address is|address hai|address:|address likho|address likhiye|address note karo|address|mera pata hai|mera pata|ghar ka pata|hamara pata|पता है|मेरा पता है|मेरा पता|घर का पता|एड्रेस है|एड्रेस|முகவரி|అడ్రస్|చిరునామా|ವಿಳಾಸ|വിലാസം|ঠিকানা|સરનામું|ਪਤਾ ਹੈ|पत्ता आहे|पत्ता";

function pairsOf(firsts: string, seconds: string): string[] {
  return firsts.split(" ").flatMap((first) => seconds.split(" ").map((second) => `${first} ${second}`));
}

/** Before the name of a place: "gaon rampur, post katra, jila sitapur". */
export const PLACE_KINDS: WordList = wordList(
  "gaon village post jila zila district tehsil taluka mohalla thana panchayat mauza",
  "गांव गाँव ग्राम पोस्ट जिला तहसील मोहल्ला थाना",
);
/** After a figure with its ending, or a letter: "12th cross", "B block". */
export const COUNTED_PLACES: WordList = wordList(
  "cross main street phase block sector lane wing stage avenue",
  "ब्लॉक क्रॉस सेक्टर फेज",
);
/** Letters of the alphabet as they are said in Hindi: "45 बी". */
export const LETTER_NAMES: ReadonlySet<string> = new Set("ए बी सी डी ई एफ जी एच".split(" "));
