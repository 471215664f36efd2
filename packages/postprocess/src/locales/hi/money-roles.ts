import type { RoleWords } from "../locale.ts";

/** What tells the role of an amount in Hindi, both scripts. */
export const HINDI_ROLES: RoleWords = {
  due: "bakaya bakaaya baki baaki dyu udhaar udhar karz karza " + "बकाया बाकी ड्यू उधार कर्ज़ क़र्ज़ आउटस्टैंडिंग ओवरड्यू पेंडिंग बैलेंस",
  emi: "kist kisht kishte kisten kishten imai इएमआई ईएमआई किस्त किश्त किस्तें इंस्टॉलमेंट",
  salary: "tankhwah tankha tankhvah vetan kamai pagaar kamata kamati सैलरी वेतन तनख्वाह तनखा कमाई पगार कमाता कमाते",
  settlement: "setalment setelment सेटलमेंट सेटल ऑफर",
  penalty: "penalti jurmana byaj byaaj chaarj पेनल्टी जुर्माना चार्ज चार्जेस फीस बाउंस ब्याज इंटरेस्ट",

  link:
    "hai hain he ka ki ke mein me meri mera mere aapka aapki aapke apka apki sirf bas kul pura poora kareeb karib lagbhag har mahine maheena mahina tak rakam raqam " +
    "है हैं का की के में मेरी मेरा आपका आपकी आपके सिर्फ बस कुल टोटल पूरा करीब लगभग हर महीने अमाउंट रकम",

  promised:
    "dunga dungi doonga doongi dungaa denge dedunga dedungi bhejunga bhejungi bhejoonga bhejenge bhejdunga bharunga bharungi bharenge " +
    "chukaunga dalunga daalunga daalenge karunga karungi karoonga kardunga karenge paunga paungi paaunga " +
    "दूंगा दूँगा दूंगी दूँगी दुंगा देंगे भेजूंगा भेजूँगा भेजूंगी भरूंगा भरूँगा भरूंगी डालूंगा चुकाऊंगा करूंगा करूँगा करूंगी करेंगे पाऊंगा पाऊँगा पाऊंगी",
  paid:
    "diya diye diyaa dia dediya bheja bheje bhejdiya bhara bhare chukaya chukaye chukaaya daala dala kata kate kataa " +
    "दिया दिए दिये भेजा भेजे भरा भरे चुकाया चुकाए डाला कटा कटे",
  ends:
    "hai hain tha thi hoga hogi hoon hu lekin magar kyunki agar aati aata aate milti milta milte lagega lagegi lagenge chahiye " +
    "dijiye dijie dedo bharna bhariye kijiye hua hui " +
    "है हैं था थी थे होगा होगी हूँ लेकिन मगर क्योंकि अगर आती आता आते मिलती मिलता मिलते लगेगा लगेगी लगेंगे चाहिए दीजिए दीजिये भरना भरिए कीजिए हुआ हुई",
  not: "nahi nahin nai naa mat bina नहीं नही ना मत बिना",
  verb: "after",
};
