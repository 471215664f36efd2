import { phoneticKey } from "../text/phonetic-key.ts";
import type { Token } from "../text/tokenise.ts";

/**
 * What is said in calls about loans and is nobody's name: the words of the call generator of this project without its
 * invented people, and function words of every language. One spelling per sound.
 */
const WORDS =
  "পরে এখন এখনই সত্যি একটু আবার কালকে শুধু অফিস থেকেই அப்புறம் இப்ப இப்போ பிறகு உண்மையா மறுபடி திரும்ப கொஞ்சம் தான் తర్వాత ఇప్పుడు మళ్ళీ నిజంగా కొంచెం బయట ಆಮೇಲೆ ಈಗ ನಂತರ ಮತ್ತೆ ನಿಜ ಸ್ವಲ್ಪ പിന്നെ ഇപ്പോൾ വീണ്ടും സത്യം കുറച്ച് नंतर आत्ता खरं पुन्हा थोडं પછી હમણાં ફરી સાચું થોડું ਬਾਅਦ ਹੁਣ ਫਿਰ ਸੱਚ ਥੋੜਾ travelling stuck driving office master ivr system recording automated voicemail announcement operator note notes total remarks status caller receiver callee speaker " +
  "a aa aaiye aakhri aana aane aani aao aapse aaram aata aaye aayega aayenge aayi ab abe able about accept accident " +
  "account accounts acknowledgement action active actual actually adalat added adding address adjust admission " +
  "admitted advance advocate affect affected afraid after afternoon afterwards again against agar agency agent " +
  "agents ago agree agreement ahead air airtel aisa akhade alag all allocate allocated allow allowed already alright " +
  "also alternate always am ami amount an and angry announcement another answer answered answering any anybody " +
  "anyone anything anywhere apologies application applied apply april apun arbitration are area ariyilla around " +
  "arrange arranged arrangement arrears as asal asar ashamed ask asked asking assistant at atm attached attend " +
  "attending atthais audible audio august aunt aunty aur auto automated available aware away baat bachchon " +
  "background bad bada badhiye badhta badle badly bahot bahu bais baithe baj baje balance ban bande bane bangla bank " +
  "banking banwa barking barred bas basically bastard bataiye batata batati bataun bataunga battery be beat because " +
  "bech become bed been beep before beggars behalf behen being best beta beti better between beyond bhabhi bhai " +
  "bhaiya bhari bharne bharni bharti bharunga bharungi bhatija bhejiye bhejta bhejun bhim bhosdike big bihar bijli " +
  "bike bilkul bill bills bimari birth bit blank blocked bloody bohni bohot bojh bol bola bole bolenge boliye bolo " +
  "bolraha bolrahi bolre bolun bolye booking borrower boss bot bought bounce bounced box boy branch break breaking " +
  "breakup breathing broke brother bucket budget budh budhvar bugger bujhi bulayenge bura bureau bus business busy " +
  "but by bye call callback called caller calling calls calm came can cannot car card care case cash cashier catch " +
  "center chacha chachi chadhi chahiye chahte chai chain chal chala chalana chalata chali chaliye chalo chance " +
  "change changed charge charger charges charging chashma check cheque chhat chhe chhod chhoot chhota chhoti chhutti " +
  "child chit chor chuka chukega chup chutiye cibil city class clear cleared clearly click clicked client close " +
  "closed closing closure code colleague collect collection collections come comes comfortable coming commercial " +
  "commit commitment committee company complaint complete completed completely condition confirm confirmation " +
  "confirmed confirming connect connected connecting connection consequences consider consumer contact contract " +
  "convenient convey cooperation copy correct cost costs could couldn counted counter court cousin cover coverage " +
  "cow crack credit credited cross crossing crying csc current currently customer customers cut cutting cx cyber " +
  "cycle daale daalunga dabaa dabayein dad dada dadi dalenge dalu das date daughter dawai day days dead dear death " +
  "debit debited dec december decide deduct deducted default defaulter definitely dega dein dekha dekhiye dekho " +
  "dekhti dekhunga dekhungi delay delayed delete delhi demise den dena dengay dengi department depend depends " +
  "deposit deposited details deti dham dhamki dheere dhela dhoond dia dial dialer dialled dialysis did didi didn " +
  "died different difficult difficulty digit dihadi dijiye dijiyega dikhayega dikhega dilana dimag disbursement " +
  "discharge disconnect disconnected disconnecting discount discuss disturb disturbance disturbed divert diverted " +
  "divorce diwali diye do doctor documents does doesn dog doing don done doon door doorstep dopahar dost double down " +
  "download dpd drive driver driving dropped due dues dunga dungi during dus duty each earlier early earn easy eat " +
  "eating echoing economically ecs education eid eight eighteen eighteenth eighty ek ekkis eleven eleventh else " +
  "email emergency emi emis employer empty enakku end ended ending engaged english enna enough enter entire entry " +
  "err error escalate even evening eventually every everybody everyone everything ex exact exactly exam executive " +
  "exist expect expected expecting expire expired explain extension extra face facility facing failed fake falls " +
  "family far fasal father february fed fee feedback feeding fellow festival few field fifteen fifteenth fifth fifty " +
  "figure file final finance financial financially find fine finish finished firm first five fix fixed flat follow " +
  "food for foreclose foreclosure forget forgot form forty forward forwarded forwarding found four fourteen " +
  "fourteenth fourth fraud free friday fridge friend from front fuck full fund funds further future gaadi gaand " +
  "gadhe gai galat gale galti gaon gas gave gayab gaye gayi generate generated genuine get gets getting ghabraiye " +
  "ghante ghoom gir give given gives giving go god goes goin going gold gone gonna good goodbye google goonj got " +
  "great greeting group gst guarantee guarantor guard guess guest guide gujarati guru guruvar gussa guys gya haan " +
  "had hafiz hai hain half hallo handed handle handset hang hanging hangs happen happened happens happy haramkhor " +
  "hard hardly has hasn hata hatao hau have haven having hawa he head health hear heard heart heavily heavy held " +
  "hell hello helloo help helpline hen her here hiding high him hindi his hisaab hissa history hmm hogaya hogayi " +
  "hoiye hojayega hold holder holi holiday home honest honoured hoon hope hopefully hospital hota hotel hoti hour " +
  "hours house how hr hu hua hum humara humare humein humko humse hun hundred hung husband huwa i ich id idea idiot " +
  "if ignore ikatis ill impossible imps in included including income incoming inconvenience inform information inr " +
  "inside instalment instalments instant instead insufficient insurance interest interested intezaam intezaar into " +
  "invalid inverter is isi iska iske iski isliye isn isse issue issued issues istemaal it itni its itself itvaar ivr " +
  "izzat jaaiye jaan jaati jab jahan jai jani january jaunga jaye jayega jayegi jayein jhagda ji jija jio jitni job " +
  "jod july jumma june just juton ka kaafi kahan kahin kahiye kaho kamaata kannada kara karao kardiya kardunga " +
  "kardungi karein karengi karlo karni karo karoge karraha karta karte karti karun karwaiye karwana kaun kaunsa " +
  "kaunse kaunsi ke keep keeping keeps kept khaas khade khamoshi kharab kharche khatam khayal khet kholo khud khuda " +
  "ki kia kid kidhar kids kijiye kijiyega kilo kindly kiska kisliye kit knew know known knows ko koi kon konsa konse " +
  "konsi kr kshetra kuha kutta kya kyc kyon kyun lac ladka ladke ladki lady lag lagaun lagaungi lage lagenge lagi " +
  "lagte lakh lakhs landlord language last late later latest law lawyer le lead least leave leaves lecture left " +
  "legal lein leke lena less let leta leti letter letting levied lic lien light lijiye like likha likhiye likhna " +
  "likho likhun likhwa linc line link liquidity list listed listen listening little live liye ll lo loan loans log " +
  "logon lok long longer look looking loss lost lot louder loudly low lower lump lun lunch lunga lungi lying ma maam " +
  "maanga maanti maarunga maarungi machine madam madarchod made mahina mahino mail mailbox main make making mala " +
  "malayalam maloom mam mama manage manager mandate mandi mandir mangal mangalvar many mara marathi march mark " +
  "market married matter max maximum may maybe me mean medical meeting mehmaan mein member mention mentioned menu " +
  "mereko mereku message middle might mila milaiye milega mili milte mind mine minimum minute minutes miss missed " +
  "mistake mobile mohlat mom moment monday money month monthly months mood moratorium more morning mother moved mr " +
  "mrs ms much muh mujhe mujhko mujhse mummy mushkil must mute my myself naam nach nagad nahi nahihai nahin nai " +
  "nakko nalayak namaz name nathi naya nayi nd near nearest neeche need needed needs neft neighbour nephew net " +
  "network never new next nhi nice nicely night nikaalte nikamme nikle niklega nikli nil nine nineteen ninety ninth " +
  "nishchint no nobody noc noise nominee non not note noted notes nothing notice notification november now npa " +
  "number oct october odia of offer office officer official oh ok okay old on once one ones online only open " +
  "operator option options or other others otherwise otp ots our out outside outstanding over overdue own owner oye " +
  "pa paani pad padi padosi padti page paid paiment painsath paintalis paise paison pak pakad pakka palika pament " +
  "pan paoge papa paper papers par parson part partial partner party passbook passed past pata pati patience patient " +
  "patni paunga paungi pause pay paya payable paye payega payegi payenge payengi paying paykar payment paymet " +
  "payroll pays paytm pe pehchan pehchana pehla pehle pehli pen penal penalty pending people per percent perhaps " +
  "period permanently person personal pf phone phonepe photo pick picked picking pickup piece pin pitaji place plan " +
  "planning playing pleasant please pls plus plz pm point police policy pooche poor poora position positively " +
  "possible possibly post power powered pragati pre present presented presently press pressure previous principal " +
  "problem process promise promised proof proper properly ptp pulsar pune pura purani puriyala purpose put putting " +
  "quality question quick raat rahein rahenge rahiye raho raining rakh rakhein rakhi rakhiye rakhiyega rakho rakhti " +
  "ran rang range rascal rasta raste rate rather ration ravivar rd re reach reachable reached reaching ready really " +
  "reason receipt receive received receiver recently recognise record recorded recording records recovery red reduce " +
  "reduced reference reflect refund refuse regarding registered regular regularise regularly rehne rehta rehte rehti " +
  "relation relationship relative relatives relax released remaining remark remarks remember remind reminder remove " +
  "rent repair repay repayment repeat reply reported representative request resign resigned respect responding " +
  "response rest resting restructure retired return returned returns rha rhe rhi right ring ringing rishta rishte " +
  "rishtedar ro road robot room roz rs ruk rukiye ruko rules run running rupaiye rupay rupaya rupaye rupee rupees " +
  "saari saas saath sabka sabki sach sad sahab sahayata said saitalis sako sakte salaam salary samajh samajhna " +
  "samajhte same samjha samjhe samjhein samjho samjhu sanction sannata saturday save saw sawaal say saying says scan " +
  "scanned scare schedule scheme school score scoundrel screen screening screenshot se search searching season " +
  "second section security see seedhi seems seize selary select send sending senior sent separate sept september " +
  "serious server service services set settle settled settlement seven seventeen seventeenth seventh seventy shall " +
  "shameless shani shanivar share shayad she sheher shift shifting shop short shortage shot should shouting show " +
  "showing shows shree shubh shukra shukravar shukriya shuruaat shut sick side sign signal signed silence silent sim " +
  "simple since single sir sirf sister sit site sitting situation six sixteen sixth sixty slap sleeping slip slipped " +
  "slowly small smaller sms so soch sochenge solreenga some somebody somehow someone something sometime somewhere " +
  "somvar somwar son sorry sound speak speaker speaking speaks specific speech spent spoiled spoke st staff standing " +
  "star start started state statement station status stay stepped still stood stop stopped stopping straight stuck " +
  "stupid subscriber successful such suffer sugar suit sum summon sunday suniye sunke sunne suno support suppose " +
  "sure surgery survey suspended switch switched system taaki tab taees taintis take taken takes taking talk talking " +
  "tamil tang tangi tankhwah taraf tareeka teacher team teas technical telecaller telephone tell telling telugu " +
  "temple temporarily tenant tension tentative tenth tenure tereko teri terminated terms test th tha than thanks " +
  "thapp that the them then there theriyadhu these they thi thing things think third thirteen thirteenth thirtieth " +
  "thirty this thoda thode thora thousand threaten three through thru thursday ticket tight till time times tired to " +
  "today tol told tomorrow tone too took top total touch tough tractor traffic train transaction transfer " +
  "transferred trash travelling treasury treatment tring trouble troubled try trying tuesday tujhe tumhara tumko " +
  "tune turn turned tut tv twelfth twelve twentieth twenty two udhaar uh ullu unable unatis uncle under understand " +
  "understood unemployed unhe unki unpaid unreachable up update updated updating upi upload ur urgent us use used " +
  "user using uska usko usku usne utha uthaye uthayenge uthwa utne utr vakeel valid vasool veervar vehicle " +
  "verification verify very video village visit voice voicemail wagera wages wahan wahi wahin waise wait waiting " +
  "waive waiver wajah wala wali wallet walon wanna want wanted wapas waqt ward was watsapp way we weak weather " +
  "website wedding wednesday week weeks welcome well went were what whatever whats whatsapp wheeler when whenever " +
  "where whether which whichever while who whole whom why wife will wish with withdrawn within without won word " +
  "words work working works worried worry would write written wrong ya yaad yaar yahan yeah years yep yes yesterday " +
  "yet you younger your yours zaroor zaroorat zero zubaan अंदर अकाउंट अक्टूबर अगला अगली अगले अगस्त अच्छा अटक अटका " +
  "अटकी अट्ठावन अठारह अड़तालीस अड़तीस अड़सठ अनजान अनपेड अपडेट अपना अपनी अप्रेल अप्रैल अफसोस अभी अमान्य अरेंज " +
  "असिस्टेंट अस्पताल अस्सी आईडी आईसीयू आउटस्टैंडिंग आऊंगा आऊंगी आए आएंगे आएगा आएगी आके आखिर आखिरी आगे आज आजकल आती " +
  "आते आदमी आधा आधी आधे आनलाइन आप आपका आपकी आपके आपको आपने आफ्टरनून आभार आया आर्बिट्रेशन आलू आवक आवाज आसपास आहे आहेत " +
  "इंगेज इंग्लिश इंटरेस्ट इंट्रो इंतजाम इंतजार इंश्योरेंस इंसान इकतालीस इकतीस इकसठ इक्कीस इज्जतदार इतना इतने इतवार " +
  "इधर इनकमिंग इनको इरादा इलाज इवनिंग इश्यू इसको इसमें इसलिए इसीलिए ईएमआई ईमेल ईसीएस उठाने उठाया उतना उत्तर उद्या " +
  "उधेड़ उन उनका उनके उनको उनतालीस उनतीस उनसे उन्नीस उन्हीं उन्होंने उपभोक्ता उपलब्ध उम्म उम्मीद उलझे उसकी उसके " +
  "उसमें उसी ऊपर एंट्री एकदम एकमुश्त एकाउंट एक्चुअली एक्सपायर एक्सपेक्ट एजेंट एडमिट एड्रेस एनओसी एनपीए एप एम एसएमएस " +
  "ऐं ऐप ऐसी ऐसे ऑटो ऑनलाइन ऑपरेशन ऑप्शन ऑफर ऑफिस ओके ओटीपी ओपन ओवरड्यू ओहो औकात और औलाद कंज्यूमर कंपनी कट कटनी कटने " +
  "कटी कटेगी कनेक्ट कनेक्शन कन्फर्म कब कभी कमा कमाई कमाते कमिटमेंट कमीनी कमीने कमेटी कम्पनी कर करके करदेंगे करना " +
  "करने करवा करवाने करवाया कराया करिए करिएगा करीब करूं करूंगा करूंगी करें करेंगे करेगा करेगी कल कलेक्शन कवरेज कस्टमर " +
  "कहना कहां कहिए कहिएगा कहीं कहूँगा का कांटेक्ट काउंटर कागज कानून काम काय कार्ड कार्ड्स कार्यवाही काहे किए कितना " +
  "कितनी कितने किया किराया किस किसको किसने किसलिए किससे किसी किस्त किस्तें किस्तों की कीजिए कीजिएगा कीड़े कुछ कुत्ते " +
  "कुल कृपया के केयर केवाईसी केस कैश कैसे कॉल कॉलबैक को कोड कोण कोर्ट कोशिश कौड़ी कौन क्या क्यूँ क्यूआर क्यों " +
  "क्रेडिट क्लास क्लिक क्लियर क्लोज क्षमा क्षेत्र खड़ा खड़ी खत्म खबर खरखराहट खर्च खर्चा खाता खाते खाने खाली खींच " +
  "खुलते खुली खेती खोलिए गई गए गड़बड़ गया गर्मी गल्ल गांव गारंटर गारंटी गाली गिन गिरी गुंडे गुजर गुजराती गुरुवार " +
  "गूगल गूगलपे गैस ग्यारह ग्राहक ग्रुप घंटी घर घरवाले घसीट घाटा चक्कर चढ़ा चलिए चले चलेगा चलेगी चाय चार चार्ज " +
  "चार्जिंग चालीस चालू चाहता चाहती चाहा चाहिए चाहे चाहेगा चिंता चिल्ला चीज चुकता चुकाऊंगा चुकाने चुकी चुके चुनें " +
  "चेंज चोरी चौंतीस चौंसठ चौथा चौदह चौबीस चौवन छत्तीस छब्बीस छह छिहत्तर छुटकारा छुपाने छूटने छूटा छोटू छोटे छोड़ो " +
  "जगह जगाने जनरेट जनवरी जमा जमीन जरा जरूरी जल्दी जवाब ज़रिए जा जांच जाइए जाऊं जाए जाएंगे जाएगा जाएगी जाओ जाकर जाके " +
  "जाता जानकारी जानते जानने जाना जारी जितना जिनसे जिस जिसका जिसको जिसमें जिससे जी जीजाजी जीरो जुगाड़ जुड़ जुड़ा " +
  "जुम्मे जुलाइ जूते जून जेब जैसा जैसी जैसे जो जोड़कर जोर ज्यादा झंझट झूठ झूठा टच टटपुंजिया टर्र टाइम टाल टालने टिकट " +
  "टीम टीवी टू टेंशन टेन्योर टेस्टिंग टोन ट्यूजडे ट्यून ट्रांजैक्शन ट्रांसफर ट्राई ट्रेन ट्रेनिंग ट्रैक्टर ठीक ठेला " +
  "ठोक डन डलवा डला डाउन डाउनलोड डायल डायवर्ट डाल डालके डालना डाली डालो डिटेल डिपार्टमेंट डिफॉल्ट डिफॉल्टर डिलीवरी " +
  "डिले डिस्कनेक्ट डिस्टर्ब डूब डेट डेढ़ डेस्क डॉक्टर ड्यू ड्यूटी ड्रॉप ढंग तक तकलीफ तनख्वाह तबीयत तभी तमीज तय तरसों " +
  "तरह तहत तारीख तीन तीर्थ तुम तुमचं तुम्हारी तुम्हारे तुम्ही तुरंत तेईस तेज तेरह तैयार तैसी तोड़ तौर थर्सडे था थाना " +
  "थी थैंक थैंक्यू थोड़ी दफ़ा दबाएं दबाओ दर दरवाजे दवा दादाजी दाने दिए दिक्कत दिख दिखा दिखाइए दिखाने दिन दिनों दिया " +
  "दिला दिसंबर दिसम्बर दी दीजिए दीजिएगा दुकान दुख दूं दूगा दूध दूसरा दूसरी दूसरे दे देंगे देके देख देखता देखते देखना " +
  "देखिए देखी देखेंगे देता देते देनी देने देर देरी दैट दोगी दोगे दोनों दोपहर दोबारा द्वारा धंधा धंधे धन्यवाद ध्यान " +
  "नंबर नई नकद नगर नजदीकी नब्बे नमस्कार नमस्ते नम्बर नरसों नवम्बर नहा नहीं ना नाइस नाम नाव नाही निकल निगम निजी निपट " +
  "निपटा नीच ने नेटवर्क नोटिस नौ नौकर नौकरी नौबत पंजाबी पंद्रह पकड़ा पकड़े पक्की पक्के पगार पचास पचीस पड़ता पड़ा " +
  "पड़ेगा पड़ेगी पढ़ाई पता पति पत्नी पर परसों परिचित परिवार परेशान परेशानी पर्ची पर्सनल पहचान पहचाना पहला पहली पहले " +
  "पहाड़ पहुंच पहुंचा पहुंचे पांच पाए पाएंगी पाएंगे पाएगा पाएगी पाते पापा पास पिछला पिछली पिछले पी पीछे पीटीपी पुनः " +
  "पुराना पुराने पुलिस पूछ पूछता पूछते पूछना पूछने पूछा पूछिए पूछो पूरा पूरी पूरे पे पेंशन पेटीएम पेनल्टी पेमेंट " +
  "पैंतिस पैदा पैन पैर पैसा पैसे पैसों पॉसिबल पोता प्रणाम प्रतीक्षा प्रयास प्राप्त प्रिंसिपल प्रेशर प्रॉब्लम प्रॉमिस " +
  "प्रोसेस प्रोसेसिंग प्लीज फंड फंस फंसा फट फरवरी फर्जी फाइनल फाइल फादर फायदा फिर फिलहाल फील्ड फीस फुर्सत फूटी फेल " +
  "फैक्ट्री फैसला फोन फोनपे फोरक्लोज फोरक्लोजर फ्यूचर फ्राइडे बकवास बकाया बच बचा बची बच्चे बच्चों बड़ी बढ़ाते बढ़िया " +
  "बढ़ेगा बता बताइए बताइएगा बताऊँगी बताऊं बताएं बताओ बताना बताया बत्तिस बदल बना बनाया बनी बयालीस बरं बहत्तर बहन बहुत " +
  "बाउंस बाकी बाज़ार बाजू बात बातचीत बाद बाप बाय बारिश बारे बासठ बाहर बिक्री बिजनेस बिजी बिना बीच बीते बीमार बीस बुध " +
  "बुधवार बुला बृहस्पतिवार बेटा बेटी बेटे बैंक बैठ बैठा बैलेंस बोल बोलके बोलत बोलता बोलते बोलतेय बोलतोय बोलना बोलने " +
  "बोलिए बोलिएगा बोलूं बोलूंगा बोलूंगी ब्याज ब्रेक ब्लॉक भइया भर भरके भरता भरना भरवा भरा भरूँ भरेंगे भरोसे भाई भाग " +
  "भाभी भाषा भिखारी भिजवा भी भीख भीतर भुगतान भूल भेज भेजते भेजना भेजने भेजा भेजिए भेजी भेजो मंगल मंगलवार मंजूर मई " +
  "मकान मच मजबूरी मत मतलब मदद मना मम्मी मर्ज मर्जी मलयालम मशीन महीने मांग माझं माझा माझे माताजी मान मानो माफ माफी " +
  "मामला मामा मार माल मिनट मिनिमम मिल मिलता मिलना मिलने मिलाइए मिलाऊंगा मिलाएं मिलाकर मिलाके मिलाते मिलाया मिले " +
  "मिलेंगे मिलेगी मी मुंह मूल में मेडम मेरा मेरी मेरे मेल मैं मैंने मैक्सिमम मैडम मैनेजर मैम मैसेज मोबाइल मौका मौजूद " +
  "मौत म्यूट यहां यही यू यूटीआर यूपीआई ये रकम रखता रखते रखा रखिए रखें रखेंगे रजिस्टर्ड रविवार रह रहता रहती रहते रहने " +
  "रहा रहाहूं रहिए रही रहे रहेगा रहेगी राइट रादु राम राशन राशि रिकवरी रिकॉर्ड रिकॉर्डेड रिक्वेस्ट रिटर्न रिमाइंडर " +
  "रिसीप्ट रिसीव रीजन रीपेमेंट रु रुका रुकिए रुकी रुकें रुपए रुपया रुपये रूप रेट रेफरेंस रॉन्ग रोक रोटी लकवा लगता " +
  "लगा लगाइए लगाऊंगा लगाओ लगाकर लगाके लगातार लगाना लगाया लगेगा लगेगी लड़का लहजे ला लाइन लाऊं लिए लिख लिखवाया लिखिए " +
  "लिखूं लिमिट लिया ली लीगल लीजिए लीजिएगा लूं लूट लेंगे लेकर लेकिन लेटर लेते लेने लैपटॉप लॉगिन लोगों लोन लौटे " +
  "लौटेंगे वगैरह वन वरना वसूली वह वहां वाइफ वादा वाला वाली वाले वालों विकल्प विचार विजिट विभाग वेट वेटिंग वेडनेसडे " +
  "वेतन वेबसाइट वेरिफिकेशन वेरीफाई वैसा वॉइस वो व्यक्ति व्यवस्था व्यस्त व्हाट्सएप व्हीलर शनिचर शनिवार शहर शादी शाम " +
  "शिकायत शुक्रवार शुभ शुरू शेष शोर श्योर संदेश संपर्क संभव संस्कार सकता सकती सका सक्सेसफुल सड़ सत्तर सत्ताईस " +
  "सत्तासी सत्रह सप्ताह सब सबके सबको सबसे सबूत सब्जी सभी समय समाप्त सर सर्विस ससुर सही सा साइबर साढे सात साथी साफ " +
  "सामने सामान सारा साला साले साहब सिंपल सितंबर सितम्बर सिबिल सिलसिले सिविल सिस्टम सिस्टर सीएससी सीधा सीनियर " +
  "सीरियसली सुअर सुन सुनकर सुनते सुनवाई सुना सुनाई सुनिए सुबह सूचना से सेंटर सेकंड सेटल सेटलमेंट सेल सेलरी सेलेक्ट " +
  "सेवा सैंक्शन सैटरडे सैलरी सॉरी सोचते सोचा सोमवार सोलह सौ स्कीम स्कूल स्कैन स्कोर स्क्रीन स्क्रीनशॉट स्टेटमेंट " +
  "स्थिति स्पीकर स्पीकिंग स्वागत स्विच स्विच्ड हजार हटवा हफ्ता हफ्ते हफ्तों हम हमको हमने हमसे हमारा हमारी हमारे हमें " +
  "हमेशा हर हरगिज़ हरामी हां हाथ हाल हालत हिम्मत हियर हिस्ट्री ही हुई हुए हूँ हूं हेड है हैं हैलो हैव हैश हो होंगी " +
  "होंगे होके होगा होगी होजाएगा होते होना होने होम আছে আজ আপনার আপনি আমার আমি এটা ওটা কথা কাল কি কে টাকা ঠিক থেকে না " +
  "নাম বলছি ব্যাংক ম্যাডাম লোন স্যার হ্যাঁ ਅੱਜ ਕੀ ਕੌਣ ਕੱਲ੍ਹ ਠੀਕ ਤੁਸੀਂ ਤੁਹਾਡਾ ਨਹੀਂ ਨਾਂ ਨਾਮ ਪੈਸੇ ਬੈਂਕ ਬੋਲ ਮੇਰਾ ਮੈਂ " +
  "ਮੈਡਮ ਰਹੀ ਰਿਹਾ ਲੋਨ ਸਰ ਹਾਂ ਹੈ આજે કાલે કોણ છું છે તમારું તમે નથી નામ પૈસા બરાબર બેંક બોલી બોલું મારું મેડમ રહી " +
  "રહ્યો લોન શું સર હા હું அது ஆமா இது இன்னைக்கு இருந்து இல்ல இல்லை எனக்கு என் என்ன கடன் சரி சார் நான் நாளை நாளைக்கு " +
  "நீங்க நீங்கள் பணம் பெயர் பேங்க் பேசறேன் பேசுகிறேன் பேசுறேன் பேர் மேடம் யார் ரூபாய் லோன் வந்து అండి అది అవును ఇది " +
  "ఈరోజు ఎవరు ఏమి డబ్బులు నా నుంచి నుండి నేను పేరు బ్యాంక్ మాట్లాడుతున్నా మాట్లాడుతున్నాను మీ మీరు మేడమ్ రూపాయలు " +
  "రేపు లేదు లోన్ సరే సార్ ಅಂತ ಅದು ಇಂದ ಇದು ಇಲ್ಲ ಇವತ್ತು ಏನು ನನ್ನ ನಾನು ನಾಳೆ ನಿಮ್ಮ ನೀವು ಬ್ಯಾಂಕ್ ಮಾತಾಡ್ತಾ ಮಾತಾಡ್ತಿದ್ದೀನಿ " +
  "ಮೇಡಂ ಯಾರು ರೂಪಾಯಿ ಲೋನ್ ಸರಿ ಸರ್ ಹಣ ಹೆಸರು ಹೌದು അതെ അത് ആണ് ആര് ഇത് ഇന്ന് ഇല്ല എന്ത് എന്റെ ഞാൻ നാളെ നിങ്ങൾ നിന്ന് പണം " +
  "പേര് ബാങ്ക് മാഡം രൂപ ലോൺ വിളിക്കുന്നത് ശരി സംസാരിക്കുന്നു സാർ";

let keys: ReadonlySet<string> | null = null;

/** Whether a word is part of ordinary talk, in whatever spelling, and so no name. */
export function isOrdinary(token: Token): boolean {
  // three thousand sounds are worked out at the first text, not at the import
  keys ??= new Set(WORDS.split(" ").map(phoneticKey));
  return keys.has(token.key);
}
