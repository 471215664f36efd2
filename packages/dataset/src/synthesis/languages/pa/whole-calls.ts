import { calls } from "../calls.ts";

/** Complete invented calls; how a block is read is told in `whole-call.ts`. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  third: ਗਲਤ ਨੰਬਰ ਹੈ ਜੀ।

  WRONG_NUMBER NONE NONE
  agent: ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ, {customer} ਬੋਲਦੇ ਹੋ?
  third: ਕੌਣ?
  agent: {customer} ਜੀ ਨਾਲ ਗੱਲ ਕਰਨੀ ਸੀ, {company} ਤੋਂ।
  third: ਰੁਕੋ, ਪੱਖਾ ਬੰਦ ਕਰ ਲਵਾਂ, ਸੁਣਦਾ ਨਹੀਂ। ਕੀ ਨਾਂ ਦੱਸਿਆ?
  agent: {customer}। ਉਹਨਾਂ ਦੇ {product} ਦੇ {due} ਬਾਕੀ ਨੇ।
  third: ਲੋਨ? ਮੈਂ ਤਾਂ ਰਿਟਾਇਰ ਫੌਜੀ ਆਂ, ਕਦੇ ਲੋਨ ਨਹੀਂ ਚੁੱਕਿਆ।
  agent: ਪਰ ਸਾਡੇ ਕੋਲ ਇਹੀ ਨੰਬਰ ਲਿਖਿਆ।
  third: ਲਿਖਿਆ ਹੋਊ, ਸਿਮ ਮੈਂ ਪਿਛਲੇ ਸਾਲ ਲਈ ਸੀ। ਇਸ ਨਾਂ ਵਾਲਾ ਸਾਡੇ ਕੋਈ ਨਹੀਂ।
  agent: ਮਾਫ਼ ਕਰਨਾ ਜੀ, ਨੰਬਰ ਹਟਾ ਦਿੰਦੇ ਹਾਂ।

  ANSWERED PTP SALARY_NOT_CREDITED amount=due
  agent: {title}, {company} ਤੋਂ {agent} ਬੋਲਦ<ਾ|ੀ> ਹਾਂ। ਤੁਹਾਡੇ {product} ਦੇ {due} ਪੈਂਡਿੰਗ ਨੇ।
  customer: ਹਾਂ ਜੀ ਪਤਾ। ਤਨਖਾਹ ਹਾਲੇ ਪਈ ਨਹੀਂ, ਤਾਂ ਅਟਕ ਗਈ।
  agent: ਕਦੋਂ ਪੈਣੀ ਹੈ?
  customer: {otherDate} ਦਾ ਕਹਿੰਦੇ ਨੇ, ਬਾਕੀ ਦਫਤਰ ਵਾਲਿਆਂ ਦਾ ਪਤਾ ਹੀ ਹੈ।
  agent: ਫੇਰ ਮੈਂ ਕਿਹੜੀ ਤਰੀਕ ਪਾਵਾਂ?
  customer: {date} ਲਿਖੋ, ਜਿੰਨੇ ਤੁਸੀਂ ਦੱਸੇ ਪੂਰੇ ਪਾ ਦਿਆਂਗ<ਾ|ੀ>।
  agent: {dateNoun} ਪੱਕਾ ਨਾ?
  customer: ਪੱਕਾ ਜੀ।

  ANSWERED PTP NONE
  agent: {title}, ਕਿਸ਼ਤ ਕਦੋਂ ਭਰ ਰਹੇ ਹੋ?
  customer: {otherDate} ਕਰ ਦਊਂ।
  agent: ਠੀਕ ਹੈ, {otherDate} ਨੋਟ ਕਰਦ<ਾ|ੀ> ਹਾਂ।
  customer: ਰੁਕੋ ਰੁਕੋ, ਓਸ ਦਿਨ ਸਾਡੇ ਪਾਠ ਦਾ ਭੋਗ ਹੈ। {date} ਲਿਖੋ, {amount} ਦੇਵਾਂਗ<ਾ|ੀ>।
  agent: {date} {amount}, ਠੀਕ।
  customer: ਹਾਂ, ਹੁਣ ਨਹੀਂ ਬਦਲਦਾ।

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {customer} ਜੀ? {company} ਤੋਂ ਫੋਨ ਹੈ, ਈਐਮਆਈ {due} ਖੜ੍ਹੀ ਹੈ।
  customer: {myRelative} ਹਸਪਤਾਲ ਦਾਖਲ ਨੇ, ਮੈਂ ਉੱਥੇ ਹੀ ਹਾਂ।
  agent: ਓਹ ਹੋ, ਕੀ ਹੋਇਆ?
  customer: ਦਿਮਾਗ ਦੀ ਨਾੜੀ ਫਟ ਗਈ। ਰੋਜ਼ ਦੇ {otherAmount} ਦਵਾਈਆਂ ਤੇ ਲੱਗਦੇ।
  agent: {otherDate} ਕੁਝ ਕਰ ਸਕੋਗੇ?
  customer: ਹੁਣ ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦ<ਾ|ੀ>। ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਹੋ ਜਾਣ, ਫੇਰ ਦੇਖਾਂਗੇ।
  agent: ਕੋਈ ਤਰੀਕ ਤਾਂ ਦਿਓ।
  customer: ਝੂਠੀ ਤਰੀਕ ਦੇ ਕੇ ਕੀ ਕਰਨਾ। ਦੇਖਦੇ ਆਂ ਜੀ।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: ਤੁਹਾਡੇ {due} ਹਾਲੇ ਨਹੀਂ ਆਏ {title}।
  customer: ਕੀ ਗੱਲ ਕਰਦੇ ਓ! {pastDate} ਫੋਨ ਪੇ ਤੋਂ {paidAmount} ਪਾਏ ਨੇ।
  agent: ਸਿਸਟਮ ਚ ਨਹੀਂ ਦਿਖਦੇ। ਯੂਟੀਆਰ ਦੱਸ ਸਕਦੇ ਹੋ?
  customer: ਫੋਨ ਖੋਲ੍ਹਦ<ਾ|ੀ> ਹਾਂ... ਹਾਂ ਲੱਭ ਗਿਆ, ਸਕਰੀਨਸ਼ਾਟ ਇਸੇ ਨੰਬਰ ਤੇ ਭੇਜ ਦਿੱਤਾ।
  agent: ਠੀਕ ਹੈ ਜੀ, ਅਪਡੇਟ ਕਰਵਾ ਦਿੰਦੇ ਹਾਂ।
  customer: ਮੁੜ ਕੇ ਫੋਨ ਨਾ ਆਵੇ ਫੇਰ।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {product} ਦੀ ਕਿਸ਼ਤ ਰਹਿੰਦੀ ਦਿਖਾਉਂਦਾ ਸਿਸਟਮ।
  customer: ਰਹਿੰਦੀ ਕਿਵੇਂ? ਦੇ ਤਾਂ ਦਿੱਤੀ।
  agent: ਕਿਵੇਂ ਦਿੱਤੀ ਸੀ?
  customer: ਮੋਟਰਸਾਈਕਲ ਤੇ ਮੁੰਡਾ ਆਇਆ ਸੀ ਤੁਹਾਡਾ, ਉਹਨੂੰ ਫੜਾ ਦਿੱਤੇ।
  agent: ਰਸੀਦ ਦਿੱਤੀ ਉਹਨੇ?
  customer: ਨਾ ਉਹਨੇ ਦਿੱਤੀ, ਨਾ ਮੈਂ ਮੰਗੀ।
  agent: ਬਿਨਾਂ ਸਬੂਤ ਮੈਂ ਅਪਡੇਟ ਨਹੀਂ ਕਰ ਸਕਦ<ਾ|ੀ>।
  customer: ਸਬੂਤ ਮੇਰੇ ਕੋਲ ਕੋਈ ਨਹੀਂ, ਆਪਣੇ ਮੁੰਡੇ ਨੂੰ ਪੁੱਛੋ।

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {customer} ਜੀ, {company} ਤੋਂ। ਲੋਨ ਦੇ {due} ਡਿਊ ਨੇ।
  customer: ਕਿਹੜਾ ਲੋਨ? ਮੈਂ ਤੁਹਾਡੇ ਤੋਂ ਇੱਕ ਪੈਸਾ ਨਹੀਂ ਲਿਆ।
  agent: ਆਧਾਰ ਤੁਹਾਡਾ ਲੱਗਾ ਹੋਇਆ {title}।
  customer: ਆਧਾਰ ਤਾਂ ਹਰ ਥਾਂ ਦੇਈਦਾ। ਕਿਸੇ ਠੱਗ ਨੇ ਮੇਰੇ ਕਾਗਜ਼ਾਂ ਤੇ ਕਢਵਾ ਲਿਆ।
  agent: ਪਰ ਕਿਸ਼ਤ ਤਾਂ ਤੁਹਾਡੇ ਨਾਂ ਤੇ ਹੀ ਆਉਣੀ।
  customer: ਆਈ ਜਾਵੇ। ਜਿਹੜਾ ਲੋਨ ਲਿਆ ਨਹੀਂ ਉਹ ਮੈਂ ਨਹੀਂ ਭਰਨਾ, ਥਾਣੇ ਦਰਖਾਸਤ ਦਿੱਤੀ ਹੋਈ ਹੈ।

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: {title}, ਪੈਨਲਟੀ ਪਾ ਕੇ {due} ਹੋ ਗਏ।
  customer: ਐਨੇ ਪੈਸੇ ਕਿੱਥੋਂ ਲਿਆਵਾਂ, ਹੱਥ ਬੜਾ ਤੰਗ ਹੈ।
  agent: ਆਫਰ ਦੇ ਦਿੰਦੇ ਹਾਂ, {otherAmount} ਦਿਓ ਤੇ ਲੋਨ ਬੰਦ।
  customer: {otherAmount} ਵੀ ਬਹੁਤ ਨੇ। {amount} ਦੇ ਸਕਦ<ਾ|ੀ> ਹਾਂ, ਲੋਨ ਖਤਮ ਕਰ ਦਿਓ।
  agent: {amount} ਕਦੋਂ ਦਿਓਗੇ?
  customer: {date} ਦੇ ਦਿਆਂਗ<ਾ|ੀ>, ਪਹਿਲਾਂ ਸੈਟਲਮੈਂਟ ਦਾ ਕਾਗਜ਼ ਭੇਜੋ।
  agent: ਕਾਗਜ਼ ਮੇਲ ਤੇ ਮਿਲ ਜਾਊ।

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: ਤੁਹਾਡੇ {due} ਬਾਕੀ ਨੇ {title}।
  customer: ਲਿਆ ਸੀ {otherAmount}, ਤੇ ਵਿਆਜ ਲਾ ਲਾ ਕੇ ਕਿੱਥੇ ਪੁਚਾ ਤਾ।
  agent: ਲੇਟ ਫੀਸ ਜੁੜੀ ਹੈ ਜੀ।
  customer: ਇਹ ਵਿਆਜ ਮੈਂ ਨਹੀਂ ਮੰਨਦ<ਾ|ੀ>। ਪੈਨਲਟੀ ਤੇ ਵਿਆਜ ਮਾਫ਼ ਕਰੋ, ਮੂਲ ਲੈ ਕੇ ਗੱਲ ਮੁਕਾਓ।
  agent: ਕਿੰਨੇ ਦੇਣੇ ਚਾਹੁੰਦੇ ਹੋ?
  customer: ਆਪਣੇ ਮੈਨੇਜਰ ਨਾਲ ਗੱਲ ਕਰਕੇ ਦੱਸੋ ਕਿੰਨੀ ਛੋਟ ਹੋਊ।

  ANSWERED WANT_FORECLOSURE NONE
  agent: {title}, {company} ਤੋਂ {agent}। ਅਗਲੀ ਕਿਸ਼ਤ {otherDateNoun} ਹੈ, ਯਾਦ ਕਰਵਾਉਣਾ ਸੀ।
  customer: ਚੰਗਾ ਕੀਤਾ ਫੋਨ ਕਰ ਲਿਆ। ਮੈਂ ਇਹ ਲੋਨ ਹੋਰ ਨਹੀਂ ਚਲਾਉਣਾ।
  agent: ਮਤਲਬ ਕਿਸ਼ਤ ਨਹੀਂ ਦੇਣੀ?
  customer: ਨਾ ਜੀ, ਉਲਟਾ। ਪਲਾਟ ਵਿਕ ਗਿਆ, ਸਾਰਾ ਬਾਕੀ ਇੱਕੋ ਵਾਰ ਤਾਰ ਕੇ ਲੋਨ ਬੰਦ ਕਰਨਾ।
  agent: ਅੱਛਾ, ਫੋਰਕਲੋਜ਼ਰ।
  customer: ਆਹੋ। ਸਟੇਟਮੈਂਟ ਭੇਜੋ ਕਿੰਨੇ ਬਣਦੇ, ਤੇ ਐਨਓਸੀ ਕਿੰਨੇ ਚਿਰ ਚ ਮਿਲਦੀ।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS BUSINESS_LOSS
  agent: {count} ਮਹੀਨਿਆਂ ਤੋਂ ਕਿਸ਼ਤ ਨਹੀਂ ਆਈ {title}, {due} ਹੋ ਗਏ।
  customer: ਦੁਕਾਨ ਮੂਹਰੇ ਪੁਲ ਬਣਦਾ ਪਿਆ, ਗਾਹਕ ਹੀ ਨਹੀਂ ਆਉਂਦਾ। ਧੰਦਾ ਚੌਪਟ ਹੈ।
  agent: ਫੇਰ ਕਿਵੇਂ ਦਿਓਗੇ?
  customer: ਕਿਸ਼ਤ {otherAmount} ਕਰ ਦਿਓ ਤੇ ਮਹੀਨੇ ਵਧਾ ਦਿਓ। ਐਨੀ ਵੱਡੀ ਨਹੀਂ ਖਿੱਚ ਹੁੰਦੀ।
  agent: {otherDate} ਇੱਕ ਕਿਸ਼ਤ ਪਾਓ ਤਾਂ ਮੈਂ ਅਰਜ਼ੀ ਅੱਗੇ ਭੇਜਾਂ।
  customer: ਪਹਿਲਾਂ ਅਰਜ਼ੀ ਪਾਸ ਹੋਵੇ, ਛੋਟੀ ਕਿਸ਼ਤ ਚਲਾ ਲਵਾਂਗੇ।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: {company} ਤੋਂ ਫੋਨ ਹੈ {title}, ਕਿਸ਼ਤ ਦੇ ਪੈਸੇ ਰਹਿੰਦੇ।
  customer: ਹਾਂ ਪੁੱਤ, ਪਤਾ। ਮੈਨੂੰ ਆਹ ਫੋਨ ਤੇ ਪੈਸੇ ਪਾਉਣੇ ਨਹੀਂ ਆਉਂਦੇ।
  agent: ਬ੍ਰਾਂਚ ਆ ਸਕਦੇ ਹੋ?
  customer: ਗੋਡੇ ਜਵਾਬ ਦੇ ਗਏ, ਬੱਸ ਨਹੀਂ ਚੜ੍ਹ ਹੁੰਦਾ। {date} ਕਿਸੇ ਮੁੰਡੇ ਨੂੰ ਘਰ ਭੇਜ ਦਿਓ, {amount} ਗਿਣ ਕੇ ਦੇ ਦਿਆਂਗ<ਾ|ੀ>।
  agent: ਠੀਕ ਹੈ, {date} ਬੰਦਾ ਆ ਜਾਊ।
  customer: ਰਸੀਦ ਵਾਲੀ ਕਾਪੀ ਨਾਲ ਲਿਆਵੇ।

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {title}, {due} ਖੜ੍ਹੇ ਨੇ। ਅੱਜ ਕਰ ਦਿਓ।
  customer: ਪੂਰੇ ਤਾਂ ਨਹੀਂ ਹੋਣੇ ਵੀਰੇ, ਫੀਸਾਂ ਚ ਖੱਲ ਲਹਿ ਗਈ, ਕੋਲ ਕੁਝ ਨਹੀਂ ਬਚਿਆ।
  agent: {otherAmount} ਹੀ ਕਰ ਦਿਓ।
  customer: ਨਾ, ਓਨੇ ਵੀ ਨਹੀਂ। {date} {amount} ਫੜ ਲਓ, ਬਾਕੀ ਫੇਰ ਕਦੇ।
  agent: ਬਾਕੀ ਦਾ ਦਿਨ ਦੱਸੋ।
  customer: ਉਹਦਾ ਹਾਲੇ ਨਹੀਂ ਪਤਾ।
`);
