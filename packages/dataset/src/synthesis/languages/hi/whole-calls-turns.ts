import { calls } from "../calls.ts";

/** Calls of middle length that turn: the first impression is wrong, and the end decides. */
export const wholeCallsTurns = calls(`
  ANSWERED PTP NONE
  agent: {title} किस्त के लिए याद दिलाना था।
  customer: कौन सी किस्त, मैंने तो कुछ लिया ही नहीं।
  agent: {product}, आपके {company} वाले।
  customer: अच्छा अच्छा वो! मैं <समझा|समझी> टेलीफोन वाले हो।
  agent: नहीं नहीं।
  customer: वो तो लिया है, उससे कहां (भाग|मुकर) <रहा|रही> हूं।
  agent: तो कब तक?
  customer: {date} {amount} चुका दूं<गा|गी>, निश्चिंत रहो।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {pastDate} आपने वादा किया था।
  customer: किया था, <मानता|मानती> हूं।
  agent: तो {otherDate} {otherAmount} आ रहा है?
  customer: हां कर दूं<गा|गी>।
  agent: कितने बजे?
  customer: रुकिए, बोल के भी नहीं हुआ तो? मैं कोई टाइम नहीं (<देता|देती>|<बांधता|बांधती>), आप बाद में देख लेना।
  agent: फिर क्या लिखूं?
  customer: कुछ मत लिखो। बात करते रहेंगे।

  ANSWERED PTP NONE
  customer: हेलो हां, मैं पैसे नहीं देने <वाला|वाली>, पहले ही बोल दूं।
  agent: {title} सुनिए, {due} के लिए केस आगे बढ़ रहा है।
  customer: बढ़ने दो।
  agent: आपके गारंटर को भी फोन जाएगा।
  customer: उनको बीच में मत घसीटो, (बुजुर्ग आदमी हैं|इज्जतदार लोग हैं)।
  agent: इसीलिए तो आपसे कह <रहा|रही> हूं।
  customer: हद करते हो यार। अच्छा {date} {amount} मार <देता|देती> हूं, उनको फोन नहीं जाना चाहिए।
  agent: नहीं जाएगा। {dateNoun} पक्का?
  customer: पक्का।

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {otherDateNoun} की बात पर कायम हैं ना {title}?
  customer: <था|थी>, पर मैसेज में {otherAmount} का जुर्माना देखा।
  agent: वो नियम से जुड़ा।
  customer: बिना बताए जोड़ दिया?
  agent: एग्रीमेंट में है।
  customer: फिर वो {otherAmount} भी भूल जाओ जो देने <वाला था|वाली थी>। ऐसा (गुंडा टैक्स|फालतू चार्ज) भर के मैं लोन नहीं चुकाऊं<गा|गी>।
  agent: आपने तो हां कहा था।
  customer: अब ना कह <रहा|रही> हूं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {otherDate} आप {otherAmount} भरने वाले थे।
  customer: नहीं, उससे पहले ही निपटा दिया।
  agent: कब?
  customer: {pastDate}, भतीजे के फोन से यूपीआई किया, {paidAmount}।
  agent: सिस्टम में नहीं आया।
  customer: आता होगा, (रेफरेंस नंबर नोट करो|उसका मैसेज सुनाऊं)?
  agent: जी व्हाट्सएप कर दीजिए।
  customer: कर दिया, देखो।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: आपने {paidAmount} जमा किए {pastDate}, धन्यवाद।
  customer: हां, बचा हुआ देना है ना?
  agent: हां {amount} बाकी है।
  customer: कुल मिलाके वही किस्त हुई?
  agent: जी।
  customer: तो बाकी वाले {amount} (लिख लो|सुनो), {date} डाल दूं<गा|गी>।

  ANSWERED PTP NONE
  agent: {title}, इस बार {otherDate} बोल के फिर मुकरेंगे तो नहीं?
  customer: मैंने {otherDateNoun} कब बोला?
  agent: रिकॉर्ड में है।
  customer: रिकॉर्ड गलत है, (वो तो मैंने बिजली के बिल का कहा था|किसी और की बात होगी)।
  agent: तो सही क्या है?
  customer: सही ये है कि {date} किस्त जाएगी, {amount}।
  agent: ठीक, सुधार दिया।

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: आपने कहा था जमीन का सौदा होगा।
  customer: हुआ नहीं, बयाना भी लौटाना पड़ा। पैसे की भारी किल्लत है।
  agent: {otherAmount} किसी तरह?
  customer: किस तरह? (चोरी करूं|डाका डालूं)?
  agent: नहीं, मेरा मतलब उधार।
  customer: उधार देने वाले भी अब मुंह फेर लेते हैं।
  agent: तो {otherDateNoun} का लिख दूं?
  customer: मत लिखो, सौदा दोबारा बने तो देखा जाएगा।

  ANSWERED PTP TECHNICAL_ISSUE
  agent: ऑटो डेबिट बाउंस हुआ है आपका।
  customer: पैसा पड़ा था खाते में, बैंक वालों का सर्वर (बैठ|डाउन हो) गया था।
  agent: तो मैनुअल कर दीजिए।
  customer: किया, ओटीपी नहीं आया।
  agent: दूसरे सिम से?
  customer: सिम वाला भी बोल रहा है टावर में दिक्कत।
  agent: {otherDate} फिर ट्राई?
  customer: {date} सीधे बैंक जाके {amount} डलवाऊं<गा|गी>, इस मोबाइल का भरोसा नहीं।

  ANSWERED SETTLEMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {customer} जी, फाइनल कॉल है।
  customer: नौकरी छूटे {count} महीने हुए, अब जो मिली है उसका पहला पैसा नहीं आया।
  agent: तब तक ब्याज बढ़ेगा।
  customer: इसीलिए कह <रहा|रही> हूं एक बार में हिसाब चुकता करो।
  agent: पूरा देंगे?
  customer: पूरा नहीं, {amount} में। (भाई से|दोस्त से) लेके दूं<गा|गी>।
  agent: किस दिन?
  customer: {date}, बस माफीनामा लिख के देना।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ऐप से {otherAmount} भर दीजिए।
  customer: ऐप डिलीट कर दिया, फोन भर गया था।
  agent: दोबारा डाल लीजिए।
  customer: छोड़ो ना, (आपका जो मोटा लड़का है|पहले जो आता था) उसी को भेजो।
  agent: वो अब नहीं है, दूसरा आएगा।
  customer: कोई भी आए, आईकार्ड पहन के आए।
  agent: {date} भेजूं?
  customer: हां भेजो, {amount} तैयार मिलेगा।

  ANSWERED WANT_FORECLOSURE NONE
  agent: आप इस महीने की किस्त {otherDate} करेंगे?
  customer: इस महीने की भी, अगले की भी, सबकी।
  agent: मतलब?
  customer: मतलब जो {count} किस्तें बची हैं, एक साथ। (बोनस मिला है|एफडी टूटी है)।
  agent: सेटलमेंट?
  customer: ना ना, पूरा पाई पाई। लोन बंद करने की रकम और चिट्ठी दो।
  agent: फोरक्लोजर टीम कॉल करेगी।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS FUNDS_ISSUE
  agent: {otherDate} {otherAmount}, ठीक?
  customer: एक बार दे दूं<गा|गी> तो अगले महीने फिर फंसूं<गा|गी>।
  agent: तो?
  customer: आमदनी कम पड़ती है, {salary} में तीन किस्तें नहीं निकलतीं।
  agent: कौन कौन सी?
  customer: आपकी, गाड़ी की, सोने वाली। (आपकी सबसे भारी है|आप वाली मारती है)।
  agent: माफी नहीं होगी।
  customer: माफी नहीं मांगी, किस्त छोटी करने को कहा। साल जोड़ दो।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} बाकी है आपका।
  customer: {pastDate} दे दिया था, चेक करो।
  agent: कैसे दिया?
  customer: आपके किसी बंदे के नंबर पर डाला था।
  agent: कंपनी के खाते में नहीं?
  customer: उसने कहा मेरे पे डालो, (मैंने डाल दिया|जल्दी होगा)।
  agent: उसका स्क्रीनशॉट दे सकते हैं?
  customer: वो चैट ही उड़ गई, नाम भी नहीं मालूम, मेरे पास दिखाने लायक कुछ नहीं।

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {title} आपके यहां {product} की किस्त है।
  customer: ठीक है, {otherDate} भर दूं<गा|गी>।
  agent: {otherAmount} ना?
  customer: एक मिनट, कौन सा लोन, ट्रैक्टर वाला?
  agent: हां।
  customer: अरे वो तो {myRelative} के पास (चलता है|खड़ा है)। मेरे कागज पर उठाया और पैसा उन्हीं ने रखा।
  agent: पर दस्तखत आपके हैं।
  customer: दस्तखत से क्या, उसका मैं क्यों भरूं। नहीं भरूं<गा|गी>, पीछे की बात भूल जाओ।

  ANSWERED PTP MEDICAL_ISSUE
  agent: हेलो {title}, आवाज बड़ी धीमी है।
  customer: गले में इंफेक्शन था, अब डेंगू निकला। इसीलिए पैसा रुका।
  agent: ओह। प्लेटलेट्स कैसे हैं?
  customer: चढ़ रहे हैं। (पपीते का पत्ता|नारियल पानी) चल रहा है।
  agent: किस्त के बारे में पूछना अच्छा नहीं लगता, पर...
  customer: पूछो, धंधा है तुम्हारा।
  agent: {otherDate} हो पाएगा?
  customer: तब तक डॉक्टर हिलने नहीं देगा। {date} {amount} खुद भेजूं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: सरकारी नौकरी में भी लेट?
  customer: बजट नहीं आया जिले में, तीन महीने से वेतन नहीं।
  agent: आप तो पक्के आदमी हैं, एक दिन बोलिए।
  customer: {otherDateNoun} की अफवाह है कि खजाने से निकलेगा।
  agent: तो {otherAmount} उस दिन?
  customer: अफवाह पर वादा कैसे करूं। (निकले तो|आए तो) आपको भी पता चल जाएगा।
  agent: फोन करूं {followUp}?
  customer: कर लेना।

  ANSWERED PTP NONE
  agent: {title}, {amount} की किस्त के लिए।
  customer: इतनी ही है ना? पिछली बार {otherAmount} कटे थे।
  agent: पिछली बार चार्ज भी था। इस बार {amount} ही।
  customer: हां तो ठीक, (इतना|उतना) चलेगा।
  agent: दिन?
  customer: घर में पूछ के... नहीं, {date} लिख लो।
  agent: घर में नहीं पूछना?
  customer: नहीं नहीं, मेरा पैसा है, {date} दूं<गा|गी>।

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} पूरे चाहिए।
  customer: पूरे की औकात नहीं, तंगी में हूं।
  agent: चलिए {otherAmount}।
  customer: ज्यादा है। {otherAmount} कर दूं?
  agent: वो बहुत कम है, सिस्टम नहीं लेगा।
  customer: बीच का पकड़ो। {amount}, बाकी (उधार खाते|अगली दफा)।
  agent: {otherDate}?
  customer: तब नहीं, {date}।

  WRONG_NUMBER NONE NONE
  agent: {title}, {otherDateNoun} वाला वादा याद है?
  third: कौन सा वादा जी?
  agent: {otherAmount} का, {product} में।
  third: आप रामलीला वाले चंदे की बात कर रहे हैं?
  agent: नहीं, लोन की। आप {customer} जी ना?
  third: (मेरा नाम तो महेंद्र है|हम तो कोई और हैं), {customer} को मैं नहीं <जानता|जानती>।
  agent: उनका नंबर यही दर्ज है।
  third: गलत दर्ज है, ये नंबर मेरा है। नमस्ते।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} जी, {product} के लिए।
  third: वो टॉयलेट में हैं, मैं {relative}। बोलो मुझे।
  agent: किस्त कब भरेंगे, आपको पता है?
  third: हां पता है, भर देंगे।
  agent: किस दिन?
  third: {otherDate} कह <b:रहे थे|रही थीं> शायद। {otherAmount} की बात थी।
  agent: आप गारंटी लेते हैं?
  third: मैं क्यों लूं, (मेरी कौन सुनता है|उनका मामला है)। सुनी हुई बता <रहा|रही> हूं।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: हेलो, कौन?
  agent: {customer} जी हैं?
  third: मैं {relative}, वो मजलिस में <b:गए|गई> हैं, फोन मुझे दे <b:गए|गई>।
  agent: कब बात हो पाएगी?
  third: देर से लौटेंग<b:े|ी>, आप {followUp} {time} कोशिश करो।
  agent: {followUpNoun}, ठीक है।
  third: (खुदा हाफिज|नमस्ते)।

  CALL_BACK_LATER NONE NONE
  agent: {title} {due} के बारे में दो बात।
  customer: कौन, जल्दी बोलो।
  agent: {company} से।
  customer: हां हां, अभी (बच्चे का पेपर छूटने वाला है, गेट पे हूं|लिफ्ट में फंसा आदमी निकाल रहे हैं)।
  agent: कब करूं?
  customer: {followUp} करना, {time}, आराम से सुनूं<गा|गी>।
  agent: {followUpNoun}, ठीक।

  CALL_DISCONNECTED_BY_CUSTOMER DENIED_TO_PAY SERVICE_ISSUE
  agent: {title} किस्त का?
  customer: {count} बार शिकायत लिखवाई, एक का जवाब नहीं, और किस्त का फोन रोज।
  agent: मैं आपकी शिकायत...
  customer: तुम भी वही बोलोगे जो पिछले वाले ने बोला।
  agent: इस बार पक्का दिखवाएंगे। {otherDate} आप...
  customer: कुछ नहीं देना मुझे तुम लोगों को, (बस हुआ|रखो)।
  system: ⟦ग्राहक ने फोन पटका⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  customer: हां बोलो।
  agent: {agent} बोल <रहा|रही> हूं {company} से, रिकॉर्डेड लाइन पर।
  customer: रिकॉर्डेड? क्यों रिकॉर्ड करते हो?
  agent: नियम है {title}।
  customer: मैंने इजाजत नहीं दी।
  agent: बस {product} की...
  customer: (नहीं करनी बात|रख दिया)।
  system: ⟦सामने से फोन कटा⟧

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} जी से बात कराइए।
  third: (ये तो दुकान का फोन है|मैं तो पार्टनर हूं), वो यहां कम <b:आते|आती> हैं।
  agent: {due} के लिए जरूरी है।
  third: पैसे की बात उनसे ही करो।
  agent: नंबर?
  third: नया वाला याद नहीं... हां, {phone}। इसी पे।
  agent: और घर का?
  third: वो नहीं है।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: आप {customer} के साथ काम करते हैं?
  third: किस डिपार्टमेंट में?
  agent: ये नहीं लिखा, बस आपका नाम और नंबर है।
  third: दफ्तर में चार सौ लोग हैं, (इस नाम से कोई पहचान नहीं|मैं किसी {customer} को नहीं <जानता|जानती>)।
  agent: दोस्त भी नहीं?
  third: ना दोस्त, ना रिश्तेदार। नाम ही पहली बार कान में पड़ा।

  OTHERS NONE NONE
  agent: {customer} जी?
  third: उनका फोन हमारे रिपेयर सेंटर में है, (डिस्प्ले बदल रहा है|पानी गया था)।
  agent: कब मिलेगा?
  third: पार्ट आएगा तब।
  agent: आप उन्हें जानते हैं?
  third: कस्टमर हैं, बस पर्ची पे नाम है। टेस्ट करने को कॉल उठाई।
`);
