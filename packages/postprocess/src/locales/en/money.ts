import type { MoneyWords } from "../locale.ts";
import { ENGLISH_ROLES } from "./money-roles.ts";

/** Signs of the rupee. `$` is how some speech-to-text writes rupees. */
export const CURRENCY_SIGNS = "₹ $";

/** Money in English. */
export const enMoney: MoneyWords = {
  currency: "rs inr rupee rupees rupess rupes bucks",

  near:
    "pay pays paid paying payment payments payable repay give gives gave giving transfer transferred send sending sent deposit " +
    "deposited emi emis due dues overdue outstanding balance amount amounts total charge charges fee fees penalty bounce " +
    "settlement settle settled offer waiver waive minimum loan interest salary income installment installments instalment " +
    "cash upi gpay phonepe paytm neft imps debit debited credit credited arrange collect collected principal money " +
    "arrears refund discount token cost price worth earn earning earns borrow borrowed lend bill part only pending cut remaining rest owe owed",

  howMuch: "much amount",

  codes:
    "otp pin pincode code id reference ref ticket complaint policy utr aadhaar aadhar adhar pan ending ends mobile phone contact " +
    "whatsapp dial section sector house plot room block floor gate bus train version cibil score article rule extension " +
    "number numbers digits digit employee branch ifsc registration vehicle dial press option step street road ward lane building",

  accounts: "account accounts ac acc card loan transaction agreement customer application file case",

  fillers: "is the of with in for my your this that as number no came",

  roles: ENGLISH_ROLES,

  years: {
    before:
      "in since year from till until financial fy of january february march april may june july august september october " +
      "november december jan feb mar apr jun jul aug sep sept oct nov dec",
    after: "onwards year",
  },
};
