import { calls } from "../calls.ts";

/** Whole invented calls in Tamil. */
export const wholeCalls = calls(`
  ANSWERED PTP SALARY_NOT_CREDITED
  agent: ஹலோ, {customer} பேசறீங்களா?
  customer: ஆமா சொல்லுங்க.
  agent: {title} {company}ல இருந்து {agent} பேசறேன். {product} தவணை {due} பெண்டிங் இருக்கு.
  customer: தெரியும் சார், (சம்பளம் இன்னும் போடல|கம்பெனில சேலரி லேட்), அதான்.
  agent: எப்போ கட்டுவீங்க?
  customer: {otherDate} போட்டுடலாம்... இல்ல இல்ல, அன்னைக்கு பேங்க் லீவு போல. {date} கட்டிடறேன், {amount}.
  agent: (கன்ஃபார்மா|உறுதியா) சொல்லுங்க {title}.
  customer: கன்ஃபார்ம் தான், {date}.

  ANSWERED PTP NONE amount=due
  agent: வணக்கம் {title}, உங்க ஈஎம்ஐ {due} இன்னும் வரல.
  customer: ஓ பவுன்ஸ் ஆயிடுச்சா? பேலன்ஸ் வெச்சிருந்தேனே.
  agent: இல்ல {title}, ரிட்டர்ன் ஆயிருக்கு. அந்த {due} {date} கட்ட முடியுமா?
  customer: சரி அந்த அமவுண்டை அப்படியே போட்டு விடறேன், பிரச்சனை இல்ல.
  agent: நன்றி {title}.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {customer} சாரா?
  customer: ஆமா.
  agent: {due} பாக்கி இருக்கு, {otherDate} கட்டறீங்களா?
  customer: கைல சுத்தமா காசு இல்லைங்க. சம்பளமே {salary} தான், அதுல வாடகை, பால், பள்ளிக்கூடம் எல்லாம் போகணும்.
  agent: ஒரு {otherAmount} ஆவது?
  customer: பாக்கறேன் சார், யார்கிட்டயாவது கேட்டு பாக்கறேன்.
  agent: டேட் சொல்லுங்க {title}.
  customer: டேட் எல்லாம் சொல்ல முடியாது, கிடைச்சா போடறேன்.

  WRONG_NUMBER NONE NONE
  third: ராங் நம்பர்.

  WRONG_NUMBER NONE NONE
  agent: ஹலோ, {customer} தானே?
  third: யாரு?
  agent: {customer}, {company}ல {product} எடுத்திருக்காங்க, {due} டியூ இருக்கு.
  third: ஏங்க நான் ஆசிரியர், எனக்கு லோனே கிடையாது. என் பேர் வேற.
  agent: இந்த நம்பர் தான் ரெக்கார்ட்ல இருக்கு.
  third: போன மாசம் தான் இந்த சிம் வாங்கினேன். முன்னாடி யார் வெச்சிருந்தாங்களோ. இது அவங்க நம்பர் இல்ல, தயவு செஞ்சு எடுத்துடுங்க.
  agent: சாரிங்க, நீக்கிடறேன்.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  third: ஹலோ யாரு?
  agent: {customer} இருக்காங்களா?
  third: அவங்க குளிக்க போயிருக்காங்க, நான் {relative} பேசறேன்.
  agent: ஈஎம்ஐ விஷயமா பேசணும், எப்போ கட்டுவாங்க?
  third: {otherDate} {otherAmount} கட்டறேன்னு யார்கிட்டயோ சொல்லிட்டு இருந்தாங்க, எனக்கு சரியா தெரியாது.
  agent: சரிங்க.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} கிட்ட பேசலாமா?
  third: அவங்க வயலுக்கு போயிட்டாங்க. நான் {relative}.
  agent: {company} தவணை {due} நிக்குது, கொஞ்சம் கட்ட சொல்றீங்களா?
  third: சரிங்க, வந்ததும் சொல்லி கட்ட சொல்றேன்.
  agent: நன்றிங்க.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} இருக்காங்களா?
  third: அவங்க இந்த ஃபோனை யூஸ் பண்றதில்ல, என்கிட்ட குடுத்துட்டாங்க. நான் {relative}.
  agent: வேற நம்பர் இருக்குங்களா?
  third: இருங்க பாத்து சொல்றேன்... {phone}. அதுல தான் வாட்ஸ்அப்பும் இருக்கு.
  agent: தேங்க்ஸ்ங்க.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, {due} பெண்டிங் காட்டுது.
  customer: என்னங்க, {pastDate} தானே {paidAmount} ஃபோன் பேல கட்டினேன்.
  agent: சிஸ்டம்ல வரலையே {title}, யூடிஆர் இருக்கா?
  customer: இருக்கு, ஸ்கிரீன்ஷாட்டே வெச்சிருக்கேன், வாட்ஸ்அப்ல அனுப்பறேன் பாருங்க.
  agent: சரி {title}, அனுப்புங்க.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: ஏன் {title} இன்னும் தவணை வரல?
  customer: கட்டிட்டேன் சார், உங்க கலெக்ஷன் பையன் வந்து {paidAmount} வாங்கிட்டு போனார்.
  agent: ரசீது இருக்கா?
  customer: ரசீது எல்லாம் அவர் தரல.
  agent: அவர் பேர்?
  customer: தெரியாது சார். ஆதாரம் ஒண்ணும் இல்ல, நீங்களே விசாரிச்சுக்கங்க.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {title}, மொத்தம் {due} கட்டணும்.
  customer: {myRelative} ஹாஸ்பிடல்ல இருக்காங்க மேடம், அங்கயே {otherAmount} செலவாயிடுச்சு.
  agent: (கேக்க கஷ்டமா இருக்கு|ஐயோ), எப்படி இருக்காங்க?
  customer: இப்போ பரவால்ல, வார்டுக்கு மாத்திட்டாங்க. முழுசா கட்ட முடியாது, {amount} மட்டும் {date} போடறேன், மீதிக்கு கொஞ்சம் டைம் குடுங்க.
  agent: சரி {title}, நோட் பண்றேன்.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: லோன் அவுட்ஸ்டேண்டிங் {otherAmount} இருக்கு {title}.
  customer: கடையை மூடி ஆறு மாசம் ஆச்சு. மொத்தமா கட்ட வாய்ப்பே இல்ல. ஏதாவது குறைச்சு முடிச்சு குடுங்க.
  agent: எவ்வளவு தருவீங்க?
  customer: {otherAmount} பேசினாங்க போன வாட்டி, அது ஜாஸ்தி. {amount} தரேன், லோனை க்ளோஸ் பண்ணிடுங்க.
  agent: எப்போ?
  customer: {date}, என் தம்பி கிட்ட வாங்கி தரேன்.
  agent: மேனேஜர் கிட்ட கேட்டு சொல்றேன்.

  ANSWERED SETTLEMENT NONE
  agent: {title}, உங்களுக்கு ஒரு ஆஃபர், {amount} கட்டினா லோன் முடிஞ்சிடும்.
  customer: பாக்கி எல்லாம் தள்ளுபடியா?
  agent: ஆமா, நோ டியூ லெட்டரும் வரும்.
  customer: அப்போ சம்மதம், அதுக்கே முடிச்சுக்கறேன்.

  ANSWERED WANT_FORECLOSURE NONE
  customer: ஹலோ, நீங்க {company} தானே?
  agent: ஆமா {title}, {due} தவணை விஷயமா கூப்பிட்டேன்.
  customer: தவணை மட்டும் இல்ல, முழு லோனையும் முன்கூட்டியே கட்டி முடிச்சிடலாம்னு இருக்கேன். நிலம் வித்த பணம் வந்திருக்கு.
  agent: செட்டில்மெண்ட்டா {title}?
  customer: செட்டில்மெண்ட் வேண்டாங்க, சிபில் கெட்டுடும். ஃபுல்லா கட்டி என்ஓசி வாங்கணும். ஃபோர்க்ளோஷர் ஸ்டேட்மெண்ட் மெயில் பண்ணுங்க.
  agent: அனுப்ப சொல்றேன் {title}.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: இந்த மாச ஈஎம்ஐ {due} எப்போ {title}?
  customer: அதை பத்தி தான் பேசணும். என் சம்பளம் மாச கடைசில வருது, உங்க டியூ முன்னாடியே வருது. தேதியை மாத்தி குடுங்க.
  agent: இந்த மாசம் {otherDate} கட்டிடறீங்களா?
  customer: முதல்ல தேதி மாத்துங்க, இல்லன்னா {count} மாசம் கூட்டி ஈஎம்ஐயை கம்மி பண்ணுங்க. அப்ளிகேஷன் எங்க குடுக்கணும்னு சொல்லுங்க.
  agent: பிரான்ச்ல லெட்டர் குடுங்க {title}.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ஆன்லைன்ல கட்டிடுங்க {title}, லிங்க் அனுப்பறேன்.
  customer: எனக்கு அதெல்லாம் வராதும்மா, வயசாயிடுச்சு. {date} யாரையாவது வீட்டுக்கு அனுப்புங்க, {amount} கையில தரேன்.
  agent: அட்ரஸ் பழசு தானே?
  customer: ஆமா, ரேஷன் கடை பக்கத்துல.

  ANSWERED WILL_PAY_AFTER_VISIT OUT_OF_STATION
  agent: {title} தவணை எப்போ?
  customer: நான் இப்போ ஊர்ல இல்ல, வேலையா வெளியூர் வந்திருக்கேன். வீட்டுக்கு ஆள் அனுப்புங்க, {myRelative} கிட்ட பணம் குடுத்து வெச்சிருக்கேன்.
  agent: சரி {title}.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {product} {due} பாக்கி {title}.
  customer: இந்த லோனே நான் வாங்கலைங்க, எத்தனை தடவை சொல்றது. என் ஆதாரை வெச்சு எவனோ எடுத்திருக்கான்.
  agent: டாக்குமெண்ட்ல உங்க ஃபோட்டோ இருக்கே.
  customer: சைபர் கிரைம்ல கம்ப்ளைண்ட் குடுத்தாச்சு. ஒரு ரூபா கூட கட்ட மாட்டேன், கோர்ட்ல பாத்துக்கலாம்.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {title} பைக் லோன் {due} நிக்குது.
  customer: பேர் என்னோடது தான், வண்டி ஓட்டறது என் ஃப்ரெண்டு. அவன் தான் கட்டணும், மாசா மாசம் கட்டிட்டு தான் இருந்தான்.
  agent: லீகலா நீங்க தான் பொறுப்பு {title}.
  customer: அவன் கிட்ட பேசிட்டு சொல்றேன், {otherDate} ஊருக்கு வரானாம். பாக்கலாம்.

  CALL_BACK_LATER NONE NONE
  agent: {customer} தானே {title}? {company}.
  customer: (வண்டி ஓட்டிட்டு இருக்கேன்|பஸ்ல இருக்கேன்), {followUp} {time} கூப்பிடுங்க.
  agent: சரி {title}.

  CALL_BACK_LATER NONE NONE
  customer: மீட்டிங்ல இருக்கேன், அப்புறம் பேசறேன். ⟦call cut⟧

  ANSWERED PTP OTHER_REASONS amount=due
  agent: ஏன் {title} இந்த தடவை லேட்?
  customer: தங்கச்சி கல்யாண வேலைல தேதியே மறந்து போச்சு.
  agent: {due} வரணும் {title}. {otherDate} போடறீங்களா?
  customer: அன்னைக்கு முடியாதுங்க, மண்டபத்துல இருப்பேன்.
  agent: அப்போ எப்போ?
  customer: {date} முழு அமவுண்டையும் போட்டுடறேன், சொன்ன {due} அப்படியே.
  agent: கூப்பிடணுமா மறுபடி?
  customer: வேண்டாம், நானே பண்ணிடுவேன்.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: லிங்க்ல கட்டலாமே {title}.
  customer: லிங்க் வந்துச்சு, ஓப்பன் பண்ணா பேமெண்ட் ஃபெயில்னு வருது. நேத்துல இருந்து நாலு வாட்டி ட்ரை பண்ணிட்டேன்.
  agent: வேற ஆப்ல?
  customer: சர்வர் சரியானா பாக்கறேன். எப்போன்னு கேட்டா என்ன சொல்றது.

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: {pastDate} கட்டறேன்னீங்க {title}, வரல.
  customer: லிங்க் அனுப்பறேன்னு சொன்னீங்க, அனுப்பவே இல்லையே. காத்துட்டே இருந்தேன்.
  agent: சாரி {title}, இப்போ அனுப்பறேன்.
  customer: அனுப்புங்க, {date} {amount} கட்டிடறேன்.
  agent: {otherAmount} லேட் ஃபீஸ் இருக்கு.
  customer: அது அப்புறம் பாத்துக்கலாம், இப்போ {amount} தான் சொன்னேன்.

  CUSTOMER_ABUSIVE NONE NONE
  agent: {customer} சாரா?
  customer: டேய் உனக்கு வேற வேலையே இல்லையா நாயே?
  agent: {title}, மரியாதையா பேசுங்க.
  customer: என்னடா மரியாதை, நேர்ல வா, செருப்பால அடிக்கறேன். வைடா ஃபோனை.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: வணக்கம் {title}, {company}ல இருந்து.
  customer: ஓ நீங்களா.
  agent: உங்க {product} {due}...
  system: ⟦customer disconnected the call⟧

  LANGUAGE_BARRIER NONE NONE
  agent: {customer} பேசறீங்களா?
  customer: க்யா? ஹிந்தி மே போலோ பாய், தமில் நஹி சமஜ்தா.
  agent: ஹிந்தி ஆள் கூப்பிடுவாங்க.
  customer: சமஜ் நஹி ஆ ரஹா.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} உங்களை ரெஃபரன்ஸா குடுத்திருக்காங்க.
  third: யாரு {customer}? அப்படி எனக்கு யாரையும் தெரியாதே.
  agent: உங்க ஏரியா தான், {company}ல லோன் எடுத்திருக்காங்க.
  third: கேள்விப்பட்டதே இல்ல சார். என் நம்பர் எப்படி போச்சுன்னு தெரியல.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} உங்களுக்கு என்ன வேணும்?
  third: என் கூட ஒரே கம்பெனில வேலை பாத்தார். வேலையை விட்டு போய் ரெண்டு வருஷம் ஆச்சு.
  agent: நம்பர் ஏதாவது?
  third: இல்ல சார், அவர் நம்பர் மாத்திட்டார், தொடர்பே இல்ல இப்போ.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} ஈஎம்ஐ இன்னும் வரலைங்க.
  third: நான் அவங்க {relative}. {pastDate} அவங்களே ஜிபேல {paidAmount} கட்டிட்டாங்களே.
  agent: செக் பண்றேங்க.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} கிட்ட குடுங்களேன்.
  third: நான் {relative} பேசறேன், அவங்க தூங்கறாங்க, நைட் டியூட்டி. {followUp} {time} கூப்பிடுங்க, இருப்பாங்க.
  agent: சரிங்க.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: ஹலோ {title} கேக்குதா?
  customer: ஹலோ... ஹலோ... விட்டு விட்டு வருது.
  agent: {company}ல இருந்து...
  customer: ஒண்ணும் புரியல, கொர கொரன்னு இருக்கு.
  system: ⟦line cut⟧

  SWITCHED_OFF NONE NONE
  system: நீங்கள் அழைத்த எண் தற்போது ஸ்விட்ச் ஆஃப் செய்யப்பட்டுள்ளது.

  SILENCE_ISSUE NONE NONE
  agent: ஹலோ? {title}?
  system: ⟦பதில் இல்லை⟧
  agent: லைன்ல இருக்கீங்களா?
  system: ⟦silence⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: ஹலோ சொல்லுங்க.
  agent: {title} ஒரு நிமிஷம், எனக்கு வேற லைன்ல கால் இருக்கு, முடிச்சிட்டு உங்களை கூப்பிடறேன்.
  customer: என்னங்க நீங்களே கூப்பிட்டுட்டு.

  OTHERS NONE NONE
  agent: {customer} இருக்காங்களா?
  third: இது அட்வகேட் ஆபீஸ்ங்க. அவர் இங்க க்ளையண்ட், ஃபோனை மேசைல விட்டுட்டு போயிட்டார்.

  ANSWERED PTP FUNDS_ISSUE
  agent: {customer} பேசறீங்களா?
  customer: ஆமா நான் தான். யாரு?
  agent: {company}ல இருந்து {agent}. உங்க {product} பத்தி பேசணும்.
  customer: இருங்க, ரோட்ல நிக்கறேன், ஓரமா வந்துக்கறேன். ஆ இப்ப சொல்லுங்க.
  agent: இந்த மாசம் {due} கட்டல {title}.
  customer: ஆமா தெரியும்.
  agent: போன மாசமும் {pastDate} தான் கட்டினீங்க.
  customer: போன மாசம் பையனுக்கு காய்ச்சல், அதனால லேட்டாச்சு. அதான் அப்பவே {paidAmount} கட்டிட்டேனே.
  agent: சரி, இந்த மாசம் என்ன காரணம்?
  customer: எனக்கு தர வேண்டியவங்க பணம் தரல. கைல இல்ல, அவ்ளோ தான்.
  agent: {otherDate} கட்டிடறீங்களா?
  customer: அதுக்குள்ள எங்க, முடியாது.
  agent: ஒரு {otherAmount} மட்டும்?
  customer: பாதி எல்லாம் வேண்டாங்க, குடுத்தா முழுசா குடுத்துடறேன்.
  agent: அப்போ ஒரு தேதி சொல்லுங்க {title}, நான் எழுதணும்.
  customer: ஏங்க அவசரப்படுத்தறீங்க.
  agent: சிபில் பாதிக்கும் {title}, உங்க நல்லதுக்கு தான்.
  customer: ம்ம்... சீட்டு {date} எடுக்கறேன். {date} {amount} உங்க அக்கவுண்ட்ல போட்டுடறேன்.
  agent: நிச்சயமா?
  customer: சத்தியமா, போட்டுடறேன்.
  agent: {amount} {date}, நோட் பண்ணிக்கிட்டேன். நன்றி {title}.
  customer: சரி சரி.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {title} {due} எப்போ கட்டறீங்க?
  customer: {otherDate} கட்டிடலாம்னு தான் இருந்தேன்.
  agent: நல்லது {title}.
  customer: ஆனா ஸ்டேட்மெண்ட் பாத்தேன், {otherAmount} பெனால்டி போட்டிருக்கீங்க. வட்டி மேல வட்டி. இது கந்து வட்டி மாதிரி இருக்கு.
  agent: அது லேட் பேமெண்ட் சார்ஜ்.
  customer: அப்படின்னா நான் கட்டறதா இல்ல, என்ன பண்ணுவீங்களோ பண்ணுங்க. முன்னாடி சொன்னதை மறந்துடுங்க.

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: {company}ல இருந்து பேசறேன் {title}.
  customer: வாங்க வாங்க, உங்களை தான் தேடிட்டு இருந்தேன். ஆர்சி புக் கேட்டு எத்தனை நாள் ஆச்சு? யாராவது பதில் சொல்றீங்களா?
  agent: அதை செக் பண்றேன் {title}. தவணை {due}...
  customer: முதல்ல என் புகாருக்கு வழி பண்ணுங்க. அப்புறம் தவணையை பத்தி யோசிக்கலாம்.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {title}, ஈஎம்ஐ விஷயமா...
  customer: சார் {myRelative} {pastDate} தவறிட்டாங்க. வீட்ல காரியம் நடந்துட்டு இருக்கு.
  agent: ஐயோ மன்னிக்கணும் {title}.
  customer: இப்போ எதுவும் சொல்ற நிலைமைல இல்ல. {followUp} கூப்பிடுங்க பேசறேன்.
  agent: சரிங்க.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: தவணை {due} {title}.
  customer: கம்பெனி மாறிட்டேன் மேடம், முதல் சம்பளம் இனிமே தான். {salary} பேசியிருக்காங்க.
  agent: எப்போ வரும்?
  customer: சம்பளம் வந்ததும் கட்டறேன்.
  agent: தேதி சொல்லுங்க.
  customer: {dateNoun} வெச்சுக்கங்க. அன்னைக்கு கட்டிடுவேன்.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {due} பாக்கி {title}.
  customer: அதுல {paidAmount} {pastDate} கட்டிட்டேனே, உங்க பிரான்ச்ல.
  agent: ஆமா வந்திருக்கு, மீதி இருக்கு.
  customer: மீதி {amount} {date} குடுத்துடறேன்.

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: ஏன் கட்டல {title}?
  customer: அதெல்லாம் உங்க கிட்ட சொல்ல முடியாது.
  agent: {otherDate} கட்டறீங்களா?
  customer: இல்ல.
  agent: எப்போ தான் கட்டுவீங்க?
  customer: கட்ட மாட்டேன்.

  ANSWERED NONE NONE
  agent: {title}, {company}ல இருந்து கேஒய்சி அப்டேட்டுக்கு கூப்பிட்டேன்.
  customer: என்ன வேணும்?
  agent: அட்ரஸ் மாறியிருக்கா?
  customer: இல்ல, அதே வீடு தான். மெயில் மட்டும் மாத்தணும்.
  agent: நோட் பண்றேன், நன்றி.

  ANSWERED_DISCONNECTED NONE NONE
  customer: ஹலோ
  agent: ஹலோ, {customer}...
  system: ⟦call disconnected⟧

  FORWARDED_CALL NONE NONE
  system: உங்கள் அழைப்பு வேறு எண்ணிற்கு மாற்றப்படுகிறது, தயவுசெய்து காத்திருக்கவும்.

  WILL_ASK_TO_PAY NONE NONE
  agent: நீங்க யாருங்க பேசறது?
  third: நான் {relative} தான். அவன் ஃபோனை வீட்லயே விட்டுட்டு போயிட்டான்.
  agent: {company}ல {due} கட்டணும், {otherDate} கடைசி நாள்.
  third: இவன் ஒருத்தன், எல்லா எடத்துலயும் வாங்கி வெச்சிருக்கான். சொல்லி கட்ட வெக்கறேங்க, கவலைப்படாதீங்க.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: {title} போன தடவை {otherDate} கட்டறேன்னீங்க.
  customer: மழைல பயிர் பூரா போச்சுங்க. மனசு ஒடஞ்சு போய் கிடக்கேன்.
  agent: {otherAmount} ஆவது போடுங்க {title}.
  customer: இன்சூரன்ஸ் பணம் வந்தா பாக்கலாம். எப்போ வரும்னு எங்களுக்கே தெரியாது.
  agent: முயற்சி பண்ணுங்க.
  customer: முயற்சி பண்றேன், வேற என்ன சொல்ல.
`);
