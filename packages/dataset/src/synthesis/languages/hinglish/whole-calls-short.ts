import { calls } from "../calls.ts";

/** Calls of one to three lines, as a log keeps them that holds only the end of the talk. */
export const wholeCallsShort = calls(`
  ANSWERED PTP NONE
  customer: {date} {amount} (daal|chadha) dun<ga|gi>, (ab raho shaant|bas).

  ANSWERED PTP NONE
  customer: (Arre|Haan haan) {date} ho jayega, tension mat lo.

  ANSWERED PTP NONE
  agent: Kab (likhun|note karun)?
  customer: {dateNoun}.

  ANSWERED PTP NONE
  customer: {amount} pahunch jayega (aapke paas|account mein) {date}.

  ANSWERED PTP NONE amount=due
  agent: {due} baaki hai.
  customer: {date} (saara|poora ka poora) clear.

  ANSWERED PTP NONE amount=due
  agent: {due}, {date}, (theek|manzoor)?
  customer: (Manzoor|Theek|Chalega).

  ANSWERED PTP NONE
  agent: {date} kar paoge?
  customer: (Haan|Bilkul), likh lo.

  ANSWERED PTP NONE
  customer: {otherDateNoun} nahi ji, {date} (karwa <deta|deti> hoon|pay kar dun<ga|gi>).

  ANSWERED PTP NONE
  customer: {otherAmount} bola tha (galti se|), {amount} samjho, {date}.

  ANSWERED PTP NONE
  agent: Phir se bolun, {amount} {date}?
  customer: (Ji sahi|Yes correct).

  ANSWERED PTP SALARY_NOT_CREDITED
  customer: Tankhwah (ruki|latki) hui hai, magar {date} {amount} aapka.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  customer: Nayi job (lagi|mili) hai, pehli salary baaki, {date} bhar dun<ga|gi>.

  ANSWERED PTP MEDICAL_ISSUE
  customer: Hospital se (chhutti mili hai|ab ghar <aaya|aayi> hoon), {date} jama karwa dun<ga|gi>.

  ANSWERED PTP TECHNICAL_ISSUE
  customer: UPI (fail|pending) maar raha hai, {date} phir se karke dun<ga|gi>.

  ANSWERED PTP LINK_NOT_RECEIVED
  customer: Link (mila hi nahi|aaya nahi), bhejo, {date} {amount} kar dun<ga|gi>.

  ANSWERED PTP OUT_OF_STATION
  customer: Gaon (<aaya hua|aayi hui>|mein) hoon, wapas aake {date} pakka.

  ANSWERED PTP DEATH_IN_FAMILY
  customer: {myRelative} ki (death ho gayi|maut hui), {date} dun<ga|gi>, thoda samay do.

  ANSWERED PTP BUSINESS_LOSS
  customer: Dhanda (thanda|ghate mein) hai, phir bhi {date} {amount} nikal lun<ga|gi> aapke liye.

  ANSWERED PTP OTHER_REASONS
  customer: (Yaad hi nahi raha|Dimag se nikal gaya), {date} <karta|karti> hoon pakka.

  ANSWERED PTP FUNDS_ISSUE
  customer: Abhi (jeb khali|paise nahi) hai, {date} {amount} dun<ga|gi> udhaar leke.

  ANSWERED PARTIAL_PAYMENT NONE
  customer: Abhi bas {amount}, {date}, baaki (dekhenge|baad mein).

  ANSWERED PARTIAL_PAYMENT NONE
  customer: {pastDate} {paidAmount} (diya|jama kiya) tha, itna hi hua, poora nahi.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: Poora karo.
  customer: Poore ke paise nahi, {date} (aadha|thoda) le lo.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: Already paid, UTR (bhej diya|WhatsApp kar diya).

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: {pastDate} (gpay se|net banking se) {paidAmount} gaya, check karo.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: Screenshot?
  customer: (Abhi bheja|Bhej diya), kat chuka hai paisa.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: Branch (mein|ja ke) {pastDate} cash diya, parchi hai mere paas.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Receipt bhejo.
  customer: (Nahi hai|Kho gayi), par bhar diya hai.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Pay kiya to transaction id batao.
  customer: (Nahi bataun<ga|gi>|Kyun bataun|Mujhe nahi pata), khud dekho.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: De diya hai, (saboot kahan se laun|koi parchi nahi), bas de diya.

  ANSWERED SETTLEMENT NONE
  customer: {amount} lo aur (file band|khata khatam) karo, chhoot de do.

  ANSWERED SETTLEMENT NONE
  agent: {amount} one time, baaki maaf.
  customer: (Done|Theek hai), {date}.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  customer: Byaaj (zyada|loot) hai, wo hatao to settle karte hain, kuch kam karo.

  ANSWERED WANT_FORECLOSURE NONE
  customer: (Foreclosure|Pre-closure) amount batao, pura loan ek baar mein band karna hai.

  ANSWERED WANT_FORECLOSURE NONE
  agent: EMI ke liye call hai.
  customer: EMI nahi, (saara loan|total outstanding) deke NOC chahiye.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: {date} (ladka|banda) bhej do, cash de dun<ga|gi>.

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  customer: Mera phonepe (kaam nahi kar raha|band hai), ghar aake le jao.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: Dukaan pe (aa jao|aana) {date}, {amount} haath mein.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  customer: Kist (chhoti|kam) karo, {count} mahine badha do.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  customer: Salary abhi aayi nahi, aapki date se (pehle|) aati bhi nahi, due date (badlo|aage karo) hamesha ke liye.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  customer: Ilaaj chal raha hai, kuch mahine ki (chhutti|moratorium) de do kist se.

  ANSWERED DENIED_TO_PAY NONE
  customer: (Nahi dunga|Nahi bharna), jo karna hai karo.

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherAmount} {otherDate} de do.
  customer: (Na wo na ye|Kuch nahi). Saaf mana hai.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  customer: Mere naam pe (farzi|nakli) loan hai, maine liya hi nahi, ek rupaya nahi.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  customer: Paisa {myRelative} (kha|le) <r:gaye|gayi>, unhi se lo, main nahi bharne <wala|wali>.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  customer: Tumhare aadmi ne (gaali di|batameezi ki), complaint ka jawab nahi, ab kuch nahi milega.

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: Wajah?
  customer: (Tumse matlab|Nahi batana). Nahi dena, bas.

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  customer: Godown (jal gaya|dub gaya), dhandha band, nahi de <sakta|sakti>.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: (Dekhta hoon|Dekhenge|Sochte hain).

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: Shayad {otherAmount}, shayad {otherDate}, (pakka nahi|mat likho).

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: Bata dun<ga|gi>, {followUp} phone (karna|kar lena).

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  customer: Seth ne (pagaar|mahina) nahi diya, milega to dekhenge.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  customer: (Bahar <gaya hua|gayi hui>|Tour pe) hoon, lautun<ga|gi> tab dekhun<ga|gi>.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  customer: Link (to do|aaya kahan), main kya karun.

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  customer: Itni penalty (kis baat ki|kaise), pehle hisaab dikhao phir sochun<ga|gi>.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  customer: {myRelative} (guzar <r:gaye|gayi>|nahi <r:rahe|rahi>), abhi paise ki baat kaise karun.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  customer: Naukri (chhut gayi|chali gayi), mil jaye to dekhenge.

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  customer: {myRelative} (bimar|admit) hai, dawai mein lag raha hai sab, baad mein sochenge.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  customer: App (atak|hang ho) jata hai, phir kabhi try karun<ga|gi>.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  customer: Hath (tang|khali) hai, koshish karun<ga|gi>.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: Problem kya hai?
  customer: (Chhodo|Kuch nahi), ho jayega kabhi.

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  customer: Khata (freeze|hold) kar diya police ne, kya tareekh dun.

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  customer: Maine apply hi nahi kiya, pehle (vakeel|thane) se puchhun<ga|gi>.

  ANSWERED NONE NONE
  agent: Sirf KYC ke liye phone hai.
  customer: (Pata wahi|Sab same) hai.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: Main {relative} hoon, wo (bahar|kaam pe) <b:gaya|gayi> hai.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: Woh ghar pe nahi hai, {relative} bol <raha|rahi> hoon, {followUp} (karna|lagana).

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  third: {relative} hoon, bol <b:raha tha|rahi thi> {otherDate} (bhar denge|de denge), aage unki marzi.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: Main {relative}, hum ne {pastDate} UPI se {paidAmount} (bheje|daale).

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  third: {customer} ka dehant (ho chuka|hua), {relative} hoon, loan ka dekhenge hum.

  WRONG_NUMBER NONE NONE
  customer: (Wrong|Galat) number hai.

  WRONG_NUMBER NONE NONE
  third: {customer} (yahan koi nahi|kaun), galat lag gaya.

  WRONG_NUMBER NONE NONE
  agent: {customer} ji?
  third: Nahi, (number badlo|mera number hai ye), galat hai.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: Reference mein mera naam kaise, main {customer} ko (<jaanta|jaanti>|<pehchanta|pehchanti>) hi nahi.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ne aapko dost likha hai.
  third: (Kaun|Kaunsa) {customer}, suna bhi nahi.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: {customer} ko <jaanta|jaanti> hoon par (baat nahi hoti|sampark nahi) ab.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: Wo (chhod ke|noukri chhod) <b:gaya|gayi>, ab pata nahi kahan.

  CALL_BACK_LATER NONE NONE
  customer: Abhi gaadi chala <raha|rahi> hoon, baad mein.

  CALL_BACK_LATER NONE NONE
  customer: {followUp} (karo|phone karo), abhi meeting hai.

  CALL_BACK_LATER NONE NONE
  customer: (Busy|Bank mein) hoon, {time} karna.

  CUSTOMER_ABUSIVE NONE NONE
  customer: (Chal be kutte|Saale harami), dobara call kiya to maarun<ga|gi>.

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  customer: Ek paisa nahi, (kameene|bewakoof), nikal yahan se.

  LANGUAGE_BARRIER NONE NONE
  customer: Hindi (nahi|teriyadu), Tamil bolo.

  LANGUAGE_BARRIER NONE NONE
  customer: Samajh nahi aa rahi (aapki|) bhasha, Marathi wala do koi.

  SILENCE_ISSUE NONE NONE
  agent: Hello, koi (hai|bolo)?
  system: ⟦koi awaz nahi⟧

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: Awaz (kat|phat) rahi hai, hello, sunai nahi de raha.

  ANSWERED_DISCONNECTED NONE NONE
  customer: Haan?
  system: ⟦call (cut|drop)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  customer: Rakh <raha|rahi> hoon.
  system: ⟦customer ne (kata|disconnect kiya)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {due} pending...
  system: ⟦samne se cut⟧

  AUTOMATED_VOICE NONE NONE
  system: Beep ke baad (sandesh|message) chhodein.

  FORWARDED_CALL NONE NONE
  system: Aapki call (divert|forward) ho rahi hai.

  RINGING NONE NONE
  system: ⟦ring gayi, (uthaya nahi|no answer)⟧

  BUSY NONE NONE
  system: Customer (dusri call pe|vyast) hai.

  SWITCHED_OFF NONE NONE
  system: Phone (switch off|band) hai.

  OUT_OF_NETWORK NONE NONE
  system: Number (pahunch se bahar|not reachable) hai.

  OUT_OF_SERVICES NONE NONE
  system: Ye number (maujood nahi|invalid hai).

  NO_INCOMING_CALLS NONE NONE
  system: Is number par incoming (band|barred) hai.

  WILL_ASK_TO_PAY NONE NONE
  agent: Unhe EMI bharne ko bolna.
  third: (Bol dun<ga|gi>|Keh dun<ga|gi>), bhar denge.

  WILL_ASK_TO_PAY NONE NONE
  third: Main (samjha|yaad dila) dun<ga|gi> ki aapka paisa de.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: {phone} pe (lagao|karo), wahi number hai ab.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: Dusra number?
  third: (Likho|Lo), {phone}.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: Dusra customer line pe (hai|aa gaya), aapko baad mein <lagata|lagati> hoon.

  OTHERS NONE NONE
  third: (Guard|Chowkidar) hoon, office band hai.

  OTHERS NONE NONE
  third: Vakeel bol <raha|rahi> hoon {customer} ka, (notice bhejo|mujhse likh ke baat karo).

  ANSWERED PTP NONE
  agent: Kitna aur kab?
  customer: {amount}, {date}, (ho gaya|bas)?

  ANSWERED PTP NONE
  customer: {otherDateNoun} wala vaada toota, maaf karna, (is baar|ab) {date} pakka.

  ANSWERED PTP NONE
  customer: {date} account mein balance (rakh|daal) dun<ga|gi>, kaat lena.

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  customer: Liya tha {myRelative} ne mere naam pe, khair {date} {amount} main hi (bharun<ga|gi>|dun<ga|gi>).

  ANSWERED PTP SERVICE_ISSUE
  customer: Statement (maanga|bola) tha, kisi ne diya nahi isliye ruka tha, chalo {date} kar dun<ga|gi>.

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  customer: Bounce charge (galat|faltu) hai, EMI ke {amount} {date} daalun<ga|gi>.

  ANSWERED PTP CUSTOMER_NOT_TELLING_REASON
  agent: Late kyun hua?
  customer: (Wo mera matter hai|Aap mat poocho). {date} mil jayega.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  customer: Operation ka kharcha hai, is mahine (sirf|itna hi) {amount} ho payega, poora nahi.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: Payment kar dijiye.
  customer: Cheque (clear|pass) hua {pastDate}, kis baat ka payment.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: Kisi ladke ko cash diya tha, (naam nahi pata|rasid nahi li), prove nahi kar <sakta|sakti>.

  ANSWERED SETTLEMENT FUNDS_ISSUE
  customer: Paise bache nahi, {amount} one time {date}, (khatam|close) karo.

  ANSWERED SETTLEMENT NONE
  customer: Koi (scheme|OTS) chal rahi hai kya, kam karwa ke band karna hai.

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  customer: Itna byaaj kaun bhare, doosre bank se leke aapka poora (chuka|close kar) dena hai, total bhejo.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  customer: Pair toota hai, (nikal nahi sakte|bistar pe hain), koi aake le jaye kist.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  customer: Job gayi, nayi mein kam milega, kist {otherAmount} (karwa do|bana do).

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  customer: Paisa hai hi nahi, (na de <paunga|paungi>|nahi hoga mujhse).

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  customer: Talaq ka case hai, court ne (roka|mana kiya) hai, nahi bharun<ga|gi>.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  customer: Fasal (doob|sookh) gayi, upar wala jaane kab.

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  customer: Pehle meri complaint (suno|solve karo), uske baad paise ki baat.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  customer: Dost ne liya tha, wo (mile|phone uthaye) to kuch bolun.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: {otherDate} bola tha na, (cancel|kaat do), ab dekhna padega.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  third: {relative} hoon, hum (nahi bharenge|kuch nahi denge).

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: Paralysis ho gaya unko, isiliye kist (ruki|chhooti), theek honge to dekhenge. Main {relative}.

  SILENCE_ISSUE NONE NONE
  system: ⟦(gaadiyon ka shor|saans ki awaz), koi bolta nahi⟧
  agent: Hello?

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: Meri awaz aa rahi hai?
  customer: Kya? (Goonj|Khar khar) hai bas, kuch samajh nahi aa raha.

  ANSWERED_DISCONNECTED NONE NONE
  agent: Namaste, main (bol <raha|rahi>...|{company}...)
  system: ⟦line kat gayi⟧

  AUTOMATED_VOICE NONE NONE
  system: Main call assistant hoon, (naam|kaam) bataiye.

  FORWARDED_CALL NONE NONE
  system: ⟦call (aage bheji|forward ki) ja rahi hai⟧

  RINGING NONE NONE
  system: Jinhe aap call kar rahe hain wo (jawab nahi de rahe|phone nahi utha rahe).

  BUSY NONE NONE
  system: ⟦(busy|engage) tone⟧

  SWITCHED_OFF NONE NONE
  system: Aapka dial kiya hua mobile (abhi|filhaal) switched off hai.

  OUT_OF_NETWORK NONE NONE
  system: Wo (coverage kshetra|network) se bahar hain.

  OUT_OF_SERVICES NONE NONE
  system: Dial kiya number (seva mein nahi|galat) hai, jaanch lein.

  NO_INCOMING_CALLS NONE NONE
  system: Grahak ki incoming suvidha (uplabdh nahi|rok di gayi hai).

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: Haan boliye.
  agent: (Ek second|Sorry), doosri line pe client hai, wapas call <karta|karti> hoon.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: Unka (naya|dusra) SIM hai, {phone}.
`);
