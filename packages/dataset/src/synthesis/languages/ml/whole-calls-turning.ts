import { calls } from "../calls.ts";

/** Complete invented calls that turn on the way: withdrawn promises, several offers, long talk before the point. */
export const wholeCallsTurning = calls(`
  ANSWERED PTP OUT_OF_STATION
  agent: ഹലോ, {customer} അല്ലേ സംസാരിക്കുന്നത്?
  customer: അതെ, ആരാ?
  agent: {company} ഇൽ നിന്ന് {agent}. {product} കാര്യം പറയാനാ.
  customer: ആ പറയൂ. ഇവിടെ ഭയങ്കര മഴയാ, ഉറക്കെ പറയണേ.
  agent: {due} ബാക്കിയുണ്ട്, {pastDate} പിടിക്കേണ്ടതായിരുന്നു.
  customer: അറിയാം. ഞാൻ നാട്ടിലില്ല, ലോഡുമായി ചെന്നൈയിലാ.
  agent: എന്ന് തിരിച്ചെത്തും?
  customer: വഴി മുഴുവൻ വെള്ളമാ, വണ്ടി കിടക്കുകയാ. {otherDate} എത്തണമെന്നുണ്ട്.
  agent: ഫോണിൽ ചെയ്യാമല്ലോ {title}.
  customer: എന്റെ ഫോണിൽ അതൊന്നും ഇല്ല. പഴയ ഫോണാ.
  agent: വീട്ടിൽ ആരുമില്ലേ?
  customer: ഭാര്യയുണ്ട്. അവൾക്ക് ബാങ്കിൽ പോകാൻ നേരമില്ല, പണിയുണ്ട്.
  agent: അപ്പോൾ എന്ത് ചെയ്യും {title}? {otherDate} ആക്കട്ടെ?
  customer: അത് വേണ്ട. ഇതുവരെ {count} തവണ മുടങ്ങാതെ അടച്ച ആളല്ലേ ഞാൻ.
  agent: അതെ, അതുകൊണ്ടാ പറയുന്നത്.
  customer: നിൽക്ക്, ക്ലീനറുടെ ഫോണിൽ ഗൂഗിൾ പേ ഉണ്ട്. എടാ നിന്റെ അക്കൗണ്ടിൽ കാശുണ്ടോ? ആ ശരി.
  agent: എന്തായി?
  customer: അവന്റെ ഫോണിൽ നിന്ന് {date} {amount} ഇടാം.
  agent: ഉറപ്പല്ലേ?
  customer: ഉറപ്പ്. ലിങ്ക് അയച്ചേക്ക്.
  agent: ശരി, {date} {amount}. യാത്ര സൂക്ഷിച്ച് {title}.
  customer: ശരി സാർ.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: {title}, തവണ ബാക്കിയുണ്ട്.
  customer: {otherDate} തരാമെന്ന് പറഞ്ഞിരുന്നതാ ഞാൻ.
  agent: അതെ, അത് ഉറപ്പിക്കാനാ വിളിച്ചത്.
  customer: ഇനി അതില്ല. എന്റെ പരാതി കൊടുത്തിട്ട് മൂന്ന് മാസമായി, ഒരുത്തനും തിരിഞ്ഞു നോക്കിയില്ല.
  agent: ഞാൻ മാനേജറോട് പറയാം.
  customer: ആരോട് വേണമെങ്കിലും പറഞ്ഞോ, ഇനി അഞ്ചു പൈസ അടയ്ക്കില്ല.

  WRONG_NUMBER NONE NONE
  agent: നമസ്കാരം, നിങ്ങളുടെ {product} തവണയെക്കുറിച്ച് പറയാനാ.
  customer: ആ പറ.
  agent: {due} ഡ്യൂ ആണ്, എന്ന് അടയ്ക്കും?
  customer: എന്റെയോ? ഞാൻ സൊസൈറ്റിയിൽ {paidAmount} {pastDate} അടച്ചതാണല്ലോ.
  agent: സൊസൈറ്റിയല്ല, {company}.
  customer: അങ്ങനെയൊരു കമ്പനി എനിക്കറിയില്ല. ആരുടെ പേരിലാ?
  agent: {customer}.
  customer: ഓ അത് ഞാനല്ല, നിങ്ങൾക്ക് നമ്പർ തെറ്റി.

  ANSWERED SETTLEMENT NONE
  agent: {title}, ഒറ്റത്തവണ ഓഫർ ഉണ്ട്, {amount} അടച്ചാൽ ലോൺ തീരും.
  customer: ബാക്കി മുഴുവൻ എഴുതിത്തള്ളുമോ?
  agent: അതെ, മൊത്തം {otherAmount} ഉണ്ടായിരുന്നു.
  customer: എങ്കിൽ സമ്മതം. {date} {amount} തന്ന് തീർക്കാം, ലെറ്റർ തരണം.
  agent: തീർച്ചയായും {title}.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: എന്ന് അടയ്ക്കും {title}?
  customer: ഗൾഫിലെ പണി പോയി വന്നതാ, ഇവിടെ ഒരു കടയിൽ കയറിയതേയുള്ളൂ.
  agent: ആദ്യ ശമ്പളം എന്ന് കിട്ടും?
  customer: {otherDate} {salary} തരുമെന്നാ പറഞ്ഞത്. കിട്ടിയാൽ നോക്കാം, ഇപ്പോൾ വാക്ക് പറയുന്നില്ല.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: ഓൺലൈനായി ചെയ്യാമോ {title}?
  customer: എനിക്ക് കാലൊടിഞ്ഞ് കിടപ്പാ സാർ, ഫോണും നേരെ നോക്കാൻ വയ്യ.
  agent: അയ്യോ. പിന്നെ എങ്ങനെ?
  customer: {date} വീട്ടിലേക്ക് ഒരാളെ വിട്, കയ്യിൽ തന്നേക്കാം.
  agent: ശരി, വിസിറ്റ് ഇടാം.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} മുഴുവൻ വേണം {title}.
  customer: മുഴുവൻ എവിടുന്ന് എടുക്കാനാ, കയ്യിൽ കാശില്ല.
  agent: {otherAmount} എങ്കിലും ഇടൂ.
  customer: അതും പറ്റില്ല. {amount} മാത്രമേ ഒക്കൂ, {date} ഇടാം. ബാക്കി അടുത്ത തവണയുടെ കൂടെ.
  agent: എന്നാൽ ശരി.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} ഉണ്ടോ?
  third: ഞാൻ {relative} ആണ്. എന്താ?
  agent: തവണ ബാക്കിയുണ്ട്.
  third: ഇല്ലല്ലോ, {pastDate} എന്റെ മുന്നിലിരുന്നാ ഗൂഗിൾ പേ ചെയ്തത്, {paidAmount}.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: {customer} എടുത്ത ലോൺ വീട്ടിൽ ആരെങ്കിലും അടയ്ക്കുമോ?
  third: ഞാൻ {relative} ആണ്, ആ കടവും ഞങ്ങളും തമ്മിൽ ബന്ധമില്ല. ഇവിടെ ആരും അടയ്ക്കില്ല.

  ANSWERED PTP OTHER_REASONS amount=due
  agent: {title} {due} ഇഎംഐ ബൗൺസ് ആയി.
  customer: അയ്യോ മറന്നേ പോയി, മോളുടെ കല്യാണത്തിന്റെ തിരക്കായിരുന്നു.
  agent: ബൗൺസ് ചാർജ് {otherAmount} വേറെ വരും.
  customer: അത് പിന്നെ സംസാരിക്കാം. തവണ മുഴുവൻ {date} ഇടാം, ഉറപ്പ്.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: എല്ലാ മാസവും ബൗൺസ് ആകുന്നുണ്ടല്ലോ.
  customer: ഞങ്ങൾക്ക് ശമ്പളം വൈകിയേ കിട്ടൂ സാർ. നിങ്ങളുടെ ഡേറ്റ് അതിനു മുമ്പാ.
  agent: അപ്പോൾ?
  customer: തവണയുടെ തീയതി മാറ്റി തരൂ, {otherDate} ആകുന്ന പോലെ. എന്നാൽ കുഴപ്പമില്ല.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: ഇന്ന് അടയ്ക്കുമെന്നല്ലേ പറഞ്ഞത് {title}?
  customer: പറഞ്ഞു, പറഞ്ഞു. നടന്നില്ല.
  agent: ഇനി എന്ന്? {otherDate} ആക്കട്ടെ?
  customer: നിങ്ങൾ എന്തെങ്കിലും എഴുതിക്കോ. ഞാൻ ഉറപ്പൊന്നും പറയുന്നില്ല, നോക്കാം.

  ANSWERED PTP NONE
  agent: {title}, {due} ബാക്കിയുണ്ട്.
  customer: ഞാൻ {pastDate} {paidAmount} അടച്ചതാണല്ലോ.
  agent: അത് കഴിഞ്ഞ തവണത്തേതാ {title}, ഇത് പുതിയതാ.
  customer: ഓ അതെയോ. എന്നാൽ ഇത് {date} ഇടാം, {amount} അല്ലേ.
  agent: അതെ {amount}.
  customer: ശരി, ഇട്ടേക്കാം.

  ANSWERED_DISCONNECTED NONE NONE
  agent: ഹലോ, {customer} ആണോ?
  customer: ഹലോ.
  system: ⟦call disconnected⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: ഹലോ {title}, {company} ഇൽ നിന്നാ.
  customer: ആ പറ.
  agent: സോറി {title}, വേറെ ലൈനിൽ കോൾ വരുന്നു, പിന്നെ വിളിക്കാം.

  ANSWERED NONE NONE
  agent: {title}, {company} ഇൽ നിന്നാ, അഡ്രസ് അപ്ഡേറ്റ് ചെയ്യാൻ വിളിച്ചതാ.
  customer: അഡ്രസ് പഴയത് തന്നെയാ. എനിക്കൊരു സ്റ്റേറ്റ്മെന്റ് വേണമായിരുന്നു.
  agent: മെയിൽ ചെയ്യാം {title}. അടവെല്ലാം കറക്ടാണ്.
  customer: ശരി താങ്ക്സ്.
`);
