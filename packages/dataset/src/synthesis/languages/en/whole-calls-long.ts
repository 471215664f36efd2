import { calls } from "../calls.ts";

/** Calls of twenty lines and more: bargaining, corrections, side talk; what is said last counts. */
export const wholeCallsLong = calls(`
  ANSWERED PTP NONE
  agent: Hello, am I talking to {customer}?
  customer: Hold on, pressure cooker. ... Yes, who is it?
  agent: {agent} from {company}, it is about the {product}.
  customer: Again? Somebody rang {pastDate} as well.
  agent: That was a reminder. The instalment is still showing unpaid, {due}.
  customer: I know, I know. (My daughter has her boards|We have painters at home), it is a madhouse here.
  agent: I will be quick. Can you do {otherAmount} {otherDate}?
  customer: No way, not that day.
  agent: Then {otherDate}?
  customer: That is worse. Let me look at the calendar. (Rahul, bring my specs|Where did I keep my diary).
  agent: Take your time.
  customer: Okay, I could say {otherDate}.
  agent: Shall I lock that?
  customer: Wait, wait. The school fee of {otherAmount} goes out around then. Do not lock.
  agent: You tell me then, {title}.
  customer: {amount}, that is what one EMI is, no?
  agent: Yes, roughly with the charges.
  customer: Then {amount} {date}. That is comfortable.
  agent: So I am writing {amount}, {dateNoun}.
  customer: Write it. (No more calls before that|And tell your colleague to stop ringing).
  agent: Done. Have a good day.

  ANSWERED DENIED_TO_PAY SERVICE_ISSUE
  agent: Good evening {title}, {company} here, I am {agent}.
  customer: Good, I was waiting for one of you.
  agent: For the payment?
  customer: For an answer. I wrote {count} mails about my statement. Has anyone read them?
  agent: I can raise it now. Meanwhile the overdue is {due}.
  customer: Raise it and I will pay {otherDate}.
  agent: Perfect, so {otherDate} you will clear it.
  customer: If the statement reaches me, yes.
  agent: The statement takes (seven working days|some time), the payment cannot wait.
  customer: So you can wait to do your job, and I cannot?
  agent: It is not in my hands.
  customer: Whose hands? Give me your supervisor.
  agent: He is on leave.
  customer: Of course he is. Your field man shouted at my watchman also.
  agent: I apologise for that.
  customer: Apology number ten. Nobody called me back on that complaint either.
  agent: If you pay {otherAmount} as a goodwill, I will push it.
  customer: Goodwill? (That is the limit|Now I am really angry).
  agent: So {otherDate} is still on, {title}?
  customer: No. Forget what I said before. As long as you people behave like this I am not paying anything.
  agent: It will hurt your credit score.
  customer: Let it. You will get (zero|nothing at all). Good night.

  ANSWERED SETTLEMENT MEDICAL_ISSUE
  agent: Is this {customer}?
  customer: Yes, speaking slowly, I have just had chemo.
  agent: Oh. Shall I call another time?
  customer: No, let us finish this topic. I stopped paying because of the treatment.
  agent: I understand. Total outstanding is {otherAmount}.
  customer: How much if I close everything early?
  agent: Foreclosure would be the full principal plus charges, {otherAmount}.
  customer: That I cannot. My hospital took {otherAmount} last month alone.
  agent: There is also a restructure, smaller EMI for {count} more months.
  customer: I may not have that many months, (do not laugh|please understand). I want to end it.
  agent: Then a one time settlement, with a waiver. The first offer is {otherAmount}.
  customer: Still high. {myRelative} can lend me some.
  agent: What figure did you have in mind?
  customer: I was thinking {otherAmount}.
  agent: That will be rejected straight away, {title}.
  customer: Then {amount}. I do not have one rupee above it.
  agent: {amount}. I can try to get it approved. It will be reported as settled.
  customer: I do not care about reports now.
  agent: And by when would it come?
  customer: {date}. (They will transfer|It will be transferred from the family account).
  agent: {dateNoun}. I will send the letter. Get well soon.
  customer: Thank you.

  WRONG_NUMBER NONE NONE
  agent: Hello {title}, calling on the {product} in your name.
  third: Which product?
  agent: {product}, due {due}, since {pastDate}.
  third: Oh ho. That much? I am just finishing lunch.
  agent: You can pay by link. Shall I send?
  third: Link for what exactly?
  agent: For the overdue. Say {otherAmount} {otherDate} and I close the follow up.
  third: Listen, (you sound polite|I like your voice) but I do not follow. I am retired from the railways.
  agent: But you took it from our Nagpur office?
  third: I have not been to Nagpur since my marriage.
  agent: Sorry, may I have your good name?
  third: First tell me whom you want.
  agent: {customer}.
  third: Ah! That explains it. There is no {customer} in this house, nor in this building.
  agent: Not a tenant, not a son-in-law?
  third: I have two daughters, both abroad. And this connection is mine for (thirty|twenty five) years.
  agent: Our sheet shows this number.
  third: Then your sheet has a wrong digit.
  agent: I am sorry for disturbing your lunch.
  third: No harm. Check the number before the next (poor fellow|victim).
  agent: Surely. Goodbye.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  customer: Hello? Louder please, I am near the road.
  agent: {title}, {agent} from {company}. Is it a better time now?
  customer: Never is. But go on.
  agent: Two instalments are pending, together {due}.
  customer: Two! I thought one.
  agent: The earlier one bounced {pastDate}.
  customer: Right, right. See, I am completely short right now. (Rent went up|The roof had to be redone) and nothing is left.
  agent: Our minimum is the full amount.
  customer: Full amount is a dream.
  agent: Your file says you draw {salary}.
  customer: Draw it and it is gone. Two other loans also sit on it, {otherAmount} each month.
  agent: Still, show some intent. {otherAmount} {otherDate}?
  customer: I cannot, that day nothing comes.
  agent: Half now, half later?
  customer: Half is what? Let me count. ... No, even half is above me.
  agent: Then what is in you?
  customer: I can spare {amount}. Only that. The rest you have to leave for some other month.
  agent: And the day?
  customer: First I thought {otherDate}, but my chit opens later. So {date}.
  agent: {dateNoun}, {amount}, partly. It will not remove the bucket.
  customer: Whatever it removes. (That is my honest offer|Take it).
  agent: Noted.

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: Hi {title}, {company}, regarding the {product}.
  customer: Mm.
  agent: It is {count} days past the due date.
  customer: Mm hm.
  agent: Was there some issue?
  customer: Let us say there was.
  agent: Job related? Health?
  customer: I do not discuss my life with strangers.
  agent: I am only asking to help you, there are schemes.
  customer: Nice.
  agent: So may I know?
  customer: You may not. (Next question|Move on).
  agent: When will {due} be paid?
  customer: When the time is right.
  agent: Can I write {otherDate}?
  customer: Write poetry if you want. I did not say any day.
  agent: Then give your own date.
  customer: If I give and fail, you will call ten times. So I give none.
  agent: At least {otherAmount}?
  customer: Could be that, could be more, (could be less|who knows).
  agent: So you do intend to pay?
  customer: I intend many things. We will see.
  agent: I will have to mark no commitment.
  customer: Mark.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT BUSINESS_LOSS
  third: Yes hello, this is the house of {customer}, I am the {relative}.
  agent: Namaste, {agent} from {company}. Could you hand over the phone?
  third: <b:He|She> is at the market, (the phone is charging here|forgot the phone).
  agent: When back?
  third: Evening, night, no fixed time.
  agent: You know about the {product}?
  third: I know everything, I keep the accounts of this house.
  agent: Then you know {due} is unpaid.
  third: Yes. The garment unit went down, you see. All the stock came back, sold below cost.
  agent: I am sorry. That is why the EMI stopped?
  third: That is the only reason. Otherwise <b:he|she> was never late.
  agent: Can you pay for <b:him|her>?
  third: I have a pension of {salary}. No.
  agent: What did <b:he|she> say about it?
  third: Last I heard, {otherAmount} would go {otherDate}.
  agent: So should I note {otherDate}?
  third: Do not put it on me. I am only repeating what I overheard on the phone.
  agent: But you keep the accounts.
  third: I keep them, I do not fill them. (Talk to the owner of the loan|Only <b:he|she> can decide).
  agent: Fine, we will try again.
  third: Try. Tea is boiling, bye.

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: Hello {customer}, the {product} shows a missed EMI.
  customer: Missed by you people, I have paid.
  agent: Wonderful. When was it?
  customer: It was {pastDate}.
  agent: And by which mode?
  customer: My cousin did it from a shop, one of those kiosks.
  agent: The amount?
  customer: {paidAmount} (plus the commission|and something).
  agent: I cannot see any credit. Is there a slip?
  customer: He might have had one.
  agent: Can you ask him?
  customer: He has gone to Muscat.
  agent: A WhatsApp photo then?
  customer: We are not on talking terms.
  agent: A bank message, a UTR, any number?
  customer: It was cash at the kiosk, where is the question of UTR.
  agent: The kiosk prints a receipt always, {title}.
  customer: Then let the kiosk give it to you.
  agent: Without any paper I have to treat it as pending. Pay {otherAmount} {otherDate}, and we adjust if the old one is found.
  customer: I will not pay twice. I told you, it is done.
  agent: Then send some proof.
  customer: I have none and I am not going to hunt for it. (Finish|End of story).
  agent: All right.

  ANSWERED WILL_PAY_AFTER_VISIT TECHNICAL_ISSUE
  agent: Hello, {title}? You asked for a call back on the payment.
  customer: Yes, I am trying since morning. (My net banking is locked|Your page shows error after error).
  agent: Which step fails?
  customer: After the password it says session expired. Four times.
  agent: Please use UPI then.
  customer: UPI says bank server not available.
  agent: Debit card?
  customer: Card expired, new one is in the post.
  agent: Shall I walk you through the app?
  customer: I am a retired person. You walked me last time also. Enough walking.
  agent: Then you can come to the branch with {due}.
  customer: Branch is (forty kilometres|two buses) away.
  agent: I could put {otherDate} and hope it works by then.
  customer: Do not hope. Send that thin boy who used to come with the receipt book.
  agent: Collection at home, {otherDate}?
  customer: We have a function on that day. Not then.
  agent: Your day, please.
  customer: {date}, {time}. I will keep {amount} in an envelope.
  agent: {amount}, {dateNoun}, at the registered address?
  customer: No, new address, behind the water tank. He should ring first.
  agent: I will tell him. Thank you {title}.
  customer: And he must bring change.

  ANSWERED PTP SALARY_NOT_CREDITED amount=due
  agent: Hello, {customer}? {agent} from {company}.
  customer: Yes {agent}, tell me fast, I am on my break.
  agent: The overdue on your {product} is {due} as on date.
  customer: I had told somebody {otherDate}.
  agent: That day went by.
  customer: Because our salaries did not come. Whole floor is waiting. HR keeps sending sorry mails.
  agent: I hear you. But what should I write now?
  customer: Write that I am a victim, (ha ha|haha).
  agent: {title}, seriously. {otherAmount} at least {otherDate}?
  customer: No instalments of an instalment please. I hate part payments.
  agent: Then the entire sum, when?
  customer: One minute, my manager. ... Sorry. What?
  agent: The entire {due}. When?
  customer: Accounts says the transfer file is approved.
  agent: So that means some day soon?
  customer: I want to be exact. Otherwise I look like a liar again.
  agent: Please.
  customer: I had {otherDateNoun} in my mind. But banks close early that day.
  agent: So?
  customer: {date}. All of it, every rupee that you just said.
  agent: The full overdue, {dateNoun}. Confirmed?
  customer: Confirmed. (Break over|My lunch is cold now), bye.
`);
