import { calls } from "../calls.ts";

/** Whole invented calls in Gujarati. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  third: (રોંગ નંબર|ખોટો નંબર છે), મૂકો.

  SWITCHED_OFF NONE NONE
  system: તમે ડાયલ કરેલો નંબર હાલ સ્વિચ ઓફ છે.

  ANSWERED_DISCONNECTED NONE NONE
  agent: નમસ્તે, {customer} બોલો છો?
  customer: હા, બોલો ને.
  system: ⟦કોલ કપાઈ ગયો⟧

  ANSWERED PTP BUSINESS_LOSS
  agent: નમસ્તે {title}, {company} માંથી {agent} બોલું છું. {product} ના {due} બાકી છે.
  customer: હા ભાઈ ખબર છે. દુકાને ઘરાકી જ નથી, માલ એમનો એમ પડ્યો છે.
  agent: સમજું છું, પણ {otherDate} ફાવશે?
  customer: ના, એટલું વહેલું નહીં થાય. {date} {amount} ભરી દઈશ, પાક્કું.
  agent: સારું, લખ્યું.

  ANSWERED PTP NONE amount=due
  agent: {title}, {due} નો હપ્તો છે.
  customer: એટલા જ ને?
  agent: હા, {due} જ.
  customer: હા તો {date} એટલા પૂરા નાખી દઈશ, બસ?
  agent: બરાબર, આભાર.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: {customer} સાથે વાત થાય છે?
  customer: હા, બોલો.
  agent: તમારો ઈએમઆઈ બાઉન્સ થયો, {due}. શું કારણ?
  customer: કંપનીએ પગાર નથી નાખ્યો હજુ. {salary} પગાર છે, એમાં પણ મોડું કરે છે.
  agent: પગાર ક્યારે થશે?
  customer: {otherDate} કહે છે, પણ એમનું ઠેકાણું નહીં.
  agent: તો {otherDate} લખું?
  customer: ના ના, {date} રાખો. પગાર આવે કે ના આવે, {amount} હું ભાઈ પાસેથી લઈને ભરી દઈશ.
  agent: ચોક્કસ ને?
  customer: હા ભાઈ ચોક્કસ.

  ANSWERED PTP OTHER_REASONS
  agent: હપ્તો કેમ રહી ગયો {title}?
  customer: ભૂલી જ ગ<યો|ઈ>, દીકરીનાં લગ્ન હતાં ને.
  agent: {due} છે. {otherDate} ભરશો?
  customer: હા {otherDate} કરી દઈશ.
  agent: સારું.
  customer: ઊભા રહો, ત્યારે તો હું બહાર છું. {date} રાખો, {amount} ભરી દઈશ.
  agent: તો {date} ફાઈનલ.
  customer: હા ફાઈનલ.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {due} ક્યારે ભરશો?
  customer: હાથમાં કશું નથી ભાઈ.
  agent: {otherDate} સુધીમાં?
  customer: ક્યાંકથી {otherAmount} મળે તો {otherDate} જોઉં, પણ લખતા નહીં.
  agent: એમ કેમ ચાલે?
  customer: વચન આપીને ખોટો પડું એના કરતાં જોઈએ.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {title}, ગયા વખતે તમે {otherDate} કહ્યું હતું.
  customer: કહ્યું હતું, પણ હવે એ નહીં થાય.
  agent: તો નવી તારીખ આપો.
  customer: {otherDate} ભરીશ. ના, રહેવા દો, એ પણ ના લખો. ઘરવાળીને પૂછીને કહીશ.
  agent: એટલે નક્કી નથી?
  customer: ના, હમણાં કંઈ નક્કી નથી, જોઈએ.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} નું પેમેન્ટ દેખાતું નથી.
  customer: અરે {pastDate} ગૂગલ પે થી કર્યું છે. {paidAmount} કપાઈ ગયા.
  agent: યુટીઆર છે?
  customer: હા, સ્ક્રીનશોટ મોકલું વોટ્સએપ પર.
  agent: મોકલો, ચેક કરી લઉં.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: હપ્તો બાકી બતાવે છે.
  customer: મેં ભર્યો છે, તમારો માણસ આવ્યો હતો {pastDate}, એને રોકડા આપ્યા.
  agent: રસીદ આપી હશે ને?
  customer: ના, કંઈ નથી આપ્યું.
  agent: નામ કે નંબર કંઈ?
  customer: મને શું ખબર. પુરાવો નથી મારી પાસે, તમે શોધો.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {company} માંથી {agent}. ઈએમઆઈ આવ્યો નથી તમારો.
  customer: કેમ નથી આવ્યો? {pastDate} બ્રાન્ચમાં લાઈનમાં ઊભા રહીને ભર્યો છે. સિક્કો મારેલી રસીદ છે મારી પાસે.
  agent: રસીદ પર નંબર શું છે?
  customer: ઊભા રહો, ચશ્માં ક્યાં ગયાં... ફોટો જ મોકલી દઉં છું.
  agent: ચાલશે.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {due} ભરવાના છે {title}.
  customer: બા હોસ્પિટલમાં છે, રોજ ખર્ચો ચાલુ છે.
  agent: ધ્યાન રાખજો. પણ કંઈક તો કરો, ખાતું બગડશે.
  customer: પૂરા નહીં થાય. {date} {amount} એટલા લો, બાકીના બા ઘરે આવે પછી જોઈશું.
  agent: ઠીક, {date} {amount}.
  customer: હા.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: બે હપ્તા ચડ્યા છે, {due} થાય.
  customer: બંને ભેગા નહીં અપાય, પૈસાની ખેંચ છે.
  agent: એક તો ભરો. {otherAmount} થશે?
  customer: {otherAmount} પણ વધારે પડે.
  agent: તો કેટલા થશે?
  customer: {amount} થશે ખાલી, {date}. બાકીના આગળ.
  agent: ઓકે.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {title}, {due} ક્યારે?
  customer: એમાંથી {paidAmount} {pastDate} ભર્યા છે મેં, જુઓ તો ખરા.
  agent: હા, દેખાય છે. બાકીના?
  customer: બાકીના {amount} રહ્યા, એ {date} નાખીને પૂરું કરું.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: {product} ના ટોટલ {due} થયા છે.
  customer: કારખાનું બંધ છે, મોટી ખોટ ગઈ. આટલા નહીં આપી શકું, સમાધાન કરો.
  agent: {otherAmount} માં કરી આપીએ.
  customer: વધારે છે. {amount} માં પતાવતા હો તો {date} એકસાથે આપું, એનઓસી આપી દો.
  agent: મેનેજરને પૂછીને કહું.
  customer: પૂછો, પણ એનાથી ઉપર એક રૂપિયો નહીં.

  ANSWERED SETTLEMENT NONE
  agent: ઓફર છે {title}, {amount} માં ખાતું બંધ, બાકી માફ.
  customer: સિબિલમાં શું આવશે?
  agent: સેટલ્ડ એવું આવશે.
  customer: ચાલશે, એટલામાં બંધ કરો. કાગળ મોકલો.
  agent: ક્યારે ભરશો?
  customer: {date}.

  ANSWERED WANT_FORECLOSURE NONE
  agent: હપ્તાની યાદ કરાવવા ફોન કર્યો {title}.
  customer: હપ્તો છોડો, મારે આખી લોન જ બંધ કરવી છે. {count} હપ્તા રહ્યા છે ને, બધા ભેગા ભરી દઉં.
  agent: ફોરક્લોઝર ચાર્જ લાગશે.
  customer: લાગે ભલે, છૂટ નથી જોઈતી. આંકડો મેઈલ કરો ને એનઓસી ક્યારે મળશે એ કહો.
  agent: મેઈલ કરું છું.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ઓનલાઈન ભરો {title}, લિંક મોકલું.
  customer: મને એ મોબાઈલમાં નથી ફાવતું. પેલો છોકરો આવતો હતો ને, એને મોકલો.
  agent: ક્યારે મોકલું?
  customer: {date} મોકલો, {amount} ગણીને રાખું.
  agent: રસીદ લેજો પાછા.
  customer: એ તો લઈશ જ.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: પેમેન્ટનું શું {title}?
  customer: પગ ભાંગ્યો છે મારો, ઘરની બહાર નીકળાતું નથી. કોઈને ઘરે મોકલો, પૈસા આપી દઉં.
  agent: સારું, સરનામું એ જ ને?
  customer: એ જ.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: {due} નો હપ્તો છે.
  customer: એટલો મોટો હપ્તો નહીં. {otherAmount} નો કરી આપો, ભલે {count} મહિના વધે.
  agent: વચ્ચે એમ ના બદલાય {title}.
  customer: તો મેનેજર જોડે વાત કરાવો. હપ્તો નાનો થાય તો રેગ્યુલર ભરીશ.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: દંડ સાથે {due} થયા.
  customer: {otherAmount} દંડ શેનો? આટલું વ્યાજ કોણ લે?
  agent: નિયમ પ્રમાણે છે.
  customer: મને માન્ય નથી. આવું હોય તો એક રૂપિયો નહીં ભરું, કેસ કરો.
  agent: સિબિલ બગડશે.
  customer: બગડવા દો. નથી ભરવાનો એટલે નથી ભરવાનો.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {product} વિશે વાત કરવી હતી.
  customer: મેં આવી કોઈ લોન લીધી નથી. મારું આધાર કોઈએ વાપર્યું છે.
  agent: તમારા નામે {due} છે.
  customer: હશે, પણ હું નહીં આપું. પોલીસમાં ફરિયાદ કરી છે.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: હપ્તો રહ્યો છે તમારો {title}.
  customer: નામ મારું છે, પણ ગાડી કાકાનો દીકરો ચલાવે છે. હપ્તો એ જ ભરે છે.
  agent: લોન તમારા નામે છે.
  customer: ખબર છે. એને કહી જોઉં, શું કહે છે.
  agent: {otherDate} સુધીમાં થશે?
  customer: એના પર છે, હું શું કહું.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: પેમેન્ટ થયું?
  customer: બે દિવસથી મથું છું, એપમાં એરર જ આવે છે.
  agent: ફોન પે થી કરો ને.
  customer: એમાં લિમિટ પૂરી બતાવે છે. ચાલુ થાય એટલે જોઉં.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} છે?
  third: નથી, હું {relative} બોલું છું.
  agent: એમનો હપ્તો રહ્યો છે, કંઈ કહેતા હતા?
  third: {otherDate} ભરી દઈશ એમ કહેતા હતા, {otherAmount} ની સગવડ કરે છે. બાકી મને ખબર નથી.
  agent: સારું, એ ક્યારે મળશે?
  third: કંઈ કહેવાય નહીં.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: હેલો, કોણ?
  agent: {customer} સાથે વાત કરવી હતી.
  third: એ ખેતરે ગયા છે, ફોન ઘરે રહ્યો. હું એમન<r:ો|ી> {relative}.
  agent: તો ક્યારે કરું?
  third: {followUp} કરજો, ઘરે હશે.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} નો ફોન ને આ?
  third: હા, પણ એ બહાર છે. હું {relative}. શું કામ?
  agent: {company} માંથી, {product} નો હપ્તો બાકી છે. એમને ભરવાનું કહેશો?
  third: ભલે, આવે એટલે કહું હપ્તો ભરી દે એમ.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} સાથે વાત થશે?
  third: આ નંબર એ વાપરતા નથી હવે.
  agent: બીજો નંબર છે?
  third: ઊભા રહો... લો, {phone}. એના પર લગાવો.
  agent: આભાર.

  WRONG_NUMBER NONE NONE
  agent: નમસ્તે, {customer}? {company} માંથી બોલું છું.
  third: કોણ? કઈ લોન?
  agent: {product}, {due} બાકી છે તમારા.
  third: મારે શેની લોન? હું તો શાકની લારી ચલાવું છું.
  agent: તમે {customer} ને?
  third: ના ભાઈ. આ સિમ મેં નવું લીધું છે.
  agent: રેકોર્ડમાં તો આ જ નંબર છે.
  third: હશે, પણ હવે મારો છે. રોંગ નંબર.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} એ તમારો નંબર રેફરન્સમાં આપ્યો હતો.
  third: કોણ {customer}? હું એવા કોઈને ઓળખતો નથી.
  agent: મિત્ર તરીકે લખ્યું છે.
  third: લખ્યું હશે, પણ મારે કોઈ ઓળખાણ નથી.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} તમારે ત્યાં કામ કરતા હતા ને?
  third: કરતા હતા, છોડી ગયા વરસ થયું. હવે ફોન નથી કંઈ નથી.
  agent: નવો નંબર?
  third: નથી મારી પાસે, સંપર્ક જ નથી રહ્યો.

  CALL_BACK_LATER NONE NONE
  agent: {title}, {company} માંથી બોલું છું.
  customer: હું ગાડી ચલાવું છું, {followUp} કરજો ને ફોન.
  agent: સારું {title}.

  CALL_BACK_LATER NONE NONE
  customer: હેલો, જલદી બોલો, મીટિંગ ચાલે છે.
  agent: {customer} ને?
  customer: હા, પણ પછી, {time} કરજો.
  agent: ભલે.

  ANSWERED PTP NONE
  agent: {due} છે {title}.
  customer: મારે બીજી બેંકનો {otherAmount} નો હપ્તો પણ છે, એ {otherDate} જાય છે. તમારો {date} કરીશ.
  agent: કેટલા કરશો?
  customer: {amount}.
  agent: ઓકે, {date} {amount}.

  CUSTOMER_ABUSIVE NONE NONE
  agent: નમસ્તે {title}, હપ્તા માટે ફોન કર્યો છે.
  customer: અલ્યા હરામખોર, સવારથી કેટલી વાર ફોન કરે છે? ફરી કર્યો તો ટાંટિયા ભાંગી નાખીશ.
  agent: સરખું બોલો {title}.
  customer: મૂક ફોન સાલા.

  LANGUAGE_BARRIER NONE NONE
  agent: નમસ્તે, હું {company} માંથી બોલું છું.
  customer: क्या? गुजराती नहीं समझता, हिंदी में बोलो.
  agent: તમારો હપ્તો બાકી છે.
  customer: अरे समझ में नहीं आ रहा भाई.
  agent: બીજા એજન્ટ ફોન કરશે.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: હેલો {title}, અવાજ આવે છે?
  customer: હેલો... તૂટે છે અવાજ... શું કહો છો?
  agent: હેલો, સંભળાય છે?
  customer: કશું સમજાતું નથી, ફરી લગાવો.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {title}, {product} બાબતે વાત કરવી હતી.
  customer: મારે વાત નથી કરવી, મૂકું છું.
  system: ⟦ગ્રાહકે ફોન કાપી નાખ્યો⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: {customer} ને? એક મિનિટ હં, બીજી લાઈન પર કોલ આવ્યો.
  customer: ફોન તો તમે કર્યો છે ને?
  agent: સોરી {title}, બીજા કોલ પર છું, પછી કરું.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: નમસ્તે, {customer} છો?
  customer: (હા|હોવ), બોલો.
  agent: {company} માંથી {agent}. {product} ના {due} ચડ્યા છે. શું થયું?
  customer: જૂની કંપની છોડી દીધી. નવી જગ્યાએ લાગ<્યો|ી> છું, પહેલો પગાર બાકી છે.
  agent: અભિનંદન. પગાર કેટલો છે?
  customer: {salary}. પણ પહેલો પગાર {otherDate} થશે કહે છે.
  agent: એ પહેલાં કંઈ થશે?
  customer: એક મિનિટ, છોકરો રડે છે. એ, એને લે ને જરા. હા, શું કહેતા હતા?
  agent: પેમેન્ટ.
  customer: {otherAmount} કરી દઈશ.
  agent: {otherAmount}? હપ્તો વધારે છે.
  customer: હા, ભૂલ થઈ. {amount} કરું છું પૂરા.
  agent: અને કયા દિવસે?
  customer: {otherDate} નહીં, આઘુંપાછું થાય. {date} રાખો.
  agent: એટલે {amount}, {date}.
  customer: બરાબર. એ પહેલાં ફોન ના કરતા બસ.
  agent: નહીં કરું. ઓનલાઈન ભરશો કે બ્રાન્ચમાં?
  customer: ગૂગલ પે કરી દઈશ.
  agent: આભાર {title}.
  customer: સારું.
  agent: શુભ દિવસ.

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: નમસ્તે, {company} માંથી {agent} બોલું છું. {customer} સાથે વાત થશે?
  third: ઊભા રહો, આપું એમને. લો, તમારો ફોન.
  customer: હેલો, કોણ?
  agent: {title}, {company} માંથી. {product} ના {due} બાકી છે.
  customer: ખબર છે મને. વરસાદમાં મગફળી પલળી ગઈ બધી, હાથમાં કશું નથી આવ્યું.
  agent: દુઃખ થયું. પાક વીમો હતો?
  customer: હતો, {otherAmount} મળવાના છે કહે છે, પણ ક્યારે એ રામ જાણે.
  agent: તો હપ્તાનું શું? {otherDate} ભરશો {due}?
  customer: એટલા ક્યાંથી લાવું? નહીં થાય.
  agent: અડધા તો?
  customer: અડધા પણ નહીં. {otherAmount} આપું.
  agent: {otherAmount} માં ખાતું નહીં બચે {title}.
  customer: સારું તો {amount} કરું, પણ એટલા જ, બાકીના પાક આવે ત્યારે.
  agent: ક્યારે કરશો?
  customer: {otherDate}.
  agent: {otherDate} તો બહુ મોડું, દંડ લાગશે.
  customer: ઠીક, {date} કરું તો. ડેરીના પૈસા આવે છે ત્યારે.
  agent: {date}, {amount}. લખું છું.
  customer: લખો. પણ વારે વારે ફોન ના કરતા.
  agent: નહીં કરું. આભાર.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: હેલો {title}, {company} માંથી {agent}.
  customer: હા બોલો, જરા જોરથી, બસમાં છું.
  agent: હપ્તો રહ્યો છે, {due}.
  customer: હું ગામડે જાઉં છું, માતાજીનો મેળો છે.
  agent: ઓનલાઈન કરી દો ને.
  customer: નેટવર્ક નથી હોતું ત્યાં.
  agent: પાછા ક્યારે આવશો?
  customer: {otherDate} આવું લગભગ.
  agent: તો {otherDate} ભરશો?
  customer: આવીને જોઈએ. કેટલા વધે છે એના પર છે.
  agent: {title}, તારીખ લખવી પડે મારે.
  customer: ના લખો, હું વચન નથી આપતો.
  agent: સારું, વિચારજો.
  customer: વિચારીશ.

  ANSWERED PTP NONE
  agent: {title}, {due} નું શું નક્કી કર્યું?
  customer: નહીં ભરું એમ કહ્યું હતું ને.
  agent: કહ્યું હતું, પણ હવે કેસ લીગલમાં જાય છે.
  customer: એમ? તો રહેવા દો એ બધું. {date} {amount} ભરી દઉં છું.
  agent: પાક્કું?
  customer: હા પાક્કું, નોટિસ ના મોકલતા બસ.

  ANSWERED NONE NONE
  agent: {title}, હપ્તા બધા ટાઈમે છે, ખાલી કેવાયસી અપડેટ કરવાનું હતું.
  customer: સરનામું એ જ છે. ઈમેલ બદલાયું છે, એ મેસેજ કરું.
  agent: ચાલશે, આભાર.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} નો હપ્તો બાકી છે.
  third: બાકી નથી ભાઈ. એમણે {pastDate} મારી સામે ફોન પે થી ભર્યો, {paidAmount}. હું {relative} છું, મેં જ કરી આપ્યું.
  agent: સારું, ચેક કરું.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {customer} છે? હપ્તો બાકી છે.
  third: હું {relative}. એમના પપ્પા ગુજરી ગયા, બધા ગામડે છે, એટલે રહી ગયું.
  agent: દુઃખ થયું સાંભળીને. પેમેન્ટનું શું કહેતા હતા?
  third: હમણાં કેમ પુછાય, પછી જોશે એ.

  OTHERS NONE NONE
  agent: {customer} સાથે વાત કરવી હતી.
  third: આ પોલીસ સ્ટેશન છે. આ મોબાઈલ ખોવાયેલી ચીજમાં જમા છે.
  agent: સારું સાહેબ.

  SILENCE_ISSUE NONE NONE
  agent: હેલો, {customer}?
  system: ⟦શાંતિ⟧
  agent: હેલો, સંભળાય છે?
  system: ⟦no response⟧

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: {due} ક્યારે ભરો છો {title}?
  customer: પહેલાં મારી ફરિયાદ પતાવો. કેટલા મેઈલ કર્યા, જૂની લોનની એનઓસી આપતા નથી તમે.
  agent: એ અલગ ડિપાર્ટમેન્ટ છે.
  customer: તો એ ડિપાર્ટમેન્ટને કહો. ત્યાં સુધી હું હપ્તો નથી આપવાનો, ચોખ્ખી વાત.
  agent: એવું ના કરો.
  customer: ના એટલે ના.
`);
