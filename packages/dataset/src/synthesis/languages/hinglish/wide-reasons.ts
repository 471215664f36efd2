import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Why it is not paid, told through as many different situations and words as borrowers have. */
export const wideReasons = {
  reasonFunds: phrases(`
    Main to (kangaal|kadka) ho <gaya|gayi> hoon abhi.
    Saari jama punji nikal gayi, borewell khudwaya tha.
    Makaan maalik ne kiraya badha diya, ghar ka budget hil gaya.
    Petrol daalne tak ke paise nahi hain jeb mein.
    FD tod di, zewar girvi rakh diye, ab kuch bacha nahi.
    Doodh, rashan, cylinder, isi mein sab uda jaata hai.
    Karze mein gale tak dooba hua hoon.
    Card ka bill bharte bharte haath khaali ho gaya.
    Economically main bilkul (toot|baith) <gaya|gayi> hoon.
    Kirayedar ne bhaada nahi diya, usi se kist jaati thi.
    Coaching ki fees di, ab phooti kaudi nahi hai.
    Insufficient balance ki wajah se bounce hua.
    Paisa zameen mein laga hai, liquid kuch nahi.
    Sahukar pehle aake le gaya jo pada tha.
    Mehngai ne kamar tod di hai [bhai].
    Almari mein ek note nahi pada.
    Chit fund wala bhaag gaya mera paisa leke.
    Beti ke hostel ka deposit bhara, aapka paisa usi mein gaya.
    Udhaar maanga sabse, sabne mana kar diya.
    Overdraft mein chal <raha|rahi> hoon pehle se.
    House tax aur paani ka bill bhara to khata saaf ho gaya.
    Khaane wale das, kamane wala ek, kaise bache.
    Gaay bhi bech di, phir bhi poora nahi pada.
    Garibi chal rahi hai (madam|sir|), kya bataun.
    Kirana wale ka khata chal raha hai, samajh jao.
    Funds ki kami hai, aur koi problem nahi.
    Kisi ki guarantee bhar di, khud diwaliya ho <gaya|gayi>.
    Paison ki killat hai (aajkal|in dino).
    Bank mein minimum balance bhi nahi bacha.
    Copy kitaab uniform mein jo tha chala gaya.
  `),
  reasonJob: phrases(`
    Berozgaar <baitha|baithi> hoon (kab se|aajkal|).
    Poora department hi chhaant diya, main bhi usme <tha|thi>.
    Notice period chal raha hai mera, aage kahin pakka nahi hua.
    Contract poora ho gaya, aage badhaya nahi unhone.
    Istifa de diya tha, doosri jagah talash kar <raha|rahi> hoon.
    Joining date mili hai, jab tak join na karun kamai band.
    Bank merge hua to meri post hi uda di.
    Mill mein taala lag gaya, sab mazdoor sadak pe.
    Nayi company mein abhi abhi laga hoon, pehli pagaar door hai.
    Cab company ne gaadi wapas le li, kaam khatam.
    School walon ne hum teachers ko hata diya.
    Project band ho gaya, consultancy ne release kar diya.
    Resume bhej bhej ke thak <gaya|gayi>, call nahi aata kahin se.
    Visa khatam, Dubai se wapas bhej diya, ab kaam nahi hai.
    Duty se suspend kar rakha hai mujhe.
    Delivery ID block kar di, wahi rozi thi meri.
    Machine lag gayi, aadmi nikal diye, unme main bhi.
    Purane office ka full and final phansa hai, naya office abhi dega nahi.
    Training period hai naye office ka, usme paisa nahi milta.
    Site ka kaam khatam, thekedar ke paas aage kaam nahi.
    Showroom khaali ho gaya mall mein, naukri bhi gayi.
    Interview clear hai, appointment letter ka intezaar hai.
    Tender doosri agency ko mil gaya, purane staff ki chhutti.
    Jis ghar mein khana banate the wo log videsh chale gaye, kaam chhoot gaya.
    Payroll mein naam chadha nahi abhi nayi company ke.
    Retrenchment ho gaya, office se bahar hoon.
    Jab se resign kiya hai koi opening nahi mil rahi.
    Company ne liquidation mein jaake sabko ghar bhej diya.
    Season ka kaam tha, season gaya to kaam gaya.
    Seth ne bola kal se aane ki zaroorat nahi, tab se ghar pe hoon.
  `),
  reasonSalary: phrases(`
    HR ne salary hold pe daal di hai.
    Payroll run hi nahi hua hamari branch ka.
    Poori shift ki mazdoori baaki hai seth pe.
    Bonus aur vetan dono pending hain company se.
    Malik ka diya salary cheque hi bounce ho gaya.
    Hum log hadtaal pe hain, vetan nahi mil raha.
    Thekedar dihaadi dene mein taal raha hai.
    Sarkari school mein hoon, grant nahi aaya vetan ka.
    Timesheet approve nahi hui, isliye tankhwah ruki hai.
    {pastDate} manager se poocha, bola salary process mein hai.
    Salary slip ban gayi, credit nahi hua.
    Anganwadi ka maandey nahi mila.
    Nagar palika ne vetan bill pass nahi kiya.
    Commission company ne rok rakha hai mera.
    Society ne guard logon ko pagaar nahi di.
    Permanent staff ko mil gayi, hum contract walon ki salary latki hai.
    {pastDate} girni thi salary, koi ata pata nahi.
    Audit chal raha hai office mein, sabki salary freeze hai.
    Accounts wale ne galat khate mein daal di meri salary, sudhaar rahe hain.
    Pension nahi chadhi treasury se.
    ASHA ka incentive {pastDate} se atka hai.
    Overtime bhi nahi diya, basic bhi nahi, kaam poora liya.
    Head office se fund nahi aaya vetan ka, bole ruko.
    Hafton se bina tankhwah kaam kar <raha|rahi> hoon.
    Saare colleague ro rahe hain, kisi ko payment nahi mila office se.
    Attendance mein gair haazir dikha diya, pagaar kaat ke baithe hain.
    Junior doctor hoon, stipend release nahi kiya college ne.
    Company ka bank account band hai, salaries atak gayi.
    Muster roll pe sign nahi hua, majduri bani nahi.
    Salary ki tareekh aage khiska di company ne.
  `),
  reasonMedical: phrases(`
    Peeliya ho gaya hai mujhe, doctor ne aaram bola hai.
    {myRelative} ko saanp ne kaat liya, ICU mein hain.
    Ghar mein dengue hai, platelets gir rahe hain.
    Kalai ki haddi toot gayi meri.
    {myRelative} ka dialysis chalta hai.
    Pitte ka operation hua hai, taanke kachche hain.
    {myRelative} ko heart attack aaya, stent dale hain.
    Reedh ki physiotherapy chal rahi hai meri.
    Bachcha samay se pehle hua, NICU mein hai.
    Appendix phat gaya tha, emergency mein katwana pada.
    {myRelative} ko cancer hai, radiation chal raha.
    Nimonia ne pakad liya, oxygen pe hoon.
    {myRelative} chhat se gir gaye, sar phat gaya.
    {myRelative} ko lakwa maar gaya ek taraf.
    BP gir gaya, bhartii hona pada.
    Malaria ke baad itni kamzori hai ki kaam nahi hota.
    Pair mein rod aur screw dale hain.
    Dama ka daura pada, nebuliser chal raha hai.
    {myRelative} coma mein hain accident ke baad.
    Wife ki delivery bade operation se hui, complication ho gaya.
    Kutte ne bachche ko kaat liya, injection lag rahe hain.
    Depression ka ilaaj chal raha hai mera.
    {myRelative} ke ghutne badalne hain, hospital advance maang raha.
    Ganth nikli hai, biopsy karwayi hai.
    Ambulance mein {myRelative} ko leke aaye, lab aur ward ke chakkar.
    Mediclaim reject ho gaya, surgery ka bill gale pad gaya.
    Chikungunya se saare jod sooj gaye hain.
    Current lag gaya site pe, haath jal gaye.
    {myRelative} ko dimaag ki nas phatne se admit kiya.
    Bawaseer ka operation hai, baitha nahi jaata.
  `),
  reasonDeath: phrases(`
    Shamshaan se abhi laute hain, {myRelative} nahi rahe.
    {myRelative} ki terahvi hai ghar mein.
    {myRelative} ka janaza tha {pastDate}.
    Chaaliswan chal raha hai, {myRelative} ka inteqaal hua.
    {pastDate} {myRelative} chal base.
    {myRelative} ka antim sanskar kiya {pastDate}.
    Ghar mein gami ho gayi hai.
    Dadi guzar gayi {pastDate}, Bhagwan shanti de.
    {myRelative} ki barsi thi, pandit aur rishtedaron mein laga <tha|thi>.
    {myRelative} ko mitti di {pastDate}.
    Maut ho gayi ghar mein, sab bhoj mein lag gaya.
    {myRelative} doob ke mar gaye, matam hai.
    {myRelative} ne khudkushi kar li {pastDate}, mat poocho.
    Postmortem aur laash ke liye daude {pastDate}, {myRelative} ki death hui.
    Maine apne haath se {myRelative} ko agni di.
    {myRelative} swarg sidhaar gaye.
    Arthi utha ke aaya hoon, aap kist maang rahe ho.
    Mera chhota bachcha expire ho gaya.
    Shok mein hain hum, {myRelative} chhod gaye.
    {myRelative} ki church mein burial thi {pastDate}.
    Gaya ji aaye hain pind daan karne, {myRelative} ki mrityu hui.
    Sutak laga hai, dehaant hua hai ghar mein.
    Road accident mein {myRelative} ki jaan chali gayi {pastDate}.
    Mere pati nahi rahe, main vidhwa hoon.
    {myRelative} ka antim ardas hai gurudwara mein.
    {myRelative} ki rakh visarjan karne Haridwar aaye hain.
    {myRelative} ka bhog hai, kirtan chal raha.
    {myRelative} achanak gir ke khatam ho gaye.
    Uthaavna tha {myRelative} ka {pastDate}.
    Saans toot gayi {myRelative} ki hospital mein hi, {pastDate}.
  `),
  reasonBusiness: phrases(`
    Ole gire, gehun ki fasal let gayi.
    Dukaan nagar nigam ne seal kar di.
    Maal pe dhool jam rahi hai, koi kharidta nahi.
    Machhli nahi mil rahi, naav khadi hai.
    Chai ka thela police ne hatwa diya.
    Partner dhokha de gaya, dhandha chaupat.
    Mobile repairing pe do grahak aate hain mushkil se.
    Ganne ka bhugtan mill ne nahi diya kisanon ko.
    Tamatar sad gaye khet mein, bhaav nahi mila.
    Tent house ki booking cancel ho gayi, ghata ho gaya.
    Bakery ka oven phat gaya, production band.
    Karghe khaamosh hain, bunai ka order nahi.
    Diesel mehnga, bhaada sasta, transport doob gaya.
    Property ka market mara hua hai, broker hoon, deal nahi hui.
    Kapaas ko sundi kha gayi.
    Boutique ghaate mein hai.
    GST ki raid padi, maal utha le gaye.
    Sookha pad gaya, kuan bhi khaali, khet bhi.
    Cyber cafe pe ab koi aata hi nahi.
    Metro ki khudai ne meri dukaan maar di.
    Furniture ke karkhane mein deemak lag gayi.
    Murgiyan mar gayi bimari se, farm khaali.
    Export ka container phansa hai, party ne mana kar diya.
    Bikri zero hai (festival ke baad|is season|).
    Gym mein member nahi, jagah ka rent nahi nikalta.
    Chori ho gayi dukaan mein, galla saaf.
    Bemausam baarish se soyabean kharab hui.
    Pyaaz ka rate gir gaya mandi mein, laagat nahi nikli.
    Dhaba soona pada hai jab se bypass khula.
    Godown mein aag lag gayi, vyapar barbaad.
  `),
  reasonTechnical: phrases(`
    UPI ki limit cross ho gayi, aage leta nahi.
    Bank ka server down pada hai kab se.
    Re-KYC ke chakkar mein khata freeze hai.
    OTP tab aata hai jab page expire ho jaata hai.
    Google Pay pe bank under maintenance dikhata hai.
    Bheja tha, apne aap reverse ho gaya.
    QR scan nahi ho raha, invalid code aata hai.
    Net banking ka password lock ho gaya.
    Debit card expire ho gaya, naya aaya nahi.
    Mandate register nahi ho raha bank se.
    Ghoomta rehta hai processing pe, aage nahi badhta.
    App baar baar logout kar deta hai.
    Something went wrong likha aata hai.
    Gateway last page pe fail ho jaata hai.
    Bank merge hua to IFSC badal gaya, transfer nahi jaata.
    ATM ne card nigal liya.
    Payment pending mein latka hua hai.
    Phone format kiya, UPI dobara chalu nahi hua.
    Website khulti nahi, safed screen aati hai.
    PhonePe risk bolke block kar deta hai.
    Sign match nahi hua, NACH wapas kar diya bank ne.
    Cash machine ne saare note wapas fenk diye.
    Wallet ka KYC nahi hai, transfer atka deta hai.
    Number bank mein link nahi, UPI activate nahi hota.
    Beneficiary add kiya, cooling period dikha raha.
    Aapke app mein pay ka button dabta hi nahi.
    Balance tha phir bhi auto debit nahi chala, bank ki galti.
    Touch kharab hai phone ka, app chalta nahi.
    Hamare idhar net band hai, online payment fail ho raha.
    Captcha load nahi hota, login kaise karun.
  `),
  reasonLink: phrases(`
    Payment link ka wait hi kar <raha|rahi> hoon, aaya nahi.
    Aap logon ne link bola tha, inbox khaali hai.
    Na link hai na QR, kahan dabaun?
    Is number pe link pahuncha hi nahi.
    Purani SIM pe bhej diya hoga link, dekho.
    Spam mein bhi dekha, link wala mail nahi hai.
    Pichhle agent ne bola link share <unga|ungi>, gayab ho gaya.
    Baar baar maanga link, koi bhejta nahi.
    SMS deliver nahi hua to link kahan se kholun.
    WhatsApp pe kuch nahi aaya link vink.
    Link expire tha, naya bheja nahi.
    Email pe na link aaya na account number.
    Bina link ke kaise karun?
    Message aaya due ka, usme link tha hi nahi.
    Link dobara bhejo, pehla mila nahi.
    DND laga hai shayad, link nahi aaya.
    Aap link link bolte ho, bhejte nahi.
    Mail id galat hai aapke paas, isliye link nahi mila.
    Ek tick dikha raha hai, link aaya nahi.
    Ab tak kisi type ka link nahi mila hai company se.
    Link ke bharose hi ruka hua hai.
    Beti WhatsApp dekhti hai, wo bhi bolti hai link nahi hai.
    Kisi aur customer ka link aa gaya, mera nahi aaya.
    Bheja kya link? Mere yahan to nahi dikha.
    Pehle link do, uski wajah se ruka hai.
    Har mahine link aata tha, is baar nahi aaya.
    Link nahi mila, branch mein bhi bata chuk<a|i> hoon.
    Text message check kiya, link nadarad.
    Link receive hi nahi hua mere ko.
    Aapki taraf se link pending hai bhejna.
  `),
  reasonStation: phrases(`
    Main sheher se bahar hoon.
    Kuldevi ke mele mein gaon aay<a|i> hoon.
    Train mein hoon, doosre state ja <raha|rahi> hoon.
    Kuwait mein hoon abhi.
    Char Dham ki yatra pe nikle hain.
    Umrah pe hoon, Makkah mein.
    Sasural aaye hain, yahan bank nahi.
    Jahaz pe duty hai, samundar mein hoon.
    Truck leke Assam ki taraf nikla hoon.
    Fauj ne door posting de rakhi hai.
    Chunaav duty mein doosre zile mein hoon.
    Goa ghoomne aaye hain bachchon ke saath.
    Site jungle mein hai, sheher ghanton door.
    Sabarimala aay<a|i> hoon.
    Hyderabad training pe gaya hua hoon.
    Himachal mein hain, pahadon pe.
    Punjab kataai karne gaye hain hum.
    Nanihaal aay<a|i> hoon.
    Client ke kaam se videsh mein hoon.
    Chennai function mein aaye hain rishtedar ke.
    Highway pe hoon, ghar se sainkdon kilometre door.
    Pandharpur ki waari mein paidal chal <raha|rahi> hoon.
    Tirupati le gaya hoon ghar walon ko.
    Nepal mein hoon filhaal.
    Native se lauta nahi hoon abhi.
    Landslide se raasta band, upar pahad mein atke hain.
    Tour pe bheja hai office ne.
    Kumbh mein hain Prayagraj.
    Bete ke paas London aay<a|i> hoon, isliye reh gaya.
    Doosre sheher mein hoon, chequebook ghar pe padi hai.
  `),
  reasonInterest: phrases(`
    Byaj ki dar aasmaan pe hai aapki.
    {otherAmount} bounce charge kis hisaab se?
    Penal interest galat chadha rakha hai.
    {otherAmount} to sirf jurmana hai, nahi maan<ta|ti>.
    GST pe penalty, penalty pe GST, had hai.
    Flat rate bola tha, reducing ka natak kiya.
    Mool se zyada sood ho gaya.
    Pehle overdue charge theek karwao.
    Late payment fee {otherAmount} pe mera vivaad hai.
    Sahukar se bhi bure ho byaj mein.
    Bina soochna rate upar kar diya.
    Processing fee chhupa ke jodi hai.
    Jin dino paisa diya unka bhi byaj laga diya.
    Cheque diya hi nahi to cheque return charge kaisa?
    Chakravriddhi byaj se rakam phool gayi.
    {otherAmount} extra kaahe ka, break-up dikhao.
    Visit charge, SMS charge, har cheez ka charge.
    Agreement mein percent kuch, statement mein kuch.
    Thoda sa liya tha, sood ne pahad bana diya.
    RBI aise penalty allow nahi karta.
    Broken period ka byaj galat lagaya.
    Market mein rate gira, mera aapne nahi ghataya.
    Card ki annual fee free boli thi, laga di.
    Bank ne bhi bounce kaata, aapne bhi, double double.
    Finance charge anyay hai.
    No cost EMI bola, phir bhi interest le rahe.
    CA bolta hai aapka byaj gair kanooni hai.
    {otherAmount} advance interest liya, phir se maang rahe.
    Late fee kist se zyada, insaaf hai ye?
    Subsidy ka byaj adjust nahi kiya.
  `),
  reasonService: phrases(`
    Toll free pe ghanta bhar hold karwate ho.
    Complaint number hai mere paas, karwai zero.
    Purane loan ka NOC daba ke baithe ho.
    Branch wale ne meri biwi se badtameezi ki.
    Email ka koi javab nahi deta.
    Branch band kar di, bataya tak nahi.
    Repayment schedule aaj tak nahi diya.
    Address sudhaar ki arzi padi hui hai.
    Recovery wale ladke ne papa ko gaali di, isliye roka hai maine.
    Ticket bina solve kiye band kar diya.
    Agreement ki copy nahi di, kaisi service hai.
    Padosiyon ko phone karke badnaam karte ho.
    Auto debit ka bank badalne ko bola tha, kiya nahi.
    Chatbot gol gol ghumata hai.
    CIBIL update nahi kiya itne letter ke baad.
    Gaadi ki RC abhi bhi aapke paas hai, wo do pehle.
    Ghatiya service se tang aa <gaya|gayi> hoon.
    RM badal gaya, naye ko kuch pata nahi.
    Ombudsman mein shikayat kar rakhi hai aapki.
    Aapke bande ne gate toda, uska javab do.
    Cheque kho diye aapki company ne.
    Mera paisa doosre ke loan mein daal diya, theek koi nahi karta.
    Number change ka form diya, hua nahi.
    Ek counter se doosre counter daudate ho.
    Sales wale ne cashback bola, gayab ho gaya.
    Paanch agent paanch hisaab batate hain.
    Nodal officer ko likha, chuppi.
    Bachchon ko dhamkaya aapke logon ne, maafi maango.
    Raseed nahi dete aap log, bharosa uth gaya.
    Zameen ke kagaz wapas nahi kiye, wo grievance pehle.
  `),
  reasonFraud: phrases(`
    Maine loan liya hi nahi kabhi.
    Kisi ne jaali dastkhat kiye hain.
    Mera Aadhaar misuse hua, cyber mein shikayat di hai.
    Ye loan mera nahi hai [bilkul].
    Apply hi nahi kiya, aaya kahan se?
    PAN leke kisi thag ne khol diya.
    Photo meri nahi hai kagaz mein.
    Bus mein purse gaya tha ID ke saath, kisi ne fayda uthaya.
    Farzi khata hai mere naam ka.
    Xerox wale ne meri copy ka galat istemaal kiya.
    KYC chori hui hai.
    Mere bank mein ek rupaya nahi aaya, kaisa loan.
    Thagi hui hai mere saath.
    Credit report dekhi tab pata chala aisa loan hai.
    FIR karwa di hai is nakli loan ki.
    Aapki company se mera lena dena nahi, sign nahi kiya kuch.
    OTP poocha kisi ne phone pe, aur loan ban gaya.
    SIM clone karke loan nikal liya, mujhe khabar nahi.
    Meri to koi bike hi nahi, bike loan kaise?
    Koi mere naam se ban ke gaya tha aapke paas.
    Pehli baar sun <raha|rahi> hoon is loan ke baare mein.
    Documents hack ho gaye the.
    Card mila hi nahi mujhe, swipe kisi anjaan ne kiya.
    Agent ne target ke liye farzi file bana di.
    Angootha mera nahi hai.
    Jhoothe loan ke liye case <unga|ungi> aap par.
    Address bhi mera nahi record mein, jaalsaazi hai.
    Instant loan app ne bina pooche bana diya.
    Yojana ke naam pe girohon ne ID li aur loan utha liya.
    Bank ne bhi maana ki fraudster ko disburse hua.
  `),
  reasonKnownParty: phrases(`
    Dost ne mere naam pe liya tha.
    Bike {myRelative} chala rahe hain, wahi bharein.
    Sign mera tha, paisa {myRelative} le gaye.
    Ex husband ne liya, kagaz mere the.
    Boss ne apni firm ke liye mujhse uthwaya.
    Colleague ke liye phone nikala tha EMI pe.
    {myRelative} ke liye nikla tha, unse poocho.
    Ex girlfriend card ghis ke chali gayi.
    Padosi ne fridge liya mere card pe, mahine mahine dene wala tha.
    Roommate pe ehsaan kiya, usi ne loan liya.
    {myRelative} ke haath jodne pe uthaya tha.
    Cousin use kar raha hai, maine to kagaz diye.
    Business partner le gaya, main naam ka hoon.
    Makaan maalik ke bete ne laptop liya mere account se.
    Classmate ne liya, videsh bhaag gaya.
    {myRelative} ka score kam tha, isliye mere naam se hua.
    Gaadi dost ke paas hai, kist rok di usne.
    Chacha ne samuh ka loan mere zariye liya.
    Mauj {myRelative} ne ki, naam mera hai.
    Jija ji se baat karo, unhone kharcha.
    Rishtedar ke liye liya, usne dhokha de diya.
    Supervisor ne hum sab ke naam pe loan utha liya.
    Bete ne meri ID pe phone le liya, wahi dega.
    {myRelative} bole the kist bharenge, ab mukar gaye.
    Kirayedar ko card diya tha, bill usi ka hai.
    Kagaz pe main, rakam {myRelative} ne haath se li.
    Dealer yaar hai, mere naam pe loan lekar kha gaya.
    Tractor {myRelative} ka hai, maine bas zameen ke kagaz diye.
    Jis din aaya usi din dost ko de diya tha.
    Samuh wali didi ne hum auraton ke naam pe nikala.
  `),
  reasonNotTelling: phrases(`
    Nahi <unga|ungi> bas.
    Niji maamla hai.
    Kyun ka javab nahi hai.
    Wajah chhodo.
    Reason dena zaroori hai kya?
    Kuch hai, share nahi kar sak<ta|ti>.
    Meri taraf ka masla hai, itna hi samajh lo.
    Gopniya hai.
    Jaan ke kya karoge?
    Phone pe khulasa nahi kar<unga|ungi>.
    Rehne do, samajh nahi paoge.
    Ghar ki baat hai, ghar mein rahegi.
    Aise hi nahi kiya, bas.
    Zyada kuredo mat.
    Lambi kahani hai, mann nahi batane ka.
    Na poocho to achha.
    Aap rishtedar ho kya jo sab bataun?
    Hal kar doge? Nahi na, to mat poocho.
    Poochte raho, nahi bol<unga|ungi>.
    Jo marzi likh lo reason mein.
    Andar ki baat hai.
    Meri apni majboori hai, bataun kyun.
    Aapko safai nahi dena mujhe.
    Ye sawaal chhod dijiye.
    Koi reason nahi, khush?
    Isse aapko matlab nahi hona chahiye.
    Batane se kya milega.
    Dil ki baat hai, kehni nahi.
    Har baat batayi nahi jaati.
    Bas nahi hua, kyun nahi hua ye mat poochiye.
  `),
  reasonOther: phrases(`
    Dimaag se nikal gaya.
    Bhool <gaya|gayi> tareekh hi.
    Court mein mukadma chal raha hai mera.
    Behen ki shaadi hai ghar mein.
    Ghar shift kar rahe hain, sab dabbe mein band hai.
    Bike chori ho gayi, thane ke chakkar kaat <raha|rahi> hoon.
    Baadh ka paani ghus gaya colony mein.
    Pariksha chal rahi hai meri.
    Talaak ka case chal raha hai.
    Dates mein confusion ho gaya.
    Police ne kagaz rakh liye poochhtachh mein.
    Griha pravesh mein uljha <tha|thi>.
    Tyohar ki bhaag daud mein dhyaan nahi raha.
    Phone kho gaya tha, reminder dikha nahi.
    Registry ke kaam mein phansa <tha|thi>.
    Mujhe laga moratorium chal raha hai.
    Socha auto debit se kat jayegi.
    Passport visa ke chakkar mein reh gaya.
    Jail mein <tha|thi> kuch din.
    Ramzan mein ibadat mein <tha|thi>, len den nahi kiya.
    Danga ho gaya, curfew laga tha.
    Jaydaad ka jhagda hai, vakeel ne rukne ko bola.
    Toofan aaya, hum shivir mein hain.
    Beti ki sagai mein laga <tha|thi>.
    Panchayat chunaav mein khada tha, prachar mein raha.
    Bhukamp se deewar phat gayi, bahar so rahe hain.
    Court order se khata attach hai.
    Patni maike chali gayi card leke, jhagda hua hai.
    Mahina galat samajh liya tha maine.
    Bachche ka naamkaran tha, usi mein chhoot gaya.
  `),
  familyReason: phrases(`
    Ghar mein paisa nahi hai abhi.
    Unka haath tang hai.
    Ghar hi mushkil se chal raha hai, kist kahan se denge.
    Fees mein sab chala gaya, isliye nahi bhara.
    Bahut karza chadha hai un par.
    Khate mein balance nahi hai unke, isliye ruka.
    Udhaar maang rahe hain, kahin se mila nahi.
    Rashan udhaar pe aata hai, EMI kya bharein.
    Chhat tapak rahi thi, usme jo tha lag gaya.
    Kisi ko diya tha paisa, wapas nahi aaya.
    Hum gareeb log hain, nagad nahi hai.
    Kiraye aur bijli mein paisa khatam.
    Jitna aata hai hafte bhar mein udd jaata hai.
    Sach bol rahe hain, ek rupaya nahi ghar mein.
    Committee nahi khuli, isliye paisa nahi bana.
    Meri pension se chulha jal raha hai, unke paas kuch nahi.
    Cylinder bharane ka paisa nahi hai.
    Sahukar le gaya jo rakha tha.
    Tangi bahut hai, isi se der hui.
    Zewar bhi girvi hain, paisa kahan hai.
    Achanak kharcha aa gaya, haath khaali ho gaya.
    Paisa jud nahi paaya.
    Fund ki dikkat hai ghar mein.
    Aarthik haalat kharab hai hamari.
    Paise ki wajah se ruka hai, warna time pe dete hain.
  `),
  familyReasonMedical: phrases(`
    Wo hospital mein bharti hain, glucose chadh raha hai.
    Unka accident hua, pair mein plaster hai.
    Dengue hua hai unko.
    Hernia ka operation hua, isliye nahi bhara.
    Tez bukhar mein pade hain.
    ICU mein hain, EMI kaun sochega.
    Dil ki surgery hui hai unki.
    Dialysis pe hain.
    Lakwa maar gaya unko.
    Bahut dino se bimaar chal rahe hain.
    Bachcha ward mein hai, wo wahin hain.
    TB hai unko, kamaye kaun.
    Sugar badh gayi, behosh ho gaye.
    Chemo lag rahi hai.
    Bathroom mein gire, kulha toot gaya.
    Typhoid hai, isi wajah se reh gaya.
    Kamar ki nas dabi hai, uth nahi paate.
    Pathri ka dard hai, dawakhane gaye hain.
    Dimaagi haalat theek nahi, dawai chal rahi.
    Rasoi mein haath jal gaya unka, patti hoti hai.
    Aankh ka operation hua.
    Ilaaj mein sab lag raha hai.
    Doctor ne bahar nikalne se mana kiya, phephde mein infection.
    Haath machine mein aa gaya.
    Tabiyat theek nahi unki, isliye baaki hai.
  `),
  familyReasonDeath: phrases(`
    Ghar mein gami hui hai.
    Pitaji chal base, isliye nahi bhar paaye.
    Unki maa nahi rahi.
    Terahvi hai ghar pe.
    Wo kriya karam mein baithe hain.
    Dada ji guzar gaye, sab shok mein hain.
    Bhai ki maut ho gayi unke.
    Abhi abhi dah sanskar hua, EMI ki baat mat karo.
    Asthi bahane gaye hain.
    Bada beta mar gaya mera, wo sadme mein hain.
    Janaza utha hai is ghar se.
    Chacha expire ho gaye, wahin gaye hain.
    Saas ko dafnaya hai, kist kisko yaad.
    Matam hai is ghar mein.
    Ghar ke bujurg nahi rahe.
    Bachcha khatam ho gaya, kaisa payment.
    Log afsos karne aa rahe hain.
    Sasur ka dehaant hua hai.
    Sab kafan dafan mein lag gaya.
    Dadi ke kriya ke liye gaon gaye hain.
    Sar mundwaya hai, dada mare hain.
    Behen chali gayi duniya se, isliye ruka hai.
    Chaaliswan baaki hai abbu ka.
    Pind daan chal raha, pita ka nidhan hua.
    Laash rakhi hai ghar mein, phone rakho.
  `),
  familyReasonJob: phrases(`
    Naukri chhoot gayi unki.
    Bina kaam ke ghar pe baithe hain.
    Company ne hata diya unko.
    Nayi jagah lage hain, pehli salary nahi aayi.
    Factory band ho gayi unki.
    Layoff mein nikal gaye.
    Rozgaar dhoond rahe hain.
    Contract renew nahi hua unka.
    Purana office chhoda, naye ne dena shuru nahi kiya.
    Mahino se berozgaar hain.
    Interview de rahe hain, kahin baat nahi bani.
    Malik ne gaadi bech di, driving gayi.
    Resign kar diya, aamdani band hai.
    Suspend hain naukri se.
    Gulf se laut aaye, wahan kaam khatam.
    Training mein hain nayi company ki, paisa nahi milta.
    Thekedar ne doosre ko rakh liya.
    Offer letter hai, joining baaki.
    Hotel ne staff ghataya, unko bhi nikala.
    School ne is saal rakha nahi.
    ID block hui delivery ki, khaali hain.
    Labour ka kaam nahi mil raha.
    Dukaan wale seth ne kaam se mana kar diya.
    Retire ho gaye, paisa mila nahi wahan se.
    Job badli hai, isliye der ho rahi.
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
