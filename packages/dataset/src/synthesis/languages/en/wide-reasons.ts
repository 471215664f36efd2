import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Why it is not paid, told through as many different situations and words as borrowers have. */
export const wideReasons = {
  reasonFunds: phrases(`
    I'm broke (at present|right now|).
    My savings are exhausted.
    We had to dig a borewell and it drained every rupee.
    The landlord raised the rent and I'm not able to balance the household.
    I don't even have (bus fare|petrol money) today.
    Three (generations|families) are eating from one plate here, money doesn't last.
    My locker is pledged, my FD is broken, what else can I liquidate?
    Groceries, milk, cylinder, nothing stays in the wallet.
    I'm drowning in other debts.
    The credit card minimum due swallowed it all.
    Financially I'm (crippled|in a mess|down and out).
    The person who rents my room hasn't given rent, so I'm short.
    Coaching fees of the children went out and I became (penniless|cashless).
    Insufficient funds, that is why it (returned|bounced).
    I've no liquid cash, everything is stuck in a plot.
    I had to buy a new washing machine and inverter, so the kitty is finished.
    The moneylender came first and took whatever was lying there.
    My means are very (limited|small) at the moment.
    I'm scraping the bottom of the barrel.
    Inflation has broken our back, oil and pulses are so costly.
    There's not a single note in the (almirah|cupboard|drawer).
    I'm cash strapped (this cycle|this month|).
    We had an expense of engine repair, the budget went for a toss.
    Somebody cheated me of my savings in a ponzi scheme, I'm left empty handed.
    My daughter's hostel deposit ate the money kept for you.
    I'm facing a shortage (of money|of funds|of cash), nothing else.
    I have maxed out every card and overdraft.
    Ends are not meeting (at our home|for us|).
    The wallet is zero, the bank is zero, the piggy bank also zero.
    It's a monetary problem, I don't know where to arrange from.
    My balance got wiped out by the house tax and water bill.
    I could not gather the amount from anywhere.
    I paid somebody's guarantee and became bankrupt myself.
    Too many mouths to feed, too little coming in.
    We sold the cow also, still nothing is left with us.
    The tax department attached a portion and the remaining got spent.
    I'm already in overdraft, how do I squeeze out an EMI?
    Financial stress is (huge|killing me), I'm borrowing from one to feed another.
    Whatever little was there went into buying books and uniforms.
    Household is running on credit from the kirana, so imagine.
  `),
  reasonJob: phrases(`
    I'm unemployed (at present|these days|).
    I was retrenched along with the whole department.
    My notice period is going on and the next employer is not decided.
    The contract ended and they chose not to extend it.
    I resigned due to shifting and I'm seeking another position.
    They've given me a joining date, but till I join there's no earning.
    The bank I worked for merged and they cut my post.
    I got fired (last quarter|recently|).
    The plant is under lockout and the workers are sent home.
    I've been made redundant.
    Fresh into a new company, the first pay is a month away.
    I was driving for a cab fleet, they took back the vehicle and terminated me.
    The school closed its primary section and removed us teachers.
    My project ramped down and the consultancy released me.
    I am between employers, the gap has hit me.
    I'm uploading my resume everywhere, no call letter comes.
    My visa expired and the company in Dubai sent me home without work.
    They suspended me from duty pending an enquiry, the earnings have stopped.
    The call centre shut its night process and I got relieved.
    I moved from that hospital to a new clinic, they pay only after the first full month.
    The delivery app deactivated my ID, that was my whole living.
    My employer replaced us with machines.
    I left the factory due to the supervisor, now sitting at home jobless.
    Full and final settlement from the old office is stuck and the new office hasn't begun paying.
    I'm serving training at the new place, no pay during training.
    Hiring freeze everywhere, I can't find an opening.
    The construction site got over, the contractor has no work for me.
    I was an apprentice, my term finished.
    They absorbed the juniors and threw out the seniors, I was a senior.
    My job in the mall ended when the showroom was vacated.
    I retired early from service and the benefits are not released.
    I have been transferred to another payroll vendor, my new employment starts its wages afterwards.
    I cleared the interview, the appointment letter is awaited.
    The tender went to a different agency and all the old housekeeping staff lost their posts.
    My cooking job in that house ended when they moved abroad.
    I'm a seasonal worker and the season's work is over.
    Just onboarded, my bank account isn't even mapped in their payroll.
    The chit company I was employed with ran away overnight.
    Sacked, sir, that one word tells everything.
    My company went into liquidation and all the employees are out.
  `),
  reasonSalary: phrases(`
    HR has put my salary on hold.
    Payroll has not been run for our branch.
    The wages of the entire shift are outstanding.
    My bonus and pay both are pending from the employer.
    The cheque of my salary bounced from the owner's side.
    We've gone on strike because they are not disbursing salaries.
    My remuneration hasn't been released.
    The contractor is dodging us over the wages.
    I teach in a government school, the grant for salaries has not come.
    There's some KYC mismatch at HR, so only my pay was left out.
    My timesheet wasn't approved and the payout is delayed.
    Arrears of salary since {pastDate} are with the company.
    I asked the manager {pastDate} also, he says salary is under process.
    The pay slip is generated, the credit isn't.
    The paymaster is sick and nobody else can authorise our salaries.
    My salary account shows no credit (so far|till this minute).
    Anganwadi workers like me haven't got the honorarium.
    The municipal office has not sanctioned our salary bill.
    My commission is due from the company, they have kept it.
    The society hasn't paid us guards for the month.
    They paid only the permanent staff, we contract staff are waiting for our pay.
    My boss cut the pay by mistake and is correcting it.
    The salary was supposed to hit {pastDate}, it's a no show.
    We work in a start-up, salaries are always late there, again the same story.
    Overtime and basic, both have not been deposited.
    Because of the audit the company froze all salary payouts.
    The bank file for salaries was rejected, the accounts team is resending.
    ASHA incentive has been stuck since {pastDate}.
    My pension has not been credited by the treasury.
    The salary is coming in instalments, I haven't received even the first piece.
    Our plant head hasn't signed the muster roll, so there are no wages.
    The employer says wait, funds from head office are awaited for salaries.
    I'm working without pay for weeks, they keep saying wait.
    Salary day got shifted by the company and the EMI fell before it.
    The crew's wages are withheld till the ship reaches port.
    Every colleague of mine is cursing, no one has been paid.
    Attendance system had a glitch, so payroll marked me absent and withheld the money.
    My stipend as a junior doctor isn't released by the college.
    The client has withheld the bill and the manpower agency can't pay us.
    The wage credit has gone to a wrong account, HR is reversing it.
  `),
  reasonMedical: phrases(`
    I've got jaundice and the doctor has ordered rest.
    {myRelative} was bitten by a snake and is in the ICU.
    Dengue in the house, platelets are falling.
    I fractured my (wrist|ankle|collarbone).
    {myRelative} is on dialysis twice a week.
    My gall bladder was taken out, the stitches are fresh.
    {myRelative} had a heart attack, we got stents put.
    I'm getting physiotherapy for my spine.
    The baby came premature and we're at the NICU.
    My appendix burst and I got operated in emergency.
    {myRelative} has cancer, the radiation is going on.
    Pneumonia has caught me, I'm on oxygen.
    {myRelative} fell off the (roof|ladder|bike) and injured the head.
    I lost vision in one eye, the treatment is on.
    My blood pressure crashed and I had to be admitted.
    {myRelative} is paralysed on the left side.
    My kidney got infected, sir.
    We are taking {myRelative} to a specialist in the city every week.
    Malaria and then weakness, I haven't worked since.
    The doctor put a plate and screws in my leg.
    Asthma attack, I'm using a nebuliser day and night.
    {myRelative} went into a coma after the accident.
    My wife had a caesarean delivery with complications.
    Ulcers in the stomach, I vomit blood at times, I'm under treatment.
    A dog bit my child, the injections are going on.
    I'm suffering from depression, under a psychiatrist.
    {myRelative} needs a knee replacement and the hospital wants a deposit.
    I have been diagnosed with a tumour.
    The ambulance took {myRelative} from home, we're running between the lab and the ward.
    Mediclaim was rejected and the surgery bill fell upon me.
    Chikungunya, all my joints are swollen.
    I was electrocuted at the site and both my palms are burnt.
    {myRelative} had a brain haemorrhage.
    I'm hospitalised (at the moment|right now).
    My liver is damaged, tests after tests.
    {myRelative} got epilepsy, the medicines are very costly.
    I had a miscarriage and I'm weak, please understand.
    Piles operation, I can't even sit.
    My blood sugar made a wound in the foot and they cut off a toe.
    {myRelative} is sick, the whole day I'm at the bedside.
  `),
  reasonDeath: phrases(`
    {myRelative} (passed away|expired) {pastDate}, the house is in gloom.
    We've just come back from the cremation ground.
    It is the thirteenth day ceremony of {myRelative}.
    {myRelative}'s janaza was {pastDate}.
    We have the fortieth day prayers at home, {myRelative} is no more.
    I lost {myRelative} {pastDate}, I'm not in a state to talk.
    The last rites of {myRelative} are still going on.
    There has been a bereavement in my family.
    A funeral took place in our house {pastDate}.
    My grandmother left us {pastDate}, may she rest in peace.
    {myRelative}'s barsi fell in this period, I was with the priests.
    We laid {myRelative} to rest {pastDate}.
    Death happened in the home, all the money went to the feast of the thirteenth.
    My brother-in-law drowned and we're in mourning.
    {myRelative} committed suicide {pastDate}, please don't ask more.
    The postmortem and the body, that's what I've been running for since {myRelative} died.
    I gave the pyre to {myRelative} with my own hands.
    {myRelative} attained the lotus feet of God {pastDate}.
    We carried {myRelative} on our shoulders {pastDate}, and you're ringing for an instalment.
    My infant child expired, my wife isn't speaking.
    {myRelative} is dead, there's nobody to run the house.
    Our family is in sorrow, {myRelative} has gone for ever.
    The burial of {myRelative} and the church service were {pastDate}.
    {myRelative} lost the battle with the disease and died {pastDate}.
    There's a dead body in the house, and you want an EMI?
    I went to Gaya to offer pind for {myRelative}, who died.
    We got a death in the family and no transactions are done till the shuddhi.
    An elder of our home expired, the terahvi is pending.
    {myRelative} was killed in a road mishap {pastDate}.
    The soyem of {myRelative} was held {pastDate}.
    I'm a widow now, my husband expired.
    {myRelative} left this world all of a sudden.
    The antim ardas for {myRelative} is being arranged at the gurudwara.
    Obituary was printed also, {myRelative} is no longer alive.
    My twin died {pastDate}, I am broken.
    Collecting the ashes of {myRelative}, immersing them, all of it fell on me.
    We have shradh and mourning at home due to the loss of {myRelative}.
    {myRelative} collapsed and died, nobody could do anything.
    I'm sitting in the graveyard of my own home, {myRelative} is gone.
    Two deaths in the family back to back, including {myRelative}.
  `),
  reasonBusiness: phrases(`
    Hail flattened my wheat.
    My shop got sealed by the corporation.
    Nobody is buying, the stock is gathering dust.
    The fish catch is nil, my boat is anchored.
    I run a tea stall and the police removed all stalls from the road.
    My partner cheated me in the trade and the firm collapsed.
    The mobile repair counter sees hardly (one or two customers|any customer).
    Sugarcane dues from the mill haven't been given to us farmers.
    Tomatoes rotted in the field, the rate didn't cover even the picking.
    Wedding orders got cancelled, my tent house is at a loss.
    The bakery oven exploded and the production stopped.
    Silk loom is silent, no weaver gets orders nowadays.
    I'm in transport, freight rates have fallen and diesel has gone up, pure loss.
    The real estate market is dead, I'm a broker with no deal.
    The printing press got no election orders as hoped, I'm running a loss.
    White fly destroyed the cotton.
    My boutique is running at a loss, I've stopped taking orders.
    GST raid happened at the shop and the goods were seized.
    The drought has left my well and my field dry.
    My cyber cafe has no walk-ins, everyone has a phone now.
    Goods worth lakhs expired on the shelf of my medical store.
    My software venture didn't take off, I burnt all the capital.
    The metro digging in front of my store killed the trade.
    Termites and damp spoiled the furniture in my workshop.
    Pigs died of fever, the farm is empty.
    My export container is stuck, buyer refused, so the business is (in a soup|bleeding).
    Sales have dropped to nothing (after the festival|in this season|).
    My franchise shut down.
    The gym has no members in this heat, I can't pay even the rent of the premises.
    Rubber prices fell, tapping is a waste.
    Thieves emptied my jewellery counter, the shop is down.
    Unseasonal rain spoiled the harvested soybean.
    The stone crusher is closed by the pollution board.
    Market is very slow, my wholesale of garments isn't moving.
    Parties are not clearing my bills, the workshop has halted.
    My mango orchard bore no fruit this season.
    A rat attack in the grain store, the trade took a beating.
    My e-rickshaw battery is dead and there's no income from it.
    The dhaba is empty since the bypass opened.
    I shut the coaching institute, no students enrolled.
  `),
  reasonTechnical: phrases(`
    UPI limit for the day is crossed, it isn't taking.
    Server down, it says, try later.
    My account is frozen for re-KYC, so no debit is possible.
    The OTP lands after the page has expired.
    Google Pay is showing that the bank is under maintenance.
    I transferred it and it got reversed by itself.
    Amount was debited, then refunded, your side shows failed.
    The QR isn't scanning, the camera says invalid code.
    Net banking password got locked after wrong attempts.
    My debit card is expired and the new one hasn't been couriered.
    The mandate isn't getting registered, the bank rejects it every time.
    It's stuck at processing, the wheel keeps spinning.
    Your application logs me out again and again.
    It says (technical error|internal error|something went wrong), I took a photo of it too.
    The gateway fails at the last page.
    My bank merged and the IFSC changed, so the transfer isn't happening.
    ATM swallowed my card, how do I operate the account?
    The payment is hanging in pending status.
    My phone was formatted and UPI registration isn't completing.
    The website doesn't open in my mobile, a white screen comes.
    PhonePe says (risk blocked|transaction declined for security reasons).
    The account number of the loan isn't fetched by the biller.
    The signature didn't match, so NACH was returned by the bank.
    Bank's app is under upgradation.
    The cash deposit machine returned all the notes.
    The IMPS facility is off in my cooperative bank.
    The wallet KYC isn't done, therefore it blocks the transfer.
    My number is not linked in the bank, so UPI doesn't activate.
    The beneficiary addition is in cooling period, the bank isn't permitting.
    Your app shows no due, the pay button is grey.
    Auto debit didn't run from the bank's side even with balance lying there.
    It asks for a UPI PIN that isn't being accepted.
    The touch screen of my phone is broken, I can't operate the app.
    There's no internet in our area, the towers are damaged, so online payment is not working.
    The transaction timed out, again and again.
    The captcha isn't loading, so I cannot log in.
    My account is dormant, the bank says visit the branch to activate it.
    Every app is giving error (code|number), maybe the switch is down.
    NPCI is down they said at the bank.
    The machine at the payment kiosk didn't accept it.
  `),
  reasonLink: phrases(`
    I'm still waiting for the payment link (on WhatsApp|on SMS|by mail|).
    Your people promised a link, my inbox has nothing.
    No URL, no QR, what should I click?
    The link never came to this number.
    Check, you might have sent the link to my old SIM.
    I looked in spam also, there's no mail carrying a link.
    You said check your message, I checked, no link is there.
    The earlier agent told he'd share the link and disappeared.
    I asked (twice|many times|again and again) for the link, nobody shares it.
    The SMS hasn't been delivered, so how do I open the link?
    Where is the link? I don't see any.
    My WhatsApp is blank, no payment link from your company.
    I did not get the pay link, otherwise I would have tapped it by now.
    The link you forwarded is expired, a fresh one hasn't come.
    Nothing has come on email, neither link nor account number.
    Without the link how am I supposed to do it?
    I got an SMS about the due, there was no link in that.
    Resend the link, the earlier one didn't land here.
    The message box is full maybe, the link isn't visible.
    That link went to my ex-number, not to this.
    DND is on in my phone, your link didn't reach.
    I've been refreshing the messages, the link is not there.
    You people say link, link, but you never send it.
    The mail id with you is wrong, hence no link arrived.
    They sent only a greeting message, the link was missing.
    Kindly drop the link, I have none.
    The chat shows one tick only, I don't have your link.
    I haven't got any kind of link from the company till now.
    For want of the link it has remained.
    No link was texted to me.
    My daughter handles WhatsApp, she too says no link came.
    The reason is the link, you never provided it.
    I received the link of some other customer, mine didn't come.
    Is the link sent? It hasn't popped up at my end.
    The bot asked me to wait for a link, it never arrived.
    Send me the link first, everything's stopped because of that.
    The payment message isn't received at my end.
    Every month a link used to come, this time it did not.
    The link isn't coming, I told your branch too.
    I deleted nothing, believe me, no link was delivered.
  `),
  reasonStation: phrases(`
    I'm out of town.
    I have come to my native for the temple festival.
    I'm on board a train.
    Currently I'm in Kuwait, my vessel leaves from here.
    I'm posted at a border camp.
    I've come on the Char Dham yatra.
    I'm on Umrah, I am in Mecca.
    We've gone to my in-laws' village, there's no bank around.
    I'm at sea, I work on a cargo ship.
    I'm in another state with the truck.
    The army has deputed me to a far-off place.
    Election duty has been given to me in a different district.
    I'm holidaying in Goa with the children.
    I'm stranded at the airport in a foreign country.
    I'm away at a site in the jungle, the nearest town is hours off.
    I came to Sabarimala, I'm on the hill.
    I've travelled for training to Hyderabad.
    I'm not in the city, I'm away for some work.
    We've gone to the hills, I'm in Himachal.
    I have gone for harvesting to Punjab.
    My team is touring, I'm in a hotel outside.
    I'm in my maternal uncle's village.
    I'm abroad on a client assignment.
    We've come down to Chennai for a relative's function, I'm not at my place.
    I'm roaming, outside my state.
    I'm on the highway, hundreds of kilometres from home.
    I'm out on a pilgrimage, on foot with the dindi.
    I have taken my folks to Tirupati.
    I'm in Nepal just now.
    I left for my hometown and haven't come back.
    I'm in the interior, surveying land for the department.
    The ferry is closed and I'm held up on the island.
    I'm on an oil rig.
    I'm in London visiting my son, that's the reason it was left.
    I'm camping with NCC cadets out of station.
    I'm not in India (at present|now|).
    I had gone to Kumbh and am still there.
    The roads are blocked by a landslide, I'm stuck up in the mountains.
    My office sent me on tour.
    I'm at my sister's place in another city and the chequebook is back home.
  `),
  reasonInterest: phrases(`
    The rate of interest is (exorbitant|sky high|inhuman).
    You've put a bounce charge of {otherAmount}, on what basis?
    Penal interest is wrong in my account.
    {otherAmount} is all penalty, I don't accept it.
    GST on penalty, penalty on GST, where does it end?
    You quoted a flat rate and charge me something else.
    The interest is eating more than the principal.
    Correct the overdue charges first.
    I'm disputing the late payment fee of {otherAmount}.
    You are worse than a loan shark with this interest.
    My rate went up without any intimation.
    There's a hidden processing fee in it.
    The insurance premium was added without my consent and you take interest on that as well.
    The calculation is wrong, you've charged interest for days I had paid.
    Why is there a cheque return charge when I never gave a cheque?
    The outstanding grew because of your compounding.
    {otherAmount} extra for what? Show me the break-up of charges.
    Collection charges, visit charges, SMS charges, you keep adding charges.
    The agreement says one percentage, the statement shows a higher one.
    I borrowed a little and the interest has made it a mountain.
    RBI doesn't allow such penal charges.
    The principal isn't coming down at all, everything goes to interest.
    The broken period interest you billed is incorrect.
    Floating rate came down in the market, mine you never reduced.
    You deducted a foreclosure fee of {otherAmount} wrongly.
    The annual fee on this card was told to be free.
    I don't agree with the charges, remove the error and talk.
    You doubled the interest, I have it in my statement.
    The bank bounced me as well and you bounced me as well, double charges.
    Your finance charges are unjust.
    This amount is inflated with fines.
    The subvention was promised, no cost EMI, still you levy interest.
    My quarrel is with the interest, it's too heavy.
    They've capitalised the interest, my CA says it is illegal.
    The EMI itself is wrong because the rate is wrong.
    You took {otherAmount} as advance interest and are charging again.
    The late fee is more than the instalment, is that fair?
    The interest subsidy of the government isn't adjusted.
    The interest you levy no other lender levies.
    Stamp duty, documentation, legal fee, where did all these charges come from?
  `),
  reasonService: phrases(`
    Your customer care never picks up.
    My complaint number is with me, no action was taken.
    I asked for the NOC of the earlier loan, you people are sleeping on it.
    The staff at your branch (shouted at|insulted|misbehaved with) my wife.
    Nobody replied to my email.
    The branch has been closed and nobody informed us.
    You did not give me the repayment schedule till now.
    My address correction request is hanging since ages.
    Your recovery boy came and abused my father, that is why I stopped.
    I raised a ticket, it was closed without solving.
    No welcome kit, no passbook, no agreement copy, what service is this?
    Your agents call my neighbours and defame me.
    I had asked to change the bank for auto debit, you never did it.
    The chatbot goes in circles and no human answers.
    You haven't updated CIBIL in spite of my letters.
    The toll free keeps me on hold for an hour.
    I'm fed up with your service, pathetic.
    The RC of my vehicle is still with you people, give that first.
    I sent a legal letter regarding your service, no response.
    The relationship manager left and the new one doesn't know anything.
    I have complained to the ombudsman about you.
    The insurance claim you sold me isn't getting entertained by anyone.
    Your fellow broke my gate, first answer for that.
    Your company lost my cheques.
    You credited my money to somebody else's loan and nobody rectifies it.
    The statement I requested hasn't been issued.
    My mobile number change isn't done despite submitting the form.
    They make me run from one counter to another.
    The sales guy promised a cashback and vanished, settle that grievance first.
    The executive spoke in a filthy manner, I have the recording.
    The dealer delivered a defective bike and you wash your hands off.
    My subsidy paper is held up because of your office.
    Five different agents tell me five different figures, fix your system.
    My escalation mail has been lying with your nodal officer.
    Your people threatened my kids, I won't cooperate until somebody apologises.
    The app support closed my chat.
    You don't issue receipts, so I lost trust in you.
    Your company didn't return my original title deed.
    The branch manager refuses to meet me.
    The service is third class, I keep writing and no one cares.
  `),
  reasonFraud: phrases(`
    I never took any loan.
    Somebody forged my signature.
    My Aadhaar was misused, I have lodged a cyber complaint.
    This isn't my loan (at all|).
    I haven't applied anywhere, from where did this come?
    Some scamster opened it using my PAN.
    The photo on the papers is not mine.
    I lost my wallet with ID cards in a bus, somebody made use of it.
    It's a fake account in my name.
    The cyber cafe man must have misused my xerox.
    My KYC was stolen.
    Not a rupee came to my account, so which loan?
    I'm a victim of identity theft.
    You've been defrauded by someone in my name, not my headache.
    Show me my signature, I bet it's bogus.
    I came to know only from the credit report that such a loan exists.
    The police have an FIR about this fake loan.
    I've no link with your company, never signed anything.
    A caller took an OTP from me and this loan got created.
    The SIM was cloned and a loan got sanctioned, I had no knowledge.
    This finance is bogus, I deny having taken it.
    I don't own any such bike, so how a bike loan?
    Someone impersonated me.
    I'm hearing about this loan for the first time.
    My documents were hacked.
    I did not receive any card from you, someone else swiped it.
    Unauthorised, totally, I did not do this.
    Your agent made a fake file in my name to meet the target.
    The thumbprint is not mine.
    I'm going to sue you for putting a false loan on me.
    The address in your record is not mine, it is a forged case.
    I never visited any branch of yours for a loan.
    Some instant loan app created this without my permission.
    I've given an affidavit that this account is fraudulent.
    The signature in that agreement is counterfeit.
    You can do fingerprint, you'll see that I wasn't the one.
    A gang took our ID proofs in the name of a scheme and drew loans, I never knew.
    I have nothing to do with this, I took nothing from you.
    They used an edited Aadhaar with my number.
    The bank also confirmed that this disbursal went to a fraudster.
  `),
  reasonKnownParty: phrases(`
    My friend took it in my name.
    {myRelative} is using the bike, so {myRelative} must pay.
    I only signed, the money went to {myRelative}.
    My ex-husband took it, it's on my papers.
    My boss made me take it for his firm.
    A colleague requested me and I got the phone for him on EMI.
    It was withdrawn for {myRelative}, ask there.
    My ex-girlfriend swiped my card and went away.
    The neighbour got the fridge on my card, he was to give monthly.
    I did a favour to my roommate, he took the loan through me.
    {myRelative} begged me, so I borrowed it for the shop.
    The user is somebody else, my cousin, I gave only my documents.
    My business partner drew this money, I'm just the name.
    My landlord's son took a laptop on my account.
    My classmate took it and has gone abroad.
    {myRelative} had a low score, therefore it was taken on mine.
    The amount was for my brother's wedding, he agreed to pay the EMI.
    The car is with my friend, he stopped giving the instalment.
    My uncle took the group loan through me.
    I stood as the face, {myRelative} enjoyed the money.
    Speak to my brother-in-law, he's the one who consumed it.
    My ex-partner handled it, we split, and he doesn't pay.
    I got it for a relative and the relative has cheated me.
    The supervisor at my office took the loan on all our names.
    It's my son's doing, he bought the phone with my ID, he should clear it.
    {myRelative} had promised to bear the EMI and has backed out.
    My gym buddy asked me for help, so I took the finance.
    The tenant took my credit card and used it with my knowledge, the bill is his.
    My pastor's nephew took it on my documents.
    I'm a borrower on paper only, {myRelative} took the cash from my hand.
    The dealer is my friend, he took the loan in my name and used it.
    {myRelative} took that tractor, I simply gave my land papers.
    The money was passed on to a friend the day it came.
    My father-in-law needed it, I lent my name.
    My sister-in-law took a gold loan with my signature, let her give.
    I was a mere co-applicant, {myRelative} was the actual taker.
    He was my best friend, took the amount, and now he doesn't lift my calls.
    The instalments were being given by {myRelative}, who has stopped.
    The self-help group leader took it through us ladies.
    It's the ex-employer's loan, he made his staff sign.
  `),
  reasonNotTelling: phrases(`
    I won't tell.
    That is personal.
    I don't want to discuss why.
    Why? No why.
    It's my private matter.
    I'm not bound to explain.
    Reason? I don't have to give you one.
    Leave the reason, it's of no use to you.
    Don't go into the reason.
    There is something, I can't share.
    Some issue at my end, that's all I'll say.
    It's confidential.
    What will you do by knowing the reason?
    Mind the amount, not the reason.
    No comment.
    I can't disclose it over the phone.
    Let it be, you won't understand.
    That's between me and my family.
    Simply I didn't, is a reason compulsory?
    Just like that, no explanation.
    No particular reason to tell you.
    Don't dig, please.
    It's a long story, I don't feel like telling.
    I'd rather not say.
    You aren't my relative that I should explain everything.
    Are you going to solve it? Then why ask?
    Keep asking, I won't reveal.
    Put any reason you like in your computer.
    Write whatever you want in the reason column.
    Internal matter of mine.
    I've my own reasons.
    I'm not answerable to a caller.
    That I can't tell to anyone.
    Skip that question.
    No reason, happy?
    Not your business why.
    What's the point in telling?
    I don't wish to open up about that.
    Some things are not for telling.
    You only need to know that it isn't done, not why.
  `),
  reasonOther: phrases(`
    It slipped my mind.
    I forgot (the due day|completely|).
    There is a court case of mine going on.
    My sister's wedding is going on at home.
    We're shifting house, everything's in cartons.
    My bike got stolen and I'm roaming to the police station.
    Flood water has entered our colony.
    I've my exams going on.
    My divorce proceedings are pending.
    I got the dates mixed up.
    The police have taken my papers in some enquiry.
    We had a housewarming and I was tied up.
    Festival rush, I overlooked it.
    My phone was lost, so I didn't notice your reminder.
    The land registration work kept me occupied.
    I thought the moratorium was on.
    I thought auto debit would take care of it.
    My passport appointment and visa papers kept me running.
    I was in jail for a few days.
    I was fasting and sitting in prayers for the entire month.
    The riot and curfew here kept us indoors.
    There's a fight over property in our family, the lawyer has told us to wait.
    Cyclone uprooted the trees, we're living in a shelter.
    I was engaged in my daughter's engagement.
    I'm a candidate in the panchayat election, I was busy canvassing.
    The earthquake cracked our walls, we're living outside.
    My account was attached by a court order.
    The card is with my wife and we're living separately after a fight.
    I didn't notice, I mistook the month.
    We had the naming ceremony of the baby.
    I was preparing for the board practicals of my kid and it skipped.
    My house got burgled.
    I assumed that my brother had done it, it was a misunderstanding.
    The vehicle was seized by the RTO, I'm running after that.
    A temple function at home took up the entire week.
    My statement under probate is awaited, the lawyer said hold.
    There's renovation going on here and I lost track.
    It's a holy month, I don't do money dealings.
    We have a guardianship hearing and I was in the court.
    I was waiting for the insurance of the stolen vehicle to be decided.
  `),
  familyReason: phrases(`
    There's no money in the house (at the moment|right now|).
    <b:He|She> is facing a money crunch.
    We're hand to mouth, that's why <b:he|she> hasn't given.
    <b:His|Her> pocket is empty.
    All of it went to school fees, so <b:he|she> could not fill yours.
    The household itself isn't running, from where will <b:he|she> give?
    <b:He|She> has too many loans, madam.
    Financially <b:he|she> is very weak.
    <b:He|She> couldn't arrange the amount.
    We've mortgaged the gold also, nothing remains here.
    The account of <b:him|her> has no balance.
    Ration is on credit, what EMI can <b:he|she> give?
    <b:He|She> is in a tight spot with cash.
    The roof repair took away everything that <b:he|she> had saved.
    <b:He|She> is waiting for someone to return what was lent.
    We are poor folks, there's no cash.
    <b:He|She> spent all on the tuition of the kids.
    The funds were short, so <b:he|she> left it.
    There is a lot of financial trouble in our house.
    <b:He|She> is struggling to feed us.
    The rent and electricity finished <b:his|her> money.
    <b:He|She> didn't have it, otherwise <b:he|she> doesn't keep anyone waiting.
    <b:He|She> is buried in debts.
    Our condition is bad, no income is enough.
    Whatever <b:he|she> earns is finished before the week ends.
    Not a rupee at home, I'm telling you the truth.
    <b:He|She> went to borrow from others and came back with nothing.
    Money is the problem, brother, what else.
    <b:His|Her> savings got over.
    The chit amount wasn't received, so <b:he|she> was short.
    <b:He|She> gave the money to the landlord.
    The house is running from my pension only, <b:he|she> has nothing.
    We can't even refill the cylinder, such is the shortage.
    <b:He|She> is bankrupt now.
    <b:He|She> tells us that the balance is nil.
    The money kept for you went to the moneylender.
    <b:He|She> has a cash problem these days.
    There's scarcity at home, that's why it's late from <b:his|her> side.
    <b:He|She> has no means now.
    Big expense came suddenly, <b:he|she> was left with nothing.
  `),
  familyReasonMedical: phrases(`
    <b:He|She> is admitted in the hospital.
    <b:He|She> had an accident, the leg is in plaster.
    <b:He|She> is down with dengue.
    <b:He|She> got operated for hernia, so it wasn't done.
    <b:He|She> has high fever and is lying in bed.
    <b:He|She> is in the ICU, we don't think of EMI.
    <b:His|Her> heart surgery took place.
    <b:He|She> is on dialysis.
    <b:He|She> is paralysed.
    <b:He|She> has been ill since long.
    <b:He|She> is under the doctor's watch.
    The child is sick and <b:he|she> is in the ward.
    <b:He|She> got a brain stroke.
    <b:He|She> has TB, who will pay?
    <b:His|Her> sugar went high and <b:he|she> fainted.
    <b:He|She> is taking chemo.
    <b:He|She> fell in the bathroom and broke the hip.
    <b:He|She> is with the baby in the nursery of the hospital, the baby is weak.
    <b:He|She> has typhoid, that's the reason.
    <b:His|Her> spine is injured, <b:he|she> cannot get up.
    <b:He|She> has kidney stones, there's a lot of pain.
    <b:He|She> met with a mishap on the bike, stitches on the face.
    <b:He|She> is mentally unwell, under medicines.
    <b:He|She> is at the clinic for the drip.
    <b:He|She> got burnt in the kitchen.
    <b:His|Her> eyes were operated.
    The treatment is going on, all is spent on it.
    <b:He|She> is coughing blood, we took <b:him|her> to the city doctor.
    <b:He|She> is very serious.
    Jaundice has made <b:him|her> weak, so <b:he|she> couldn't go to the bank.
    <b:He|She> is bedridden.
    <b:He|She> got bitten by a dog and is taking injections.
    <b:His|Her> health is not good.
    <b:He|She> got discharged only now, very weak.
    <b:His|Her> mother is on a ventilator and <b:he|she> is there with her.
    The doctor told <b:him|her> not to step out, lungs are infected.
    <b:He|She> has a tumour, tests are on.
    <b:His|Her> hand got caught in the machine.
    <b:He|She> is on oxygen.
    <b:He|She> is unwell, that is why it's unpaid.
  `),
  familyReasonDeath: phrases(`
    There is a death in our family.
    Our father expired, that's why <b:he|she> has not paid.
    <b:His|Her> mother is no more.
    We have the thirteenth day at home.
    <b:He|She> is doing the last rites.
    Grandfather passed away, everyone's in mourning.
    <b:He|She> lost a brother.
    The cremation was just now, please don't talk of EMI.
    <b:He|She> has gone to immerse the ashes.
    My elder son died, and <b:he|she> is in shock.
    There was a janaza in the house.
    <b:His|Her> uncle expired and <b:he|she> went there.
    We buried my mother-in-law, <b:he|she> had no mind for payments.
    There's mourning in this house.
    An elder in the family died.
    <b:He|She> is sitting with the priest, it's my husband's terahvi.
    <b:His|Her> child died, what payment are you asking for?
    We're receiving condolence visitors.
    <b:His|Her> wife's father passed away.
    All went into the funeral.
    <b:He|She> is in the village for the rites of <b:his|her> grandmother.
    <b:He|She> has shaved <b:his|her> head, grandfather died.
    Someone expired in our home.
    A sad thing happened, <b:his|her> sister is gone.
    Prayer meeting is on at our place, my father left us.
    We lost our mother, so nothing has been paid by <b:him|her>.
    <b:His|Her> aunt died, <b:he|she> carried the bier.
    My brother's body came home, we forgot all else.
    The fortieth day is pending, our father is dead.
    <b:His|Her> father met with death on the road.
    Our daughter-in-law died in childbirth, the house is broken.
    <b:He|She> is grieving, <b:his|her> cousin died.
    The barsi and the death expenses finished everything.
    Pind daan is on, <b:he|she> lost <b:his|her> father.
    God has taken my husband, <b:he|she> is handling the rituals.
    Bereavement in the family, hence the delay from <b:his|her> side.
    <b:He|She> is at the cremation ground.
    Our grandmother has gone to heaven, nobody went to the bank.
    There is a corpse in the house, put the phone down.
    <b:His|Her> in-laws had a death.
  `),
  familyReasonJob: phrases(`
    <b:He|She> lost the job.
    <b:He|She> is sitting at home without work.
    The company removed <b:him|her> with half the team.
    <b:He|She> has joined a new place, the first salary hasn't come.
    <b:His|Her> factory closed down.
    <b:He|She> got laid off.
    <b:He|She> is searching for employment.
    <b:His|Her> contract was not renewed.
    <b:He|She> left the old office, the new one hasn't started paying.
    <b:He|She> has been unemployed for months.
    They terminated <b:him|her>.
    <b:He|She> is attending interviews, nothing fixed.
    <b:He|She> changed the job, so payment is late.
    <b:His|Her> driving work stopped, the owner sold the car.
    <b:He|She> resigned and there's no earning.
    <b:He|She> is suspended from service.
    The mill laid off everyone, <b:him|her> also.
    <b:He|She> was in the Gulf, work ended, came back.
    <b:He|She> is in training with the new company, no wages for now.
    <b:His|Her> employment finished.
    The contractor gave the work to other people, <b:he|she> is idle.
    <b:He|She> has an offer letter, joining is pending.
    <b:His|Her> hotel cut the staff.
    <b:He|She> is workless nowadays.
    <b:He|She> got pulled out of the job by the manager.
    The school did not keep <b:him|her> this year.
    <b:He|She> switched company, the pay will begin afterwards.
    <b:His|Her> delivery ID got blocked, so there's no work.
    <b:He|She> hasn't been called for labour work since long.
    The office shut and <b:he|she> is jobless.
    <b:He|She> quit and is now preparing for another post.
    <b:His|Her> notice period ended and nothing new is found.
    The agency took <b:him|her> off guard duty.
    <b:His|Her> shop owner told <b:him|her> not to come to work any more.
    <b:He|She> retired, the dues haven't come.
    <b:He|She> is newly recruited, one month is not over.
    Retrenchment happened in <b:his|her> bank.
    <b:He|She> used to work in a garment unit, that's locked.
    <b:He|She> has gone to the city to look for a job.
    No job, no income, that's <b:his|her> condition.
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
