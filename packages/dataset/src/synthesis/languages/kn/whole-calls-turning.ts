import { calls } from "../calls.ts";

/** Complete invented calls that turn on the way: withdrawn promises, several offers, long talk before the point. */
export const wholeCallsTurning = calls(`
  ANSWERED PTP BUSINESS_LOSS
  agent: ಹಲೋ, {customer} ಅವರಾ ಮಾತಾಡ್ತಿರೋದು?
  customer: ಹೌದು, ಯಾರು?
  agent: {company} ಇಂದ {agent}. ನಿಮ್ಮ {product} ಬಗ್ಗೆ.
  customer: ಹಾಂ ಹೇಳಿ. ಏ ಎರಡು ಕೆಜಿ ಕೊಡು ಅವರಿಗೆ. ಹೇಳಿ ಸರ್.
  agent: {due} ಬಾಕಿ ಇದೆ, {pastDate} ಕಟ್ ಆಗ್ಬೇಕಿತ್ತು.
  customer: ಗೊತ್ತಿದೆ. ವ್ಯಾಪಾರ ಇಲ್ಲ ಸರ್, ಅಂಗಡಿ ಖಾಲಿ ಹೊಡೀತಿದೆ.
  agent: ಎಷ್ಟು ದಿನದಿಂದ?
  customer: ರಸ್ತೆ ಕೆಲಸ ಶುರು ಆದಾಗಿಂದ. ಗಿರಾಕಿ ಬರೋದೇ ಇಲ್ಲ ಈ ಕಡೆ.
  agent: ಅರ್ಥ ಆಗುತ್ತೆ {title}. ಆದ್ರೆ ಕಂತು ಕಟ್ಟಬೇಕಲ್ವಾ.
  customer: ಇಲ್ಲಿವರೆಗೆ {count} ಕಂತು ತಪ್ಪಿಸಿಲ್ಲ ನಾನು, ನೋಡಿ ಬೇಕಾದ್ರೆ.
  agent: ಹೌದು ರೆಕಾರ್ಡ್ ಚೆನ್ನಾಗಿದೆ. ಅದಕ್ಕೇ ಹೇಳ್ತಿದ್ದೀನಿ, ಸಿಬಿಲ್ ಹಾಳಾಗಬಾರದು.
  customer: ಸರಿ ಏನ್ ಮಾಡೋದು ಹೇಳಿ.
  agent: {otherDate} {otherAmount} ಹಾಕ್ತೀರಾ?
  customer: ಅಷ್ಟು ಆಗಲ್ಲ ಸರ್ ಒಂದೇ ಸಲ. ನನ್ನ ಹತ್ರ ಬರೋದೇ ದಿನಕ್ಕೆ ಅಷ್ಟಿಷ್ಟು.
  agent: ನೀವೇ ಹೇಳಿ ಹಾಗಾದ್ರೆ.
  customer: ಇರಿ ಮನೇಲಿ ಕೇಳ್ತೀನಿ... ಏನೇ, ಚೀಟಿ ದುಡ್ಡು ಯಾವಾಗ ಕೊಡ್ತಾರಂತೆ? ಹಾಂ ಸರಿ.
  agent: ಹೇಳಿ {title}.
  customer: {date} ಕೊಡ್ತಾರಂತೆ. ಅವತ್ತೇ ನಿಮಗೆ {amount} ಹಾಕಿಬಿಡ್ತೀನಿ.
  agent: ಪಕ್ಕಾ ಅಲ್ವಾ?
  customer: ಪಕ್ಕಾ, ಬರ್ಕೊಳ್ಳಿ.
  agent: {date}, {amount}. ಥ್ಯಾಂಕ್ಯೂ {title}.
  customer: ಸರಿ ಸರ್.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: {title}, {company} ಇಂದ. ಕಂತು ಬಾಕಿ ಇದೆ.
  customer: ನಾನು {otherDate} ಕಟ್ತೀನಿ ಅಂತ ಹೇಳಿದ್ದೆ ಅಲ್ವಾ ನಿಮ್ಮವರಿಗೆ.
  agent: ಹೌದು, ಅದಕ್ಕೇ ಕನ್ಫರ್ಮ್ ಮಾಡೋಕೆ.
  customer: ಈಗ ಅದು ಕ್ಯಾನ್ಸಲ್. ನಿಮ್ಮ ಹುಡುಗ ಮನೆಗೆ ಬಂದು ಅಮ್ಮನ ಮುಂದೆ ಕೂಗಾಡಿದ್ದಾನೆ.
  agent: ಸಾರಿ {title}, ಆ ಬಗ್ಗೆ ಕಂಪ್ಲೇಂಟ್ ಹಾಕ್ತೀನಿ.
  customer: ಹಾಕಿ ಹಾಕದೆ ಹೋಗಿ, ಇನ್ಮೇಲೆ ಒಂದು ಪೈಸೆ ಕಟ್ಟಲ್ಲ ನಾನು.

  WRONG_NUMBER NONE NONE
  agent: ನಮಸ್ಕಾರ, ನಿಮ್ಮ {product} ಬಗ್ಗೆ ಮಾತಾಡ್ಬೇಕಿತ್ತು.
  customer: ಹಾಂ ಹೇಳಿ.
  agent: {due} ಡ್ಯೂ ಇದೆ, ಯಾವಾಗ ಕಟ್ತೀರಾ?
  customer: ನನ್ನದಾ? ನಾನು {paidAmount} {pastDate} ಕಟ್ಟಿದ್ದೀನಲ್ಲ ನಮ್ಮ ಸಂಘಕ್ಕೆ.
  agent: ಸಂಘ ಅಲ್ಲ, {company}.
  customer: ಆ ಕಂಪನಿ ಗೊತ್ತೇ ಇಲ್ಲ ನನಗೆ. ಯಾರ ಹೆಸರಲ್ಲಿದೆ?
  agent: {customer}.
  customer: ಓ ಅದು ನಾನಲ್ಲಪ್ಪ, ರಾಂಗ್ ನಂಬರ್ ನಿಮ್ದು.

  ANSWERED SETTLEMENT NONE
  agent: {title}, ಒನ್ ಟೈಮ್ ಆಫರ್ ಬಂದಿದೆ, {amount} ಕಟ್ಟಿದ್ರೆ ಲೋನ್ ಕ್ಲೋಸ್.
  customer: ಎಷ್ಟು? ಬಾಕಿ ಎಲ್ಲ ಮನ್ನಾನಾ?
  agent: ಹೌದು, ಪೂರ್ತಿ {otherAmount} ಇತ್ತು.
  customer: ಒಳ್ಳೇದು, ಒಪ್ಕೊಂಡೆ. {date} {amount} ಕಟ್ಟಿ ಮುಗಿಸ್ತೀನಿ, ಲೆಟರ್ ಕೊಡ್ಬೇಕು ಆದ್ರೆ.
  agent: ಖಂಡಿತ {title}.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: ಯಾವಾಗ ಕಟ್ತೀರಾ {title}?
  customer: ಹಳೇ ಕಂಪನಿ ಬಿಟ್ಟಿದ್ದೀನಿ, ಹೊಸ ಕಡೆ ಸೇರಿ ಹತ್ತು ದಿನ ಆಗಿಲ್ಲ.
  agent: ಸಂಬಳ ಯಾವಾಗ?
  customer: {otherDate} ಬರಬಹುದು, {salary} ಅಂದಿದ್ದಾರೆ. ಬಂದ್ರೆ ನೋಡೋಣ, ಈಗ ಮಾತು ಕೊಡಲ್ಲ.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: {customer} ಅವರೇ, ಆನ್‌ಲೈನ್ ಮಾಡ್ತೀರಾ?
  customer: ನನಗೆ ಕಾಲು ಮುರಿದಿದೆ ಸರ್, ಹಾಸಿಗೆ ಬಿಟ್ಟು ಏಳೋಕಾಗ್ತಿಲ್ಲ.
  agent: ಅಯ್ಯೋ. ಹೇಗೆ ಕಟ್ತೀರಾ ಮತ್ತೆ?
  customer: {date} ಮನೆಗೆ ಯಾರನ್ನಾದ್ರೂ ಕಳಿಸಿ, ಕೈಗೆ ಕೊಟ್ಬಿಡ್ತೀನಿ.
  agent: ಸರಿ, ವಿಸಿಟ್ ಹಾಕಿಸ್ತೀನಿ.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} ಪೂರ್ತಿ ಕಟ್ಟಬೇಕು {title}.
  customer: ಪೂರ್ತಿ ಎಲ್ಲಿಂದ ತರ್ಲಿ, ಕೈಯಲ್ಲಿ ದುಡ್ಡಿಲ್ಲ.
  agent: {otherAmount} ಆದ್ರೂ ಹಾಕಿ.
  customer: ಅದೂ ಆಗಲ್ಲ. {amount} ಅಷ್ಟೇ ಆಗೋದು, {date} ಹಾಕ್ತೀನಿ. ಉಳಿದಿದ್ದು ಮುಂದಿನ ಕಂತಿನ ಜೊತೆ.
  agent: ಸರಿ ಆಯ್ತು.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer} ಇದ್ದಾರಾ?
  third: ನಾನು ಅವರ {relative}. ಯಾಕೆ?
  agent: ಕಂತು ಬಾಕಿ ಇದೆ.
  third: ಇಲ್ವಲ್ಲ, {pastDate} ನನ್ನೆದುರೇ ಫೋನ್ ಪೇ ಮಾಡಿದ್ರು, {paidAmount}.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: ಮನೆಯಿಂದ ಯಾರಾದ್ರೂ ಕಟ್ತೀರಾ {customer} ಅವರ ಲೋನ್?
  third: ನಾನು ಅವರ {relative}, ಅವರ ಸಾಲಕ್ಕೂ ನಮಗೂ ಸಂಬಂಧ ಇಲ್ಲ. ಯಾರೂ ಕಟ್ಟಲ್ಲ ಇಲ್ಲಿ.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: {title} ಕಂತು ಯಾಕೆ ಬಂದಿಲ್ಲ?
  customer: ಊರಲ್ಲಿಲ್ಲ ಸರ್, ಗೋವಾ ಕಡೆ ಕೆಲಸಕ್ಕೆ ಬಂದಿದ್ದೀನಿ.
  agent: ಫೋನಲ್ಲೇ ಮಾಡಬಹುದಲ್ಲ.
  customer: ಇಲ್ಲಿ ನೆಟ್ವರ್ಕ್ ಇರಲ್ಲ. ವಾಪಸ್ ಬಂದ್ಮೇಲೆ ನೋಡ್ತೀನಿ, ಯಾವಾಗ ಬರ್ತೀನೋ ಗೊತ್ತಿಲ್ಲ.

  ANSWERED PTP OTHER_REASONS amount=due
  agent: {title} {due} ಇಎಂಐ ಬೌನ್ಸ್ ಆಗಿದೆ.
  customer: ಅಯ್ಯೋ ಮರೆತೇ ಹೋಗಿತ್ತು, ಮನೇಲಿ ಮದುವೆ ಗಲಾಟೆ.
  agent: ಬೌನ್ಸ್ ಚಾರ್ಜ್ {otherAmount} ಬೇರೆ ಬೀಳುತ್ತೆ.
  customer: ಅದು ಆಮೇಲೆ ಮಾತಾಡೋಣ. ಕಂತು ಪೂರ್ತಿ {date} ಹಾಕ್ತೀನಿ ಖಂಡಿತ.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: ಪ್ರತಿ ತಿಂಗಳು ಬೌನ್ಸ್ ಆಗ್ತಿದೆ ನಿಮ್ಮದು.
  customer: ಸಂಬಳ ತಡ ಆಗುತ್ತೆ ಸರ್ ನಮಗೆ. ನಿಮ್ಮ ಡೇಟ್ ಮುಂಚೆ ಇದೆ.
  agent: ಹಾಗಾದ್ರೆ?
  customer: ಕಂತಿನ ತಾರೀಖು ಬದಲಾಯಿಸಿ ಕೊಡಿ, {otherDate} ಆಗೋ ಥರ. ಆಗ ತೊಂದರೆ ಇರಲ್ಲ.

  ANSWERED_DISCONNECTED NONE NONE
  agent: ಹಲೋ, {customer} ಅವರಾ?
  customer: ಹಲೋ.
  system: ⟦call disconnected⟧

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: ಹಲೋ {title}, {company} ಇಂದ.
  customer: ಹಾಂ ಹೇಳಿ.
  agent: ಸಾರಿ {title}, ಬೇರೆ ಲೈನಲ್ಲಿ ಕಾಲ್ ಬರ್ತಿದೆ, ಆಮೇಲೆ ಮಾಡ್ತೀನಿ.

  ANSWERED NONE NONE
  agent: {title}, {company} ಇಂದ, ನಿಮ್ಮ ಅಡ್ರೆಸ್ ಅಪ್ಡೇಟ್ ಮಾಡೋಕೆ ಕಾಲ್ ಮಾಡಿದ್ದು.
  customer: ಅಡ್ರೆಸ್ ಅದೇ ಇದೆ. ನನಗೊಂದು ಸ್ಟೇಟ್ಮೆಂಟ್ ಬೇಕಿತ್ತು.
  agent: ಮೇಲ್ ಮಾಡ್ತೀವಿ {title}. ನಿಮ್ಮ ಕಂತು ಎಲ್ಲ ಸರಿಯಾಗಿದೆ.
  customer: ಸರಿ ಥ್ಯಾಂಕ್ಸ್.
`);
