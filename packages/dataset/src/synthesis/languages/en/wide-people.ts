import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Third parties, calls that end early and the telephone itself, in as many different words as there are. */
export const widePeople = {
  familyIsHere: phrases(`
    I'm <b:his|her> {relative}, <b:he|she> has stepped out for a walk.
    {customer} is taking a shower, I am the {relative}.
    The {relative} here, <b:he|she> has gone to the gym.
    <b:He|She> went to drop the kids at school, I'm the {relative}.
    This is {customer}'s {relative}, the phone was lying on the table.
    <b:He|She>'s at the mosque for prayers, <b:his|her> {relative} speaking.
    I picked it up as <b:he|she> is asleep, I'm <b:his|her> {relative}.
    <b:He|She> has gone to the barber, you're talking with the {relative}.
    I'm only the {relative}, <b:he|she> is at the workshop and the mobile's at home.
    <b:He|She> left for a wedding, {relative} here.
    No, not {customer}, {relative}. <b:He|She> is on the terrace with guests.
    <b:He|She> is ploughing the field, I'm the {relative}.
    My name won't help you, I'm the {relative}, {customer} isn't around.
    <b:He|She>'s in the kitchen garden without the phone, I'm <b:his|her> {relative}.
    <b:He|She> has gone to fetch water, {relative} is speaking.
    The mobile is charging here, <b:he|she> is outside, I am {customer}'s {relative}.
    This phone is shared in the family, I'm the {relative}, <b:he|she>'s away.
    <b:He|She> is sitting in an exam hall, I'm the {relative}.
    {customer} is at the factory, phones aren't allowed inside, I'm the {relative}.
    I'm the {relative}, <b:he|she> went with friends somewhere.
    <b:He|She> hasn't returned from duty, <b:his|her> {relative} on the line.
    <b:He|She> is praying just now, I'm <b:his|her> {relative}, may I know who's calling?
    You've got <b:his|her> {relative}, {customer} is down in the parking.
    <b:He|She> has gone to buy vegetables, I'm the {relative}.
    I'm <b:his|her> {relative} and I look after the house, <b:he|she> is not in.
    Which {customer}? Oh, my own, I'm the {relative}, <b:he|she> is in the other village.
    {relative} this side, <b:he|she> cannot come to the phone, <b:he|she> is bathing the buffalo.
    I attend <b:his|her> calls when <b:he|she> is driving, I'm the {relative}.
  `),
  familyHearsay: phrases(`
    <b:He|She> was telling somebody that the EMI would be cleared.
    I overheard <b:him|her> saying it'll be paid {otherDate}.
    <b:He|She> must be planning to pay, I suppose.
    As per <b:him|her>, the money goes {otherDate}.
    Last I heard, <b:he|she> is arranging it.
    <b:He|She> mentioned something like {otherAmount}, not sure.
    At dinner <b:he|she> said the loan will be dealt with.
    <b:He|She> keeps saying that it's going to be paid, we don't know more.
    <b:His|Her> plan was to deposit {otherDate}, that's what I gathered.
    <b:He|She> has it in mind, <b:he|she> won't run away.
    It seems <b:he|she> will do the payment.
    <b:He|She> told <b:his|her> father that it would get done {otherDate}.
    From what I know <b:he|she> intends to pay up.
    <b:He|She> usually pays, so <b:he|she> will this time also.
    <b:He|She> is supposed to go to the bank {otherDate}.
    I guess <b:he|she> is collecting the cash for you.
    <b:He|She> assured us that the bike loan is under control.
    I believe it is going to be settled by <b:him|her> {otherDate}.
    <b:He|She> did talk about paying, nothing more was said in front of me.
    Somebody is to lend <b:him|her> the amount, then <b:he|she> will give, so we hear.
    <b:He|She> said let the work finish and it'll be paid.
    We've been told by <b:him|her> not to worry about the EMI.
    Probably <b:he|she> transfers it {otherDate}.
    The way <b:he|she> was speaking, it'll come to you {otherDate}.
    <b:He|She> was counting {otherAmount} aside for something, might be yours.
    <b:He|She> handles all payments and <b:he|she> said yes for this one.
  `),
  familyPaid: phrases(`
    <b:He|She> has already deposited it {pastDate}.
    I myself went with <b:him|her> to your branch {pastDate} and it was paid.
    {pastDate} {paidAmount} got cut from <b:his|her> account for the EMI.
    <b:He|She> did it through PhonePe {pastDate}, I saw the tick.
    Your man came and took {paidAmount} {pastDate} from <b:him|her>.
    We paid it at the kirana's digital counter {pastDate}.
    The auto debit went through {pastDate}, <b:he|she> told me.
    <b:He|She> transferred {paidAmount} by net banking.
    It's been given, <b:his|her> friend did it on Google Pay.
    <b:He|She> handed over the cash to your collection boy {pastDate}.
    <b:He|She> paid {pastDate} with the debit card.
    There's a debit message on <b:his|her> phone since {pastDate}, so it is paid.
    That instalment was cleared {pastDate} at the bank window.
    From my account we sent {paidAmount} for <b:him|her> {pastDate}.
    <b:He|She> scanned your QR {pastDate} and finished it.
    <b:He|She> swiped the card at your office {pastDate}.
    The slip is lying on our fridge, <b:he|she> paid {pastDate}.
    <b:He|She> filled it online {pastDate}, please check your records.
    It's done, the cheque <b:he|she> gave has been encashed.
    <b:He|She> remitted the money via NEFT {pastDate}.
    Our son in the city paid it by UPI {pastDate} on <b:his|her> behalf.
    <b:He|She> settled this month's kist at the CSC centre.
    {paidAmount} was put in {pastDate} by <b:him|her>, what else is remaining?
    We have nothing pending, <b:he|she> cleared it {pastDate} in your app.
    <b:He|She> used Paytm {pastDate}, the receipt came also.
  `),
  familyDeny: phrases(`
    We won't pay.
    Nobody in this house is going to give you a paisa.
    Go and do what you like, no one pays from here.
    It can't be paid by us.
    Don't expect anything from this family.
    Not one of us will bear <b:his|her> loan.
    Forget it, you'll get nothing here.
    We refuse.
    Our family has no intention to pay this.
    We wash our hands of it, no payment from our side.
    <b:He|She> isn't going to pay and neither will we.
    Take <b:him|her> to court, we aren't paying.
    We can't do the payment, final answer.
    From this house, zero.
    You can ring a hundred times, not a rupee will come.
    I'm telling on <b:his|her> behalf, the EMI won't be given.
    None here will fill your instalment.
    It isn't possible for us to pay.
    We are not liable and we don't give.
    Put it in writing, the family says no.
    Send whoever you want, we shall not pay.
    We've decided at home that this will not be paid.
    Why should the family pay? We won't.
    <b:He|She> says clearly no payment.
    Strike our name off, there's no payment coming.
  `),
  willAskToPay: phrases(`
    I'll convey to <b:him|her> that the EMI must be cleared.
    Sure, I will push <b:him|her> to make the payment.
    I'll pass on your message about the dues.
    Let <b:him|her> come home, I'll ask <b:him|her> to pay it.
    Message noted, I'll hand it over to {customer}.
    I shall insist that <b:he|she> deposits it.
    I'll scold <b:him|her> and get it paid.
    Fine, I am going to remind {customer} of the instalment.
    I'll drop a WhatsApp to <b:him|her> saying pay the loan.
    As soon as <b:he|she> is back I'll tell <b:him|her> to fill the kist.
    I'll definitely inform {customer} regarding the pending money.
    Okay, I'll make <b:him|her> understand that it has to be given.
    I'll have a word with <b:him|her> about clearing this.
    Consider it told, I'll get <b:him|her> to do the transfer.
    I'll speak with {customer} and advise to pay.
    I work with <b:him|her>, I'll request <b:him|her> to settle the overdue.
    Will let <b:him|her> know that the company is asking for the payment.
    I'll call <b:him|her> up and ask to deposit the EMI.
    I'll put it in <b:his|her> ear that the due is to be paid.
    Leave it to me, I'll tell <b:him|her> to pay up.
    I'm writing it down, {customer} will be told to pay.
    I'll urge <b:him|her>, such things should be paid on time.
    Right, I'll forward this to <b:him|her>, that the instalment is waiting.
    I'll instruct my brother to clear your bill.
    I'll get after <b:him|her> for the payment.
  `),
  gaveNumber: phrases(`
    Jot down <b:his|her> new number, {phone}.
    {phone}, that's where you'll get {customer}.
    You'd better try <b:him|her> at {phone}.
    <b:He|She> uses another SIM, {phone}.
    Here is <b:his|her> personal mobile: {phone}.
    Ring {phone}, <b:he|she> picks that one.
    The office number of {customer} is {phone}.
    I'm giving you a contact, {phone}, talk there.
    Got a pen? {phone}.
    <b:He|She> changed to {phone} a while ago.
    WhatsApp <b:him|her> on {phone}.
    Dial {phone} for {customer}, not me.
    <b:His|Her> second number, let me see, yes, {phone}.
    Contact {customer} directly, {phone}.
    I found it in my phonebook, it reads {phone}.
    Save this one, {phone}, it belongs to <b:him|her>.
    Reach <b:him|her> through {phone}.
    {phone} is with <b:him|her> all day.
    <b:His|Her> village number works better, {phone}.
    <b:He|She> told me to give {phone} to whoever asks.
    Try the wife's mobile, {phone}, <b:he|she> will be near.
    The right number is {phone}, update it.
    Repeat after me, {phone}.
    <b:He|She> now has a Jio number, {phone}.
    Don't ring here, ring {phone}, that's {customer}.
  `),
  wrongNumber: phrases(`
    This isn't {customer}'s phone, you've misdialled.
    You want somebody else, this is a tailoring shop.
    Wrong connection, sir.
    {customer} does not own this number, I do.
    Hello, this is a pharmacy counter, wrong number.
    Recheck the digits, there's no {customer} in this place.
    You've landed on a wrong number.
    Not {customer}, wrong line.
    You have rung up a stranger, wrong number it is.
    This number was allotted to me fresh, {customer} isn't here.
    I'm a student and this is my own SIM, not {customer}'s.
    The database you have is faulty, this is not that number.
    We have never had any {customer} at this number.
    It's a hostel phone, nobody called {customer}.
    Sorry boss, wrong fellow.
    There isn't any {customer} in my family, number must be wrong.
    You are trying someone else and it came to me.
    I'm getting {customer}'s calls by mistake, this is not <b:his|her> number.
    It's the wrong place, madam, this is a temple office.
    No {customer} on this line.
    Your system has an incorrect number.
    This belongs to a different party, mistaken number.
    One of the digits is off, this isn't {customer}.
    You reached a bakery, not {customer}.
    Somebody mistyped the number, it's mine.
    I'm not who you think, wrong number.
    Mistake, mistake, no {customer} lives at this number.
  `),
  doNotKnow: phrases(`
    I've no clue who {customer} is.
    Never come across such a person.
    Which {customer}? Not in my acquaintance.
    I'm unable to identify this person.
    The name doesn't ring a bell.
    Somebody put me as reference without my knowledge, I don't know <b:him|her>.
    {customer} is unknown to me.
    I haven't the faintest idea about {customer}.
    Total stranger for me.
    I am the number's owner all right, but {customer}? Not known.
    No such friend of mine.
    I can't place any {customer}.
    I never gave my consent as a reference, nor do I know <b:him|her>.
    Why would I know {customer}?
    <b:He|She> isn't anybody I know.
    I don't recognise that name, sir.
    There's no {customer} among my relatives or friends.
    I have nothing to do with {customer}, I don't know who it is.
    Must have copied my number from some shop, I don't know <b:him|her>.
    I asked my family also, none of us knows {customer}.
    Who gave my name? I'm not acquainted with this one.
    I swear I don't know {customer}.
    {customer}, {customer}... no, doesn't strike me.
    How am I a reference for someone I don't know?
    Not somebody from my circle, I'm sorry.
    I'm hearing the name {customer} for the first time.
  `),
  notInContact: phrases(`
    We drifted apart, I've no contact with {customer}.
    <b:He|She> quit our office and that was it, no touch.
    I haven't seen {customer} for ages.
    <b:He|She> was my tenant, vacated, and I don't know the whereabouts.
    After the divorce I've no connection with <b:him|her>.
    We fell out over property, we don't talk.
    <b:He|She> migrated somewhere, none of us is in touch.
    I knew <b:him|her> in college, lost contact.
    <b:He|She> has been thrown out of the family, we keep no relation.
    We disowned {customer}, no communication.
    {customer} used to drive for me, left, no contact since.
    <b:He|She> shifted abroad and doesn't keep in touch.
    I have blocked {customer}, we had a quarrel.
    <b:He|She> was an old neighbour, moved off, nobody knows where.
    My partnership with <b:him|her> ended, we don't speak any longer.
    I'm separated from <b:him|her> for long.
    <b:He|She> ran away from home and we've no news.
    Earlier colleague, nowadays out of touch.
    I too want to find {customer}, <b:he|she> owes me also, but there's no contact.
    Our ties are snapped.
    <b:He|She> changed numbers and vanished from my life.
    It's been ages since {customer} and I exchanged a word.
    <b:He|She> left our village and broke with everybody.
    That friendship is over, I can't reach <b:him|her>.
    <b:He|She> was a trainee here, left midway, I'm not in contact.
    We were room-mates once, now I've no idea where <b:he|she> stays.
    Since <b:his|her> second marriage we have no link with <b:him|her>.
  `),
  otherEnd: phrases(`
    This is the reception, which department do you want?
    I'm {customer}'s advocate, address everything to my office.
    City police station, who is calling?
    I'm the watchman of the building, nobody is upstairs.
    Fire brigade control room, is there an emergency?
    It's a test call, ignore it.
    You have reached the school office, the office is closed.
    I'm the neighbour, they've locked the house and I have the keys.
    This is the courier company's helpline.
    I am the PA to the director, what is it in connection with?
    I'm the milkman, the phone was left on my cycle.
    I found this phone in the bus, I'm handing it to the police.
    This is the hospital ward desk, the patient's phone was kept here.
    I'm a nurse, {customer}'s mobile is at our counter.
    Legal cell speaking, send your query on mail.
    The security gate here, sir is not allowing calls.
    You've come through to the HR desk, please email.
    I'm a mechanic, {customer} left the phone in the car.
    Railway enquiry, which train?
    The phone is in our repair shop for a screen change.
    I'm the cook in this house, sahib and madam are away.
    This is the landline of the panchayat office.
    Cyber cell constable speaking, this phone is in our custody.
    I'm the shop boy, the owner isn't sitting here.
    Are you calling for the insurance department? I'll transfer you.
    Gas agency, tell me your consumer number.
  `),
  thirdWillTell: phrases(`
    I'll let {customer} know you rang.
    Sure, I'll inform <b:him|her>.
    I will say that you had called.
    As <b:he|she> walks in, I'll tell <b:him|her>.
    I'll ask {customer} to ring you back.
    Done, I'll leave a note.
    I'll pass it on when I meet {customer}.
    I shall mention your call.
    Okay ji, I'll convey.
    I'll show <b:him|her> your missed call.
    <b:He|She> will get the message from me.
    I'll forward your number to {customer}.
    Right, I'll tell <b:him|her> that your office phoned.
    Let me write your name, I'll hand it to <b:him|her>.
    I'll send <b:him|her> a voice note.
    I will give <b:him|her> the word.
    Yes yes, I'll speak to {customer} about this call.
    I'll have <b:him|her> call you.
    No worry, I'll communicate.
    I'll wake <b:him|her> up afterwards and tell.
    Okay, it'll be told.
    I will relay this to {customer}.
    When <b:he|she> phones me I'll tell <b:him|her>.
    Your message will reach <b:him|her>.
    I'll mention it to {customer} at night.
  `),
  strangerGrumble: phrases(`
    Day in, day out, someone rings me for {customer}.
    I've owned this SIM for ages and still you people call for {customer}.
    How many of you will ask me for {customer}?
    My phone never rests because of {customer}.
    I complained to the telecom about these {customer} calls.
    The caller before you also asked for {customer}, don't you keep notes?
    Take me off your list, I've begged a dozen times.
    Your colleagues wake me up at dawn for {customer}.
    Because of this {customer} I'm thinking of surrendering the number.
    I've been using this connection since my college days.
    Every bank in the country asks me about {customer}.
    I'm sick of answering for some {customer}.
    Please correct it in the computer, I get such calls from morning to night.
    I've had it for years, it came with my first handset.
    Even my kids know the name {customer} by now.
    I'll file a complaint with TRAI if these calls go on.
    A lady called, a gentleman called, now you, all for {customer}.
    When will it stop? I'm tired of {customer}.
    The number was recycled to me and along came {customer}'s calls.
    I should start charging you for every {customer} call.
    In office, in meetings, everywhere I get calls meant for {customer}.
    I've told politely, I've told rudely, still you call for {customer}.
    Isn't there a way to delete me? It's harassment.
    I've held this number longer than you've had your job.
    Blocked one number of yours, you ring from another for {customer}.
  `),
  callBackLater: phrases(`
    I'm in the middle of something, ring afterwards.
    I'm at the dentist's, try again later.
    I'm riding, I can't talk, call after some time.
    Boarding a flight, call later please.
    I'm in a lecture, call me afterwards.
    Not now, I'm with guests.
    I'm cooking and my hands are wet, phone me later.
    I'm in a puja, talk later.
    Give me a ring around {time}, I'm occupied.
    I'm on stage, later.
    Someone's at the door, call once again later.
    I'm feeding the baby, please ring a little later.
    There's a customer at my counter, call after a while.
    I'm in the theatre, can't speak.
    Can we speak another time? I'm tied up.
    I'm climbing a ladder, not the time, call later.
    I'm at my desk with the manager, buzz me after {time}.
    Eating just now, call after lunch.
    I'm at the bank's cash counter in a queue, talk to you later.
    I'll be free by {time}, try then.
    It's prayer time, call later.
    Busy, busy, later.
    I'm on another call, will you ring back?
    I'm loading the truck, phone in some time.
    I'm in the lift, the talk is not possible, later please.
    Not a good moment, call me back.
    I'm at a colleague's housewarming, please call another time.
    I'm in the court hall, phones aren't allowed, later.
  `),
  callBackDate: phrases(`
    I'm packed with work, ring me {date}.
    Phone me {date}, I'm in a conference.
    Can't speak, my shift is on, let's talk {date}.
    {date} I'll be at leisure, call then.
    I'm in transit, kindly connect {date} around {time}.
    We have a function here, try me {date}.
    Not at this hour, {date} is suitable for a talk.
    I'm in the exam room as invigilator, call {date}.
    Reach out to me {date}.
    I've visitors, call {date} please.
    Make it {date}, {time}, I'm occupied right now.
    My off day is {dateNoun}, phone me then.
    I'm in surgery duty, speak {date}.
    It's hectic, buzz me {date}.
    Schedule the call {date}, I'm not free.
    I'm driving long distance, give me a ring {date}.
    I would be reachable {date}, not before.
    Get back to me {date}, I'm in the field.
    {date}, okay? I'm in a meeting just now.
    I'm with my seniors, contact me {date}.
    Talk to me {date}, this is office time.
    I'm attending a wedding, dial me {date}.
    Keep this call for {dateNoun}, I'm caught up.
    Too noisy here, I'm in the market, ring {date}.
    Please call back {date}, after {time} preferably.
  `),
  abusive: phrases(`
    Get lost, you bloody fool.
    You shameless dog, don't dial me.
    Shut up, idiot.
    I'll come there and break your jaw.
    Rascal, who taught you to talk?
    You bastard, I will see you outside.
    Go to hell, all of you.
    Bloody beggars, the whole lot of you.
    You son of a bitch, stop ringing.
    I'll slap you so hard you'll forget your name.
    Scoundrel, you're a paid goon.
    Are you mad, you moron?
    I'll thrash your agent if he's seen here.
    You pig, don't act smart with me.
    What a filthy creature you are, bloody leech.
    Hold your tongue or I'll cut it.
    Stupid woman, haven't you any work?
    I'll break your legs, try coming to my street.
    Screw you and your company.
    You donkey, how dare you?
    Asshole, lose this number.
    You cheap fellow, you sell your mother for commission.
    Nonsense people, I spit on you.
    I'll find your house and burn it down.
    F off, you loser.
    Dirty swine, bark somewhere else.
  `),
  languageBarrier: phrases(`
    No English. Tamil only.
    I follow only Odia, madam.
    English no understand.
    Hindi nahi aata, only Kannada.
    What language are you talking? I can't follow.
    Please speak Marathi, I'm not following.
    I know just Telugu.
    Sorry, Malayalam person, no Hindi.
    Your language, I don't get it.
    Somebody who speaks Bengali, please.
    Not understanding a single word you say.
    Assamese? You know Assamese? Otherwise no.
    My English is weak, talk in Gujarati.
    I'm a Punjabi speaker, I can't make out what you're telling.
    Tamil theriyuma? English not knowing.
    I don't speak this language.
    Give me an agent with Konkani, I can't understand you.
    Speak slowly in my language, I don't know yours.
    Kannada gottha? Me no English.
    I'm illiterate in English, I catch nothing.
    Is there anybody for Bhojpuri there? This I don't understand.
    Telugu lo matladandi, English raadu.
    You speak too fast an English, I do not know English.
    Hindi teriyadu, English konjam konjam.
    I cannot make head or tail of this language.
  `),
  voiceIssue: phrases(`
    You sound like a robot, I can't catch it.
    Your voice comes and goes.
    Too much crackling on the line.
    I hear an echo of myself only.
    It's all muffled.
    I'm missing half your words.
    Speak up, nothing is audible.
    The network here has one bar, I can't hear.
    Hello? You're fading out.
    There's a buzzing, what did you say?
    Static, static, I can't make out.
    The sound is chopped.
    You're very faint.
    I'm in the basement, the voice doesn't reach.
    Your mic seems off, I hear nothing.
    It is cracking up.
    Hello, can you repeat? The audio dropped.
    The volume is so low.
    I get only broken syllables.
    My speaker is spoilt, I can't hear you.
    There's a lag, I hear you after long.
    The rain has disturbed the signal, no clarity.
    The line's so noisy, I'm not able to follow.
    Hello hello, are you there? It went mute.
    It's like you're speaking from under water.
  `),
  hangUp: phrases(`
    I'm cutting it.
    That's it, bye.
    I've nothing to talk, I'm hanging up.
    Enough now, down goes the phone.
    Don't bother me again.
    Stop, I'm ending this call.
    No more, okay? Goodbye.
    I don't entertain such calls.
    I'm disconnecting, that's all.
    Put the phone down, I say.
    I don't wish to continue.
    I am not interested in this call.
    Never ring this number again, bye.
    Talk to the wall.
    Leave me alone.
    Don't phone me at work, I'm dropping off.
    I can't listen to this, bye bye.
    Let me keep the phone.
    I won't speak any further.
    Excuse me, I'm off.
    Stop it, stop it, I'm keeping down the receiver.
    I'm blocking you now.
    This conversation is over.
    Sorry, I have to drop.
    No time for you, I'm closing the call.
  `),
  agentOtherCall: phrases(`
    {title}, a second line is ringing, hold on.
    Please stay connected, I've a call on the other extension.
    One moment, there is another borrower on my line.
    Sorry, my other phone is ringing, I'll be back.
    I'll put you on hold, I have to attend a parallel call.
    Kindly wait, my senior is calling on the other line.
    Excuse me {title}, I'm already in a conversation with somebody, hold please.
    A call has come in between, just hold.
    Be on the line, I'm switching to another call.
    I dialled two numbers together, please wait, {title}.
    Hang on, I've got someone else speaking in my headset.
    My dialler connected one more call, wait a minute.
    Two calls at once, kindly hold.
    Let me finish with the other customer, please stay.
    I am engaged on a different line at present, {title}.
    Give me a minute, someone's waiting on call number two.
    I have to answer this other call, sorry.
    The other customer is still connected, hold for a bit.
    Another caller is on, I'll come back to you.
    Hold, hold, urgent call on my desk phone.
    Please don't cut, I'm just taking an incoming call.
    I'm talking to another person, wait.
    Apologies, the system gave me a second call, holding you.
    Stay there, {title}, I need to pick the other phone.
    I'm busy on another call, I'll have to leave you here.
  `),
  automatedVoice: phrases(`
    Welcome to our menu. For Hindi, press the star key.
    You have reached the mailbox. Record after the tone.
    I'm the digital assistant of the person you called. State your name.
    The subscriber you called has voicemail. Speak at the beep.
    For billing, say billing. For support, say support.
    This call is being answered by an assistant. Please tell me why you're calling.
    Thank you for calling. All our lines will attend you shortly. Listen to the options.
    Leave your message and hang up when done.
    Your call is being screened. Go ahead and say who it is.
    Enter your account number followed by the pound key.
    Greetings! I am a bot. How can I help?
    ⟦IVR menu plays⟧
    ⟦recorded greeting⟧ We're not in, leave your name and number.
    The mailbox is full and cannot accept messages.
    Hi, this is a recording. I'll return your call.
    ⟦beep⟧ To re-record, press hash.
    To listen to this menu again, stay on the line.
    Para español... ⟦automated menu⟧
    You've reached an automated answering service.
    For English press the first key, Tamilukku the second.
    ⟦computer voice⟧ Please hold while I try to connect you.
    Truecaller assistant here. What is this regarding?
    Press any key to confirm that you are human.
    Calls are recorded. Choose a department from the following options.
    ⟦answering machine⟧ At the tone, please speak.
    This voicemail has not been set up.
  `),
  forwardedCall: phrases(`
    Your call is being forwarded. Please wait.
    This call has been diverted to another number.
    The subscriber has activated call forwarding.
    Please hold, we're redirecting your call.
    Call divert is active on this line.
    ⟦call forwarded to voicemail of another number⟧
    ⟦forwarding tone⟧ Transferring to an alternate number.
    The call is getting rerouted to a different line.
    Forwarding your call, kindly stay online.
    The person has set up conditional call forwarding.
    We are transferring you to the forwarded number.
    Your call has been sent to a secondary number.
    Aapki call forward ki ja rahi hai. Your call is being forwarded.
    Diversion in progress, please wait.
    The number you dialled diverts all calls.
    ⟦announcement: call diverted⟧
    Stay connected, this call is being passed to another phone.
    Unconditional forwarding is enabled by the subscriber.
    Redirecting. Please do not disconnect.
    Calls to this customer are forwarded.
    ⟦network: call being diverted⟧
    This number is now being forwarded to another mobile.
    Please wait while your call gets diverted.
    The called party has redirected calls.
    ⟦divert message plays⟧
  `),
  ringing: phrases(`
    ⟦tring tring⟧
    ⟦phone rings out⟧
    ⟦full ring, unanswered⟧
    The person you're calling is not answering.
    ⟦bell goes, nobody lifts⟧
    ⟦caller tune plays till the end⟧
    No reply from the subscriber.
    The customer you have called isn't picking up the phone.
    ⟦ringtone⟧ ⟦no pickup⟧
    ⟦ring ring ring, call timed out⟧
    Your call was not answered. Please try again.
    ⟦hello tune song, no answer⟧
    ⟦ringing... ringing... ends⟧
    There's no answer from this number.
    The called party does not respond.
    ⟦rings for a minute, unattended⟧
    ⟦unanswered ring⟧
    Call not received by the subscriber.
    ⟦continuous ring⟧
    ⟦ring back tone only⟧
    The user isn't responding to your call.
    ⟦devotional caller tune, unanswered⟧
    ⟦dial tone, ring, nobody⟧
    Sorry, the call has gone unanswered.
    ⟦rang, no one attended⟧
  `),
  busy: phrases(`
    The subscriber is speaking to someone else.
    ⟦engaged tone again⟧
    All lines on this route are engaged.
    The number is busy at this time.
    You're on call waiting, please hold.
    The person is on a different call.
    ⟦toot toot toot, busy⟧
    The line you have dialled is engaged, please dial again.
    User busy at the moment.
    ⟦busy beep⟧
    Currently in another conversation. Try after a while.
    ⟦call waiting announcement⟧
    The mobile you're trying is engaged on another line.
    Your call is waiting, the customer is talking.
    The party is busy, kindly call later.
    ⟦beep beep beep, line engaged⟧
    The called customer is attending another call.
    Vyast hai. The number is busy.
    Sorry, that number's occupied.
    ⟦busy signal⟧ Please hang up and redial.
    Subscriber engaged.
    The other person is on the phone. Stay on the line or try afterwards.
    ⟦number busy message⟧
    Call waiting: the person knows that you are waiting.
    The lines are congested, this number is busy.
  `),
  switchedOff: phrases(`
    The phone is currently off.
    The mobile you called has been switched off.
    ⟦switched off announcement⟧
    This device is powered off.
    Switch off bata raha hai. The number is switched off.
    The handset of the subscriber is turned off.
    ⟦number switched off⟧
    The Airtel number you've dialled is switched off.
    Jio customer's phone is switched off, try later.
    Sorry, switched off.
    The cellphone is switched off at the moment.
    The subscriber has turned off the mobile.
    ⟦recorded: switch off⟧
    The dialled mobile is presently switched off.
    Phone off. Please call again.
    The Vi number you are calling is in switched off condition.
    This number's been powered down.
    ⟦switch off message in Tamil⟧
    ⟦switch off message in Marathi⟧
    The person's phone seems switched off.
    The number is switched off or the battery is removed.
    ⟦operator: switched off⟧
    The mobile is switch off now.
    We regret, the subscriber's phone is off.
    The called number remains switched off.
  `),
  outOfNetwork: phrases(`
    The subscriber is beyond the coverage area.
    The person you're calling cannot be reached.
    ⟦not reachable message⟧
    The mobile is outside the network.
    This phone has no signal at present.
    The number is not reachable, please try in a while.
    The subscriber isn't in the network range.
    ⟦out of coverage, operator voice⟧
    Unreachable. Please redial later.
    Network area se bahar. The number is out of coverage.
    The BSNL mobile you dialled is not reachable.
    Your party is out of range.
    We could not reach the subscriber.
    ⟦network: unreachable⟧
    The called number is in a no-network zone.
    The customer's phone can't be contacted at the moment.
    The mobile number is temporarily unreachable.
    ⟦recorded: not in coverage area⟧
    The user has moved out of coverage.
    Sorry, we're not able to locate the mobile in the network.
    ⟦not reachable, in Kannada⟧
    The dialled subscriber is not connected to the network.
    Coverage problem, the number can't be reached.
    Not reachable. Not reachable. Please try later.
    ⟦out of network announcement⟧
  `),
  outOfServices: phrases(`
    The number you have entered is invalid.
    This number doesn't exist.
    ⟦number not in service⟧
    The service of this number has been discontinued.
    Please verify the number that you dialled.
    The dialled digits are incorrect.
    This telephone number is no longer in use.
    The connection has been permanently disconnected.
    ⟦invalid number⟧
    Number out of service.
    The number is not allotted to any subscriber.
    Check the number and dial once more.
    This mobile connection was deactivated.
    The services of this subscriber are withdrawn.
    ⟦announcement: does not exist⟧
    There's no such number in our records.
    Yeh number maujood nahi hai. The number does not exist.
    You've dialled an unassigned number.
    The line is dead, number surrendered.
    Wrong code, kindly check the number.
    ⟦unallocated number tone⟧
    This number isn't valid any longer.
    The facility on this number has been terminated.
    Not a working number. Please look up the directory.
    Sorry, this number has been cancelled.
  `),
  noIncoming: phrases(`
    Incoming calls are barred on this number.
    ⟦incoming not available⟧
    The subscriber's incoming facility is suspended.
    This number can't receive calls.
    Incoming service has been stopped due to non recharge.
    The number you dialled doesn't accept incoming.
    Incoming is barred at the subscriber's request.
    Calls cannot be received on this connection.
    The validity is over, incoming is blocked.
    ⟦incoming barred, operator message⟧
    The person you are calling isn't able to receive incoming calls.
    Sorry, incoming is disabled for this mobile.
    No incoming facility on this line.
    The customer's incoming calls are temporarily restricted.
    Is number par incoming band hai. Incoming is not available.
    Incoming on this SIM is inactive.
    Due to an expired plan this number receives no calls.
    ⟦recorded: incoming suspended⟧
    This subscriber has opted out of incoming calls.
    Incoming has been withheld on the dialled number.
    The number isn't permitted to take incoming.
    ⟦operator: incoming service closed⟧
    Incoming calls on this number are discontinued.
    The facility of incoming is not present for this customer.
    Barred for incoming. Please contact by another way.
  `),
  lineCut: phrases(`
    ⟦call dropped suddenly⟧
    ⟦line went dead⟧
    ⟦tut tut tut⟧
    ⟦call ended abruptly⟧
    ⟦the connection broke⟧
    ⟦long beep⟧
    ⟦call lost⟧
    ⟦audio ends⟧
    ⟦end tone⟧
    ⟦signal lost, call over⟧
    ⟦line dropped mid sentence⟧
    ⟦disconnection tone⟧
    ⟦recording stops⟧
    ⟦network drop⟧
    ⟦three beeps⟧
    ⟦connection terminated⟧
    ⟦call broke off⟧
    ⟦hum, then nothing⟧
    ⟦no line⟧
    ⟦click⟧
    ⟦call fell⟧
    ⟦session ended⟧
  `),
  customerCut: phrases(`
    ⟦borrower cut the phone⟧
    ⟦customer slammed the phone⟧
    ⟦customer dropped off⟧
    ⟦the customer put the receiver down⟧
    ⟦hung up by customer⟧
    ⟦customer ended it⟧
    ⟦disconnected from the customer's end⟧
    ⟦he hangs up⟧
    ⟦she hangs up⟧
    ⟦customer kept the phone⟧
    ⟦client hung up⟧
    ⟦call released by called party⟧
    ⟦cardholder disconnects⟧
    ⟦call terminated by the customer⟧
    ⟦customer left the call⟧
    ⟦customer cuts midway⟧
    ⟦remote party hung up⟧
    ⟦receiver banged by the customer⟧
    ⟦customer rejected and cut⟧
    ⟦called party hung up⟧
    ⟦borrower leaves the line⟧
    ⟦customer-side disconnect⟧
  `),
  silence: phrases(`
    ⟦dead air throughout⟧
    ⟦nobody speaks⟧
    ⟦only fan noise⟧
    ⟦TV in the background⟧
    ⟦traffic sounds, no voice⟧
    ⟦breathing⟧
    ⟦pin drop silence⟧
    ⟦no speech⟧
    ⟦blank⟧
    ⟦children playing far away, nobody answers⟧
    ⟦picked up, no voice⟧
    ⟦wind noise⟧
    ⟦hiss⟧
    ⟦vehicle horn, no one talks⟧
    ⟦temple bells in the background⟧
    ⟦phone on mute⟧
    ⟦no sound from the other side⟧
    ⟦utensils clatter, no reply⟧
    ⟦faint music⟧
    ⟦quiet⟧
    ⟦birds chirping, no response⟧
    ⟦baby crying, no answer⟧
    ⟦line open, no words⟧
    ⟦silent line⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
