import { calls } from "../calls.ts";

/** Whole calls that turn on why it is unpaid and end in a refusal or in nothing firm. */
export const wholeCallsReasons = calls(`
  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {title} {company} ka {product} aapke naam pe hai
  customer: Mere naam pe? Maine aapki company ka naam hi pehli baar suna. Kisi ne mera PAN chipka diya hoga.
  agent: Documents aapke hain.
  customer: Cyber wale dekhenge. Jo liya hi (nahi|nahin) uska ek rupaya nahi bhar<unga|ungi>.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {due} (baaki hai|pending hai|due hai)
  customer: kis baat ka, khate mein paisa aaya hi (nahi|nahin), apply hi nahi kiya. sign dikhao mere. nakli aadmi ka karz main nahi bharne wal<a|i>

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  agent: kab tak denge {title}
  customer: mujhe yaad hi (nahi|nahin) aisa loan liya ho. ek app ne photo Aadhaar maanga tha, usi ne kiya hoga fraud. vakeel se puchh ke bata<unga|ungi> kya karna hai

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  agent: Hello {title}, {product} ke liye.
  customer: [arre|dekho] Ye loan maine credit report mein dekha tab pata chala, mera hai hi nahi. Dispute daala hua hai, uska jawab aane do phir payment ki sochenge.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: bike loan teen mahine se khada hai {title}
  customer: jo chala raha hai usse maango. dost ne mere kagaz pe li thi, maze uske
  agent: sign aapke hain
  customer: sign mere, bike uski, paisa bhi uska. mujhse (nahi|nahin) milega

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: Kist ka kya hua {title}?
  customer: Kist mera purana partner bharta tha, office ke furniture ke liye mere naam pe uthaya tha usne.
  agent: Usne (nahi|nahin) bhari.
  customer: Puchhta hoon usse, isse zyada kuch nahi bol sak<ta|ti>.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: [hello|namaste] {otherDate} {otherAmount} arrange kar lijiye
  customer: [are bhai|yaar] kitni baar bolun, {myRelative} ne mere document lagake liya aur kha <r:gaya|gayi>. usi ko pakdo. kisi aur ki aiyashi ka main nahi bhar<unga|ungi>

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: [hello|namaste] {count} din ho gaye {title}
  customer: [hmm|suno] paisa to usi din cousin le gaya tha, har mahine mujhe de<ta tha|ti thi> main aapko. ab phone nahi uthata
  agent: to aap doge?
  customer: usko dhoond <raha|rahi> hoon, dekhte hain kya nikalta hai

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  agent: [hello|namaste] {title} {otherAmount} hi kar dijiye
  customer: kahan se? ek time ka khana banta hai ghar mein
  agent: kisi se le lijiye
  customer: [hmm|suno] koi nahi deta. Nahi de pa<unga|ungi>, saaf bol <raha|rahi> hoon

  ANSWERED DENIED_TO_PAY JOB_CHANGED_WAITING_FOR_SALARY
  agent: aapka {otherDateNoun} ka vaada tha
  customer: tab (naukri|job) thi. {pastDate} nikal diya unhone. Wo vaada kaat do, ab nahi de sak<ta|ti>
  agent: nayi date?
  customer: koi date nahi. Naukri nahi to (kist|EMI) nahi.

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  agent: [hello|namaste] charges milake {due} {title}
  customer: [dekhiye|matlab] Murgi farm tha, bimari mein sab mar gayi. Na dene ko kuch hai na d<unga|ungi>, case kar do.

  ANSWERED DENIED_TO_PAY MEDICAL_ISSUE
  agent: [hello|namaste] kya hua {title}
  customer: reedh mein chot hai, din bhar bistar pe
  agent: ghar mein koi aur bhar de
  customer: [hmm|suno] ghar wale dawai bharein ya tumhari kist? nahi hoga payment, nahi milega

  ANSWERED DENIED_TO_PAY DEATH_IN_FAMILY
  agent: [hello|namaste] Kist kaise aage badhayein {title}?
  customer: [dekhiye|matlab] Ghar {myRelative} ki kamai se chalta tha, <r:wo guzar gaye|wo guzar gayi>. Hum ye loan nahi bhar sakte, samajh lijiye nahi bharenge.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: [hello|namaste] total {due}
  customer: [hmm|suno] liya {otherAmount}, lauta usse zyada diya. ab jo bacha wo tumhara chakravriddhi byaj hai, wo nahi d<unga|ungi>
  agent: agreement mein hai
  customer: to agreement leke court aa jao

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: link bhej dun?
  customer: Kuch mat bhejo. Tumhare ladke mohalle mein chilla ke gaye, padosi tamasha dekh rahe the. Us beizzati ke baad ek paisa (nahi|nahin).
  agent: Khed hai {title}.
  customer: Khed se kya hoga.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: koi shikayat hai aapko?
  customer: badi wali. meri complaint bina jawab ke band kar di. aisi company ko aage se koi payment (nahi|nahin), likh lo

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: [hello|namaste] Kist kyun band hai?
  customer: Bas band hai.
  agent: Wajah?
  customer: [arre|dekho] Wajah meri hai, aapko kyun dun. Na wajah d<unga|ungi> na paisa.

  ANSWERED DENIED_TO_PAY NONE
  agent: [hello|namaste] {otherDateNoun} {otherAmount} likh dun {title}?
  customer: [arre|dekho] kuch mat likho. nahi de <raha|rahi>. samajh aaya?
  agent: legal mein jayega
  customer: Supreme Court bhej do

  ANSWERED DENIED_TO_PAY NONE
  agent: [hello|namaste] aapne {otherDateNoun} ki haami bhari thi
  customer: [dekhiye|matlab] Bhari thi, ab palat <gaya|gayi>. Cancel karo. Ye loan ab nahi bharna mujhe.
  agent: Kyun {title}?
  customer: Mann.

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  agent: [hello|namaste] karan bata denge?
  customer: [hmm|suno] Talaak ka case hai, judge ne joint account seal kar diya. Na abhi d<unga|ungi> na aage, likh lo.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: [hello|namaste] is mahine kya hua {title}
  customer: ho gaya kuch
  agent: naukri? bimari?
  customer: us mein mat jao
  agent: payment kab
  customer: jab hona hoga

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: [hello|namaste] reason batayenge payment na hone ka?
  customer: Aap mere {relative} lagte ho kya jo bataun?
  agent: Record ke liye.
  customer: [dekhiye|matlab] Record mein private likho. Payment dekh lenge.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: [hello|namaste] {otherDate} chalega?
  customer: [arre|dekho] {otherDate}... agar jugaad baith gaya to. Tangi chal rahi hai.
  agent: haan samjhun?
  customer: shayad samjho

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {title} main {agent} (phir|fir) se
  customer: awaaz pehchaan<ta|ti> hoon ab to
  agent: koi khushkhabri?
  customer: {otherAmount} samiti, {otherAmount} doosra finance, {otherAmount} school van. Bacha kya? hawa
  agent: aur humara {due}
  customer: {followUp} (phone|call) karna, tab shayad kuch bol pau

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: {due} ka kya karein {title}
  customer: {salary} malik ke paas phansa hai, staff mein kisi ko (nahi|nahin) mila is baar
  agent: kab milega
  customer: bolte hain {otherDate}, pichli baar bhi bole the. us bharose main zubaan nahi de sak<ta|ti>

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: Debit wale din balance (nahi|nahin) tha.
  customer: Company ki salary file bank ne reject kar di. Accountant laga hai.
  agent: To kab tak?
  customer: Accounts se puchh ke hi kuch pata chalega.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: abhi kya kaam kar rahe hain {title}
  customer: contract khatam ho gaya, interview de <raha|rahi> hoon
  agent: (kist|EMI)?
  customer: kahin lag jaun (phir|fir) (kist|EMI) ka sochun

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {product} ke liye call kiya {title}
  customer: {myRelative} ward mein bharti hain dengue se, main baramde mein so <raha|rahi> hoon. EMI ka dimaag hi nahi hai
  agent: andaazan kab
  customer: ghar aane do pehle, (phir|fir) puchhna

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {customer} ji?
  customer: (Haan|Ji|Haan ji), par ghar mein maatam hai. {myRelative} {pastDate} chal <r:base|basi>, log baithe hain.
  agent: Oh, maaf kijiye. EMI ke liye tha.
  customer: Ye sab nipat jaye to dekhenge, kab pata nahi.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: aap to time pe dete the
  customer: tab grahak bhi aate the. mall khul gaya, galla khaali rehta hai
  agent: kuch bol sakte hain kab?
  customer: bol nahi sakte. bikri badhi to (kyun|kyon|kis wajah se) nahi denge

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: online (kyun|kyon|kis wajah se) nahi kiya
  customer: paise kat ke wapas aa gaye, chaar baar. gateway ki gadbad
  agent: phir try kiya?
  customer: kar lenge kabhi

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: [hello|namaste] Abhi bhi pending hai {title}.
  customer: [dekhiye|matlab] Net banking lock hai, password galat ho gaya. Branch wale kholenge.
  agent: Kab?
  customer: Unse puchho. Jab khulega tab dekha jayega.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: [hello|namaste] payment complete hua?
  customer: [arre|dekho] link nahi to payment nahi, inbox khaali hai mera
  agent: dobara bhej<ta|ti> hoon, {otherDate} kar doge?
  customer: aane to do, dekhte hain

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: baat hui thi ki online karenge
  customer: kis pe? aapne page ka link mail karna tha, kiya hi (nahi|nahin)
  agent: abhi kar<ta|ti> hoon, time confirm karo
  customer: hawa mein kuch confirm nahi kar<ta|ti> main

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: sheher mein hain {title}?
  customer: (nahi|nahin) gaon mein, mele mein aaye hain, paas book wahin sheher mein rakhi hai
  agent: lautna kab
  customer: ticket waiting mein hai, kuch keh nahi sakte

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  customer: haan hello jaldi bolo network jayega
  agent: {due} EMI
  customer: [arre|dekho] Main to jahaz pe hoon bhai, samundar mein bank nahi hota. Utrenge tab baat karenge.

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  agent: date likhun koi?
  customer: pehle ye {otherAmount} ka documentation charge samjhao, aur insurance (kyun|kyon|kis wajah se) ghusaya. date ki baat uske baad
  agent: one time fee hai
  customer: hisaab bhejo padh<ta|ti> hoon

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: {title} (kyun|kyon|kis wajah se) (nahi|nahin) bhara
  customer: {pastDate} statement maanga tha, ab tak nahi mila. customer care gaana sunata hai aur kaat deta hai
  agent: escalate kar<ta|ti> hoon
  customer: statement aaye to dekhen dena hai ki nahi

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  agent: [hello|namaste] deri ka karan?
  customer: [arre|dekho] mohalle ka jhagda hua, police phone jabt karke le gayi, roz thane
  agent: aur payment?
  customer: latka hua hai, mere case ki tarah

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: [hello|namaste] payment ki koi khabar {title}
  customer: [are bhai|yaar] {myRelative} bol <r:raha tha|rahi thi> {otherDate} kar <r:dega|degi>
  agent: karenge sach mein?
  customer: bhagwan jaane, bolte to bahut hain

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: Pichle time hospital ka maamla tha na {title}?
  customer: Wo purani baat hai, sab theek, uske baad {paidAmount} bhara bhi tha aapko {pastDate}.
  agent: Is mahine ka?
  customer: Is mahine soch <raha|rahi> hoon.
  agent: Matlab?
  customer: Matlab tay (nahi|nahin).

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: [hello|namaste] okay to {otherDate} {otherAmount}, correct?
  customer: [dekhiye|matlab] maine kab bola correct, aap hi bole jaa rahe ho
  agent: to aap boliye
  customer: jab hoga tab bol d<unga|ungi>

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {otherDateNoun} bola tha aapne
  customer: wo baat wapas le<ta|ti> hoon, jaldi mein muh se nikal gayi
  agent: nayi date?
  customer: (nahi|nahin) hai abhi. bata denge
  agent: {otherAmount} kam se kam?
  customer: uska bhi dekhenge

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: [hello|namaste] {product} ka kya {title}
  customer: [are bhai|yaar] {followUp} phone lagana, tab tak pata chal jayega
  agent: us din doge?
  customer: pata chalega bola, d<unga|ungi> nahi bola

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: {title} {agent} (bol|keh) <raha|rahi> hoon. Kya haal hai kaam ka?
  customer: Sach bolun ya meetha bolun?
  agent: Sach boliye.
  customer: Mithai ki dukaan {pastDate} band kar di. Karigar gaon bhaag gaya, doodh mehnga, shaadi ke order cancel.
  agent: Aur koi aamdani?
  customer: Ek kamra kiraye pe hai, {otherAmount} aata hai. Wo maa ki dawai mein.
  agent: {due} peeche chal rahe hain aap.
  customer: Pata hai bhai.
  agent: {otherAmount} {otherDate} kar do, baaki {otherAmount} uske baad?
  customer: Aap bol sakte ho, main haan (nahi|nahin) bol sak<ta|ti>.
  agent: Sirf pehla wala?
  customer: Pehle wale ko bhi paisa lagta hai na.
  agent: To manager ko kya bolun?
  customer: Bolo bhaag<a|i> nahi hoon. Dukaan khule to sochte hain.
  agent: Date maangega wo.
  customer: Maangne do. Hai hi (nahi|nahin) to kya dun.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {customer} ji notice mila?
  customer: mila, chulha jala liya usse
  agent: {due} baaki hai, serious baat hai
  customer: kiske liye? {count} logon ko bata chuk<a|i> hoon, makaan malik ke ladke ne mere Aadhaar pe liya, uska CIBIL kharab tha. khaya usne
  agent: complaint ki?
  customer: usi ke ghar mein rehte hain, complaint karun?
  agent: mandate aapke khate ka hai
  customer: (khata|account) band kar diya. ek rupaya chhua nahi, ek rupaya lauta<unga|ungi> nahi
  agent: kanoon ke raste jana padega
  customer: jao, bus pakad ke jao

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {customer} ji {agent}
  customer: bolo {agent}
  agent: {due} (kist|EMI)
  customer: {otherDate} kar d<unga|ungi>
  agent: badhiya, {otherDate} {due}
  customer: ruko, bank band to (nahi|nahin) us din
  agent: online chalta hai
  customer: par {myRelative} se puchhna padega, (khata|account) joint hai
  agent: pakka maanu?
  customer: (nahi|nahin) pakka mat maano. puchh ke dekh<ta|ti> hoon kya <r:bolta|bolti> hai
  agent: {otherAmount} apni taraf se?
  customer: bol ke mukarna achha (nahi|nahin) lagta, rehne do abhi

  ANSWERED DENIED_TO_PAY NONE
  agent: [hello|namaste] {title} EMI?
  customer: [hmm|suno] pehle haan bola tha, phir socha, ab na. nahi bharna. notice bhejo
  agent: ek baar soch lijiye
  customer: soch liya isiliye bol <raha|rahi> hoon nahi

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: hello {title} main {agent}
  customer: kaunsa {agent}, jo chillaya tha ya jisne jhooth bola?
  agent: [ok|theek hai] dono nahi, pehli baar phone kiya maine
  customer: chalo dekhte hain
  agent: {due} overdue hai {product} pe
  customer: kahani suno. maine {otherDateNoun} ka vaada kiya tha na
  agent: ji likha hai
  customer: [arre|dekho] niyat saaf thi. phir {pastDate} tumhare log beti ke school pahunch gaye. school! chaukidar se puchha defaulter ki ladki kaun hai
  agent: ye bilkul nahi hona chahiye tha
  customer: nodal officer ko likha, ticket number mila bas
  agent: main ticket dekh<ta|ti> hoon
  customer: dekhte raho. jo vaada kiya tha wapas le<ta|ti> hoon
  agent: par dues...
  customer: koi dues nahi. na {otherDate} na kabhi. consumer court mein milo
  agent: charge {otherAmount} hata sak<ta|ti> hoon
  customer: chaand bhi de do. jo company school mein gunde bheje usko paisa nahi d<unga|ungi>
  agent: shikayat likh li
  customer: inkaar bhi likh lo

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: [hello|namaste] kaise hain {customer} ji
  customer: kaise honge, teesra nebuliser chal raha hai subah se
  agent: dama hai?
  customer: phephde. doctor lamba naam leta hai. tooti harmonium ki tarah saans aati hai
  agent: zyada time nahi l<unga|ungi>, {due} ki EMI
  customer: [hmm|suno] inhaler hi {otherAmount} ka hai. jab seedhi chadh le<ta tha|ti thi> tab {salary} kama<ta tha|ti thi>
  agent: ghar mein koi kamata hai?
  customer: {myRelative}, tuition se {otherAmount}
  agent: wo {otherAmount} de denge?
  customer: usse kiraya jata hai
  agent: {otherDate}? ya {otherDate}?
  customer: poora calendar sunaoge?
  agent: kuch to likhna padega
  customer: likho bimar hai. kaam karne layak ho jaun to EMI ka soch<unga|ungi>
  agent: chance hai?
  customer: chance to lottery mein bhi hota hai
`);
