import { calls } from "../calls.ts";

/** Whole invented calls in Marathi. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  third: (राँग नंबर|चुकीचा नंबर आहे), ठेवा.

  RINGING NONE NONE
  system: ⟦रिंग वाजत राहिली, कोणी उचललं नाही⟧

  ANSWERED_DISCONNECTED NONE NONE
  agent: नमस्कार, {customer} बोलताय का?
  customer: हां, बोला.
  system: ⟦call disconnected⟧

  ANSWERED PTP FUNDS_ISSUE
  agent: नमस्कार {title}, {company} मधून {agent} बोल<तोय|तेय>.
  customer: हां बोला.
  agent: {product} चा {due} चा हप्ता राहिलाय. कधी भरताय?
  customer: अहो ह्या महिन्यात फार ओढाताण झाली, पैसेच उरले नाहीत.
  agent: समजतं {title}, पण {otherDate} जमेल का?
  customer: नाही, तेव्हा नाही होणार. {date} {amount} भर<तो|ते>, नक्की.
  agent: ठीक आहे, लिहिलं मी.

  ANSWERED PTP NONE amount=due
  agent: {title}, तुमचे {due} बाकी आहेत.
  customer: हो माहितेय. (एवढेच ना|तेवढेच ना)?
  agent: हो, तेवढेच. कधी करताय?
  customer: हां {date} तेवढे सगळे टाकून दे<तो|ते>, लिंक तेवढी पाठवा.
  agent: पाठवते लगेच.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: हॅलो, {customer} का? {company} मधून बोल<तोय|तेय>.
  customer: हो, बोला.
  agent: हप्ता बाउन्स झालाय तुमचा, {due}.
  customer: कंपनीने पगारच नाही टाकला अजून. दर महिन्याला {salary} येतात, ह्या वेळी एचआर नुसतं थांबा म्हणतंय.
  agent: मग पगार कधी होईल?
  customer: {otherDate} म्हणाले होते.
  agent: म्हणजे {otherDate} लिहू का पेमेंट?
  customer: नको नको, पगाराचा भरवसा नाही. {date} टाका, {amount} दे<तो|ते>, पगार होवो न होवो.
  agent: पक्कं ना?
  customer: हो, भावाकडून घेऊन भरेन.

  ANSWERED PTP OTHER_REASONS
  agent: {title}, ह्या वेळी हप्ता का राहिला?
  customer: लग्न होतं हो घरात बहिणीचं, डोक्यातूनच गेलं.
  agent: {due} आहेत. मग {otherDate} करा.
  customer: {otherDate} करतो.
  agent: ठीक आहे.
  customer: थांबा, तेव्हा मी इथे नाहीये. {date} धरा, {amount} जमा कर<तो|ते>.
  agent: {date} फायनल?
  customer: हो फायनल.
  agent: धन्यवाद.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: पेमेंट कधी करणार {title}?
  customer: सध्या हातात काहीच नाही, बघू.
  agent: बघू नको, तारीख सांगा. {otherDate} करा.
  customer: कुठून {otherAmount} मिळाले तर करेन {otherDate}, पण लिहू नका तुम्ही.
  agent: असं कसं चालेल?
  customer: प्रयत्न चालू आहे, शब्द देऊ शकत नाही.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {due} पेंडिंग आहे {title}. मागच्या वेळी तुम्ही {otherDate} म्हणाला होतात.
  customer: म्हणालो होतो, पण ते आता सोडा, तेव्हा नाही होणार.
  agent: मग नवीन तारीख द्या.
  customer: आता तारीख नाही देत, जमेल तेव्हा बघेन.
  agent: {title}, असं नका करू.
  customer: (बघू हो|बघतो ना), ठेवतो.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {title}, {product} चे {due} कधी येतील?
  customer: {otherDate} देतो.
  agent: छान, {otherDate} लिहिते.
  customer: नाही नाही, लिहू नका. बायकोला विचारतो आधी, मग सांगतो काय ते.
  agent: म्हणजे नक्की नाही?
  customer: नाही, आत्ता काहीच नक्की नाही. बघू.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: तुमचा {due} चा हप्ता दिसत नाही {title}.
  customer: अहो {pastDate} फोन पे वरून केला ना. {paidAmount} कट झाले खात्यातून.
  agent: यूटीआर आहे का?
  customer: हो, स्क्रीनशॉट टाकतो व्हॉट्सॲपवर.
  agent: पाठवा, अपडेट करून घेते.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: हप्ता बाकी दाखवतोय.
  customer: मी भरलाय. तुमच्या माणसाला रोख दिले {pastDate}.
  agent: पावती दिली असेल ना त्याने?
  customer: नाही दिली.
  agent: मग नाव, फोटो, काहीतरी?
  customer: माझ्याकडे काहीच नाही. तुम्हीच शोधा, मी दिलेत.
  agent: पुराव्याशिवाय अपडेट होणार नाही {title}.
  customer: नाही होणार तर नका करू, माझ्याकडे नाहीये पुरावा.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {company} मधून {agent}. ईएमआय आला नाही तुमचा.
  customer: कसा आला नाही? {pastDate} ब्रांचला लाईनमध्ये उभं राहून भरलाय मी. तिथल्या मॅडमनी शिक्का मारून पावती दिलीय.
  agent: पावतीवर नंबर काय आहे?
  customer: थांबा, चष्मा कुठे गेला... हां, मोठा नंबर आहे, फोटोच पाठवतो.
  agent: चालेल.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {due} भरायचे आहेत {title}.
  customer: आई दवाखान्यात आहे हो, रोज खर्च चालू आहे.
  agent: काळजी घ्या. पण काहीतरी करा, खातं खराब होईल.
  customer: पूर्ण नाही जमणार. {date} {amount} तेवढे घ्या, उरलेले आई घरी आल्यावर बघतो.
  agent: ठीक, {date} {amount}.
  customer: हो.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: दोन हप्ते थकलेत, {due} होतात.
  customer: दोन्ही एकदम नाही देऊ शकत, पैशांची चणचण आहे.
  agent: मग एक तरी भरा. {otherAmount} होतील का?
  customer: {otherAmount} पण जास्त आहेत.
  agent: किती होतील मग?
  customer: {amount} होतील फक्त, {date}. राहिलेले पुढे.
  agent: ओके.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {title}, {due} कधी?
  customer: त्यातले {paidAmount} {pastDate} भरलेत मी. बघा ना तुम्ही.
  agent: हो, दिसतंय. बाकीचे?
  customer: बाकीचे {amount} राहिले, ते {date} टाकून मोकळा होतो.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: {product} चे एकूण {due} झालेत.
  customer: दुकान बंद पडलंय माझं, तोटा झाला मोठा. हे एवढे नाही देऊ शकत, तडजोड करा.
  agent: {otherAmount} मध्ये करून देऊ शकतो.
  customer: जास्त आहेत. {amount} मध्ये मिटवत असाल तर {date} एकरकमी देतो, एनओसी द्या.
  agent: मॅनेजरला विचारून सांगते.
  customer: विचारा, पण ह्याच्या वर एक रुपया नाही.

  ANSWERED SETTLEMENT NONE
  agent: ऑफर आहे {title}, {amount} मध्ये खातं बंद होईल, बाकी माफ.
  customer: सिबिलवर काय येईल?
  agent: सेटल्ड असं येईल.
  customer: चालेल, तेवढ्यात करा बंद. कागद पाठवा.
  agent: कधी भराल?
  customer: {date}.

  ANSWERED WANT_FORECLOSURE NONE
  agent: हप्ता आठवण करायला फोन केला {title}.
  customer: हप्त्याचं सोडा, मला सगळं लोनच बंद करायचंय. {count} हप्ते राहिलेत ना, एकदम भरतो.
  agent: फोरक्लोजर चार्ज लागेल.
  customer: लागू द्या, सूट नको मला. पूर्ण किती होतात ते मेल करा आणि एनओसी कधी मिळेल सांगा.
  agent: मेल करते.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ऑनलाइन भरा {title}, लिंक पाठवते.
  customer: मला नाही जमत ते मोबाईलचं. आमचा नेहमीचा पोरगा यायचा, त्याला पाठवा.
  agent: कधी पाठवू?
  customer: {date} पाठवा, {amount} मोजून ठेवतो.
  agent: पावती घ्या मात्र.
  customer: हो तर, पावतीशिवाय देत नाही.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: पेमेंटचं काय {title}?
  customer: पाय मोडलाय माझा, घरातून हलता येत नाही. कोणाला तरी घरी पाठवा, देतो पैसे.
  agent: ठीक आहे, पत्ता तोच ना?
  customer: तोच.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: {due} चा हप्ता आहे.
  customer: एवढा हप्ता नको. {otherAmount} चा करून द्या, महिने वाढवा हवे तर {count}.
  agent: असं मध्येच बदलत नाही {title}.
  customer: मग मॅनेजरशी बोलू द्या. हप्ता छोटा झाला तर नियमित देईन.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {due} झालेत दंडासकट.
  customer: {otherAmount} दंड कशाचा? एवढं व्याज कोण लावतं?
  agent: नियमाप्रमाणे आहे.
  customer: मला मान्य नाही. जोपर्यंत हे असं आहे तोपर्यंत एक रुपया भरणार नाही, केस करा.
  agent: {title}, सिबिल खराब होईल.
  customer: होऊ द्या. नाही भरत.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {product} बद्दल बोलायचं होतं.
  customer: मी असं कुठलंच लोन घेतलेलं नाही. कोणीतरी माझं आधार वापरलंय.
  agent: तुमच्या नावावर {due} आहेत.
  customer: असतील, पण देणार नाही. पोलिसात तक्रार केलीय मी.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: हप्ता राहिलाय तुमचा {title}.
  customer: नाव माझं आहे, पण गाडी चुलत भाऊ चालवतो. हप्ता तोच भरतो.
  agent: कर्जदार तुम्ही आहात.
  customer: माहीत आहे. त्याला सांगून बघतो, काय म्हणतो ते.
  agent: {otherDate} पर्यंत होईल का?
  customer: त्याच्यावर आहे, मी काय सांगू.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: पेमेंट झालं का?
  customer: लिंकच नाही आली तुमची, कशाने करू?
  agent: पाठवली होती {pastDate}.
  customer: नाही मिळाली. आली की बघतो.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} आहेत का?
  third: नाहीत, मी {relative} बोल<तोय|तेय>.
  agent: हप्ता राहिलाय त्यांचा, काही बोलले का?
  third: {otherDate} भरतो म्हणाले होते, {otherAmount} ची सोय बघत होते. बाकी मला माहीत नाही.
  agent: बरं, ते कधी भेटतील?
  third: काही सांगता येत नाही.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: हॅलो, कोण?
  agent: {customer} यांच्याशी बोलायचं होतं.
  third: ते शेतात गेलेत, फोन घरीच राहिलाय. मी त्यांच<r:ा|ी> {relative}.
  agent: मग कधी करू?
  third: {followUp} करा, घरी असतील.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} यांचा फोन ना हा?
  third: हो, पण ते बाहेर आहेत. मी {relative}. काय काम?
  agent: {company} मधून, {product} चा हप्ता बाकी आहे. त्यांना सांगाल का भरायला?
  third: बरं, आले की सांगतो हप्ता भरून टाक म्हणून.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} यांच्याशी बोलू शकतो का?
  third: हा नंबर ते वापरत नाहीत आता.
  agent: दुसरा नंबर आहे का?
  third: थांबा... घ्या, {phone}. त्यावर लावा.
  agent: धन्यवाद.

  WRONG_NUMBER NONE NONE
  agent: नमस्कार, {customer} का? {company} मधून बोल<तोय|तेय>.
  third: कोण? कोणतं लोन?
  agent: {product}, {due} बाकी आहेत तुमचे.
  third: माझं कसलं लोन? मी तर भाजी विकतो.
  agent: तुम्ही {customer} ना?
  third: नाही हो. हे सिम मी नवीन घेतलंय, त्या माणसाला मी ओळखत पण नाही.
  agent: नंबर तर हाच आहे रेकॉर्डला.
  third: असेल, पण आता माझा आहे. राँग नंबर.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} यांनी तुमचा नंबर रेफरन्स म्हणून दिला होता.
  third: कोण {customer}? मी अशा कोणाला ओळखत नाही.
  agent: मित्र म्हणून लिहिलंय.
  third: असेल लिहिलं, पण माझी काही ओळख नाही.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} तुमच्याकडे कामाला होते ना?
  third: होते, सोडून गेले वर्ष झालं. आता फोन नाही काही नाही.
  agent: नवीन नंबर?
  third: नाही माझ्याकडे, संपर्कच नाही राहिला.

  CALL_BACK_LATER NONE NONE
  agent: {title}, {company} मधून बोल<तोय|तेय>.
  customer: अहो मी गाडीवर आहे, {followUp} करा ना फोन.
  agent: ठीक आहे {title}.

  CALL_BACK_LATER NONE NONE
  customer: हॅलो, पटकन बोला, मीटिंग चालू आहे.
  agent: {customer} ना?
  customer: हो, पण नंतर, {time} करा.
  agent: बरं.

  ANSWERED PTP NONE
  agent: {due} आहेत {title}.
  customer: माझा दुसऱ्या बँकेचा {otherAmount} चा हप्ता पण आहे, तो {otherDate} जातो. तुमचा {date} करतो.
  agent: किती करणार?
  customer: {amount}.
  agent: ओके, {date} {amount}.

  CUSTOMER_ABUSIVE NONE NONE
  agent: नमस्कार {title}, हप्त्याबद्दल फोन केलाय.
  customer: अरे हरामखोरा, सकाळपासून किती वेळा फोन करतोस? थोबाड फोडीन परत लावलास तर.
  agent: नीट बोला {title}.
  customer: ठेव फोन साल्या.

  LANGUAGE_BARRIER NONE NONE
  agent: नमस्कार, मी {company} मधून बोल<तोय|तेय>.
  customer: क्या? मराठी नहीं समझता, हिंदी में बोलो.
  agent: तुमचा हप्ता राहिलाय.
  customer: अरे समझ में नहीं आ रहा भाई.
  agent: दुसरा एजंट फोन करेल.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: हॅलो {title}, आवाज येतोय का?
  customer: हॅलो... तुटतोय आवाज... काय म्हणताय?
  agent: हॅलो, ऐकू येतंय का?
  customer: काहीच कळत नाहीये, परत लावा.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {title}, {product} संदर्भात बोलायचं होतं.
  customer: मला नाही बोलायचं, ठेवतो.
  system: ⟦ग्राहकाने फोन कट केला⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: {customer} ना? एक मिनिट हं, दुसऱ्या लाईनवर कॉल आलाय.
  customer: अहो तुम्हीच फोन केलात ना?
  agent: सॉरी {title}, दुसऱ्या कॉलवर आहे, नंतर करतो.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: नमस्कार, {customer} आहात का?
  customer: (हो|होय), बोला.
  agent: {company} मधून {agent}. {product} चे {due} थकलेत. काय झालं?
  customer: जुनी कंपनी सोडली मी. नव्या ठिकाणी लाग<लोय|लेय>, पहिला पगार यायचाय.
  agent: अभिनंदन. पगार किती आहे नवीन?
  customer: {salary}. पण पहिला पगार {otherDate} होईल म्हणतात.
  agent: मग त्याआधी काही?
  customer: एक मिनिट, मुलगा रडतोय. ए, त्याला घे ग जरा. हां, काय म्हणत होतात?
  agent: पेमेंट.
  customer: {otherAmount} करेन.
  agent: {otherAmount}? हप्ता जास्त आहे.
  customer: हां, चुकलं. {amount} करतो पूर्ण.
  agent: आणि दिवस?
  customer: {otherDate} नको, एक दोन दिवस इकडे तिकडे होतात. {date} ठेवा.
  agent: म्हणजे {amount}, {date}.
  customer: बरोबर. त्याआधी फोन नका करू फक्त.
  agent: नाही करणार. ऑनलाइन भराल की ब्रांचला?
  customer: गुगल पे करतो.
  agent: धन्यवाद {title}.
  customer: ठीक आहे.
  agent: शुभ दिवस.

  ANSWERED NONE NONE
  agent: {title}, हप्ते सगळे वेळेवर आहेत, फक्त केवायसी अपडेट करायची होती.
  customer: पत्ता तोच आहे. ईमेल बदललाय, तो मेसेज करतो.
  agent: चालेल, धन्यवाद.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} यांचा हप्ता राहिलाय.
  third: राहिला नाही हो. त्यांनी {pastDate} माझ्यासमोर फोन पे ने भरला, {paidAmount}. मी <r:मुलगा|मुलगी> आहे, मीच करून दिलं.
  agent: बरं, चेक करते.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {customer} आहेत का? हप्ता बाकी आहे.
  third: मी {relative}. त्यांचे वडील वारले हो, सगळे गावाला आहेत, म्हणून राहिलं.
  agent: ऐकून वाईट वाटलं. पेमेंटचं काय म्हणाले?
  third: आत्ता कसं सांगणार, नंतर बघतील ते.

  OTHERS NONE NONE
  agent: {customer} यांच्याशी बोलायचं होतं.
  third: हे पोलीस स्टेशन आहे. हा मोबाईल हरवलेल्या वस्तूत जमा आहे.
  agent: बरं साहेब.

  SILENCE_ISSUE NONE NONE
  agent: हॅलो, {customer} का?
  system: ⟦शांतता⟧
  agent: हॅलो, ऐकू येतंय का?
  system: ⟦no response⟧

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: {due} कधी भरताय {title}?
  customer: आधी माझी तक्रार सोडवा. किती वेळा मेल केला, एनओसी देत नाही तुम्ही जुन्या लोनची.
  agent: ते वेगळं डिपार्टमेंट आहे.
  customer: मग त्या डिपार्टमेंटला सांगा. तोपर्यंत मी हप्ता देत नाही, स्पष्ट.
  agent: असं नका करू.
  customer: नाही म्हणजे नाही.

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: नमस्कार, मी {company} मधून {agent} बोल<तोय|तेय>. {customer} यांच्याशी बोलणं होतंय का?
  third: थांबा, देतो त्यांना. अहो, फोन तुमचा.
  customer: हॅलो, कोण?
  agent: {title}, {company} मधून. {product} चे {due} बाकी आहेत.
  customer: माहीत आहे मला. पावसाने कांदा सडला सगळा, हातात काही नाही आलं.
  agent: वाईट वाटलं. विमा होता का पिकाचा?
  customer: होता, {otherAmount} मिळणार म्हणतात, पण कधी ते देवाला माहीत.
  agent: मग हप्त्याचं काय करायचं? {otherDate} भराल का {due}?
  customer: एवढे कुठून आणू? नाही होणार.
  agent: मग अर्धे तरी?
  customer: अर्धे पण नाही. (बघा|ऐका), {otherAmount} देतो.
  agent: {otherAmount} मध्ये खातं वाचणार नाही {title}.
  customer: बरं मग {amount} करतो, पण तेवढेच, उरलेले पीक आल्यावर.
  agent: कधी करताय?
  customer: {otherDate}.
  agent: {otherDate} नको, त्याआधी दंड लागेल.
  customer: ठीक, {date} करतो मग. दूध संघाचे पैसे येतात तेव्हा.
  agent: {date}, {amount}. लिहितो मी.
  customer: लिहा. पण पुन्हा पुन्हा फोन करू नका.
  agent: नाही करत. धन्यवाद.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: हॅलो {title}, {company} मधून {agent}.
  customer: हां बोला, जरा मोठ्याने, बसमध्ये आहे.
  agent: हप्ता राहिलाय, {due}.
  customer: मी गावाला चाललोय, यात्रा आहे.
  agent: ऑनलाइन करा ना मग.
  customer: रेंज नसते तिकडे.
  agent: परत कधी येणार?
  customer: {otherDate} येतो बहुतेक.
  agent: मग {otherDate} भराल का?
  customer: आल्यावर बघू. घरी पैसे किती शिल्लक राहतात त्यावर आहे.
  agent: {title}, तारीख लिहावी लागते मला.
  customer: नका लिहू, मी शब्द देत नाही.
  agent: {otherAmount} तरी?
  customer: आत्ता काही सांगू शकत नाही हो.
  agent: बरं, पोहोचल्यावर विचार करा.
  customer: करतो विचार.

  ANSWERED PTP NONE
  agent: {title}, {due} चं काय ठरलं?
  customer: देणार नाही म्हटलं होतं मागे.
  agent: म्हटलं होतं, पण आता केस लीगलला चाललीय.
  customer: अच्छा? मग नको ते लफडं. {date} {amount} भरून टाक<तो|ते>.
  agent: नक्की?
  customer: हो नक्की, नोटीस पाठवू नका फक्त.
`);
