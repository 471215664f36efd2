import { calls } from "../calls.ts";

/** Whole calls that end in a promise of all or of a part. */
export const wholeCallsPromises = calls(`
  ANSWERED PTP NONE amount=due
  agent: Namaste, {customer} ji se baat ho rahi hai?
  customer: (Haan|Ji) boliye.
  agent: {title} {company} se {agent}, aapke {product} mein {due} ruka hua hai, {pastDate} bounce hua tha.
  customer: {due} na, (haan pata hai|haan dekha maine). Itna pura {date} daal de<ta|ti> hoon.
  agent: Pakka likhun?
  customer: Likh do.

  ANSWERED PTP NONE amount=due
  agent: {title} is mahine ka total {due} banta hai late fee mila ke
  customer: thoda kam karke {otherAmount} nahi ho sakta
  agent: nahi {title}, usse kam pe account overdue hi dikhega
  customer: achha chalo (phir|fir) {due} hi sahi, {date} chuka d<unga|ungi> jhanjhat khatam

  ANSWERED PTP NONE
  agent: {title} payment ke liye kya socha aapne?
  customer: Sochna kya hai, {date} {amount} bhej <raha|rahi> hoon, (bhai ki|apni) FD tudwa di maine.
  agent: Achha theek hai, note kar liya.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: {title} is baar kist late (kyun|kyon|kis wajah se) ho rahi hai?
  customer: Company ka bank badal gaya to sabki salary atki padi hai.
  agent: To (kab tak|kis din tak) maan ke chalun?
  customer: Salary ka wait nahi kar<unga|ungi> ab, dost se leke {date} {amount} nipta de<ta|ti> hoon.
  agent: {amount} {date}, theek?
  customer: (Haan|Ji) theek.

  ANSWERED PTP NONE
  agent: [hello|namaste] kitni tareekh ko doge {title}
  customer: {otherDate}
  agent: pichli baar bhi yahi bola tha aapne
  customer: arre baba theek hai, sach bolun to {date}. {amount} ka QR scan kar d<unga|ungi> us din

  ANSWERED PTP MEDICAL_ISSUE
  agent: [hello|namaste] {title} aawaz thaki hui lag rahi hai, sab theek?
  customer: [hmm|suno] Kahan theek, {myRelative} ICU mein <r:the|thi>, {pastDate} hi bahar <r:aaye|aayi>. Saara paisa wahin bah gaya.
  agent: Ohh, bhagwan jaldi theek karein. EMI ka kaise karein phir?
  customer: Sasural walon ne bola hai madad ka. {date} main {amount} jama karwa d<unga|ungi>, aap fikar mat karo.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: [hello|namaste] {title} auto debit bounce dikha raha hai
  customer: balance tha bhai account mein, bank ka server hi baith gaya tha
  agent: to ab app se kar dijiye
  customer: [arre|dekho] app bhi to ghoom raha hai, spinning spinning. {date} bank jaake RTGS mar<ta|ti> hoon {amount} ka
  agent: ji

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: payment (kyun|kyon|kis wajah se) nahi hua abhi tak {title}?
  customer: Link hi (nahi|nahin) mila to kahan karun? Aapke us ladke ne bola tha do minute mein bhejta hoon.
  agent: Main abhi bhej<ta|ti> hoon... aaya?
  customer: Ruko... haan ab aaya. Isi pe {date} kar d<unga|ungi>.
  agent: Shukriya.

  ANSWERED PTP OUT_OF_STATION
  customer: hello jaldi bolo roaming lag raha hai
  agent: {title} kist baaki hai {product} ki
  customer: main to Assam mein hoon kaam se, checkbook ghar pe padi hai isliye ruk gaya
  agent: wapsi kab hai
  customer: train {otherDateNoun} ki hai, ghar pahunch ke ek din aaram. {date} likho payment ke liye
  agent: (theek hai|thik hai|ok)

  ANSWERED PTP NONE
  agent: [hello|namaste] {otherDate} ho payega {title}?
  customer: Na.
  agent: {otherDate}?
  customer: [arre|dekho] Wo bhi nahi. Meri suno, {date} aur {amount}, isse idhar udhar nahi hoga.
  agent: Okay done {title}.

  ANSWERED PTP NONE
  agent: last moka {dateNoun} tak ka de <raha|rahi> hoon {title}
  customer: itna kaafi hai, usse pehle (khata|account) saaf ho jayega mera
  agent: bharosa karun?
  customer: aankh band karke

  ANSWERED PTP NONE
  agent: {title} {amount} ki (kist|EMI) hai, {date} kar paenge kya?
  customer: {amount}... haan kar lenge, koi badi baat nahi.
  agent: Dhanyawad.

  ANSWERED PTP BUSINESS_LOSS
  agent: [hello|namaste] dukaan kaisi chal rahi hai {title}?
  customer: Band samjho. Mobile accessories ka kaam tha, online walon ne maar diya.
  agent: Samajh sak<ta|ti> hoon. Par lender ko pakki date chahiye.
  customer: [are bhai|yaar] Pakki hi d<unga|ungi>. Counter aur almari bech <raha|rahi> hoon, {date} {amount} aapke khate mein.
  agent: Jo {otherAmount} penalty lagi hai uske liye main request daal d<unga|ungi>.
  customer: Meherbani.

  ANSWERED PTP DEATH_IN_FAMILY
  agent: {customer} ji bol rahe hain?
  customer: (Haan|Ji|Haan ji) bol <raha|rahi> hoon.
  agent: EMI chhoot gayi thi, karan puchh sakte hain?
  customer: {myRelative} (nahi|nahin) <r:rahe|rahi> ab. {pastDate} sab khatam ho gaya, uske baad se phone hi nahi dekha.
  agent: Bahut dukh hua sunke. Hum baad mein kar lete hain baat.
  customer: Nahi, niptana to hai hi. Terahvi ho jaye, (phir|fir) {date} {amount} kar d<unga|ungi>.

  ANSWERED PTP FUNDS_ISSUE
  agent: [hello|namaste] {title} kya dikkat aa gayi thi is baar?
  customer: behen ki shaadi ki hai, jeb bilkul khali, upar se mehmaan abhi tak ghar pe
  agent: to plan kya hai
  customer: [dekhiye|matlab] committee khul rahi hai meri, usme se {date} {amount} de d<unga|ungi> yahi plan hai
  agent: chaliye

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: aap kahan kaam karte hain {title} aajkal?
  customer: purani wali chhod di, ab nayi company hai, {salary} pe lag<a|i> hoon, pehli tankhwah abhi mili (nahi|nahin)
  agent: achha isliye EMI ruki
  customer: isi liye. Milte hi sabse pehle aapka, {date} {amount} pakka samjho

  ANSWERED PTP NONE
  agent: [hello|namaste] To {otherDate} {otherAmount} likh liya maine.
  customer: [dekhiye|matlab] Ye kya likh liya aapne? Maine {dateNoun} bola aur {amount} bola.
  agent: Sorry {title}, network mein suna nahi. {dateNoun}, {amount}.
  customer: Haan ab sahi.

  ANSWERED PTP NONE
  agent: {title} reminder call hai, agli (kist|EMI) {otherDate} lagegi
  customer: Uski chinta mat karo, {date} hi kar d<unga|ungi> usse pehle, {amount}. Main time ka pakk<a|i> hoon.

  ANSWERED PTP OTHER_REASONS
  agent: payment {pastDate} aana tha, (kyun|kyon|kis wajah se) nahi aaya {title}?
  customer: ghar mein chori ho gayi, almari tod ke le gaye sab. Thane ke chakkar kaat <raha|rahi> hoon.
  agent: hey bhagwan. FIR hui?
  customer: hui hai. Tumhari kist ka {amount} saale se le liya hai, {date} kar d<unga|ungi>.

  ANSWERED PTP NONE
  agent: Kuch to bataiye {title}.
  customer: dekhte hain bhai koshish karenge
  agent: Koshish nahi chahiye, date chahiye.
  customer: Uff, (theek hai|thik hai|ok) lo. {date}. Aur {amount} d<unga|ungi>. Ab khush?
  agent: Ji bilkul.

  ANSWERED PTP NONE
  third: hello
  agent: {customer} se baat karni thi, {company} se hoon
  third: ruko bulate hain. Sunte ho, loan walon ka phone hai!
  customer: (haan|ji|haa) ji boliye
  agent: {title} (kist|EMI) ka kya karna hai
  customer: karna kya, bharna hai. {date} CSC jaake {amount} bhar aa<unga|ungi>

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  agent: {title} (kyun|kyon|kis wajah se) rok rakhi hai (kist|EMI)?
  customer: ye jo {otherAmount} (byaj|interest) upar se joda hai iska hisaab do pehle. Do din late pe itna kaun leta hai
  agent: uski complaint main chadha de<ta|ti> hoon, kist to doge na
  customer: (kist|EMI) se mana nahi kiya. {date} {amount} le lo, byaj wali ladai alag chalegi

  ANSWERED PTP SERVICE_ISSUE
  agent: aapka promise toot gaya {title}
  customer: mera (nahi|nahin) tumhara toota. Branch aa<ya|yi> tha cash leke, guard bola cashier lunch pe hai, do ghanta bitha ke bhej diya
  agent: maafi chahte hain
  customer: rehne do. {date} (phir|fir) aa<unga|ungi> {amount} leke, is baar koi mile to sahi

  ANSWERED PTP CUSTOMER_NOT_TELLING_REASON
  agent: Pichli kist (kyun|kyon|kis wajah se) miss hui {title}?
  customer: Chhodo na, jaan ke kya karoge.
  agent: System mein likhna hota hai.
  customer: To kuch bhi likh do, main ghar ki baat bahar nahi kar<ta|ti>. {date} {amount} mil jayega, itna kaafi hai.

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {title} bike ki (kist|EMI) baaki hai aapke naam pe
  customer: bike {myRelative} chala <r:raha|rahi> hai, maine to bas apne naam pe nikalwayi thi, bharna uske zimme tha
  agent: par naam aapka hai
  customer: wahi to galti ki. CIBIL mera kharab hoga, isliye {date} {amount} main hi bhar de<ta|ti> hoon

  ANSWERED PTP NONE
  agent: {title} pichla payment {paidAmount} ka aaya tha {pastDate}, ab do (kist|EMI) khadi hain
  customer: (haan|ji|haa) to
  agent: aur agli {otherDate} lagegi
  customer: agli ki baat agli pe. jo khadi hain unke liye {dateNoun} le lo, pakka

  ANSWERED PTP NONE
  agent: Hello {title}, aawaz aa rahi hai?
  customer: (Haan|Ji|Haan ji) ab aa rahi, chhat pe aa <gaya|gayi> main.
  agent: {product} ke bill ke liye phone kiya tha.
  customer: Minimum kitna hai usme?
  agent: {amount}.
  customer: To {amount} {date} kar de<ta|ti> hoon, baaki bill apne time pe.

  ANSWERED PTP NONE
  agent: aapne {otherDateNoun} ka bola tha {title}
  customer: bola tha, par cheque clear (nahi|nahin) hua. {otherDateNoun} kaat do, {dateNoun} likho
  agent: amount wahi rahega?
  customer: wahi {amount}

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: [hello|namaste] {salary} salary hai aapki phir bhi kist bounce {title}?
  customer: Kagaz pe {salary}. Haath mein is mahine ka dhela nahi aaya, school management ne rok rakhi hai.
  agent: School kab dega?
  customer: [arre|dekho] Wo bolte hain {otherDate}, unpe bharosa nahi. Mera bharosa karo, {date}, gehne girvi rakh ke kar <raha|rahi> hoon.

  ANSWERED PTP NONE
  agent: {title} gaadi uthane ki process shuru ho jayegi
  customer: Arre (nahi|nahin) nahi, roko. Kitna bhar dun ki na uthe?
  agent: Kam se kam {amount}.
  customer: {amount} {date} de d<unga|ungi>, gaadi ko haath mat lagana, roti usi se chalti hai.
  agent: (Theek hai|Achha|Okay), hold kar <raha|rahi> hoon.

  ANSWERED PTP MEDICAL_ISSUE amount=due
  agent: {title} {due} pending, aap phone bhi nahi utha rahe the
  customer: haath mein fracture hai mera, plaster chadha hai, sidhe haath se phone bhi (nahi|nahin) uthta
  agent: ohh dhyan rakhiye
  customer: bachche ko bol diya hai, {date} pura {due} mere khate se kar dega. Pura hi, tod tod ke nahi

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: aapka {due} abhi bhi dikha raha hai
  customer: Dikhega hi, link purane number pe bhejte ho jo band hai. Mujhe to kabhi mila (nahi|nahin).
  agent: Naya number bata dijiye.
  customer: {phone}. Ispe bhejo, {date} kar d<unga|ungi>.

  ANSWERED PTP OUT_OF_STATION
  agent: ghar pe tala tha aapke, hamara banda aaya tha
  customer: hum sab Vaishno Devi gaye hue hain, isliye bhool gaye (kist|EMI)
  agent: (kab tak|kis din tak) aaoge
  customer: aana jaana chhodo, {date} {amount} yahin se PhonePe kar d<unga|ungi> neeche utar ke, yahan tower nahi hai

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: [hello|namaste] {title} job lagi aapki?
  customer: [hmm|suno] Lag gayi, BPO mein. Teen mahine khaali baith<a tha|i thi>, pehli salary aane wali hai.
  agent: Badhai ho. EMI?
  customer: {date} fix rakho, {amount} usi salary se jayega.

  ANSWERED PTP BUSINESS_LOSS
  agent: {title} (kist|EMI) kyun atki?
  customer: baarish mein godown doob gaya, cement ke saare bore patthar ban gaye
  agent: bima tha?
  customer: tha, claim lamba chalega. Aapko {date} {amount} apni bachat se de <raha|rahi> hoon, izzat ka sawaal hai

  ANSWERED PTP TECHNICAL_ISSUE
  agent: UPI se (kyun|kyon|kis wajah se) (nahi|nahin) kiya {title}
  customer: UPI pin galat ho gaya to bank ne block kar diya, atka pada hai
  agent: kisi aur ke phone se kar dijiye
  customer: (haan|ji|haa) {myRelative} ke phone se {date} kar<ta|ti> hoon, {amount} na
  agent: ji {amount}

  ANSWERED PTP DEATH_IN_FAMILY amount=due
  agent: {title} bahut din se contact (nahi|nahin) hua, {due} ho gaya hai
  customer: Gaon mein th<a|i>. {myRelative} ka dehant ho gaya, kriya karam mein lag<a tha|i thi>.
  agent: Dukh hua sunkar.
  customer: Ab wapas aa <gaya|gayi> hoon. {due} jo bola, (pura|poora) {date} de d<unga|ungi>.

  ANSWERED PTP NONE
  customer: kaun
  agent: {agent}, {company}
  customer: achha loan
  agent: ji wahi, (kist|EMI)...
  customer: {date}
  agent: sorry?
  customer: (kist|EMI). {date} mil jayegi. rakhun?
  agent: ji

  ANSWERED PTP NONE
  agent: {title} pehle aapki maa ki tabiyat kharab thi na, ab kaisi hain?
  customer: Ab bhali chaangi hain, mandir jaati hain roz. Is baar koi bahana (nahi|nahin) mere paas.
  agent: To kab karein phir?
  customer: {date}. {amount} tayyar rakha hai.

  ANSWERED PTP NONE
  agent: [hello|namaste] kaun bharega, aap ya aapke bhai?
  customer: [arre|dekho] Bhai ne haath khade kar diye. Main bhar<unga|ungi>. Purani scooty {otherAmount} mein bik rahi hai.
  agent: Usme se humein?
  customer: Aapko {amount}, {date}.

  ANSWERED PTP NONE amount=due
  agent: {title} bounce charge {otherAmount}, EMI {otherAmount}, kul mila ke {due}
  customer: Sab jod ke {due} hi na, ek paisa upar nahi?
  agent: Nahi, bas {due}.
  customer: {date} le lena, (pura|poora). Phir mahine bhar phone mat karna.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} chahiye {title}
  customer: ghar ki chhat tapak rahi thi usme lag gaya sab, pura to (nahi|nahin) de pa<unga|ungi>
  agent: kitna de paoge
  customer: bas {amount}, {date}. baaki ka baad mein dekhenge

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [hello|namaste] {title} total {due} hai.
  customer: [hmm|suno] Do tukdon mein le lo. Pehla tukda {amount} {date}, doosra kab wo abhi nahi bol sak<ta|ti>.
  agent: Chaliye pehla to aaye.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [hello|namaste] aapka {due} dikha raha hai abhi bhi
  customer: {paidAmount} to daala tha {pastDate}
  agent: wo mila, jo bacha uski baat kar <raha|rahi> hoon
  customer: [arre|dekho] itna hi tha mere paas utna de diya, bacha hua jab hoga tab

  ANSWERED PARTIAL_PAYMENT SALARY_NOT_CREDITED
  agent: salary aayi {title}?
  customer: aadhi aayi, {salary}, aadhi malik daba ke baitha hai
  agent: to (kist|EMI)?
  customer: kist bhi aadhi hi milegi (phir|fir). {amount} {date}, bacha hua uske dene pe

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: [hello|namaste] thela lag raha hai ki nahi aapka?
  customer: [hmm|suno] lag raha hai par grahak nahi, din ka {otherAmount} bhi nahi hota, ghaata hi ghaata
  agent: {due} mein se kuch to karo
  customer: kuch matlab {amount}. {date} le jana usse zyada ummeed mat rakhna

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {title} {due} clear kar dijiye.
  customer: {myRelative} ki dawai hi {otherAmount} ki aati hai har hafte. Poora (nahi|nahin) nikal payega mujhse.
  agent: Thoda bhi chalega, kitna?
  customer: {amount} kar d<unga|ungi> thoda sa.
  agent: Kab?
  customer: {date}.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: aapne pura bola tha {title}
  customer: bola tha par (pura|poora) jama (nahi|nahin) hua. Jitna jama hua utna {date} bhej d<unga|ungi>, hissa hi samajh lo
  agent: kitna hoga
  customer: abhi gin ke (nahi|nahin) bata sak<ta|ti>

  ANSWERED PARTIAL_PAYMENT OTHER_REASONS
  agent: Late (kyun|kyon|kis wajah se) {title}?
  customer: Makaan badla hai, pagdi de di nayi jagah, purane ne deposit lautaya nahi.
  agent: {due} ka kya hoga?
  customer: Usme se {amount} {date} pakdo, adhoora sahi par shuru to hoga.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [hello|namaste] {paidAmount} mila tha hume {title}, aage?
  customer: [are bhai|yaar] wo pehli khep thi. Doosri khep {amount}, {date}, uske baad hisaab barabar

  ANSWERED PARTIAL_PAYMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: [hello|namaste] {otherAmount} ho payega?
  customer: {otherAmount}? Naukri gaye do mahine hue, rapido chala <raha|rahi> hoon.
  agent: Aap apna figure boliye.
  customer: [dekhiye|matlab] {amount}, {date}. Aapke due ka chauthai bhi nahi, jaan<ta|ti> hoon, par yahi hai.
  agent: Chalega.

  ANSWERED PTP NONE
  agent: Hello namaste, {customer} ji bol rahe hain?
  customer: (Haan|Ji|Haan ji) bol <raha|rahi> hoon, kaun?
  agent: {title} main {agent}, {company} se. Call record ho rahi hai. Do minute milenge?
  customer: Ek minute... (bhaiya do kilo aloo aur dhaniya daal dena|chhotu gas band kar) haan bolo.
  agent: {product} ki (kist|EMI) {pastDate} bounce ho gayi thi.
  customer: Phir se? Maine to {paidAmount} pichle mahine hi daale the.
  agent: Wo pichli (kist|EMI) mein lag gaye {title}. Ab {otherAmount} ki ek aur khadi hai, aur bounce ka {otherAmount} alag.
  customer: Bounce ka (kyun|kyon|kis wajah se), message to aaya hi nahi ki kategi.
  agent: Message jaata hai {title}, registered number pe.
  customer: Chalo chhodo. Dukaan pe hoon main abhi, galla girega to dekhte hain.
  agent: Dekhte hain se kaam (nahi|nahin) chalega, ek din bataiye.
  customer: {otherDate} likh lo.
  agent: {otherDate} pakka?
  customer: Ruko ruko, us din to mandi band rehti hai. Cash (nahi|nahin) banega.
  agent: Phir?
  customer: {dateNoun} rakho. Us din vyapari hisaab karta hai mera.
  agent: Aur kitna {title}?
  customer: {amount} kar d<unga|ungi>, charge wala dekh lena maaf ho jaye.
  agent: Koshish karun<ga|gi>. To {dateNoun} {amount}.
  customer: (Haan|Ji|Haan ji) haan. Namaste.

  ANSWERED PTP NONE
  agent: {title} (kist|EMI) ka bataiye
  customer: {myRelative} ne nahi bheji kya?
  agent: humein to (nahi|nahin) mili
  customer: ajeeb baat hai, <r:bola tha|boli thi> bhej di. ruko conference kar<ta|ti> hoon
  agent: ji
  customer: utha (nahi|nahin) <r:raha|rahi>. achha late fee kitna hua
  agent: {otherAmount}
  customer: {otherDate} dun to?
  agent: utna hi
  customer: uske baad?
  agent: {otherAmount} aur badhega
  customer: to der karne ka fayda (nahi|nahin). {otherDate} bola tha wo bhool jao, {date} apne (khate|account) se kar <raha|rahi> hoon
  agent: fee samet?
  customer: samet kitna
  agent: {amount}
  customer: (haan|ji|haa) to {amount}. {myRelative} ne bhi bhej diya to ek wapas karna

  ANSWERED PTP MEDICAL_ISSUE
  agent: hello {customer} ji?
  customer: haan medical store pe hoon bolo
  agent: {product} ki kist ke liye, bank ne lauta di {pastDate}
  customer: lautayega hi. {myRelative} ka operation hua, ek jhatke mein {otherAmount} gaye
  agent: ab kaise hain
  customer: khatre se bahar par kamzor. dawai hi {otherAmount} ki hafte mein
  agent: koi bima
  customer: hai, {otherAmount} pass hua, wo hospital ko jayega mujhe nahi
  agent: to EMI kaise karein
  customer: aap kitna ruk sakte ho
  agent: {otherDateNoun} tak
  customer: kam hai. PF advance mera pass ho gaya hai, aane wala hai. margin rakh ke (bol|keh) <raha|rahi> hoon {date}, {amount}
  agent: likh liya {amount}
  customer: aur {myRelative} ko phone mat karna ghabra jate hain

  ANSWERED PTP NONE amount=due
  agent: {title} {company}, ek hi baat {due}
  customer: ek hi jawab {date}
  agent: (pura|poora)?
  customer: pura, ek ek rupaya uska

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [hello|namaste] {due} ho jayega?
  customer: na. {otherAmount} bhi na
  agent: to
  customer: [are bhai|yaar] {amount} token samajh ke rakh lo {date}. baaki ko kuch hafte

  ANSWERED PTP SERVICE_ISSUE
  agent: message mila mera {title}?
  customer: {count} message mile {count} call. office pe, sasural pe, ek ladke ne {myRelative} ko gaali di. isi gusse mein (kist|EMI) roki
  agent: uski report kar<ta|ti> hoon
  customer: likh ke do. mil jaye to {date} {amount} chhod d<unga|ungi>. defaulter nahi hoon, naraz hoon
  agent: mail aa jayega

  ANSWERED PTP NONE
  agent: {title} ji kist... hello?
  customer: (Haan|Ji|Haan ji) sun <raha|rahi> hoon. Wo beti ki fees bhi bharni hai, {otherAmount}. Kirana {otherAmount}. Sab ek saath.
  agent: Samajh<ta|ti> hoon par...
  customer: Nahi (nahi|nahin), mana nahi kar <raha|rahi>. Ye bata <raha|rahi> hoon ki sab gin ke rakha hai. Aapka {amount} alag lifafe mein hai.
  agent: To kab milega lifafa?
  customer: {date}, branch mein.

  ANSWERED PTP NONE
  agent: {count} (kist|EMI) aur bachi hain, total {otherAmount}, par overdue (sirf|bas) is mahine ki
  customer: (sirf|bas) is mahine ki na, {otherAmount} nahi na
  agent: (nahi|nahin) nahi
  customer: jaan mein jaan aayi. wo to {amount} hai, {date} chala jayega

  ANSWERED PTP NONE
  agent: upar se discount ka offer hai {title}, {otherAmount} mein settlement
  customer: Mujhe settlement (nahi|nahin) chahiye, (kist|EMI) chalu rakhni hai. {amount} {date} le lena.
  agent: Jaisi aapki marzi.

  ANSWERED PTP FUNDS_ISSUE
  agent: Ram ram {customer} ji, {company} se {agent}
  customer: ram ram, bolo
  agent: [achha|ji] {product} ki kist {pastDate} lagni thi, lagi nahi
  customer: hmm
  agent: SMS mila tha?
  customer: din mein chalis SMS aate hain, kaun padhe
  agent: sahi baat. ruki kyun {title}?
  customer: paisa nahi tha aur kya. boring sookh gayi thi, nayi khudwayi, {otherAmount} zameen mein gaya
  agent: paani nikla?
  customer: bahut neeche jaake, matmaila par paani hai
  agent: chalo achha hua. to kist ka {otherAmount} {otherDate} ho jayega?
  customer: na
  agent: {otherDate}?
  customer: [dekhiye|matlab] teer tukka mat chalao, sochne do. doodh wali samiti deti hai {otherAmount}, usme aadha chaara kha jata hai
  agent: sochiye aaram se
  customer: saale pe mere {otherAmount} hain, wo to dega nahi
  agent: to unko chhodo
  customer: chhodo. ganne ka advance pakka paisa hai. haan {otherDate}... nahi nahi us din tehsil jana hai. {date}
  agent: theek, {date}. aur kitna?
  customer: khata sahi karne ko kitna lagega
  agent: {amount}
  customer: to {amount}. jan seva kendra se kar d<unga|ungi>
  agent: yaad dilaun?
  customer: phone karna ho to {time} karna, uske pehle khet mein rehte hain
  agent: ji, ram ram

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: [hello|namaste] {customer} ji, Shri Ganesh Traders wale?
  customer: Traders ab nahi raha, bas main bach<a|i> hoon.
  agent: Kya ho gaya {title}?
  customer: Do thok wale udhaar maal leke bhaag gaye. Uske baad shutter gira diya.
  agent: Dukh hua. Aap jaante hain phone kyun kiya.
  customer: Business loan.
  agent: Ji, {due}, do kist.
  customer: [are bhai|yaar] Ab thela hai mera, kanghi clip bech<ta|ti> hoon. Achhe din pe {otherAmount} hota hai.
  agent: Ek din ka nahi maang <raha|rahi>, par zero bhi nahi chhod sakte.
  customer: Zero pe kya hoga?
  agent: Legal mein chala jayega.
  customer: Aur zero na ho to?
  agent: To mere paas rahega.
  customer: Aap hi theek ho. Us {due} mein se {amount} rakh lo abhi.
  agent: Kam hai thoda.
  customer: Jitna hai utna bola.
  agent: Kab?
  customer: {otherDate} bolne wal<a tha|i thi>, par cash haat bazaar se banta hai. {date}.
  agent: Aur bacha hua?
  customer: Uske liye jhooth mat bulwao.
  agent: Theek hai, itna hissa likh liya.
`);
