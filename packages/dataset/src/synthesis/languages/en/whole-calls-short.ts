import { calls } from "../calls.ts";

/** Calls of one to three lines, as a log keeps them that holds only the end of the talk. */
export const wholeCallsShort = calls(`
  ANSWERED PTP NONE
  customer: {amount} {date}, (noted|okay|that is final)?

  ANSWERED PTP NONE
  customer: (Yaar|See|Listen), I am sending it {date}, (please do not ring again|stop worrying).

  ANSWERED PTP NONE
  agent: So which day (should I write|do I put)?
  customer: {dateNoun}.

  ANSWERED PTP NONE
  customer: You will (get|see) {amount} {date}.

  ANSWERED PTP NONE amount=due
  agent: {due} is (open|overdue) on your {product}.
  customer: The (whole|entire) thing goes {date}.

  ANSWERED PTP NONE amount=due
  agent: {due}, {date}, (deal|agreed)?
  customer: (Done|Agreed|Deal).

  ANSWERED PTP NONE
  agent: Can you do {date}?
  customer: (Sure|Yes yes), I can. Go ahead and note it.

  ANSWERED PTP NONE
  customer: Not {otherDateNoun}. {date} I (transfer|deposit) it, (promise|sure).

  ANSWERED PTP NONE
  customer: {otherAmount} I said, (correction|no sorry), {amount}, {date}.

  ANSWERED PTP NONE
  agent: Confirm once, {amount} {date}?
  customer: (Right|Correct).

  ANSWERED PTP SALARY_NOT_CREDITED
  customer: (Payroll is late|Our pay is stuck) this month, but {date} it will be cleared by me.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  customer: Just joined a (new place|different firm), first pay pending, {date} you will have {amount}.

  ANSWERED PTP MEDICAL_ISSUE
  customer: I was (admitted|in the ICU), got discharged, will pay {date}.

  ANSWERED PTP TECHNICAL_ISSUE
  customer: The (gateway|bank server) keeps throwing an error. {date} I will redo it.

  ANSWERED PTP LINK_NOT_RECEIVED
  customer: Never (got|received) your link. Resend, and {date} I will finish {amount}.

  ANSWERED PTP OUT_OF_STATION
  customer: I am (in my native place|touring), money goes out {date} when I am back.

  ANSWERED PTP DEATH_IN_FAMILY
  customer: We (lost|cremated) {myRelative} recently. {date} I will clear it.

  ANSWERED PTP BUSINESS_LOSS
  customer: Shop ran at a loss, still {amount} is coming {date}, (mark it|you have my word).

  ANSWERED PTP OTHER_REASONS
  customer: (Slipped my mind|Totally forgot), doing it {date}.

  ANSWERED PTP FUNDS_ISSUE
  customer: Pocket is empty (now|at the moment), {date} I arrange {amount} and pay.

  ANSWERED PARTIAL_PAYMENT NONE
  customer: Only {amount} (from my side|now), {date}, balance later.

  ANSWERED PARTIAL_PAYMENT NONE
  customer: Part is done, {paidAmount} (went|was sent) {pastDate}. Rest, no idea.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: Full amount please.
  customer: Short of cash, (half|some portion) {date} is all I can.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: Paid {pastDate}, (UTR|reference number) is in the message I sent you.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: It (auto debited|got deducted) {pastDate}, {paidAmount}, check properly.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: Any proof?
  customer: Already WhatsApped the screenshot of the (UPI|transfer).

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: I (handed|gave) cash at your branch counter {pastDate}.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Receipt?
  customer: (Nothing with me|Lost it), but I have paid.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Please share the transaction id, since you say it is paid.
  customer: (I will not|Why should I). Find it yourself.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: It is paid, no slip, (no message|nothing to show), (so what|take it or leave it).

  ANSWERED SETTLEMENT NONE
  customer: Reduce it, (waive the rest|give a discount), I will close for {amount}.

  ANSWERED SETTLEMENT NONE
  agent: Offer is {amount} one time.
  customer: (Okay take it|Accepted), {date}.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  customer: The interest is robbery. Strike it off and settle, (otherwise talk to nobody|I want a waiver).

  ANSWERED WANT_FORECLOSURE NONE
  customer: Send me the (preclosure|foreclosure) figure, I am closing everything in full.

  ANSWERED WANT_FORECLOSURE NONE
  agent: This is for the EMI.
  customer: Forget EMI, (full outstanding|the complete balance) I pay and take my NOC.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: Send (your boy|somebody) {date}, I will hand over the cash.

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  customer: My UPI is (broken|blocked), (let|have) a collector come home and take it.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  customer: Come to my (shop|gate) {date}, {amount}, cash in hand.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  customer: Make the EMI (smaller|lighter) and stretch it by {count} months.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  customer: My pay has not come, it always comes after your date. Shift my due day (permanently|for good).

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  customer: Surgery happened, I need a (moratorium|holiday from instalments), tell me the process.

  ANSWERED DENIED_TO_PAY NONE
  customer: (Not paying|I refuse), do whatever.

  ANSWERED DENIED_TO_PAY NONE
  agent: {otherAmount} by {otherDateNoun}?
  customer: Neither that nor anything. (No|Never).

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  customer: Someone (forged|misused) my PAN, I took no loan, not a rupee from me.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  customer: {myRelative} (used|spent) that money, go ask there, I will not pay.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  customer: Your (recovery staff|people) misbehaved, nobody answers my complaint, so you get nothing.

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: Why though?
  customer: (My business|Personal). I will not pay, full stop.

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  customer: Factory (shut|sealed), income zero, I cannot pay this.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: (Let me see|We will see|I will think).

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: Maybe {otherAmount}, maybe {otherDate}, (do not write it|cannot say).

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: I will (inform|tell) you, call {followUp}.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  customer: Company is (holding|delaying) our wages, let it come then we (talk|see).

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  customer: I am (abroad|at my village), will see it after I return.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  customer: No link (came|reached me). What can I do.

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  customer: These late charges are wrong, (explain them|show the working), then I will decide.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  customer: {myRelative} (passed away|expired), I am in no position to talk dates.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  customer: Got (laid off|fired), looking for work, (cannot tell|no idea when).

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  customer: Doctor bills are eating everything, {myRelative} is (ill|bedridden), let me manage first.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  customer: The app (hangs|crashes) each time, I will try again some time.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  customer: There is no money right now, I will (try|see if something turns up).

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: May I know the reason?
  customer: (Leave it|It is nothing). Will see later.

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  customer: Police (froze|have held) my account in some case, how do I give you a date.

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  customer: I never applied for it, let me (ask a lawyer|check with the police) first.

  ANSWERED NONE NONE
  agent: Calling for a KYC refresh only.
  customer: Address is the same, (thanks|update the email).

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: I am the {relative}, <b:he|she> is (out|sleeping|at work).

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: This is <b:his|her> {relative}, try {followUp} {time}.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  third: {relative} here, <b:he|she> was saying something about paying {otherDate}, (I do not know|not sure).

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: I am the {relative}. We (sent|paid) {paidAmount} {pastDate} by UPI.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  third: {customer} (died|is no more), I am the {relative}, we will see what to do with the loan.

  WRONG_NUMBER NONE NONE
  customer: (Wrong number|You have dialled wrongly), no {customer} here.

  WRONG_NUMBER NONE NONE
  third: (Not|This is not) {customer}. Never was, this is my number.

  WRONG_NUMBER NONE NONE
  agent: {customer}?
  third: (No such person|Wrong person), remove this number.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: You say I am a reference, but {customer} is (a stranger|unknown) to me.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} wrote you as a friend.
  third: (Which|Who is) {customer}, never heard the name.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: Yes I knew {customer}, (we lost touch|<b:he|she> left years ago).

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: <b:He|She> resigned from here, nobody has been in touch (since|after that).

  CALL_BACK_LATER NONE NONE
  customer: I am (driving|on the metro|teaching), later.

  CALL_BACK_LATER NONE NONE
  customer: Call me {followUp}, in a meeting (now|).

  CALL_BACK_LATER NONE NONE
  customer: (Busy|With a client), ring {time}.

  CUSTOMER_ABUSIVE NONE NONE
  customer: (Shut up you dog|Get lost, bloody idiot), I will break your head.

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  customer: Not a penny, you (bastard|swine), come and I will slap you.

  LANGUAGE_BARRIER NONE NONE
  customer: English (no|not coming). Malayalam, Malayalam.

  LANGUAGE_BARRIER NONE NONE
  customer: I am not (getting|following) your language, put someone who speaks Telugu.

  SILENCE_ISSUE NONE NONE
  agent: Hello? (Anyone|Sir)?
  system: ⟦no voice from the other side⟧

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: You are (cracking|cutting), hello, (cannot hear|what).

  ANSWERED_DISCONNECTED NONE NONE
  customer: Hello.
  system: ⟦(dropped|line lost)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  customer: Not interested in talking. Bye.
  system: ⟦customer (hung up|cut)⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: Your EMI of {due}...
  system: ⟦borrower ended the call⟧

  AUTOMATED_VOICE NONE NONE
  system: (Record|Leave) your message at the tone.

  FORWARDED_CALL NONE NONE
  system: Please hold, this call is being (redirected|forwarded).

  RINGING NONE NONE
  system: ⟦(rang out|bell went fully, unanswered)⟧

  BUSY NONE NONE
  system: The subscriber is (busy|speaking to someone else).

  SWITCHED_OFF NONE NONE
  system: Mobile is (switched off|powered off).

  OUT_OF_NETWORK NONE NONE
  system: Subscriber (out of reach|not in a coverage area).

  OUT_OF_SERVICES NONE NONE
  system: Dialled number (does not exist|is not in use).

  NO_INCOMING_CALLS NONE NONE
  system: Incoming is (barred|not allowed) on this connection.

  WILL_ASK_TO_PAY NONE NONE
  agent: Kindly ask {customer} to clear the EMI.
  third: I will (tell|remind) <b:him|her> to pay.

  WILL_ASK_TO_PAY NONE NONE
  third: Okay I will pass it on, <b:he|she> (should|must) pay your dues.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: Use {phone}, that is (where <b:he|she> is|the new one) now.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: Any other contact?
  third: (Take|Note) {phone}.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: (Another|A second) customer is on my line, I will have to call you back.

  OTHERS NONE NONE
  third: This is the (reception|security desk), office is closed.

  OTHERS NONE NONE
  third: I am {customer}'s advocate, (write to me|no calls please).

  ANSWERED PTP NONE
  agent: How much {title}?
  customer: {amount}, and {date}, (okay|right)?

  ANSWERED PTP NONE
  customer: I had told {otherDate}, could not, this time {date} (without fail|hundred percent).

  ANSWERED PTP NONE
  customer: Keep the account ready to debit {date}, funds will be (there|parked).

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  customer: It was {myRelative} who took it on my name, anyway {date} I am paying {amount} (myself|from my pocket).

  ANSWERED PTP SERVICE_ISSUE
  customer: Nobody (replied to|closed) my ticket, that is why. Still, {date} you get it.

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  customer: I (object to|am fighting) the bounce charge. EMI of {amount} goes {date}.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  customer: {myRelative} is on dialysis, so (just|only) {amount} this month, not the full thing.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, pay today please.
  customer: Which today? {pastDate} it was (cleared|settled in full by cheque), bank shows debit.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: Cash to some collector, no bill taken, (do not ask me for slips|I cannot prove it).

  ANSWERED SETTLEMENT FUNDS_ISSUE
  customer: I have nothing left. One time, {amount}, {date}, and (finish|close) my file.

  ANSWERED SETTLEMENT NONE
  customer: Any (scheme|waiver) going? I want to close for less.

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  customer: Such a rate, I am shifting banks. Tell me the (payoff|closing) amount in full, I will end this loan.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  customer: Leg is fractured, cannot step out, (please send|arrange) a field person for the money.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  customer: Lost the job, new one pays less, (rework|restructure) my EMI to {otherAmount}.

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  customer: There is no money and there will be none. (I cannot|Not possible).

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  customer: Divorce case is on, the court (stopped|blocked) my payments, so I will not pay you.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  customer: Crop (failed|got washed out), ask God when.

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  customer: First send the statement you (promised|keep forgetting), afterwards ask me for money.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  customer: My friend took it, let me (catch him|speak to him), cannot say more.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  customer: {otherDate} I said yes, now I am (not sure|taking it back), wait and see.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  third: {relative} speaking, we (will not pay|are not paying) for <b:him|her>.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: <b:He|She> had a stroke, hence the EMI got missed, once better we (will see|may pay). I am the {relative}.

  SILENCE_ISSUE NONE NONE
  system: ⟦(breathing|traffic noise), nobody talks⟧
  agent: Hello, are you there?

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: Hello, am I clear?
  customer: Say again? (Echo|Static), I am getting nothing.

  ANSWERED_DISCONNECTED NONE NONE
  agent: Good (morning|evening), am I...
  system: ⟦call ended⟧

  AUTOMATED_VOICE NONE NONE
  system: Hi, I am a (call screening|virtual) assistant, why are you calling?

  FORWARDED_CALL NONE NONE
  system: ⟦(forwarding|diverting) to another number⟧

  RINGING NONE NONE
  system: The person is not (answering|picking up) your call.

  BUSY NONE NONE
  system: ⟦(engaged|busy) tone⟧

  SWITCHED_OFF NONE NONE
  system: The handset you dialled is turned off (now|currently).

  OUT_OF_NETWORK NONE NONE
  system: Sorry, (not reachable|out of the coverage zone) at the moment.

  OUT_OF_SERVICES NONE NONE
  system: This number is (invalid|permanently out of service), please check.

  NO_INCOMING_CALLS NONE NONE
  system: The customer cannot (receive|accept) incoming calls.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: Yes tell me.
  agent: One minute, my other line is (live|ringing), I will get back to you.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: <b:He|She> has (a new|another) SIM, {phone}.
`);
