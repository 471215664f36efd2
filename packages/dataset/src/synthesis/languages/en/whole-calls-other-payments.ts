import { calls } from "../calls.ts";

/** Whole calls about money paid already, closing the loan, other terms, or a visit. */
export const wholeCallsOtherPayments = calls(`
  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, your {product} (instalment|EMI) of {due} is open in our books.
  customer: Your books are slow. I scanned the QR at your branch {pastDate}, {paidAmount}.
  agent: It may take some time to reflect.
  customer: Let it take.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: (Hello|Hi) {customer}, when can we expect the EMI?
  customer: Expect? It left my account {pastDate}. (The bank texted me|I have the debit message).
  agent: Could you forward that message?
  customer: Forwarding. There, see on WhatsApp, with the reference number on top.
  agent: Got it, sorry for the bother.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [Hello.|Good evening.] Will you pay {otherDate} {title}?
  customer: [Well.|Hmm.] Pay what? A boy in your company's T-shirt came home {pastDate}, I handed him {paidAmount} and he tore a receipt from his book.
  agent: Can you read the receipt number?
  customer: Wait, specs. {phone}, that's what is printed.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  customer: If it's about the EMI, don't waste your breath.
  agent: Why {title}?
  customer: Because {myRelative} cleared it {pastDate} by net banking. (I've|I have) got the acknowledgement.
  agent: Then we'll match it, thanks.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, (I'm|I am) calling for the {product} due.
  customer: I had a problem, my salary was stuck, it came {pastDate}.
  agent: And now?
  customer: Now nothing. The day it came I ran the payment on PhonePe. Full.
  agent: That's why the flag is still up, it'll drop by itself.
  customer: Good.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: There's {due} overdue.
  customer: Check under the new account number. The auto debit went through {pastDate} for exactly that.
  agent: Hmm, you're right, I see a credit in transit.
  customer: (Told you|See).

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: [Hello.|Good evening.] May I speak to {customer} about the {product}?
  third: [Arre.|See.] <b:He|She> is in the bath, I'm the {relative}. Is it about the EMI? We dropped the cheque in your box {pastDate} and it has been debited.
  agent: Okay, I'll verify.
  third: Please do.

  ANSWERED_BY_FAMILY_MEMBER PAID CLAIMING_PAYMENT_IS_COMPLETED
  third: Hello, {customer}'s {relative} this side.
  agent: The (instalment|EMI) is not received yet, any idea?
  third: What not received. I stood next to <b:him|her> at the kiosk {pastDate}, {paidAmount} in cash, slip printed.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title} please arrange {due} by evening.
  customer: Brother, open your mail. UTR (I've|I have) sent to your care id {pastDate}. Two debits were taken by mistake in fact, so you owe me {otherAmount}.
  agent: (I'll|I will) check the double debit also.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, kindly clear the pending EMI.
  customer: It's done.
  agent: Through which mode? Could you share the screenshot?
  customer: Screenshot and all I don't take. Search in your computer.
  agent: I (can't|cannot) find it without a reference.
  customer: Then that's your headache.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: [Hello.|Good evening.] You said last time it's paid, but we have no credit.
  customer: [Hmm.|Look.|See.] Paid in cash to some fellow at the gate {pastDate}.
  agent: Did he issue a receipt?
  customer: What receipt, I trusted him.
  agent: His name, phone?
  customer: Nothing I have.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: [Hello.|Good evening.] Please send me the transaction id {title}.
  customer: I've changed my phone, all the history is gone.
  agent: The bank statement will have the entry.
  customer: [Well.|Hmm.] I'm not going to sit and download statements for you. I paid, finished.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  customer: {paidAmount} I transferred {pastDate}, so stop ringing.
  agent: To which account number {title}? If you give me the UTR this call ends here.
  customer: [Arre.|See.] I don't share bank things over phone. For all I know you're a scamster.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: [Hello.|Good evening.] Is there anything that shows the payment?
  customer: My word.
  agent: Other than that? An SMS?
  customer: Deleted.
  agent: Passbook entry?
  customer: [Well.|Hmm.] Passbook is at my in-laws'. No, I can't show you anything.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Our record says unpaid {title}.
  customer: My record says paid.
  agent: I'd believe you with a slip.
  customer: The slip flew away, what to do? You want me to (pay|put the money) twice?
  agent: No {title}, just any proof.
  customer: There (isn't|is not) any.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: The lender needs evidence of the {paidAmount} you mention.
  customer: (Why should I|Why would I) keep evidence? The machine swallowed the paper.
  agent: Then please mail your bank's entry.
  customer: I won't mail anything to anyone. Good day.

  ANSWERED SETTLEMENT BUSINESS_LOSS
  agent: {title}, {otherAmount} is outstanding on the {product}.
  customer: I shut the restaurant. Listen, if your company takes {amount} and gives me a no-dues letter, I can end this.
  agent: By when could you arrange?
  customer: {date}, from the sale of the kitchen equipment.
  agent: (I'll|I will) send it for approval.

  ANSWERED SETTLEMENT NONE
  agent: [Hello.|Good evening.] There's a one-time offer, {otherAmount} instead of the whole outstanding.
  customer: Bring it lower.
  agent: What's in your mind {title}?
  customer: [Arre.|See.] {amount}, not a rupee above, and my file gets closed.
  agent: I'll ask my manager.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: When will this be paid {title}?
  customer: You've piled interest till the loan looks double. Remove all that and (I'll|I will) close it for the principal alone.
  agent: So you want a waiver?
  customer: Call it waiver, call it discount. Knock it off and the matter ends.

  ANSWERED SETTLEMENT NONE
  agent: Manager has agreed for {amount} as full and final {title}.
  customer: With the NOC?
  agent: NOC in {count} days.
  customer: (Then it's a deal|I'm in). I'll transfer the settlement money {date}.
  agent: Great.

  ANSWERED SETTLEMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: May I ask why nothing came after what you paid {pastDate}?
  customer: They retrenched our batch. I have a little severance and I'd rather use it to finish this loan cheaply.
  agent: You mean a settlement?
  customer: Yeah, give me your lowest number and (I'll|I will) think.

  ANSWERED SETTLEMENT MEDICAL_ISSUE
  agent: [Hello.|Good evening.] {title} what can be done about this account?
  customer: [Hmm.|Look.|See.] After the kidney thing I can't earn like before. Ask your seniors if they'll let me off for {amount}.
  agent: In one go?
  customer: One go, yes.
  agent: And the day?
  customer: {date}.

  ANSWERED SETTLEMENT NONE
  agent: [Hello.|Good evening.] You had asked for a foreclosure letter {title}?
  customer: [Hmm.|Look.|See.] I had. But seeing {otherAmount} on it I dropped that idea. Now I'm asking for a compromise amount, I read that banks do it for old cases.
  agent: Only with a reduced sum in a single payment.
  customer: Exactly what I want.

  ANSWERED SETTLEMENT DEATH_IN_FAMILY
  agent: [Hello.|Good evening.] Calling about the {product} in the name of {customer}.
  customer: [Hmm.|Look.|See.] That's me. The loan was run on {myRelative}'s income, and <r:he|she> died {pastDate}. I'd request you to close it with {amount}, on humanitarian ground.
  agent: I'm sorry for your loss. I'll forward it.

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: [Hello.|Good evening.] Total overdue comes to {otherAmount} {title}.
  customer: [Hmm.|Look.|See.] I don't have that kind of money in this life. Waive the charges, waive some principal, then we can talk of closing.
  agent: How much can you bring?
  customer: First the company should tell how much they will forgo.

  ANSWERED WANT_FORECLOSURE NONE
  agent: [Hello.|Good evening.] {title}, reminder for the EMI of {due}.
  customer: [Hmm.|Look.|See.] Forget EMI, I want to be free of the whole loan. What's the payoff figure?
  agent: About {otherAmount} with all principal.
  customer: Fine, mail me the foreclosure statement, I'm paying it off completely.

  ANSWERED WANT_FORECLOSURE NONE
  agent: [Hello.|Good evening.] You have {count} instalments left {title}.
  customer: [Hmm.|Look.|See.] That's long. I got my PF, so let me shut this account before time. What is the procedure?
  agent: A written request, then the pre-closure quote comes in a few days.
  customer: Start it please.

  ANSWERED WANT_FORECLOSURE RATE_OF_INTEREST_ISSUES
  agent: Anything else I can help with {title}?
  customer: Your rate is shameful, the bank opposite gives it at nearly half. I'm shifting. Tell me what I owe in total so that I can prepay it all.
  agent: There will be pre-closure charges.
  customer: Add them, (I'm|I am) not asking for any concession.

  ANSWERED WANT_FORECLOSURE SERVICE_ISSUE
  customer: I've had it with you people. Wrong debits, rude boys, no statement.
  agent: I'm sorry {title}. How can I help?
  customer: [Well.|Hmm.] Tell me the full outstanding, I'll knock out the entire loan and get my papers back.

  ANSWERED WANT_FORECLOSURE NONE
  agent: Calling about the gold loan renewal or payment {title}.
  customer: No renewal. I want to release my gold, the entire thing, principal and interest. How many rupees should I carry?
  agent: {otherAmount} as of now.
  customer: (Okay|Ok|Alright), prepare the closing papers.

  ANSWERED WANT_FORECLOSURE NONE
  agent: [Hello.|Good evening.] Would you like a settlement {title}? You save {otherAmount}.
  customer: No no, settlement spoils the CIBIL. I'll pay in full and close early, clean closure. Give me the amount and the NOC time.
  agent: I'll share the foreclosure quote.

  ANSWERED WANT_FORECLOSURE OTHER_REASONS
  agent: Your EMI was missed {title}, any reason?
  customer: I stopped it knowingly. (I'm|I am) migrating abroad and want no loans behind me, so I asked for pre-closure {pastDate}. Till you give me that final figure I'm stuck.
  agent: You'd close all {count} instalments?
  customer: Each and every one.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: How will you be paying {title}?
  customer: (I'm|I am) not into apps. Let your collection boy come to my stall {date}, I'll count {amount} into his hand.
  agent: The address is the same?
  customer: Same, opposite the temple.

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  agent: [Hello.|Good evening.] Why not pay through the link {title}?
  customer: My smartphone is dead, this is a keypad one, no UPI nothing.
  agent: Branch?
  customer: [Well.|Hmm.] Far. Better somebody picks it up from the house. The cash is in the cupboard.

  ANSWERED WILL_PAY_AFTER_VISIT MEDICAL_ISSUE
  agent: Could you visit us with {due} {title}?
  customer: I have a plaster on my leg from the accident. You'll have to depute a person here.
  agent: Should he come {otherDate}?
  customer: {otherDate} I'm at the doctor. {date} is good. (I'll|I will) hand over {amount} then.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: [Hello.|Good evening.] So the payment {title}?
  customer: [Hmm.|Look.|See.] Last time the agent Ramesh used to come and take it, it was convenient. Send him or anybody, I pay only at my doorstep.
  agent: He has left us, a new officer will come.
  customer: With an ID card please.

  ANSWERED WILL_PAY_AFTER_VISIT SERVICE_ISSUE
  agent: [Hello.|Good evening.] We've called {count} times {title}.
  customer: [Well.|Hmm.] And in {count} calls you couldn't tell me where my last online payment went. It took {count} days to trace it. No more online for me.
  agent: What do you suggest?
  customer: Field officer, receipt book, my gate, {date}. Then I pay.

  ANSWERED WILL_PAY_AFTER_VISIT LINK_NOT_RECEIVED
  agent: {title} did you pay?
  customer: How? That payment link is still not here.
  agent: (I'll|I will) generate it again.
  customer: Leave it, it's been promised thrice. Ask your executive to drop by the factory {date}, I'll give him {amount}.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: {title}, one of our officers can visit you.
  customer: (Is it|Will it be) free?
  agent: Of course.
  customer: Then let him come {date}, I'll have the EMI ready at home.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS SALARY_NOT_CREDITED
  agent: [Hello.|Good evening.] The debit bounced {pastDate} {title}, any issue?
  customer: [Arre.|See.] The same as always. You hit the account in the first days, and my office pays late, this month it's still not in.
  agent: You could keep a buffer.
  customer: From where? Kindly shift my due date to later in the month, that'll solve it for good.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS JOB_CHANGED_WAITING_FOR_SALARY
  agent: [Hello.|Good evening.] {due} is due {title}.
  customer: [Well.|Hmm.] I took up another job, a smaller one. {salary} against the earlier one which was nearly double. That EMI doesn't fit me any more.
  agent: What do you want from us?
  customer: Spread it over more months so that the EMI comes down to something like {otherAmount}.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: [Hello.|Good evening.] Can you pay {otherDate} {title}?
  customer: [Hmm.|Look.|See.] Before any payment I want a holiday on EMIs. Others got a moratorium, why not me?
  agent: That scheme is over.
  customer: Then restructure it some other way. I'm ready to sign a fresh agreement.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS BUSINESS_LOSS
  agent: [Hello.|Good evening.] {title} two EMIs are due.
  customer: [Arre.|See.] My trucks are standing idle, freight has collapsed. Don't take the truck, take a longer tenure instead. Reduce the instalment.
  agent: You'd end up paying more interest.
  customer: That I can bear.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS RATE_OF_INTEREST_ISSUES
  agent: [Hello.|Good evening.] What's stopping you {title}?
  customer: [Hmm.|Look.|See.] I was sold a flat rate, the sheet now says reducing at nearly double. I feel cheated on the interest. Rework the rate and fix a fresh EMI.
  agent: I can log a request.
  customer: Log it.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS MEDICAL_ISSUE
  agent: (Hello|Hi) {title}, calling from {company}.
  customer: I was expecting you. {myRelative} is on chemo, that's where my month goes.
  agent: I'm sorry. Do you have any plan for the loan?
  customer: I don't want to cheat or settle. Just let me pay only interest for some months, and push the EMIs to the end.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS FUNDS_ISSUE
  agent: Is a settlement of interest to you {title}?
  customer: I don't need any discount. I need breathing space: the (instalment|EMI) of {otherAmount} cut down, the years increased. Money is short, not my intention.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS NONE
  agent: You've asked for a date change I see.
  customer: (Yes|Yeah). Debit on {otherDateNoun} doesn't suit, my pension comes after that. Please move the cycle permanently.
  agent: It needs a form {title}.
  customer: Send the form.

  ANSWERED SETTLEMENT NONE
  agent: {title}, this is for the long pending {product}.
  customer: Yes. You offered me something last time, {otherAmount} I think.
  agent: That offer lapsed {title}. Now it's {otherAmount}.
  customer: It went up? You people are amazing.
  agent: The approval changes every month.
  customer: I was thinking of closing fully, but the full figure is a mountain.
  agent: The full is {otherAmount}, yes.
  customer: No chance. Tell your boss {amount}, single shot, and I want the letter before I transfer.
  agent: On what day would you transfer?
  customer: {date}, if the letter comes by then. My side is ready.
  agent: (I'll|I will) put it up. Anything else?
  customer: Make sure it says "settled, nothing payable".
  agent: It will.

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS DEATH_IN_FAMILY
  agent: Is that {customer}?
  customer: (Yes|Speaking).
  agent: (I'm|I am) calling for the home loan EMI. Two are over.
  customer: I was meaning to write to you. {myRelative} was the co-applicant. <r:He|She> died {pastDate}.
  agent: I'm very sorry {title}.
  customer: We were two salaries, now it's one, {salary}. The EMI was fixed on two.
  agent: Was there a loan insurance?
  customer: They rejected it. Some clause.
  agent: So what would you like?
  customer: (I'm|I am) not leaving the house, and I'm not asking for a discount either. I want the EMI recalculated on my income. Longer period, whatever it takes.
  agent: Until that's approved, can you pay {otherAmount}?
  customer: Until it's approved I don't know anything. First do the restructuring.
  agent: (I'll|I will) raise it with the credit team.
  customer: Kindly. And send me the list of papers.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {customer}, this is regarding {due} on your {product}.
  customer: Baba, it's over. I paid.
  agent: When was it {title}?
  customer: {pastDate}, {pastDate}, one of those.
  agent: How did you pay?
  customer: By this UPI thing. My neighbour's boy did it for me, I don't operate it.
  agent: From his account?
  customer: From his, and I gave him {paidAmount} in cash.
  agent: Please ask him to share the screenshot.
  customer: They vacated. Left for their native.
  agent: His phone number at least?
  customer: I had it in the diary, the diary got wet.
  agent: {title}, with no reference we can't trace it.
  customer: You don't trust an old man?
  agent: It (isn't|is not) about trust, a reference number...
  customer: I've no number, no screen, no shot. I paid and that's all I know.

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: [Hello.|Good evening.] {title}, the EMI of {due}, when can you deposit it?
  customer: Where's your branch now? You shifted.
  agent: Near the bus stand {title}.
  customer: That's an hour by bus for me, and my knees are gone.
  agent: Online, then? I can guide you.
  customer: My grandson does the online, he's away for his exams.
  agent: When is he back?
  customer: {otherDate}, who'll wait so long. You people had a collector earlier, a polite boy.
  agent: We still do home collection in some areas.
  customer: [Well.|Hmm.] Then send him {date}. Tell him after my morning walk. He gets {amount} and a cup of tea.
  agent: Same house number?
  customer: Same house, blue gate.
  agent: He'll ring before coming.

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: {title}, I have {due} open on your card.
  customer: Is this a recorded line?
  agent: It is.
  customer: Good, then let it be recorded. You called {pastDate}, I said I'd look. I looked. I'd been charged {otherAmount} extra.
  agent: Okay.
  customer: I argued with your chat for an hour. They removed it. Then I paid the corrected bill, {paidAmount}, {pastDate}, from net banking.
  agent: It (isn't|is not) in my screen.
  customer: Your screen (isn't|is not) my problem, but here's the transaction reference, got a pen?
  agent: (Yes|Yeah) {title}.
  customer: {phone}. And the bank's confirmation mail I've marked to your nodal officer.
  agent: (I'm|I am) attaching it to the file. Sorry for the inconvenience.
  customer: I should send you a bill for my time.

  ANSWERED WANT_FORECLOSURE NONE
  agent: {title}, {agent} from {company}, a courtesy call before your due date.
  customer: Good you called. How much is left in all?
  agent: The principal outstanding is around {otherAmount}, {count} instalments.
  customer: And if somebody wants to finish it off?
  agent: You mean a settlement?
  customer: Do I sound like I'm begging? Not settlement. Full. Every rupee.
  agent: Sorry {title}. That's called foreclosure.
  customer: Whatever you call it. My son sent money from Muscat, I want this off my head before it gets eaten up.
  agent: There's a charge on early closure.
  customer: What charge?
  agent: Some percent on the outstanding, say {otherAmount}.
  customer: For giving your money back early you fine me? (Strange world|Wah).
  agent: It's in the schedule.
  customer: Fine, fine. Include it. What do I have to do?
  agent: A request from your registered mail, then we issue the closing statement.
  customer: I'm doing it as soon as we hang up. And the hypothecation papers?
  agent: NOC in about {count} working days after the closure.
  customer: I'll be counting. Send me the mail id.
  agent: Sending.

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: [Hello.|Good evening.] {customer}, this call is on your written-off {product}.
  customer: Written off, but you people still write to me.
  agent: The liability stands {title}. {otherAmount} with interest.
  customer: [Hmm.|Look.|See.] There it is, "with interest". I took {otherAmount}, returned {otherAmount}, and you've grown it like a tree.
  agent: The rate was agreed upon.
  customer: By whom? The boy who filled the form told me a different rate altogether.
  agent: Do you want to dispute it or close it?
  customer: I want it closed, without that interest.
  agent: I can offer {otherAmount}.
  customer: Ha. No.
  agent: My last is {otherAmount}.
  customer: My last is {amount}. That's the principal that's left by my own arithmetic.
  agent: I'll have to send it up. When could you pay that?
  customer: If they say yes, {date}.
  agent: In a single payment?
  customer: Single. And after that not one message, not one visitor.
  agent: I'll note all of it.
`);
