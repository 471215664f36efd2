import { calls } from "../calls.ts";

/** Calls in which nothing is promised: refusals, disputes, and talk that commits to nothing, with their reasons. */
export const wholeCallsReasons = calls(`
  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {product} आपके पैन पर चल रहा है।
  customer: मेरे पैन पर किसी ने (फर्जी|चोरी से) लोन उठाया है, मैंने कहीं साइन नहीं किया।
  agent: पैसा आपके खाते में गया था।
  customer: वो खाता मेरा है ही नहीं। थाने में रिपोर्ट कर दी है, एक पैसा नहीं मिलेगा।

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  customer: कौन सा लोन? मैं जिंदगी में (पहली बार सुन <रहा|रही> हूं|आपके यहां <आया|आई> नहीं)।
  agent: आधार आपका ही है {title}।
  customer: आधार कोई भी निकाल लेता है, ओटीपी का फ्रॉड हुआ है। भरूं<गा|गी> क्यों?

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  agent: {due} आपके नाम पर है।
  customer: ये मैंने लिया नहीं, पर झगड़ा भी नहीं चाहिए। वकील से पूछके (बताऊं<गा|गी>|देखूं<गा|गी>) क्या करना है।

  CUSTOMER_ABUSIVE DENIED_TO_PAY CLAIMING_FRAUD
  agent: लोन आपने लिया था {title}।
  customer: तेरे (मामा ने|बाप ने) लिया होगा कमीने, मेरे नाम पर धोखा किया है, फूटी कौड़ी नहीं दूं<गा|गी>।

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {customer} जी, किस्त छह महीने से रुकी है।
  customer: पैसा {myRelative} ने (खाया|इस्तेमाल किया), मेरा तो सिर्फ अंगूठा लगा था।
  agent: जिम्मेदारी आपकी बनती है।
  customer: उसी से वसूलो, मैं नहीं भरने <वाला|वाली>।

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  customer: वो दोस्त ने मेरे कागज पर मोटर साइकिल ली थी, किस्त वही देता था।
  agent: अब क्या होगा {title}?
  customer: उससे (बात करके|मिलके) देखूं<गा|गी>, फोन नहीं उठा रहा।

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: आप गारंटर हैं या लेने वाले?
  customer: नाम से मैं हूं, असल में {myRelative} के लिए निकाला था, (उनका हाल बुरा है|वो टाल <r:रहे|रही> हैं)।
  agent: कोई तारीख?
  customer: मेरे हाथ में नहीं कुछ।

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: वजह तो बताइए {title}।
  customer: वजह (मेरी|मेरे घर की) है, तुम्हें क्यों दूं।
  agent: मदद कर पाएंगे हम।
  customer: मदद नहीं चाहिए, पैसा नहीं दूं<गा|गी>, फोन रखो।

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: दिक्कत क्या आ रही है?
  customer: है कुछ (ऐसा ही|अंदर की बात)।
  agent: नौकरी, बीमारी, कुछ तो?
  customer: वो सब छोड़िए, बाद में देखते हैं।

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: भरते क्यों नहीं {title}?
  customer: मर्जी।
  agent: ये कोई जवाब हुआ?
  customer: यही जवाब है, (सोचूं<गा|गी> कभी|मन हुआ तो भरूं<गा|गी>)।

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  customer: आपके रिकवरी वाले ने मोहल्ले में (गाली दी|तमाशा किया), मेरी इज्जत गई।
  agent: शिकायत दर्ज करा दीजिए।
  customer: दर्ज है, कोई सुनवाई नहीं। जब तक उसको निकालोगे नहीं, हम कुछ नहीं देंगे।

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: आपका पेमेंट?
  customer: पहले मेरा {paidAmount} जो {pastDate} दो बार कट गया वो वापस करो। टिकट (डाला हुआ|खुला) है, जवाब नहीं।
  agent: मैं ऊपर भेज <देता|देती> हूं।
  customer: जवाब आए फिर सोचेंगे।

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {due} जमा करने हैं।
  customer: {otherAmount} का चार्ज किसने जोड़ा? (चोर हो|हिसाब गलत है) तुम्हारा।
  agent: लेट फीस है {title}।
  customer: गलत हिसाब पर मैं पेमेंट नहीं <करता|करती>, कोर्ट में मिलना।

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  customer: लिया कुछ था, बता कुछ रहे हो, ब्याज पर ब्याज लग रहा है। पूरा (ब्यौरा|खाता) दिखाओ, समझ आया तो बात करेंगे।
  agent: स्टेटमेंट मेल पर है।

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  agent: कब तक हो जाएगा?
  customer: नहीं होगा। घर में (राशन|दूध) के पैसे नहीं, किस्त कहां से दूं, साफ बोल <रहा|रही> हूं, नहीं दे <सकता|सकती>।

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {otherAmount} ही डाल दीजिए।
  customer: इतना भी नहीं है, खर्चा ज्यादा हो गया इस बार।
  agent: {otherDate} हो पाएगा?
  customer: कह नहीं <सकता|सकती>, (आए तो दूं<गा|गी>|कोशिश रहेगी)।

  ANSWERED DENIED_TO_PAY JOB_CHANGED_WAITING_FOR_SALARY
  customer: छंटनी में निकाल दिया मुझे, घर बैठ<ा|ी> हूं, नौकरी मिली नहीं।
  agent: किस्त तो देनी होगी {title}।
  customer: (कहां से|किस बात से)? नहीं दे <पाऊंगा|पाऊंगी>, जो करना है कर लो।

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: पहले तो आप टाइम पर भरते थे।
  customer: तब दूसरी कंपनी थी। अब नई में <आया|आई> हूं, (पहली सैलरी का इंतजार है|खाता तक नहीं खुला वहां)।
  agent: तो पहली सैलरी पर पक्का?
  customer: पक्का नहीं बोलते, देख लेंगे।

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: {title} {otherDateNoun} की बात हुई थी।
  customer: स्कूल वालों ने तनख्वाह (लटका दी|नहीं दी), मास्टरी में यही होता है।
  agent: मिलेगी कब?
  customer: ऊपर से आदेश आएगा तब, हम क्या कहें।

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  customer: ठेकेदार दो महीने से टरका रहा है, मजदूरी (फंसी|अटकी) पड़ी है, ड्यूटी रोज <जाता|जाती> हूं।
  agent: आपके {salary} आते हैं ना?
  customer: आते थे। आएं तो ही कुछ बोलूं।

  ANSWERED DENIED_TO_PAY MEDICAL_ISSUE
  agent: आज कुछ जमा होगा?
  customer: मेरी (किडनी|आंतों) का इलाज चल रहा है, जान बचाऊं या किस्त भरूं? नहीं भर रहे, बस।

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: हेलो {title}, व्यस्त हैं?
  customer: {myRelative} का एक्सीडेंट हुआ, (आईसीयू के बाहर|इमरजेंसी में) बैठे हैं, किस्त उसी में रह गई।
  agent: ओह, पेमेंट का बाद में पूछूं?
  customer: बाद में ही देखेंगे वो, अभी कुछ नहीं सूझ रहा।

  ANSWERED DENIED_TO_PAY DEATH_IN_FAMILY
  customer: जिस बेटे के भरोसे लोन लिया था वही (नहीं रहा|चला गया दुनिया से)। अब हमसे कुछ नहीं भरेगा।
  agent: अफसोस हुआ। बीमा था क्या?
  customer: पता नहीं, हम नहीं दे पाएंगे किस्त।

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: किस्त निकल गई आपकी।
  customer: {pastDate} {myRelative} का स्वर्गवास हो गया, क्रिया कर्म में (लगे हैं|पैसा लग गया)।
  agent: ओह। आगे कब बात करें?
  customer: दिन निकल जाएं, फिर सोचते हैं।

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  agent: {count} किस्त हो गई हैं {title}।
  customer: फैक्ट्री सील है, मशीनें बिक गईं, धंधा (खत्म|चौपट)। लिख दो कि नहीं दूं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: खेती कैसी रही?
  customer: ओलों ने (गेहूं बिछा दिया|सब मार दिया), मंडी में भाव भी नहीं मिला।
  agent: तो किस्त?
  customer: देखो, ऊपर वाले के भरोसे है।

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: पैसा है तो कर क्यों नहीं रहे?
  customer: आपकी साइट (खुलती ही नहीं|बीच में लटक जाती है), ओटीपी डालो तो बाहर फेंक देती है।
  agent: दूसरे तरीके से?
  customer: हां कभी करके देखूं<गा|गी>।

  ANSWERED DENIED_TO_PAY TECHNICAL_ISSUE
  customer: दो बार पेमेंट (बीच में अटक|रिवर्स हो) गया, बैंक और ऐप दोनों खराब। अब तीसरी बार नहीं डालूं<गा|गी>, जाओ।
  agent: शिकायत नंबर ले लीजिए।
  customer: नहीं चाहिए, नहीं देना मुझे।

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: लिंक से हो जाएगा {title}।
  customer: लिंक होता तो कर देते, (इनबॉक्स खाली है|वो आया किसके पास)।
  agent: नंबर यही है?
  customer: हां। भेजो फिर, देखते हैं।

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  customer: तुमने बोला था व्हाट्सएप पे लिंक डालोगे, आज तक (नहीं डाला|राह देख <रहा|रही> हूं)। इसीलिए पड़ा है।
  agent: डाल <रहा|रही> हूं। कब भरेंगे?
  customer: आए तो पहले।

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: कहां हैं आप?
  customer: (नेपाल|दुबई) में, काम से आए हैं, यहां से पैसा नहीं जा पाता।
  agent: लौटेंगे कब?
  customer: साहब जाने। लौटूं<गा|गी> तब किस्त की सोचूं<गा|गी>।

  ANSWERED DENIED_TO_PAY OUT_OF_STATION
  agent: किसी से कहलवा के भर दीजिए।
  customer: पहाड़ पे हूं ट्रक लेके, किससे कहूं। घर (दूर है|महीनों बाद <जाता|जाती> हूं), इस महीने नहीं भर <सकता|सकती>, ना मतलब ना।

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  agent: अकाउंट में पैसा नहीं था क्या?
  customer: पैसा था, पर खाता (फ्रीज|होल्ड) कर रखा है पुलिस ने, किसी और के केस में।
  agent: खुलेगा कब?
  customer: जज जब कहे। मैं क्या तारीख दूं।

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  customer: तलाक का केस चल रहा है, कोर्ट ने सब (रोक|जब्त कर) रखा है, वकील ने मना किया है किसी को भी देने से। नहीं दूं<गा|गी>।

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  agent: फोन नहीं उठा रहे थे {title}।
  customer: घर शिफ्ट कर रहे थे, (उसी में|सामान ढोने में) किस्त छूट गई।
  agent: अब कर दीजिए।
  customer: हां हां फुर्सत से।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {otherDate} {otherAmount}, लिख दूं?
  customer: लिखो मत। हुआ तो हुआ, (मैं बंधूं<गा|गी> नहीं|गारंटी नहीं)।
  agent: कोशिश तो करेंगे?
  customer: कोशिश में क्या जाता है।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: {otherDate} बता दूं<गा|गी> कि कब (देना है|होगा)।
  agent: बताना नहीं {title}, देना है।
  customer: पहले बताऊं<गा|गी>, फिर दूं<गा|गी>। कॉल {followUp} करना।
  agent: ठीक।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {due} कब?
  customer: (अच्छा|चलो) {otherDate} ले लीजिए।
  agent: बढ़िया, लिख लिया।
  customer: रुको, घर से कह रहे हैं उस पैसे से (फीस जाएगी|गैस वाला आएगा)। काट दो, अभी मैं कुछ नहीं कह <सकता|सकती>।

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherDate} आप {otherAmount} देने वाले थे।
  customer: कहा था, अब मना कर <रहा|रही> हूं। (नहीं दूं<गा|गी>|एक धेला नहीं)।
  agent: ऐसे कैसे {title}?
  customer: ऐसे ही।

  ANSWERED DENIED_TO_PAY NONE
  agent: सेटलमेंट में {otherAmount} दे दीजिए।
  customer: ना किस्त, ना सेटलमेंट। (मुझसे कुछ उम्मीद मत रखो|केस कर दो)।
`);
