/** What a column of a file of calls may stand for, besides the fields of the taxonomy. `keys.…` may be anything. */
export const CALL_TARGETS = ["id", "transcript", "callDate", "timeZone", "language", "group"] as const;

/** Identities that are looked for by themselves. */
export const KEY_TARGETS = ["keys.borrower", "keys.phone", "keys.loan", "keys.call", "keys.recording"] as const;

/** Usual names of columns, folded when compared: case, spaces, `_`, `-` and `.` do not count. */
export const USUAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: "id|call id|call uuid|uuid|ucid|record id|row id|conversation id|interaction id|call reference|call ref no".split(
    "|",
  ),
  transcript: (
    "transcript|transcripts|call transcript|full transcript|transcription|transcribed text|transcript text|original transcript|" +
    "conversation|conversation text|call conversation|conversation transcript|dialogue|dialog|call text|text|asr text|stt text|stt output|asr output"
  ).split("|"),
  callDate: (
    "call date|date of call|call datetime|call date time|call time|call start|call start time|call started at|call timestamp|" +
    "called at|called on|calling date|current date|reference date|timestamp|date|dt|call dt|start time"
  ).split("|"),
  timeZone: "time zone|timezone|tz|call time zone|call timezone".split("|"),
  language: "language|lang|language code|call language|spoken language|locale".split("|"),
  group: "group|group id|split group|family".split("|"),
  "keys.borrower": (
    "borrower|borrower id|customer|customer id|cust id|customer no|customer number|customer code|client id|party id|" +
    "user id|lead id|cif|cif id|cif no|urn|debtor id"
  ).split("|"),
  "keys.phone": (
    "phone|phone no|phone number|mobile|mobile no|mobile number|mob|mob no|contact|contact no|contact number|msisdn|customer phone|" +
    "customer mobile|dialled number|dialed number|called number|to number|destination number|registered mobile|registered mobile number|cell|tel|telephone"
  ).split("|"),
  "keys.loan": (
    "loan|loan no|loan number|loan id|loan account|loan account no|loan account number|lan|lan no|agreement|agreement no|agreement number|" +
    "agreement id|account no|account number|account id|contract no|contract id"
  ).split("|"),
  "keys.call": "call id|call uuid|session id|parent call id|call sid|interaction id|conversation id".split("|"),
  "keys.recording":
    "recording|recording id|recording url|recording file|recording path|audio|audio id|audio file|audio url".split("|"),
  disposition:
    "disposition|call disposition|disposition code|call outcome|call result|call status|main disposition|level 1 disposition|disposition l1".split(
      "|",
    ),
  payment_disposition:
    "payment disposition|payment status|payment outcome|payment result|payment intent|pay disposition|payment label".split(
      "|",
    ),
  reason_for_not_paying: (
    "reason for not paying|reason for non payment|non payment reason|reason not paying|reason|reason code|nonpayment reason|" +
    "reason for default|default reason|delinquency reason|rfd|reason for delay"
  ).split("|"),
  "ptp_details.amount":
    "ptp details amount|ptp amount|ptp amt|promised amount|promise amount|promise to pay amount|amount promised|payment amount|committed amount".split(
      "|",
    ),
  "ptp_details.date":
    "ptp details date|ptp date|ptp dt|promised date|promise date|promise to pay date|date promised|payment date|committed date|commitment date".split(
      "|",
    ),
  followup_date: (
    "followup date|follow up date|next followup date|next follow up date|next followup|follow up on|followup|follow up|callback date|call back date|" +
    "next call date|next action date|followup dt"
  ).split("|"),
  remarks:
    "remarks|remark|notes|note|comments|comment|agent remarks|agent notes|call remarks|call notes|summary|call summary".split(
      "|",
    ),
};

/** A name that has one of these words in front is the gold label, whatever stands beside it. */
export const GOLD_WORDS: readonly string[] =
  "expected gold true actual label labels truth groundtruth ground human annotated annotator correct target reviewed verified qc".split(
    " ",
  );

/** A name with one of these words is what some model said, and no gold label. */
export const MODEL_WORDS: readonly string[] =
  "predicted prediction predictions pred model output generated suggested ai bot auto score confidence probability".split(
    " ",
  );

/** A name that ends so is about a transcript, not one. */
export const ABOUT_WORDS: readonly string[] =
  "id ids url path file length len count words language lang date time hash status type source name number no score confidence summary".split(
    " ",
  );

/** Words that make a column a transcript when it has no usual name. */
export const TRANSCRIPT_WORDS: readonly string[] = "transcript transcription conversation dialogue text".split(" ");

/** Usual names that other things have as well; a column of such a name is taken, but called likely. */
export const WEAK_NAMES: readonly string[] =
  "date|dt|timestamp|text|start time|reason|reason code|summary|note|notes|comment|comments|family|locale|user id|urn|cell|tel|call status|account id|payment status".split(
    "|",
  );
