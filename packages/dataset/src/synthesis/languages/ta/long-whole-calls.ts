import { calls } from "../calls.ts";

/** More whole invented calls in Tamil: long talks, changes of mind, and figures that promise nothing. */
export const longWholeCalls = calls(`
  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: ஹலோ {customer} தானே?
  customer: ஆமா, யாரு?
  agent: {company}ல இருந்து {agent}, உங்க {product} தவணை பத்தி பேசணும்.
  customer: சொல்லுங்க சொல்லுங்க.
  agent: {due} நிக்குது {title}. போன மாசம் {pastDate} {paidAmount} வந்தது, இந்த மாசம் எதுவும் வரல.
  customer: வருமானம் ஒண்ணும் சரியில்ல சார், கைல காசே தங்க மாட்டேங்குது.
  agent: {otherDate} கட்டிடறீங்களா?
  customer: சரி {otherDate} போட்டுடறேன்.
  agent: நோட் பண்ணிக்கவா?
  customer: ஐயோ நோட் எல்லாம் பண்ணாதீங்க. சும்மா சொன்னேன்.
  agent: அப்போ என்ன {title}?
  customer: வீட்டு வாடகை {otherAmount}, பசங்க ஃபீஸ் வேற. ஒவ்வொண்ணா சமாளிக்கணும்.
  agent: கொஞ்சமாவது போடுங்க, {otherAmount} மாதிரி.
  customer: அதுவும் இப்போ சொல்ல முடியாது.
  agent: உங்க சம்பளம் எவ்வளவு வருது?
  customer: {salary}. அதுல என்ன மிஞ்சும் சொல்லுங்க.
  agent: அப்போ எப்போ தான் கட்டுவீங்க?
  customer: முன்னாடி சொன்ன தேதியை விட்டுடுங்க. பணம் புரண்டா நானே கூப்பிடறேன்.
  agent: இப்படி சொன்னா எப்படி {title}.
  customer: பாக்கலாம் சார், வேற வழி இல்ல.
  agent: சரி {title}.

  ANSWERED PTP MEDICAL_ISSUE
  customer: ஹலோ
  agent: {customer} பேசறீங்களா, {company}.
  customer: நான் தான், கொஞ்சம் சத்தமா பேசுங்க, ஆஸ்பத்திரில இருக்கேன்.
  agent: என்னாச்சு {title}?
  customer: {myRelative}க்கு உடம்பு சரியில்ல, அட்மிட் பண்ணியிருக்கோம்.
  agent: ஓ, சாரி {title}. அப்புறம் பேசலாமா?
  customer: பரவால்ல, சொல்லுங்க.
  agent: {due} தவணை பாக்கி இருக்கு.
  customer: ஆமா. இங்க பில்லே {otherAmount} ஆயிடுச்சு, இன்சூரன்ஸ் பாதி தான் குடுத்தாங்க.
  agent: புரியுது {title}.
  customer: டிஸ்சார்ஜ் {otherDate} பண்ணுவாங்க. அது முடிஞ்சதும்...
  agent: தேதி ஒண்ணு சொல்லுங்க {title}.
  customer: {otherDate} வெச்சுக்கலாம்னு பாத்தேன், ஆனா டாக்டர் ஃபீஸ் கட்டணும் அன்னைக்கு. {date} பண்ணிடறேன்.
  agent: எவ்வளவு {title}?
  customer: {amount}.
  agent: {date} {amount}, சரிங்களா?
  customer: சரி, கட்டிடறேன்.
  agent: உடம்பை பாத்துக்கங்க.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} {due} பெண்டிங்.
  customer: {otherDate} கட்டறேன்னு சொன்னேன் போன வாட்டி, ஆனா அதுக்கு முன்னாடியே {pastDate} கட்டிட்டேன்.
  agent: எதுல கட்டுனீங்க?
  customer: பக்கத்து செல் கடைல குடுத்து போட சொன்னேன், மெசேஜ் கூட வந்துச்சு.
  agent: சரி {title}, அப்டேட் ஆயிடும்.

  ANSWERED PARTIAL_PAYMENT SALARY_NOT_CREDITED
  agent: முழு ஈஎம்ஐ {due} கட்டணும் {title}.
  customer: சம்பளம் பாதி தான் போட்டாங்க இந்த மாசம், மீதி எப்போ தெரியல.
  agent: அப்போ?
  customer: {otherAmount} வேணா... இல்ல அதுவும் கஷ்டம். {amount} மட்டும் {date} போடறேன், மிச்சத்தை பிறகு பாப்போம்.

  WRONG_NUMBER NONE NONE
  agent: {customer} அவங்களா?
  third: இல்லைங்க, இது பேக்கரி. கேக் ஆர்டருக்கு கூப்பிட்டீங்கன்னு எடுத்தேன்.
  agent: {customer} அங்க வேலை பாக்கறாங்களா?
  third: அப்படி யாரும் இல்ல, நம்பர் தப்பு.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: {due} எப்போ வரும் {title}?
  customer: சம்பளம் மாசா மாசம் லேட்டாகுது, இன்னும் வரல. டியூ டேட்டை தள்ளி வெச்சு குடுங்க, இல்லன்னா ஒவ்வொரு மாசமும் பவுன்ஸ் தான்.
  agent: இந்த மாசத்துக்கு {otherDate}?
  customer: தேதியை மாத்திட்டு பேசுங்க.

  CUSTOMER_ABUSIVE NONE NONE
  agent: {customer}?
  customer: எவன்டா அது காலங்காத்தால? வேற வேலை இல்லையா பொறுக்கி?
  agent: {company}ல இருந்து {title}.
  customer: உன் கம்பெனில தீயை வைக்க. இனிமே கூப்பிட்ட, ஆளை வெச்சு அடிப்பேன் நாயே.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {customer} இல்லையா வீட்ல?
  third: நான் {relative}. அவங்களுக்கு வேலை போயிடுச்சு, புது வேலைல இப்ப தான் சேந்திருக்காங்க.
  agent: தவணை எப்போ கட்டுவாங்க?
  third: முதல் சம்பளம் வந்தா கட்டறேன்னு சொல்லிட்டு இருந்தாங்க, {otherAmount} மாதிரி. எனக்கு தேதி எல்லாம் தெரியாது.

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  agent: {title}, ஈஎம்ஐ {due}.
  customer: உங்க வட்டி தாங்கல சார், {otherAmount} சார்ஜ் வேற சேத்திருக்கீங்க. மொத்த லோனையும் இப்பவே அடைச்சு க்ளோஸ் பண்ணிடறேன், ஃபோர்க்ளோஷர் அமவுண்ட் எவ்ளோ?
  agent: மெயில்ல வரும் {title}.
  customer: என்ஓசியும் சேத்து குடுங்க.

  ANSWERED SETTLEMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {otherAmount} அவுட்ஸ்டேண்டிங் {title}.
  customer: வேலை போய் ரொம்ப நாளா சும்மா இருக்கேன். பி.எஃப். பணம் வரும், அதுல {amount} தரேன், அதோட முடிச்சுக்குங்க.
  agent: வட்டி எல்லாம்?
  customer: வட்டியை தள்ளுபடி பண்ணுங்க, அவ்ளோ தான் என்னால முடியும்.

  CALL_BACK_LATER NONE NONE
  agent: {title}, {due} தவணை விஷயமா...
  customer: இங்க கோவில் திருவிழா, மேளம் அடிக்குது, ஒண்ணும் கேக்காது. {followUp} கூப்பிடுங்க.

  ANSWERED PTP NONE
  agent: {otherAmount} கட்ட முடியுமா {title}?
  customer: அவ்ளோ வேண்டாம், {amount} கட்டறேன். {date}.
  agent: ஓகே {title}.
`);
