import { calls } from "../calls.ts";

/** More whole invented calls in Telugu: long talks, changes of mind, and figures that promise nothing. */
export const longWholeCalls = calls(`
  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  agent: హలో {customer} గారేనా?
  customer: ఆ చెప్పండి.
  agent: {company} నుంచి {agent}, {product} {due} ఆగింది {title}.
  customer: తెలుసు. ఇంతకు ముందు కూడా ఒకాయన చేశాడు.
  agent: పోయిన నెల {pastDate} {paidAmount} కట్టారు, ఈ నెల ఎందుకు ఆగింది?
  customer: కోళ్ళ ఫారం మొత్తం పోయింది సార్. రోగం వచ్చి అన్నీ చచ్చిపోయాయి.
  agent: అయ్యో, బాధగా ఉంది.
  customer: {otherAmount} పెట్టుబడి, ఒక్క రూపాయి రాలేదు.
  agent: {otherDate} ఎంతో కొంత వేయగలరా?
  customer: సరే చూద్దాం, {otherDate} వేస్తాలే.
  agent: రాసుకోమంటారా {title}?
  customer: ఆగండి. మీరు పోయినసారి ఇంటికి మనిషిని పంపి పరువు తీశారు కదా?
  agent: అలా జరగకూడదు, సారీ.
  customer: సారీ అంటే సరిపోదు. వడ్డీ కూడా రెట్టింపు వేస్తున్నారు.
  agent: అది చెక్ చేస్తా. {otherDate} ఫిక్స్ చేద్దామా?
  customer: వద్దు. ముందు అన్నది మర్చిపోండి. ఉన్నదంతా పోయింది, నేను కట్టేది లేదు.
  agent: లీగల్ నోటీస్ వస్తుంది {title}.
  customer: రానీండి. కట్టను.
  agent: సరే {title}.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: {customer} గారు?
  customer: అవును.
  agent: {product} వాయిదా {due} {title}.
  customer: జీతం ఇంకా పడలేదండి, అందుకే.
  agent: ఎప్పుడు పడుతుంది?
  customer: {otherDate} అంటున్నారు మేనేజర్.
  agent: అయితే అదే రోజు కడతారా?
  customer: లేదండి, పడ్డాక ఒకట్రెండు రోజులు పడుతుంది డ్రా చేయడానికి.
  agent: మీ జీతం ఎంత {title}?
  customer: {salary}. ఇంకో లోన్‌కి {otherAmount} పోతుంది అందులో.
  agent: మాది ఎప్పుడు?
  customer: {otherAmount} వేద్దామనుకున్నా {otherDate}, కానీ సగం సగం ఎందుకు. {date} {amount} వేసేస్తా.
  agent: {date} {amount} కన్ఫర్మ్ చేయనా?
  customer: చేయండి.
  agent: థాంక్యూ {title}.
  customer: మధ్యలో మళ్ళీ మళ్ళీ చేయకండి.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {otherDate} {otherAmount} కడతారా {title}?
  customer: ట్రై చేస్తా, ప్రామిస్ కాదు.
  agent: కన్ఫర్మ్‌గా చెప్పండి.
  customer: కన్ఫర్మ్‌గా అంటే కష్టం, వీలైతే చూస్తా.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} మొత్తం కట్టాలి {title}.
  customer: పిల్లల ఫీజులు కట్టి చేతిలో ఏం మిగల్లేదు. మొత్తం కుదరదు.
  agent: ఎంత కుదురుతుంది?
  customer: {otherAmount} అనుకున్నా, కాదు కాదు {amount} వరకే అవుతుంది. {date} వేస్తా, మిగిలింది నెమ్మదిగా.

  WRONG_NUMBER NONE NONE
  agent: {customer} గారా అండి?
  third: కాదమ్మా, ఇది టైలర్ షాప్. నంబర్ తప్పు కొట్టినట్టున్నారు.
  agent: సారీ అండి.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {otherDate} కడతానన్నారు {title}, రాలేదు.
  customer: ఎలా రాలేదు? {pastDate} మా అబ్బాయితో ఫోన్ పే చేయించా, {paidAmount}.
  agent: స్క్రీన్‌షాట్ ఉందా?
  customer: వాడి ఫోన్‌లో ఉంది, సాయంత్రం పంపిస్తా.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  agent: ఈ నెల {due} {title}.
  customer: {myRelative}కి డయాలసిస్ నడుస్తుంది, వారానికి {otherAmount} ఖర్చు. కొన్ని నెలలు ఈఎంఐ ఆపి చివర్లో కలపండి.
  agent: అడిగి చెప్తా {title}.
  customer: {count} నెలలు ఆపితే మళ్ళీ రెగ్యులర్‌గా కడతా.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} గారి ఈఎంఐ ఇంకా రాలేదండి.
  third: నేను వాళ్ళ {relative} ని. {pastDate} నేనే బ్రాంచ్‌కి వెళ్ళి {paidAmount} కట్టా, రసీదు ఉంది.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} మీకు ఏమవుతారు?
  third: నా భర్త... అంటే ఇప్పుడు కాదు, విడాకులయ్యాయి. నాకు ఆయనతో మాటల్లేవు.
  agent: నంబర్ తెలుసా?
  third: తెలియదు, తెలుసుకోవాలని కూడా లేదు.

  CALL_BACK_LATER NONE NONE
  agent: {title}, {due} గురించి...
  customer: సినిమా హాల్లో ఉన్నా, {followUp} మాట్లాడదాం.

  ANSWERED WILL_PAY_AFTER_VISIT FUNDS_ISSUE
  agent: ఎందుకు లేట్ {title}?
  customer: డబ్బులకి కటకటగా ఉండింది, ఇప్పుడు సర్దుకున్నా. బ్రాంచ్ దూరం, {date} మనిషిని పంపండి.
  agent: ఎంత ఇస్తారు?
  customer: {amount} ఇస్తా వచ్చినాయనకి.

  CUSTOMER_ABUSIVE NONE NONE
  agent: నమస్తే {title}.
  customer: నీ నమస్తే నువ్వే పెట్టుకో దరిద్రుడా. ఇంకోసారి ఫోన్ చేస్తే ఆఫీసుకొచ్చి తంతా.

  ANSWERED PTP NONE
  agent: {otherAmount} వేయగలరా {title}?
  customer: అంత వద్దు, {amount} కడతా {date}.
  agent: సరే {title}.
`);
