import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** What the borrower promises, claims, refuses or asks for, with less usual verbs and turns of phrase. */
export const widePayments = {
  promiseBoth: phrases(`
    {date} {amount} khate mein gira d<unga|ungi>.
    {amount} {date} pahunch jayega, zubaan de di.
    {date} {amount} remit kar <raha|rahi> hoon.
    {amount} {date} branch mein patak d<unga|ungi>.
    {date} mandate lagao, {amount} pada milega.
    Guarantee hai, {date} {amount}.
    {date} {amount} nipta d<unga|ungi> GPay se.
    Bhateeja {date} {amount} leke aayega office.
    {amount} ka transfer {date} schedule kar diya.
    Commit kar <raha|rahi> hoon {amount} {date}.
  `),
  promiseDate: phrases(`
    {date} nipta d<unga|ungi> kist.
    {date} mere bank se nikal jayegi.
    {date} cash counter pe milunga aapko, pakka.
    {date} samjho jama.
    {date} cheque laga do, pass hoga.
    Vachan de <raha|rahi> hoon, {date} bhar<unga|ungi>.
    {date} link daba ke khatam.
    {date} EMI aapke haath mein hogi.
    {date} chukta kar <dunga|dungi>.
    Is baar chook nahi, {date} ho jayega.
  `),
  promiseFullDate: phrases(`
    {date} jitna baaki hai sab chukta.
    Poora overdue {date} saaf.
    {date} ek hi baar mein pura bakaya.
    Saari pending kist {date} bhar d<unga|ungi>.
    {date} paisa paisa chuka d<unga|ungi> due ka.
    Total due {date} transfer.
    {date} sampoorn rakam jama hogi.
    Jo bhi due bataya, sab {date}.
    Ek rupaya kam nahi, pura due {date}.
    {date} full EMI amount, chinta mat karo.
  `),
  promiseAmountAnswer: phrases(`
    {amount} darj kar lo.
    {amount} bhej <raha|rahi> hoon.
    {amount} meri taraf se.
    {amount} credit hoga.
    {amount} ka maan lo.
    Us din {amount}.
    {amount} rakha hua hai.
    {amount} ki entry karo.
    {amount} milega aapko.
    {amount}, note kiya?
  `),
  promiseDateAnswer: phrases(`
    {date} sure shot.
    {dateNoun} fix samjho.
    {date} milega.
    {dateNoun} daal do register mein.
    {date} UPI se.
    {date}, antim.
    {dateNoun} ka vachan.
    {date}, boss.
    {date} office se hi kar d<unga|ungi>.
    {date} pucca likho.
  `),
  agreeProposal: phrases(`
    Manzoor hai.
    Chalo, deal.
    Kabool hai, de d<unga|ungi>.
    Ho jayega, likh lo.
    Sahi hai, kar d<unga|ungi>.
    Thik baat hai, rakh lo yahi.
    Bilkul, itna ho jayega.
    Jaisa aap bolein.
    Haan pakka rakho.
    Theek hai, bhar d<unga|ungi>.
  `),
  refuseProposal: phrases(`
    Ye nahi jamega.
    Itna jaldi nahi.
    Mere bas se upar hai ye.
    Thoda kam karo.
    Us waqt nahi banega.
    Aage khiskao.
    Itna to mushkil hai.
    Nahi, kuch aur rakho.
    Ye manzoor nahi, meri suno.
    Zyada maang rahe ho.
  `),
  partialBoth: phrases(`
    {date} sirf {amount} nikal payega, baaki phir.
    Filhaal {date} {amount} pakdo, bacha hua baad mein.
    {date} {amount} token, rest tukdon mein.
    Pura nahi, {date} {amount} hi.
    {amount} {date} hissa de d<unga|ungi>, shesh ruk ke.
    {date} {amount} se bojh halka kar lo, baaki baad mein.
    {date} zyada se zyada {amount}, pura nahi hoga.
    Usme se {amount} {date}, balance aage.
    Part mein {date} {amount}.
    {date} kuch, yaani {amount}, baaki intezaar.
  `),
  partialAmount: phrases(`
    Sirf {amount} nikal pa<unga|ungi>.
    {amount} pada hai, wahi hissa le lo.
    Pure nahi, {amount} hi ho payega.
    {amount} part mein adjust karo.
    Abhi {amount}, shesh baad mein.
    {amount} tukda samajh ke rakh lo.
    Jod jaad ke {amount}, pura nahi.
    Usme se {amount} hi ban paya.
    Max {amount} de sak<ta|ti> hoon filhaal.
    {amount} chalega? Baaki phir.
  `),
  partialDate: phrases(`
    {date} aadha, aadha phir.
    {date} kuch hissa daal d<unga|ungi>.
    Thoda {date}, poora nahi.
    {date} ek kist, doosri baad mein.
    Pachaas pratishat {date}.
    {date} chauthai jama kar d<unga|ungi>.
    Token {date}, baaki latka rahega.
    {date} part payment se shuru karte hain.
    Ek tukda {date}.
    {date} jitna jude utna, pura nahi.
  `),
  partialPaid: phrases(`
    {paidAmount} daal chuk<a|i> hoon, kuch baaki hai.
    {pastDate} aadha gaya, aadha bacha.
    {pastDate} part payment kiya maine.
    Ek kist bhari {pastDate}, doosri rehti hai.
    {paidAmount} hi kata bank se, balance kam tha.
    Hissa jama hai, {paidAmount}.
    Thoda de diya {pastDate}.
    Ladke ko {paidAmount} diya, bola baaki pending.
    Adhoora bhara hai {pastDate}.
    {paidAmount} ghata diya usme se.
  `),
  partialPaidRest: phrases(`
    {paidAmount} gaya, bacha {amount} {date}.
    Shesh {amount} {date} bhej d<unga|ungi>.
    {pastDate} kuch diya, {amount} baaki wo {date}.
    Kami {amount} ki hai, {date} bhar d<unga|ungi>.
    {paidAmount} mil gaya na, {amount} {date} aur.
    Doosra hissa {amount} {date}.
    Jo reh gaya {amount}, {date} chukta.
    Aadha ho gaya, {amount} {date}.
    {date} {amount} daal ke poora kar d<unga|ungi>, pehle part diya tha.
    Bakaya {amount} {date}, {paidAmount} jama hai.
  `),
  paidClaim: phrases(`
    RTGS se bheja {pastDate}.
    {pastDate} cheque dibbe mein daala tha, clear bhi ho gaya.
    Teller ko diya {pastDate} branch mein.
    {paidAmount} khate se ud gaye aapke naam pe.
    Munim ne transfer kiya {pastDate}.
    Cash machine mein daala {pastDate}.
    BHIM ki history mein success hai, {pastDate}.
    Scooter wale aapke bande ko {paidAmount} thamaya {pastDate}.
    Dakghar ke counter pe jama kiya {pastDate}.
    Standing instruction se gaya {pastDate}.
  `),
  paidClaimBare: phrases(`
    Chukta hai ji.
    Meri taraf kuch nahi nikalta.
    Ho gaya khatam, dekho.
    De chuk<a|i>, phir kyun?
    Nipat gaya mera.
    Jama hai, list sudharo.
    Bhar diya bhai, kitni baar.
    Mil chuka aapko.
    Is mahine ki ho chuki.
    Clear hai sab.
  `),
  proofGiven: phrases(`
    Reference bol <raha|rahi> hoon, likho.
    PDF laga ke bhej <raha|rahi> hoon.
    Raseed WhatsApp kar d<unga|ungi>.
    Passbook ki entry kheench ke bhej<ta|ti> hoon.
    UTR saamne hai, note karo.
    Counterfoil rakhi hai, dikha d<unga|ungi>.
    Mail id do, confirmation forward kar<ta|ti> hoon.
    Bank ka SMS copy kar <raha|rahi> hoon.
    Slip app mein upload kar <raha|rahi> hoon.
    Saboot hai mere paas, de d<unga|ungi>.
  `),
  proofRefused: phrases(`
    Raseed hai hi nahi.
    Screenshot nahi bhejne wal<a|i>.
    Parchi phat gayi.
    Message uda diya.
    Usne parchi di nahi, maine li nahi.
    Saboot kis baat ka, khud dekho.
    UTR vutr nahi hai.
    Phone badla, history gayi.
    Bank detail share nahi kar<ta|ti>.
    Kagaz kho gaya, nahi de sak<ta|ti>.
  `),
  settlementAsk: phrases(`
    Samjhauta karke band kar do.
    Byaj maaf karo, mool deke khatam.
    OTS chahiye mujhe.
    Kuch kaat ke nipta do.
    Chhoot mile to file band karwa lo.
    Sabse kam kitne mein close hoga?
    Kuch raahat do rakam mein, khatam karein.
    Dost ka settle kiya kam mein, mera bhi karo.
    Penalty hatao, loan nipta deta hai apan.
    Settlement camp mein mera case daalo.
  `),
  settlementAmount: phrases(`
    {amount} mein file band karo.
    {amount} ek musht, baaki maaf.
    {amount} lo aur NOC do.
    {otherAmount} chhodo, {amount} mein settle.
    Manager se bolo {amount} mein approve kare.
    {amount} OTS mera.
    Samjhauta {amount} pe.
    {amount} se upar nahi, close karo.
    {amount} mein rafa dafa karo.
    Khatam karo {amount} mein.
  `),
  settlementBoth: phrases(`
    {date} {amount} deke loan khatam, baaki maaf.
    {amount} {date} full and final.
    Letter banao, {date} {amount} settlement ka.
    {date} ek musht {amount}, phir no dues.
    {amount} mein settle, {date} d<unga|ungi>.
    OTS ka {amount} {date}.
    {date} {amount}, samjhauta pura.
    Chhoot ke saath {amount} {date} de d<unga|ungi>.
    {date} {amount} lo, account band karo hamesha ke liye.
    {amount} {date}, shesh write off.
  `),
  settlementAgree: phrases(`
    Manzoor, close kar do isi pe.
    Ye offer jama, letter bhejo.
    Itne mein band hota hai to haan.
    Settlement kabool hai.
    Deal pakki, no dues dena.
    Ghata ke jo bola wo thik hai.
    OTS le l<unga|ungi> ye.
    Isi rakam pe settle karo.
    Chhoot wala thik hai, raazi hoon.
    Approval mail karo, main taiyaar.
  `),
  foreclose: phrases(`
    Pura loan samay se pehle chukana hai.
    Preclosure ka figure do.
    Plot bika hai, saari EMI ek saath khatam karni hai.
    Foreclosure letter chahiye.
    Doosra bank takeover kar raha hai, quote bhejo.
    Bacha hua mool kitna, pura bhar ke band karna hai.
    Aage ki bhi sab kist ek saath de d<unga|ungi>.
    Prepayment ka tareeka kya hai pure loan ka?
    Loan se mukt hona hai pura, NOC kab milega?
    Closing statement mail karo, full pay karke band.
  `),
  visitAsk: phrases(`
    Banda bhej do ghar.
    Dukaan pe aake le jao.
    Online nahi kar<ta|ti>, kisi ko bhejo.
    Darwaze pe de d<unga|ungi>.
    Pickup lagwa do.
    Raseed book leke aaye koi.
    Tanki ke paas ghar hai, aadmi bhejo.
    Field officer se milwao, nagad d<unga|ungi>.
    Boodh<a|i> hoon, aa nahi sak<ta|ti>, bhejo kisi ko.
    Clinic se utha lo.
  `),
  visitDate: phrases(`
    {date} banda bhejo, de d<unga|ungi>.
    {date} dukaan pe aake uthwa lena.
    Pickup {date} rakho ghar se.
    {date} darwaze pe cash mil jayega.
    Field wale ko {date} bulao, d<unga|ungi>.
    {date} raseed leke aaye koi.
    {date} clinic pe aadmi aaye.
    {date} ghar pe hoon, collector bhejo.
    Visit {date} lagwao.
    {date} godown se collect kar lo.
  `),
  visitBoth: phrases(`
    {date} ladka bhejo, {amount} d<unga|ungi>.
    {amount} {date} dukaan se le jao.
    {date} darwaze pe {amount} mil jayega.
    Aadmi {date} aaye, {amount} gin ke le jaye.
    Pickup {date}, {amount}.
    {amount} haath mein d<unga|ungi> {date}, kisi ko bhejo.
    {date} clinic pe {amount} cash, bhej do.
    Field officer {date} aaye to {amount}.
    {date} biwi de degi {amount}, banda bhejo.
    {amount} rakha hai, {date} lene aao.
  `),
  renegotiate: phrases(`
    Tenure kheech do, EMI halki karo.
    Due date aage sarka do hamesha ke liye.
    Kuch mahine ki kist maafi nahi, rok do.
    Restructure karo loan.
    {otherAmount} ki EMI bana do.
    {count} hisson mein baant do.
    Card bill ko EMI mein badlo.
    Chhooti kist end mein jod do.
    {count} mahine badha do.
    Timahi kist karo, mahine wali nahi.
  `),
  deny: phrases(`
    Dhela nahi d<unga|ungi>.
    Bharna hi nahi hai mujhe.
    Inkaar hai mera.
    Bhool jao paisa.
    Nahi milne wala, jo karna karo.
    Case thoko, d<unga|ungi> nahi.
    Payment ka sawaal hi nahi.
    Tay kar liya, nahi bharna.
    Na ab na kabhi.
    Mujhse ho nahi payega payment.
  `),
  vague: phrases(`
    Hoga jab hoga.
    Kuch raasta nikalega.
    Sochte hain.
    Jugaad dekh <raha|rahi> hoon, guarantee nahi.
    Upar wala chahega to.
    Dekho kya banta hai.
    Kabhi na kabhi ho jayega.
    Ghar mein salah kar ke dekhte.
    Batata hoon phir kabhi.
    Prayas jaari hai.
  `),
  vagueDate: phrases(`
    Shayad {otherDate}, kya pata.
    {otherDate} ka bharosa mat karna.
    Allah ne chaha to {otherDate}.
    {otherAmount} jama to dekhenge, kasam nahi.
    {otherDate} poochna, tab soch<unga|ungi>.
    Party {otherDate} de to baat bane.
    {otherDate} ho bhi sakta, na bhi.
    {otherDate} tak koshish, zubaan nahi de <raha|rahi>.
    {otherDate} andaza hai bas.
    {otherDate} faisla kar<unga|ungi> dena hai ki nahi.
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
