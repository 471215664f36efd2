import { calls } from "../calls.ts";

/** Whole invented calls in Marathi that are easily misread: days and sums that nobody promises, turns at the end. */
export const wholeCallsHard = calls(`
  ANSWERED PTP FUNDS_ISSUE
  agent: {title}, तुमचे {due} थकलेत. {otherDate} दंड लागेल.
  customer: पैशांची फार चणचण आहे हो. मित्राला {otherAmount} दिलेत उसने, तो {otherDate} परत देणार होता, दिले नाहीत.
  agent: मग आमचं काय?
  customer: सोसायटीतून उचल घेतो. {date} {amount} जमा होतील तुमच्याकडे.
  agent: नक्की लिहू?
  customer: लिहा ना.

  ANSWERED PTP NONE
  agent: {otherDate} {otherAmount} भरू शकाल का?
  customer: {otherAmount} नाही, {amount}.
  agent: ठीक, आणि {otherDate}?
  customer: नाही, ती तारीख नको. {date}.
  agent: {date} {amount}, बरोबर?
  customer: हं, बरोबर.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: {due} अजून आले नाहीत.
  customer: रात्री किती वेळा प्रयत्न केला, सर्व्हर एरर देतोय, पैसे कट होऊन परत आले.
  agent: बँकेत जाऊन भरता येईल.
  customer: हो, {date} ब्रांचला येऊन {amount} रोख भरतो, मशीनवर विश्वास नाही राहिला.

  ANSWERED PTP OUT_OF_STATION amount=due
  agent: {due} चा हप्ता चुकला {title}.
  customer: मी परभणीला आलोय साईटवर, इथे नेट चालत नाही.
  agent: परत कधी?
  customer: {date} गावी पोहोचतो आणि त्याच दिवशी हे जे सांगितलेत तेवढे सगळे भरतो.
  agent: चालेल.

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {otherDate} भरतो म्हणाला होतात, {otherAmount}.
  customer: म्हणालो होतो. पण त्यानंतर वडिलांना ॲडमिट केलं, सगळं विस्कटलं.
  agent: आता कधी?
  customer: डिस्चार्ज मिळू द्या, मग सांगतो. आत्ता मला काही विचारू नका.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: पगार {otherDate} होतो ना तुमचा?
  customer: होतो, पण दोन महिने झाले मालकाने दिला नाही. {salary} अडकलेत माझे.
  agent: पगार झाला की {due} भराल का?
  customer: आधी होऊ तर द्या. झाला तर बघू किती उरतात ते.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: कारण काय {title}, दोन महिने झाले?
  customer: कारण सांगायची गरज वाटत नाही मला.
  agent: तारीख तरी सांगा.
  customer: तारीख पण नाही. करेन माझ्या सोयीने.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} बाकी दिसतात.
  customer: मागच्या महिन्यात बाउन्स झाला होता, पगार उशिरा आला होता म्हणून. पण ह्या वेळी {pastDate} ऑटो डेबिट झाला माझ्या खात्यातून.
  agent: मेसेज आला होता का?
  customer: हो, {paidAmount} कट झाल्याचा. फॉरवर्ड करू का?
  agent: करा.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: कधी भरलंत {title}?
  customer: {pastDate}, दुकानावरच्या पोराकडून भरून घेतले ऑनलाइन.
  agent: त्याच्याकडून स्क्रीनशॉट घ्या ना.
  customer: तो गावाला गेला, माझ्याकडे काही नाही. तुम्ही मागू नका परत.

  ANSWERED PARTIAL_PAYMENT LINK_NOT_RECEIVED
  agent: पेमेंट केलं का?
  customer: तुमची लिंक आली नाही ना, वाट बघत बसलोय.
  agent: आत्ता पाठवते. {due} भरायचे आहेत.
  customer: एवढे नाही हं. अर्धेच होतील, {amount}. {date} करतो, उरलेले पुढच्या वेळी.
  agent: बरं.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: {due} भरा, नाहीतर नोटीस.
  customer: त्यात {otherAmount} नुसतं व्याज आणि दंड आहे. ते काढा, मी {amount} देऊन खातं बंद करतो.
  agent: वरिष्ठांना विचारावं लागेल.
  customer: विचारून सांगा, बाकी माफ होत असेल तरच.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  agent: {due} कधी?
  customer: नोकरी गेली माझी, नवीन ठिकाणी पगार निम्मा आहे, {salary}.
  agent: मग?
  customer: हप्ता निम्मा करून द्या, मुदत {count} महिने वाढवा. सेटलमेंट नकोय मला, लोन पूर्ण फेडणार, फक्त हप्ता लहान करा.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: {otherDate} आमचा माणूस येऊन गेला होता ना?
  customer: आला होता, पण मी शेतात होतो. परत पाठवा, {date} मी घरीच आहे.
  agent: किती देणार?
  customer: पूर्ण नाही माहीत, हिशोब करून देतो त्याच्याकडे.

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherDate} {otherAmount} भरा फक्त, बाकी नंतर.
  customer: ना आता, ना नंतर. मी भरणार नाही म्हणून सांगितलंय तुमच्या आधीच्या माणसाला.
  agent: कारण?
  customer: माझी मर्जी. ठेवा.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: {customer} यांच्या लोनचे {due} बाकी आहेत.
  third: मी {relative}. ते इथे राहत असले तरी आमच्याकडून एक पैसा मिळणार नाही.
  agent: निरोप तरी द्या.
  third: काही निरोप नाही, कोणी भरणार नाही.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {customer} कुठे आहेत?
  third: ते दवाखान्यात ॲडमिट आहेत, मी {relative} बोल<तोय|तेय>.
  agent: हप्त्याचं काय? {due} आहेत.
  third: बरे होऊन आले की करतील असं म्हणाले होते, {otherDate} वगैरे. मला नक्की नाही माहीत.

  WRONG_NUMBER NONE NONE
  agent: {customer} ना? {otherDate} पेमेंट करतो म्हणाला होतात.
  third: मी? मी कधी म्हणालो? मी {customer} नाहीच.
  agent: मागच्या वेळी ह्याच नंबरवर बोलणं झालं.
  third: दुसऱ्याशी झालं असेल. चुकीचा नंबर लागलाय.

  CALL_BACK_LATER NONE NONE
  agent: {title}, पेमेंटबद्दल बोलायचं होतं.
  customer: आत्ता नको, साखरपुड्यात आलोय, खूप आवाज आहे. {followUp} {time} करा.
  agent: ठीक आहे.
`);
