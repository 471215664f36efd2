import { calls } from "../calls.ts";

/** Complete invented calls that turn on the way, or never reach the borrower. */
export const wholeCallsTurning = calls(`
  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} ਜੀ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ?
  third: ਮੈਂ <r:ਉਹਨਾਂ ਦਾ|ਉਹਨਾਂ ਦੀ> {relative} ਹਾਂ, ਉਹ ਮੰਡੀ ਗਏ ਨੇ।
  agent: {company} ਤੋਂ ਬੋਲਦੇ ਹਾਂ, {due} ਰਹਿੰਦੇ ਨੇ। ਕੁਝ ਪਤਾ ਕਦੋਂ ਦੇਣਗੇ?
  third: ਕਹਿੰਦੇ ਤਾਂ ਸੀ {otherDate} ਦੇ ਦੇਣਗੇ, ਬਾਕੀ ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ।
  agent: ਕਿੰਨੇ ਦੇਣਗੇ?
  third: {otherAmount} ਦੀ ਗੱਲ ਕਰਦੇ ਸੀ ਸ਼ਾਇਦ, ਪੱਕਾ ਨਹੀਂ।

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} ਘਰੇ ਨੇ?
  third: ਨਹੀਂ ਜੀ, ਮੈਂ ਦੁਕਾਨ ਤੋਂ ਨੌਕਰ ਬੋਲਦਾਂ।
  agent: ਉਹਨਾਂ ਦੀ ਕਿਸ਼ਤ ਰੁਕੀ ਪਈ ਹੈ, ਕਹਿਣਾ ਜਮ੍ਹਾਂ ਕਰਵਾ ਦੇਣ।
  third: ਕਹਿ ਦਿਆਂਗੇ ਜੀ, ਆਉਂਦਿਆਂ ਹੀ ਬੋਲ ਦਊਂ ਕਿ ਕਿਸ਼ਤ ਭਰ ਦੇਣ।
  agent: ਮਿਹਰਬਾਨੀ।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} ਬੋਲਦੇ ਹੋ?
  third: ਨਾ ਜੀ, ਮੈਂ <r:ਉਹਦਾ|ਉਹਦੀ> {relative}। ਉਹ ਤਾਂ ਲੁਧਿਆਣੇ ਰਹਿੰਦ<b:ਾ|ੀ> ਹੁਣ।
  agent: ਕਿਵੇਂ ਗੱਲ ਹੋ ਸਕਦੀ?
  third: ਨੰਬਰ ਲਿਖ ਲਓ, {phone}। ਸ਼ਾਮ ਨੂੰ ਚੁੱਕਦ<b:ਾ|ੀ> ਹੈ।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: ਤੁਹਾਡਾ ਨੰਬਰ {customer} ਨੇ ਰੈਫਰੈਂਸ ਚ ਦਿੱਤਾ ਸੀ।
  third: {customer}? ਹਾਂ, ਸਾਡੇ ਕਾਰਖਾਨੇ ਚ ਕੰਮ ਕਰਦ<b:ਾ|ੀ> ਸੀ।
  agent: ਹੁਣ ਕਿੱਥੇ ਨੇ?
  third: ਕੰਮ ਛੱਡ ਗ<b:ਿਆ|ਈ> ਕਦੋਂ ਦ<b:ਾ|ੀ>, ਮੁੜ ਕੇ ਕੋਈ ਸੰਪਰਕ ਨਹੀਂ ਹੋਇਆ ਸਾਡਾ।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ਨੇ ਲੋਨ ਲੈਣ ਵੇਲੇ ਤੁਹਾਡਾ ਨਾਂ ਰੈਫਰੈਂਸ ਚ ਲਿਖਵਾਇਆ ਸੀ।
  third: ਮੇਰਾ ਨਾਂ? ਮੈਂ ਤਾਂ ਇਸ ਬੰਦੇ ਨੂੰ ਜਾਣਦ<ਾ|ੀ> ਹੀ ਨਹੀਂ।
  agent: ਚੇਤੇ ਕਰੋ ਜੀ, ਕਿਤੇ ਗੁਆਂਢ ਚ ਰਹਿੰਦੇ ਹੋਣ।
  third: ਕੋਈ ਨਹੀਂ ਰਹਿੰਦਾ। ਪਤਾ ਨਹੀਂ ਕਿਸ ਨੇ ਮੇਰਾ ਨਾਂ ਪਾ ਦਿੱਤਾ।

  CALL_BACK_LATER NONE NONE
  agent: {company} ਤੋਂ {agent}, {title} ਗੱਲ ਹੋ ਸਕਦੀ?
  customer: ਹੁਣ ਸਟੇਜ ਤੇ ਹਾਂ ਜੀ, ਗਿੱਧਾ ਚੱਲਦਾ। {followUp} ਕਰਿਓ ਫੋਨ।
  agent: ਕਿੰਨੇ ਵਜੇ?
  customer: {time}।

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: {title}, {due} ਲੇਟ ਚੱਲਦੇ।
  customer: ਪੁਰਾਣੀ ਨੌਕਰੀ ਛੱਡੀ ਹੈ, ਨਵੀਂ ਥਾਂ ਪਹਿਲੀ ਤਨਖਾਹ ਮਿਲਣੀ ਹਾਲੇ।
  agent: {otherDate} ਹੋ ਜਾਊ?
  customer: ਨਾ ਜੀ, ਓਦੋਂ ਕਿੱਥੋਂ। {date} ਤਨਖਾਹ ਪੈਂਦੀ, ਓਸੇ ਦਿਨ {amount} ਪਾ ਦਿਆਂਗ<ਾ|ੀ>।
  agent: ਤਨਖਾਹ ਕਿੰਨੀ ਹੈ?
  customer: {salary}, ਓਸੇ ਚੋਂ ਕੱਢਣੇ ਨੇ।

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: {due} ਬਕਾਇਆ ਹੈ {title}।
  customer: ਗੱਡੀ ਦੀ ਆਰਸੀ ਦਿੱਤੀ ਤੁਸੀਂ? {count} ਮਹੀਨੇ ਹੋ ਗਏ ਗੇੜੇ ਮਾਰਦਿਆਂ ਨੂੰ।
  agent: ਆਰਸੀ ਆਰਟੀਓ ਤੋਂ ਆਉਣੀ ਜੀ।
  customer: ਬ੍ਰਾਂਚ ਵਾਲੇ ਉੱਥੇ ਤੋਰ ਦਿੰਦੇ, ਉਹ ਇੱਥੇ। ਮੇਲਾਂ ਦਾ ਜਵਾਬ ਨਹੀਂ। ਮੈਂ ਇੱਕ ਵੀ ਕਿਸ਼ਤ ਨਹੀਂ ਭਰਨੀ ਹੁਣ।
  agent: ਸਿਬਲ ਖਰਾਬ ਹੋਊ।
  customer: ਹੋਣ ਦਿਓ।

  ANSWERED PTP TECHNICAL_ISSUE amount=due
  agent: {title}, ਈਐਮਆਈ {due} ਬਾਊਂਸ ਹੋ ਗਈ।
  customer: ਪੈਸੇ ਤਾਂ ਪਏ ਨੇ, ਐਪ ਹੀ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ। ਤਿੰਨ ਵਾਰ ਟਰਾਈ ਕੀਤਾ, error ਆਉਂਦਾ।
  agent: ਬ੍ਰਾਂਚ ਆ ਜਾਓ ਫੇਰ।
  customer: {date} ਬ੍ਰਾਂਚ ਆ ਕੇ ਪੂਰੀ ਡਿਊ ਦੇ ਜਾਵਾਂਗ<ਾ|ੀ>।

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: ਪੇਮੈਂਟ ਕਦੋਂ ਕਰੋਗੇ {title}?
  customer: ਤੁਸੀਂ ਲਿੰਕ ਭੇਜਿਆ ਕਦੋਂ? ਤਿੰਨ ਜਣੇ ਕਹਿ ਚੁੱਕੇ ਭੇਜਦੇ ਆਂ, ਆਇਆ ਕਿਸੇ ਦਾ ਨਹੀਂ।
  agent: ਹੁਣੇ ਭੇਜਦ<ਾ|ੀ> ਹਾਂ।
  customer: ਆਊਗਾ ਤਾਂ ਦੇਖਾਂਗੇ।

  ANSWERED PTP OUT_OF_STATION
  agent: {title}, ਕਿਸ਼ਤ {due} ਦੀ ਖੜ੍ਹੀ ਹੈ।
  customer: ਮੈਂ ਹਜ਼ੂਰ ਸਾਹਿਬ ਆ<ਇਆ|ਈ> ਹੋ<ਇਆ|ਈ> ਹਾਂ, ਕਾਰਡ ਘਰ ਰਹਿ ਗਿਆ।
  agent: ਕਦੋਂ ਤੱਕ ਹੋ ਜਾਊ?
  customer: {otherDate} ਚੱਲਾਂਗੇ ਇੱਥੋਂ, {date} {amount} ਜਮ੍ਹਾਂ ਕਰਵਾ ਦਊਂ।
  agent: ਪੱਕਾ?
  customer: ਹਾਂ ਜੀ, ਗੁਰੂ ਘਰ ਬੈਠ<ਾ|ੀ> ਹਾਂ, ਝੂਠ ਨਹੀਂ ਬੋਲਦ<ਾ|ੀ>।

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: {customer} ਜੀ, ਕਿਸ਼ਤ ਬਾਰੇ ਫੋਨ ਕੀਤਾ ਸੀ।
  customer: {pastDate} {myRelative} ਪੂਰੇ ਹੋ ਗਏ, ਘਰ ਸੱਥਰ ਵਿਛਿਆ ਪਿਆ।
  agent: ਬੜਾ ਦੁੱਖ ਹੋਇਆ ਜੀ।
  customer: ਭੋਗ ਪੈ ਲੈਣ ਦਿਓ, ਫੇਰ ਪੈਸਿਆਂ ਦੀ ਗੱਲ ਦੇਖਾਂਗੇ। {followUp} ਫੋਨ ਕਰ ਲਿਓ।
  agent: ਠੀਕ ਹੈ, {followUp} ਕਰਾਂਗੇ।

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {product} ਦੇ {due} ਬਾਕੀ ਨੇ ਤੁਹਾਡੇ ਨਾਂ ਤੇ।
  customer: ਨਾਂ ਮੇਰਾ, ਪੈਸੇ {myRelative} ਨੇ ਖਾਧੇ। ਗੱਡੀ ਵੀ ਉਹਨਾਂ ਕੋਲ ਖੜ੍ਹੀ।
  agent: ਸਾਈਨ ਤੁਹਾਡੇ ਨੇ।
  customer: ਸਾਈਨ ਕਰਵਾ ਲਏ ਸੀ। ਉਹਨਾਂ ਤੋਂ ਲਓ, ਮੈਂ ਇੱਕ ਰੁਪਈਆ ਨਹੀਂ ਦੇਣਾ।

  ANSWERED PTP OTHER_REASONS
  agent: {due} ਦੀ ਕਿਸ਼ਤ ਰਹਿ ਗਈ {title}, ਪਹਿਲਾਂ ਤਾਂ ਕਦੇ ਲੇਟ ਨਹੀਂ ਹੋਏ।
  customer: ਕੁੜੀ ਦਾ ਵਿਆਹ ਧਰਿਆ ਸੀ, ਚੇਤੇ ਹੀ ਨਹੀਂ ਰਿਹਾ।
  agent: ਵਧਾਈਆਂ ਜੀ। {otherDate} ਕਰ ਦਿਓ।
  customer: {otherDate} ਤਾਂ ਮਿਲਣੀ ਹੈ। {date} {amount} ਪਾ ਦਿਆਂਗ<ਾ|ੀ>, ਫਿਕਰ ਨਾ ਕਰੋ।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {due} ਡਿਊ ਦਿਖਦੇ ਨੇ।
  customer: {paidAmount} ਤਾਂ {pastDate} ਪਾ ਦਿੱਤੇ ਸੀ ਮੈਂ।
  agent: ਹਾਂ ਜੀ ਦਿਖ ਗਏ, ਪਰ ਪੂਰੀ ਨਹੀਂ ਹੋਈ।
  customer: ਪਤਾ, ਬਾਕੀ {amount} {date} ਪਾ ਦਊਂ।

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: ਕਿਸ਼ਤ ਕਿਉਂ ਰੁਕੀ {title}?
  customer: ਕਿਉਂ ਦਾ ਕੀ ਕਰਨਾ ਤੁਸੀਂ? ਨਿੱਜੀ ਗੱਲ ਹੈ।
  agent: ਨੋਟ ਪਾਉਣਾ ਹੁੰਦਾ ਜੀ।
  customer: ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ। ਪੈਸੇ ਜਦੋਂ ਹੋਏ ਦੇਖਾਂਗੇ।

  CUSTOMER_ABUSIVE NONE NONE
  agent: {customer} ਜੀ, {company} ਤੋਂ {agent}।
  customer: ਫੇਰ ਆ ਗਿਆ ਫੋਨ! ਤੇਰਾ ਦਿਮਾਗ ਖਰਾਬ ਹੈ, ਪਾਗਲਾ?
  agent: ਤਮੀਜ਼ ਨਾਲ ਬੋਲੋ ਜੀ।
  customer: ਬੇਸ਼ਰਮਾ, ਫੋਨ ਰੱਖ, ਮੁੜ ਕੀਤਾ ਤਾਂ ਦੇਖ ਲਊਂ ਤੈਨੂੰ।

  LANGUAGE_BARRIER NONE NONE
  agent: ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, {customer} ਬੋਲਦੇ ਹੋ?
  customer: हिंदी में बोलिए, पंजाबी समझ नहीं आती।
  agent: ਹਿੰਦੀ ਵਾਲਾ ਸਾਥੀ ਫੋਨ ਕਰੂ ਤੁਹਾਨੂੰ।

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: ਹੈਲੋ {title}, {company} ਤੋਂ ਬੋਲਦ<ਾ|ੀ> ਹਾਂ।
  customer: ਹੈਲੋ? ਕੁਝ ਨਹੀਂ ਸੁਣਦਾ।
  agent: ਹੁਣ ਆਉਂਦੀ ਅਵਾਜ਼?
  customer: ਟੁੱਟਦੀ... ਹੈਲੋ... ਕੌਣ ਬੋਲਦਾ...
  system: ⟦call dropped⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer} ਜੀ, {company} ਤੋਂ ਤੁਹਾਡੇ ਲੋਨ ਬਾਰੇ...
  customer: ਮੈਂ ਗੱਲ ਨਹੀਂ ਕਰਨੀ, ਰੱਖਦ<ਾ|ੀ> ਹਾਂ।
  system: ⟦ਗਾਹਕ ਨੇ ਫੋਨ ਕੱਟ ਦਿੱਤਾ⟧

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: {title}, ਪਿਛਲੇ ਹਫ਼ਤੇ ਵੀ ਗੱਲ ਹੋਈ ਸੀ, {due} ਹਾਲੇ ਰਹਿੰਦੇ।
  customer: ਓਦੋਂ ਕਿਹਾ ਸੀ ਕਰ ਦਊਂ, ਹੁਣ ਨਹੀਂ ਹੁੰਦਾ।
  agent: ਕੀ ਗੱਲ ਹੋਈ?
  customer: ਝੋਨਾ ਮੰਡੀ ਚ ਭਿੱਜ ਗਿਆ ਸਾਰਾ, ਆੜ੍ਹਤੀ ਚੁੱਕਦਾ ਨਹੀਂ।
  agent: {otherAmount} ਤਾਂ ਕਰ ਸਕਦੇ ਹੋ?
  customer: ਨਾ ਭਰੋਸਾ ਦੇ ਸਕਦ<ਾ|ੀ> ਨਾ ਤਰੀਕ। ਬੋਲੀ ਲੱਗੀ ਤਾਂ ਦੇਖਾਂਗੇ।
  agent: {followUpNoun} ਫੋਨ ਕਰਾਂ ਫੇਰ?
  customer: ਹਾਂ, {followUp} ਕਰ ਲੈਣਾ।
`);
