import { calls } from "../calls.ts";

/** Calls of one to three lines, as a log keeps them that holds only the end of the talk. */
export const wholeCallsShort = calls(`
  ANSWERED PTP NONE
  customer: {date} {amount} (फेंक|सरका) दूं<गा|गी>, बस।

  ANSWERED PTP NONE
  customer: (ऐ सुनो|जी), {date} समझो आ गया पैसा, लिख लो।

  ANSWERED PTP NONE
  agent: दिन (बोलिए|बताइए)?
  customer: {dateNoun}।

  ANSWERED PTP NONE
  customer: {amount} (आपके हाथ|खाते) में {date}।

  ANSWERED PTP NONE amount=due
  agent: {due} है आपका।
  customer: {date} (पूरा|सारा का सारा) साफ कर दूं<गा|गी>।

  ANSWERED PTP NONE amount=due
  agent: {due}, {date}, (मंजूर|ठीक)?
  customer: (मंजूर|जी हां)।

  ANSWERED PTP NONE
  agent: {date} पक्का?
  customer: (एकदम|पक्का), कर दूं<गा|गी>।

  ANSWERED PTP NONE
  customer: {otherDateNoun} काट दो, {date} (पैसा दूं<गा|गी>|जमा करूं<गा|गी>)।

  ANSWERED PTP NONE
  customer: {otherAmount} (नहीं नहीं|गलत बोल दिया), {amount}, {date} मिलेगा।

  ANSWERED PTP NONE
  agent: दोहरा <रहा|रही> हूं, {amount}, {date}।
  customer: (ठीक|सही), दे दूं<गा|गी>।

  ANSWERED PTP SALARY_NOT_CREDITED
  customer: वेतन (लेट|अटका) है, फिर भी {date} {amount} आपका।

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  customer: नई फर्म में (आया|आई) हूं, पहला वेतन बाकी, {date} चुका दूं<गा|गी>।

  ANSWERED PTP MEDICAL_ISSUE
  customer: टाइफाइड (हुआ|निकला) था इसलिए रह गई, {date} भर दूं<गा|गी>।

  ANSWERED PTP TECHNICAL_ISSUE
  customer: कार्ड बार बार (रिजेक्ट|डिक्लाइन) हो रहा, {date} ठीक करके डालूं<गा|गी>।

  ANSWERED PTP LINK_NOT_RECEIVED
  customer: लिंक (पहुंची|आई) ही नहीं, भेजो, {date} {amount} कर दूं<गा|गी>।

  ANSWERED PTP OUT_OF_STATION
  customer: (तीर्थ पे|बाहर) निकले हैं, घर पहुंचके {date} दे देंगे।

  ANSWERED PTP DEATH_IN_FAMILY
  customer: {myRelative} (चल <r:बसे|बसीं>|गुजर <r:गए|गईं>), क्रिया निपटाके {date} दूं<गा|गी>।

  ANSWERED PTP BUSINESS_LOSS
  customer: धंधे में (नुकसान|चूना) लगा है, तो भी {date} {amount} ले लेना।

  ANSWERED PTP OTHER_REASONS
  customer: (ध्यान से निकल गया|भूल चूक हो गई), {date} भर <देता|देती> हूं।

  ANSWERED PTP FUNDS_ISSUE
  customer: (खाली जेब|कड़की) है, {date} {amount} का बंदोबस्त करके दूं<गा|गी>।

  ANSWERED PARTIAL_PAYMENT NONE
  customer: अभी {amount} ही, {date}, शेष (फिर|आगे)।

  ANSWERED PARTIAL_PAYMENT NONE
  customer: {paidAmount} डाल <चुका|चुकी> हूं {pastDate}, अधूरा ही हुआ है, आगे का पता नहीं।

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: पूरी किस्त दो।
  customer: पूरे के पैसे नहीं, {date} (कुछ|आधा) ले लेना।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: भर दिया, यूटीआर नंबर (दे|भेज) <चुका|चुकी> हूं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: {pastDate} (पेटीएम|भीम) से {paidAmount} डाले, देख लीजिए।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: सबूत?
  customer: फोटो (भेजी|डाली) है पर्ची की, पेमेंट हो गया।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: आपके (दफ्तर|काउंटर) में {pastDate} नगद जमा है, रसीद कटी।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: पर्ची?
  customer: (पर्ची नहीं|कुछ नहीं), पैसा दे दिया है।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: भुगतान का नंबर दीजिए।
  customer: (नहीं देना|खुद निकालो), भर चुके हैं।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: हो गया है पेमेंट, (सबूत वबूत नहीं|दिखाने को कुछ नहीं)।

  ANSWERED SETTLEMENT NONE
  customer: {amount} में (खत्म|रफा दफा) करो, बाकी माफ करो।

  ANSWERED SETTLEMENT NONE
  agent: एकमुश्त {amount}।
  customer: (कबूल|हां), {date}।

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  customer: ब्याज (सिर से ऊपर|मूल से दोगुना) है, हटा दो तो निपटान कर लें।

  ANSWERED WANT_FORECLOSURE NONE
  customer: पूरा लोन (एक बार में|एक साथ) बंद कराना है, फोरक्लोजर निकालो।

  ANSWERED WANT_FORECLOSURE NONE
  agent: किस्त का फोन है।
  customer: किस्त नहीं, (टोटल|सारा बकाया) चुकाके एनओसी दो।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: {date} आदमी (भेजिए|भिजवाइए), घर से ले जाए।

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  customer: मोबाइल बैंकिंग (बंद|खराब) है, कोई आके नगद ले जाए।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: दुकान पे (आओ|बंदा लाओ) {date}, {amount} गिन लो।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  customer: किस्त (हल्की|कम) करके {count} महीने और खींचो।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  customer: तनख्वाह आई नहीं अब तक, आती भी देर से है, किस्त का दिन (बदलो|आगे खिसका दो)।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  customer: इलाज चल रहा है, कुछ महीने किस्त (रोक|टाल) दो, मोहलत चाहिए।

  ANSWERED DENIED_TO_PAY NONE
  customer: (नहीं भरूं<गा|गी>|ना दूं<गा|गी>), जाओ।

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherAmount} {otherDate} दीजिए।
  customer: (ना कम ना ज्यादा|ना ये ना वो), मना है।

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  customer: मेरे नाम का (फर्जी|जाली) लोन है, मैंने नहीं लिया, एक रुपया नहीं दूं<गा|गी>।

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  customer: पैसा {myRelative} के (काम में लगा|पास गया), उनसे ले लो, मुझसे नहीं मिलेगा।

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  customer: तुम्हारे लोगों ने (बदतमीजी|गुंडागर्दी) की, शिकायत पड़ी है, नहीं भर रहे।

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: कारण?
  customer: (कारण नहीं बताना|क्यों बताएं), देना नहीं, बस।

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  customer: दुकान (जल गई|बिक गई), कारोबार चौपट, नहीं दे <पाऊंगा|पाऊंगी>।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: (देखते हैं|सोचेंगे|देखा जाएगा)।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: शायद {otherAmount}, शायद {otherDate}, (पक्का नहीं|लिखना मत)।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: {followUp} फोन (लगाना|करना), तब बताऊं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  customer: मालिक ने (महीना|पगार) नहीं दिया, मिलेगा तो बात करेंगे।

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  customer: परदेस में (हूं|बैठे हैं), लौटे तो देखेंगे।

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  customer: लिंक (तो भेजो|कहां भेजा), बिना उसके क्या करूं।

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  customer: इतना जुर्माना (क्यों|किस लिए), पहले समझाओ, फिर सोचें।

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  customer: {myRelative} का (देहांत|निधन) हुआ है, अभी तारीख मत मांगो।

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  customer: काम से (निकाल|हटा) दिया, दूसरा मिले तो देखूं।

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  customer: घर में (बीमारी|मरीज) है, सब उसी में जा रहा, आगे देखेंगे।

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  customer: ऐप (अटकता|बंद हो जाता) है, कभी फिर कोशिश करूं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  customer: पैसे (नहीं|खत्म) हैं, बने तो दें।

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: क्या परेशानी है?
  customer: (रहने दो|जाने दो), होगा कभी।

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  customer: पुलिस ने खाता (सील|बंद) किया है, क्या दिन बताऊं।

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  customer: अर्जी मैंने दी ही नहीं लोन की, (वकील|पुलिस) से पूछूं पहले।

  ANSWERED NONE NONE
  agent: केवाईसी के लिए ही कॉल है।
  customer: (सब|पता) पुराना ही है।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: मैं {relative}, वो (खेत|काम) पे <b:गए|गई> हैं।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: वो नहीं हैं, {relative} बोल <रहा|रही> हूं, {followUp} (करना|मिलाना)।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  third: {relative} हूं, सुना है {otherDate} (भरेंगे|देंगे), पक्का वही जानें।

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: मैं {relative}, हमने {pastDate} {paidAmount} (ऑनलाइन भेजे|बैंक में डाले)।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  third: {customer} का (निधन|देहांत) हो चुका, {relative} हूं मैं, लोन का देखते हैं।

  WRONG_NUMBER NONE NONE
  customer: (गलत|रॉन्ग) नंबर है।

  WRONG_NUMBER NONE NONE
  third: यहां कोई {customer} नहीं, (नंबर देखके लगाओ|गलत मिला)।

  WRONG_NUMBER NONE NONE
  agent: {customer} हैं?
  third: (नहीं जी|कोई नहीं), ये मेरा सिम है, गलत नंबर।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: रेफरेंस में मैं? मैं {customer} को (<जानता|जानती>|<पहचानता|पहचानती>) नहीं।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ने आपको जानकार लिखा है।
  third: (ये कौन हैं|नाम पहली बार सुना), नहीं <जानता|जानती>।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: {customer} से (बोलचाल|संपर्क) नहीं अब, जानते थे पहले।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: वो (नौकरी छोड़|घर बदल) के <b:गए|गईं>, अब कोई खबर नहीं।

  CALL_BACK_LATER NONE NONE
  customer: अभी गाड़ी चला <रहा|रही> हूं, (बाद में|रुक के)।

  CALL_BACK_LATER NONE NONE
  customer: {followUp} (बात करो|लगाना), अभी पूजा में बैठ<ा|ी> हूं।

  CALL_BACK_LATER NONE NONE
  customer: (काम में|बिजी) हूं, {time} फोन दो।

  CUSTOMER_ABUSIVE NONE NONE
  customer: (चल बे|ओए) कुत्ते, फिर फोन किया तो (टांग तोड़|मार) दूं<गा|गी>।

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  customer: नहीं दूं<गा|गी> हरामखोर, (निकल|दफा हो)।

  LANGUAGE_BARRIER NONE NONE
  customer: (हिंदी इल्ला|हिंदी तेलियदु), तेलुगु।

  LANGUAGE_BARRIER NONE NONE
  customer: आपकी भाषा (नहीं समझते|नहीं आती), कोई मराठी बोलने वाला दो।

  SILENCE_ISSUE NONE NONE
  agent: हेलो (जी|) कोई है?
  system: ⟦सन्नाटा⟧

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: आवाज (टूट|अटक) रही है, हेलो, नहीं सुन पा <रहा|रही>।

  ANSWERED_DISCONNECTED NONE NONE
  customer: जी?
  system: ⟦कॉल (टूटी|कटी)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  customer: फोन रखिए।
  system: ⟦ग्राहक ने (काटा|बंद किया)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {due} बाकी...
  system: ⟦बीच में सामने से कट⟧

  AUTOMATED_VOICE NONE NONE
  system: टोन के बाद (बोलिए|संदेश दें)।

  FORWARDED_CALL NONE NONE
  system: आपका फोन (मोड़ा|भेजा) जा रहा है, रुकें।

  RINGING NONE NONE
  system: ⟦घंटी गई, (उठा नहीं|उत्तर नहीं)⟧

  BUSY NONE NONE
  system: सामने वाला (व्यस्त|दूसरी बात में) है।

  SWITCHED_OFF NONE NONE
  system: मोबाइल (बंद|स्विच ऑफ) मिला।

  OUT_OF_NETWORK NONE NONE
  system: फोन (कवरेज|पहुंच) से बाहर।

  OUT_OF_SERVICES NONE NONE
  system: ये नंबर (बंद हो चुका|मौजूद नहीं), जांचें।

  NO_INCOMING_CALLS NONE NONE
  system: इस नंबर पे इनकमिंग (नहीं|रुकी) है।

  WILL_ASK_TO_PAY NONE NONE
  agent: उनको किस्त का बोल दीजिए।
  third: (हां कह दूं<गा|गी>|बता दूं<गा|गी>), जमा कर दें।

  WILL_ASK_TO_PAY NONE NONE
  third: मैं उनसे (कहूं<गा|गी>|बोलूं<गा|गी>) आपका पैसा दे दें।

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: {phone} पे (मिलेंग<b:े|ी>|करो), यही नया है।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: कोई और नंबर?
  third: (लिखिए|नोट करो), {phone}।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: एक और कॉल (आ रही|आ गई) है, रुकिए, फिर <मिलाता|मिलाती> हूं।

  OTHERS NONE NONE
  third: (गार्ड|चपरासी) बोल रहा, दफ्तर बंद है।

  OTHERS NONE NONE
  third: उनका वकील हूं, (लिखित में भेजो|मुझसे बात मत करो फोन पे)।

  ANSWERED PTP NONE
  agent: कितना, किस दिन?
  customer: {amount}, {date}, (ठीक|चलेगा)?

  ANSWERED PTP NONE
  customer: {otherDateNoun} वाला (चूक गया|नहीं हुआ), अबकी {date} पक्का।

  ANSWERED PTP NONE
  customer: {date} खाते में (रकम|पैसा) रहेगा, किस्त काट लीजिएगा।

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  customer: मेरे नाम पे {myRelative} ने उठाया था, खैर {date} {amount} (मैं ही|अपनी जेब से) दूं<गा|गी>।

  ANSWERED PTP SERVICE_ISSUE
  customer: शिकायत की सुनवाई नहीं हुई इसलिए (रोका|अटकाया) था, {date} दे दूं<गा|गी>।

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  customer: जुर्माना (गलत|बेकार) लगाया है, किस्त के {amount} {date} दूं<गा|गी>।

  ANSWERED PTP CUSTOMER_NOT_TELLING_REASON
  agent: देर क्यों?
  customer: (जाने दीजिए|पूछिए मत)। {date} मिलेगा।

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  customer: दवा का खर्चा है, (सिर्फ|महज) {amount} दे सकते हैं अबकी, पूरी किस्त नहीं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: किस्त भर दीजिए।
  customer: चेक से {pastDate} (कट|निकल) चुकी, पासबुक में चढ़ी है।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: किसी को हाथ में दिया था, (रसीद कहां|नाम याद नहीं), साबित नहीं कर <सकता|सकती>।

  ANSWERED SETTLEMENT FUNDS_ISSUE
  customer: कुछ बचा नहीं, {amount} {date} लेके फाइल (बंद|खतम) करो, छूट दो।

  ANSWERED SETTLEMENT NONE
  customer: कोई (रियायत|लोक अदालत) मिलेगी क्या, कम में छुट्टी चाहिए।

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  customer: इतने ब्याज पे कौन रखे, (सारा|पूरा) चुकाके लोन बंद कर रहे हैं, रकम बताओ।

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  customer: (बुखार में|पलंग पे) पड़े हैं, आदमी भेज दो, किस्त ले जाए।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  customer: काम छूटा, नई जगह कम मिलेगा, किस्त {otherAmount} (कर दो|बना दो)।

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  customer: घर में दाना नहीं, (नहीं दे पाऊं<गा|गी>|मुझसे नहीं होगा)।

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  customer: मुकदमा चल रहा है, जज ने (मना|रोका) है, नहीं भरूं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  customer: फसल (बर्बाद|चौपट), ऊपर वाला जाने कब।

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  customer: पहले (हिसाब भेजो|शिकायत सुनो) जो मांग रखा है, फिर पैसे की बात।

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  customer: यार ने लिया था, (मिले|पकड़ में आए) तो बोलूं।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: {otherDate} कहा था ना, (काट दो|रद्द समझो), अब सोचेंगे।

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  third: {relative} हूं, हम (नहीं भरेंगे|कुछ नहीं देंगे)।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: उन्हें लकवा है, इसी से किस्त (रुकी|चूकी), ठीक हों तो देखें। मैं {relative}।

  SILENCE_ISSUE NONE NONE
  system: ⟦(सांस की आवाज|ट्रैफिक का शोर), कोई नहीं बोला⟧
  agent: हेलो?

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: आवाज पहुंच रही है?
  customer: क्या कहा? (घरघर|खटखट) हो रही है, समझ नहीं आया।

  ANSWERED_DISCONNECTED NONE NONE
  agent: नमस्ते, (मैं|{company})...
  system: ⟦लाइन गई⟧

  AUTOMATED_VOICE NONE NONE
  system: मैं कॉल सहायक, (काम|नाम) बताएं।

  FORWARDED_CALL NONE NONE
  system: ⟦कॉल (आगे भेजी|फॉरवर्ड की) जा रही⟧

  RINGING NONE NONE
  system: वे फोन (उठा नहीं रहे|का जवाब नहीं दे रहे)।

  BUSY NONE NONE
  system: ⟦(एंगेज|बिजी) की आवाज⟧

  SWITCHED_OFF NONE NONE
  system: डायल किया मोबाइल (फिलहाल|अभी) स्विच्ड ऑफ।

  OUT_OF_NETWORK NONE NONE
  system: वे नेटवर्क (क्षेत्र|दायरे) में नहीं हैं।

  OUT_OF_SERVICES NONE NONE
  system: मिलाया नंबर (अमान्य|गलत), जांच कर लगाएं।

  NO_INCOMING_CALLS NONE NONE
  system: उपभोक्ता को इनकमिंग की (अनुमति|सुविधा) नहीं।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: बोलिए।
  agent: (एक क्षण|माफ कीजिए), दूसरी लाइन चालू है, फिर कॉल करूं<गा|गी>।

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: उनका सिम (बदला|नया) है, {phone}।
`);
