import { calls } from "../calls.ts";

/** Whole invented calls in Gujarati that are easily misread: days and sums that nobody promises, turns at the end. */
export const wholeCallsHard = calls(`
  ANSWERED PTP FUNDS_ISSUE
  agent: {title}, {due} ચડી ગયા છે. {otherDate} સુધીમાં નહીં ભરો તો દંડ લાગશે.
  customer: પૈસાની બહુ ભીડ છે. કાકાને {otherAmount} આપ્યા હતા, {otherDate} પાછા આપવાના હતા, નથી આપ્યા.
  agent: તો અમારું શું?
  customer: મંડળીમાંથી ઉપાડ લઉં છું. {date} {amount} તમને પહોંચી જશે.
  agent: પાક્કું લખું?
  customer: લખી નાખો.

  ANSWERED PTP NONE
  agent: {otherDate} {otherAmount} કરી શકશો?
  customer: {otherAmount} નહીં, {amount}.
  agent: ઠીક, અને {otherDate}?
  customer: ના, એ તારીખ નહીં. {date}.
  agent: {date} {amount}, બરાબર?
  customer: હં, બરાબર.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: {due} હજુ આવ્યા નથી.
  customer: રાત્રે કેટલી વાર ટ્રાય કર્યો, ફોન પે ફરતું જ રહે છે, થતું નથી.
  agent: બ્રાન્ચમાં ભરી શકો.
  customer: હા, {date} આવીને {amount} રોકડા ભરી જાઉં છું, એ મશીનનો ભરોસો નહીં.

  ANSWERED PTP LINK_NOT_RECEIVED amount=due
  agent: {due} નો હપ્તો આવ્યો નહીં.
  customer: તમારી લિંક જ ના આવી, ક્યાં ભરું?
  agent: હમણાં મોકલું.
  customer: મોકલો, {date} આ જે બોલ્યા એટલા પૂરેપૂરા ભરી દઉં.

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: તમે {otherDate} {otherAmount} ભરવાના હતા.
  customer: હતા, પણ પછી બાને એટેક આવ્યો, બધું ઊંધું થઈ ગયું.
  agent: હવે ક્યારે?
  customer: રજા મળે દવાખાનેથી પછી કહું, હમણાં મને કંઈ ના પૂછો.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: પગાર {otherDate} થાય છે ને તમારો?
  customer: થાય છે, પણ આ વખતે શેઠે અટકાવ્યો છે. {salary} લેવાના છે મારે.
  agent: પગાર આવે એટલે {due} ભરશો?
  customer: પહેલાં આવે તો ખરો. પછી જોઈએ કેટલા બચે છે.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: શું થયું {title}, કેમ નથી ભર્યું?
  customer: એ મારી અંગત વાત છે, કહેવી નથી.
  agent: તારીખ તો કહો.
  customer: તારીખ પણ નથી. સગવડે કરીશ.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} બાકી દેખાય છે.
  customer: ગયા મહિને બાઉન્સ થયો હતો, પગાર મોડો હતો. આ વખતે તો {pastDate} ખાતામાંથી કપાઈ ગયો.
  agent: મેસેજ છે?
  customer: હા, {paidAmount} કપાયાનો. ફોરવર્ડ કરું?
  agent: કરો.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: ક્યારે ભર્યું {title}?
  customer: {pastDate}, બાજુવાળા છોકરા પાસે ઓનલાઈન કરાવ્યું.
  agent: એની પાસેથી સ્ક્રીનશોટ લઈ લો ને.
  customer: એ બહારગામ ગયો, મારી પાસે કશું નથી. ફરી ના માંગતા.

  ANSWERED PARTIAL_PAYMENT SALARY_NOT_CREDITED
  agent: {due} ભરી દો {title}.
  customer: પગાર પૂરો નથી આવ્યો, અડધો જ આપ્યો છે કંપનીએ.
  agent: તો કેટલા કરશો?
  customer: અડધો પગાર તો અડધો હપ્તો, {amount}, {date}. બાકીના પૂરો પગાર મળે ત્યારે.
  agent: સારું.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: {due} ભરો, નહીંતર નોટિસ.
  customer: એમાં {otherAmount} તો ખાલી વ્યાજ ને દંડ છે. એ કાઢો, {amount} આપીને ખાતું બંધ કરું.
  agent: ઉપર પૂછવું પડે.
  customer: પૂછીને કહો, બાકીનું માફ થાય તો જ.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  agent: {due} ક્યારે?
  customer: નોકરી ગઈ મારી, નવી જગ્યાએ પગાર અડધો છે, {salary}.
  agent: તો?
  customer: હપ્તો અડધો કરી આપો, {count} મહિના વધારો. સેટલમેન્ટ નથી જોઈતું, લોન પૂરી ભરીશ, બસ હપ્તો નાનો કરો.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: {otherDate} અમારો માણસ આવ્યો હતો ને?
  customer: આવ્યો હતો, પણ હું ખેતરે હતો. ફરી મોકલો, {date} હું ઘરે જ છું.
  agent: કેટલા આપશો?
  customer: આવશે એટલે હિસાબ કરીને આપી દઈશ.

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherDate} ખાલી {otherAmount} ભરો, બાકી પછી.
  customer: નહીં હમણાં, નહીં પછી. નથી ભરવાનું, તમારા આગળના માણસને પણ કહ્યું છે.
  agent: કારણ?
  customer: મારી મરજી. મૂકો.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: {customer} ની લોનના {due} બાકી છે.
  third: હું {relative}. અહીંથી એક પૈસો નહીં મળે તમને.
  agent: સંદેશો તો આપજો.
  third: કોઈ સંદેશો નહીં, કોઈ ભરવાનું નથી.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {customer} ક્યાં છે?
  third: એ હોસ્પિટલમાં દાખલ છે, હું {relative} બોલું છું.
  agent: હપ્તાનું શું? {due} છે.
  third: સાજા થઈને આવે એટલે કરશે એમ કહેતા હતા, {otherDate} કે એવું કંઈક. મને ચોક્કસ ખબર નથી.

  WRONG_NUMBER NONE NONE
  agent: {customer} ને? {otherDate} પેમેન્ટ કરવાનું કહ્યું હતું તમે.
  third: મેં? મેં ક્યારે કહ્યું? હું {customer} છું જ નહીં.
  agent: ગયા વખતે આ જ નંબર પર વાત થઈ હતી.
  third: બીજા કોઈ સાથે થઈ હશે. ખોટો નંબર છે.

  CALL_BACK_LATER NONE NONE
  agent: {title}, પેમેન્ટ બાબતે વાત કરવી હતી.
  customer: અત્યારે નહીં, સગાઈમાં આવ્યા છીએ, બહુ અવાજ છે. {followUp} {time} કરજો.
  agent: સારું.
`);
