import { calls } from "../calls.ts";

/** Whole calls about money paid already, closing the loan, other terms, or a visit. */
export const wholeCallsOtherPayments = calls(`
  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] {title} {due} pending hai
  customer: [hmm|suno] pending kahan se, branch ke bahar jo scanner laga hai usi pe {paidAmount} maara tha {pastDate}
  agent: update hone mein time lagta hai kabhi
  customer: to update karo na

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] EMI kab tak kar denge {title}?
  customer: [arre|dekho] Kab tak kya, kat chuki hai {pastDate}. Bank ka SMS aaya hua hai.
  agent: Wo SMS forward kar dijiye.
  customer: Lo kar diya, WhatsApp dekho, ref number bhi hai.
  agent: Mil gaya, thank you.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {otherDate} kar dijiye {title}
  customer: kis cheez ka? Tumhara collection wala ladka {pastDate} ghar aaya, {paidAmount} gin ke diye, parchi kaati usne
  agent: parchi ka number hai?
  customer: (haan|ji|haa) {phone} likha hai

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: kist ka phone hai to rakh do, wo ho gaya
  agent: kaise hua {title}
  customer: [are bhai|yaar] {myRelative} ne net banking se kiya {pastDate}, receipt mail mein padi hai bhej de<ta|ti> hoon

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] aapka account do hafte se late hai {title}
  customer: [arre|dekho] late tha. Naukri chali gayi thi isliye late hua. Nayi lagi to sabse pehle aapka bhara, {pastDate}, Paytm se.
  agent: Achha phir system ka lag hoga.
  customer: Haan wahi.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} {paidAmount} kab doge
  customer: kholo apna system. UTR {phone}. {pastDate} subah kiya tha IMPS. Aur kuch?
  agent: (nahi|nahin) ji, match ho gaya

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} kist bhar dijiye
  customer: bhar di
  agent: screenshot bhejenge?
  customer: screenshot wagairah mujhse (nahi|nahin) hota, apne computer mein dhoondo
  agent: bina number ke (nahi|nahin) milta
  customer: to main kya karun

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] Aap keh rahe the payment ho gaya, hume to dikha nahi.
  customer: [dekhiye|matlab] Nakad diya tha gate pe ek aadmi ko {pastDate}.
  agent: Raseed li thi?
  customer: Nahi li, bharose pe diya.
  agent: Naam pata hai uska?
  customer: Kuch nahi pata.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: transaction id bhej dijiye {title}
  customer: phone badal liya, purana sab ud gaya
  agent: bank statement mein hoga
  customer: statement nikalne bank jaun main? (nahi|nahin) jaa <raha|rahi>, paise de diye bas

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: {paidAmount} {pastDate} bhej chuk<a|i> hoon, phone band karo apna
  agent: kis account mein {title}? UTR batayenge?
  customer: [dekhiye|matlab] bank ki cheez phone pe nahi batate, RBI mana karta hai. Nahi bata<unga|ungi>.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: koi sabut {title}
  customer: zubaan hai meri
  agent: zubaan ke alawa? message?
  customer: delete ho gaya
  agent: passbook?
  customer: maike mein padi hai. (nahi|nahin) hai kuch dikhane ko

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} aapki file mein payment proof chahiye tha
  customer: Proof proof proof! Machine parchi kha gayi, uska proof kahan se laun? Ek baar de diya, dobara (nahi|nahin) bhar<unga|ungi>.
  agent: Dobara nahi, bas koi entry.
  customer: Nahi hai, na d<unga|ungi>.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: {title} {otherAmount} outstanding hai
  customer: dhaba band kar diya maine. Ek hi baar mein {amount} lo aur (khata|account) band karo, NOC do
  agent: kab denge wo
  customer: {date}, bartan aur freezer bech ke

  ANSWERED SETTLEMENT NONE
  agent: [hello|namaste] Ek offer hai {title}, pura na de ke {otherAmount} mein khatam.
  customer: Aur neeche aao.
  agent: Aapke mann mein kya hai?
  customer: [are bhai|yaar] {amount}, usse ek rupaya upar nahi, file band.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: [hello|namaste] kab doge {title}
  customer: [hmm|suno] byaj pe byaj laga ke dugna kar diya tum logo ne. Byaj maaf karo, mool pe baat khatam karte hain
  agent: matlab waiver chahiye
  customer: jo naam de do, chhoot do aur chhutti do

  ANSWERED SETTLEMENT NONE
  agent: [hello|namaste] manager ne {amount} pe haan bol diya hai {title}, full and final
  customer: letter milega na?
  agent: milega
  customer: [hmm|suno] to {date} kar d<unga|ungi>, mujhe manzoor hai

  ANSWERED SETTLEMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {pastDate} wale payment ke baad kuch (nahi|nahin) aaya {title}, (kyun|kyon|kis wajah se)?
  customer: Chhatni ho gayi humari. Jo thoda hisaab mila hai usi mein ye loan kam paise mein khatam karna chah<ta|ti> hoon.
  agent: Settlement?
  customer: (Haan|Ji|Haan ji) wahi, sabse kam kitne mein hoga bolo.

  ANSWERED SETTLEMENT MEDICAL_ISSUE
  agent: [hello|namaste] kya kar sakte hain is khate ka
  customer: [arre|dekho] heart ka operation hua hai mera, kaam nahi hota. {amount} mein chhod do to {date} de d<unga|ungi> udhar leke
  agent: upar puchh ke batate hain

  ANSWERED SETTLEMENT NONE
  agent: [hello|namaste] Foreclosure letter maanga tha aapne?
  customer: [hmm|suno] Maanga tha, {otherAmount} dekh ke hosh ud gaye. Ab OTS ki baat karo, kam mein niptao.
  agent: Single payment karni hogi.
  customer: Single hi kar<unga|ungi>, par chhoot dhang ki do.

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: [hello|namaste] {due} de dijiye
  customer: [hmm|suno] itna to mere paas saal bhar mein na aaye. kuch maaf karo, kuch main d<unga|ungi>, maamla saaf
  agent: aap kitna denge
  customer: pehle company bole kitna chhodegi

  ANSWERED SETTLEMENT DEATH_IN_FAMILY
  agent: [hello|namaste] {customer} ji ye {product} ka maamla hai
  customer: [arre|dekho] Ghar {myRelative} ki kamai se chalta tha, {pastDate} chal <r:base|basi>. Insaniyat pe {amount} le ke khatam kijiye.
  agent: Main aage bhej<ta|ti> hoon.

  ANSWERED WANT_FORECLOSURE NONE
  agent: [hello|namaste] {title} {due} ki EMI
  customer: [arre|dekho] EMI chhodo, mujhe to pura loan hi khatam karna hai time se pehle. Kitna bharna padega total?
  agent: {otherAmount} ke aas paas
  customer: letter bhejo, saara bhar ke NOC l<unga|ungi>

  ANSWERED WANT_FORECLOSURE NONE
  agent: {count} (kist|EMI) bachi hain {title}
  customer: Zameen biki hai. Itna lamba (nahi|nahin) kheenchna, pre-close karna hai. Process batao.
  agent: Request daalni hogi likhit mein.
  customer: Daal do.

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  agent: [hello|namaste] aur koi sewa {title}
  customer: [arre|dekho] tumhara rate loot hai, saamne wala bank aadhe pe de raha hai. poora outstanding batao, ek saath chuka ke wahan ja <raha|rahi> hoon
  agent: foreclosure charge lagega
  customer: laga do

  ANSWERED WANT_FORECLOSURE SERVICE_ISSUE
  customer: pak gay<a|i> hoon tumse, galat kist kaat te ho, complaint ka jawab nahi
  agent: maafi {title}
  customer: maafi nahi chahiye, total final amount do, loan (pura|poora) band karke kagaz wapas lene hain

  ANSWERED WANT_FORECLOSURE NONE
  agent: {title} settlement chahenge? {otherAmount} bachega
  customer: na, settlement se CIBIL bigadta hai. Pura hi d<unga|ungi>, bas jaldi band karo (khata|account). Foreclosure amount WhatsApp karo.

  ANSWERED WANT_FORECLOSURE NONE
  agent: [hello|namaste] gold loan renew karenge?
  customer: Nahi, sona chhudana hai. Pura mool aur byaj jo bhi hai bata do, ek baar mein sab dekar le ja<unga|ungi>.

  ANSWERED WANT_FORECLOSURE OTHER_REASONS
  agent: (kist|EMI) (kyun|kyon|kis wajah se) ruki {title}
  customer: jaanbujh ke roki. Canada ja <raha|rahi> hoon, PR aa gaya, peeche loan (nahi|nahin) chhodna. {pastDate} preclosure ki figure maangi thi, mili nahi, (pura|poora) band karna hai

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: [hello|namaste] kaise payment karenge
  customer: [are bhai|yaar] mujhe app vap nahi aata. {date} kisi ko meri dukaan bhej do, {amount} haath mein d<unga|ungi>
  agent: pata wahi hai?
  customer: wahi, mandir ke saamne

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  agent: link se kar dijiye {title}
  customer: phone paani mein gir gaya, ye button wala hai, isme UPI (nahi|nahin) chalta. Banda bhejo ghar, cash rakha hai

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: Branch aa sakte hain {due} leke?
  customer: Ghutne ka operation hua hai, chal (nahi|nahin) pa <raha|rahi>. Aap kisi ko bhejo.
  agent: {otherDate} bhejun?
  customer: {otherDate} doctor ke paas jana hai. {date} bhejo, {amount} de d<unga|ungi>.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: to payment {title}
  customer: pehle jo bhaiya aate the mahine ke mahine, unko bhej do. ghar pe hi de<ta|ti> hoon main hamesha
  agent: wo ab (nahi|nahin) hain, naye aayenge
  customer: naye aaye to ID dikha ke le jaye

  ANSWERED WILL_PAY_AFTER_VISIT SERVICE_ISSUE
  agent: [hello|namaste] {count} baar call kar chuke {title}
  customer: [are bhai|yaar] aur {count} baar mein ye nahi bata paye ki mera online paisa kahan gum tha. Ab online bilkul nahi. {date} aadmi bhejo, raseed book ke saath, tab d<unga|ungi>

  ANSWERED WILL_PAY_AFTER_VISIT LINK_NOT_RECEIVED
  agent: [hello|namaste] bhar diya kya
  customer: [are bhai|yaar] link to aaya nahi, teen baar vaada kiya aapne. chhodo link, executive ko factory gate pe bhejo {date}, {amount} le jaye

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: hamara officer aa sakta hai aapke ghar
  customer: free mein? to aa jaye {date}, (kist|EMI) ghar pe tayyar rahegi

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: {pastDate} debit bounce hua {title}
  customer: har baar ka natak hai. Aap pehle hi kaat lete ho, office wale late dete hain, abhi bhi (nahi|nahin) di. Date aage karwa do har mahine ki, jhagda hi khatam.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  agent: {due} due hai
  customer: nayi (naukri|job) chhoti hai, {salary} hi milega. pehle jaisi (kist|EMI) nahi chal payegi, mahine badhao aur kist {otherAmount} ke aas paas karo

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: [hello|namaste] {otherDate} de denge?
  customer: [hmm|suno] dene se pehle ek baat, EMI pe chhutti chahiye kuch mahine, moratorium jo bolte hain
  agent: wo scheme band ho gayi
  customer: to naya agreement banao, restructure karo, main sign kar d<unga|ungi>

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS BUSINESS_LOSS
  agent: do (kist|EMI) ho gayi {title}
  customer: truck khade hain, bhaada nahi mil raha, ghaate mein hoon. truck mat le jao, saal badha do, kist kam ho jaye

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS RATE_OF_INTEREST_ISSUES
  agent: kya rok raha hai aapko
  customer: flat bolke diya tha, ab reducing nikla, dhoka hai ye byaj ka. rate theek karo aur nayi (kist|EMI) bana ke do

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  agent: {title} koi plan hai loan ka?
  customer: {myRelative} ki chemo chal rahi hai. Bhaag nahi <raha|rahi>. Kuch mahine sirf (byaj|interest) le lo, kist peeche dhakel do.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS FUNDS_ISSUE
  agent: settlement mein interest hai?
  customer: chhoot nahi chahiye saans chahiye. paisa kam pad raha hai, {otherAmount} ki (kist|EMI) ko chhota karo, time lamba

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: date change ki request aapki thi?
  customer: (haan|ji|haa), {otherDateNoun} wali katauti (nahi|nahin) jamti, pension baad mein aati hai. permanently aage kar do
  agent: form bharna hoga
  customer: bhej do form

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS DEATH_IN_FAMILY
  agent: {customer} ji, home loan ki do (kist|EMI) ho gayi
  customer: Main likhne hi wal<a tha|i thi> aapko. {myRelative} co applicant <r:the|thi>, {pastDate} nahi <r:rahe|rahi>.
  agent: Bahut dukh hua.
  customer: Do tankhwah pe kist bani thi, ab ek hai, {salary}.
  agent: Loan ka bima?
  customer: Reject kar diya kisi clause pe.
  agent: Kya chahte hain aap?
  customer: Ghar (nahi|nahin) chhodna, chhoot bhi nahi maang <raha|rahi>. Kist meri kamai ke hisaab se dobara banao, saal badha do.
  agent: Tab tak {otherAmount} kar denge?
  customer: Pehle wo karo, baaki baad mein.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} {due} ke liye phone kiya
  customer: beta wo to bhar diya hai
  agent: kab bhara {title}
  customer: {pastDate}, ya uske ek din pehle
  agent: kaise
  customer: padosi ke ladke ne UPI se kiya, main nahi chala<ta|ti> ye sab
  agent: uske account se?
  customer: (haan|ji|haa) maine {paidAmount} nakad diye usko
  agent: usse screenshot mangwa lijiye
  customer: makaan khaali kar gaye wo log
  agent: number?
  customer: diary mein tha diary bheeg gayi
  agent: bina reference ke (nahi|nahin) milega
  customer: boodhe pe shak karte ho? bas bhar diya, aur kuch (nahi|nahin) hai mere paas

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: [hello|namaste] {title} {due} kab jama karenge
  customer: branch kahan hai ab tumhari? shift ho gayi
  agent: bus adde ke paas
  customer: ghanta lagta hai bus se aur ghutne jawab de gaye
  agent: online?
  customer: pota karta tha, exam dene gaya hai
  agent: kab aayega
  customer: [dekhiye|matlab] {otherDate}, kaun rukega itna. pehle jo vasooli wala ladka aata tha bada sharif tha
  agent: kuch area mein abhi bhi aate hain
  customer: to {date} bhejo, {amount} aur chai dono milegi
  agent: wahi makaan?
  customer: wahi, neela gate

  ANSWERED SETTLEMENT NONE
  agent: purana {product} ka maamla hai {title}
  customer: (haan|ji|haa) pichli baar {otherAmount} ka offer diya tha
  agent: wo khatam ho gaya, ab {otherAmount} hai
  customer: badh gaya? wah re company
  agent: har mahine approval badalta hai
  customer: pura band karne ka socha tha, figure dekh ke chakkar aa gaya
  agent: (pura|poora) {otherAmount} hai ji
  customer: (nahi|nahin) hoga. boss ko bolo {amount}, ek baar mein, letter pehle
  agent: kis din denge
  customer: {date}, letter mil jaye bas
  agent: daal de<ta|ti> hoon

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [hello|namaste] card pe {due} khula hai {title}
  customer: record ho raha hai na
  agent: ji
  customer: achha hai hone do. {pastDate} maine kaha tha dekh<unga|ungi>, dekha. {otherAmount} faltu laga rakha tha
  agent: achha
  customer: [arre|dekho] chat pe ek ghanta ladai ki, hata diya unhone. phir sahi bill {paidAmount} {pastDate} net banking se bhar diya. reference likho {phone}
  agent: ji likh liya, maaf kijiye
  customer: mere time ka bill bhi bhejun?

  ANSWERED WANT_FORECLOSURE NONE
  agent: [hello|namaste] {title} {company} se, due date se pehle yaad dilane ko phone kiya
  customer: achha kiya. total kitna bacha hai
  agent: {otherAmount} ke kareeb, {count} kist
  customer: aur koi ek jhatke mein nipta de to?
  agent: settlement chahiye?
  customer: bheekh maang <raha|rahi> hoon kya? settlement nahi. pura. ek ek paisa
  agent: maaf kijiye, usko foreclosure bolte hain
  customer: [are bhai|yaar] jo bolo. bete ne Muscat se bheja hai, kharch hone se pehle loan utaarna hai sar se
  agent: jaldi band karne ka charge lagta hai
  customer: paisa lautane ka jurmana? wah
  agent: schedule mein hai {title}, {otherAmount} ke aas paas
  customer: jod do. karna kya hai mujhe
  agent: registered mail se request, phir closing statement
  customer: abhi kar<ta|ti> hoon. kagaz kab milenge
  agent: band hone ke {count} din mein NOC
  customer: gin<unga|ungi> din. mail id bhejo

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: [hello|namaste] {customer} ji written off {product} ke liye baat karni thi
  customer: write off kar diya phir bhi likhte rehte ho
  agent: dena to banta hai, byaj ke saath {otherAmount}
  customer: [dekhiye|matlab] yahi to, byaj ke saath. liya {otherAmount}, diya {otherAmount}, tumne ped ki tarah uga liya
  agent: rate tay tha
  customer: kisne tay kiya? form bharne wale ladke ne kuch aur bataya tha
  agent: jhagda karna hai ya band karna hai?
  customer: band karna hai, bina us byaj ke
  agent: {otherAmount} offer hai
  customer: hat
  agent: aakhri {otherAmount}
  customer: meri aakhri {amount}. mere hisaab se mool itna hi bacha hai
  agent: upar bhejna padega. haan hui to kab doge
  customer: haan karein to {date}
  agent: ek hi baar mein
  customer: ek hi baar. uske baad na message na banda
`);
