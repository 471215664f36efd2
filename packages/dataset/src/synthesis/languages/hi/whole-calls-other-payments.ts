import { calls } from "../calls.ts";

/** Calls about money that is paid already, a reduced sum, early closing, a collector, or other terms. */
export const wholeCallsOtherPayments = calls(`
  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} इस महीने की किस्त नहीं आई।
  customer: कैसे नहीं आई, {pastDate} (फोन पे से मारा था|गूगल पे किया था), {paidAmount}, मैसेज पड़ा है मेरे पास।
  agent: स्क्रीनशॉट दे दीजिए तो चेक कर लें।
  customer: भेज <देता|देती> हूं अभी, देख लेना।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: आपके लड़के को {pastDate} घर पर नगद दिए, रसीद फाड़ के दी है उसने।
  agent: रसीद नंबर बताएंगे?
  customer: (हां सामने रखी है|रुकिए <पढ़ता|पढ़ती> हूं), चार पांच अंक का है, व्हाट्सएप पर फोटो डाल <देता|देती> हूं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {otherDate} {due} जमा करवा दीजिए।
  customer: सुनिए, खाते से अपने आप कट चुका है, बैंक का मैसेज आया {pastDate}।
  agent: अच्छा, अपडेट होने में (टाइम|दो दिन) लगते हैं, माफी चाहेंगे।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: पिछली बार आपने कहा था {otherDate} करेंगे।
  customer: कर दिया ना, यूटीआर भी है, लिख लो चाहे। आप लोग चेक करके फोन किया करो।
  agent: जी यूटीआर बता दीजिए।
  customer: मैसेज में (फॉरवर्ड|भेज) कर <रहा|रही> हूं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} जी, {product} बकाया है।
  customer: वो तो {pastDate} ब्रांच जाके (चुकता|क्लियर) किया, काउंटर वाली मैडम ने मोहर लगा के पर्ची दी।
  agent: ठीक है, हम सिस्टम में देखते हैं।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: मेरे बेटे ने अपने अकाउंट से डाला {pastDate}, वो बता रहा था ट्रांजैक्शन सक्सेस है।
  agent: आप श्योर हैं?
  customer: (बिल्कुल|सौ टका), मैंने खुद उसके मोबाइल में देखा।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: कब तक होगा?
  customer: हो चुका साहब। {paidAmount}, एनईएफटी, {pastDate}। (अब फोन मत कीजिए|और क्या चाहिए)?

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: पेमेंट बाकी है {title}।
  customer: जो दे चुका वो बार बार थोड़ी देगा, हो गया वो।
  agent: यूटीआर या पर्ची भेज दीजिए।
  customer: (कुछ नहीं भेज रहा|नहीं है मेरे पास कुछ), आपका काम है ढूंढो।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: {pastDate} किसी को नगद पकड़ाए थे, नाम नहीं पता।
  agent: कोई रसीद मिली होगी?
  customer: उसने (दी ही नहीं|कहा बाद में देगा), अब कहां से लाऊं।
  agent: बिना सबूत के हम नहीं मान सकते।
  customer: मत मानो।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} पेंडिंग है आपका।
  customer: झूठ बोल रहे हो, भर चुके हैं हम।
  agent: किस तरीके से भरा था?
  customer: (याद नहीं|भूल गए), भरा था बस।
  agent: कोई मैसेज, स्टेटमेंट?
  customer: मैसेज डिलीट हो गए सारे।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: आपने यूपीआई किया था ना, उसका स्क्रीनशॉट?
  customer: वो फोन ही (चोरी हो गया|पानी में गिर गया), पेमेंट हुआ था पर दिखा नहीं <सकता|सकती>।
  agent: बैंक स्टेटमेंट निकलवा दीजिए।
  customer: इतना टाइम नहीं है मेरे पास।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: पैसा गया है आपके पास, बात खत्म।
  agent: ट्रांजैक्शन आईडी पढ़ दीजिए बस।
  customer: आईडी वाईडी (मुझे देखनी नहीं आती|नहीं बताऊं<गा|गी>)।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} आपने {paidAmount} बताया था, कहीं नहीं दिख रहा।
  customer: दिया है तो दिया है।
  agent: एक फोटो भेज दें रसीद की।
  customer: रसीद (चूहे खा गए|घर बदलते में खो गई), क्या करूं।
  agent: फिर तो बकाया ही रहेगा।

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: कुल {due} बाकी है {title}।
  customer: इतना जन्म भर में नहीं होगा, पैसा है ही नहीं।
  agent: मान लीजिए छूट मिले तो?
  customer: तो {amount} में (फैसला|निपटारा) कर लो, {date} मैं दे <देता|देती> हूं।

  ANSWERED SETTLEMENT NONE
  agent: एकमुश्त {amount} में खाता बंद हो सकता है आपका।
  customer: (मंजूर है|चलेगा), कागज बना के भेजो।
  agent: पैसा कब भरेंगे?
  customer: {date}।

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  customer: मूल से ज्यादा तो ब्याज चढ़ा दिया तुम लोगों ने, ये लूट है।
  agent: नियम के हिसाब से है {title}।
  customer: ब्याज (माफ कर|हटा) दो, असली रकम देकर छुट्टी करूं, कोई रास्ता हो तो बोलो।

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: {otherAmount} में क्लोज करवा देते हैं।
  customer: ज्यादा है, कारोबार डूब चुका है मेरा, समझो।
  agent: आप बताइए कितना?
  customer: {amount}, इससे एक रुपया ऊपर नहीं, (लिखवा लो|बॉस से पूछ लो)।

  ANSWERED SETTLEMENT MEDICAL_ISSUE
  agent: आपका केस सेटलमेंट टीम में है।
  customer: हां मैंने ही अर्जी दी थी, कीमो चल रही है मेरी, कमाई बंद है।
  agent: कितने में बात की थी?
  customer: अभी कोई रकम नहीं बोली, (जितना कम हो सके|आधे से नीचे) करवा दीजिए।

  ANSWERED SETTLEMENT DEATH_IN_FAMILY
  customer: {myRelative} चल <r:बसे|बसीं>, वही <r:कमाते थे|कमाती थीं>, अब किस्तें नहीं खिंचेंगी।
  agent: कंपनी छूट देकर खाता बंद कर सकती है।
  customer: तो छूट (दिलवा|करवा) दीजिए, {amount} तक का इंतजाम रिश्तेदारों से होगा, {date}।

  ANSWERED SETTLEMENT NONE
  agent: सेटलमेंट करेंगे तो सिबिल में लिखा जाएगा।
  customer: लिखा जाए। {otherAmount} नहीं, {amount} दूं<गा|गी> और नो ड्यूज लूं<गा|गी>।
  agent: मैं अप्रूवल <डालता|डालती> हूं, {dateNoun} तक भर देंगे?
  customer: (हां भर दूं<गा|गी>|हो जाएगा)।

  ANSWERED SETTLEMENT NONE
  customer: भाई साहब पूरा लोन देने का तो (मन|इरादा) नहीं, कोई स्कीम वगैरह आई हो कम करने की तो बताओ।
  agent: स्कीम है, ऑफर निकलवाना पड़ेगा।
  customer: निकलवाओ फिर, तब बात करते हैं।

  ANSWERED WANT_FORECLOSURE NONE
  agent: किस्त के लिए कॉल है।
  customer: किस्त छोड़ो, पूरा लोन (एक साथ|एक बार में) चुकाना है, फोरक्लोजर का कितना बनेगा?
  agent: लेटर जनरेट करवा <देता|देती> हूं।

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  customer: ब्याज इतना ज्यादा है कि रखने का फायदा नहीं, दूसरे बैंक से लेके आपका खाता पूरा बंद कर रहे हैं।
  agent: अगली किस्त {otherDate} है।
  customer: किस्त नहीं, (कुल बकाया|सारा हिसाब) बताओ, पूरा भर के एनओसी लेंगे।

  ANSWERED WANT_FORECLOSURE NONE
  agent: {count} किस्तें बची हैं {title}।
  customer: जमीन बेची है, सोच <रहा|रही> हूं सारी की सारी एक झटके में दे दूं।
  agent: प्री क्लोजर चार्ज लगेगा {otherAmount}।
  customer: लगे तो लगे, (प्रोसेस|तरीका) बता दो बंद करवाने का।

  ANSWERED WANT_FORECLOSURE SERVICE_ISSUE
  customer: आपके यहां की सर्विस से तंग आ <गया|गई> हूं, न कोई फोन उठाता है न मेल का जवाब।
  agent: माफ कीजिए {title}।
  customer: माफी नहीं, मेरा पूरा लोन (क्लोज|खत्म) कराओ, जितना बाकी है सब भर <देता|देती> हूं।

  ANSWERED WANT_FORECLOSURE NONE
  agent: छूट में बंद करना चाहते हैं?
  customer: नहीं छूट नहीं चाहिए, सिबिल साफ रखना है। पूरा पैसा देके समय से पहले बंद।
  agent: समझ <गया|गई>, मेल से (रिक्वेस्ट|अर्जी) डाल दीजिए।

  ANSWERED WANT_FORECLOSURE OTHER_REASONS
  agent: {title} किस्त रुकी क्यों है?
  customer: गाड़ी बेच रहे हैं, खरीदार को एनओसी चाहिए, इसीलिए किस्त नहीं भरी।
  agent: फिर?
  customer: फिर क्या, लोन का (टोटल निकालो|फोरक्लोजर लेटर दो), पूरा चुका के गाड़ी नाम करानी है।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ऑनलाइन कर दीजिए {title}।
  customer: हमें ये सब नहीं आता, {date} लड़का भेज दो घर, {amount} गिन के दे दूं<गा|गी>।

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  customer: तीन दिन से यूपीआई (बंद|फेल) है, पैसा अटक जाता है।
  agent: कार्ड से?
  customer: वो भी नहीं ले रहा। किसी आदमी को दुकान पर (रवाना|भेज) कर दो, यहीं से ले जाए।
  agent: कब भेजूं?
  customer: {date}।

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: ब्रांच में आ सकते हैं?
  customer: पैर में प्लास्टर है, (बिस्तर पर पड़ा हूं|उठ नहीं <सकता|सकती>), इसलिए नहीं आ पाए। घर से कोई ले जाए तो दे देंगे।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: {amount} {date} लेने कोई आए तो मिल जाएगा?
  customer: हां हां मिल जाएगा, (पता वही है|मंदिर के पीछे वाला घर), फोन करके आना।

  ANSWERED WILL_PAY_AFTER_VISIT LINK_NOT_RECEIVED
  agent: लिंक पे क्लिक कीजिए।
  customer: कितनी बार बोलूं कि लिंक (पहुंचा ही नहीं|मिला ही नहीं)। छोड़ो, आदमी भेजो।
  agent: आदमी {otherDate} ही आ पाएगा।
  customer: तब मैं नहीं रहूं<गा|गी>, {date} भेजना।

  ANSWERED WILL_PAY_AFTER_VISIT SERVICE_ISSUE
  customer: पिछली बार ऑनलाइन किया, तुमने महीने भर चढ़ाया नहीं। इसलिए अब सिर्फ (हाथ में|रसीद पर) दूं<गा|गी>।
  agent: तो एग्जीक्यूटिव भेज दें?
  customer: भेजो, मेरे सामने पर्ची काटे।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: आप {otherDate} {otherAmount} डाल देंगे?
  customer: डालना वालना नहीं, ऑफिस के गेट पर (आ जाओ|बंदा भेजो) {date}, नगद {amount}।
  agent: लंच में?
  customer: {time}।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS FUNDS_ISSUE
  agent: {title} हर महीने बाउंस हो रहा है।
  customer: किस्त {otherAmount} की है, इतना महीने में बचता नहीं, तंगी है। (छोटी करवा दो|घटा दो), साल बढ़ा दो चाहे।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: (इस बार|फिर) भी चूक गए आप।
  customer: तनख्वाह हमारे यहां लेट आती है, अभी तक नहीं आई, और किस्त पहले कट जाती है।
  agent: तो क्या चाहते हैं?
  customer: किस्त की तारीख (आगे सरका|बदल) दीजिए हमेशा के लिए।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  customer: कंपनी बंद हो गई, दूसरी में <लगा|लगी> हूं, वहां पहला महीना पूरा नहीं हुआ।
  agent: किस्त का क्या करें?
  customer: {count} महीने की (मोहलत|छुट्टी) मिल जाए किस्तों से, ऐसा कोई नियम है ना?

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS BUSINESS_LOSS
  agent: {otherDate} दे पाएंगे?
  customer: होटल घाटे में चल रहा है, एक तारीख देके फिर झूठा बनूं क्या।
  agent: तो उपाय?
  customer: लोन (दोबारा बनाओ|रीस्ट्रक्चर करो), लंबा खींच दो, हर महीने कम जाए।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  agent: पेमेंट नहीं आया।
  customer: {myRelative} को लकवा मार गया, आधी कमाई दवा में जाती है। आप (किस्त हल्की|अवधि लंबी) कर सकते हो तो अर्जी कहां दूं?

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: {customer} जी {company} से।
  customer: अच्छा हुआ फोन आ गया, मुझे किस्त हर महीने के आखिर में करवानी है, शुरू में (नहीं जमती|दिक्कत होती है)।
  agent: इसके लिए ब्रांच में फॉर्म भरना होगा।
  customer: फॉर्म भेज दो व्हाट्सएप पे।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS RATE_OF_INTEREST_ISSUES
  customer: साठ परसेंट ब्याज कौन लेता है, मैंने कागज दिखाया वकील को।
  agent: एग्रीमेंट में लिखा है {title}।
  customer: रेट (कम करके|घटाके) नई किस्त बनाइए, तब चालू करूं<गा|गी>।

  ANSWERED NONE NONE
  agent: {company} से {agent}, केवाईसी अपडेट के लिए कॉल है, पेमेंट का नहीं।
  customer: पता वही है, (मेल बदला है|ईमेल नया है), नोट कर लो।

  ANSWERED NONE NONE
  customer: (एक और|नया) लोन मिल सकता है क्या मुझे?
  agent: आपकी एलिजिबिलिटी देखनी पड़ेगी {title}, ब्रांच में पूछिए।
  customer: {salary} सैलरी है, बताना।

  ANSWERED NONE NONE
  agent: फीडबैक के लिए फोन किया है, हमारे ऐप का अनुभव कैसा रहा?
  customer: ठीक है, (चार नंबर|अच्छा) दे दो।
  agent: धन्यवाद {title}।

  ANSWERED NONE NONE
  customer: मेरा नाम स्टेटमेंट में गलत छपा है, (सुधरवा|ठीक करवा) दो।
  agent: आधार की कॉपी मेल कर दीजिए, हो जाएगा।
  customer: कर <देता|देती> हूं।
`);
