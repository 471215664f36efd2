import { calls } from "../calls.ts";

/** Whole calls that end in a promise of all or of a part. */
export const wholeCallsPromises = calls(`
  ANSWERED PTP NONE amount=due
  agent: Good (morning|afternoon), am I talking to {customer}?
  customer: (Speaking|That's me), go ahead.
  agent: {title}, {agent} from {company}. Your {product} shows {due} unpaid, it bounced {pastDate}.
  customer: {due}? (Okay|Ok|Alright), so it has come to that. (Fine|No issue), the whole of it goes {date}.
  agent: The whole {due}, (shall I|should I) write that?
  customer: Write it.

  ANSWERED PTP NONE amount=due
  agent: {title}, the overdue on the {product} stands at {due}.
  customer: (And if|Suppose) I give only {otherAmount}?
  agent: Then the account stays in overdue {title}, the bureau will get the report.
  customer: No no, don't spoil my score. In that case all {due} (I'm doing|will be done) {date}.

  ANSWERED PTP NONE
  agent: {company} calling {title}, regarding your {product}.
  customer: I was (about to|just going to) call you people myself.
  agent: Nice to hear. So what is the plan?
  customer: {amount}, {date}. I have already set a reminder (on my phone|for it).
  agent: Great, thank you.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: Am I speaking with {customer}?
  customer: Yeah.
  agent: The {product} EMI came back unpaid {pastDate}. What went wrong {title}?
  customer: HR hasn't released the pay slips (this time|this month). The whole floor is waiting.
  agent: But the EMI date doesn't move for that {title}.
  customer: I get it. See, my (flatmate|colleague) is lending me some, so {date} (I'll|I will) push {amount} to your account.
  agent: {amount} {date}. Done?
  customer: Done.

  ANSWERED PTP NONE
  agent: So by when do we see the money {title}?
  customer: {otherDate}.
  agent: You told the same to my colleague last time.
  customer: Okay okay. Honest answer? {date}. Before that it (won't|is not going to) happen.
  agent: And how much?
  customer: {amount}.

  ANSWERED PTP MEDICAL_ISSUE
  agent: (Hello|Hi) {title}, {agent} here from {company}, about the {product}.
  customer: (I'm|I am) sitting outside the ICU, {myRelative} had a stroke {pastDate}.
  agent: Oh, I'm really sorry. Should I call some other day?
  customer: No, finish it now. The insurance is covering the bill, so your EMI (won't|will not) stop. {date} I'm sending {amount}.
  agent: Take care {title}, (I'll|I will) put that down.
  customer: (Thanks|Okay).

  ANSWERED PTP TECHNICAL_ISSUE
  agent: {title}, the mandate failed twice. Why is that?
  customer: There was money lying there! My bank changed its servers and half the debits got rejected.
  agent: You can pay on the website meanwhile.
  customer: Your website throws me out after the OTP. I'll go to the bank counter {date} and NEFT {amount} to you.
  agent: Please keep the slip safe.
  customer: (Of course|I will).

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: {title} any reason the (instalment|EMI) is still open?
  customer: Your man promised to WhatsApp me a link {pastDate}. (I kept checking|I waited), nothing came.
  agent: Let me send it this minute. Is it there?
  customer: Wait... yes, now it came. I'll use it {date}.
  agent: {date}, sure?
  customer: Sure.

  ANSWERED PTP OUT_OF_STATION
  customer: Hello, (speak up|a little loudly please), I'm on a train.
  agent: {title}, calling from {company} for the {product} EMI, it's not paid.
  customer: I left for my cousin's place {pastDate}, the debit card is lying at home, that's the whole story.
  agent: And you return when?
  customer: I get down {otherDate}, but after that I need a day. Mark {dateNoun} for the payment.
  agent: (Okay|Ok|Alright), {dateNoun}.

  ANSWERED PTP NONE
  agent: Could you clear it {otherDate} {title}?
  customer: (That's|It's) too soon for me.
  agent: {otherDate} then?
  customer: Also no. {date} (suits|works for) me, and the figure will be {amount}, that's it.
  agent: Confirmed {title}.

  ANSWERED PTP NONE
  agent: I can give you time till {dateNoun} {title}, not beyond.
  customer: (Till then|By then) it'll be in your account.
  agent: (Promise?|You are sure?)
  customer: (Yes|Yeah), you have my word.

  ANSWERED PTP NONE
  agent: Can you do {amount} {date} {title}?
  customer: {amount}... let me see. Hmm. (Yes|Yeah), that I can (do|manage).
  agent: Perfect, (I'll|I will) send the link one day before.
  customer: Send.

  ANSWERED PTP BUSINESS_LOSS
  agent: {customer}, your {product} has gone unpaid. I'd like to understand the difficulty.
  customer: I run a tailoring unit. The bulk buyer returned the whole lot, (I'm sitting on dead stock|nobody wants those pieces).
  agent: That's hard {title}. Still, the lender needs something firm.
  customer: Firm you can have. (I'm|I am) selling two machines. Out of that {amount} comes to you {date}.
  agent: The {otherAmount} penalty I can ask to drop if you keep it.
  customer: Please do that.
  agent: (Thank you|Thanks).

  ANSWERED PTP DEATH_IN_FAMILY
  agent: (Hello|Hi), {customer}?
  customer: Yes, tell.
  agent: EMI of your {product} is showing pending, so I called to know the reason.
  customer: We lost {myRelative} {pastDate}. (I've|I have) not touched the phone or the bank since.
  agent: My condolences. There's no hurry.
  customer: It's okay, life has to go on. Put it {date}, I'll have somebody do the transfer of {amount} in front of me.

  ANSWERED PTP FUNDS_ISSUE
  agent: What stopped you this time {title}?
  customer: College admission of my son. The fees ate up the whole account, not a rupee stayed.
  agent: So how will you manage?
  customer: A chit of mine opens soon. From that you get {amount} {date}.
  agent: Should I be sure of it?
  customer: You should, (I've|I have) never bounced before this.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: {title}, {count} days past due now. What's the matter?
  customer: I switched companies. The new place pays only after the first full cycle, {salary} it'll be.
  agent: Okay, and when is the EMI coming?
  customer: First pay in hand, first thing I do is this. {date} you'll see {amount}.
  agent: (Noted|Okay noted), {amount}.

  ANSWERED PTP NONE
  agent: {title}, (shall I|should I) take it as {otherAmount} {otherDate}?
  customer: No! When did I say that? I said {amount} and I said {dateNoun}.
  agent: My mistake. {amount}, {dateNoun}.
  customer: Yes. Listen properly.

  ANSWERED PTP NONE
  agent: Hello {title}, reminder call for your {product}, the due date is {otherDateNoun}.
  customer: [Arre.|See.] I know, I know. I'm a person who pays before time. {date}, {amount} will be there.
  agent: [Right.|Okay.] Lovely, thank you.

  ANSWERED PTP OTHER_REASONS
  agent: The payment was expected {pastDate} {title}, may I know why it was missed?
  customer: Daughter's engagement was on, guests everywhere, (it went out of my mind|I clean forgot the date).
  agent: Congratulations. So can we fix it now?
  customer: (Yes|Yeah), fix {dateNoun}. By GPay.

  ANSWERED PTP NONE
  agent: {title} this is regarding the overdue.
  customer: Let me see how it goes, (I'll|I will) try.
  agent: Trying will not help {title}. I need a yes or a no.
  customer: Uff. (Okay, yes|Alright). {date} (I'm|I am) giving it. Happy?
  agent: And the sum?
  customer: {amount}, what else.

  ANSWERED PTP NONE
  third: Hello, who's this?
  agent: Is {customer} around? (I'm|I am) calling from {company}.
  third: One second. (Papa|Listen), phone for you!
  customer: Haan, hello.
  agent: {title}, about the {product} payment. When is it happening?
  customer: (I'm|I am) going to the branch {date}, {amount} I'll put at the counter.
  agent: Okay {title}.

  ANSWERED PTP NONE amount=due
  agent: The bounced instalment plus charges makes {due} {title}.
  customer: Break it up for me.
  agent: EMI is {otherAmount}, bounce fee {otherAmount}, the rest is late fee.
  customer: Hmm. It's my own fault. {due} (I'll|I will) clear {date}, no need to chase.

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  agent: So {title} what's holding up this EMI?
  customer: That {otherAmount} you added as penal charges. For what? I was two days late, it's daylight robbery.
  agent: I can raise a request for that, but the EMI itself?
  customer: Raise it. The EMI I'm not running from, {date} {amount} gets paid, the penal thing (I'll|I will) fight separately.
  agent: Understood.

  ANSWERED PTP SERVICE_ISSUE
  agent: The system shows a broken promise {title}.
  customer: Broken by you! I came to your branch {pastDate} with cash, the staff said the counter is closed and shooed me off.
  agent: I apologise for the staff.
  customer: {count} mails I wrote, nobody answered. Anyway. {date} (I'm|I am) coming again with {amount}, see that somebody sits there.
  agent: I'll inform the branch manager.

  ANSWERED PTP CUSTOMER_NOT_TELLING_REASON
  agent: [Hello.|Good evening.] What was the issue last month {title}?
  customer: Does it matter?
  agent: I have to fill a reason.
  customer: [Arre.|See.] Leave that column blank. I don't discuss my house matters with strangers.
  agent: Fine. The payment then?
  customer: {amount}, {date}. That much you can write.

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {title} your {product} is overdue, kindly arrange.
  customer: The phone was bought for {myRelative}, on my name. <r:He|She> was supposed to pay and vanished.
  agent: The contract carries your name {title}.
  customer: I understood that only now. (I'll|I will) take the hit, {date} {amount} from my pocket, and <r:him|her> I'll deal with.

  ANSWERED PTP NONE
  agent: Good evening {title}, are you driving?
  customer: No, parked. Tell me.
  agent: [Okay.|I see.] {product}, two instalments. The last payment we got was {paidAmount}, {pastDate}.
  customer: Correct.
  agent: Your next one falls {otherDate}.
  customer: [Hmm.|Look.|See.] Don't mix the two. For what's pending now, take {dateNoun}. The next one will go on its own.

  ANSWERED PTP NONE
  customer: (Yes|Yeah), who is it?
  agent: {agent}, {company}.
  customer: (Ah|Oh), the loan. How are you people so punctual with calls and so late with my statement?
  agent: I'll get that mailed. {title}, the instalment...
  customer: {date}.
  agent: Sorry?
  customer: The (instalment|EMI). {date}. You people can sleep in peace.

  ANSWERED PTP NONE
  agent: Will your {relative} be paying, or you?
  customer: Me. (I've|I have) sold my old scooter for {otherAmount}, (a part of it|some of that) is yours.
  agent: How much is ours {title}?
  customer: {amount}. The buyer comes {otherDate}, your money goes {date}.

  ANSWERED PTP NONE
  agent: {title} the last three times you said after the festival.
  customer: (Forget|Leave) that. (I've|I have) got it now.
  agent: Then transfer now only?
  customer: My UPI limit is over for the day. {date} I'm doing the transfer, {amount}, take a screenshot of my words.

  ANSWERED PTP FUNDS_ISSUE amount=due
  agent: [Hello.|Good evening.] May I know the reason {title}?
  customer: Two functions in one month, pocket is empty.
  agent: The amount is {due}. If you can't do all of it, tell me what you can.
  customer: No, I don't like pieces. All of {due}, but give me till {dateNoun}. My FD breaks before that.
  agent: Till {dateNoun}, not later.
  customer: Not later.

  ANSWERED PTP NONE
  agent: (Hello|Excuse me), is this the number of {customer}?
  customer: (Yes|Yeah) yes, it's me, my throat is bad so the voice is (gone|like this).
  agent: Get well soon. It's a short call: {product}, it got returned {pastDate}.
  customer: Put me down for {dateNoun}, (I'll|I will) do it from the app.
  agent: (Thank you|Thanks), rest well.

  ANSWERED PTP MEDICAL_ISSUE amount=due
  agent: {title}, it's {due} on your {product}. Why has it been skipped?
  customer: Had a gall bladder surgery, discharged {pastDate}. The stitches are still on.
  agent: I hope you're recovering.
  customer: Slowly. {myRelative} will deposit the complete {due} for me {date}, I've handed over the cheque already. (It's as good as done|Count it as done).

  ANSWERED PTP NONE
  agent: {title} you have {count} EMIs remaining, {otherAmount} outstanding in total. Only this month's is overdue.
  customer: Only this month's, right? Not the {otherAmount}?
  agent: Only this month's.
  customer: (Phew|Okay good). That's {amount}, I know by heart. It'll hit you {date}.

  ANSWERED PTP NONE
  agent: (Hello|Hi), am I through to {customer}?
  customer: Tell me.
  agent: {company} side. You had committed {otherDate} for your {product}, I see, and now (I'm|I am) calling to confirm.
  customer: There's a change. Not {otherDateNoun}, my cheque got held. {date}.
  agent: Is the amount also changed?
  customer: No, {amount} stays {amount}.
  agent: (Okay|Ok|Alright) {title}, updated.

  ANSWERED PTP SALARY_NOT_CREDITED
  agent: [Hello.|Good evening.] {title}, you draw {salary} a month, then why is a small EMI stuck?
  customer: [Well.|Hmm.] On paper {salary}. In hand, nothing yet for this month. Government school, the treasury bill is stuck.
  agent: It'll get cleared when?
  customer: The accountant says {otherDate}. I don't trust him. So I tell you {dateNoun}, and that is solid.
  agent: Solid?
  customer: Totally.

  ANSWERED PTP NONE
  agent: Hello?
  customer: (Hello|Hi) hello.
  agent: Your voice is coming low {title}.
  customer: Wait, I'll go to the balcony. Now?
  agent: Much better. (I'm|I am) from {company}, it's for the {product} bill.
  customer: It is on my list. (Let me look at the calendar|Let me think). {otherDate} I travel... so {date}. (Yes|Yeah), {date} I pay that bill.
  agent: How much of the bill {title}?
  customer: What's the minimum?
  agent: {amount}.
  customer: Then {amount}.

  ANSWERED PTP NONE
  agent: {title}, {company} has approved one more chance for you.
  customer: What chance?
  agent: No legal action if it's paid {date}.
  customer: And the late fee?
  agent: {otherAmount}, that will remain.
  customer: (Okay|Ok|Alright). (I accept|Agreed). Paid by then.

  ANSWERED PTP TECHNICAL_ISSUE
  agent: Was there some problem with the auto debit {title}?
  customer: You tell me. The app says "something went wrong" every blessed time. (I've|I have) reinstalled it twice.
  agent: Try the UPI id I'm texting you.
  customer: Text it. {date} from my {relative}'s phone I'll do {amount}, mine is cursed.
  agent: Texted.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} is the pending figure {title}.
  customer: Half of my money went into repairing the roof. The full thing is beyond me.
  agent: What is within you?
  customer: {amount} only, and that too {date}. The balance we'll talk about later.
  agent: Okay, (I'll|I will) put a part payment.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {title}, {due} please.
  customer: Will you take it in two shots?
  agent: If the first one is good.
  customer: First shot {amount}, {date}. Second one (I can't date it now|we'll see afterwards).
  agent: Fine.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: We are still showing {due} against your {product}.
  customer: How? I put {paidAmount} {pastDate}.
  agent: That was received. The balance is what (I'm|I am) asking.
  customer: I said that day also, only that much for now. (The rest will take its own time|Don't ask the rest now).

  ANSWERED PARTIAL_PAYMENT SALARY_NOT_CREDITED
  agent: [Hello.|Good evening.] Why is it late {title}?
  customer: They've paid us half salary, {salary}, the other half god knows.
  agent: So?
  customer: [Hmm.|Look.|See.] So half for half. {amount} you take {date}, the other part stays pending until they release it.
  agent: Okay {title}, {amount}.

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: [Hello.|Good evening.] Is the shop open again {title}?
  customer: [Arre.|See.] Open yes, customers no. Last week I sold goods of {otherAmount} against {otherAmount} rent.
  agent: What can you pay out of {due}?
  customer: A portion. {amount}. You can collect the link money {date}.
  agent: And the remaining?
  customer: Let the season start.

  ANSWERED PARTIAL_PAYMENT MEDICAL_ISSUE
  agent: Hello {title}, you asked us to call again about the {due}.
  customer: (Yes|Yeah). The dialysis of {myRelative} takes {otherAmount} every week, so full is out of question.
  agent: I understand. Something small then?
  customer: Small, yes. {amount}.
  agent: When do I expect it?
  customer: {date}. Don't expect more than that.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [Hello.|Good evening.] You'd promised everything {title}.
  customer: Everything didn't come. I got hold of some of it.
  agent: Some is how much?
  customer: [Well.|Hmm.] Let me not say a number now and then be short. Some part will go {date}, whatever is there.
  agent: Okay, part payment {date}.

  ANSWERED PARTIAL_PAYMENT OTHER_REASONS
  agent: What's the reason for the delay {title}?
  customer: We were shifting to another house, deposit and brokerage and packers all in one go.
  agent: The due is {due}.
  customer: Take {amount} out of it {date}. I (can't|cannot) stretch any further till the old deposit is returned.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: I see a credit of {paidAmount} {title}. The dues were more.
  customer: Yes, that was the first half. The second half, {amount}, (I'll|I will) do {date} and then we're square.
  agent: (Thank you|Thanks) {title}.

  ANSWERED PARTIAL_PAYMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {title}, is {otherAmount} possible?
  customer: {otherAmount}? (I've|I have) lost my desk {pastDate}, I deliver parcels now.
  agent: Then tell me your figure.
  customer: From the parcels I can spare {amount} {date}. It's not even half of what you want, I know.
  agent: Something is better than nothing. (Noted|Okay noted).

  ANSWERED PTP NONE
  agent: (Hello|Hi), good (morning|evening), is it {customer}?
  customer: (Yes|Yeah), (who is this|which company)?
  agent: {title}, my name is {agent}, {company}. The line is recorded. It's for your {product}.
  customer: Again {product}. You people called {pastDate} too.
  agent: That was another team {title}. As of now two instalments stand, {otherAmount} each, and {otherAmount} for the bounces.
  customer: Two? I'm sure it's only one. I paid {paidAmount} {pastDate}.
  agent: That went to the older one {title}. (I'm|I am) looking at it now.
  customer: Hmm. Hold on. (Raju, close that door!|Beta, lower the TV!) (Yes|Yeah), tell.
  agent: So two are left. Can both come {otherDate}?
  customer: Both? Are you joking? My take-home is {salary}, rent {otherAmount}, and my {relative} depends on me.
  agent: I understand your position {title}.
  customer: You don't. Nobody does. Anyway.
  agent: What about at least one of them?
  customer: One... one is {otherAmount}, right? And if I do one, the calls stop?
  agent: The calls stop for this cycle.
  customer: Listen, I'd rather do it properly. (I've|I have) a deposit maturing. {date}, I'll give {amount}.
  agent: {amount} {date}. From which mode?
  customer: NEFT. (Write my word|You can hold me to it).
  agent: Done. In case it isn't there (I'll|I will) have to call {otherDate}.
  customer: It'll be there. Is the bounce charge on your side negotiable?
  agent: (I'll|I will) place a request, no guarantee.
  customer: Place it. (Okay|Ok|Alright), bye.

  ANSWERED PTP NONE
  third: Hello?
  agent: {customer}?
  third: <b:He|She>'s in the kitchen, hold. {customer}! Phone!
  customer: Hello, who is it?
  agent: {company}, for the {product}.
  customer: I told {myRelative} to pay it, <r:he|she> didn't?
  agent: We got nothing.
  customer: Typical. (One second|Wait)... <r:He|She> says <r:he|she> forgot. It's okay. (I'm|I am) taking it over, (I'll|I will) pay {date} myself.
  agent: Shall I send a reminder?
  customer: Send it to me, not to <r:him|her>.

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {title}, two EMIs, {due} in all.
  customer: I can't hide it from you, I have taken four loans this year. All of you call on the same day.
  agent: How much of ours can you clear?
  customer: To the first one I'm giving {otherAmount}, to the second {otherAmount}. For you I can keep only {amount}, not all.
  agent: When does it come?
  customer: {date}. And please no home visits, my parents don't know.
  agent: (Okay|Ok|Alright) {title}, part amount noted.

  ANSWERED PTP MEDICAL_ISSUE
  agent: Hello, am I speaking to {customer}?
  customer: (Yes|Yeah), one second, I'm at the pharmacy counter. (Bhaiya, give the strip of ten.) Okay, tell me.
  agent: {title}, {agent} from {company}. Is it okay to talk now?
  customer: Short and quick.
  agent: It's about the {product}. The (instalment|EMI) hasn't come, the bank returned it {pastDate}.
  customer: It would return. I emptied that account for {myRelative}'s operation. {otherAmount} in the first shot only.
  agent: Oh. How is <r:he|she> now?
  customer: Out of danger, but weak. Medicines alone are {otherAmount} a week.
  agent: I hope <r:he|she> gets better soon. Is there any insurance?
  customer: Mediclaim, yes. They've passed {otherAmount}, but it is going to the hospital, not to me.
  agent: I see. So how do we handle the EMI {title}?
  customer: What's the latest you can give me?
  agent: I can hold it up to {otherDateNoun}.
  customer: (Too tight|That's tight). My PF advance is approved, it's a matter of the transfer.
  agent: And when is the transfer?
  customer: They told me a date, I keep some margin over it. So {date}. {amount} (I'll|I will) pay.
  agent: I'm writing {amount} {date}.
  customer: Please write it and tell your boys not to ring {myRelative}, <r:he|she> gets tense.
  agent: (I'll|I will) put a note.
  customer: Thank you, you spoke decently.

  ANSWERED PTP NONE
  agent: (Hello|Hi) {title}, {agent} calling, {company}.
  customer: I'm listening.
  agent: Can you tell me about the (instalment|EMI)?
  customer: Didn't {myRelative} send it?
  agent: Nothing has reached us {title}.
  customer: Strange. <r:He|She> told me {pastDate} it's done. Please stay on the line, (I'll|I will) conference <r:him|her>.
  agent: (Sure|Okay).
  customer: <r:He|She>'s not picking. Okay, suppose it (isn't|is not) sent. What's the late fee?
  agent: {otherAmount} till now.
  customer: And if I pay {otherDate}?
  agent: The same.
  customer: And after that?
  agent: After that it goes up by {otherAmount}.
  customer: So it makes no sense to delay. I'd said {otherDate}, forget that one. {date}, (I'm|I am) paying from my own account.
  agent: EMI alone or with the late fee?
  customer: What's it with the fee?
  agent: {amount}.
  customer: (Okay|Ok|Alright), {amount} then. If {myRelative} has also paid, you return one.
  agent: Any extra will be adjusted.
  customer: Chalo, bye.

  ANSWERED PTP NONE amount=due
  agent: [Hello.|Good evening.] {title}, {company}. One thing only: {due}.
  customer: One thing only: {date}.
  agent: In full?
  customer: [Arre.|See.] In full, every rupee of that.

  ANSWERED PARTIAL_PAYMENT NONE
  agent: [Hello.|Good evening.] Is {due} possible {title}?
  customer: No. {otherAmount} also no.
  agent: Then?
  customer: [Well.|Hmm.] {amount}. It's a token, I know. {date}. For the rest give me some weeks.

  ANSWERED PTP SERVICE_ISSUE
  agent: [Hello.|Good evening.] {title} did you get my message?
  customer: [Hmm.|Look.|See.] I got {count} messages. And {count} calls. At my office desk, at my in-laws', and one boy abused {myRelative}. I held the EMI back in protest.
  agent: I apologise, I'll report that boy.
  customer: Give me that in writing and {date} your {amount} is released. I'm not a defaulter, I'm angry.
  agent: You'll have the mail in the evening.
  customer: Then you'll have the money.

  ANSWERED PTP RATE_OF_INTEREST_ISSUES
  agent: Any reason for not paying {title}?
  customer: When I took it they told one interest, on the paper it's another. I stopped because of that.
  agent: Your disputes go to the grievance cell. But each day adds more.
  customer: That's the trap. Fine, {date} (I'm|I am) putting {amount} under protest.

  ANSWERED PTP LOAN_TAKEN_BY_KNOWN_PARTY
  agent: [Hello.|Good evening.] You signed as the borrower {title}.
  customer: For my friend's café, yes. He swore he'd pay each EMI.
  agent: And he stopped.
  customer: [Arre.|See.] He's in Goa, phone off. Since it's my score, I'll clear it: {dateNoun}. Let me find him afterwards.

  ANSWERED PTP NONE
  agent: (Hello|Hi) {title}, calling about {product}. Is everything fine at home, last time your {relative} was unwell?
  customer: <r:He|She> is back on <r:his|her> feet, since long. No excuse from my side this time.
  agent: So may I ask for a date?
  customer: {date}. You'll have {amount}.

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: [Hello.|Good evening.] Your EMI of {due} is yet to come {title}.
  customer: [Well.|Hmm.] Ask your system! It's still sending my links to the old SIM which I threw away, so I never got one.
  agent: Tell me the new number.
  customer: {phone}. If the link lands there, {amount} is yours {date}.
  agent: It'll land.

  ANSWERED PTP OUT_OF_STATION
  agent: {title} why (isn't|is not) the EMI in?
  customer: I was posted at a site in the hills, no bank for miles. I come down to town {date} and right there I deposit {amount}.
  agent: Travel safe.

  ANSWERED PTP JOB_CHANGED_WAITING_FOR_SALARY
  agent: [Hello.|Good evening.] Have you joined the new firm {title}?
  customer: [Well.|Hmm.] Joined {pastDate}. In the old one I got {salary}, here it's better, but payday hasn't come yet.
  agent: Fine, tell me the plan.
  customer: {date}. Straight from that salary.

  ANSWERED PTP DEATH_IN_FAMILY
  agent: We tried you {pastDate} also {title}.
  customer: My phone was off, I was doing the last rites of {myRelative} in Kashi.
  agent: Sorry to hear that.
  customer: (I'm|I am) home now. So don't send anyone, (I'll|I will) pay {date}, through my bank.

  ANSWERED PTP BUSINESS_LOSS
  agent: Any difficulty {title}?
  customer: Fire in the godown. The claim (isn't|is not) settled. But you have been patient, so {date} (I'll|I will) give {amount} from my {relative}'s account.

  ANSWERED PTP FUNDS_ISSUE
  agent: Good (morning|evening), may I speak with {customer}?
  customer: (Speaking|You are), what's the matter?
  agent: {title}, this is {agent}. I handle the {product} accounts for {company}.
  customer: Handle? You people only call.
  agent: Calling is part of it {title}. The instalment that fell {pastDate} is not cleared.
  customer: Hmm.
  agent: Did you get the SMS?
  customer: I get forty SMS a day. (Who reads?|I don't open them.)
  agent: Fair enough. May I ask what stopped it?
  customer: Money stopped it, what else. The borewell dried, I had to dig a new one, {otherAmount} down the hole.
  agent: Did you strike water at least?
  customer: Right at the bottom, yes. Muddy, but water.
  agent: That's a relief. {title}, about the instalment, can we do {otherAmount} {otherDate}?
  customer: No.
  agent: {otherDate}?
  customer: You're throwing darts. Let me think loudly: milk society pays me {otherAmount}, of that the feed takes half...
  agent: Take your time.
  customer: My brother-in-law owes me {otherAmount} since long, he'll give when cows fly.
  agent: So leave him out.
  customer: Leave him out. The sugarcane advance, that's sure money. Okay, {otherDate}. No no, that day I've to be at the registrar. {date}.
  agent: {date} is your day then. And the figure?
  customer: How much to get the account green again?
  agent: {amount} {title}.
  customer: {amount} it is. I'll walk to the common service centre and do it.
  agent: Shall I call to remind?
  customer: If you call, call {time}. Before that I'm in the field.
  agent: Noted. Thank you for your time.
  customer: (Okay okay|Right), ram ram.

  ANSWERED PARTIAL_PAYMENT BUSINESS_LOSS
  agent: Hello, {customer} from Sri Ganesh Traders?
  customer: There is no more Sri Ganesh Traders. There's only me.
  agent: [Okay.|I see.] What happened {title}?
  customer: Two wholesalers took goods on credit and locked their shops. I shut mine after that.
  agent: I'm sorry to hear it. You know why I'm calling.
  customer: The business loan.
  agent: Yes. {due}, two instalments.
  customer: Sir, I've a stall now, I sell combs and clips. A good day is {otherAmount}.
  agent: I'm not asking for a day's money {title}, but we can't leave it at zero either.
  customer: What happens at zero?
  agent: It goes to the legal desk.
  customer: And if it's not zero?
  agent: Then it remains with me.
  customer: Fine. I'd rather deal with you. Against that {due} I can place {amount}.
  agent: That's on the low side.
  customer: It's what exists.
  agent: By when?
  customer: [Well.|Hmm.] I was going to say {otherDate}, but the weekly market is what gives me cash. So {date}.
  agent: And the balance?
  customer: Don't make me lie about the balance.
  agent: Okay. A part of {amount}, {date}.
  customer: That I'll stand by.
`);
