import type { RoleWords } from "../locale.ts";

/** What tells the role of an amount in English. */
export const ENGLISH_ROLES: RoleWords = {
  due: "due dues overdue outstanding balance pending arrears owe owed",
  emi: "emi emis installment installments instalment instalments",
  salary: "salary income earn earning stipend wages wage",
  settlement: "settlement settle ots offer waiver",
  penalty: "penalty penalties bounce fee fees fine charge charges interest",

  link: "is are was of the a an for your my his her at in to only just around about total amount amounts payable monthly month this months value money total",

  promised: "",
  infinitives: "pay give transfer send deposit arrange clear remit manage do make",
  future: "will shall can ill well could going gonna",
  others: "you u he she they it he'll you'll she'll they'll",
  paid: "paid transferred sent deposited gave given remitted cleared debited deducted",
  ends: "is are was were but because earn earns get gets need needs be if",
  not: "not never cannot cant wont dont didnt havent hasnt couldnt without unable",
  verb: "before",
};
