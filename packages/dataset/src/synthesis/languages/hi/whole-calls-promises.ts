import { calls } from "../calls.ts";

/** Calls that end in a promise of all or of a part. */
export const wholeCallsPromises = calls(`
  ANSWERED PTP NONE
  agent: (नमस्ते|हेलो), {customer} जी से बात हो रही है?
  customer: हां (बोल रहा हूं|बोलिए), कौन?
  agent: {company} से {agent}, {product} की ये वाली किस्त रह गई है।
  customer: हां ध्यान में है। {date} {amount} (चढ़ा|डाल) दूं<गा|गी>।
  agent: ठीक है {title}, लिख लिया।

  ANSWERED PTP NONE amount=due
  agent: आपकी तरफ {due} बनता है {title}, कब तक करेंगे?
  customer: (अरे|देखो) पूरा का पूरा {date} निपटा दूं<गा|गी>, एक पैसा नहीं छोड़ूं<गा|गी>।
  agent: {dateNoun} पक्का ना?
  customer: (जुबान है मेरी|पक्का समझो)।

  ANSWERED PTP NONE
  agent: पेमेंट के लिए फोन किया था {title}।
  customer: {otherDate} कर <देता|देती> हूं।
  agent: अच्छा {otherDateNoun} डाल दूं फिर?
  customer: रुको रुको, उस दिन तो (शादी में जाना है|घर पर पूजा है)। {date} रख लो, तभी होगा।
  agent: ठीक है {dateNoun} कर दिया।

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: {title} किस्त क्यों अटकी है इस बार?
  customer: कंपनी ने (अब तक पगार नहीं डाली|सैलरी रोक रखी है), सबका यही हाल है ऑफिस में।
  agent: तो हमें कब मिलेगा?
  customer: एचआर ने लिख के दिया है, मैं {date} {amount} भर दूं<गा|गी>।

  ANSWERED PTP TECHNICAL_ISSUE
  agent: {company} से बोल <रहा|रही> हूं, पेमेंट नहीं दिख रहा।
  customer: (सुबह से|दो दिन से) चार बार कोशिश की, आपका ऐप घूमता ही रहता है, आखिर में फेल।
  agent: लिंक से करके देखिए।
  customer: उससे भी वही एरर। (सर्वर|बैंक) ठीक हो जाए, {date} बैठकर कर <देता|देती> हूं।

  ANSWERED PTP NONE
  agent: {title} {otherDate} {otherAmount} कर पाएंगे?
  customer: तब तो बिल्कुल नहीं।
  agent: तो {otherDate}?
  customer: <o:भैया|मैडम> जल्दी मत मचाओ। {date} (लूंगा मैं ब्रांच का रास्ता|सीधे ब्रांच आऊं<गा|गी>), {amount} हाथ में लेके।
  agent: {dateNoun}, {amount}, ठीक है।

  ANSWERED PTP LINK_NOT_RECEIVED
  customer: हां जी बताइए।
  agent: लिंक भेजा था, आपने खोला नहीं?
  customer: कौन सा लिंक, मेरे फोन पे (कुछ आया ही नहीं|एक भी मैसेज नहीं है आपका)।
  agent: अभी दोबारा भेज <देता|देती> हूं।
  customer: भेज दो, मिलते ही नहीं तो {date} तो हर हाल में कर दूं<गा|गी>।

  ANSWERED PTP NONE
  agent: {date} {amount} जमा कर देंगे आप?
  customer: (हां हां|जी) कर दूं<गा|गी>, लिख लो।
  agent: धन्यवाद।

  ANSWERED PTP MEDICAL_ISSUE
  agent: दो हफ्ते से आपका फोन बंद था {title}।
  customer: {myRelative} का ऑपरेशन हुआ है, वहीं अस्पताल के चक्कर में (थे हम|लगे रहे)।
  agent: अब तबीयत कैसी है?
  customer: घर ले आए हैं। आपका पैसा नहीं रखूं<गा|गी>, {date} {amount} दे दूं<गा|गी>।
  agent: ठीक है ख्याल रखिए।

  ANSWERED PTP NONE
  agent: {due} बाकी है {title}।
  customer: {salary} कमाता आदमी कितना दे, घर का किराया है, {otherAmount} स्कूल की फीस भी भरी है {pastDate}।
  agent: समझ <रहा|रही> हूं, पर तारीख तो बताइए।
  customer: चलिए सुनिए, {amount} मिल जाएगा {date}।

  ANSWERED PTP FUNDS_ISSUE
  agent: पिछली बार भी आपने यही कहा था।
  customer: (जेब|हाथ) खाली है अभी, झूठ क्यों बोलूं।
  agent: किसी से ले लीजिए, सिबिल बिगड़ेगा।
  customer: चलो दोस्त से उठाके {date} {amount} भिजवा <देता|देती> हूं, अब तो ठीक?
  agent: जी ठीक है।

  ANSWERED PTP OUT_OF_STATION
  agent: हेलो {title}, कैश लेने लड़का गया था, घर पर ताला मिला।
  customer: हम तो (गांव आए हुए हैं|ससुराल में हैं), वहां कौन मिलेगा।
  agent: वापसी कब है?
  customer: वापस आके {date} जमा करूं<गा|गी>, {otherDate} तो ट्रेन ही नहीं मिल रही।

  ANSWERED PTP DEATH_IN_FAMILY
  agent: {customer} जी, किस्त को लेकर बात करनी थी।
  customer: घर में (गमी हो गई है|मौत हुई है), {myRelative} नहीं <r:रहे|रहीं>, तेरहवीं तक हिलना मुश्किल है।
  agent: बहुत दुख हुआ सुनकर। कोई दिन बता दें तो मैं लिख दूं।
  customer: {date} लिख दो, हो जाएगा, भाग थोड़ी रहे हैं।

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  customer: हां पता है किस्त का फोन है।
  agent: तो कब मिल रहा है {title}?
  customer: पुरानी नौकरी छोड़के (नई जगह <लगा|लगी> हूं|दूसरी फैक्ट्री पकड़ी है), पहली तनख्वाह बाकी है वहां की।
  customer: मिलेगी तब मिलेगी, आपका {amount} मैं {date} दे दूं<गा|गी>, एडवांस की बात हो गई है।

  ANSWERED PTP BUSINESS_LOSS
  agent: दुकान कैसी चल रही है {title}?
  customer: (कहां चल रही है|मत पूछो), माल पड़ा सड़ गया, घाटा ही घाटा।
  agent: फिर भी एक तारीख तो देनी होगी।
  customer: एक पार्टी का पैसा आना है, {date} {amount} आपके यहां पटक दूं<गा|गी>।

  ANSWERED PTP NONE
  agent: {amount} दे पाएंगे?
  customer: हां इतना तो (बन जाएगा|निकल आएगा)।
  agent: किस दिन?
  customer: {date}।

  ANSWERED PTP NONE
  agent: कब तक?
  customer: {date}।
  agent: और कितना?
  customer: {amount}, और कितना, जितनी किस्त है उतना।

  ANSWERED PTP OTHER_REASONS
  agent: {title} इस महीने कैसे रह गई?
  customer: (दिमाग से ही उतर गया|बिल्कुल भूल गए), बेटी की शादी की भाग दौड़ थी।
  agent: कोई बात नहीं, अब कर दीजिए।
  customer: हां {date} पक्का, माफ करना।

  ANSWERED PTP NONE
  agent: {otherDate} आपने बोला था, नहीं आया।
  customer: पिछले महीने तबीयत खराब थी इसलिए लेट हुआ था, (वो बात पुरानी है|अब ठीक हूं)।
  agent: तो इस महीने वाली?
  customer: इस महीने कोई दिक्कत नहीं, {date} {amount} मार दूं<गा|गी>।

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  agent: कुल {due} बन रहा है {title}।
  customer: इसमें (पेनल्टी|बाउंस चार्ज) के {otherAmount} किस खुशी में जोड़े, गलत है ये।
  agent: लेट हुआ था इसलिए लगा।
  customer: शिकायत तो करूं<गा|गी> ही, पर किस्त के {amount} {date} डाल <देता|देती> हूं।

  ANSWERED PTP CUSTOMER_NOT_TELLING_REASON
  agent: हर महीने देर क्यों हो रही है?
  customer: वो (मेरा निजी मामला है|बताना जरूरी नहीं <समझता|समझती>), आप पैसे से मतलब रखो।
  agent: ठीक है, पैसे कब?
  customer: {date}। बस।

  ANSWERED PTP SERVICE_ISSUE
  customer: सुनिए, दो महीने से स्टेटमेंट मांग <रहा|रही> हूं, कोई देता नहीं, इसीलिए रोक रखा था।
  agent: मैं आज ही मेल करवा <देता|देती> हूं।
  customer: (देख लेते हैं|चलो मान लिया)। {date} भर दूं<गा|गी> {amount}, आप स्टेटमेंट भिजवाओ।

  ANSWERED PTP NONE
  agent: {title}, {due} में से कितना करेंगे?
  customer: {otherAmount} लिख लो {date}।
  agent: इससे बाउंस नहीं हटेगा, पूरी किस्त चाहिए।
  customer: (अच्छा अच्छा|ठीक है बाबा), तो {amount} कर दूं<गा|गी>, वही पूरी किस्त है ना।
  agent: हां वही है।

  ANSWERED PTP NONE
  agent: फाइल लीगल में जा रही है।
  customer: धमकी मत दो, मैं देने वाला ही नहीं हूं।
  agent: नुकसान आपका होगा {title}, सिबिल खराब होता है।
  customer: (हम्म|छोड़ो)। ... {date} कर दूं<गा|गी>, फाइल रोक लो।
  agent: रोक <देता|देती> हूं {dateNoun} तक।

  ANSWERED PTP NONE
  customer: <o:सर|मैडम> मैं खुद फोन करने <वाला था|वाली थी>।
  agent: जी बताइए।
  customer: दूसरे लोन की {otherAmount} वाली किस्त {pastDate} जा चुकी, आपकी वाली {date} जाएगी।
  agent: कितनी जाएगी?
  customer: {amount} ही तो है।

  ANSWERED PTP NONE
  agent: आवाज आ रही है?
  customer: कट कट के आ रही है... हां अब ठीक।
  agent: पेमेंट की तारीख चाहिए थी।
  customer: (मोटर साइकिल पर|बस में) हूं, छोटा बोलूं<गा|गी>: {date}, {amount}, काम खतम।

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  agent: ये {product} आपके नाम से है।
  customer: नाम मेरा, पैसा {myRelative} ने (उड़ाया|लिया था), किस्त भी वही <r:देते थे|देती थीं>।
  agent: कंपनी तो आपसे ही लेगी।
  customer: मालूम है, अब मैं ही भर <रहा|रही> हूं, {date} {amount} ले लेना।

  ANSWERED PTP NONE
  agent: {customer} जी?
  customer: हां। छोटू टीवी धीमा कर। ... हां बोलो।
  agent: {company} से, किस्त।
  customer: अरे बेटा मत खींच। हां, किस्त {date} (करवा दूं<गा|गी>|हो जाएगी)।

  ANSWERED PTP FUNDS_ISSUE
  agent: बात हुई थी आपकी, अभी तक खाली है।
  customer: तंगी चल रही है, इस वक्त (एक रुपया|फूटी कौड़ी) नहीं है।
  agent: {otherDate} आधा कर दीजिए?
  customer: नहीं, आधा वाधा नहीं, {date} इकट्ठा {amount} ही दूं<गा|गी>।

  ANSWERED PTP NONE
  customer: {date} आपका काम हो जाएगा, {amount} तैयार रखा है, (फोन मत करना|परेशान मत होना)।

  ANSWERED PTP NONE
  agent: तो मैं लिख दूं कि {date} {amount} आएगा, सही?
  customer: (सही|बिल्कुल सही), आ जाएगा।
  agent: नेट बैंकिंग से?
  customer: हां उसी से।

  ANSWERED PTP NONE
  agent: आज आखिरी दिन है {title}, वरना {otherAmount} पेनल्टी।
  customer: पेनल्टी लगाओ या हटाओ, {otherDateNoun} से पहले तो पॉसिबल नहीं था और (अब भी नहीं|नहीं है)।
  agent: कोई तो दिन दीजिए।
  customer: {dateNoun} का वचन <देता|देती> हूं।

  ANSWERED PTP NONE
  agent: {title} आपने कहा था {amount} दे देंगे, वही फाइनल?
  customer: हां फाइनल। पर तारीख आगे करो, {otherDate} बोला था वो नहीं जमेगा, {date} ले लो।
  agent: कल को फिर आगे नहीं करेंगे?
  customer: नहीं नहीं, (आखिरी बार|बस इस बार)।

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} की किस्त है {title}।
  customer: पूरी की हिम्मत नहीं, पैसे ही नहीं जुटे।
  agent: जितना बने उतना बताइए।
  customer: {amount} का जुगाड़ है बस, {date} वो ले लो, बाकी (बाद में|अगली बार)।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: पेमेंट अधूरा दिख रहा है।
  customer: हां {paidAmount} (डाला था|मारा था) {pastDate}, थोड़ा बचा है।
  agent: बाकी कब?
  customer: जो बचेगा उसका भरोसा अभी नहीं दे <सकता|सकती>।

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: आज पूरा जमा करना होगा।
  customer: ठेला बंद पड़ा है बारिश से, घाटे में हैं, आधा ही कर <पाऊंगा|पाऊंगी> {date}।
  agent: आधा मतलब?
  customer: {amount} (समझो|मान लो), उससे ऊपर नहीं।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {paidAmount} आया है {title}, {otherAmount} और है।
  customer: मालूम है, (बचा खुचा|बाकी) {amount} {date} कर दूं<गा|गी>, तब तक चैन लेने दो।

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {title} कुछ तो कीजिए।
  customer: दवाई में (सब निकल रहा|सारा पैसा जा रहा) है, {myRelative} डायलिसिस पर हैं।
  agent: मिनिमम कुछ?
  customer: फिलहाल {amount} ले लो, पूरी किस्त इस बार नहीं होगी।
  agent: किस दिन?
  customer: {date}।

  ANSWERED PARTIAL_PAYMENT SALARY_NOT_CREDITED
  customer: सैलरी आधी ही आई है, आधी कंपनी ने (लटका|रोक) दी।
  agent: तो हमारी किस्त?
  customer: उसमें से थोड़ा {date} दे <पाऊंगा|पाऊंगी>, पूरा नहीं।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {otherAmount} से कम सिस्टम नहीं लेता।
  customer: लेता है, पिछली दफा भी लिया था। सिर्फ {amount} (दूं<गा|गी> अभी|ही जाएगा), {date}।
  agent: चलिए ट्राई करते हैं।

  ANSWERED PARTIAL_PAYMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: आपका {product} दो किस्त पीछे है।
  customer: काम छूट गया था, नया (पकड़ा है|मिला है), वहां से पहला पैसा आया नहीं।
  agent: एक किस्त तो दे दीजिए।
  customer: एक भी पूरी नहीं, {amount} टुकड़े में ले सकते हो तो {date} ले लो।
`);
