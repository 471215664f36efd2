import { calls } from "../calls.ts";

/** Calls of twenty lines and more: bargaining, corrections, side talk; what is said last counts. */
export const wholeCallsLong = calls(`
  ANSWERED PTP BUSINESS_LOSS
  agent: Namaste ji, {customer} ji (line pe|hi bol rahe) hain?
  customer: Haan, ruko, grahak khada hai. ... Bhaiya chheni bagal wale ke paas milegi. Haan ji?
  agent: {company} se {agent}, aapki {product} ki EMI ke liye.
  customer: Phir wahi. Suno, hardware ki dukaan hai meri, barsaat ne kamar tod di hai.
  agent: Samajh sakte hain, magar {due} pending hai.
  customer: {otherAmount} ka cement jam gaya, baaki maal doob gaya. Ghata chal raha hai bhai.
  agent: Ji. To payment ka kya karein?
  customer: Aap log sirf payment hi sunte ho.
  agent: {otherDate} {otherAmount} kar sakte hain?
  customer: Na. Us din to (supplier baithega yahan|mandi band hai).
  agent: To aap hi boliye.
  customer: Wo jo sarkari order hai, uska cheque aana hai.
  agent: Cheque kab tak?
  customer: Babu log hain, {otherDate} bolte hain.
  agent: To wahi date likh dun?
  customer: Arre likhna mat, unka bharosa nahi.
  agent: Phir main upar kya jawab dun {title}?
  customer: Jawab do ki beimaan nahi hai aadmi. ... Chhotu, taraazu laa.
  agent: Ek pakki tareekh, bas.
  customer: Theek hai. Cheque aaye na aaye, {date} {amount} galle se nikaal ke (daal|bhej) dun<ga|gi>.
  agent: {amount}, {dateNoun}. Pakka na?
  customer: Pakka pakka. Ab grahak dekhne do.

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: Hello {title}, awaz aa rahi hai?
  customer: Haan aa rahi hai, boliye.
  agent: Aapne bola tha payment karenge, link bheja tha humne.
  customer: Kahan bheja? Mere paas to (kuch nahi aaya|ek bhi nahi aaya).
  agent: Registered number pe SMS gaya tha.
  customer: Wo number to band hai, beti leke gayi hostel.
  agent: Achha, isi pe bhejun?
  customer: Haan isi pe. Par abhi mat bhejo, data khatam hai.
  agent: {otherDate} recharge ho jayega?
  customer: Recharge ka kya hai, ho jayega. ... Haan mummy, aa rahi awaz, khana laga do.
  agent: To {otherDate} kar denge payment?
  customer: Nahi, tab nahi. Us din upvaas hai, hum paise ka lena dena nahi karte.
  agent: Koi baat nahi, aap din chuniye.
  customer: Kitna bola tha aapne?
  agent: {due}, charges ke saath.
  customer: Charges ke saath? Bina charges ke kitna hai?
  agent: Charges to system lagata hai {title}, wo hatega nahi.
  customer: Chalo theek. Hum {otherAmount} soch ke baithe the.
  agent: Utne mein EMI poori nahi hogi.
  customer: Achha to {amount} kar dete hain. Link aane do, {date} (ho jayega|kar denge).
  agent: Main abhi link resend <karta|karti> hoon, tab tak active rahega.
  customer: Haan haan, aane pe kar denge, itna pakka.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  agent: {company} se bol <raha|rahi> hoon, {title} do minute milenge?
  customer: Milenge, ab to time hi time hai.
  agent: Matlab?
  customer: Layoff mein naam aa gaya tha. Ab ek startup mein <laga|lagi> hoon, pehli salary abhi door hai.
  agent: Congratulations nayi job ki. EMI ka bataiye.
  customer: EMI {otherAmount} hai, pehle {salary} milte the, ab aadhe milenge.
  agent: To {otherDate} thoda thoda?
  customer: Thoda thoda karke main aur fasun<ga|gi>.
  agent: Fir ek baar mein {due}?
  customer: Wo to bilkul possible nahi.
  agent: Settlement ki baat karun? Chhoot mil sakti hai.
  customer: Nahi nahi, settlement se CIBIL kharab hota hai, padha hai maine.
  agent: To foreclosure to hoga nahi aapse.
  customer: Haha, foreclosure. Ghar bechun kya.
  agent: Phir bacha kya?
  customer: Tenure badha do na. {count} mahine aur jod do, EMI (aadhi|kam) ho jaye.
  agent: Uske liye application lagti hai {title}.
  customer: Lagwao. Documents kya chahiye?
  agent: Offer letter aur bank statement.
  customer: Offer letter hai. Statement mein (kuch bacha nahi|dikhane layak kuch nahi) par bhej dun<ga|gi>.
  agent: Tab tak ek EMI bhar dete to achha rehta.
  customer: Naya plan bane tab bharun<ga|gi>, usi hisaab se. Abhi form bhejo.
  agent: Theek hai, mail karte hain.

  ANSWERED WANT_FORECLOSURE NONE
  agent: Hello, {customer} ji? EMI reminder ke liye call hai.
  customer: Haan ji, achha time pe phone kiya. Ek sawaal hai.
  agent: Boliye.
  customer: Mere kitne EMI bache hain?
  agent: {count} bache hain, har ek {otherAmount} ki.
  customer: Aur principal kitna?
  agent: Approx {otherAmount}, system se confirm hoga.
  customer: Hmm. (Papa ne gaon ki zameen bechi hai|PF ka paisa nikla hai), soch rahe hain karz se mukt ho jayein.
  agent: Bahut badhiya. To is mahine ki EMI {otherDate} bhar denge na?
  customer: EMI ki baat hi nahi hai, main poora hi nipta dun<ga|gi>.
  agent: Settlement karna chahte hain? Usme discount milta hai.
  customer: Na na, discount wala tag nahi chahiye. Poora paisa, apna haq wala NOC.
  agent: Part prepayment bhi hota hai, tenure kam ho jata hai.
  customer: Wo pichhle saal kiya tha, {otherAmount} daala tha. Ab full and final closure.
  agent: Pre-closure penalty lagegi, do se chaar percent.
  customer: Maloom hai, agreement padha hai. Uske baad bhi faida hai mujhe.
  agent: Theek hai. Closure statement ke liye email se request daalni padegi.
  customer: Kis id pe?
  agent: Main SMS <karta|karti> hoon.
  customer: Aur statement kitne din mein aata hai?
  agent: Kuch working days lagte hain.
  customer: Chalega. Statement aaye, amount (dekhun|milaun), phir ek saath loan band.
  agent: Ji zaroor, dhanyavaad.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {title} aapke naam pe {due} overdue hai.
  customer: Mere naam pe hai, meri jeb mein nahi aaya tha.
  agent: Main <samjha|samjhi> nahi.
  customer: {myRelative} ko shaadi ke liye paise chahiye the, unka CIBIL kharab tha, loan mere naam pe nikla.
  agent: To kist kaun bharta tha?
  customer: Wahi. Saal bhar theek chala, phir phone band.
  agent: Par kagaz pe aap hi borrower hain.
  customer: Wo to hum bhi jaante hain. (Galti ho gayi bhai|Dil pighal gaya tha).
  agent: Aap hi bhar dijiye, {otherDate}?
  customer: Din ka naam mat lo, abhi kuch decide nahi kiya.
  agent: Kam se kam {otherAmount}?
  customer: Dekho, mera khud ka bhi ek home loan hai, {otherAmount} ki kist jaati hai, wo kabhi late nahi hui.
  agent: Isiliye to bol <raha|rahi> hoon, CIBIL bachaiye.
  customer: Sahi baat hai. Ek kaam <karta|karti> hoon... ruko, gate pe koi hai.
  agent: Ji hold pe hoon.
  customer: Doodh wala tha. Haan, kya bol rahe the hum?
  agent: Ki aap payment karenge.
  customer: Nahi, wo to aap bol rahe the. Main soch <raha|rahi> hoon panchayat baitha ke unse nikalwaun.
  agent: Panchayat kab hogi?
  customer: {otherDate} shayad. Ya uske baad.
  agent: Uske baad aap denge?
  customer: Wo de de to accha, na de to (phir sochun<ga|gi>|dekhte hain). Zubaan nahi de <sakta|sakti>.
  agent: Theek hai, main {followUp} call karun?
  customer: Haan {followUp} kar lena.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: Hello, kya main {customer} se baat kar <raha|rahi> hoon?
  customer: Haan, naam sahi hai.
  agent: Aapka {product} hai humare paas, {due} baaki.
  customer: Achha? Kab liya maine?
  agent: {pastDate} disburse hua tha.
  customer: Kis account mein gaya?
  agent: Private bank ka account hai, aakhri digit main bata nahi <sakta|sakti>.
  customer: Mera to sirf sarkari bank mein khata hai.
  agent: PAN aur Aadhaar aapka hi match hua hai.
  customer: Ek baar SIM lene gaye the, dukaan wale ne do baar angutha lagwaya. Wahi se kaam hua hoga.
  agent: Ho sakta hai aap bhool gaye hon. App se liya hoga?
  customer: Mere paas button wala phone hai bhai, app kya hota hai.
  agent: Phir bhi zimmedari aapki dikhti hai. {otherAmount} bhar dein to case ruk jayega.
  customer: (Ye to dhamki hai|Wah, chori bhi meri jeb se).
  agent: Main to process bata <raha|rahi> hoon {title}.
  customer: Process ye hai ki cyber cell mein complaint kar di hai, number bhi hai.
  agent: Complaint ki copy bhej dijiye fraud desk ko.
  customer: Bhejun<ga|gi>. Par ek baat kaan khol ke sun lo.
  agent: Ji?
  customer: Jo loan maine uthaya nahi uska ek paisa main nahi dun<ga|gi>, na {otherDate}, na kabhi.
  agent: Theek hai, note kar diya.
  customer: Bold mein note karo.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} namaste, {pastDate} bhi phone kiya tha.
  customer: Phone charging pe pada tha. Boliye.
  agent: {product} ki kist nahi dikh rahi.
  customer: Kaunsi wali, bike ki ya fridge ki?
  agent: {company} wali.
  customer: Haan to wo, wo to... ruko yaad karun. {otherAmount} wali to agle mahine hai.
  agent: Nahi, ye is mahine ki hai, {due}.
  customer: Arre! Main to soch <raha tha|rahi thi> {otherDate} bharun<ga|gi>, par bete ne bola usne kar diya.
  agent: Bete ne kar diya? Kab?
  customer: Golu! Idhar aa. Loan wale hain. Tune kist bhari thi na?
  agent: Main line pe hoon.
  customer: Bol raha hai haan, {pastDate} kiya tha, uske phone se.
  agent: Kaunse app se?
  customer: (Google Pay|PhonePe) bol raha hai. {paidAmount}.
  agent: Hamare yahan reflect nahi hua, ek baar UTR de sakte hain?
  customer: UTR kya? ... Golu, UTR nikaal. Haan wo lamba number hai, barah ank ka.
  agent: Wahi. WhatsApp pe screenshot bhej dijiye.
  customer: Bhej raha hai, ye gaya. Neela tick aaya?
  agent: Haan mil gaya. Success likha hai, tareekh bhi sahi hai.
  customer: To phir naam kaat do list se.
  agent: Ji, backend update karwa <deta|deti> hoon. Dhanyavaad.
  customer: Golu ko bhi thank you bolo, (haha|chalo namaste).

  CALL_DISCONNECTED_BY_CUSTOMER NO_PAYMENT_COMMITMENT NONE
  agent: Hello {customer} ji?
  customer: Ji kaun?
  agent: {agent}, {company} se, loan department.
  customer: Achha achha. Kaise hain aap?
  agent: Main theek, aap bataiye EMI kab aa rahi hai?
  customer: Seedhe point pe aa gaye. Cricket dekh rahe hain ya nahi?
  agent: Ji office mein hoon. {due} ka kya karun?
  customer: Last over chal raha hai, ek second. ... Gaya! Out! Haan ji, boliye.
  agent: {otherDate} {otherAmount} kara denge?
  customer: Dekhiye, {otherDateNoun} ka bol bhi dun to match jaisa hai, kuch bhi ho sakta hai.
  agent: Matlab pakka nahi?
  customer: Pakka to kuch nahi duniya mein.
  agent: {title} mazaak alag, late fee lag rahi hai.
  customer: Lagne do, dekh lenge baad mein.
  agent: Dekh lenge se system nahi maanta, din chahiye.
  customer: System ko bolo (chai piye|thanda ho jaye).
  agent: Aap ek baar bol dijiye, koi bhi din.
  customer: Aap bahut peeche padte ho yaar.
  agent: Mera kaam hai {title}. {otherDate} likh dun?
  customer: Likhna hai to likho, main kuch nahi bola. Match dekhne do.
  agent: {title} bas aadha minute...
  system: ⟦customer ne phone kaat diya⟧
  agent: Hello? Hello? Kat gaya.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: Hello, kaun chahiye?
  agent: {customer} ji se baat karni hai, {company} se bol <raha|rahi> hoon.
  third: Wo to yahan nahi rehte ab.
  agent: Aap kaun?
  third: Main un<r:ka|ki> {relative} <r:lagta|lagti> hoon.
  agent: To wo kahan rehte hain?
  third: Naye flat mein, station ke us paar. Hum log purane makaan mein hi hain.
  agent: Address de sakte hain?
  third: Address to mujhe bhi theek se yaad nahi, ek baar grih pravesh mein <gaya tha|gayi thi>.
  agent: Unki ek file pending hai, aap unhe bata denge?
  third: Hamari baat kam hoti hai, (thodi khatpat hai|chaabi ko leke jhagda hua).
  agent: Phone to karte honge tyohar pe.
  third: Haan, rakhi pe hua tha.
  agent: To number hoga aapke paas.
  third: Hoga to. Par dena theek rahega kya?
  agent: Hum sirf official baat karenge, aapka naam nahi lenge.
  third: Pakka na? Nahi to phir mujhse ladenge.
  agent: Pakka ji.
  third: Ruko, phone mein dhoondhun. ... Chashma kahan gaya. ... Haan mila.
  agent: Boliye, likh <raha|rahi> hoon.
  third: {phone}. (Shaam ko|Der se) hi uthate hain.
  agent: Bahut dhanyavaad aapka.

  ANSWERED PTP DEATH_IN_FAMILY
  agent: {customer} ji, kai dinon se phone band aa raha tha.
  customer: Haan. Ghar mein {myRelative} ka dehant ho gaya, {pastDate}.
  agent: Oh. Bahut afsos hua sunke.
  customer: Bas, achanak heart attack. Hospital bhi nahi pahunche.
  agent: Bhagwan shakti de. Main baad mein phone karun?
  customer: Nahi, bol lo. Kaam to karne hi padte hain.
  agent: Is beech do EMI reh gayi hain, {due}.
  customer: Pata hai. Ghar ka sab wahi dekhte the, isiliye rah gaya.
  agent: Koi insurance tha unka?
  customer: Tha ek, {otherAmount} ka, claim mein mahine lagenge. Uske bharose nahi bol <raha|rahi>.
  agent: Terahvin kab hai?
  customer: {otherDate}. Us se pehle (ghar se nikalna mana hai|kuch nahi ho payega).
  agent: To {otherDateNoun} ke baad ka koi din?
  customer: Pandit ki dakshina, bhoj, sab milake {otherAmount} aur lagenge.
  agent: Ji, main samajh <sakta|sakti> hoon. Koi dabaav nahi, bas ek andaza.
  customer: Andaza nahi, pakka bolun<ga|gi>. Zubaan ke pakke hain hum.
  agent: Boliye.
  customer: Pehle socha tha {otherDate}, par us din pind daan ke liye jaana hai.
  agent: Theek.
  customer: {date} likho. {amount} bhar dun<ga|gi>, ek kist ka hisaab saaf.
  agent: {date} {amount}. Aap apna dhyan rakhiye.
  customer: Ji. Ram Ram.
`);
