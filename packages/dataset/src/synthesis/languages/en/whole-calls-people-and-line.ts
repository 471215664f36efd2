import { calls } from "../calls.ts";

/** Whole calls with strangers, relatives and rough or busy borrowers, and calls that never come about. */
export const wholeCallsPeopleAndLine = calls(`
  WRONG_NUMBER NONE NONE
  third: (Wrong number|You've got the wrong number).

  WRONG_NUMBER NONE NONE
  agent: Hello, {customer}?
  third: No such person. I bought this SIM a (month|few weeks) ago, all sorts of people ring for <b:him|her>.

  WRONG_NUMBER NONE NONE
  agent: [Hello.|Good evening.] Am I speaking to {customer}?
  third: Who? This is a bakery.
  agent: We've this number on the application.
  third: [Well.|Hmm.] Maybe a digit is wrong there. You want cakes, I can help.

  WRONG_NUMBER NONE NONE
  third: Hello, good afternoon.
  agent: Good afternoon, {agent} from {company}. It's about your {product}, {due} is pending, the debit failed {pastDate}.
  third: {due}? Hold on, I have no {product} with anybody.
  agent: Are you not {customer}?
  third: (I'm|I am) not. My name is entirely different and there's nobody by that name in this house.
  agent: Could it be a neighbour?
  third: I don't know any. I've held this number for ten years, please correct your list.
  agent: I'm sorry for the trouble.

  WRONG_NUMBER NONE NONE
  agent: {customer}, when will you pay the EMI?
  third: Which EMI?
  agent: The {product} one, you promised {otherDate}.
  third: I promised nobody anything. Which number have you dialled?
  agent: {phone}.
  third: That's mine but (I'm|I am) not the one you want. Wrong number.

  WRONG_NUMBER NONE NONE
  agent: [Hello.|Good evening.] Is this the number of {customer}?
  third: [Hmm.|Look.|See.] For the fifth time, it isn't. Tell your whole office it's a wrong number.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: [Hello.|Good evening.] You've been named as a reference by {customer}.
  third: By whom? The name rings no bell.
  agent: <b:He|She> wrote you as a friend.
  third: [Hmm.|Look.|See.] Anyone can write anything. I've never met <b:him|her>.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: (Hello|Hi), {company} here. Are you acquainted with {customer}?
  third: Not at all. How come (I'm|I am) in <b:his|her> form?

  DO_NOT_KNOW_THE_PERSON NONE NONE
  third: Yes?
  agent: I'm looking for {customer}, your number is in the second contact.
  third: [Arre.|See.] I run a travel agency, thousands have my card. I couldn't tell you who that is.
  agent: [Okay.|I see.] Alright, sorry.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [Hello.|Good evening.] {customer} listed you as an emergency contact.
  third: [Hmm.|Look.|See.] We shared a room once. <b:He|She> moved out and never called again. I haven't an idea where <b:he|she> is.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [Hello.|Good evening.] Can you connect me with {customer}?
  third: [Hmm.|Look.|See.] <b:He|She> was in my team. Resigned {pastDate}, and after that no hi, no hello.
  agent: Any number you have?
  third: The one I had doesn't exist any more.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  third: If it's for {customer}, we don't talk.
  agent: But you're the {relative}?
  third: [Well.|Hmm.] On paper. <b:He|She> broke all ties after the property matter. Please don't ring me for <b:him|her>.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: Do you know where {customer} lives now?
  third: We were neighbours in the old colony. (I've|I have) lost touch, people say <b:he|she> went to Dubai.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer}?
  third: <b:He|She>'s asleep after a night shift. (I'm|I am) the {relative}.
  agent: When should I ring?
  third: Try {followUp}, <b:he|she> has a holiday.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  third: [Hmm.|Look.|See.] {customer} has left <b:his|her> mobile on the fridge, as usual. I'm <b:his|her> {relative}.
  agent: Okay, just say {agent} called.
  third: {agent}, right.

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: [Hello.|Good evening.] May I talk to {customer}?
  third: Not here. What is it about?
  agent: I can tell only <b:him|her>. And you are?
  third: [Well.|Hmm.] <b:His|Her> {relative}. Call {time}.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: [Hello.|Good evening.] Is there any talk at home about the pending EMI?
  third: [Hmm.|Look.|See.] I'm the {relative}, all I heard is <b:he|she> would deposit {otherAmount} {otherDate}. Whether it happens, ask <b:him|her>.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  third: (Hello|Hi), (I'm|I am) {customer}'s {relative}. <b:He|She> can't come to the phone, there was a paralysis attack {pastDate}.
  agent: I'm so sorry. It was for the loan instalment.
  third: That has stopped due to this only. When <b:he|she> is better <b:he|she> may pay.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: [Hello.|Good evening.] Why hasn't {customer} paid the EMI?
  third: [Well.|Hmm.] I am the {relative}. There isn't any money in the house, what will <b:he|she> pay from. Let things improve.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT JOB_CHANGED_WAITING_FOR_SALARY
  third: {relative} speaking, tell me.
  agent: {customer} has an overdue of {due}.
  third: [Arre.|See.] They removed <b:him|her> from the factory. <b:He|She> says <b:he|she>'ll pay {otherDate}, but I wouldn't bank on it.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY NONE
  agent: [Hello.|Good evening.] Are you the {relative} of {customer}?
  third: Yes, and before you ask: nobody from this family will pay that loan. Don't trouble us.

  ANSWERED_BY_FAMILY_MEMBER DENIED_TO_PAY DEATH_IN_FAMILY
  agent: Can I speak to {customer}?
  third: <b:He|She> expired {pastDate}. (I'm|I am) <b:his|her> {relative}.
  agent: My deep condolences. About the {product}...
  third: It went with <b:him|her>. We're not going to pay for it.

  WILL_ASK_TO_PAY NONE NONE
  agent: Please remind {customer} that {due} has to be paid.
  third: (Sure|Fine), at dinner I'll raise it and make <b:him|her> pay.

  WILL_ASK_TO_PAY NONE NONE
  third: I'm a friend, <b:he|she> kept me as reference.
  agent: Would you let <b:him|her> know that the (instalment|EMI) fell due {pastDate}?
  third: I'll ping <b:him|her> right now to clear it.

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} (isn't|is not) picking our calls. You're the {relative}?
  third: Yes. <b:He|She> ignores mine too.
  agent: The {product} EMI must be paid, kindly convey.
  third: (Okay|Ok|Alright), I'll convey it, (I'm|I am) going there {otherDate} anyway.

  WILL_ASK_TO_PAY NONE NONE
  agent: It's an important matter of payment, you work with {customer}?
  third: Next desk. (I'll|I will) pass on that the loan people want their EMI.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: [Hello.|Good evening.] How else can I reach {customer}?
  third: [Well.|Hmm.] Note: {phone}. That's <b:his|her> shop.

  GAVE_ALTERNATE_NUMBER NONE NONE
  third: You won't catch <b:him|her> on this one. (I'm|I am) the {relative}, this stays at home.
  agent: Which one does <b:he|she> carry?
  third: {phone}.
  agent: Once more please?
  third: {phone}.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: [Hello.|Good evening.] Is {customer} there?
  third: No, {customer} gave this phone to me. Take down the other, {phone}, and don't call here again.

  GAVE_ALTERNATE_NUMBER NONE NONE
  customer: (I'm|I am) {customer}, yes, but the battery is dying.
  agent: It'll take a minute.
  customer: It'll be dead in that minute. Dial {phone}, it's my second phone.

  CALL_BACK_LATER NONE NONE
  agent: {title}, {agent} from {company}.
  customer: (I'm|I am) in the middle of (an exam duty|a site inspection|a puja), ring me {time}.

  CALL_BACK_LATER NONE NONE
  agent: [Hello.|Good evening.] Is it a good time, {customer}?
  customer: No. I'm on a flight that's about to take off. {followUp} please.
  agent: {followUp}, thank you.

  CALL_BACK_LATER NONE NONE
  agent: Regarding your {product}, {title}...
  customer: Sorry, the boss is standing at my desk, (can't|cannot) talk.
  agent: When will you be free?
  customer: {followUpNoun}.

  CALL_BACK_LATER NONE NONE
  customer: I'm riding, traffic police is ahead. (Later|Call later).

  CALL_BACK_LATER NONE NONE
  agent: {due} is showing {title}.
  customer: (I'm|I am) at a wedding, (can't|cannot) hear over the band. Give me a ring {time}, we'll discuss.

  CUSTOMER_ABUSIVE NONE NONE
  agent: Hello {title}, {company} here.
  customer: [Hmm.|Look.|See.] You bloody beggars again! Put the phone down before I break your teeth.

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: When are you paying {title}?
  customer: Never, you (swine|rascal). Not one paisa. Come here and (I'll|I will) set the dogs on you.
  agent: Please mind the language.
  customer: To hell with you and your language, idiot.

  CUSTOMER_ABUSIVE NONE NONE
  agent: [Hello.|Good evening.] May I know your concern {title}?
  customer: [Arre.|See.] My concern is that a donkey like you has my number. Shut up, you stupid clown.

  CUSTOMER_ABUSIVE DENIED_TO_PAY RATE_OF_INTEREST_ISSUES
  agent: The penalty is as per policy {title}.
  customer: Policy my foot! You thieving bastards charge {otherAmount} for nothing. (I'll|I will) not pay, and if you call again I'll get you beaten up.

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: [Hello.|Good evening.] {title}, your {product} account is overdue.
  customer: Oh, you. Bye.
  system: ⟦customer ended the call⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer}, this is from {company}. The bounced EMI...
  customer: Who gave you this number? (I'm|I am) putting the phone down.

  CALL_DISCONNECTED_BY_CUSTOMER DENIED_TO_PAY NONE
  agent: [Hello.|Good evening.] Would {otherAmount} be okay {title}?
  customer: [Hmm.|Look.|See.] Nothing is okay. I'm not paying, and this call is over.
  system: ⟦borrower hung up⟧

  CALL_DISCONNECTED_BY_CUSTOMER NO_PAYMENT_COMMITMENT FUNDS_ISSUE
  agent: [Hello.|Good evening.] {due} is due {title}, it's already late.
  customer: [Arre.|See.] Money's a bit tight at home.
  agent: So which day do I mark?
  customer: I'll see... I'll see, okay?
  agent: {title}, I need a...
  system: ⟦call ended from customer side⟧

  LANGUAGE_BARRIER NONE NONE
  agent: Good morning, am I speaking with {customer}?
  customer: English illa. Kannada, Kannada.
  agent: [Okay.|I see.] Do you know Hindi?
  customer: Illa, gottilla.

  LANGUAGE_BARRIER NONE NONE
  agent: [Hello.|Good evening.] {title}, your EMI is overdue.
  customer: What you saying, not understanding. Only Malayalam knowing.
  agent: I'll ask a Malayalam speaking colleague to ring.

  LANGUAGE_BARRIER NONE NONE
  agent: Hello, {agent} from {company}.
  customer: Ami Bangla chhara kichhu bujhi na.
  agent: [Okay.|I see.] Sorry?
  customer: Bangla bolun.

  LANGUAGE_BARRIER NONE NONE
  customer: Tamil theriyuma? English (puriyala|theriyadhu).
  agent: I don't know Tamil, sorry. Someone who does will call you.
  customer: Puriyala.

  SILENCE_ISSUE NONE NONE
  agent: (Hello|Hi)? {customer}? Anybody there?
  system: ⟦no sound from the other end⟧
  agent: I'm closing the call as there's no response.

  SILENCE_ISSUE NONE NONE
  agent: (Hello|Hi). Hello, {title}, can you speak?
  system: ⟦faint television, nobody talks⟧

  SILENCE_ISSUE NONE NONE
  system: ⟦call picked up⟧ ⟦silence⟧
  agent: (Hello|Hi), {company} this side. Hello?

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: [Hello.|Good evening.] {title}, calling for...
  customer: [Well.|Hmm.] What? Wha... hello? You're getting chopped.
  agent: Can you hear me now?
  customer: Cho... nothing, only a buzzing.

  ANSWERED_VOICE_ISSUE NONE NONE
  customer: (Hello|Hi), who? Speak up, there's an echo, I hear myself only.
  agent: {customer}? (Hello|Hi)?
  customer: No use, not audible.

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: [Hello.|Good evening.] Your {product} shows {due}, hello?
  customer: [Well.|Hmm.] Are you under water? I can't make out a syllable.
  agent: Hello, hello.
  system: ⟦line noise⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: (Hello|Hi).
  agent: Hello, is that {customer}?
  system: ⟦call dropped⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: (Yes|Yeah)?
  system: ⟦beep beep beep⟧

  ANSWERED_DISCONNECTED NONE NONE
  agent: A very good (morning|evening), I am {agent}...
  customer: Haan?
  agent: ... calling from {company}. (Hello|Hi)? Hello, {title}?
  system: ⟦disconnected⟧

  AUTOMATED_VOICE NONE NONE
  system: You (have reached|are connected to) the (voice mailbox|message box) of a number that can't take your call. (Record|Speak) after the tone.

  AUTOMATED_VOICE NONE NONE
  system: (Thanks for calling|Welcome). For (sales|new loans) say one, for (service|complaints) say two, to repeat this menu press (hash|star).
  agent: It's a machine.

  AUTOMATED_VOICE NONE NONE
  system: Hi, I'm the call assistant. Tell me your name and purpose and I'll see if this person is available.
  agent: {agent}, from {company}.
  system: Thank you, the person is not able to speak now. Goodbye.

  FORWARDED_CALL NONE NONE
  system: This call is (being diverted|getting diverted|on divert) to another (line|phone), (please stay on|do not hang up).

  FORWARDED_CALL NONE NONE
  system: The number you dialled has call forwarding on. Transferring your call.
  agent: (Hello|Hi)? {customer}?
  system: ⟦no connection after forwarding⟧

  FORWARDED_CALL NONE NONE
  system: (Your|The) call is forwarded[ now]. (Please hold the line|Kindly wait).

  RINGING NONE NONE
  system: The customer (isn't picking up|has not picked up|does not answer). Kindly (call|try) after some time.

  RINGING NONE NONE
  system: ⟦phone (rings and rings|rang for long)⟧
  agent: Nobody lifts it.

  RINGING NONE NONE
  system: ⟦(devotional|film) song as caller tune, never (answered|picked)⟧

  BUSY NONE NONE
  system: The (line|number) you want is engaged (at present|right now).

  BUSY NONE NONE
  system: The person is (talking to someone else|on a different call). Please (stay connected or try later|wait or redial).

  BUSY NONE NONE
  system: ⟦(busy|engaged) tone⟧
  agent: Engaged again.

  SWITCHED_OFF NONE NONE
  system: The (phone|handset|device) you're calling is powered off. Please (try again|try later).

  SWITCHED_OFF NONE NONE
  system: The subscriber has kept the mobile switched off.
  agent: It was off {pastDate} too, same thing.

  SWITCHED_OFF NONE NONE
  agent: [Hello.|Good evening.] Checking {phone}.
  system: This mobile is currently switched off.

  OUT_OF_NETWORK NONE NONE
  system: (Sorry|We regret), the mobile you called cannot be reached, it's (outside|out of) the (service|signal) area.

  OUT_OF_NETWORK NONE NONE
  system: The number is (not reachable|unreachable) at (the|this) moment.
  agent: Not reachable.

  OUT_OF_NETWORK NONE NONE
  system: The person you want is out of (our|the) network coverage, (call back|try) later.

  OUT_OF_SERVICES NONE NONE
  system: The number dialled is (not valid|invalid|incorrect). (Check it|Verify it) and dial again.

  OUT_OF_SERVICES NONE NONE
  system: This mobile connection has been permanently (withdrawn|disconnected|closed).
  agent: Dead number.

  OUT_OF_SERVICES NONE NONE
  system: The digits you (entered|dialled) do not (belong to|match) any subscriber.

  NO_INCOMING_CALLS NONE NONE
  system: Incoming (facility|call service) is not (available|active) on this connection.

  NO_INCOMING_CALLS NONE NONE
  system: The subscriber's incoming has been (stopped|suspended) for want of a (recharge|valid plan).

  NO_INCOMING_CALLS NONE NONE
  system: Calls cannot be received (by|on) this number, incoming is (restricted|locked).
  agent: Incoming barred.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: Hello? Yes?
  agent: {title}, one moment, another customer has come on my line. (I'll|I will) get back to you.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  customer: You people called me?
  agent: (Yes|Yeah) {title}, but I'm attending a call on the other extension now, sorry, I'll ring you back.
  customer: What nonsense.

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  system: All our (executives|agents) are on other calls (right now|at present), (your call will be returned|we will ring you back).

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: Sorry to hold you {title}, (I'm|I am) tied up with a second call here.
  customer: Then talk to them first.

  OTHERS NONE NONE
  agent: [Hello.|Good evening.] {customer}?
  third: [Hmm.|Look.|See.] You've got the warden of the hostel, the students' phones are deposited with me.

  OTHERS NONE NONE
  third: [Hmm.|Look.|See.] Advocate for {customer}. From now on any communication goes through my chamber.
  agent: May I have it in writing?
  third: You'll get a vakalatnama by post.

  OTHERS NONE NONE
  third: Traffic control room. This (phone|handset) was (recovered|picked) from an accident spot, are you family?
  agent: No, we're a finance company.
  third: Then please leave the line free.

  OTHERS NONE NONE
  agent: [Hello.|Good evening.] I'd like to speak to {customer}.
  third: [Well.|Hmm.] This is a mobile repair counter, the set came for a new display. Collecting {otherDate}.

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: (Hello|Hi), is {customer} available?
  third: Who wants to know?
  agent: {agent} from {company}.
  third: Oh, the loan company. <b:He|She>'s gone to the mandi. (I'm|I am) <b:his|her> {relative}.
  agent: When does <b:he|she> come back?
  third: When the vegetables are sold.
  agent: Did <b:he|she> say anything about the EMI?
  third: <b:He|She> got {otherAmount} from the trader {pastDate}, and I heard <b:him|her> say the finance fellow must be paid {otherDate}.
  agent: So {otherDate} it will be paid?
  third: (I'm|I am) only telling what I heard. <b:He|She> also said that last season.
  agent: Could you pay on <b:his|her> behalf?
  third: I? I don't even have an account.

  WRONG_NUMBER NONE NONE
  agent: Good (morning|evening), {customer} ji?
  third: Who do you want?
  agent: {customer}. It's about a missed payment of {otherAmount}.
  third: I did miss a payment, of my electricity. Are you from electricity?
  agent: No, {company}, {product}.
  third: I don't have that. Mine is only the electricity.
  agent: Sorry, your good name?
  third: Why do you want my name? Not the one you're saying, for sure.
  agent: Is there somebody of that name at home? {relative}, son?
  third: We're three people here and none is that.
  agent: Since when do you have this SIM?
  third: Since {pastDate} maybe, new connection.
  agent: Okay, then it's an old number of our customer.
  third: (Yes|Yeah), wrong number it is. Remove it, I also got your message for {due}.

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: {title}, {company}.
  customer: What do you want now?
  agent: The EMI {title}, you'd said {otherDate}.
  customer: I say a lot of things.
  agent: So when...
  customer: When your mother pays it, you gutter rat.
  agent: {title} please don't use such words.
  customer: I'll use what I like. What'll you do, dog? You'll cry to your manager?
  agent: (I'll|I will) have to disconnect.
  customer: Disconnect, you filthy pig. And hear this, not a single paisa are you getting out of me.

  CALL_BACK_LATER NONE NONE
  agent: {customer}?
  customer: Yeah, who?
  agent: {agent} from {company}, it's regarding {product}.
  customer: Listen, (I'm|I am) taking a class. Thirty kids are staring at me.
  agent: It'll only take a...
  customer: Not now please.
  agent: {time} is okay?
  customer: No, {followUp}. (Kids, quiet!) {followUp}, free period.

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: Hello, {customer} there?
  third: (I'm|I am) the {relative}. <b:He|She> doesn't live with us any longer.
  agent: There's an amount of {due} pending.
  third: That you tell <b:him|her>. We've nothing to do with money matters.
  agent: Then kindly help me to reach <b:him|her>.
  third: Wait, (I'll|I will) read from the fridge door. {phone}.
  agent: Does <b:he|she> answer unknown calls?
  third: <b:He|She> answers, if <b:he|she> isn't sleeping.

  WILL_ASK_TO_PAY NONE NONE
  agent: You're the guarantor for {customer}, is that right?
  third: Unfortunately.
  agent: <b:His|Her> EMI is {count} days late, you'll be affected too.
  third: I know. I don't have money to pay for <b:him|her>, mind you.
  agent: (I'm|I am) only requesting you to talk to <b:him|her>.
  third: That (I'll|I will) do. (I'm|I am) going to catch <b:him|her> at the tea stall and make sure <b:he|she> pays you.

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: [Hello.|Good evening.] I'm looking for {customer}, is it <b:his|her> office?
  third: It was. <b:He|She> worked in accounts.
  agent: Worked?
  third: [Well.|Hmm.] Left {pastDate} without notice. Even our salary advance is unpaid.
  agent: Any forwarding contact?
  third: None, <b:he|she> has blocked all of us.

  CALL_DISCONNECTED_BY_CUSTOMER NONE SERVICE_ISSUE
  agent: [Hello.|Good evening.] {title}, may I know why the EMI has not come?
  customer: [Hmm.|Look.|See.] Because your branch treats people like cattle. {count} visits for one signature!
  agent: I'd like to help you {title}. Which branch...
  customer: Help yourself.
  system: ⟦customer has cut the call⟧

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: Hello, {customer}?
  third: <b:His|Her> {relative}. <b:He|She>'s gone to vote.
  agent: [Right.|Okay.] Oh, is it polling in your area?
  third: Municipality. The queue is up to the temple.
  agent: I'm {agent}, from {company}. When could I talk to <b:him|her>?
  third: After voting <b:he|she> goes to the in-laws. Is it urgent?
  agent: It's a personal matter, I can't share it.
  third: Is it about that insurance?
  agent: I can't say, sorry.
  third: [Hmm.|Look.|See.] Everyone's so secret these days. Call {followUp}, <b:he|she>'ll be home the whole day.
  agent: {followUp}, okay. Which time?
  third: {time}.
  agent: Thank you.

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: Hello, is this the reference of {customer}?
  third: Reference for what?
  agent: [Okay.|I see.] {customer} has availed a {product} from {company} and given your number.
  third: You must be mistaken.
  agent: The number is {phone}.
  third: That's my number all right. But the name means nothing to me.
  agent: Perhaps a colleague, or from your building?
  third: I know everybody in my building, I'm the secretary. There's nobody by that name.
  agent: Maybe an old classmate?
  third: [Well.|Hmm.] My classmates are in their seventies, young <o:man|lady>. I have no clue who it is.
  agent: Then I'll remove your number, sorry to disturb.
  third: Please do.
`);
