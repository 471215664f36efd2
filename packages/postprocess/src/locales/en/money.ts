/** Words and signs of the rupee that stand before or after a figure. `$` is how some speech-to-text writes rupees. */
export const CURRENCY_SIGNS = "₹ $";

export const ENGLISH_CURRENCY = "rs inr rupee rupees rupess rupes bucks";

/** Words near a bare number (100 or more) that make it money. */
export const ENGLISH_MONEY_WORDS =
  "pay pays paid paying payment payments payable repay give gives gave giving transfer transferred send sending sent deposit " +
  "deposited emi emis due dues overdue outstanding balance amount amounts total charge charges fee fees penalty bounce " +
  "settlement settle settled offer waiver waive minimum loan interest salary income installment installments instalment " +
  "cash upi gpay phonepe paytm neft imps debit debited credit credited arrange collect collected principal money " +
  "arrears refund discount token cost price worth earn earning earns borrow borrowed lend bill part only pending cut remaining rest owe owed";

/** With one of these somebody asks for an amount; "how much" is matched by its second word. */
export const ENGLISH_HOW_MUCH_WORDS = "much amount";

/** Words before a number that make it a code: "account number 4521", "OTP is 482913". */
export const ENGLISH_CODE_WORDS =
  "otp pin pincode code id reference ref ticket complaint policy utr aadhaar aadhar adhar pan ending ends mobile phone contact " +
  "whatsapp dial section sector house plot room block floor gate bus train version cibil score article rule extension " +
  "number numbers digits digit employee branch ifsc registration vehicle dial press option step street road ward lane building";

/** Words that make a long ungrouped number after them a code, though they also stand near money. */
export const ENGLISH_ACCOUNT_WORDS =
  "account accounts ac acc card loan transaction agreement customer application file case";

/** Words that may stand between a code word and its number. */
export const ENGLISH_FILLERS = "is the of with in for my your this that as number no came";

/** Before or after a four-digit number these make it a year. */
export const ENGLISH_YEAR_WORDS = {
  before:
    "in since year from till until financial fy of january february march april may june july august september october " +
    "november december jan feb mar apr jun jul aug sep sept oct nov dec",
  after: "onwards year",
} as const;
