import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Third parties, calls that end early and the telephone itself, in as many different words as there are. */
export const widePeople = {
  familyIsHere: phrases(`
    Main {relative} bol <raha|rahi> hoon, wo tehelne nikle hain.
    {customer} naha rahe hain, main unk<a|i> {relative}.
    Wo gym gaye hain, {relative} hoon main.
    Bachchon ko school chhodne gaye, {relative} baat kar <raha|rahi> hoon.
    Phone mez pe pada tha, maine uthaya, {relative} hoon.
    Masjid gaye hain namaz ko, main {relative}.
    So rahe hain abhi, unk<a|i> {relative} hoon.
    Nai ke yahan gaye hain, {relative} se baat ho rahi aapki.
    Shaadi mein gaye hue hain wo, {relative} idhar.
    Khet jot rahe hain, main {relative} hoon.
    Sabzi lene nikle hain, {relative} bol <raha|rahi>.
    Mobile charging pe laga hai, wo bahar, main {relative}.
    Factory mein phone allow nahi, isliye mere paas hai, {relative} hoon.
    Gaadi chala rahe hain to main utha le<ta|ti> hoon phone, {relative}.
    Bhains nehla rahe hain, {relative} hoon main unk<a|i>.
    Pooja mein baithe hain, {relative} bol <raha|rahi> hoon, kaun?
  `),
  familyHearsay: phrases(`
    Bol rahe the bhar denge EMI.
    Suna hai {otherDate} de denge.
    Unka iraada to hai bharne ka.
    Unke hisaab se {otherDate} paisa jayega.
    Kahin se intezaam kar rahe hain, aisa bataya.
    {otherAmount} ki baat kar rahe the, pakka nahi.
    Khane pe bole loan nipta <unga|ungi>.
    Kehte rehte hain ho jayega, hamein kya pata.
    Plan to {otherDate} jama karne ka tha unka.
    Lagta hai kar denge wo.
    Apne papa ko bola tha {otherDate} ho jayega.
    Har baar dete hain, is baar bhi denge.
    {otherDate} bank jane wale the shayad.
    Jama kar rahe hain paisa aapke liye, andaza hai.
    Mere saamne itna hi bola ki de <unga|ungi>.
  `),
  familyPaid: phrases(`
    {pastDate} jama kar diya unhone.
    Main saath gay<a|i> tha branch, bhar ke aaye {pastDate}.
    {paidAmount} kat gaya unke khate se {pastDate}.
    PhonePe se kiya {pastDate}, maine dekha.
    Aapka banda {paidAmount} le gaya {pastDate}.
    Kirana wale se karwaya unhone {pastDate}.
    Auto debit ho gayi {pastDate}, bataya tha.
    Net banking se {paidAmount} bheje unhone.
    Dost ke GPay se diya unhone.
    Collection wale ladke ko nagad diya {pastDate}.
    Debit ka message aaya hua hai unke phone pe {pastDate} ka.
    Mere khate se {paidAmount} bheje unki taraf se {pastDate}.
    QR scan karke niptaya {pastDate}.
    Parchi fridge pe chipki hai, {pastDate} bhara.
    CSC center pe jama ho gayi is mahine ki.
  `),
  familyDeny: phrases(`
    Hum nahi denge.
    Is ghar se ek paisa nahi milega.
    Jo karna hai kar lo, yahan se koi nahi bharta.
    Humse bharna nahi ho payega.
    Parivar se ummeed mat rakho.
    Unka loan hum kyun bharein, nahi bharenge.
    Bhool jao, kuch nahi aane wala.
    Saaf inkaar hai hamari taraf se.
    Na wo denge na hum.
    Court le jao, dena nahi hai.
    Sau baar phone karo, nahi milega.
    Unki taraf se bol <raha|rahi> hoon, kist nahi jayegi.
    Hum zimmedar nahi, hum dete nahi.
    Jisko bhejna hai bhejo, khaali haath jayega.
    Ghar mein faisla ho gaya, nahi dena.
  `),
  willAskToPay: phrases(`
    Keh <oonga|oongi> kist bhar de.
    Zor <unga|ungi> ki payment kare.
    Due wala sandesh pahuncha denge.
    Ghar aane do, bol<ta|ti> hoon bharne ko.
    {customer} ko bata <unga|ungi> jama karwa de.
    Daant ke karwa<ta|ti> hoon payment.
    Yaad dila <oonga|oongi> installment ki.
    WhatsApp kar de<ta|ti> hoon ki loan bharo.
    Lautte hi bol denge kist de do.
    Samjha <unga|ungi> ki dena padega.
    Unse baat karke clear karwate hain.
    Office mein saath hai mere, request kar <unga|ungi> bharne ki.
    Kaan mein daal <unga|ungi> ki baaki chukao.
    Mujh pe chhodo, main bol ke bharwa <dunga|dungi>.
    Likh liya, {customer} ko bol diya jayega bharne ko.
  `),
  gaveNumber: phrases(`
    Unka naya number note karo, {phone}.
    {phone}, is pe {customer} milenge.
    Doosri SIM hai unki, {phone}.
    Personal wala likho {phone}.
    {phone} ghumao, wo uthate hain.
    Office ka hai {phone}.
    Contact de <raha|rahi> hoon, {phone}.
    Pen hai? {phone}.
    Number badal gaya, ab {phone} hai.
    WhatsApp {phone} pe karo unko.
    Mere phonebook mein hai, {phone}.
    Gaon wala chalta hai, {phone}.
    Biwi ka number lo, {phone}, wo paas hi honge.
    Sahi number {phone} hai, badal lo.
    Yahan mat karo, {phone} karo, wo {customer} ka hai.
  `),
  wrongNumber: phrases(`
    Ye {customer} ka phone nahi, galat laga.
    Darzi ki dukaan hai ye, wrong number.
    Galat jagah mila diya aapne.
    Number mera hai, {customer} ka nahi.
    Medical store hai bhaiya, raung number.
    Digit dekho, {customer} naam ka koi nahi.
    Anjaan aadmi ko laga diya, galat number.
    Naya SIM hai mera, {customer} nahi hai yahan.
    Student hoon, meri SIM hai, kisi {customer} ki nahi.
    Aapke record mein number galat chadha hai.
    Hostel ka phone hai, aisa koi nahi.
    Kisi aur ko milana tha, mujhe aa gaya.
    {customer} ke phone mere paas aate hain, number unka nahi.
    Mandir ka daftar hai ye, galat lag gaya.
    Wrong hai wrong, aage badho.
  `),
  doNotKnow: phrases(`
    {customer} kaun hai, mujhe nahi pata.
    Aise kisi shakhs ko nahi jaan<ta|ti>.
    Kaun {customer}? Jaan pehchaan nahi.
    Pehchaan mein nahi aa raha ye naam.
    Bina pooche reference daal diya, main nahi jaan<ta|ti>.
    Mere liye anjaan hai.
    Dur dur tak nahi jaan<ta|ti> inko.
    Mere doston mein koi {customer} nahi.
    Naam pehli dafa suna {customer} ka.
    Kisi dukaan se mera number uthaya hoga, jaan<ta|ti> nahi main.
    Ghar mein bhi poocha, koi nahi jaanta {customer} ko.
    Kasam se nahi pata kaun hai.
    Na chehra yaad na naam, nahi jaan<ta|ti>.
    Jisko jaan<ta|ti> nahi uska reference kaise ban <gaya|gayi>?
    Mera koi vaasta nahi, kaun hai pata bhi nahi.
  `),
  notInContact: phrases(`
    Alag ho gaye hum, {customer} se sampark nahi.
    Office chhod gaya wo, uske baad baat nahi hui.
    Zamane se mulaqat nahi {customer} se.
    Kirayedar tha mera, khaali karke gaya, pata nahi kahan.
    Talaak ke baad koi connection nahi.
    Jaydaad pe jhagda hua, bolchaal band.
    Sheher chhod gaye, kisi ke contact mein nahi.
    College mein the saath, ab sampark toot gaya.
    Ghar se bedakhal kar diya, rishta khatam.
    Pehle driver tha mere yahan, ab koi contact nahi.
    Videsh chale gaye, baat nahi karte.
    Block kar rakha hai maine {customer} ko, ladai hui thi.
    Saajhedari tooti, ab baat nahi hoti.
    Ghar se bhaag gaya, khabar nahi.
    Main bhi dhoond <raha|rahi> hoon usko, contact nahi ho raha.
  `),
  otherEnd: phrases(`
    Front desk reception hai ye, kaun sa vibhag chahiye?
    {customer} ka vakeel hoon, mere office mein likhiye.
    Thana hai ye, kaun bol raha?
    Building ka watchman hoon, upar koi nahi.
    Fire brigade control room.
    Test call hai, ignore karo.
    School ka daftar hai, chhutti ho gayi.
    Padosi hoon, taala laga hai unke, chaabi mere paas.
    Courier helpline hai ye.
    Director sahab ka PA bol <raha|rahi>.
    Doodhwala hoon, phone cycle pe reh gaya unka.
    Bus mein mila ye phone, police ko de <raha|rahi> hoon.
    Nurse hoon, phone counter pe rakha hai.
    Mechanic hoon, gaadi mein phone chhod gaye.
    Gas agency, consumer number boliye.
  `),
  thirdWillTell: phrases(`
    {customer} ko bata denge aapka phone tha.
    Haan ji, khabar kar <unga|ungi>.
    Bol <unga|ungi> call aaya tha.
    Aate hi bata de<ta|ti> hoon.
    Keh <oonga|oongi> wapas phone kar lein.
    Note chhod de<ta|ti> hoon unke liye.
    Milne pe keh <unga|ungi>.
    Missed call dikha <unga|ungi>.
    Naam likh liya aapka, de <unga|ungi>.
    Voice note bhej <unga|ungi> unko.
    Sandesh mil jayega unko.
    Uthenge to bata <unga|ungi>.
    Theek hai, inform kar<ta|ti> hoon {customer} ko.
    Raat ko zikr kar <unga|ungi> aapke call ka.
    Phone aayega unka to bol <unga|ungi>.
  `),
  strangerGrumble: phrases(`
    Roz koi na koi {customer} ko poochhta hai.
    Barson se meri SIM hai, phir bhi {customer} {customer} karte ho.
    Kitne log phone karoge {customer} ke liye?
    {customer} ki wajah se phone chain nahi leta.
    Telecom mein shikayat kar di maine in calls ki.
    Pichhle wale ne bhi {customer} poocha, likhte nahi ho kya?
    List se hatao mera number, haath jod<ta|ti> hoon.
    Subah subah jaga dete ho {customer} ke chakkar mein.
    Number surrender kar <unga|ungi> is {customer} ke karan.
    College ke zamane se yahi number hai mera.
    Bachchon ko bhi {customer} ka naam yaad ho gaya.
    Ek number block karo to doosre se aata hai {customer} ka phone.
    TRAI mein <unga|ungi> ab.
    Pehle handset ke saath liya tha ye number.
    Pak <gaya|gayi> hoon javab de de ke.
  `),
  callBackLater: phrases(`
    Thoda busy hoon, baad mein lagana.
    Daant dikha <raha|rahi> hoon, thodi der mein karo.
    Bike pe hoon, ruk ke baat <unga|ungi>, baad mein.
    Flight mein chadh <raha|rahi> hoon, baad mein please.
    Class chal rahi hai, baad mein phone karo.
    Mehmaan baithe hain, phir karna.
    Roti bana <raha|rahi> hoon, thoda ruk ke karo.
    Aarti chal rahi hai, baad mein.
    {time} ke aas paas karna, abhi phansa hoon.
    Grahak khade hain, thodi der baad.
    Picture dekh <raha|rahi> hoon hall mein, baad mein.
    Boss saamne hai, {time} ke baad ghumao.
    Khana kha <raha|rahi> hoon, khaali hoke baat.
    Truck load ho raha, kuch der mein.
    Doosri line pe hoon, phir milao.
  `),
  callBackDate: phrases(`
    Abhi vyast hoon, {date} phone karna.
    Conference mein hoon, {date} baat karte hain.
    Shift chal rahi hai, {date} lagana.
    {date} fursat hai, tab karo.
    Safar mein hoon, {date} {time} pe milao.
    Function hai yahan, {date} try karo.
    {date} thik rahega baat ke liye, abhi nahi.
    Exam hall mein duty hai, {date} karo.
    Mehmaan hain, {date} please.
    Meri chhutti {dateNoun} ko hai, tab phone karo.
    Operation duty hai, {date} bolte hain.
    Bada busy hoon, {date} ghanti maaro.
    {date} se pehle baat nahi ho payegi, tab karo.
    Senior ke saath hoon, {date} sampark karo.
    Bazaar mein shor hai, {date} phone lagao.
  `),
  abusive: phrases(`
    Nikal be, gadhe.
    Besharam kutte, phone mat kar.
    Chup saale.
    Aake jabda tod <unga|ungi>.
    Harami, tameez seekh ke aa.
    Kamine, bahar mil tu.
    Bhaad mein jao sab ke sab.
    Bhikhari saale, poori company.
    Haramkhor, ghanti mat baja.
    Aisa thappad <unga|ungi> naam bhool jayega.
    Gunde ho tum log, dalal kahin ke.
    Dimaag kharab hai kya tera, ullu ke patthe?
    Suar, zyada hoshiyari mat kar.
    Zubaan kheench <unga|ungi> teri.
    Taange tod <unga|ungi> meri gali mein dikha to.
  `),
  languageBarrier: phrases(`
    Tamil mattum, Hindi illa.
    Mujhe Odia aati hai, ye nahi samajh.
    Hindi baralla, Kannada heli.
    Kaun si bhasha bol rahe, palle nahi padti.
    Marathi bola, mala Hindi samjat nahi.
    Telugu lo cheppandi, Hindi raadu.
    Malayalam ariyam, Hindi ariyilla.
    Bangla te bolun, Hindi bujhi na.
    Aapki bhasha nahi aati mujhe.
    Gujarati ma bolo, aa na samjay.
    Punjabi hai main, English nahi aandi.
    Koi apni bhasha wala do.
    Angrezi nahi samajh<ta|ti> main.
    Assamese jaanta hai koi? Hindi nahi hobo.
    Ek shabd samajh nahi aaya aapki boli ka.
  `),
  voiceIssue: phrases(`
    Robot jaisi awaaz aa rahi hai.
    Awaaz aati hai jaati hai.
    Kharr kharr ho raha line mein.
    Apni hi goonj sunai de rahi hai.
    Dabi dabi awaaz hai.
    Aadhe shabd gayab ho rahe hain.
    Zor se, kuch sunai nahi deta.
    Ek hi danda hai network ka, sun nahi pa <raha|rahi>.
    Bhin bhin ho rahi hai, kya bole?
    Tukde tukde aa raha hai.
    Basement mein hoon, awaaz nahi pahunchti.
    Mic kharab hai aapka, sunta nahi.
    Volume bahut dheema hai.
    Speaker uda hua hai phone ka, sunai nahi deta.
    Baarish se signal bigda hai, clear nahi.
  `),
  hangUp: phrases(`
    Kaat <raha|rahi> hoon.
    Bas, bye.
    Baat khatam, rakh <raha|rahi> hoon.
    Ab bahut hua, phone neeche.
    Dobara tang mat karna.
    Ruko mat, main band kar <raha|rahi> hoon call.
    Aise call nahi sun<ta|ti> main.
    Aage baat nahi karni.
    Deewar se baat karo.
    Chhodo mujhe akela.
    Number pe ab mat milana, bye.
    Fursat nahi, rakho phone.
    Block kar <raha|rahi> hoon aapko.
    Sun nahi sak<ta|ti> ye sab, chal<a|i>.
    Charcha samaapt.
  `),
  agentOtherCall: phrases(`
    {title} doosri line baj rahi hai, hold kijiye.
    Bane rahiye, doosre extension pe call hai.
    Ek customer aur line par hai, ruk jaiye.
    Mera doosra phone baj raha, abhi aaya.
    Parallel call uthana hai, hold pe daal raha hoon.
    Senior ka phone doosri line pe hai, rukiye.
    Main kisi aur se baat mein hoon {title}, hold please.
    Beech mein call aa gaya, thahariye.
    Do number ek saath lag gaye, {title} wait kijiye.
    Dialer ne ek aur call jod diya.
    Pehle wale customer se niptu, line pe rahiye.
    Doosri line par vyast hoon abhi, {title}.
    Desk phone pe urgent call, hold.
    Kaatiyega mat, ek incoming le raha hoon.
    System ne doosra call de diya, maaf kijiye.
  `),
  automatedVoice: phrases(`
    Hindi ke liye star dabayein.
    Mailbox mein aapka swagat hai, tone ke baad record karein.
    Main digital sahayak hoon, apna naam bataiye.
    Beep ke baad sandesh chhodein.
    Bill ki jaankari ke liye billing boliye.
    Aapka call assistant ne liya hai, kaam bataiye.
    Vikalp dhyan se sunein.
    Apna khata number daalein, phir hash dabayein.
    Namaste, main ek bot hoon.
    ⟦IVR chal raha hai⟧
    ⟦recorded sandesh⟧ Abhi hum uplabdh nahi, naam number chhodein.
    Menu dobara sunne ke liye line par rahein.
    Ye ek swachalit sandesh hai.
    Truecaller assistant, aap kis baare mein call kar rahe hain?
    ⟦machine ki awaaz⟧ Vibhag chunein.
  `),
  forwardedCall: phrases(`
    Aapka call aage bheja ja raha hai.
    Call doosre number par mod di gayi hai.
    Grahak ne call forwarding chalu ki hai.
    Kripya rukein, call divert ho rahi hai.
    ⟦call divert⟧
    ⟦forwarding ki tone⟧
    Aapki call anya number par sthanantarit ho rahi.
    Call divert suvidha chalu hai.
    Line par bane rahein, call forward ho raha hai.
    Is number ki sabhi call agreshit hoti hain.
    Aapka call vaikalpik number par ja raha hai.
    ⟦announcement: forward⟧
  `),
  ringing: phrases(`
    ⟦ghanti baj rahi hai⟧
    ⟦poori ring gayi, uthaya nahi⟧
    Grahak call nahi utha rahe.
    ⟦caller tune chali, koi nahi⟧
    Dial kiye gaye number se uttar nahi mil raha.
    ⟦tring tring, javab nahi⟧
    Aapki call ka uttar nahi diya gaya.
    ⟦gaana baja, pick nahi hua⟧
    ⟦bajta raha bajta raha⟧
    Upbhokta phone receive nahi kar rahe.
    ⟦ring khatam, no answer⟧
    ⟦bhajan wali tune, kisi ne nahi uthaya⟧
  `),
  busy: phrases(`
    Grahak kisi aur se baat kar rahe hain.
    ⟦vyast tone⟧
    Is route ki sabhi line vyast hain.
    Aap call waiting par hain.
    Number abhi doosri call par hai.
    ⟦toon toon, busy⟧
    Upbhokta vyast hain, kuch der baad dial karein.
    ⟦engaged ki awaaz⟧
    Aapki call pratiksha mein hai.
    Line engage hai.
    ⟦call waiting ka message⟧
    Jinhe aap call kar rahe hain wo doosre call par hain.
  `),
  switchedOff: phrases(`
    Phone filhaal band hai.
    Mobile switch off kiya hua hai.
    ⟦switch off ka message⟧
    Grahak ka handset band aa raha hai.
    Jio number switch off hai.
    Airtel ka ye mobile abhi band hai.
    ⟦band hai, operator⟧
    Dial kiya number swich off hai.
    Upbhokta ne phone band kar rakha hai.
    Ye mobile is waqt swichd off.
    Phone off hai, baad mein koshish karein.
    ⟦announcement: mobile band⟧
  `),
  outOfNetwork: phrases(`
    Grahak coverage kshetra se bahar hain.
    Sampark nahi ho pa raha hai is number se.
    ⟦not reachable ka message⟧
    Mobile network ke daayre mein nahi.
    Pahunch se bahar hai ye number.
    ⟦pahunch ke bahar⟧
    BSNL mobile se sampark sambhav nahi.
    Signal nahi hai, number tak pahuncha nahi ja sakta.
    Upbhokta network seema ke bahar.
    ⟦coverage se bahar⟧
    Abhi ye phone unreachable hai.
    Jis vyakti se sampark chahte hain wo network mein nahi hain.
  `),
  outOfServices: phrases(`
    Daala gaya number amaanya hai.
    Aisa koi number maujood nahi.
    ⟦number astitva mein nahi⟧
    Is number ki seva band kar di gayi.
    Number jaanch kar dobara milayein.
    Ank galat dial hue hain.
    Ye connection sthayi roop se kata hai.
    ⟦invalid number ka sandesh⟧
    Number kisi grahak ko aavantit nahi.
    Ye telephone ab upyog mein nahi.
    Seva samaapt, number radd.
    ⟦out of service bol raha⟧
  `),
  noIncoming: phrases(`
    Is number par incoming band hai, recharge nahi hai.
    ⟦incoming band⟧
    Grahak ki aane wali call suvidha rok di gayi hai.
    Ye number call prapt nahi kar sakta.
    Incoming seva sthagit hai.
    Validity khatam, incoming nahi ja rahi.
    ⟦incoming suvidha nahi hai⟧
    Aagaman call is connection par varjit hain.
    Incoming barred hai iska.
    Plan expire, aane wali calls band.
    Grahak ne incoming rukwa rakhi hai.
    ⟦operator: incoming uplabdh nahi⟧
  `),
  lineCut: phrases(`
    ⟦line achanak kat gayi⟧
    ⟦call gir gaya⟧
    ⟦tut tut⟧
    ⟦beech mein kat gaya⟧
    ⟦sampark toota⟧
    ⟦lambi beep⟧
    ⟦awaaz band, call khatam⟧
    ⟦network gaya⟧
    ⟦phone kata⟧
    ⟦recording yahin khatam⟧
  `),
  customerCut: phrases(`
    ⟦customer ne phone kaata⟧
    ⟦grahak ne rakh diya⟧
    ⟦customer ne patak diya phone⟧
    ⟦usne call kaat di⟧
    ⟦borrower ne beech mein rakha⟧
    ⟦customer side se kata⟧
    ⟦customer line chhod gaya⟧
    ⟦grahak ki taraf se disconnect⟧
    ⟦call customer ne samaapt ki⟧
    ⟦receiver rakha customer ne⟧
  `),
  silence: phrases(`
    ⟦sannata pasra hai⟧
    ⟦koi nahi bolta⟧
    ⟦pankhe ki awaaz⟧
    ⟦TV chal raha, javab nahi⟧
    ⟦gaadiyon ka shor, koi nahi bola⟧
    ⟦saans ki awaaz⟧
    ⟦khaamoshi⟧
    ⟦phone utha, awaaz nahi⟧
    ⟦bachche ka rona, javab nahi⟧
    ⟦hawa ki awaaz⟧
    ⟦bartan ki khat khat⟧
    ⟦chuppi⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
