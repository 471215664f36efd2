/** Who says a sentence. `third` is anybody but the borrower on the borrower's side; `system` is the telephone network. */
export type ActSpeaker = "agent" | "customer" | "third" | "system";

/** One kind of sentence: what its templates must say, which slots they may use, what they must not say. */
export interface ActDefinition {
  readonly speaker: ActSpeaker;
  /** What every template of the act must express on its own. */
  readonly express: string;
  /** Slots that every template must contain exactly once: they carry gold values. */
  readonly required?: readonly string[];
  /** Slots that a template may contain besides. */
  readonly slots?: readonly string[];
  /** What no template of the act may express, because it would change a label. */
  readonly avoid?: string;
  /** A language may leave it out (write `[]`-less: no key); 12 templates are plenty. */
  readonly optional?: true;
}

const NO_OUTCOME = "any promise, refusal, reason, claim of payment, date or amount";

/**
 * The sentences that a language supplies. "Due" is what the agent says is owed. Unless the text says otherwise no
 * template may name a date, an amount of money or a reason outside its slots: write slots, never literal figures.
 */
export const ACTS = {
  // --- Agent: opening -------------------------------------------------------------------------------------------
  agentHello: {
    speaker: "agent",
    express: "hello, or am I audible; nothing else",
    slots: ["title"],
    avoid: NO_OUTCOME,
  },
  agentAskIdentity: { speaker: "agent", express: "asks whether this is the borrower", slots: ["customer", "title"] },
  agentIntroduce: {
    speaker: "agent",
    express: "says own name and company; may say that it is about the loan",
    slots: ["agent", "company", "customer", "title"],
  },
  agentPurpose: {
    speaker: "agent",
    express: "says that an EMI / loan / card payment is pending, without figures",
    slots: ["company", "product", "title"],
  },
  agentStateDue: {
    speaker: "agent",
    express: "says how much is due",
    required: ["due"],
    slots: ["product", "title", "pastDate", "company"],
    avoid: "asking to pay by a day",
  },
  agentFigures: {
    speaker: "agent",
    express:
      "hard negative: other figures of the account (EMI count, outstanding, bounce charge, next due date, last payment)",
    slots: ["otherAmount", "otherDate", "count", "paidAmount", "pastDate", "product", "title"],
    avoid: "asking to pay that amount or on that day",
  },
  // --- Agent: the talk ------------------------------------------------------------------------------------------
  agentAskPayment: { speaker: "agent", express: "asks to pay, without day or amount", slots: ["title"] },
  agentAskWhen: { speaker: "agent", express: "asks when the borrower will pay", slots: ["title"] },
  agentAskAmount: { speaker: "agent", express: "asks how much the borrower will pay", slots: ["title"] },
  agentAskReason: { speaker: "agent", express: "asks why it has not been paid", slots: ["title"] },
  agentProposeDate: {
    speaker: "agent",
    express: "yes/no question: can you pay on this day; the borrower may say yes or no to it",
    required: ["date"],
    slots: ["title"],
  },
  agentProposeAmount: {
    speaker: "agent",
    express: "yes/no question: can you pay at least / exactly this amount",
    required: ["amount"],
    slots: ["title"],
  },
  agentProposeBoth: {
    speaker: "agent",
    express: "yes/no question: can you pay this amount on this day",
    required: ["amount", "date"],
    slots: ["title"],
  },
  agentOfferSettlement: {
    speaker: "agent",
    express: "offers to close the loan for a reduced one-time amount",
    required: ["amount"],
    slots: ["title", "company"],
  },
  agentExplain: {
    speaker: "agent",
    express: "explains how to pay (link, app, UPI, branch) or the process; no request for a day",
    slots: ["title", "company"],
  },
  agentWarn: {
    speaker: "agent",
    express: "warns of charges, credit score, legal notice or a field visit",
    slots: ["title", "otherAmount"],
    avoid: "asking to pay by a day",
  },
  agentPush: {
    speaker: "agent",
    express: "insists after a vague or negative answer",
    slots: ["title"],
    avoid: "a figure",
  },
  agentEmpathy: { speaker: "agent", express: "understands, sorry to hear; neutral", slots: ["title"] },
  agentAskProof: { speaker: "agent", express: "asks for screenshot, UTR, receipt or transaction id", slots: ["title"] },
  agentAskMode: { speaker: "agent", express: "asks how it was or will be paid (UPI, branch, cash)", slots: ["title"] },
  agentAcknowledge: { speaker: "agent", express: "okay, noted, I see", slots: ["title"], avoid: NO_OUTCOME },
  agentConfirmDate: {
    speaker: "agent",
    express: "notes down the promise for this day",
    required: ["date"],
    slots: ["title"],
  },
  agentConfirmBoth: {
    speaker: "agent",
    express: "notes down the promise of this amount for this day",
    required: ["amount", "date"],
    slots: ["title"],
  },
  agentClose: { speaker: "agent", express: "thanks, ends the call", slots: ["title"], avoid: NO_OUTCOME },
  agentSorry: { speaker: "agent", express: "sorry for the trouble (wrong number, wrong person)" },
  agentWillCall: { speaker: "agent", express: "okay, will call later", slots: ["title"], avoid: "a day" },
  agentAskForBorrower: {
    speaker: "agent",
    express: "asks for the borrower of somebody else on the line (is he at home, can you give him the phone)",
    slots: ["customer", "title"],
  },
  agentAskRelation: {
    speaker: "agent",
    express: "asks who is speaking, what relation to the borrower",
    slots: ["customer"],
  },
  agentAskMessage: {
    speaker: "agent",
    express: "asks the third party to tell the borrower that payment is due, or to pay",
    slots: ["customer", "company"],
  },
  agentLeaveWord: {
    speaker: "agent",
    express: "asks to tell the borrower that the company called, or to call back; nothing about paying",
    slots: ["customer", "company", "title"],
    avoid: "payment, EMI, due, loan: the third party would then be asked to pass on that it must be paid",
  },
  agentDoubtNumber: {
    speaker: "agent",
    express: "doubts a stranger: the number is on record for the borrower, are you sure",
    slots: ["customer", "company"],
    optional: true,
  },
  agentAskNumber: { speaker: "agent", express: "asks for another number of the borrower", slots: ["customer"] },
  agentAskWhenFree: { speaker: "agent", express: "asks when to call again", slots: ["customer", "title"] },
  agentCannotHear: { speaker: "agent", express: "hello hello, voice is breaking, can you hear me" },
  agentOtherCall: {
    speaker: "agent",
    express:
      "agent is on another call / asks to hold because of another line and goes away: AGENT_BUSY_ON_ANOTHER_CALL",
    slots: ["title"],
  },
  agentAskLanguage: {
    speaker: "agent",
    express: "asks which language the borrower speaks / says will arrange another agent",
  },
  // --- Borrower: small talk -------------------------------------------------------------------------------------
  customerHello: { speaker: "customer", express: "hello, yes; nothing else", avoid: NO_OUTCOME },
  customerYesSpeaking: {
    speaker: "customer",
    express: "yes this is me, tell me",
    slots: ["customer"],
    avoid: NO_OUTCOME,
  },
  customerWhoIsThis: { speaker: "customer", express: "who is it, from where are you calling", avoid: NO_OUTCOME },
  customerAck: {
    speaker: "customer",
    express: "hmm, okay, yes; nothing else",
    avoid: "agreement to pay: one or two words only",
  },
  customerKnowsDue: { speaker: "customer", express: "yes, I know that it is due", avoid: "when or whether it is paid" },
  customerAsksDue: { speaker: "customer", express: "how much is it, which loan", avoid: NO_OUTCOME },
  customerDigress: {
    speaker: "customer",
    express: "filler or digression: wait a second, talks to somebody else, weather, work, network, talks to child",
    avoid: NO_OUTCOME,
  },
  customerObject: {
    speaker: "customer",
    express: "mild grumble about the tone or the many calls; says nothing about payment and is not abusive",
    avoid: "complaint that is the reason for not paying; abuse",
  },
  customerFigures: {
    speaker: "customer",
    express:
      "hard negative: own figures that promise nothing (salary, EMIs already paid, other loans, an old payment of earlier months)",
    slots: ["salary", "count", "paidAmount", "pastDate", "otherAmount"],
    avoid: "claim that the present due is paid; a reason for not paying",
  },
  customerThanks: { speaker: "customer", express: "okay thanks bye", avoid: NO_OUTCOME },
  // --- Borrower: payment. The `required` slots are the gold ptp_details -----------------------------------------
  promiseBoth: {
    speaker: "customer",
    express: "firm promise of an amount on a day; the amount is not called a part",
    required: ["amount", "date"],
    avoid: "only, half, part, rest later; if, maybe, will try",
  },
  promiseDate: {
    speaker: "customer",
    express: "firm promise to pay on a day, no amount",
    required: ["date"],
    avoid: "full amount / everything; half; if, maybe, will try",
  },
  promiseFullDate: {
    speaker: "customer",
    express: "firm promise to pay the whole due on a day, in words (full amount, entire due)",
    required: ["date"],
    avoid: "closing the loan",
  },
  promiseAmountAnswer: {
    speaker: "customer",
    express: "short answer to `how much will you pay`, after the day was promised",
    required: ["amount"],
    avoid: "only, half, part",
  },
  promiseDateAnswer: {
    speaker: "customer",
    express: "short elliptical answer to `when will you pay`: the day and a word or two",
    required: ["date"],
  },
  agreeProposal: {
    speaker: "customer",
    express: "plain yes to the agent's proposal: yes okay I will pay",
    avoid: "a day or amount; maybe, will try",
  },
  refuseProposal: {
    speaker: "customer",
    express: "no to the proposed day or amount only (not then, not that much); another offer of the borrower follows",
    avoid: "refusing to pay at all; a reason that has a label",
  },
  correctDate: {
    speaker: "customer",
    express: "corrects own earlier day: not {otherDateNoun}, make it {date}",
    required: ["date"],
    slots: ["otherDateNoun"],
  },
  correctAmount: {
    speaker: "customer",
    express: "corrects own earlier amount: not {otherAmount}, I will pay {amount}",
    required: ["amount"],
    slots: ["otherAmount"],
    avoid: "only, half, part",
  },
  partialBoth: {
    speaker: "customer",
    express: "will pay only a part, this amount on this day (clearly a part: only, some now, rest later)",
    required: ["amount", "date"],
  },
  partialAmount: { speaker: "customer", express: "can pay only a part now, this amount, no day", required: ["amount"] },
  partialDate: {
    speaker: "customer",
    express: "will pay a part (half, some) on this day, no amount",
    required: ["date"],
  },
  partialPaid: {
    speaker: "customer",
    express: "has already paid only a part of the due; no day for the rest",
    slots: ["paidAmount", "pastDate"],
  },
  partialPaidRest: {
    speaker: "customer",
    express: "has paid a part, pays the remaining amount on the day",
    required: ["amount", "date"],
    slots: ["paidAmount", "pastDate"],
  },
  paidClaim: {
    speaker: "customer",
    express: "has paid the due, and says how or when (UPI, branch, auto-debit, cash to your agent, a past day)",
    slots: ["pastDate", "paidAmount"],
    avoid: "part; promise",
  },
  paidClaimBare: { speaker: "customer", express: "has already paid; neither how nor when", avoid: "part; promise" },
  proofGiven: { speaker: "customer", express: "will give or gives proof: sends screenshot, has the UTR, reads the id" },
  proofRefused: { speaker: "customer", express: "has no proof or will not send it", avoid: "rudeness that is abuse" },
  settlementAsk: { speaker: "customer", express: "wants to settle for less or a waiver; no figure, no day" },
  settlementAmount: {
    speaker: "customer",
    express: "offers this reduced sum to close the loan",
    required: ["amount"],
    slots: ["otherAmount"],
  },
  settlementBoth: {
    speaker: "customer",
    express: "offers this reduced sum on this day to close the loan",
    required: ["amount", "date"],
  },
  settlementAgree: {
    speaker: "customer",
    express: "yes to the agent's settlement amount; no day",
    avoid: "figure or day",
  },
  foreclose: {
    speaker: "customer",
    express: "wants to close the whole loan early in full, asks for foreclosure amount / letter / NOC",
    avoid: "discount, waiver, settlement; day",
  },
  visitAsk: { speaker: "customer", express: "send somebody to collect (house, shop, office); no day, no amount" },
  visitDate: { speaker: "customer", express: "send somebody on this day, will pay then", required: ["date"] },
  visitBoth: {
    speaker: "customer",
    express: "send somebody on this day, will pay this amount then",
    required: ["amount", "date"],
  },
  renegotiate: {
    speaker: "customer",
    express: "wants other terms: smaller EMI, longer tenure, moratorium, another due day, restructure",
    slots: ["otherAmount", "count"],
    avoid: "a promise; waiver or settlement; a labelled reason",
  },
  deny: {
    speaker: "customer",
    express: "refuses to pay, or says plainly that it cannot be paid; gives no reason",
    avoid: "any reason with a label (no money, job, illness, fraud); abuse; hope of paying later",
  },
  vague: {
    speaker: "customer",
    express: "talks about paying, commits to nothing: will see, will try, let me think, soon, some day; no reason",
    avoid: "a labelled reason; a firm promise; plain refusal",
  },
  vagueDate: {
    speaker: "customer",
    express:
      "hard negative: no commitment although a day or amount is said (maybe, if money comes, will tell you on, will try by, cannot say)",
    slots: ["otherDate", "otherAmount"],
    avoid: "a firm promise; plain refusal",
  },
  // --- Borrower: reasons, first person --------------------------------------------------------------------------
  reasonFunds: {
    speaker: "customer",
    express: "FUNDS_ISSUE: no money at the moment, tight, other expenses",
    avoid: "plain refusal; promise; salary, job, illness, business",
  },
  reasonJob: {
    speaker: "customer",
    express: "JOB_CHANGED_WAITING_FOR_SALARY: lost or changed job, waits for first salary",
    avoid: "promise",
  },
  reasonSalary: {
    speaker: "customer",
    express: "SALARY_NOT_CREDITED: employed, salary late",
    avoid: "promise; job change",
    slots: ["pastDate"],
  },
  reasonMedical: {
    speaker: "customer",
    express: "MEDICAL_ISSUE: own or family illness, accident, hospital",
    slots: ["myRelative"],
    avoid: "promise; death",
  },
  reasonDeath: { speaker: "customer", express: "DEATH_IN_FAMILY", slots: ["myRelative", "pastDate"], avoid: "promise" },
  reasonBusiness: {
    speaker: "customer",
    express: "BUSINESS_LOSS: shop or business slow, closed, stock loss, crop failed",
    avoid: "promise",
  },
  reasonTechnical: {
    speaker: "customer",
    express: "TECHNICAL_ISSUE: app, UPI, card, bank server fails, payment does not go through",
    avoid: "promise; link not received",
  },
  reasonLink: { speaker: "customer", express: "LINK_NOT_RECEIVED: has not got the payment link", avoid: "promise" },
  reasonStation: {
    speaker: "customer",
    express: "OUT_OF_STATION: is travelling, in the village, abroad",
    avoid: "promise; call me on a day",
  },
  reasonInterest: {
    speaker: "customer",
    express: "RATE_OF_INTEREST_ISSUES: interest, penalty or charges too high or wrong",
    slots: ["otherAmount"],
    avoid: "promise; asking for waiver",
  },
  reasonService: {
    speaker: "customer",
    express:
      "SERVICE_ISSUE: complains of the lender's service (no reply, no statement, staff behaviour, complaint open)",
    avoid: "promise; interest",
  },
  reasonFraud: {
    speaker: "customer",
    express: "CLAIMING_FRAUD: never took this loan, somebody misused documents",
    avoid: "known person took it",
  },
  reasonKnownParty: {
    speaker: "customer",
    express: "LOAN_TAKEN_BY_KNOWN_PARTY: a friend or relative took it in my name and should pay",
    slots: ["myRelative"],
    avoid: "never took; promise",
  },
  reasonNotTelling: {
    speaker: "customer",
    express:
      "CUSTOMER_NOT_TELLING_REASON: asked for the reason, will not say (personal, why should I tell, just like that)",
    avoid: "promise; any real reason; abuse",
  },
  reasonOther: {
    speaker: "customer",
    express:
      "OTHER_REASONS: another reason (forgot, court case, wedding at home, bank account frozen, police matter, waiting for statement of divorce, house shifting, marriage)",
    avoid: "promise; any labelled reason",
  },
  // --- Other ends of a call, borrower ---------------------------------------------------------------------------
  callBackLater: {
    speaker: "customer",
    express: "CALL_BACK_LATER: busy now (driving, meeting, hospital visit …), call later; no day",
    slots: ["time"],
    avoid: "payment",
  },
  callBackDate: {
    speaker: "customer",
    express: "busy now, call me on this day; nothing about payment",
    required: ["date"],
    slots: ["time"],
    avoid: "payment",
  },
  askFollowUp: {
    speaker: "customer",
    express: "after the payment talk: call me (again / to remind) on this day",
    required: ["date"],
    slots: ["time"],
    avoid: "promise to pay on that day",
  },
  abusive: {
    speaker: "customer",
    express: "CUSTOMER_ABUSIVE: insults or threatens the agent (print mild real swearing)",
    avoid: "payment outcome or reason",
  },
  languageBarrier: {
    speaker: "customer",
    express: "LANGUAGE_BARRIER: does not understand the agent's language, speaks another one",
    avoid: "payment",
  },
  voiceIssue: { speaker: "customer", express: "ANSWERED_VOICE_ISSUE: cannot hear, voice breaking", avoid: "payment" },
  hangUp: {
    speaker: "customer",
    express: "borrower ends the call in the middle: do not call, putting the phone down; talk breaks off",
    avoid: "abuse; payment outcome or reason",
  },
  otherEnd: {
    speaker: "third",
    express:
      "OTHERS: call that fits nothing else (lawyer, police, office reception, security guard, neighbour, shop, line test, call for another department)",
    slots: ["customer"],
    avoid: "wrong number; a family member; not knowing the person",
  },
  // --- Third parties --------------------------------------------------------------------------------------------
  thirdHello: { speaker: "third", express: "hello, who is it; nothing else" },
  familyIsHere: {
    speaker: "third",
    express:
      "ANSWERED_BY_FAMILY_MEMBER: says the relation and that the borrower is not there / cannot talk; nothing about payment",
    slots: ["relative", "customer"],
    avoid: "payment; other number; will tell him; call on a day",
  },
  thirdWillTell: {
    speaker: "third",
    express: "will tell the borrower about the call; nothing about paying",
    slots: ["customer"],
    avoid: "payment, EMI, due, loan",
  },
  strangerGrumble: {
    speaker: "third",
    express: "a stranger is tired of calls for the borrower, or tells how long the number has been theirs",
    slots: ["customer"],
    optional: true,
  },
  thirdBye: { speaker: "third", express: "okay, thanks, bye", avoid: NO_OUTCOME, optional: true },
  familyCallOn: {
    speaker: "third",
    express: "relative: call on this day, the borrower will be there",
    required: ["date"],
    slots: ["time"],
  },
  familyHearsay: {
    speaker: "third",
    express: "relative reports vaguely about paying: he said he will pay, he will do it; even with a day it is hearsay",
    slots: ["otherDate", "otherAmount"],
    avoid: "I will tell him; I will pay",
  },
  familyPaid: {
    speaker: "third",
    express: "relative says that the borrower has paid, and how or when",
    slots: ["pastDate", "paidAmount"],
  },
  familyReason: {
    speaker: "third",
    express: "relative: why the borrower has not paid = FUNDS_ISSUE (no money at home now)",
    avoid: "promise",
  },
  familyReasonMedical: {
    speaker: "third",
    express: "relative: the borrower is ill or in hospital, so it is unpaid",
    avoid: "promise",
  },
  familyReasonDeath: {
    speaker: "third",
    express: "relative: a death in the family, so it is unpaid",
    avoid: "promise; that the borrower died",
  },
  familyReasonJob: {
    speaker: "third",
    express: "relative: the borrower lost or changed the job, so it is unpaid",
    avoid: "promise",
  },
  familyDeny: {
    speaker: "third",
    express: "relative: nobody will pay here / we cannot pay",
    avoid: "labelled reason; abuse",
  },
  willAskToPay: {
    speaker: "third",
    express: "WILL_ASK_TO_PAY: third party will tell the borrower to pay / pass the message",
    slots: ["customer"],
    avoid: "number; promise on a day",
  },
  gaveNumber: {
    speaker: "third",
    express: "GAVE_ALTERNATE_NUMBER: gives another number of the borrower",
    required: ["phone"],
    slots: ["customer"],
  },
  wrongNumber: {
    speaker: "third",
    express: "WRONG_NUMBER: this is not that person's number, nobody of that name here",
    slots: ["customer"],
    avoid: "I am a reference / friend",
  },
  doNotKnow: {
    speaker: "third",
    express: "DO_NOT_KNOW_THE_PERSON: a reference or third party denies knowing the borrower",
    slots: ["customer"],
    avoid: "wrong number",
  },
  agentSaysReference: {
    speaker: "agent",
    express: "tells the third party that the borrower gave this number as a reference",
    slots: ["customer", "company"],
  },
  notInContact: {
    speaker: "third",
    express: "NOT_IN_CONTACT_ANYMORE: knows the borrower, no contact now (left job, moved, quarrelled, divorced)",
    slots: ["customer"],
  },
  // --- Telephone ------------------------------------------------------------------------------------------------
  automatedVoice: {
    speaker: "system",
    express: "AUTOMATED_VOICE: IVR menu, voicemail, leave a message, virtual assistant, caller-tune robot",
  },
  forwardedCall: { speaker: "system", express: "FORWARDED_CALL: your call is being forwarded / diverted" },
  ringing: {
    speaker: "system",
    express: "RINGING: rings, nobody picks up, no answer (announcement or a bracketed event)",
  },
  busy: { speaker: "system", express: "BUSY: the line is busy, on another call, call waiting" },
  switchedOff: { speaker: "system", express: "SWITCHED_OFF" },
  outOfNetwork: { speaker: "system", express: "OUT_OF_NETWORK: not reachable, outside coverage" },
  outOfServices: {
    speaker: "system",
    express: "OUT_OF_SERVICES: number does not exist, is invalid, out of service, check the number",
  },
  noIncoming: {
    speaker: "system",
    express: "NO_INCOMING_CALLS: incoming calls are barred / not available on this number",
  },
  lineCut: { speaker: "system", express: "the line is cut: bracketed event or beeps", avoid: "who cut it" },
  customerCut: { speaker: "system", express: "event: the borrower has hung up" },
  silence: { speaker: "system", express: "event: silence, no response, background noise only" },
  // --- Optional: a language without them makes fewer kinds of call -----------------------------------------------
  agentInfoCall: {
    speaker: "agent",
    express:
      "a call about something other than payment (KYC update, address check, feedback, welcome call, insurance); nothing is due",
    slots: ["title", "company", "product"],
    optional: true,
  },
  customerInfo: {
    speaker: "customer",
    express: "talk that is not about paying: confirms address, email, asks for statement copy, asks for a new loan",
    avoid: "complaint, payment, reason",
    optional: true,
  },
  agentAskFamilyPayment: {
    speaker: "agent",
    express: "asks the relative when / whether the borrower will pay",
    slots: ["customer"],
    optional: true,
  },
} as const satisfies Record<string, ActDefinition>;

/** Name of one kind of sentence. */
export type Act = keyof typeof ACTS;

/** Acts that a language may leave out. */
export type OptionalAct = { [A in Act]: (typeof ACTS)[A] extends { readonly optional: true } ? A : never }[Act];

/** A language's templates per act. */
export type ActTemplates = Readonly<
  Record<Exclude<Act, OptionalAct>, readonly string[]> & Partial<Record<OptionalAct, readonly string[]>>
>;
