import { calls } from "../calls.ts";

/** Whole invented calls in Telugu. */
export const wholeCalls = calls(`
  ANSWERED PTP FUNDS_ISSUE
  agent: {customer} గారేనా?
  customer: అవునండి చెప్పండి.
  agent: {company} నుంచి {agent}, మీ {product} వాయిదా {due} పెండింగ్ ఉంది.
  customer: తెలుసు సార్, (చేతిలో డబ్బులు లేక|కాస్త టైట్‌గా ఉండి) ఆగిపోయా.
  agent: {otherDate} కట్టగలరా?
  customer: అంత తొందరగా కాదు. {date} చిట్టీ డబ్బులొస్తాయి, అప్పుడు {amount} వేసేస్తా.
  agent: పక్కానా {title}?
  customer: పక్కా, రాసుకోండి.

  ANSWERED PTP NONE amount=due
  agent: నమస్తే {title}, {due} డ్యూ ఉంది.
  customer: ఓ, ఆటో డెబిట్ పోలేదా? నేను చూసుకోలేదు.
  agent: బౌన్స్ అయింది {title}. {due} ఎప్పుడు కడతారు?
  customer: {date} మీరు చెప్పిన అమౌంట్ అంతా కట్టేస్తా.
  agent: థాంక్యూ {title}.

  WRONG_NUMBER NONE NONE
  third: రాంగ్ నంబర్ అండి, పెట్టేయండి.

  WRONG_NUMBER NONE NONE
  third: హలో ఎవరు?
  agent: {customer} గారితో మాట్లాడాలి, {company} నుంచి.
  third: ఏ కంపెనీ?
  agent: {company}, వాళ్ళ {product} {due} బాకీ ఉంది.
  third: నేను ఆటో నడుపుకుంటా, నాకు ఏ లోనూ లేదు. ఆ పేరుతో మా ఇంట్లో ఎవరూ లేరు.
  agent: మీ నంబర్ ఎప్పటి నుంచి వాడుతున్నారు?
  third: ఏడాది అయింది. ముందు ఎవరికి ఉందో నాకేం తెలుసు. మళ్ళీ చేయకండి దయచేసి.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: {title}, {otherDate} కడతానన్నారు కదా.
  customer: జీతం పడలేదు సార్. {salary} రావాలి, ఆఫీస్‌లో ఎవరికీ పడలేదు.
  agent: {otherAmount} అయినా వేయండి.
  customer: ఎవరినైనా అడిగి చూస్తా, గ్యారెంటీ ఏం లేదు.
  agent: ఒక డేట్ చెప్పండి.
  customer: డేట్ చెప్పి మాట తప్పడం ఎందుకు. పడితే వేస్తా, చూద్దాం.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} గారు ఉన్నారా?
  third: లేరండి, పొలానికి వెళ్ళారు. నేను {relative} ని.
  agent: కిస్తీ ఎప్పుడు కడతారో చెప్పారా?
  third: {otherDate} కడతానని మాట్లాడుకుంటుంటే విన్నా, నాకు సరిగ్గా తెలియదు.
  agent: సరేనండి.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} గారి ఫోన్ ఎత్తట్లేదు, మీరు ఏమవుతారు?
  third: నేను {relative} ని. ఏంటి విషయం?
  agent: {due} కట్టాలి, నెలాఖరు దగ్గరికి వస్తుంది.
  third: సరే, రాత్రికి ఇంటికొస్తే కట్టమని గట్టిగా చెప్తా.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: హలో {customer} గారేనా?
  third: కాదండి, నేను వాళ్ళ {relative}. ఈ సిమ్ నా దగ్గర ఉంది.
  agent: ఆయన నంబర్ ఇవ్వగలరా?
  third: రాసుకోండి, {phone}. దాంట్లో దొరుకుతారు, దీనికి చేయకండి.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, ఈ నెల {due} రాలేదు.
  customer: ఏం సార్, {pastDate} బ్రాంచ్‌కి వెళ్ళి {paidAmount} కట్టాను కదా.
  agent: రసీదు ఉందా?
  customer: ఉంది, ఫోటో తీసి వాట్సాప్ చేస్తా.
  agent: సరే పంపండి {title}.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: మీరు రోజూ చేస్తున్నారు, {pastDate} ఫోన్ పే చేశానని చెప్పాను కదా.
  agent: చెక్ చేస్తాను {title}, ఇబ్బందికి సారీ.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} బాకీ చూపిస్తుంది {title}.
  customer: కట్టేశాను.
  agent: యూటీఆర్ చెప్పండి.
  customer: అవేం లేవు. మీ సిస్టమ్‌లో చూసుకోండి, నేను ఏం పంపను.
  agent: సిస్టమ్‌లో రాలేదు {title}.
  customer: అది మీ సమస్య.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {title} ఎందుకు లేట్ అయింది?
  customer: {myRelative}కి ఆపరేషన్ అయిందండి, {otherAmount} బిల్లు కట్టాం ఆసుపత్రిలో.
  agent: అయ్యో, ఇప్పుడెలా ఉంది?
  customer: పర్లేదు. ఉన్నదాంట్లో {amount} మాత్రమే {date} కడతా, మిగిలింది తర్వాత చూసుకుందాం.
  agent: సరే నోట్ చేస్తా.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: మొత్తం {due} {title}.
  customer: అందులో {paidAmount} {pastDate} మీ కలెక్షన్ అబ్బాయికి ఇచ్చా.
  agent: అవును వచ్చింది, ఇంకా ఉంది.
  customer: ఆ మిగతా {amount} {date} ఇస్తా.

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: {due} ఒకేసారి కట్టండి {title}.
  customer: షాప్ నడవట్లేదు, ఒకేసారి ఎక్కడ. సగం తీసుకోండి.
  agent: సగం అంటే?
  customer: {amount}. మిగతా సగం ఆలోచించాలి.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: అవుట్‌స్టాండింగ్ {otherAmount} ఉంది {title}.
  customer: పంట పోయింది, వడ్డీ అంతా కట్టలేను. అసలు మాత్రం తీసుకుని వదిలేయండి.
  agent: ఎంత ఇస్తారు?
  customer: {amount} ఇస్తా, లోన్ క్లోజ్ చేయండి. {date} మా బావ దగ్గర తీసుకుని కడతా.
  agent: మేనేజర్‌కి చెప్తా.

  ANSWERED SETTLEMENT NONE
  agent: మీకు {amount} సెటిల్మెంట్ ఆఫర్ వచ్చింది {title}.
  customer: నో డ్యూ ఇస్తారా?
  agent: ఇస్తాం.
  customer: అయితే సరే, ఆ ఆఫర్ తీసుకుంటా, {date} కట్టేస్తా.

  ANSWERED SETTLEMENT NONE
  agent: బాకీ ఎప్పుడు తీరుస్తారు {title}?
  customer: ఏదైనా తగ్గించి ఒకేసారి ముగించండి సార్, సెటిల్మెంట్ కావాలి నాకు.
  agent: ఎంత అనుకుంటున్నారు?
  customer: మీరే చెప్పండి ఎంత తగ్గిస్తారో.

  ANSWERED WANT_FORECLOSURE NONE
  agent: ఈ నెల {due} {title}.
  customer: వాయిదా సంగతి కాదు, నాకు బంగారం విడిపించుకోవాలి. లోన్ మొత్తం ముందే కట్టేస్తా, ఎంతవుతుందో చెప్పండి.
  agent: తగ్గింపు కావాలా?
  customer: తగ్గింపు వద్దు, పూర్తిగా కట్టి ఎన్ఓసీ తీసుకోవాలి. స్టేట్‌మెంట్ పంపండి.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS FUNDS_ISSUE
  agent: {otherDate} కట్టేస్తారా {title}?
  customer: డబ్బులకి చాలా ఇబ్బందిగా ఉంది. నెలకి {otherAmount} అయితే కట్టగలను, ఈఎంఐ తగ్గించండి.
  agent: అలా కుదరదు {title}.
  customer: అయితే {count} నెలలు పెంచండి, లేకపోతే కొన్ని నెలలు ఆపండి. అప్లికేషన్ ఎవరికి ఇవ్వాలి?

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: యాప్‌లో కట్టొచ్చు {title}.
  customer: నాకు ఆ యాప్‌లు రావు బాబూ. {date} ఎవరినైనా పంపండి, {amount} చేతికిస్తా.
  agent: ఇంటికేనా?
  customer: కిరాణా కొట్టుకి రండి, అక్కడే ఉంటా.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: వాయిదా {due} {title}.
  customer: ఎప్పుడూ వచ్చే అబ్బాయి రావట్లేదేంటి? ఆయన్ని పంపండి, డబ్బులు రెడీగా ఉన్నాయి.
  agent: చెప్తాను {title}.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {product} {due} కట్టాలి {title}.
  customer: ఏ లోను? నేను ఏ లోన్ తీసుకోలేదు.
  agent: మీ పాన్ కార్డ్ మీద ఉంది.
  customer: నా పాన్ పోయింది, ఎవడో వాడుకున్నాడు. పోలీసులకి రాసిచ్చా. నేను ఒక్క పైసా కట్టను.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: ఫోన్ లోన్ {due} ఆగింది {title}.
  customer: ఫోన్ వాడుకుంది {myRelative}, నా పేరు మీద ఇప్పించా అంతే. కట్టాల్సింది వాళ్ళు.
  agent: రికార్డ్‌లో మీ పేరే ఉంది.
  customer: వాళ్ళని అడిగి చెప్తా. {otherDate} కలుస్తారేమో, చూద్దాం.

  CALL_BACK_LATER NONE NONE
  agent: {customer} గారా? {company} అండి.
  customer: (క్లాస్‌లో ఉన్నా|డ్రైవింగ్‌లో ఉన్నా), {followUp} {time} చేయండి.
  agent: సరే {title}.

  CALL_BACK_LATER NONE NONE
  agent: హలో {title}, {company} నుంచి.
  customer: ఆపరేషన్ థియేటర్ బయట ఉన్నా, ఇప్పుడు కాదు, తర్వాత మాట్లాడతా.

  ANSWERED PTP OTHER_REASONS
  agent: ఎందుకు కట్టలేదు {title}?
  customer: చెల్లి పెళ్లి హడావిడిలో డేట్ మర్చిపోయా.
  agent: ఎప్పుడు వేస్తారు?
  customer: {otherDateNoun} పెట్టుకోండి... ఆగండి, ఆ రోజు సెలవు. {date} పెట్టుకోండి, కట్టేస్తా.
  agent: {date} కన్ఫర్మ్ {title}.
  customer: హా సరే.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: {title} పేమెంట్ రాలేదు.
  customer: పొద్దున్నుంచి ట్రై చేస్తున్నా, యాప్‌లో ఫెయిల్ అని వస్తుంది. {otherAmount} కట్ అయి మళ్ళీ వచ్చాయి.
  agent: వేరే యాప్‌లో చూడండి.
  customer: లిమిట్ అయిపోయింది అంటుంది. {date} {amount} వేసేస్తా, కచ్చితంగా.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: ఎందుకు ఆగింది {title}?
  customer: లింక్ పంపిస్తామన్నారు, ఇంకా రాలేదు.
  agent: ఇప్పుడు పంపిస్తా, వెంటనే కడతారా?
  customer: ముందు రానీండి, చూస్తా.

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: {title}, {due} ఎప్పుడు కడతారు?
  customer: ఏయ్ వెధవా, ఎన్ని సార్లు చేస్తావ్ రా?
  agent: {title}, మర్యాదగా మాట్లాడండి.
  customer: మర్యాద ఏంటి బే, కట్టను ఫో. ఇంకోసారి చేస్తే చెప్పుతో కొడతా.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: నమస్తే {title}, {company} నుంచి {agent}.
  customer: మీరా... నాకు పనుంది, పెట్టేస్తున్నా.
  agent: {title} ఒక్క నిమిషం...
  system: ⟦కస్టమర్ కాల్ కట్ చేశారు⟧

  LANGUAGE_BARRIER NONE NONE
  agent: {customer} గారు మాట్లాడుతున్నారా?
  customer: నాకు తెలుగు రాదు, హిందీ మే బోలియే భయ్యా.
  agent: హిందీ వాళ్ళు చేస్తారు.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} మీ నంబర్ రిఫరెన్స్ ఇచ్చారు అండి.
  third: ఎవరండీ ఆయన? నాకు ఆ పేరే తెలియదు.
  agent: మీ కాలనీలోనే ఉంటారట.
  third: కాలనీలో చాలా మంది ఉంటారు, నాకు పరిచయం లేదు.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} మీకు తెలుసా అండి?
  third: తెలుసు, మా ఇంట్లో అద్దెకి ఉండేవారు.
  agent: ఇప్పుడు?
  third: ఖాళీ చేసి వెళ్ళిపోయారు, అద్దె కూడా ఎగ్గొట్టారు. ఎక్కడున్నారో తెలియదు, ఫోన్ కూడా కలవదు.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: {customer} గారి {due} ఎవరు కడతారు?
  third: నేను {relative} ని. వాడు చేసిన అప్పులకి మాకు సంబంధం లేదు, మేము కట్టం. ఇంకోసారి ఇంటికి ఫోన్ చేయకండి.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} గారికి ఫోన్ ఇస్తారా?
  third: పడుకున్నారు, నైట్ డ్యూటీ చేసొచ్చారు. నేను {relative} ని. {followUp} చేయండి, ఉంటారు.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: హలో, నేను {customer} వాళ్ళ {relative} ని.
  agent: ఈఎంఐ రాలేదండి.
  third: ఆసుపత్రిలో ఉన్నారు సార్, కాలు విరిగింది. కట్టుకుంటానన్నారు లెండి, ఎప్పుడో తెలియదు.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: హలో {title}, {company}...
  customer: హలో, కట్ కట్ అవుతుంది, ఏం వినపడట్లేదు.
  agent: ఇప్పుడు వినిపిస్తుందా?
  customer: హలో... హలో... లేదు.

  SWITCHED_OFF NONE NONE
  system: మీరు కాల్ చేసిన నంబర్ ప్రస్తుతం స్విచ్ ఆఫ్ చేయబడి ఉంది.

  RINGING NONE NONE
  system: ⟦రింగ్ అవుతోంది⟧ మీరు కాల్ చేసిన వ్యక్తి సమాధానం ఇవ్వడం లేదు.

  SILENCE_ISSUE NONE NONE
  agent: హలో? {title} ఉన్నారా?
  system: ⟦నిశ్శబ్దం⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: చెప్పండి ఎవరు?
  agent: సారీ {title}, ఇంకో లైన్‌లో కస్టమర్ ఉన్నారు, నేను మళ్ళీ చేస్తా.

  OTHERS NONE NONE
  agent: {customer} గారు?
  third: ఇది ఫోన్ రిపేర్ షాప్ అండి, ఫోన్ ఇచ్చి వెళ్ళారు, ఇంకా రాలేదు.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: హలో {customer} గారు మాట్లాడుతున్నారా?
  customer: హా, ఎవరు?
  agent: {company} నుంచి {agent}.
  customer: ఒక్క నిమిషం, ఒరేయ్ టీవీ తగ్గించరా. ఆ చెప్పండి.
  agent: మీ {product} {due} ఆగింది {title}.
  customer: ఏ నెలది?
  agent: ఈ నెలది. పోయిన నెల {pastDate} {paidAmount} వచ్చింది.
  customer: హా అది కరెక్టే, పోయిన నెల మా పిల్లాడికి బాలేక లేట్ చేశా.
  agent: ఇప్పుడు ఏమైంది?
  customer: ఉద్యోగం మారానండి. పాత కంపెనీ మూసేశారు, కొత్తదాంట్లో {salary} కి చేరా, మొదటి జీతం ఇంకా పడలేదు.
  agent: ఎప్పుడు పడుతుంది?
  customer: {otherDate} వేస్తామంటున్నారు, గ్యారెంటీ లేదు.
  agent: అయితే {otherDate} కడతారా?
  customer: వద్దు వద్దు, ఒకట్రెండు రోజులు అటూ ఇటూ అవుతుంది.
  agent: మీరే ఒక డేట్ చెప్పండి {title}.
  customer: {dateNoun} అయితే సేఫ్. {amount} వేసేస్తా ఆ రోజు.
  agent: {otherAmount} లేట్ ఫీజు కూడా ఉంది.
  customer: అది తీసేయండి సార్, నేను {amount} కడతానన్నా కదా.
  agent: సరే, {date} {amount} రాసుకున్నా.
  customer: ఓకే థాంక్స్.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {title}, {due} డ్యూ.
  customer: {otherAmount} పెనాల్టీ దేనికి వేశారు?
  agent: బౌన్స్ అయినందుకు {title}.
  customer: చెప్పిన వడ్డీ ఒకటి, తీసుకునేది ఒకటి. ఈ లెక్క సరి చేసేదాకా... అసలు కట్టనే కట్టను, కోర్టుకి వెళ్ళండి.

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: వాయిదా గురించి చేశాను {title}.
  customer: ఆర్సీ బుక్ అడిగి ఎన్ని నెలలైంది? ఫోన్ చేస్తే ఎవరూ ఎత్తరు, మెయిల్‌కి రిప్లై లేదు.
  agent: కంప్లైంట్ నమోదు చేస్తా. {due} ఎప్పుడు?
  customer: ముందు నా పని అవ్వనీండి, తర్వాత ఆలోచిద్దాం.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {title} ఈఎంఐ...
  customer: {myRelative} చనిపోయారండి, {pastDate}. దినాల్లో ఉన్నాం.
  agent: అయ్యో, సారీ {title}.
  customer: ఇప్పుడు ఏం చెప్పలేను. {followUp} ఒకసారి చేయండి.

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: కట్టకపోవడానికి కారణం ఏంటి {title}?
  customer: మీకెందుకు చెప్పాలి?
  agent: రాసుకోవాలి {title}.
  customer: రాసుకోండి, కట్టడం లేదు అని. అంతే.

  ANSWERED PTP OUT_OF_STATION
  agent: {due} ఎప్పుడు వేస్తారు {title}?
  customer: నేను ఊర్లో లేను, పని మీద బయటికొచ్చా. మొన్న {otherDate} కడదామనుకున్నా.
  agent: ఆన్‌లైన్‌లో వేయొచ్చు కదా?
  customer: ఇక్కడ నెట్ లేదు. ఊరికొచ్చి {date} కట్టేస్తా, మాట ఇస్తున్నా.

  ANSWERED NONE NONE
  agent: {title}, కేవైసీ అప్‌డేట్ కోసం {company} నుంచి చేశాను.
  customer: ఏం కావాలి?
  agent: మీ అడ్రస్ అదేనా?
  customer: అదే, ఈమెయిల్ మాత్రం మారింది.

  ANSWERED_DISCONNECTED NONE NONE
  customer: హలో ఎవరు?
  agent: నమస్తే...
  system: ⟦call disconnected⟧

  OUT_OF_NETWORK NONE NONE
  system: మీరు కాల్ చేసిన సబ్‌స్క్రైబర్ ప్రస్తుతం కవరేజ్ ఏరియాలో లేరు.
`);
