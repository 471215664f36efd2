import type { MoneyWords } from "../locale.ts";
import { HINDI_ROLES } from "./money-roles.ts";

/** Money in Hindi, both scripts; matched by sound. */
export const hiMoney: MoneyWords = {
  currency:
    "rupaye rupay rupae rupaiya rupaiye rupya rupye rupiya rupiye rupe rupee rupees rupaya rupai rupaiyaa " +
    "रु रू रुपये रुपए रुपया रुपे रुपयों रूपये रूपए रूपया रुपैया रुपीस रुपीज़ रुपी",

  paise: "paise paisa पैसे पैसा",

  near:
    "kist kisht kishte kisten kishten bakaya bakaaya baki baaki paisa paise paison rakam raqam jama jamaa byaj byaaj karz karza karj udhaar " +
    "udhar tankhwah tankha vetan kamai kharcha bill wapas vapas dena dene deni deta dete deti dunga dungi doonga doongi " +
    "denge dege dega degi doge diya diye diyaa dijiye dijie dijiyega dedo dede dungaa dunge denge dena deke dekar dedunga dedenge de di do bhej bhejo bheja bheje bhejna bhejta " +
    "bhejunga bhejungi bhejoonga bhejenge bhejdunga bhijwa bhar bharna bharunga bharungi bharenge bhara bharo bhare bharta " +
    "chuka chukana chukaunga chukata daal daalo daalna dalunga daalunga daalenge dala daala dal lagega lagenge lagegi lag kata kate katega " +
    "nikal nikala milta milte milti kamata kamate kamati milega milenge mili mile lunga lenge liya udhari jurmana penalti pement peyment paymant trasfar transfar " +
    "imai इएमआई ईएमआई पेमेंट पेमेन्ट ड्यू बैलेंस अमाउंट टोटल चार्ज चार्जेस पेनल्टी सेटलमेंट ऑफर लोन सैलरी इंस्टॉलमेंट इंटरेस्ट ट्रांसफर " +
    "कैश दूंगा दूँगा दुंगा दूंगी दूँगी देंगे देना देने देनी दे दो दें देता देते देती दिया दिए दी दीजिए दीजिये देगा देगी दोगे भेज भेजो भेजा भेजे भेजना भेजूंगा भेजूँगा भेजूंगी भर भरना भरूंगा भरूँगा भरा भरो भरे चुका चुकाना चुकाऊंगा डाल डालो डालना डालूंगा डाला जमा पैसा पैसे पैसों लगेगा लगेंगे लगेगी कट कटा कटे कटेगा निकाल मिलेगा मिले मिलेगी मिली लूंगा लेंगे मिलता मिलते मिलती कमाता कमाते पेंडिंग वापस उधार खर्चा वेतन तनख्वाह तनखा सेंड यूपीआई आउटस्टैंडिंग मिनिमम बाउंस फीस डिपॉजिट पे ब्याज तनख्वाह कर्ज़ क़र्ज़ रकम बकाया बाकी किस्त किश्त",

  howMuch: "kitna kitne kitni kitnaa ketna कितना कितने कितनी अमाउंट",

  promiseVerbs: "dunga dungi doonga doongi denge dedunga dedungi दूंगा दूँगा दूंगी दूँगी दुंगा देंगे",
  promiseStems: "de bhej daal dal jama bhar kara दे भेज डाल जमा भर",

  codes:
    "otp nambar namber number dhara kod pin makaan gali khasra aadhaar adhar mobail fon " +
    "ओटीपी पिन कोड आईडी मोबाइल फोन रेफरेंस सेक्शन धारा आधार पैन नंबर नम्बर सेक्टर गली मकान",

  accounts: "khata khaata akaunt akaaunt kard अकाउंट खाता कार्ड लोन ट्रांजैक्शन",

  fillers:
    "aaya aayi aaya aya jo wo woh aayega abhi आया आई जो वो वह hai he ka ki ke mein me mera aapka apka yeh ye hain wala nambar है हैं का की के में मेरा आपका ये यह वाला नंबर नम्बर",

  roles: HINDI_ROLES,

  years: {
    before: "saal san sal sann सन साल जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    after: "mein me main se tak wala wale ke ki ka ko को में से तक वाला वाले के की का",
  },
};
