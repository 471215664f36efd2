import { calls } from "../calls.ts";

/** Calls that somebody else answers, that break off, or that nobody answers. */
export const wholeCallsPeopleAndLine = calls(`
  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} जी को फोन दीजिए।
  third: वो नहा <b:रहे|रही> हैं, मैं {relative} हूं, (क्या काम|बोलिए क्या) है?
  agent: {company} से, उन्हीं से बात करनी थी।
  third: थोड़ी देर में कर लेना।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: हेलो, मैं <बेटा|बेटी> बोल <रहा|रही> हूं, (मम्मी|दादी) रसोई में हैं।
  agent: बेटा {customer} जी कहां हैं?
  third: पता नहीं, फोन रख के बाहर <b:गए|गई> हैं।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: मैं उन<r:का|की> {relative}। वो ड्यूटी पर हैं, (फोन घर छोड़ते हैं|यहीं फोन रहता है)।
  agent: मिलेंगे कब?
  third: {followUp} {time} फोन लगाओगे तो मिल जाएंग<b:े|ी>।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} की किस्त का बताइए, कब भरेंगे?
  third: मुझे बोल के <b:गए थे|गई थीं> कि {otherDate} {otherAmount} डाल देंग<b:े|ी>, (आगे भगवान जाने|मैं तो {relative} हूं बस)।
  agent: ठीक है, उन्हीं से पूछ लेंगे।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: {customer} अस्पताल में भर्ती हैं, पथरी का ऑपरेशन है, मैं {relative} बोल <रहा|रही> हूं।
  agent: इसीलिए किस्त नहीं आई?
  third: हां, (ठीक होके|घर लौटके) शायद भर देंग<b:े|ी>।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: घर से कोई और भर सकता है क्या?
  third: किस के पास पड़ा है? (हाथ तंग है सबका|घर में अनाज का भी उधार है)। मैं {relative}, मुझे कुछ पता नहीं कब देंग<b:े|ी>।

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} जी का पेमेंट पेंडिंग है।
  third: पेंडिंग नहीं है, मेरे सामने {pastDate} {paidAmount} ऑनलाइन किए, मैं उन<r:का|की> {relative} हूं, (बैंक का मैसेज आया|मोबाइल में दिखाया था)।

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: जी मैं {relative}। वो तो {pastDate} बैंक जाके किस्त (भर <b:आए|आईं>|जमा कर <b:आए|आईं>), आपको मिला नहीं?
  agent: चेक करवा <लेता|लेती> हूं।

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY DEATH_IN_FAMILY
  agent: {customer} जी हैं?
  third: वो अब नहीं <b:रहे|रहीं>, {pastDate} गुजर <b:गए|गईं>, मैं {relative} हूं।
  agent: ओह, बहुत दुख हुआ। लोन का क्या करेंगे?
  third: (हम कैसे भरें|किसके बूते भरें), हम नहीं दे सकते, कागज भेज देंगे मौत का।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  third: नौकरी चली गई है उनकी, दूसरी जगह लग<b:े|ी> हैं, पहली तनख्वाह (मिली नहीं|बाकी है)। मैं {relative} हूं।
  agent: किस्त कब तक मान लें?
  third: मैं क्या वादा करूं, वो जाने।

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: आप {relative} हैं, आप ही जमा कर दीजिए।
  third: हम क्यों करें? जिसने लिया वो दे, (यहां से कुछ नहीं मिलेगा|इस घर से एक पैसा नहीं)।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT OUT_OF_STATION
  third: वो तो बाहर कमाने <b:गए|गई> हैं, (सूरत|गुजरात) में, इसीलिए किस्त चूक गई, {relative} हूं मैं।
  agent: पैसा कब भेजेंगे घर?
  third: भेजेंग<b:े|ी> तो देखेंगे।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: दुकान पर भी ताला है {customer} जी की।
  third: दुकान डूब गई ना, इसीलिए तो किस्त (रुकी|बंद) है। मैं उन<r:का|की> {relative}। पैसा आया तो भर देंगे वो।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: मैं {relative} हूं, वो सो <b:रहे|रही> हैं।
  agent: जगा दीजिए, जरूरी है।
  third: नाइट ड्यूटी करके <b:आए|आई> हैं, (नहीं जगाऊं<गा|गी>|बाद में करना)।

  WILL_ASK_TO_PAY NONE NONE
  agent: उनको कहिए किस्त जमा कर दें आज।
  third: (कह दूं<गा|गी>|बोल दूं<गा|गी>), शाम को घर आएंग<b:े|ी>।

  WILL_ASK_TO_PAY NONE NONE
  third: मैं उन<r:का|की> {relative}, वो मोबाइल नहीं ले <b:गए|गई>।
  agent: {product} की किस्त बाकी है, बता देंगे उनको?
  third: हां हां, याद दिला दूं<गा|गी> कि (भर दो|पैसे डालो)।
  agent: धन्यवाद।

  WILL_ASK_TO_PAY NONE NONE
  agent: आप {customer} के दोस्त हैं ना, बोलिए {company} का बकाया चुका दें।
  third: मिलेंग<b:े|ी> तो (समझाऊं<गा|गी>|डांटूं<गा|गी>), कहूं<गा|गी> निपटा दें।

  WILL_ASK_TO_PAY NONE NONE
  third: दुकान पर मैं <बैठा|बैठी> हूं, मालिक <b:बाहर गए|बाहर गई> हैं।
  agent: उनका बकाया है, संदेश दे दीजिए पेमेंट का।
  third: ठीक है, (आते ही|लौटते ही) कहूं<गा|गी> आपके पैसे भर दें।

  WILL_ASK_TO_PAY NONE NONE
  agent: जी किस्त रुकी है, {customer} जी को बोलिए।
  third: आप ही बोलो, मेरी नहीं सुनते। ... (अच्छा बोल दूं<गा|गी>|चलिए कह दूं<गा|गी>) किस्त भरने को।

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: ये नंबर मैं <चलाता|चलाती> हूं, {customer} का दूसरा है, लिखो {phone}।
  agent: (जी लिख लिया|शुक्रिया)।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} जी कहां मिलेंगे?
  third: मैं {relative}, वो अलग रहत<b:े|ी> हैं। उनका फोन {phone} है, (उसी पे पूछो|वहां बात करो)।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: ये रेफरेंस में दिया है आपका नंबर।
  third: हां जानते हैं, अब मिलना नहीं होता, पर {phone} ट्राई कर लो, (चालू होगा|लगता है शायद)।

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: साहब बाहर हैं, उनके मुनीम का नंबर दे दूं? वो नहीं, ऐसा करो साहब का ही लो, {phone}।
  agent: इसी पे मिलेंगे ना?
  third: (हां यही|सही है)।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: और कोई संपर्क है उनका?
  third: रुकिए डायरी (देखूं|खोलूं)... {phone}। इसपे मिल जाएंग<b:े|ी>।

  WRONG_NUMBER NONE NONE
  agent: {customer} बोल रहे हैं?
  third: नहीं भाई, (गलत|रॉन्ग) नंबर लगा है।
  agent: क्षमा कीजिए।

  WRONG_NUMBER NONE NONE
  third: कौन {customer}? ये सिम मैंने नई ली है, (पिछले वाले का होगा|उनको नहीं जानते हम)।
  agent: {company} के रिकॉर्ड में यही है।
  third: हटा दो रिकॉर्ड से, रोज फोन आता है।

  WRONG_NUMBER NONE NONE
  agent: नमस्ते, {title} {product} की किस्त बाकी है, {due}।
  third: कौन सी किस्त, हमने कोई लोन नहीं लिया।
  agent: आप {customer} जी नहीं?
  third: ना ना, मैं तो (चाय|सब्जी) <वाला|वाली> हूं, नंबर गलत मिल गया आपको।
  agent: ओह, सॉरी।

  WRONG_NUMBER NONE NONE
  third: हमारा पीसीओ है, यहां {customer} नाम का कोई (नहीं आता|नहीं है), गलत नंबर।

  WRONG_NUMBER NONE NONE
  agent: {otherDate} आपकी किस्त थी, {otherAmount}।
  third: देखिए ये फोन (मेरी बेटी का|हमारे घर का) है, कोई लोन वोन नहीं। आप नंबर चेक करके मिलाइए।
  agent: नाम {customer} है ना?
  third: इस नाम का यहां कोई नहीं।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ने आपको रेफरेंस में डाला है।
  third: (ये|अच्छा,) {customer} कौन? मैं ऐसे किसी आदमी को नहीं <जानता|जानती>।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: हां मैं ही बोल <रहा|रही> हूं, पर ये {customer} कौन है?
  agent: आपके दोस्त, लोन में नाम दिया।
  third: मेरे दोस्तों में ये नाम (नहीं है|कभी सुना नहीं), मैं नहीं <पहचानता|पहचानती>।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: पड़ोसी हैं आप उनके?
  third: पड़ोस में (शर्मा|गुप्ता) जी रहते हैं, {customer} कौन हैं मालूम नहीं, मेरा नंबर उनको कैसे मिला।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: आपने गारंटी दी थी {customer} की।
  third: (मैंने किसी की नहीं दी|अजनबी की गारंटी क्यों दूं), मैं इस नाम को <जानता|जानती> ही नहीं, मेरा फोन काट दो लिस्ट से।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: {customer} पहले हमारे यहां काम <b:करते थे|करती थीं>, छोड़ के <b:गए|गई> उसके बाद (कोई खबर नहीं|पता नहीं कहां हैं)।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} से क्या रिश्ता है आपका?
  third: शादी हुई थी। तलाक हो चुका है, अब (बात नहीं होती|मेरा कोई लेना देना नहीं), कहां हैं नहीं पता।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} आपके यहां किराये पर हैं?
  third: <b:थे|थीं>, {count} महीने पहले कमरा खाली कर <b:गए|गईं>, फिर न फोन न (पता|मुलाकात)।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: रिश्तेदारी है पर लड़ाई हो रखी है, सालों से (संपर्क|आना जाना) नहीं, उनके बारे में मत पूछो।
  agent: नंबर भी नहीं?
  third: कुछ नहीं।

  CALL_BACK_LATER NONE NONE
  agent: {company} से {agent} बोल <रहा|रही> हूं।
  customer: क्लास ले <रहा|रही> हूं, {time} फोन (कीजिएगा|करना)।

  CALL_BACK_LATER NONE NONE
  customer: हेलो, अभी (बाइक चला|ट्रेन में चढ़) <रहा|रही> हूं, बाद में।
  agent: कितनी देर में?
  customer: {followUp} कर लीजिए।

  CALL_BACK_LATER NONE NONE
  agent: {customer} जी दो मिनट हैं?
  customer: दो सेकंड भी नहीं। डॉक्टर के केबिन में हूं, नंबर आने वाला है।
  agent: मैं फिर (लगाऊं<गा|गी>|मिलाऊं<गा|गी>)।

  CALL_BACK_LATER NONE NONE
  customer: शादी में हूं, बैंड बज रहा है सुनाई नहीं देगा, {followUp} {time} (बात करेंगे|करो फोन)।
  agent: जी {followUpNoun}।

  CALL_BACK_LATER NONE NONE
  agent: हां {title}, आपका {product}...
  customer: (बॉस सामने हैं|मीटिंग चल रही है), रखो रखो, फ्री होके मैं करूं<गा|गी>।

  CUSTOMER_ABUSIVE NONE NONE
  agent: {title} पेमेंट के लिए कॉल है।
  customer: (कुत्ते|हरामी) की तरह पीछे पड़े हो, शर्म नहीं आती साले।
  agent: भाषा ठीक रखिए।
  customer: तेरी ऐसी की तैसी।

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: {due} भरने होंगे।
  customer: चल हट, (भिखमंगे|घटिया आदमी), नहीं <देता|देती>, उखाड़ ले जो उखाड़ना है। ज्यादा बोला तो मुंह तोड़ दूं<गा|गी>।

  CUSTOMER_ABUSIVE NONE NONE
  customer: अबे फिर तू? उस दिन बोला था (गधे|उल्लू के पट्ठे) फोन मत करना, समझ में नहीं आता क्या तेरे भेजे में।
  agent: मैं आपकी मदद के लिए...
  customer: भाड़ में जा।

  CUSTOMER_ABUSIVE NONE NONE
  agent: आप बात सुन लीजिए {title}।
  customer: सामने मिल, टांगें (तोड़ के|काट के) हाथ में दूं<गा|गी>, कमीने सूदखोर।

  LANGUAGE_BARRIER NONE NONE
  agent: आपकी किस्त के बारे में बताना था।
  customer: हिंदी गोत्तिल्ला, (कन्नड़|कन्नडा) मातनाडि।
  agent: हिंदी नहीं आती आपको?
  customer: इल्ला इल्ला।

  LANGUAGE_BARRIER NONE NONE
  customer: मुझे आपकी बोली (समझ नहीं आ रही|पल्ले नहीं पड़ती), बंगाली में कहो।
  agent: किसी और से कॉल करवाते हैं।

  LANGUAGE_BARRIER NONE NONE
  agent: नमस्ते {title}।
  customer: हिंदी तेरियादु, तमिल (पेसुंगा|तेरियुमा)?

  SILENCE_ISSUE NONE NONE
  agent: हेलो... (हेलो|सुन रहे हैं)?
  system: ⟦कोई आवाज नहीं⟧

  SILENCE_ISSUE NONE NONE
  agent: {customer} जी? कुछ बोलिए {title}।
  system: ⟦पीछे (पंखा|टीवी) चल रहा है, जवाब नहीं⟧
  agent: कोई जवाब नहीं, कॉल बंद कर <रहा|रही> हूं।

  SILENCE_ISSUE NONE NONE
  system: ⟦खामोशी⟧
  agent: हेलो, लाइन पर (कोई है|हैं आप)? हेलो।

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: {title} सुन पा रहे हैं?
  customer: आपकी आवाज (कट|फट) रही है, क्या बोले?
  agent: मैं कह <रहा था|रही थी> कि...
  customer: कुछ नहीं सुनाई दे रहा।

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: हेलो हेलो, आवाज नहीं आ रही, (नेटवर्क खराब है|सिग्नल चला गया)।
  agent: हेलो, आप मुझे सुन रहे हैं? आपकी टूट रही है।

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: {company} से बात कर...
  customer: क्या? (गूंज|सीटी) बज रही है कान में, साफ नहीं आ रहा।
  system: ⟦शोर⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: हेलो।
  agent: नमस्ते, {customer}...
  system: ⟦कॉल (कट गई|ड्रॉप)⟧

  ANSWERED_DISCONNECTED NONE NONE
  agent: हां जी, {company} से।
  system: ⟦लाइन बंद⟧
  agent: हेलो (हेलो|)?

  ANSWERED_DISCONNECTED NONE NONE
  customer: कौन?
  system: (टू टू टू|⟦फोन कट⟧)

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {product} की किस्त के लिए...
  customer: (रखता|रखती) हूं फोन, बात नहीं करनी।
  system: ⟦ग्राहक ने फोन काटा⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {title}, {due} बाकी दिख रहा है।
  customer: हम्म।
  agent: आप (आज|इस बार) कितना...
  system: ⟦कस्टमर ने बीच में काट दिया⟧

  CALL_DISCONNECTED_BY_CUSTOMER DENIED_TO_PAY NONE
  agent: कब देंगे?
  customer: कभी नहीं। (बस|नमस्ते)।
  system: ⟦उधर से फोन रख दिया⟧

  CALL_DISCONNECTED_BY_CUSTOMER NO_PAYMENT_COMMITMENT NONE
  agent: {otherDate} मान लूं {title}?
  customer: देखूं<गा|गी> देखूं<गा|गी>, (रखो|छोड़ो अब)।
  agent: सुनिए तो...
  system: ⟦ग्राहक चला गया⟧

  AUTOMATED_VOICE NONE NONE
  system: (बीप के बाद|टोन के बाद) अपना संदेश बोलिए।

  AUTOMATED_VOICE NONE NONE
  agent: हेलो {customer} जी?
  system: यह वॉइस मेल है। (रिकॉर्ड करने|संदेश छोड़ने) के लिए रुके रहें।
  agent: मशीन है।

  AUTOMATED_VOICE NONE NONE
  system: नमस्ते, मैं कॉल सहायक हूं, फोन करने की (वजह|जरूरत) बताइए, मैं मालिक तक पहुंचा दूंगा।

  FORWARDED_CALL NONE NONE
  system: आपका फोन (दूसरी जगह|किसी और नंबर पर) भेजा जा रहा है, रुकिए।

  FORWARDED_CALL NONE NONE
  agent: हेलो?
  system: ⟦डायवर्ट⟧ कॉल (आगे बढ़ाई|घुमाई) जा रही है।

  FORWARDED_CALL NONE NONE
  system: इस उपभोक्ता ने कॉल फॉरवर्ड (कर रखी|लगा रखी) है।

  RINGING NONE NONE
  system: ⟦घंटी⟧ ⟦घंटी⟧ ⟦(किसी ने नहीं उठाया|उत्तर नहीं)⟧

  RINGING NONE NONE
  agent: रिंग जा रही है... (उठा नहीं रहे|कोई उठाता नहीं)।
  system: ⟦ट्रिन ट्रिन⟧

  RINGING NONE NONE
  system: आप जिन्हें फोन कर रहे हैं वे इस समय (कॉल नहीं उठा रहे|उत्तर नहीं दे रहे)।

  BUSY NONE NONE
  system: जिस ग्राहक को आप पुकार रहे हैं वह (अन्य कॉल|दूसरी लाइन) पर व्यस्त है।

  BUSY NONE NONE
  agent: लाइन (बिजी|एंगेज) जा रही है।
  system: ⟦बिजी टोन⟧

  BUSY NONE NONE
  system: वेटिंग में है, आपकी कॉल (प्रतीक्षा|कतार) पर है, सामने वाला किसी से बात कर रहा है।

  SWITCHED_OFF NONE NONE
  system: आपने जिस मोबाइल को मिलाया वह (बंद|स्विच ऑफ) है।

  SWITCHED_OFF NONE NONE
  agent: फिर स्विच ऑफ (आ रहा|बता रहा) है।
  system: यह फोन अभी बंद किया हुआ है।

  SWITCHED_OFF NONE NONE
  system: ग्राहक का हैंडसेट (अभी|फिलहाल) स्विच्ड ऑफ है, बाद में मिलाएं।

  OUT_OF_NETWORK NONE NONE
  system: वह व्यक्ति अभी (पहुंच से बाहर|कवरेज में नहीं) है।

  OUT_OF_NETWORK NONE NONE
  system: नेटवर्क क्षेत्र से (बाहर|दूर) होने के कारण संपर्क नहीं हो सका।

  OUT_OF_NETWORK NONE NONE
  agent: फिर नॉट रीचेबल।
  system: आपका मिलाया फोन (पहुंच|दायरे) से बाहर है।

  OUT_OF_SERVICES NONE NONE
  system: यह नंबर (मौजूद नहीं|अस्तित्व में नहीं), कृपया जांच लें।

  OUT_OF_SERVICES NONE NONE
  system: मिलाया गया नंबर (सेवा में नहीं|स्थायी रूप से बंद) है।
  agent: इनवैलिड है।

  OUT_OF_SERVICES NONE NONE
  system: इस नंबर की सेवाएं (समाप्त|अमान्य) हैं, सही नंबर डायल करें।

  NO_INCOMING_CALLS NONE NONE
  system: इस मोबाइल पर इनकमिंग (बंद|बाधित) है।

  NO_INCOMING_CALLS NONE NONE
  system: यह उपभोक्ता कॉल प्राप्त नहीं कर सकता, आने वाली कॉलों की (सुविधा नहीं|रोक लगी) है।

  NO_INCOMING_CALLS NONE NONE
  agent: इनकमिंग बंद है इनका।
  system: आने वाली कॉल की (सेवा|सुविधा) इस नंबर पर उपलब्ध नहीं।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: हां जी बोलिए।
  agent: {title} एक सेकंड, दूसरी लाइन पर (क्लाइंट हैं|बात चल रही है), मैं फिर <मिलाता|मिलाती> हूं।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: होल्ड कीजिए, मेरे पास और एक कॉल (आ गई|चालू) है।
  customer: अरे आपने ही मिलाया और (आप ही|) होल्ड।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: हेलो? हेलो?
  agent: (रुकिए|सॉरी), अभी दूसरे ग्राहक से फोन पे हूं, वापस कॉल करूं<गा|गी>।

  OTHERS NONE NONE
  third: (सिक्योरिटी गार्ड|चौकीदार) बोल रहा हूं, दफ्तर बंद है, साहब लोग चले गए।
  agent: अच्छा ठीक है।

  OTHERS NONE NONE
  third: मैं {customer} का वकील, जो पूछना है (नोटिस भेज के|लिखित में) पूछिए।

  OTHERS NONE NONE
  third: थाना कोतवाली, ये मोबाइल (सड़क पर मिला|जमा है यहां), मालिक का पता हो तो बताओ।
  agent: हम {company} हैं, हमें भी उन्हीं की तलाश है।

  OTHERS NONE NONE
  agent: लाइन टेस्ट कर <रहा|रही> हूं, {title} (ध्यान मत दीजिए|कुछ नहीं)।
  third: कैसी टेस्टिंग, ये तो होटल का रिसेप्शन है।
`);
