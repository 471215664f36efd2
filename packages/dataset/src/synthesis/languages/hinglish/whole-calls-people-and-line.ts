import { calls } from "../calls.ts";

/** Whole calls with strangers, relatives and rough or busy borrowers, calls about something else, and calls that never come about. */
export const wholeCallsPeopleAndLine = calls(`
  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: haan main {customer} ka {relative}, wo duty pe <b:gaye|gayi> hain
  agent: unki kist jama (nahi|nahin) hui
  third: kaise nahi hui, mere saamne ATM wali machine mein cash dala tha {pastDate}

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] {customer} ji hain?
  third: [dekhiye|matlab] So <b:rahe|rahi> hain. Main unk<a|i> {relative}. Kist wali baat hai to cheque de aaye the aapke daftar mein, {pastDate} kat bhi gaya.
  agent: Ji dekh le<ta|ti> hoon.

  ANSWERED NONE NONE
  agent: [hello|namaste] {title} {company} se, aapka pata verify karna tha
  customer: [are bhai|yaar] Aadhaar wala hi hai, kuch nahi badla
  agent: email?
  customer: wahi

  ANSWERED NONE NONE
  agent: Namaste {title}, feedback call hai, branch ka anubhav kaisa raha?
  customer: AC band tha baaki theek. (Saat|Aath) number de do.

  ANSWERED NONE NONE
  agent: [hello|namaste] {title} aapka {product} {pastDate} band ho chuka, kagaz le jaiye
  customer: [hmm|suno] achha hai, kis khidki pe milega
  agent: {count} number, ID lekar aaiye

  ANSWERED NONE NONE
  agent: top up ke liye aapne puchha tha?
  customer: (haan|ji|haa) {otherAmount} aur chahiye. status kya hai
  agent: ek bank statement aur lagega
  customer: {otherDate} mail kar d<unga|ungi>

  WRONG_NUMBER NONE NONE
  third: galat number[ hai]

  WRONG_NUMBER NONE NONE
  third: (wrong number hai|galat jagah laga hai) bhai

  WRONG_NUMBER NONE NONE
  agent: {customer} ji?
  third: Kaun {customer}? Ye sim maine abhi kharida hai, uske liye roz phone aata hai. Mera (nahi|nahin) hai ye naam.

  WRONG_NUMBER NONE NONE
  agent: {customer} se baat ho rahi hai?
  third: (nahi|nahin) ye to cake ki dukaan hai
  agent: form mein yahi number hai
  third: ek aankda galat hoga, idhar aisa koi (nahi|nahin)

  WRONG_NUMBER NONE NONE
  third: Haan hello.
  agent: {company} se {agent}, aapke {product} ka {due} baaki hai, {pastDate} debit fail hua.
  third: {due}? Ruko ruko, maine kabhi kuch liya hi nahi kisi se.
  agent: Aap {customer} (nahi|nahin) hain?
  third: Nahi bhai, mera naam kuch aur hai, ghar mein bhi koi is naam ka nahi.
  agent: Padosi honge?
  third: Kisi ko nahi jaante. Das saal se number mera hai, list theek karo apni.
  agent: Maaf kijiye.

  WRONG_NUMBER NONE NONE
  agent: [hello|namaste] {customer}, EMI kab doge?
  third: kaunsi EMI
  agent: {otherDateNoun} ka vaada tha aapka
  third: [dekhiye|matlab] maine kisi se koi vaada nahi kiya. kaunsa number lagaya?
  agent: {phone}
  third: number mera hai par main wo nahi. galat hai

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ne aapko reference rakha hai
  third: kisne? ye naam to kabhi suna nahi
  agent: dost likha hai
  third: likhne se dost ho jate hain kya, (nahi|nahin) jaante hum

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {company} se, {customer} ko pehchaante hain aap?
  third: Bilkul (nahi|nahin). Mera number unke form mein kaise aaya?

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: ji boliye
  agent: {customer} ko dhoond rahe hain, doosre contact mein aapka number
  third: main travel agent hoon, hazaron ke paas card hai mera, ye kaun hain mujhe (nahi|nahin) maloom
  agent: (theek hai|thik hai|ok) ji

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [hello|namaste] {customer} ne emergency contact aapko diya tha
  third: [arre|dekho] kabhi ek kamre mein rehte the hum. wo <b:chale gaye|chali gayi>, uske baad phone nahi kiya kabhi, kahan hain pata nahi

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [hello|namaste] {customer} se baat karwa denge?
  third: [hmm|suno] meri team mein <b:tha|thi>, {pastDate} chhod <b:gaya|gayi>. na phone na message uske baad
  agent: number hai koi?
  third: jo tha band hai

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: {customer} ke liye (phone|call) kiya? Unse humari baat cheet band hai.
  agent: Aap {relative} hain na?
  third: Kagaz pe. Zameen ke jhagde ke baad rishta toot gaya. Unka phone yahan mat karo.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [hello|namaste] kahan rehte hain {customer} ab?
  third: [arre|dekho] purani colony mein padosi the, ab koi sampark nahi. log bolte hain Dubai gaye

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: [hello|namaste] {customer}?
  third: [arre|dekho] raat ki paali karke so <b:raha|rahi> hai, main {relative}
  agent: kab karun phone
  third: {followUp}, chhutti hai us din

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: {customer} phone fridge pe bhool <b:gaya|gayi>, main unk<a|i> {relative} (bol|keh) <raha|rahi> hoon
  agent: bol dena {agent} ka phone tha
  third: theek

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} ji se baat ho sakti hai?
  third: (nahi|nahin) hain. kya kaam tha
  agent: unhi ko bata sakte hain. aap?
  third: {relative}. {time} karna

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: ghar mein (kist|EMI) ki koi baat hui?
  third: main {relative}, suna tha {otherDate} {otherAmount} daal <b:denge|dengi>, ab karein na karein wo jaanein

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: hello main {customer} k<a|i> {relative}. wo phone pe (nahi|nahin) aa sakte, lakwa maar gaya {pastDate}
  agent: oh bahut bura hua. (kist|EMI) ke liye tha
  third: isi wajah se ruki hai. theek honge to denge shayad

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {customer} ne (kist|EMI) kyun nahi di?
  third: Main {relative}. Ghar mein paisa hi (nahi|nahin) hai, denge kahan se. Din badlein to dekho.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  third: {relative} bol <raha|rahi> hoon boliye
  agent: {customer} ka {due} overdue hai
  third: [are bhai|yaar] factory se nikaal diya unko. bolte to hain {otherDate} denge, par main bharosa nahi dilata

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: aap {customer} ke {relative} hain?
  third: Haan, aur puchhne se pehle sun lo, is ghar se koi (nahi|nahin) bharega wo loan. Phone mat karna.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY DEATH_IN_FAMILY
  agent: {customer} ji se baat karni thi
  third: wo ab is duniya mein (nahi|nahin) hain, {pastDate} guzar <b:gaye|gayi>. main {relative}
  agent: bahut afsos hua. {product} ka...
  third: unke saath gaya wo. hum nahi bharenge

  WILL_ASK_TO_PAY NONE NONE
  agent: [hello|namaste] {customer} ko yaad dila dena {due} bharna hai
  third: haan khane pe baat ched d<unga|ungi>, bol d<unga|ungi> bhar de

  WILL_ASK_TO_PAY NONE NONE
  third: main dost hoon, reference mein naam diya tha
  agent: unko keh denge (kist|EMI) {pastDate} bharni thi?
  third: abhi message thok<ta|ti> hoon ki bharo jaldi

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} phone nahi uthate, aap {relative}?
  third: mera bhi nahi uthate
  agent: {product} ki (kist|EMI) deni hai, keh dijiyega
  third: keh denge, {otherDate} unke ghar ja hi rahe hain

  WILL_ASK_TO_PAY NONE NONE
  agent: payment ka zaroori maamla hai, aap unke saath kaam karte hain?
  third: bagal ki kursi pe. bata d<unga|ungi> ki loan wale (kist|EMI) maang rahe hain

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: [hello|namaste] {customer} kaise milenge?
  third: [are bhai|yaar] likho {phone}, dukaan ka hai unka

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: ispe (nahi|nahin) milenge, ye ghar pe rehta hai. main {relative}
  agent: saath kaunsa rakhte hain
  third: {phone}
  agent: ek baar aur?
  third: {phone}

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: [hello|namaste] {customer} hain?
  third: Nahi, ye phone unhone mujhe de diya. Doosra likh lo {phone}, yahan dobara mat karna.

  GAVE_ALTERNATE_NUMBER NONE NONE
  customer: main hi {customer}, par battery ja rahi hai
  agent: ek minute lagega
  customer: [dekhiye|matlab] minute mein band ho jayega. {phone} pe karo, mera hi doosra number hai

  CALL_BACK_LATER NONE NONE
  agent: [hello|namaste] {title} {company} se {agent}
  customer: [are bhai|yaar] exam duty mein hoon {time} karo

  CALL_BACK_LATER NONE NONE
  agent: [hello|namaste] baat kar sakte hain {customer} ji?
  customer: Nahi, flight udne wali hai. {followUp} kariye.
  agent: Ji {followUp}.

  CALL_BACK_LATER NONE NONE
  agent: [hello|namaste] {product} ke baare mein {title}...
  customer: [dekhiye|matlab] boss khada hai sar pe baad mein
  agent: kab free honge
  customer: {followUpNoun}

  CALL_BACK_LATER NONE NONE
  customer: gaadi chala <raha|rahi> hoon aage police hai, baad mein (phone karo|lagao)

  CALL_BACK_LATER NONE NONE
  agent: {due} dikha raha hai
  customer: baraat mein hoon band baj raha hai kuch sunai (nahi|nahin) deta, {time} lagao tab baat karte hain

  CUSTOMER_ABUSIVE NONE NONE
  agent: [hello|namaste] {title} {company} se
  customer: [hmm|suno] kutte kamine phir phone kar diya, daant tod d<unga|ungi> tere

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: kab doge {title}
  customer: kabhi (nahi|nahin) d<unga|ungi> (suar|harami). Aa ke dikha mohalle mein, taang tod d<unga|ungi>.
  agent: bhasha theek rakhiye
  customer: bhaad mein ja tu aur teri bhasha, gadhe

  CUSTOMER_ABUSIVE NONE NONE
  agent: [hello|namaste] kya samasya hai aapki
  customer: [are bhai|yaar] tu hai samasya, ullu ke pathe. chup kar nalayak, dimaag mat chaat

  CUSTOMER_ABUSIVE DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: penalty policy ke hisaab se hai
  customer: policy gayi tel lene chor saalo, {otherAmount} kis baat ka joda. nahi d<unga|ungi>, dobara (phone|call) kiya to pitwa d<unga|ungi> haramkhor

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: [hello|namaste] {title} aapka {product} overdue hai
  customer: [hmm|suno] achha tum ho. rakh<ta|ti> hoon
  system: ⟦customer ne call kaat diya⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer} ji {company} se, bounce hui (kist|EMI)...
  customer: number kisne diya mera? kaat <raha|rahi> hoon phone

  CALL_DISCONNECTED_BY_CUSTOMER DENIED_TO_PAY NONE
  agent: [hello|namaste] {otherAmount} chalega {title}
  customer: [arre|dekho] kuch nahi chalega, dena nahi hai, baat khatam
  system: ⟦customer hung up⟧

  CALL_DISCONNECTED_BY_CUSTOMER NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: [hello|namaste] {due} late ho chuka hai
  customer: ghar mein thodi tangi hai
  agent: to kis din likhun
  customer: [arre|dekho] dekhte hain... dekhte hain na
  agent: {title} mujhe...
  system: ⟦call cut by customer⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE SERVICE_ISSUE
  agent: EMI kyun (nahi|nahin) aayi {title}
  customer: branch mein jaanwar jaisa vyavahar, ek sign ke liye {count} chakkar, isliye
  agent: kaunsi branch...
  customer: khud dhoondo
  system: ⟦phone rakh diya⟧

  LANGUAGE_BARRIER NONE NONE
  agent: [hello|namaste] {customer} ji se baat ho rahi hai
  customer: Hindi baradu, Kannada maatadi
  agent: English?
  customer: gottilla

  LANGUAGE_BARRIER NONE NONE
  agent: {title} (kist|EMI) baaki hai
  customer: enthu? Hindi ariyilla, Malayalam parayu
  agent: Malayalam wale sathi se phone karwa<ta|ti> hoon

  LANGUAGE_BARRIER NONE NONE
  agent: hello {company} se {agent}
  customer: Hindi theriyadhu, Tamil la pes<unga|ungi>
  agent: mujhe Tamil (nahi|nahin) aati

  SILENCE_ISSUE NONE NONE
  agent: hello? {customer} ji? koi hai?
  system: ⟦koi awaaz nahi⟧
  agent: jawab (nahi|nahin) aa raha, rakh <raha|rahi> hoon

  SILENCE_ISSUE NONE NONE
  agent: Hello, boliye... hello?
  system: ⟦peeche TV ki awaaz, (koi nahi bol raha|koi jawab nahi)⟧

  SILENCE_ISSUE NONE NONE
  system: ⟦phone utha⟧ ⟦sannata⟧
  agent: hello {company} se, hello

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: {title} phone kiya tha...
  customer: kya? hel... kat kat ke aa rahi hai
  agent: ab sunai de raha?
  customer: (nahi|nahin)... ghar ghar awaaz bas

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: hello kaun? zor se bolo, apni hi awaaz goonj rahi hai
  agent: {customer} ji hello
  customer: kuch palle nahi pada

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: {due} dikha raha hai {title}, hello
  customer: paani ke andar se bol rahe ho kya, ek shabd samajh (nahi|nahin) aa raha
  agent: hello hello
  system: ⟦line mein khar khar⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: hello
  agent: hello {customer}?
  system: ⟦call kat gaya⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: haan ji
  system: ⟦(tun tun tun|beep beep)⟧

  ANSWERED_DISCONNECTED NONE NONE
  agent: namaskar main {agent}...
  customer: (haan|ji|haa)?
  agent: {company} se (bol|keh) <raha|rahi> hoon. hello? hello {title}?
  system: ⟦disconnected⟧

  AUTOMATED_VOICE NONE NONE
  system: aap jis (vyakti|grahak) se baat karna chahte hain wo uplabdh nahi hain, (beep|tone) ke baad apna (sandesh|message) chhodein

  AUTOMATED_VOICE NONE NONE
  system: (Swagat hai|Namaskar). Hindi ke liye ek dabayein, English ke liye do, menu (dobara|phir se) sunne ke liye (hash|star) dabayein.
  agent: machine hai

  AUTOMATED_VOICE NONE NONE
  system: Main call assistant hoon, apna naam aur kaam batayein.
  agent: {agent}, {company} se
  system: Dhanyawad, abhi baat nahi ho sakti.

  FORWARDED_CALL NONE NONE
  system: aapki call (doosri line|doosre number) par (bheji|forward ki) ja rahi hai kripya (bane rahein|line par rahein)

  FORWARDED_CALL NONE NONE
  system: Is number par call forwarding lagi hai. Call transfer ho rahi hai.
  agent: hello {customer} ji?
  system: ⟦forward hone ke baad kuch nahi⟧

  FORWARDED_CALL NONE NONE
  system: your call is being forwarded kripya (pratiksha|intezaar) karein

  RINGING NONE NONE
  system: jis (grahak|vyakti) ko aap call kar rahe hain wo (uttar|jawab) nahi de rahe

  RINGING NONE NONE
  system: ⟦ghanti bajti rahi⟧
  agent: koi (nahi|nahin) utha raha

  RINGING NONE NONE
  system: ⟦(bhajan|gaane) wali caller tune, kisi ne (nahi uthaya|phone nahi liya)⟧

  BUSY NONE NONE
  system: aapka dial kiya number (abhi|is samay) (vyast|busy) hai

  BUSY NONE NONE
  system: wo kisi aur (se baat kar rahe hain|call par hain), line par rahein ya (baad mein|thodi der mein) dial karein

  BUSY NONE NONE
  system: ⟦(busy|engage) tone⟧
  agent: line busy hai

  SWITCHED_OFF NONE NONE
  system: jis (mobile|phone) ko aap call kar rahe hain wo (band|switch off) hai

  SWITCHED_OFF NONE NONE
  system: Aapke dwara dial kiya gaya mobile switch off hai, kripya baad mein prayas karein.
  agent: {pastDate} bhi switch off hi tha

  SWITCHED_OFF NONE NONE
  agent: [hello|namaste] {phone} laga <raha|rahi> hoon
  system: ye phone abhi switch off hai

  OUT_OF_NETWORK NONE NONE
  system: (grahak|upbhokta) network (kshetra|coverage) se bahar hain

  OUT_OF_NETWORK NONE NONE
  system: The number is not reachable, (pahunch|network) se bahar hai.
  agent: not reachable

  OUT_OF_NETWORK NONE NONE
  system: (aap jis vyakti ko dhoond rahe hain unse|is number se) sampark nahi ho pa raha, coverage se bahar

  OUT_OF_SERVICES NONE NONE
  system: ye number (maujood nahi|galat) hai kripya (jaanch kar|check karke) dial karein

  OUT_OF_SERVICES NONE NONE
  system: is (connection|number) ki sevayein (sthayi roop se|hamesha ke liye) band kar di gayi hain
  agent: number hi khatam

  OUT_OF_SERVICES NONE NONE
  system: Dial kiya gaya number (galat|invalid) hai, ye kisi ko aavantit nahi.

  NO_INCOMING_CALLS NONE NONE
  system: is number par incoming (suvidha|seva) (uplabdh nahi|band) hai

  NO_INCOMING_CALLS NONE NONE
  system: recharge na hone (ke karan|ki wajah se) incoming (rok|band kar) di gayi hai

  NO_INCOMING_CALLS NONE NONE
  system: Is grahak ke number par call aana (pratibandhit|band) hai.
  agent: incoming band

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: hello haan
  agent: {title} ek second doosri line pe customer aa gaye, main (phir|fir) laga<ta|ti> hoon

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: phone kiya tha aapne?
  agent: (Haan|Ji|Haan ji) {title} par abhi ek aur call pe atk<a|i> hoon, wapas karun<ga|gi>
  customer: ajeeb hai

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  system: hamare sabhi (karyakarta|agent) abhi doosri call par (vyast|busy) hain, aapko (call|wapas phone) kiya jayega

  OTHERS NONE NONE
  agent: [hello|namaste] {customer}?
  third: [hmm|suno] hostel ka warden hoon, bachchon ke phone jama hain mere paas

  OTHERS NONE NONE
  third: [dekhiye|matlab] Main {customer} ka vakeel. Ab jo bhi baat ho mere chamber ke through hogi.
  agent: Likhit mein denge?
  third: Vakalatnama dak se aayega.

  OTHERS NONE NONE
  third: traffic chowki se, ye phone (durghatna sthal|accident ki jagah) pe mila, aap ghar wale hain?
  agent: nahi finance company
  third: to line khaali chhodo

  OTHERS NONE NONE
  agent: [hello|namaste] {customer} se baat karni hai
  third: [dekhiye|matlab] mobile repair wale hain bhai, display badalne aaya hai, {otherDate} le jayenge

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} hain kya?
  third: kaun puchh raha hai
  agent: {agent}, {company} se
  third: achha finance wale. mandi <b:gaye|gayi> hain, main {relative}
  agent: kab aayenge
  third: sabzi bik jaye tab
  agent: (kist|EMI) ka kuch bole the?
  third: vyapari se {otherAmount} mile the {pastDate}, bol <b:rahe the|rahi thi> {otherDate} finance wale ko dena hai
  agent: to {otherDate} ho jayega?
  third: jo suna wo bata diya. pichle fasal pe bhi yahi bola tha
  agent: aap bhar denge unki taraf se?
  third: mera to (khata|account) hi nahi hai

  WRONG_NUMBER NONE NONE
  agent: namaste {customer} ji
  third: kisko chahiye
  agent: {customer} ko, {otherAmount} ka payment chhoot gaya hai
  third: chhoota to mera bijli ka hai, bijli se ho?
  agent: (nahi|nahin) {company}, {product}
  third: wo to mere paas (nahi|nahin), sirf bijli ka bill
  agent: aapka shubh naam
  third: naam (kyun|kyon|kis wajah se) dun? par jo aap bol rahe wo (nahi|nahin) hoon
  agent: ghar mein koi us naam ka?
  third: teen log hain, koi nahi
  agent: sim kab se hai
  third: {pastDate} liya shayad
  agent: achha purane customer ka hoga
  third: haan to galat number hai hata do, {due} ka message bhi aata hai mujhe

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: [hello|namaste] {title} {company} se
  customer: ab kya chahiye
  agent: EMI, aapne {otherDate} bola tha
  customer: bol<ta|ti> to bahut kuch hoon
  agent: to kab...
  customer: jab tera baap bharega tab, naali ke keede
  agent: aise shabd mat boliye
  customer: [arre|dekho] bolun<ga|gi>, kya ukhaad lega kutte? manager ke paas royega?
  agent: call kaatni padegi
  customer: kaat suar. aur sun, ek paisa nahi milega mujhse

  CALL_BACK_LATER NONE NONE
  agent: {customer} ji?
  customer: haan kaun
  agent: {agent} {company} se, {product} ke silsile mein
  customer: class le <raha|rahi> hoon, bachche sun rahe hain
  agent: bas ek...
  customer: abhi nahi please
  agent: {time}?
  customer: (nahi|nahin) {followUp}. (chup baitho sab|shor mat karo) {followUp} khaali period hai

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} hain?
  third: main {relative}, ab wo humare saath nahi rehte
  agent: {due} (baaki hai|pending hai|due hai) unka
  third: unhi se kaho, hum paise ke maamle mein nahi padte
  agent: to kaise milun
  third: fridge pe likha hai, {phone}

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: hello {customer}?
  third: unk<a|i> {relative}. vote dalne <b:gaye|gayi> hain
  agent: achha chunav hai wahan?
  third: nagar palika ka. line mandir tak lagi hai
  agent: {agent} bol <raha|rahi> hoon {company} se. kab baat ho payegi
  third: vote ke baad sasural <b:jayenge|jayengi>. zaroori hai?
  agent: niji baat hai, bata nahi sak<ta|ti>
  third: bima wali?
  agent: maaf kijiye nahi bata sak<ta|ti>
  third: [dekhiye|matlab] sab raaz rakhte hain aajkal. {followUp} karo, din bhar ghar pe <b:rahenge|rahengi>
  agent: kitne baje
  third: {time}
  agent: dhanyawad

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: [hello|namaste] aap {customer} ke reference hain na?
  third: kis cheez ke
  agent: {company} se {product} liya hai unhone, aapka number diya
  third: galti hui hai aapse
  agent: {phone} hi hai na
  third: number mera hi hai, par naam se koi matlab nahi mera
  agent: daftar ka koi, ya building ka?
  third: building ka secretary hoon, sabko jaan<ta|ti> hoon, is naam ka koi nahi
  agent: school ka saathi?
  third: [dekhiye|matlab] mere saathi sab sattar ke hain. main is insaan ko bilkul nahi jaan<ta|ti>
  agent: number hata de<ta|ti> hoon
  third: hata do

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: [hello|namaste] {customer} ji ka phone hai?
  third: haan main unk<a|i> {relative}. ghar mein gami hai, unki bua nahi rahin, wo shamshan <b:gaye|gayi> hain
  agent: oh, bura hua. kist ke liye phone tha
  third: isi sab mein reh gayi. lautenge to dekhenge, main kuch nahi keh sak<ta|ti>
`);
