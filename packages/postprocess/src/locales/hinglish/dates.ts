import type { DateWords } from "../../dates/sense.ts";

/** Date words of Hindi in Latin letters. Spellings that sound alike need no entry if they have four letters or more. */
export const hinglishDates: DateWords = [
  [{ day: 0, today: true }, "aaj aj"],
  [{ day: 1, eitherWay: true }, "kal kl"],
  [{ day: 2, eitherWay: true }, "parso parson parsu parsoo"],
  [{ day: 3, eitherWay: true }, "narso narson tarso tarson"],
  [{ today: true }, "abhi abhii abi turant turrant fauran"],

  [{ weekday: 0 }, "ravivar raviwar itvar itwar itvaar"],
  [{ weekday: 1 }, "somvar somwar somvaar somavar"],
  [{ weekday: 2 }, "mangalvar mangalwar mangalvaar"],
  [{ weekday: 3 }, "budhvar budhwar budhavar"],
  [{ weekday: 4 }, "guruvar guruwar brihaspativar veervar veerwar virvar jumerat"],
  [{ weekday: 5 }, "shukravar shukrawar shukrvar jumma jumme"],
  [{ weekday: 6 }, "shanivar shaniwar sanivar shanichar sanichar"],
  [{ weekday: 2, homograph: true }, "mangal"],
  [{ weekday: 3, homograph: true }, "budh"],
  [{ weekday: 5, homograph: true }, "shukra"],
  [{ weekday: 6, homograph: true }, "shani"],

  [{ unit: "minute" }, "minat"],
  [{ unit: "hour" }, "ghanta ghante ghanton"],
  [{ unit: "day" }, "roz roj din dino dinon"],
  [{ unit: "week" }, "hafta hafte hafton haptha hapte saptah"],
  [{ unit: "month" }, "mahina mahine maheena maheene mahino maah mahiney mahene"],
  [{ unit: "year" }, "saal sal saalon"],

  [{ step: 0 }, "is iss isi issi"],
  [{ step: 1, farStep: true }, "agla agle agli agley aglaa"],
  [{ step: 1 }, "aanewala aanewale aane aney"],
  [{ step: -1 }, "pichla pichle pichli pichhla pichhle pichley beeta beete bita guzra guzre"],
  [{ edge: "end" }, "khatam khtm ant aakhir akhir aakhri akhri aakhiri akhiri"],
  [{ edge: "start" }, "shuru shuruaat shuruat starting"],

  [{ mark: true }, "tareekh tarikh taarikh tarik tarikhon"],
  [{ ordinal: 1, needsMark: true }, "pehli pahli pehla pehle pahle"],
  [{ ordinal: 2, needsMark: true }, "doosri dusri doosre dusre"],
  [{ ordinal: 3, needsMark: true }, "teesri tisri teesre tisre"],
  [{ ordinal: 4, needsMark: true }, "chauthi chauthe"],

  [{ opens: true }, "thodi thori"],

  [{ until: true }, "tak tk talak"],
  [{ on: true }, "ko par pe"],
  [{ within: true }, "mein me mai main mei andar bheetar bhitar"],
  [{ after: true }, "baad bad"],
  [{ before: true }, "pehle pahle pahele phle"],
  [{ of: true }, "ke ki ka k"],
  [{ from: true }, "se"],
  [{ between: true, edge: "middle" }, "beech bich bichh"],
  [{ and: true, clauseEnd: true }, "aur or"],
  [{ or: true }, "ya"],
  [{ for: true }, "liye liey lie"],
  [{ emphasis: true }, "hi bhi to toh na only"],
  [{ wala: true }, "wala wale wali waala waale vala vale"],
  [{ dayPart: true, hours: [4, 12] }, "subah subha subeh savere sawere"],
  [{ dayPart: true, hours: [12, 16] }, "dopahar dopaher"],
  [{ dayPart: true, hours: [16, 20] }, "shaam sham saanjh"],
  [{ dayPart: true, hours: [20, 24] }, "raat raath rat"],
  [{ clock: true }, "baje bajhe bje"],
  [{ working: true }, "karya kaamkaji kamkaji"],
  [{ cancelsNow: true }, "tak tk bhi bi nahi nahin nai nhi to toh filhal"],
  [{ every: true }, "har roz rozana"],

  [{ event: "income" }, "tankhwah tankhwa tankha tankhuah tankhah vetan pagar pagaar"],
  [
    { event: "festival" },
    "diwali deepavali deewali holi eid dussehra dussehre dashahra rakhi navratri chhath pongal onam tyohar tyohaar shaadi shadi",
  ],
  [
    { arrival: true },
    "aane ane aate ate aayegi aaegi ayegi aye aaye aa jaye jaaye jayegi jane jaane milne milte milegi mile mil hone hote",
  ],
  [{ once: true }, "jab jaise"],

  [{ tense: "past", auxiliary: true }, "tha thi thaa"],
  [
    { tense: "past" },
    "kiya kia kiyaa diya dia diyaa liya lia gaya gya gayi gyi gai gaye hua huaa hui huyi hue aaya aya aayi ayi aai mila mili bheja bheji bheje dala daala dali daali chuka chuki chuke bola boli bole kaha bataya batayi karwaya karvaya karaya bhara bhari rakha nikala nikali kata kati paya payi paaya paayi chukaya pucha poocha socha suna milaya uthaya de-diya",
  ],
  [
    { tense: "future" },
    "hoga hogi honge karun karu kijiye kijiyega kijie kariye kariyega karo kro dijiye dijiyega dijie dena bhejo bhejiye bhejna batao bataiye karwao karna aana bharna bharo dalo daalo jama dedo kardo kardena dedena",
  ],
  [
    { tense: "near" },
    "karta karti karte deta deti dete bhejta bhejti bhejte aata aati jaata jaati dena karna bhejna bharna aana jana jaana daalna dalna chukana hona lena karne dene bhejne dalta daalta milta milti leta leti lete raha rahi rahe sakta sakti sakte",
  ],
  [{ clauseEnd: true }, "lekin magar kyunki kyonki kyuki isliye varna warna phir fir"],
  [
    { counted: true },
    "baje bajhe bje kist kisht kishte rupaye rupay rupe rupya hazaar hazar lakh sau baar bar log logon manzil guna tukde kiston",
  ],
  [{ labels: true }, "gali gaadi kamra"],
  [{ follows: true }, "bolna kar kr de bhej pakka main mai hum ji bhai"],
  [
    { wait: true },
    "daal likh final pakka time samay mohlat ruk ruko rukiye rukna rukiyega lagega lagenge chahiye chaiye waqt",
  ],
  [{ pay: true }, "paisa paise bhugtan kist"],
];
