/**
 * What may be counted right after a number that is no money. The list also keeps a number apart from the scale before it:
 * in "5 thousand 2 days" the 2 belongs to the days.
 */
export const ENGLISH_COUNTED = {
  /** Never money, however large the number. */
  always:
    "percent percentage pct am pm oclock minute minutes min mins second seconds sec hour hours hr hrs day days " +
    "th st nd rd times people persons person members calls call kms km kilometer kilometre kg digit digits number numbers " +
    "points marks customers accounts january feb february march april june july aug august sept september " +
    "oct october november december week weeks attempts messages sms",
  /** Money all the same from 500 on: "5000 EMI", "8000 month", "one thousand Sunday". */
  whenSmall:
    "emi emis installment installments instalment instalments month months year years yrs quarter quarters time " +
    "monday tuesday wednesday thursday friday saturday sunday",
} as const;
