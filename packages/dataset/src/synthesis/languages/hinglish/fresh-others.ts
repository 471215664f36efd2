import type { ActGroup } from "./act-group.ts";

/** Parts of a due, days for a visitor or a call, relatives and the telephone, in other words than before. */
export const freshOthers = {
  partialBoth: [
    "{date} {amount} se khaata khol<ta|ti> hoon, shesh rakam uske baad.",
    "Ek saath gala mat dabao, {amount} {date} pakdo aur bacha hua tukdon mein.",
    "I can release just {amount} {date}, the remainder has to wait.",
    "{date} mere bas mein bas {amount} hai, poori rakam nahi jutegi.",
    "{amount} ka ek hissa {date} chuka d<unga|ungi>, dusra hissa phir kabhi.",
  ],
  partialAmount: [
    "Gullak todke sirf {amount} nikle hain, itna hi utha lo.",
    "Poori rakam ka sapna mat dekho, {amount} tak khinch sak<ta|ti> hoon bas.",
    "Just {amount} is in my hands, the rest will take time.",
    "{amount} ek tukda samajh ke rakh lo, bacha hua phir.",
  ],
  partialDate: [
    "{date} kist ka ek tukda utaar d<unga|ungi>, shesh phir dekhenge.",
    "Samoochi rakam nahi, {date} adha bojh halka kar d<unga|ungi>.",
    "I will put in some portion {date}, not the whole.",
    "{date} chhota hissa chuka d<unga|ungi>, bada hissa uske baad.",
  ],
  visitDate: [
    "{date} apna aadmi chaukhat pe bhej dijiye, nakad gin ke de d<unga|ungi>.",
    "Vasooli wale bhaiya ko {date} ravana karo, wahin hisaab kar d<unga|ungi>.",
    "Depute your agent {date}, I will hand over the cash.",
    "{date} raseed book leke koi aa jaye to usi ko thama d<unga|ungi>.",
  ],
  callBackDate: [
    "Pandit ji baithe hain havan mein, {date} ghanti kijiye.",
    "Court room mein hoon, {date} {time} milaiye phone.",
    "I am boarding now, ring me {date}.",
    "Interview dene baith<a|i> hoon, {date} sampark kijiye.",
    "Yahan DJ baj raha hai, {date} fursat se baat hogi.",
  ],
  askFollowUp: [
    "{date} ek ghanti maar dena, main bata d<unga|ungi> kya bana.",
    "Mujhe {date} {time} yaad dila dijiyega phone karke.",
    "Ping me {date} and we will see where it stands.",
    "{date} dobara sampark kijiye, tab tasveer saaf hogi.",
  ],
  settlementAmount: [
    "{amount} pe haath mila lo, NOC do aur chhutti karo.",
    "Mol bhaav ki baat hai to {amount} mein khaata band karo.",
    "Write it off for {amount}, that is my best offer.",
    "{otherAmount} to bahut zyada hai, {amount} leke file samet lo.",
  ],
  vagueDate: [
    "{otherDate} shayad hawa badle, zubaan nahi de <raha|rahi> hoon.",
    "{otherDate} ka anumaan hai bas, patthar ki lakeer mat maan lena.",
    "Maybe {otherDate}, maybe not, I really cannot say.",
    "{otherAmount} kahin se tapak jaye to sochenge, guarantee koi nahi.",
    "{otherDate} ke aas paas dimag lagaun<ga|gi>, pakka kuch nahi.",
  ],
  familyIsHere: [
    "{customer} akhade <b:gaye|gayi> hain, phone charger pe chhod ke, main {relative}.",
    "Rishte mein {relative} lag<ta|ti> hoon unk<a|i>, wo abhi nahaa <b:rahe|rahi> hain.",
    "{customer} has stepped out for a walk, this is the {relative}.",
    "Mobile galti se mere paas reh gaya, wo khet pe <b:gaye|gayi> hain, {relative} hoon main.",
    "{relative} bol <raha|rahi> hoon, {customer} doodh lene <b:nikle|nikli> hain.",
  ],
  familyCallOn: [
    "{date} {time} ghanti maariye, tab wo ghar pe <b:milenge|milengi>.",
    "Tirth se {date} <b:lautenge|lautengi>, us waqt sampark kijiye.",
    "Ring again {date}, you will catch them then.",
    "Chhutti pe {date} <b:aayenge|aayengi> ghar, tabhi phone milaiye.",
  ],
  familyHearsay: [
    "Mere saamne keh <b:rahe the|rahi thi> ki {otherDate} nipta <b:denge|dengi>, sach jhooth wahi jaanein.",
    "Suna hai kahin se intezaam kar <b:rahe|rahi> hain, chuka <b:denge|dengi>.",
    "As per what I heard, the payment will be done {otherDate}.",
    "{otherAmount} ki baat kar <b:rahe the|rahi thi> ki de <b:denge|dengi>, mujhe pakka nahi maloom.",
  ],
  familyPaid: [
    "{pastDate} IMPS se bhej <b:chuke|chuki> hain, mobile mein message maine dekha.",
    "Unki kist {pastDate} auto debit ho gayi, passbook mein chhapi hai.",
    "It was settled at the branch counter {pastDate}, I went along.",
    "{paidAmount} nakad jama karwaye the {pastDate}, parchi almari mein hai.",
  ],
  willAskToPay: [
    "{customer} ko tok d<unga|ungi> ki kist latki hui hai.",
    "Shaam ki chai pe mil<ta|ti> hoon unse, baat unke kaan mein daal d<unga|ungi>.",
    "I will remind {customer} about the dues for sure.",
    "Fikar mat kijiye, main unhe bol ke bharwa de<ta|ti> hoon.",
  ],
  gaveNumber: [
    "Ye to band hone wala hai, {phone} pe {customer} turant uthate hain.",
    "Personal mobile ka number note kijiye unka, {phone}.",
    "Unka naya SIM {phone} hai, wahan ghanti maariye.",
    "Reach {customer} on {phone}, that is the active one.",
  ],
  customerHello: ["Hello hello hello?", "Helloo, ji?", "Hello, haan hello hello.", "Hallo ji hallo."],
  silence: [
    "⟦sannata⟧",
    "⟦pankhe ki awaaz, koi jawab nahi⟧",
    "⸨line pe khamoshi⸩",
    "⟦mixer ki awaaz peeche se, customer chup⟧",
    "⟦only static⟧",
    "⟦muted line⟧",
    "⸨customer kuch nahi bolta⸩",
  ],
  voiceIssue: [
    "Kharr kharr ho raha hai bas, shabd samajh nahi aa rahe.",
    "Hello hello, aap gale mein paani leke bol rahe ho kya, gunj rahi hai awaaz.",
    "Your audio keeps dropping, I catch nothing.",
    "Robot jaisi awaaz aati hai, kuch palle nahi pad raha.",
  ],
  switchedOff: [
    "Upbhokta ne apna phone band kar rakha hai.",
    "The subscriber's handset is powered off at present.",
    "Jis number se aap sampark karna chahte hain wo switch off hai, thodi der baad prayas karein.",
  ],
  outOfNetwork: [
    "Upbhokta is samay network kshetra ke bahar hain, punah prayas karein.",
    "The subscriber is presently beyond the coverage area.",
    "Sampark sthapit nahi ho pa raha, vyakti pahunch se door hain.",
  ],
  busy: [
    "Upbhokta kisi anya vyakti se vaarta mein vyast hain.",
    "The subscriber is engaged on a different call, kindly try afterwards.",
    "Aapki call pratiksha mein rakhi gayi hai, saamne wala doosri line par hai.",
  ],
  outOfServices: [
    "Ye number maujood nahi hai, kripya number jaanch kar milayein.",
    "The digits you dialled are not valid.",
    "Milaya gaya number ab sevaa mein nahi hai.",
  ],
  noIncoming: [
    "Is connection par aane wali calls rok di gayi hain.",
    "Incoming facility has been withdrawn from this connection.",
    "Is upbhokta ke number par incoming suvidha band hai.",
  ],
} satisfies ActGroup;
