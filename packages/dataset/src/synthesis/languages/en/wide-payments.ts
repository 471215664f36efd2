import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** What the borrower promises, claims, refuses or asks for, with less usual verbs and turns of phrase. */
export const widePayments = {
  promiseBoth: phrases(`
    I'll wire {amount} {date}.
    You'll see {amount} in your account {date}.
    {date} I'm crediting {amount}, write it down.
    Count on {amount} {date}.
    I shall remit {amount} {date} without fail.
    {amount} will be with you {date}, my word.
    I'm going to drop {amount} at the branch {date}.
    Mark my words, {date}, {amount}.
    My nephew is carrying {amount} to your office {date}.
    I commit {amount} {date}.
    {date} you can debit {amount} from my bank.
    I've scheduled {amount} in net banking {date}.
    I'm handing over {amount} {date}, be rest assured.
    Expect a transfer of {amount} {date}.
    I'll push {amount} through UPI {date}.
    {amount} gets cleared {date}, done deal.
    Let me settle this instalment {date}, {amount}.
    Present the mandate {date}, {amount} will be lying there.
    I guarantee you {amount} {date}.
    I'll finish off {amount} {date} through GPay.
  `),
  promiseDate: phrases(`
    I'll wrap it up {date}.
    You'll have the EMI {date}.
    {date} it goes out from my bank.
    Consider it paid {date}.
    I'm standing by {date}, it'll be paid.
    It shall be deposited {date}, take it in writing.
    {date} I'm sitting at your cash counter, okay?
    I give you my word, {date}.
    The transfer happens {date}.
    I'll swipe for it {date}.
    {date} is pakka from my side.
    I'm clearing this {date}, stop worrying.
    Put the cheque {date}, it'll pass.
    I am sending the instalment {date}, note down.
    My brother deposits it for me {date}, sure.
    {date} I'll tap the link and be done.
    I undertake to pay {date}.
    The kist reaches you {date}, hundred percent.
    I'll be remitting {date}.
    You get your payment {date}, no slip-up this time.
  `),
  promiseFullDate: phrases(`
    The whole overdue goes {date}.
    {date} I wipe out everything that is pending.
    I'll square up the complete due {date}.
    Every rupee of the arrears {date}, okay.
    Total outstanding EMI {date}, in one stroke.
    I'm remitting the entire pending amount {date}.
    Whatever is overdue, all of it, {date}.
    All the pending instalments together {date}.
    You'll receive the due in full {date}.
    {date} the due amount, complete, nothing left behind.
    I shall pay the full EMI {date}.
    Not a paisa less, the entire due {date}.
    The whole sum that you told, {date}.
    I'll regularise the account fully {date}.
    {date} full payment of the EMI from me.
    All dues will be nil {date}.
    The complete amount that you see pending will be transferred {date}.
    Full overdue {date}, promise.
    Whatever you mentioned, I'll deposit the lot {date}.
    The total that's due will be credited {date}.
  `),
  promiseAmountAnswer: phrases(`
    It'll be {amount}.
    {amount}, noted?
    I'm putting {amount}.
    Say {amount}, sir.
    {amount} from my end.
    Exactly {amount}.
    I'd transfer {amount}.
    {amount} is what I'll send.
    You'll receive {amount}.
    Write {amount}, madam.
    I'm giving {amount} then.
    Near about {amount}, okay.
    {amount}, as per the schedule.
    Let's keep it at {amount}.
    I can commit {amount}.
    Make the entry of {amount}.
    {amount} ji.
    That day, {amount}.
    {amount} will be credited.
    I've set aside {amount} for it.
  `),
  promiseDateAnswer: phrases(`
    {date}, latest.
    {date}, fixed.
    In the morning {date}, I'll deposit.
    Make the entry for {dateNoun}.
    {date}, final.
    I've decided {dateNoun}.
    {date} from my office itself.
    Note {dateNoun}, madam.
    {date}, boss.
    {date}, you'll get it.
    It'll come {date}.
    {dateNoun}, that's my commitment.
    {date}, before evening.
    {date} sure shot.
    Set it for {dateNoun}.
    {date}, yes yes.
    By UPI {date}.
    I repeat, {date}.
    I'm telling you, {dateNoun}.
    {date} pucca.
  `),
  agreeProposal: phrases(`
    Done.
    Agreed.
    Alright, that works.
    Fine, I'll do that.
    Okay, put me down for it.
    Yes, count me in.
    It's a deal.
    As you say, I'll pay.
    Certainly.
    Right, I accept.
    That suits me, I'll make it.
    Sure, go ahead and note it.
    Yes madam, will be done.
    I can manage that, yes.
    No problem, I'll deposit.
    Absolutely, you'll get it.
    Hmm, okay, let it be so.
    Perfect, I'm okay with it.
    Yes, that much I'll do.
    Theek hai, done from my side.
  `),
  refuseProposal: phrases(`
    That won't suit me.
    Not that, choose something else.
    Too early for me.
    That's over my limit.
    It's not workable like that.
    No no, shift it.
    I'm unable to agree to that one.
    That's not convenient.
    Can't stretch that far.
    Make it a bit different.
    It doesn't match my plan.
    Negative, not that way.
    You're asking too much.
    So soon? Not possible then.
    I'd have to decline that, listen to mine.
    That's tough, let me suggest.
    No, that I can't confirm.
    Not then.
    Lower it please.
    Push it ahead a little.
  `),
  partialBoth: phrases(`
    For now take {amount} {date}, the balance follows.
    I can squeeze out only {amount} {date}.
    {date} a token of {amount}, rest in pieces.
    {amount} {date} as first instalment of the due, remaining later.
    I'll chip in {amount} {date}, not the whole.
    Not full, just {amount} {date}.
    Accept {amount} {date} and split the rest.
    {date} I can part with {amount}, nothing beyond that for now.
    I'm reducing the burden by {amount} {date}, the leftover some other day.
    {amount} {date} on account, balance afterwards.
    I'd give {amount} {date} towards the due, a portion.
    Let me do a part payment of {amount} {date}.
    {date} maximum {amount} from my side, remaining you'll have to wait.
    I'll break it up, {amount} {date} and the other portion later.
    Only {amount} is arranged, I'll send that {date}.
    A portion, {amount}, {date}.
    {date} I'll lighten it by {amount}, rest pending.
    Take {amount} {date} in advance of the rest.
    {amount} of it {date}, balance subsequently.
    Half-way I can come, {amount} {date}.
  `),
  partialAmount: phrases(`
    I can spare only {amount}.
    {amount} is all I've got in hand, take it.
    Just {amount} for the time being.
    A part of it, {amount}, I can do.
    Let me put {amount}, balance later.
    I'm able to shell out {amount}, not the entire due.
    Right now {amount}, rest afterwards.
    Adjust {amount} as part.
    Keep {amount} and leave the rest for now.
    Not whole, {amount} only.
    I've scraped together {amount}, that is a portion.
    Maximum {amount} I can part with at present.
    {amount} as a part payment, is it okay?
    The full I cannot, {amount} yes.
    Let {amount} go, the remaining next time.
    Will {amount} do for now? That much I have.
    I'll give a piece, {amount}.
    Only {amount} is possible from the total.
    Out of the due I can manage {amount}.
    {amount} now, the leftover in parts.
  `),
  partialDate: phrases(`
    Half of it {date}, half afterwards.
    {date} I'll bring some portion.
    A portion gets deposited {date}.
    {date} a part, later the remaining.
    I'll start with a part payment {date}.
    Some money {date}, not everything.
    {date} I'm doing one EMI out of them, others later.
    Fifty percent {date}.
    I can break it and give a share {date}.
    Something from the total {date}, okay?
    {date} a fraction of it, rest when I can.
    I'd reduce it partly {date}.
    Part {date}, part in the coming time.
    A token {date}, balance pending.
    Let me give a bit {date}, only a bit.
    {date} the principal portion only, charges after.
    I'll deposit a quarter of it {date}.
    Not complete, some of it {date}.
    {date} whatever little is there as part.
    The first half {date}, second half you wait.
  `),
  partialPaid: phrases(`
    I've put in {paidAmount} towards it, something is left.
    Half has gone {pastDate}, half remains.
    {paidAmount} was all that could go {pastDate}, balance is there.
    I cleared one of the instalments {pastDate}, not the others.
    A portion is deposited, {paidAmount}.
    {pastDate} I did a part payment.
    See, {paidAmount} is in, the remaining isn't.
    I've given you part of it already.
    Some has been debited, {paidAmount}, rest not.
    I paid short {pastDate}, some amount is remaining.
    Partly done, {paidAmount} {pastDate}.
    The bank deducted only {paidAmount}, balance wasn't there.
    Your boy took {paidAmount} {pastDate}, I told him the rest is pending.
    The EMI went without the charges {pastDate}, that portion is left.
    {paidAmount} out of it I transferred, a bit is outstanding.
    I have remitted a little {pastDate}.
    Not fully, {paidAmount} is given.
    I reduced it by {paidAmount} {pastDate}.
    One half is over, other half stays.
    I have sent some of it {pastDate}, check for a part credit.
  `),
  partialPaidRest: phrases(`
    {paidAmount} is in, the leftover {amount} comes {date}.
    Some I gave {pastDate}, {amount} remaining goes {date}.
    Having paid {paidAmount}, I owe {amount}, that's {date}.
    The remaining {amount} I'm wiring {date}.
    I've done a portion, {date} I finish the pending {amount}.
    Balance {amount} {date}, the rest you've got {pastDate}.
    Part went {pastDate}, other part, {amount}, {date}.
    I shall top it up with {amount} {date}, {paidAmount} is with you.
    {date} the residue of {amount}, since {paidAmount} is deposited.
    You already took {paidAmount}, collect {amount} more {date}.
    What's left is {amount}, I'll clear it {date}.
    Half is done, now {amount} {date} for the other half.
    Out of the total {paidAmount} is given and {amount} follows {date}.
    {amount} is short, I'll fill it {date}.
    I'd transferred a part {pastDate}, leftover {amount} I deposit {date}.
    First lot {paidAmount} gone, second lot {amount} {date}.
    The shortfall of {amount} will be met {date}.
    {date} I'm closing the gap with {amount}, earlier I paid some.
    Some is debited, for the rest I'll put {amount} {date}.
    My part payment of {paidAmount} is there, {date} comes {amount}.
  `),
  paidClaim: phrases(`
    I remitted it {pastDate} via RTGS.
    It got auto-swept from my savings {pastDate}.
    I dropped a cheque in your box {pastDate}, it has cleared.
    {pastDate} I squared it up at the branch teller.
    I used my neighbour's PhonePe {pastDate} to pay you.
    {paidAmount} vanished from my account {pastDate} in your name.
    I scanned the QR at the kirana {pastDate} and sent it.
    My accountant transferred it {pastDate}.
    Cash went into the machine {pastDate} to your account.
    The standing instruction ran {pastDate}.
    I've paid through the Bharat bill option {pastDate}.
    Your fellow in uniform came on a scooter and I gave him {paidAmount} {pastDate}.
    It's shown as success in my BHIM history, {pastDate}.
    I've settled the EMI {pastDate} with my debit card.
    The bank SMS says {paidAmount} debited towards the loan.
    {pastDate} my son did it from Pune by net banking.
    I deposited at the post office counter {pastDate}.
    The ECS cleared {pastDate}, refresh your screen.
    {pastDate} I paid by the link which your colleague messaged.
    You deducted {paidAmount} yourselves {pastDate}, and again you ring?
  `),
  paidClaimBare: phrases(`
    It's cleared already.
    No dues from my side.
    I don't owe anything, it's been paid.
    That is settled, check.
    Payment over.
    It's been taken care of.
    Why again? I've done it.
    The instalment is gone.
    I have remitted it.
    Look properly, it's paid up.
    Nothing is pending, I've given.
    I completed it.
    All paid, update your list.
    It has been deposited.
    You people have received it.
    I finished this, madam.
    My EMI's done for the month.
    Already credited to you.
    Paid is paid, how many times?
    It's sorted from my end.
  `),
  proofGiven: phrases(`
    I'm mailing you the bank statement.
    Take down the reference, I'm reading it out.
    I'll WhatsApp the receipt.
    The UTR is before me, write.
    I'll upload the slip in the app.
    Sending the screenshot in a second.
    I've kept the counterfoil, I can show.
    The passbook entry I'll click and send.
    Give me your mail id, I'll forward the confirmation.
    I have the payment voucher in my drawer, I'll share.
    Okay, I'm attaching the PDF.
    Transaction id? Yes, I'll spell it.
    Your app has generated a receipt, I'm forwarding that.
    I've the acknowledgment, want me to send it?
    I'll fax it, scan it, whatever you like.
    Hold on, opening the bank app to tell you the RRN.
    My bank's SMS I'm copying to you.
    Sure, evidence is with me, I'll provide.
    I will show the cash receipt signed by your man.
    I'm dropping the proof on the same number.
  `),
  proofRefused: phrases(`
    I've no receipt.
    I'm not sending any screenshot.
    Find it in your system, I won't give.
    The slip is torn.
    I deleted the message.
    He gave no receipt and I took none.
    Why must I prove? Check yourself.
    There's no UTR with me.
    I can't retrieve the transaction.
    My phone was changed, the history is gone.
    No evidence, only my word.
    I don't share bank details with callers.
    I misplaced the paper.
    Proof? What for? I don't keep such things.
    I can't send, sorry.
    You won't get any statement from me.
    It's your job to trace it.
    I don't have any document of it.
    Cash it was, so there is nothing to show.
    I refuse to forward anything.
  `),
  settlementAsk: phrases(`
    Can we come to a compromise and shut the account?
    Waive off the charges and I'll end it.
    I'm looking for an OTS.
    Cut something and finish this.
    Is there a scheme with a discount to close?
    Knock off the interest, I'll clear the principal and that's it.
    Write off some part and let me be free.
    What's the lowest at which you'd close the file?
    Let's settle, name a reasonable price.
    I need a concession on the total.
    Do a one time settlement for me.
    I want a haircut on this.
    Give me a rebate, I'll wind up the loan.
    Your friend got his settled at less, do mine too.
    I won't do EMIs, I'd rather settle for a lump sum.
    Forgive the penalty portion.
    Kindly put my case in the settlement camp.
    Bring it down and I'll close.
    Offer me some relief in the amount, let's end it.
    I'm asking for a partial waiver.
  `),
  settlementAmount: phrases(`
    I'd settle at {amount}.
    {amount} lump sum and you close the file.
    Take {amount} and give me a no dues letter.
    My final offer for closing is {amount}.
    For {amount} let's end this loan.
    Will the manager approve {amount} as settlement?
    {amount} one shot, waive the remainder.
    I'll pay {amount} in settlement, nothing above that.
    Forget {otherAmount}, close it at {amount}.
    Finish everything in {amount}.
    {amount} is my settlement figure.
    Instead of {otherAmount} accept {amount} and write off the balance.
    Compromise at {amount}.
    I can arrange {amount} for an OTS.
    If {amount} closes it, I'm in.
    Reduce it to {amount}, and the matter is over.
    Bring the closure down to {amount}.
    {amount}, settle, and remove my name.
    Against {otherAmount} I offer {amount} to finish.
    Knock it to {amount}.
  `),
  settlementBoth: phrases(`
    {date} I hand you {amount} and the loan is closed, waive the rest.
    Settle it at {amount}, I'll pay {date}.
    One time {amount} {date}, then no dues.
    I'm ready with {amount} {date} for the settlement.
    {amount} {date}, write off the balance.
    Prepare the settlement letter, {amount} {date}.
    {date} take {amount} as full and final.
    Let's end this with {amount} {date}.
    For closure at a discount, {amount} {date}.
    {date}, {amount}, compromise over.
    I'd bring {amount} {date} if you close it for that, yes I will bring.
    Full and final {amount}, payable {date}.
    I'm arranging {amount} {date} for OTS.
    {amount} is what I'll give {date} to finish the account for good.
    Approve {amount} and collect it {date}.
    My settlement money {amount} reaches you {date}.
    {date} I'll drop {amount}, you drop the remaining claim.
    Lump sum {amount} {date}, waiver of the other part.
    Close at {amount}, transfer {date}.
    I settle {date} with {amount}.
  `),
  settlementAgree: phrases(`
    Deal, close it at that.
    I accept that settlement.
    That reduced figure is fine with me.
    Okay, send the settlement letter.
    Agreed, I'll pay that and finish.
    Good offer, I take it.
    If it closes fully, then yes.
    That one time amount suits me.
    Right, settle it like that.
    I'm fine with this waiver offer.
    Yes, I'd go for that closure.
    That works, let's settle.
    Okay, freeze that figure.
    I'll take the OTS.
    Accepted, give me no dues after it.
    Done with the discount, I'm ready.
    Yes yes, close my account at that.
    I consent to the settlement.
    Fine, mail me the approval for that reduced sum.
    That's acceptable, we end it.
  `),
  foreclose: phrases(`
    I'd like to prepay the entire loan.
    What's the preclosure figure?
    I am planning to shut the whole loan before tenure.
    Give me the payoff statement.
    I've sold a plot, I want to finish all the remaining EMIs at one go.
    Tell me the balance principal, I'll clear the loan totally.
    I want a foreclosure letter and NOC.
    How do I close it ahead of time?
    I'm not keeping this loan, I'll pay off everything that's left.
    Another bank is taking over my loan, send the foreclosure quote.
    Compute the full outstanding, I'm ending the loan.
    I'd rather retire the loan altogether.
    Let me get rid of the complete loan in full.
    I want to close all the instalments, even the future ones.
    Full prepayment, what's the procedure?
    Get me the closure amount on mail.
    I will pay the entire principal and be done with the loan.
    Issue the list for closing, I want my papers back.
    I need pre-payment details, the complete loan.
    Kindly calculate what I should pay to close the loan account early.
  `),
  visitAsk: phrases(`
    Depute an executive to my place.
    Have your boy come and collect.
    I don't do online, come to my shop.
    Can somebody pick it up from my clinic?
    I'll hand it to your person at the door.
    Arrange a pickup.
    Send a collector with a receipt book.
    My house is near the water tank, let your man come.
    Doorstep collection please.
    Someone can visit and take it.
    Let the field officer meet me.
    I'm old, I can't walk to a branch, send somebody.
    Your representative may come over and receive it.
    Tell the local agent to drop by.
    Come in person, I give only by hand.
    I want to give in cash to your staff at home.
    Ask the recovery fellow to call on me.
    Let someone visit my office reception for it.
    Earlier a lady used to come for it, send her.
    Pick it up from the farm.
  `),
  visitDate: phrases(`
    Depute your executive {date}, I'll hand it over.
    {date} let the boy come, it'll be ready.
    Come to the shop {date} and collect.
    Pickup {date} from my house please.
    I'm home {date}, send the collector.
    Arrange a visit {date}, I'll give it in his hand.
    {date} your field man can take it.
    Ask him to knock {date}, cash is kept.
    Doorstep {date}, I'll pay.
    Let somebody drop in {date} with the receipt.
    My stall is open {date}, come and receive it.
    {date} at my clinic, your person gets the money.
    I'll pay the agent who comes {date}.
    Fix the visit for {dateNoun}, I'll give.
    He should come {date}, I'm available and I'll give it.
    {date} come with a bill book.
    Send the lady {date}, she may collect.
    Your officer can meet me {date} and take the payment.
    {date} I'll be in the godown, collect from there.
    Get it picked up {date}.
  `),
  visitBoth: phrases(`
    {date} send your boy, {amount} is waiting.
    Collect {amount} from my shop {date}.
    I'll place {amount} in your agent's hand {date}.
    Depute someone {date}, he'll get {amount}.
    Pickup of {amount} {date} please.
    Come {date}, count {amount} and give a receipt.
    {amount} at my doorstep {date}, send a man.
    Your collector can have {amount} {date}.
    {date} visit the house, I pay {amount}.
    Let the executive come {date} for {amount}.
    I keep {amount} ready, come {date}.
    {date} at the farm gate, {amount} to your person.
    Ask him to visit {date}, {amount} cash.
    Whoever you send {date} will be given {amount}.
    {amount}, {date}, in person only.
    My wife will hand {amount} to your staff {date} at home.
    Arrange the visit {date}, I've {amount} for you.
    Field officer {date}, {amount}, okay?
    Get {amount} collected {date} from the clinic.
    {date} your man takes {amount} from my office.
  `),
  renegotiate: phrases(`
    Stretch the tenure, make the EMI lighter.
    Can the cycle date be moved?
    I need a holiday from EMIs for some months.
    Restructure my loan.
    Spread the overdue across the coming instalments.
    Bring the EMI down to {otherAmount}, I'll run it regularly.
    Break it into {count} smaller parts.
    Shift my due day to after payday.
    I'd like a step-up plan, small first and bigger later.
    Give me a top-up and merge the overdue in it.
    Convert this card bill into EMIs.
    Add the missed ones at the end of the loan.
    Extend it by {count} months.
    Is there a moratorium?
    Reschedule the loan, please.
    Put me on quarterly instalments instead of monthly.
    Make a fresh schedule with {otherAmount} a month.
    The EMI size must be halved and the period doubled.
    Let me pay after harvest every year, not monthly.
    Change the plan, the present EMI is too large.
  `),
  deny: phrases(`
    I'm not parting with a rupee.
    No payment from me, full stop.
    It's a no.
    Forget about the money.
    I shan't pay.
    You won't extract anything from me.
    I decline to pay.
    Payment is out of the question.
    I have made up my mind, I won't give.
    Do whatever the law allows, I don't pay.
    Seize it, sue me, I'm not giving.
    I can't and I won't.
    There'll be no EMI any more.
    Stop hoping, it's not coming.
    I refuse point blank.
    Not now, not ever.
    Consider this loan unpaid for good.
    I said it before, there is nothing for you here.
    Nope, not paying.
    Let it become NPA, I'm not depositing.
  `),
  vague: phrases(`
    It'll happen when it happens.
    I shall look into it.
    Let's keep it open.
    We'll see how it goes.
    Some way will come out.
    I'm working on it, no guarantee.
    Give me time to figure it out.
    I'd do something, don't ask me the day.
    Things may move, let me watch.
    I'll update you whenever.
    I am making efforts.
    Hopefully sometime.
    Can't commit to a thing.
    I've it in mind.
    Sooner or later.
    Keep faith, God willing it'll be done.
    I'll plan something.
    Let me consult at home first.
    One of these days.
    I'll check and revert.
  `),
  vagueDate: phrases(`
    Perhaps {otherDate}, who knows.
    {otherDate} is a possibility, don't note it.
    God willing {otherDate}.
    Don't hold me to it, {otherDate} may be.
    I might manage {otherAmount}, can't swear.
    Ask me {otherDate} and I'll see what I can say.
    If that party releases {otherAmount} {otherDate}, then think of it.
    I'm hoping for {otherDate}, no commitment.
    {otherDate} I'll decide whether to pay.
    Could be {otherDate}, could be later.
    Let {otherDate} come first, then we talk.
    I'd attempt {otherDate}, don't bank on it.
    {otherAmount}? Can't confirm that.
    Provided I get it {otherDate}, only then.
    My guess is {otherDate}, just a guess.
    I'll have a picture {otherDate}, not before.
    Suppose someone lends me {otherAmount}, then maybe.
    {otherDate}, tentative, very tentative.
    No surety, might happen {otherDate}.
    I'll revert {otherDate} about this.
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
