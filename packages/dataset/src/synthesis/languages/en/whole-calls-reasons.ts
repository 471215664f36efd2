import { calls } from "../calls.ts";

/** Whole calls that turn on why it is unpaid and end in a refusal or in nothing firm. */
export const wholeCallsReasons = calls(`
  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {title} your {product} with {company} is unpaid.
  customer: (I've|I have) no {product}. I first heard your company's name when these calls began.
  agent: It's against your PAN {title}.
  customer: Then somebody used my PAN. I've gone to the cyber cell. You won't get a paisa for a thing I never signed.

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: [Hello.|Good evening.] {due} is pending in your name.
  customer: For what? I never applied, no money landed in my account.
  agent: The disbursal shows {pastDate}.
  customer: [Well.|Hmm.] Show me my signature first. I refuse to pay for an impostor.

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  agent: When do you plan to pay {title}?
  customer: I don't remember any such loan. There was an app which asked for my photo and Aadhaar, perhaps they misused it.
  agent: Perhaps?
  customer: I certainly didn't borrow. Let me talk to a lawyer friend and then (I'll|I will) tell what I'll do.

  ANSWERED NO_PAYMENT_COMMITMENT CLAIMING_FRAUD
  agent: Hello {title}, {company} for the {product}.
  customer: I saw this loan for the first time in my credit report. It isn't mine. (I've|I have) raised a dispute, let the result come, then we'll see about payment.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: (Hello|Hi) {customer}, the bike loan is three months down.
  customer: Ask the one who rides it. My college friend took it on my papers, the bike is with him.
  agent: But you signed.
  customer: I signed, he rides, he pays. From me don't expect.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: And {title} the EMI?
  customer: My ex-partner pays it. It was taken in my name for the office furniture.
  agent: He has not paid.
  customer: (I'll|I will) give him a call and find out. Can't say more than this.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: [Hello.|Good evening.] Could you arrange {otherAmount} {otherDate}?
  customer: [Arre.|See.] I've told you all. {myRelative} got this loan with my documents and enjoyed the money. Go after <r:him|her>.
  agent: Legally you're the borrower.
  customer: Legally do what you like. I'm not paying for another's fun.

  ANSWERED NO_PAYMENT_COMMITMENT LOAN_TAKEN_BY_KNOWN_PARTY
  agent: [Hello.|Good evening.] It's been {count} days {title}.
  customer: [Hmm.|Look.|See.] The money went to my cousin the same day. He used to send me every month and I used to send you. Now he doesn't pick my calls.
  agent: So you'll pay?
  customer: I'm trying to reach him. Let me see what comes out of it.

  ANSWERED DENIED_TO_PAY FUNDS_ISSUE
  agent: Please pay at least {otherAmount} {title}.
  customer: With what? We eat once a day here.
  agent: Borrow from somebody?
  customer: Nobody lends to us. I (can't|cannot) pay, (I'm|I am) telling you straight.

  ANSWERED DENIED_TO_PAY JOB_CHANGED_WAITING_FOR_SALARY
  agent: Your promise of {otherDateNoun} hasn't been kept {title}.
  customer: When I promised I was employed. They handed me the pink slip {pastDate}. Strike off that promise, I (can't|cannot) pay now.
  agent: Shall we fix a new day?
  customer: No day. No job, no EMI.

  ANSWERED DENIED_TO_PAY BUSINESS_LOSS
  agent: {due} including charges {title}.
  customer: My poultry died in the flu, every bird. (I've|I have) got nothing to give and (won't|will not) give, do your case.

  ANSWERED DENIED_TO_PAY MEDICAL_ISSUE
  agent: [Hello.|Good evening.] {title} may I know what happened?
  customer: Spinal injury. I lie in bed the whole day.
  agent: Someone in the family could pay for you.
  customer: [Arre.|See.] They're paying the hospital. For you there's no money, it won't be paid.

  ANSWERED DENIED_TO_PAY DEATH_IN_FAMILY
  agent: [Hello.|Good evening.] The EMI is due {title}, how shall we go ahead?
  customer: [Hmm.|Look.|See.] The one who earned is no more. {myRelative} passed away {pastDate}. We cannot pay this loan, please understand that it can't be paid.

  ANSWERED DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: [Hello.|Good evening.] {title}, total {due}.
  customer: [Arre.|See.] I took {otherAmount} and have already returned more than that. Now this is only your compound interest. I won't pay interest on interest.
  agent: It's in the agreement.
  customer: Then take me to court with your agreement.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: [Hello.|Good evening.] Shall I send the payment link?
  customer: [Arre.|See.] Nothing. The recovery men you sent stood shouting in front of my neighbours. After that insult you'll not get any money from me.
  agent: I regret that {title}.
  customer: Regret is no use.

  ANSWERED DENIED_TO_PAY CUSTOMER_NOT_TELLING_REASON
  agent: Why is the EMI stopped {title}?
  customer: No comments.
  agent: There must be something.
  customer: There is, and it's mine. (I'm|I am) not paying and I'm not explaining.

  ANSWERED DENIED_TO_PAY NONE
  agent: So (shall I|should I) note {otherDateNoun} for {otherAmount} {title}?
  customer: Don't note anything. I (won't|will not) pay. (Is that clear|Understood)?
  agent: It'll go to legal.
  customer: Let it go to the Supreme Court.

  ANSWERED DENIED_TO_PAY NONE
  agent: {title} you agreed for {otherDateNoun}.
  customer: (Yes|Yeah), I did, and now (I've|I have) changed my mind. Cancel it. I've decided not to pay this loan any more.
  agent: Any reason {title}?
  customer: My decision.

  ANSWERED DENIED_TO_PAY OTHER_REASONS
  agent: [Hello.|Good evening.] Can you help me with the reason?
  customer: [Arre.|See.] We're going through a divorce and the judge has frozen our joint account till the hearing. I cannot give you anything, not now, not next.
  agent: Understood {title}.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: [Hello.|Good evening.] What happened this month, {title}?
  customer: Something happened.
  agent: Job? Health?
  customer: [Hmm.|Look.|See.] I'd prefer not to go into that.
  agent: And when will the payment be?
  customer: When it has to be.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: Reason for non payment please.
  customer: Are you my {relative} that I should tell you?
  agent: It's for our record.
  customer: Record it as private. (I'll|I will) look into the payment part.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: [Hello.|Good evening.] {otherDate} will do {title}?
  customer: [Hmm.|Look.|See.] {otherDate}, if I manage to gather it. Things are tight this month.
  agent: Is that a yes?
  customer: It's a maybe.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: [Hello.|Good evening.] What about the {due} {title}?
  customer: {salary} is stuck with my employer, they've not paid the staff for this month.
  agent: Any idea when?
  customer: [Well.|Hmm.] They say {otherDate}, they said so last time also. I can't give you a word on that basis.

  ANSWERED NO_PAYMENT_COMMITMENT SALARY_NOT_CREDITED
  agent: The account had no balance on the debit day.
  customer: Since the company's salary file got rejected by the bank. The accountant is on it.
  agent: Shall I expect it {otherDate}?
  customer: Let me (see|check) with accounts first.

  ANSWERED NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {title}, are you working at present?
  customer: Contract got over. (I've|I have) given interviews, one is almost final.
  agent: So the EMI?
  customer: Once I'm placed somewhere (I'll|I will) start thinking of EMIs.

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: [Hello.|Good evening.] Calling for your {product} {title}.
  customer: [Hmm.|Look.|See.] {myRelative} is in the ward with typhoid, I sleep in the corridor. I have no head for EMIs.
  agent: Roughly when?
  customer: Let <r:him|her> come home, then ask me.

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: Hello, am I speaking with {customer}?
  customer: (Yes|Yeah), but this is a house in mourning. {myRelative} left us {pastDate}, the rituals are going on.
  agent: Oh. (I'm|I am) sorry. It was for the EMI.
  customer: We'll look at it after all this, no idea when.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: [Hello.|Good evening.] You used to pay on time {title}.
  customer: [Arre.|See.] I used to have customers too. The mall came up and my counter went dead.
  agent: Can you commit anything?
  customer: No commitment. If sales pick up, why not.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: Why didn't you pay online {title}?
  customer: Money got debited and came back, four times. Some gateway error.
  agent: Did you try again?
  customer: (I'll|I will) give it another try sometime.

  ANSWERED NO_PAYMENT_COMMITMENT TECHNICAL_ISSUE
  agent: [Hello.|Good evening.] It still shows pending.
  customer: [Hmm.|Look.|See.] My net banking is locked, wrong password. The branch has to reset it.
  agent: And when will they?
  customer: Ask the bank, not me. It'll get done whenever they do it.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: [Hello.|Good evening.] Did you complete the payment {title}?
  customer: No link, no payment. My inbox is empty.
  agent: Resending. You'll pay {otherDate}?
  customer: Let it come first, I'll see then.

  ANSWERED NO_PAYMENT_COMMITMENT LINK_NOT_RECEIVED
  agent: {title} we had agreed that you'd pay online.
  customer: On what? The page you were to mail me was never mailed.
  agent: (I'll|I will) do it right away, please confirm a time.
  customer: I don't confirm anything in the air.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: Are you in the city {title}?
  customer: No, I'm at my native place for the temple festival, and my cheque book is back there.
  agent: When are you returning?
  customer: Tickets are on waiting list, so I (can't|cannot) say.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  customer: (Hello|Hi), this is roaming, make it quick.
  agent: {title} EMI of {due}.
  customer: I'm on a ship, I work on a rig, and there's no bank in the sea. We'll talk when I land.

  ANSWERED NO_PAYMENT_COMMITMENT OUT_OF_STATION
  agent: {title}, your house was locked when our boy visited.
  customer: We've all gone to Kerala for a month, that's why the (instalment|EMI) got left.
  agent: You can pay from there also.
  customer: (I'll|I will) (try|see), the signal is bad.

  ANSWERED NO_PAYMENT_COMMITMENT RATE_OF_INTEREST_ISSUES
  agent: Shall I mark a date {title}?
  customer: First explain this {otherAmount} documentation charge and that insurance you slipped in. (I'll|I will) not speak of dates before that.
  agent: It's a one-time fee.
  customer: Send me the break-up, (I'll|I will) study it.

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: Why is it unpaid {title}?
  customer: I've been begging for my loan statement, the first mail I wrote {pastDate}. Your care number keeps me on hold and cuts.
  agent: (I'll|I will) escalate.
  customer: After the statement we'll see whether and what I pay.

  ANSWERED NO_PAYMENT_COMMITMENT OTHER_REASONS
  agent: [Hello.|Good evening.] And what's the cause for the delay?
  customer: [Arre.|See.] Police took my phone in some neighbourhood quarrel, I run around the station every day.
  agent: So the payment is?
  customer: Pending, like my case.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: [Hello.|Good evening.] Any update on the payment {title}?
  customer: [Arre.|See.] {myRelative} told me <r:he|she> would do it {otherDate}.
  agent: Will <r:he|she>?
  customer: God knows, <r:he|she> says many things.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: Last time there was a hospital case {title}, right?
  customer: That was {pastDate}, that's over, thank God, and I paid you {paidAmount} after it.
  agent: And for this month?
  customer: This month (I'm|I am) thinking.
  agent: Thinking means?
  customer: Means not decided.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: (Okay|Ok|Alright) so {otherDate}, {otherAmount}, correct {title}?
  customer: I didn't say correct. You're saying everything yourself.
  agent: Then you say.
  customer: I'll say when there's something to say.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: You told us {otherDateNoun} {title}.
  customer: Take that back please, I spoke in a hurry.
  agent: Then which day?
  customer: No day. (I'll|I will) keep you posted.
  agent: Can you do {otherAmount} at least?
  customer: We'll see about that also.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: [Hello.|Good evening.] {title}, what about {product}?
  customer: [Hmm.|Look.|See.] Call me {followUp}, by then I'd know.
  agent: You will pay that day?
  customer: I said I'd know, not that I'd pay.

  ANSWERED NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: Hi {title}, it's {agent} again.
  customer: I know your voice by now.
  agent: [Okay.|I see.] Any good news?
  customer: [Hmm.|Look.|See.] I pay {otherAmount} to the society, {otherAmount} to another finance, {otherAmount} school bus. What remains is air.
  agent: And our {due}?
  customer: Ring me {followUp}, I may have an answer.

  ANSWERED NONE NONE
  agent: [Hello.|Good evening.] {title}, I'm calling from {company} to verify your mailing address.
  customer: [Arre.|See.] Same as on Aadhaar, nothing changed.
  agent: And the email?
  customer: Also the same. That's all?
  agent: That's all, no dues on your account.

  ANSWERED NONE NONE
  agent: Good morning {title}, a feedback call from {company}. On a scale of ten, how was the branch visit?
  customer: The seat was nice, the AC was off. Give (seven|eight).
  agent: Thank you.

  ANSWERED NONE NONE
  agent: [Hello.|Good evening.] {title}, your {product} got closed {pastDate}. Would you like to collect the papers?
  customer: Yes, I was waiting. Which window?
  agent: Counter {count}, with an ID.
  customer: Very good.

  ANSWERED NONE NONE
  agent: Hello {title}, I'm from {company}, you'd asked for a top-up?
  customer: I asked for {otherAmount} more, yes. What's the status?
  agent: The file is with credit. They want one more bank statement.
  customer: (I'll|I will) mail it {otherDate}.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: [Hello.|Good evening.] Is there an objection from your side {title}?
  customer: [Well.|Hmm.] A big one. You closed my complaint without a word of reply. I don't deal with a lender like that, no payment from here on.

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {customer}, {agent} from {company}.
  customer: Tell me {agent}.
  agent: Instalment of {due}.
  customer: {otherDate} (I'll|I will) do it.
  agent: Excellent. So {due} {otherDate}.
  customer: Wait, is it a bank holiday?
  agent: Online works on holidays too.
  customer: Hmm, but I'd have to ask {myRelative} first, the account is joint.
  agent: Then can I take it as confirmed?
  customer: No, don't take it as confirmed. Let me ask and see what <r:he|she> says.
  agent: When will you know?
  customer: No idea. <r:He|She> is moody.
  agent: I'd suggest you pay at least {otherAmount} yourself {title}.
  customer: Let me not commit and then look bad.

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: (Hello|Hi) {customer}, (I'm|I am) {agent}.
  customer: Hmm.
  agent: Did you receive our notice {title}?
  customer: I did. I used it to light the stove.
  agent: {title} it's a serious thing, {due} is unpaid.
  customer: Serious for whom? (I've|I have) explained to the last {count} callers. My landlord's son took it with my Aadhaar since his score was bad. He ate the money.
  agent: Did you give a complaint?
  customer: Against the landlord's son? I live in that house!
  agent: But the mandate is from your account.
  customer: I closed that account. I haven't touched one rupee of it and I won't return one rupee of it.
  agent: Then we'll have to go by the law.
  customer: Go by the law, go by the bus, I don't care. He'll pay or nobody.

  ANSWERED NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  agent: {customer}, good (morning|evening).
  customer: Good, good. {company}, right?
  agent: Right. How's business {title}?
  customer: You want the truth or the nice version?
  agent: The truth.
  customer: I shut the sweet shop {pastDate}. Two labourers ran away, milk went up, and the wedding orders got cancelled.
  agent: (I'm|I am) sorry. Any other income?
  customer: A small rent, {otherAmount}. It goes to my mother's medicines, leave that.
  agent: The loan is {due} behind.
  customer: (I'm|I am) aware.
  agent: Can I suggest {otherAmount} {otherDate} and {otherAmount} a week later?
  customer: You can suggest, I (can't|cannot) say yes.
  agent: Only the first part then?
  customer: Only the first part also needs money, no?
  agent: So what do I tell my manager {title}?
  customer: Tell him I am not absconding. When the shop reopens I'll think of it.
  agent: He'll ask for a date.
  customer: He can ask. I don't have one.
  agent: (I'll|I will) call {otherDate}.
  customer: Call whenever, the phone is free.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: Hello {title}, I'm {agent}.
  customer: Which {agent}? The one who shouted or the one who lied?
  agent: [Okay.|I see.] Neither {title}, it's the first time I'm calling.
  customer: Okay, let's see.
  agent: {due} is overdue on the {product}.
  customer: You want to know its story? I'd promised {otherDate}, right?
  agent: Right, I have it here.
  customer: [Hmm.|Look.|See.] And I meant it. Then {pastDate} your field men came to my daughter's school. To the school! They asked the watchman for the defaulter's child.
  agent: That should never have happened.
  customer: I wrote to your nodal officer. I got a ticket number, nothing else.
  agent: Let me follow up on the ticket.
  customer: Follow what you like. The promise I made, I take it back.
  agent: But {title}, the dues...
  customer: No dues from me. Not {otherDate}, not ever. See me in the consumer forum.
  agent: I could offer to drop the charges of {otherAmount}.
  customer: You could offer the moon. I won't pay a company that sends goons to a school.
  agent: I've recorded your complaint.
  customer: Record my refusal too.

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: [Hello.|Good evening.] {customer}, how are you doing?
  customer: How would I be doing. I'm on my third nebuliser of the day.
  agent: Asthma?
  customer: Lungs. The doctor has a long name for it. I breathe like a broken harmonium.
  agent: I won't take long. The EMI, {due}.
  customer: [Hmm.|Look.|See.] My inhalers alone cost {otherAmount}. I was earning {salary} when I could climb stairs.
  agent: Is anyone at home earning?
  customer: {myRelative}, some tuition classes. {otherAmount} or so.
  agent: Could <r:he|she> help with {otherAmount}?
  customer: <r:He|She> pays the rent with it.
  agent: Then {otherDate}? {otherDate}?
  customer: You can recite the whole calendar.
  agent: I have to put something {title}.
  customer: Put that I'm sick. When I can work, I'll think about your EMI.
  agent: Is there a chance {otherDate}?
  customer: There's always a chance. I wouldn't bet on it.
`);
