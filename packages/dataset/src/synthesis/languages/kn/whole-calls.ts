import { calls } from "../calls.ts";

/** Complete invented calls. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  agent: ಹಲೋ, {customer} ಅವರಾ?
  customer: ರಾಂಗ್ ನಂಬರ್ (ರೀ|ಸರ್).

  ANSWERED PTP FUNDS_ISSUE
  agent: ನಮಸ್ಕಾರ {title}, ನಾನು {agent}, {company} ಇಂದ.
  customer: ಹಾಂ ಹೇಳಿ.
  agent: ನಿಮ್ಮ {product} ಇಎಂಐ {due} ಬಾಕಿ ಇದೆ, ಯಾಕೆ ಬೌನ್ಸ್ ಆಯ್ತು?
  customer: ಈ ತಿಂಗಳು ಸ್ವಲ್ಪ ಟೈಟ್ ಇತ್ತು, ಅಕೌಂಟಲ್ಲಿ ದುಡ್ಡಿರ್ಲಿಲ್ಲ.
  agent: {otherDate} ಹಾಕೋಕಾಗುತ್ತಾ {title}?
  customer: ಇಲ್ಲ ಅವತ್ತು ಆಗಲ್ಲ. {date} {amount} ಹಾಕ್ತೀನಿ, ಖಂಡಿತ.
  agent: ಸರಿ, {dateNoun} ಅಂತ ಬರ್ಕೋತೀನಿ.

  ANSWERED PTP NONE amount=due
  agent: {title}, {company} ಇಂದ {agent} ಮಾತಾಡ್ತಿರೋದು, {due} ಡ್ಯೂ ಇದೆ ನಿಮ್ಮದು.
  customer: ಗೊತ್ತು ಗೊತ್ತು. ಅಷ್ಟೂ {date} ಕಟ್ಟಿಬಿಡ್ತೀನಿ.
  agent: ಪೂರ್ತಿ ಅಮೌಂಟಾ?
  customer: ಹೌದು ನೀವು ಹೇಳಿದ ಅಮೌಂಟ್ ಪೂರ್ತಿ.
  agent: ಥ್ಯಾಂಕ್ಯೂ {title}.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: ಹಲೋ {title}, ಕಂತು ಇನ್ನೂ ಬಂದಿಲ್ಲ.
  customer: ಸಂಬಳ ಆಗಿಲ್ಲ ಸರ್, ತಿಂಗಳಿಗೆ {salary} ಬರೋದು, ಇನ್ನೂ ಹಾಕಿಲ್ಲ.
  agent: ಯಾವಾಗ ಆಗುತ್ತೆ?
  customer: {otherDate} ಆಗ್ಬೋದು ಅಂದಿದ್ದಾರೆ ಆಫೀಸಲ್ಲಿ.
  agent: ಹಾಗಾದ್ರೆ ನಮ್ಮ ಪೇಮೆಂಟ್?
  customer: {otherDate} ಮಾಡ್ತೀನಿ... ಇರಿ ಇರಿ, ಅದು ಬೇಡ, {date} ಮಾಡ್ತೀನಿ. {amount} ಹಾಕ್ತೀನಿ.
  agent: ಓಕೆ {date} {amount}.
  customer: ಹೌದು.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: {customer} ಅವರಾ? {product} ಕಂತು {due} ಬಾಕಿ ಇದೆ.
  customer: {myRelative} ಅವರಿಗೆ ಆಪರೇಷನ್ ಆಗಿದೆ, {otherAmount} ಖರ್ಚಾಯ್ತು ಆಸ್ಪತ್ರೆಗೆ.
  agent: ಅಯ್ಯೋ ಬೇಜಾರಾಯ್ತು. ಸ್ವಲ್ಪ ಆದ್ರೂ ಕಟ್ತೀರಾ?
  customer: ಪೂರ್ತಿ ಆಗಲ್ಲ, {date} {amount} ಮಾತ್ರ ಕೊಡ್ತೀನಿ, ಉಳಿದಿದ್ದು ಆಮೇಲೆ.
  agent: ಸರಿ {title}, ಹುಷಾರಾಗಲಿ ಅವರು.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: ನಮಸ್ಕಾರ {title}, ಇಎಂಐ ಪೆಂಡಿಂಗ್ ಇದೆ.
  customer: ಏನ್ ಪೆಂಡಿಂಗ್, {pastDate} {paidAmount} ಫೋನ್ ಪೇ ಮಾಡಿದ್ದೀನಿ.
  agent: ಸ್ಕ್ರೀನ್‌ಶಾಟ್ ಇದೆಯಾ?
  customer: ಇದೆ, ವಾಟ್ಸಾಪ್ ಮಾಡ್ತೀನಿ.
  agent: ಸರಿ ಅಪ್ಡೇಟ್ ಮಾಡಿಸ್ತೀನಿ.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {due} ಬಾಕಿ ತೋರಿಸ್ತಿದೆ {title}.
  customer: ಕಟ್ಟಾಗಿದೆ ಆಗಲೇ.
  agent: ಯಾವುದರಲ್ಲಿ ಕಟ್ಟಿದ್ರಿ? ರಸೀದಿ ಇದೆಯಾ?
  customer: ರಸೀದಿ ಗಿಸೀದಿ ಇಲ್ಲ, ಯುಟಿಆರ್ ಎಲ್ಲ ಗೊತ್ತಿಲ್ಲ ನನಗೆ.
  agent: ಪ್ರೂಫ್ ಇಲ್ಲದೆ ಅಪ್ಡೇಟ್ ಆಗಲ್ಲ.
  customer: ನಾನು ಏನೂ ಕಳಿಸಲ್ಲ, ನೀವೇ ನೋಡ್ಕೊಳ್ಳಿ.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: ಹಲೋ, {customer} ಇದ್ದಾರಾ?
  third: ಅವರು ಹೊರಗಿದ್ದಾರೆ, ನಾನು ಅವರ {relative}.
  agent: {company} ಲೋನ್ ಬಾಕಿ ಇದೆ, ಯಾವಾಗ ಕಟ್ತಾರೆ?
  third: {otherDate} {otherAmount} ಕಟ್ತೀನಿ ಅಂತ ಹೇಳ್ತಿದ್ರು, ನನಗೆ ಸರಿಯಾಗಿ ಗೊತ್ತಿಲ್ಲ.
  agent: ಸರಿ ಥ್ಯಾಂಕ್ಸ್.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} ಅವರ ಹತ್ರ ಮಾತಾಡಬಹುದಾ?
  third: ನಾನು {relative} ಮಾತಾಡೋದು, ಅವರು ತೋಟಕ್ಕೆ ಹೋಗಿದ್ದಾರೆ.
  agent: ಯಾವಾಗ ಸಿಗ್ತಾರೆ?
  third: {followUp} ಮಾಡಿ, ಮನೇಲಿರ್ತಾರೆ.
  agent: ಸರಿ.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} ಅವರು ಇದ್ದಾರಾ? {company} ಇಂದ.
  third: ಇಲ್ಲ, ಏನ್ ವಿಷಯ?
  agent: ಅವರ {product} ಕಂತು ಬಾಕಿ ಇದೆ, ಕಟ್ಟೋಕೆ ಹೇಳ್ತೀರಾ?
  third: ಸರಿ, ಬಂದ ಮೇಲೆ ದುಡ್ಡು ಕಟ್ಟು ಅಂತ ಹೇಳ್ತೀನಿ.
  agent: ಥ್ಯಾಂಕ್ಯೂ.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} ಅವರಾ?
  third: ಅಲ್ಲ, ನಾನು ಅವರ {relative}. ಅವರು ಈ ನಂಬರ್ ಬಿಟ್ಟಿದ್ದಾರೆ.
  agent: ಹೊಸ ನಂಬರ್ ಕೊಡ್ತೀರಾ?
  third: {phone}, ಇದಕ್ಕೆ ಮಾಡಿ.
  agent: ಧನ್ಯವಾದ.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} ಅವರು ನಿಮ್ಮ ನಂಬರ್ ರೆಫರೆನ್ಸ್ ಕೊಟ್ಟಿದ್ದಾರೆ, {company} ಇಂದ ಮಾತಾಡ್ತಿರೋದು.
  third: ಯಾರು ಅವರು? ನನಗೆ ಗೊತ್ತೇ ಇಲ್ಲ ಆ ಹೆಸರಿನೋರು.
  agent: ನಿಮ್ಮ ಫ್ರೆಂಡ್ ಅಂತ ಹಾಕಿದ್ದಾರೆ.
  third: ಪರಿಚಯನೇ ಇಲ್ಲ, ಸುಮ್ನೆ ನನ್ನ ನಂಬರ್ ಕೊಟ್ಟಿದ್ದಾರೆ.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} ನಿಮಗೆ ಗೊತ್ತಾ ಸರ್?
  third: ಗೊತ್ತು, ನಮ್ಮ ಜೊತೆ ಕೆಲಸ ಮಾಡ್ತಿದ್ರು. ಬಿಟ್ಟು ಹೋಗಿ ವರ್ಷ ಆಯ್ತು, ಕಾಂಟ್ಯಾಕ್ಟ್ ಇಲ್ಲ ಈಗ.
  agent: ನಂಬರ್ ಏನಾದ್ರೂ ಇದೆಯಾ?
  third: ಇಲ್ಲ ಸರ್, ಎಲ್ಲಿದ್ದಾರೋ ಗೊತ್ತಿಲ್ಲ.

  WRONG_NUMBER NONE NONE
  agent: ನಮಸ್ಕಾರ, {company} ಇಂದ ಮಾತಾಡ್ತಿರೋದು, {due} ಪೇಮೆಂಟ್ ಬಾಕಿ ಇದೆ.
  customer: ಯಾವ ಪೇಮೆಂಟ್?
  agent: ನಿಮ್ಮ {product}, {otherDateNoun} ಒಳಗೆ ಕಟ್ಟಬೇಕು.
  customer: ನಾನು ಯಾವ ಲೋನೂ ಮಾಡಿಲ್ಲ, ನಿಮಗೆ ಯಾರು ಬೇಕು?
  agent: {customer} ಅಲ್ವಾ ನೀವು?
  customer: ಅಯ್ಯೋ ಅಲ್ಲ ರೀ, ಆ ಹೆಸರಿನೋರು ಇಲ್ಲಿಲ್ಲ. ಈ ನಂಬರ್ ನಂದು, ಹೊಸ ಸಿಮ್.
  agent: ಓ ಸಾರಿ.

  ANSWERED DENIED_TO_PAY NONE
  agent: {title} ಬಾಕಿ {due} ಯಾವಾಗ ಕಟ್ತೀರಾ?
  customer: ಕಟ್ಟಲ್ಲ.
  agent: ಲೀಗಲ್ ನೋಟಿಸ್ ಬರುತ್ತೆ.
  customer: ಕಳಿಸಿ, ಕೋರ್ಟಲ್ಲೇ ನೋಡೋಣ. ಒಂದು ರೂಪಾಯಿ ಕೊಡಲ್ಲ ನಾನು.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {company} {product} ಬಾಕಿ ಇದೆ {title}.
  customer: ನಾನು ಈ ಲೋನ್ ತಗೊಂಡೇ ಇಲ್ಲ, ಯಾರೋ ನನ್ನ ಆಧಾರ್ ಬಳಸಿ ಮೋಸ ಮಾಡಿದ್ದಾರೆ.
  agent: ಆದ್ರೆ ನಿಮ್ಮ ಹೆಸರಲ್ಲೇ ಇದೆ, {otherAmount} ಸ್ಯಾಂಕ್ಷನ್ ಆಗಿದೆ.
  customer: ಸೈಬರ್ ಕಂಪ್ಲೇಂಟ್ ಕೊಟ್ಟಿದ್ದೀನಿ. ನಾನು ಕಟ್ಟೋದಿಲ್ಲ.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: ಅಣ್ಣ, ಕಂತು ಯಾಕೆ ನಿಲ್ಸಿದ್ದೀರಾ?
  customer: ವ್ಯಾಪಾರ ನಡೀತಿಲ್ಲ ಸರ್, ಅಂಗಡಿ ಲಾಸಲ್ಲಿದೆ.
  agent: {otherDate} ಹಾಕ್ತೀರಾ?
  customer: ನೋಡ್ತೀನಿ, ಪಕ್ಕಾ ಹೇಳಕ್ಕಾಗಲ್ಲ.
  agent: ಒಂದು ಡೇಟ್ ಹೇಳಿ.
  customer: {otherDate} ಟ್ರೈ ಮಾಡ್ತೀನಿ, ಆದ್ರೆ ಆಯ್ತು ಇಲ್ಲಾಂದ್ರೆ ಇಲ್ಲ.

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: ಬಾಕಿ ಒಟ್ಟು {due} ಇದೆ.
  customer: ಅಷ್ಟು ದುಡ್ಡಿಲ್ಲ ನನ್ನ ಹತ್ರ. ಸೆಟಲ್ಮೆಂಟ್ ಮಾಡಿಕೊಡಿ.
  agent: {otherAmount} ಗೆ ಮಾಡಬಹುದು.
  customer: ಅದು ಜಾಸ್ತಿ ಆಯ್ತು. {amount} ಕೊಡ್ತೀನಿ ಒಂದೇ ಸಲ, {date}, ಲೋನ್ ಮುಗಿಸಿಬಿಡಿ.
  agent: ಮ್ಯಾನೇಜರ್ ಹತ್ರ ಕೇಳಿ ಹೇಳ್ತೀನಿ.

  ANSWERED WANT_FORECLOSURE NONE
  agent: {product} ಕಂತಿನ ಬಗ್ಗೆ ಕಾಲ್ ಮಾಡಿದ್ದು {title}.
  customer: ಕಂತು ಬೇಡ, ಇಡೀ ಲೋನ್ ಕ್ಲೋಸ್ ಮಾಡ್ತೀನಿ. ಡಿಸ್ಕೌಂಟ್ ಎಲ್ಲ ಬೇಡ, ಪೂರ್ತಿ ಹಣ ಎಷ್ಟಾಗುತ್ತೆ ಅಂತ ಲೆಟರ್ ಕಳಿಸಿ.
  agent: ಸುಮಾರು {otherAmount} ಆಗುತ್ತೆ.
  customer: ಸರಿ ಫೋರ್‌ಕ್ಲೋಶರ್ ಲೆಟರ್ ಮೇಲ್ ಮಾಡಿ, NOC ಬೇಕು.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: {title} ಇಎಂಐ {due} ಬಾಕಿ.
  customer: ಈ ಕಂತು ದೊಡ್ಡದಾಯ್ತು, {otherAmount} ಮಾಡಿಕೊಡಿ, ತಿಂಗಳು ಜಾಸ್ತಿ ಮಾಡಿ.
  agent: ಹಾಗೆ ಮಾಡೋಕೆ ರಿಕ್ವೆಸ್ಟ್ ಹಾಕ್ಬೇಕು.
  customer: ಹಾಕಿ, ಅವಧಿ {count} ತಿಂಗಳು ಜಾಸ್ತಿ ಮಾಡಿ.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: ಅಮ್ಮ, ಕಂತು ಕಟ್ಟಿಲ್ಲ ನೀವು.
  customer: ನನಗೆ ಆನ್‌ಲೈನ್ ಎಲ್ಲ ಬರಲ್ಲಪ್ಪ. {date} ನಿಮ್ಮ ಹುಡುಗನ್ನ ಕಳಿಸು, {amount} ಕೈಗೆ ಕೊಡ್ತೀನಿ.
  agent: ಮನೆಗೆ ಬರ್ಬೇಕಾ?
  customer: ಹೌದು ಮನೆಗೆ, {time} ಬರ್ಲಿ.

  CALL_BACK_LATER NONE NONE
  agent: {customer} ಅವರೇ, {company} ಇಂದ.
  customer: ಗಾಡಿ ಓಡಿಸ್ತಿದ್ದೀನಿ, {followUp} ಮಾಡಿ.
  agent: ಸರಿ.

  CALL_BACK_LATER NONE NONE
  agent: ಹಲೋ {title}.
  customer: ಮೀಟಿಂಗಲ್ಲಿದ್ದೀನಿ, ಆಮೇಲೆ ಮಾಡಿ.

  CUSTOMER_ABUSIVE NONE NONE
  agent: {title}, ಪೇಮೆಂಟ್ ಬಗ್ಗೆ...
  customer: ಲೋ ಬೋಳಿಮಗನೇ, ಮತ್ತೆ ಫೋನ್ ಮಾಡಿದ್ರೆ ಮನೆಗೆ ಬಂದು ಹೊಡೀತೀನಿ.
  agent: ಮರ್ಯಾದೆಯಿಂದ ಮಾತಾಡಿ.
  customer: ಮುಚ್ಚೋ ಬಾಯಿ ನಾಯಿ.
  system: ⟦call disconnected⟧

  LANGUAGE_BARRIER NONE NONE
  agent: ನಮಸ್ಕಾರ, {customer} ಅವರಾ?
  customer: ಕನ್ನಡ ತೆರಿಯಾದು, ತಮಿಳ್ ಪೇಸುಂಗ.
  agent: ಹಿಂದಿ ಬರುತ್ತಾ?
  customer: ಹಿಂದಿ ಇಲ್ಲೆ, ತಮಿಳ್ ತಮಿಳ್.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: ಹಲೋ {title}, {company} ಇಂದ.
  customer: ಹಲೋ... ಏನೂ ಕೇಳಿಸ್ತಿಲ್ಲ... ಕಟ್ ಆಗ್ತಿದೆ.
  agent: ಹಲೋ ಕೇಳಿಸ್ತಿದೆಯಾ?
  customer: ಹಲೋ? ಹಲೋ?
  system: ⟦call cut⟧

  SWITCHED_OFF NONE NONE
  system: ನೀವು ಕರೆ ಮಾಡಿದ ಚಂದಾದಾರರ ಮೊಬೈಲ್ ಸ್ವಿಚ್ ಆಫ್ ಆಗಿದೆ.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer} ಅವರೇ, {product} ವಿಷಯಕ್ಕೆ ಕಾಲ್ ಮಾಡಿದ್ದು.
  customer: ನನಗೆ ಮಾತಾಡೋಕೆ ಇಷ್ಟ ಇಲ್ಲ, ಇಡ್ತೀನಿ.
  system: ⟦customer disconnected⟧

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: ಯಾಕೆ ಕಟ್ಟಿಲ್ಲ {title}?
  customer: ಕಾರಣ ಎಲ್ಲ ನಿಮಗ್ಯಾಕೆ ಹೇಳ್ಬೇಕು, ಪರ್ಸನಲ್ ಅದು.
  agent: ಸರಿ, ಯಾವಾಗ ಹಾಕ್ತೀರಾ?
  customer: ಆದಾಗ ಹಾಕೋಣ, ನೋಡೋಣ ಬಿಡಿ.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: ಬೈಕ್ ಕಂತು ಬಾಕಿ ಇದೆ ನಿಮ್ಮದು.
  customer: ಹೆಸರು ನಂದು, ಗಾಡಿ ಓಡಿಸೋದು {myRelative}. ಅವರೇ ಕಟ್ಟಬೇಕು.
  agent: ಲೋನ್ ನಿಮ್ಮ ಹೆಸರಲ್ಲಿದೆ ಅಲ್ವಾ.
  customer: ಅವರ ಹತ್ರ ಮಾತಾಡಿ ಏನಾಗುತ್ತೆ ನೋಡ್ತೀನಿ.

  ANSWERED PTP NONE
  agent: {title}, ಹೋದ ತಿಂಗಳು ಯಾಕೆ ಲೇಟ್ ಮಾಡಿದ್ರಿ?
  customer: ಹೋದ ತಿಂಗಳು ಹುಷಾರಿರ್ಲಿಲ್ಲ, ಅದು {pastDate} {paidAmount} ಕಟ್ಟಾಯ್ತು. ಈಗ ಆರಾಮಿದ್ದೀನಿ.
  agent: ಈ ತಿಂಗಳದ್ದು?
  customer: ಇದು ಮರೆತಿಲ್ಲ, {date} {amount} ಹಾಕ್ತೀನಿ.
  agent: ಓಕೆ {title}.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: {due} ಕಟ್ಟಬೇಕು {title}.
  customer: ಅದ್ರಲ್ಲಿ {otherAmount} ದಂಡ ಹಾಕಿದ್ದೀರಾ, ಬಡ್ಡಿ ಮೇಲೆ ಬಡ್ಡಿ. ಇದು ಅನ್ಯಾಯ.
  agent: ಲೇಟ್ ಆದ್ರೆ ಚಾರ್ಜ್ ಬೀಳುತ್ತೆ.
  customer: {otherDate} ಹಾಕೋಣ ಅಂತಿದ್ದೆ. ಈಗ ಅದೂ ಇಲ್ಲ, ಕಟ್ಟಲ್ಲ. ಬಡ್ಡಿ ಸರಿ ಮಾಡಿ ಮೊದಲು.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: ನಮಸ್ಕಾರ {title}, {company}.
  customer: ಸರ್ ಮನೇಲಿ ಸಾವಾಗಿದೆ, {pastDate} {myRelative} ಅವರು ತೀರಿಕೊಂಡ್ರು.
  agent: ಅಯ್ಯೋ ಸಾರಿ {title}. ಆಮೇಲೆ ಮಾತಾಡೋಣ.
  customer: {followUp} ಫೋನ್ ಮಾಡಿ, ಆಮೇಲೆ ಕಂತಿನ ವಿಷಯ ನೋಡೋಣ.
  agent: ಖಂಡಿತ.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: ಹಲೋ, {customer} ಅವರೇನಾ?
  customer: ಹೌದು ನಾನೇ. ಏ ಸೌಂಡ್ ಕಮ್ಮಿ ಮಾಡೋ. ಹಾಂ ಹೇಳಿ.
  agent: {company} ಇಂದ {agent}. {product} ಕಂತು {due} ಇನ್ನೂ ಬಂದಿಲ್ಲ.
  customer: {pastDate} ಹಾಕಿದ್ದೆ ಸರ್, ಫೇಲ್ ಆಗಿ ವಾಪಸ್ ಬಂತು. ಯುಪಿಐ ಸರ್ವರ್ ಡೌನ್ ಅಂತ ತೋರಿಸ್ತು.
  agent: ಮತ್ತೆ ಟ್ರೈ ಮಾಡಿದ್ರಾ?
  customer: ಮಾಡಿದೆ, ಆಪ್ ಓಪನ್ ಆಗ್ತಿಲ್ಲ.
  agent: ಬ್ರಾಂಚಿಗೆ ಬರ್ತೀರಾ {otherDate}?
  customer: ಬ್ರಾಂಚ್ ದೂರ ಆಗುತ್ತೆ. ಒಂದು ನಿಮಿಷ ಇರಿ, ಮಗು ಅಳ್ತಿದೆ.
  agent: ಪರವಾಗಿಲ್ಲ.
  customer: ಹಾಂ ಸಾರಿ. ನನ್ನ ತಮ್ಮನ ಫೋನಿಂದ {date} ಹಾಕಿಸ್ತೀನಿ.
  agent: ಎಷ್ಟು ಹಾಕ್ತೀರಾ?
  customer: {otherAmount}... ಅಲ್ಲ ಅಲ್ಲ, {amount} ಹಾಕ್ತೀನಿ.
  agent: {amount}, {dateNoun}. ನೋಟ್ ಮಾಡಿದೆ.
  customer: ಸರಿ ಸರ್.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: {title}, {due} ಇವತ್ತೇ ಬೇಕು.
  customer: ದುಡ್ಡಿಲ್ಲ ಸರ್ ಈಗ.
  agent: ಎಲ್ಲಾದ್ರೂ ಅರೇಂಜ್ ಮಾಡಿ.
  customer: ಸರಿ {otherDate} {otherAmount} ಹಾಕ್ತೀನಿ.
  agent: ಪಕ್ಕಾನಾ?
  customer: ಅಯ್ಯೋ ಇಲ್ಲ, ಅದು ಬರ್ಕೋಬೇಡಿ. ಆಗುತ್ತೋ ಇಲ್ವೋ ಗೊತ್ತಿಲ್ಲ, ನೋಡೋಣ.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: ಕಂತು ಬಾಕಿ ಇದೆಯಲ್ಲ {title}.
  customer: ಅರ್ಧ ಕಟ್ಟಿದ್ದೀನಿ {pastDate}, {paidAmount}.
  agent: ಉಳಿದಿದ್ದು?
  customer: ಬಾಕಿ {amount} {date} ಹಾಕ್ತೀನಿ.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: ಪೇಮೆಂಟ್ ಯಾಕೆ ಮಾಡಿಲ್ಲ?
  customer: ಲಿಂಕ್ ಕಳಿಸ್ತೀನಿ ಅಂದ್ರಿ, ಬಂದೇ ಇಲ್ಲ.
  agent: ಈಗ ಕಳಿಸ್ತೀನಿ, ಕಟ್ತೀರಾ?
  customer: ಬರ್ಲಿ ಮೊದಲು, ಆಮೇಲೆ ನೋಡೋಣ.

  OTHERS NONE NONE
  agent: {customer} ಅವರು ಇದ್ದಾರಾ?
  third: ಇದು ಮೊಬೈಲ್ ರಿಪೇರಿ ಅಂಗಡಿ ಸರ್, ಅವರು ಫೋನ್ ರಿಪೇರಿಗೆ ಕೊಟ್ಟಿದ್ದಾರೆ.
  agent: ಓ ಸರಿ.

  SILENCE_ISSUE NONE NONE
  agent: ಹಲೋ? ಹಲೋ {title}?
  system: ⟦silence⟧
  agent: ಹಲೋ, ಯಾರಾದ್ರೂ ಇದ್ದೀರಾ?
`);
