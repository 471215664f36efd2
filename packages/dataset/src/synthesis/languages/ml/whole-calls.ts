import { calls } from "../calls.ts";

/** Complete invented calls. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  agent: ഹലോ, {customer} അല്ലേ?
  customer: അല്ല, റോങ് നമ്പറാ.

  ANSWERED PTP FUNDS_ISSUE
  agent: നമസ്കാരം {title}, ഞാൻ {agent}, {company} ഇൽ നിന്നാണ്.
  customer: ആ പറയൂ.
  agent: {product} ഇഎംഐ {due} ബാക്കിയുണ്ട്, എന്താ ബൗൺസ് ആയത്?
  customer: ഈ മാസം കുറച്ച് ടൈറ്റായിരുന്നു, അക്കൗണ്ടിൽ കാശില്ലായിരുന്നു.
  agent: {otherDate} ഇടാൻ പറ്റുമോ?
  customer: അന്ന് പറ്റില്ല. {date} {amount} ഇടാം, ഉറപ്പാ.
  agent: ശരി, {dateNoun} എന്ന് എഴുതുന്നു.

  ANSWERED PTP NONE amount=due
  agent: {title}, {company} ഇൽ നിന്ന് {agent} ആണ്, {due} ഡ്യൂ ഉണ്ട്.
  customer: അറിയാം അറിയാം. അത് മുഴുവൻ {date} അടച്ചോളാം.
  agent: മുഴുവൻ തുകയും അല്ലേ?
  customer: അതെ, നിങ്ങൾ പറഞ്ഞത് മുഴുവൻ.
  agent: താങ്ക്യൂ {title}.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: ഹലോ {title}, തവണ ഇതുവരെ വന്നില്ലല്ലോ.
  customer: ശമ്പളം ആയിട്ടില്ല, മാസം {salary} കിട്ടുന്നതാ, കമ്പനി ഇട്ടില്ല.
  agent: എന്ന് ആകും?
  customer: {otherDate} ആകുമെന്നാ ഓഫീസിൽ പറഞ്ഞത്.
  agent: അപ്പോൾ നമ്മുടെ പേയ്മെന്റ്?
  customer: {otherDate} ചെയ്യാം... അല്ലെങ്കിൽ വേണ്ട, അത് മാറ്റ്, {date} ചെയ്യാം. {amount} ഇടാം.
  agent: ഓക്കെ {date} {amount}.
  customer: അതെ.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {customer} അല്ലേ? {product} തവണ {due} ബാക്കിയാണ്.
  customer: {myRelative} ഓപ്പറേഷൻ കഴിഞ്ഞു കിടക്കുകയാ, {otherAmount} ആശുപത്രിയിൽ ചെലവായി.
  agent: അയ്യോ കഷ്ടം. കുറച്ചെങ്കിലും അടയ്ക്കാമോ?
  customer: മുഴുവൻ പറ്റില്ല, {date} {amount} മാത്രം തരാം, ബാക്കി പിന്നെ.
  agent: ശരി {title}.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: നമസ്കാരം {title}, ഇഎംഐ പെൻഡിങ് ആണല്ലോ.
  customer: എന്ത് പെൻഡിങ്, {pastDate} {paidAmount} ഗൂഗിൾ പേ ചെയ്തതാ.
  agent: സ്ക്രീൻഷോട്ട് ഉണ്ടോ?
  customer: ഉണ്ട്, വാട്സാപ്പ് ചെയ്യാം.
  agent: ശരി അപ്ഡേറ്റ് ചെയ്യിക്കാം.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} ബാക്കി കാണിക്കുന്നു {title}.
  customer: അടച്ചു കഴിഞ്ഞതാ.
  agent: ഏതിലാ അടച്ചത്? രസീത് ഉണ്ടോ?
  customer: രസീതൊന്നും ഇല്ല, യുടിആറും അറിയില്ല.
  agent: പ്രൂഫില്ലാതെ അപ്ഡേറ്റ് ആകില്ല.
  customer: ഞാൻ ഒന്നും അയക്കില്ല, നിങ്ങൾ തന്നെ നോക്ക്.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: ഹലോ, {customer} ഉണ്ടോ?
  third: ആള് പുറത്താ, ഞാൻ {relative} ആണ്.
  agent: {company} ലോൺ ബാക്കിയുണ്ട്, എന്ന് അടയ്ക്കും?
  third: {otherDate} {otherAmount} അടയ്ക്കുമെന്ന് പറയുന്നുണ്ടായിരുന്നു, എനിക്ക് ശരിക്കറിയില്ല.
  agent: ശരി താങ്ക്സ്.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} എന്നയാളോട് സംസാരിക്കാൻ പറ്റുമോ?
  third: ഞാൻ {relative} ആണ്, ആള് പറമ്പിലാ.
  agent: എപ്പോൾ കിട്ടും?
  third: {followUp} വിളിക്കൂ, വീട്ടിൽ കാണും.
  agent: ശരി.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} ഉണ്ടോ? {company} ഇൽ നിന്നാ.
  third: ഇല്ല, എന്താ കാര്യം?
  agent: ആളുടെ {product} തവണ മുടങ്ങി, അടയ്ക്കാൻ പറയുമോ?
  third: ശരി, വരുമ്പോൾ കാശ് അടയ്ക്കാൻ പറയാം.
  agent: താങ്ക്യൂ.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} ആണോ?
  third: അല്ല, ഞാൻ {relative} ആണ്. ആള് ഈ നമ്പർ വിട്ടു.
  agent: പുതിയ നമ്പർ തരാമോ?
  third: {phone}, ഇതിൽ വിളിക്ക്.
  agent: നന്ദി.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} നിങ്ങളുടെ നമ്പർ റഫറൻസ് തന്നിട്ടുണ്ട്, {company} ഇൽ നിന്നാ.
  third: അതാരാ? ആ പേരിൽ ഒരാളെ എനിക്ക് അറിയുകയേയില്ല.
  agent: ഫ്രണ്ട് എന്നാ എഴുതിയിരിക്കുന്നത്.
  third: ഒരു പരിചയവുമില്ല, വെറുതെ എന്റെ നമ്പർ കൊടുത്തതാ.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} എന്നയാളെ അറിയാമോ?
  third: അറിയാം, കൂടെ ജോലി ചെയ്തതാ. വിട്ടു പോയിട്ട് വർഷമായി, ഇപ്പോൾ കോൺടാക്ടില്ല.
  agent: നമ്പർ വല്ലതും ഉണ്ടോ?
  third: ഇല്ല സാർ, എവിടെയാണെന്ന് അറിയില്ല.

  WRONG_NUMBER NONE NONE
  agent: നമസ്കാരം, {company} ഇൽ നിന്നാണ്, {due} പേയ്മെന്റ് ബാക്കിയുണ്ട്.
  customer: എന്ത് പേയ്മെന്റ്?
  agent: നിങ്ങളുടെ {product}, {otherDate} അടയ്ക്കേണ്ടതായിരുന്നു.
  customer: ഞാൻ ഒരു ലോണും എടുത്തിട്ടില്ല, നിങ്ങൾക്ക് ആരെയാ വേണ്ടത്?
  agent: {customer} അല്ലേ നിങ്ങൾ?
  customer: അയ്യോ അല്ല, ആ പേരിൽ ഇവിടെ ആരുമില്ല. ഇത് എന്റെ നമ്പറാ, പുതിയ സിം.
  agent: ഓ സോറി.

  ANSWERED DENIED_TO_PAY NONE
  agent: {title} ബാക്കി {due} എന്ന് അടയ്ക്കും?
  customer: അടയ്ക്കില്ല.
  agent: വക്കീൽ നോട്ടീസ് വരും.
  customer: വിട്, കോടതിയിൽ കാണാം. ഒരു രൂപ തരില്ല ഞാൻ.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {company} {product} കുടിശ്ശികയുണ്ട് {title}.
  customer: ഞാൻ ഈ ലോൺ എടുത്തിട്ടേയില്ല, ആരോ എന്റെ ആധാർ വെച്ച് തട്ടിപ്പ് നടത്തിയതാ.
  agent: പക്ഷേ നിങ്ങളുടെ പേരിലാ, {otherAmount} സാങ്ഷൻ ആയിട്ടുണ്ട്.
  customer: സൈബർ പരാതി കൊടുത്തിട്ടുണ്ട്. ഞാൻ അടയ്ക്കാൻ പോകുന്നില്ല.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: ചേട്ടാ, തവണ എന്താ മുടക്കിയത്?
  customer: കച്ചവടമില്ല സാർ, കട നഷ്ടത്തിലാ.
  agent: {otherDate} ഇടാമോ?
  customer: നോക്കാം, ഉറപ്പ് പറയാൻ പറ്റില്ല.
  agent: ഒരു ഡേറ്റ് പറയൂ.
  customer: {otherDate} ട്രൈ ചെയ്യാം, ആയാൽ ആയി ഇല്ലെങ്കിൽ ഇല്ല.

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: ആകെ ബാക്കി {due} ആണ്.
  customer: അത്രയും കാശ് എന്റെ കയ്യിലില്ല. സെറ്റിൽമെന്റ് ചെയ്തു താ.
  agent: {otherAmount} വാങ്ങി ചെയ്യാം.
  customer: അത് കൂടുതലാ. {amount} ഒറ്റയടിക്ക് തരാം, {date}, ലോൺ തീർത്തേക്ക്.
  agent: മാനേജറോട് ചോദിച്ച് പറയാം.

  ANSWERED WANT_FORECLOSURE NONE
  agent: {product} തവണയുടെ കാര്യത്തിന് വിളിച്ചതാ {title}.
  customer: തവണ വേണ്ട, ലോൺ മൊത്തം ക്ലോസ് ചെയ്യണം. ഡിസ്കൗണ്ടൊന്നും വേണ്ട, മുഴുവൻ എത്രയാകും എന്ന് ലെറ്റർ താ.
  agent: ഏകദേശം {otherAmount} ആകും.
  customer: ശരി ഫോർക്ലോഷർ ലെറ്റർ മെയിൽ ചെയ്യൂ, NOC വേണം.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: {title} ഇഎംഐ {due} ബാക്കി.
  customer: ഈ തവണ വലുതാ, {otherAmount} ആക്കി താ, മാസം കൂട്ടിക്കോ.
  agent: അതിന് റിക്വസ്റ്റ് ഇടണം.
  customer: ഇട്ടോ, കാലാവധി {count} മാസം കൂട്ടണം.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ചേച്ചി, തവണ അടച്ചില്ലല്ലോ.
  customer: എനിക്ക് ഓൺലൈനൊന്നും അറിയില്ല മോനേ. {date} നിങ്ങളുടെ പയ്യനെ വിട്, {amount} കയ്യിൽ കൊടുക്കാം.
  agent: വീട്ടിൽ വരണോ?
  customer: ആ വീട്ടിൽ, {time} വരട്ടെ.

  CALL_BACK_LATER NONE NONE
  agent: {customer} അല്ലേ, {company} ഇൽ നിന്നാ.
  customer: വണ്ടി ഓടിക്കുകയാ, {followUp} വിളിക്ക്.
  agent: ശരി.

  CALL_BACK_LATER NONE NONE
  agent: ഹലോ {title}.
  customer: മീറ്റിങ്ങിലാ, പിന്നെ വിളിക്കൂ.

  CUSTOMER_ABUSIVE NONE NONE
  agent: {title}, പേയ്മെന്റിന്റെ കാര്യം...
  customer: എടാ തെണ്ടി, ഇനി വിളിച്ചാൽ വീട്ടിൽ വന്ന് തല്ലും.
  agent: മര്യാദയ്ക്ക് സംസാരിക്കൂ.
  customer: പോടാ പട്ടി.
  system: ⟦call disconnected⟧

  LANGUAGE_BARRIER NONE NONE
  agent: നമസ്കാരം, {customer} അല്ലേ?
  customer: മലയാളം നഹി ആത്താ, ഹിന്ദി മേം ബോലോ.
  agent: ഇംഗ്ലീഷ് അറിയാമോ?
  customer: നഹി, ഹിന്ദി ഹിന്ദി.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: ഹലോ {title}, {company} ഇൽ നിന്നാ.
  customer: ഹലോ... ഒന്നും കേൾക്കുന്നില്ല... മുറിഞ്ഞു പോകുന്നു.
  agent: ഹലോ കേൾക്കാമോ?
  customer: ഹലോ? ഹലോ?
  system: ⟦call cut⟧

  SWITCHED_OFF NONE NONE
  system: നിങ്ങൾ വിളിച്ച വരിക്കാരന്റെ മൊബൈൽ സ്വിച്ച് ഓഫ് ആണ്.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer} അല്ലേ, {product} കാര്യത്തിന് വിളിച്ചതാ.
  customer: എനിക്ക് സംസാരിക്കാൻ താല്പര്യമില്ല, വെക്കുകയാ.
  system: ⟦customer disconnected⟧

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: എന്താ അടയ്ക്കാത്തത് {title}?
  customer: കാരണമൊക്കെ എന്തിനാ നിങ്ങളോട് പറയുന്നേ, പേഴ്സണലാ അത്.
  agent: ശരി, എന്ന് ഇടും?
  customer: ആകുമ്പോൾ ഇടാം, നോക്കട്ടെ.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: ബൈക്കിന്റെ തവണ ബാക്കിയുണ്ട്.
  customer: പേര് എന്റെയാ, വണ്ടി ഓടിക്കുന്നത് {myRelative}. അങ്ങോട്ട് ചോദിക്കണം.
  agent: ലോൺ നിങ്ങളുടെ പേരിലല്ലേ.
  customer: സംസാരിച്ചിട്ട് എന്താകുമെന്ന് നോക്കട്ടെ.

  ANSWERED PTP NONE
  agent: {title}, കഴിഞ്ഞ മാസം എന്താ വൈകിയത്?
  customer: കഴിഞ്ഞ മാസം സുഖമില്ലായിരുന്നു, അത് {pastDate} {paidAmount} അടച്ചതാ. ഇപ്പോൾ കുഴപ്പമില്ല.
  agent: ഈ മാസത്തേതോ?
  customer: ഇത് ഓർമ്മയുണ്ട്, {date} {amount} ഇടാം.
  agent: ഓക്കെ {title}.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {due} അടയ്ക്കണം {title}.
  customer: അതിൽ {otherAmount} പിഴയാ, പലിശയ്ക്ക് പലിശ. ഇത് അന്യായമാ.
  agent: വൈകിയാൽ ചാർജ് വരും.
  customer: {otherDate} ഇടാമെന്ന് വെച്ചതാ. ഇനി അതുമില്ല, അടയ്ക്കില്ല. പലിശ ശരിയാക്ക് ആദ്യം.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: നമസ്കാരം {title}, {company}.
  customer: സാർ വീട്ടിൽ മരണമാ, {pastDate} {myRelative} മരിച്ചു.
  agent: അയ്യോ സോറി {title}. പിന്നെ സംസാരിക്കാം.
  customer: {followUp} വിളിക്കൂ, എന്നിട്ട് തവണയുടെ കാര്യം നോക്കാം.
  agent: തീർച്ചയായും.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: ഹലോ, {customer} അല്ലേ?
  customer: അതെ ഞാനാ. എടാ ഒച്ച കുറയ്ക്ക്. ആ പറയൂ.
  agent: {company} ഇൽ നിന്ന് {agent}. {product} തവണ {due} വന്നിട്ടില്ല.
  customer: {pastDate} ഇട്ടതാ സാർ, ഫെയിലായി തിരിച്ചു വന്നു. യുപിഐ സെർവർ ഡൗൺ എന്നാ കാണിച്ചത്.
  agent: വീണ്ടും ട്രൈ ചെയ്തോ?
  customer: ചെയ്തു, ആപ്പ് തുറക്കുന്നില്ല.
  agent: ബ്രാഞ്ചിൽ വരാമോ {otherDate}?
  customer: ബ്രാഞ്ച് ദൂരെയാ. ഒരു മിനിറ്റേ, കൊച്ച് കരയുന്നു.
  agent: സാരമില്ല.
  customer: ആ സോറി. അനിയന്റെ ഫോണിൽ നിന്ന് {date} ഇടീക്കാം.
  agent: എത്ര ഇടും?
  customer: {otherAmount}... അല്ല അല്ല, {amount} ഇടാം.
  agent: {amount}, {dateNoun}. നോട്ട് ചെയ്തു.
  customer: ശരി സാർ.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {title}, {due} ഇന്ന് തന്നെ വേണം.
  customer: കാശില്ല സാർ ഇപ്പോൾ.
  agent: എവിടെ നിന്നെങ്കിലും ഒപ്പിക്കൂ.
  customer: ശരി {otherDate} {otherAmount} ഇടാം.
  agent: ഉറപ്പാണോ?
  customer: അയ്യോ ഇല്ല, അത് എഴുതണ്ട. ആകുമോ ഇല്ലയോ എന്നറിയില്ല, നോക്കാം.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: തവണ ബാക്കിയുണ്ടല്ലോ {title}.
  customer: പകുതി അടച്ചു {pastDate}, {paidAmount}.
  agent: ബാക്കിയോ?
  customer: ബാക്കി {amount} {date} ഇടാം.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: പേയ്മെന്റ് എന്താ ചെയ്യാത്തത്?
  customer: ലിങ്ക് അയക്കാമെന്ന് പറഞ്ഞു, വന്നതേയില്ല.
  agent: ഇപ്പോൾ അയക്കാം, അടയ്ക്കുമോ?
  customer: വരട്ടെ ആദ്യം, എന്നിട്ട് നോക്കാം.

  OTHERS NONE NONE
  agent: {customer} ഉണ്ടോ?
  third: ഇത് മൊബൈൽ കടയാ സാർ, ആള് ഫോൺ നന്നാക്കാൻ തന്നതാ.
  agent: ഓ ശരി.

  SILENCE_ISSUE NONE NONE
  agent: ഹലോ? ഹലോ {title}?
  system: ⟦silence⟧
  agent: ഹലോ, ആരെങ്കിലും ഉണ്ടോ?
`);
