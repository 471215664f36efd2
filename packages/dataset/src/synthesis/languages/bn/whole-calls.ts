import { calls } from "../calls.ts";

/** Complete invented calls; how a block is read is told in `whole-call.ts`. */
export const wholeCalls = calls(`
  WRONG_NUMBER NONE NONE
  third: রং নম্বর।

  WRONG_NUMBER NONE NONE
  agent: নমস্কার, {customer} বলছেন?
  third: কে?
  agent: {customer} এর সঙ্গে কথা বলতে চাইছি, {company} থেকে।
  third: দাঁড়ান, টিভিটা আস্তে করি। হ্যাঁ, কী নাম বললেন?
  agent: {customer}। ওনার {product} এর {due} বাকি আছে।
  third: লোন? আমি তো রিটায়ার্ড স্কুল মাস্টার, আমার কোনও লোন নেই।
  agent: কিন্তু আমাদের খাতায় এই নম্বর দেওয়া।
  third: এই নম্বর আমার মেয়ে গত বছর তুলে দিয়েছে। ওই নামে এ বাড়িতে কেউ নেই, ভুল নম্বর।
  agent: আচ্ছা, দুঃখিত, নম্বরটা সরিয়ে দিচ্ছি।

  ANSWERED PTP SALARY_NOT_CREDITED amount=due
  agent: {title}, {company} থেকে {agent} বলছি। আপনার {product} এর {due} বাকি আছে।
  customer: হ্যাঁ জানি। মাইনেটা এখনও ঢোকেনি, সেই জন্য আটকে আছে।
  agent: কবে ঢুকবে মনে হয়?
  customer: {otherDate} ঢোকার কথা। তবে ব্যাঙ্কের ব্যাপার তো।
  agent: তাহলে পেমেন্টের ডেট কত দেব?
  customer: {date} লিখুন, যেটা বললেন পুরোটাই দিয়ে দেব।
  agent: {dateNoun} পাকা তো?
  customer: একদম।

  ANSWERED PTP NONE
  agent: {title}, কিস্তিটা কবে দিচ্ছেন?
  customer: {otherDate} করে দেব।
  agent: আচ্ছা, {otherDate} লিখছি।
  customer: এই না না, ওই দিন আমার বাড়িতে লোক আসবে। {date} লিখুন, {amount} দেব।
  agent: ঠিক আছে, {date} {amount}।
  customer: হ্যাঁ, ওটাই ফাইনাল।

  ANSWERED NO_PAYMENT_COMMITMENT MEDICAL_ISSUE
  agent: {customer} বলছেন? {company} থেকে ফোন করছি, ইএমআই {due} পেন্ডিং।
  customer: {myRelative} হাসপাতালে ভর্তি, আমি এখন ওখানেই।
  agent: শুনে খারাপ লাগল। কী হয়েছে?
  customer: স্ট্রোক। রোজ ওষুধেই {otherAmount} যাচ্ছে।
  agent: {otherDate} কিছু দিতে পারবেন?
  customer: এখন কিছু বলতে পারছি না ভাই। আগে উনি সুস্থ হোন, তারপর দেখব।
  agent: একটা ডেট অন্তত বলুন।
  customer: ডেট দিয়ে ফেল করলে তো আবার আপনারাই বলবেন। দেখছি।

  ANSWERED PAID CLAIMING_PAYMENT_IS_COMPLETED
  agent: আপনার {due} এখনও জমা পড়েনি {title}।
  customer: কী বলছেন! {pastDate} ফোন পে দিয়ে {paidAmount} করেছি।
  agent: আমাদের সিস্টেমে নেই। ইউটিআর নম্বরটা বলতে পারবেন?
  customer: দাঁড়ান, ফোন খুলে দেখি। হ্যাঁ পেয়েছি, স্ক্রিনশট পাঠাচ্ছি এই নম্বরেই।
  agent: ঠিক আছে, আপডেট করিয়ে দিচ্ছি।
  customer: আর ফোন করবেন না যেন।

  ANSWERED NO_PROOF_GIVEN CLAIMING_PAYMENT_IS_COMPLETED
  agent: {product} এর কিস্তি এখনও বাকি দেখাচ্ছে।
  customer: বাকি মানে? দেওয়া হয়ে গেছে।
  agent: কীভাবে দিয়েছিলেন?
  customer: একটা ছেলে এসেছিল, ওকে দিয়েছি।
  agent: রসিদ দিয়েছিল?
  customer: না, কিছু দেয়নি। আমিও চাইনি।
  agent: রসিদ বা কোনও প্রমাণ ছাড়া আমি আপডেট করতে পারব না।
  customer: প্রমাণ আমার কাছে নেই, আপনাদের ছেলেকে জিজ্ঞেস করুন।

  ANSWERED DENIED_TO_PAY CLAIMING_FRAUD
  agent: {customer} বলছেন? {company} থেকে, আপনার লোনের {due} ডিউ।
  customer: কীসের লোন? আমি আপনাদের কাছ থেকে এক টাকাও নিইনি।
  agent: আপনার আধার দিয়ে লোন হয়েছে {title}।
  customer: আধার তো সিম কিনতে গিয়েও দিয়েছি। কেউ চুরি করে আমার নামে তুলেছে।
  agent: তাহলেও কিস্তিটা আপনার নামেই আসবে।
  customer: আসুক। যে লোন নিইনি তার টাকা আমি দেব না। থানায় ডায়েরি করা আছে।

  ANSWERED SETTLEMENT FUNDS_ISSUE
  agent: {title}, মোট {due} হয়েছে পেনাল্টি নিয়ে।
  customer: এত টাকা আমার হাতে নেই দাদা, ধার করে চলছে।
  agent: তাহলে একটা অফার করি, {otherAmount} দিলে ক্লোজ করে দেব।
  customer: {otherAmount} ও অনেক। আমি {amount} দিতে পারি, লোনটা শেষ করে দিন।
  agent: {amount} কবে দেবেন?
  customer: {date} দেব, তবে সেটেলমেন্টের কাগজ আগে চাই।
  agent: কাগজ পেয়ে যাবেন মেলে।

  ANSWERED SETTLEMENT RATE_OF_INTEREST_ISSUES
  agent: আপনার {due} বাকি {title}।
  customer: লোন নিয়েছিলাম {otherAmount}, আর সুদে সুদে কোথায় তুলেছেন বলুন তো!
  agent: লেট ফি আর ইন্টারেস্ট যোগ হয়েছে।
  customer: ওই সুদ আমি মানছি না। সুদ পেনাল্টি মাফ করুন, আসলটা নিয়ে মিটিয়ে ফেলুন।
  agent: কত দিতে চান?
  customer: সেটা আপনি ম্যানেজারের সঙ্গে কথা বলে জানান। ছাড় পেলে করব।

  ANSWERED WANT_FORECLOSURE NONE
  agent: {title}, {company} থেকে {agent}। পরের কিস্তি {otherDateNoun} পড়ছে, মনে করিয়ে দিলাম।
  customer: ভালো করেছেন ফোন করে। আমি লোনটা আর টানতে চাই না।
  agent: মানে? পেমেন্ট করবেন না?
  customer: না না, উল্টো। একটা জমি বিক্রি হয়েছে, পুরো বাকি টাকা একবারে দিয়ে লোন বন্ধ করব।
  agent: ও আচ্ছা, ফোরক্লোজার।
  customer: হ্যাঁ। কত লাগবে তার স্টেটমেন্টটা পাঠান, আর এনওসি কবে পাব সেটাও।
  agent: মেলে পাঠিয়ে দিচ্ছি।

  ANSWERED WANTS_TO_RENEGOTIATE_LOAN_TERMS BUSINESS_LOSS
  agent: {count} মাস কিস্তি আসেনি {title}, {due} হয়ে গেছে।
  customer: দোকানে বিক্রি নেই। সামনে রাস্তা খুঁড়ে রেখেছে, লোকই আসে না।
  agent: তাহলে কীভাবে দেবেন?
  customer: কিস্তিটা {otherAmount} করে দিন, মেয়াদ বাড়ান। এই অঙ্কে আমি পারছি না।
  agent: {otherDate} একটা কিস্তি দিলে রিকোয়েস্ট পাঠাতে পারি।
  customer: আগে রিকোয়েস্টটা পাস হোক, ছোট কিস্তি হলে চালাতে পারব।

  ANSWERED WILL_PAY_AFTER_VISIT NONE
  agent: মাসিমা, {company} থেকে বলছি, কিস্তির টাকাটা বাকি।
  customer: হ্যাঁ বাবা, জানি। আমি তো ওই ফোনে টাকা পাঠাতে পারি না।
  agent: ব্রাঞ্চে আসতে পারবেন?
  customer: হাঁটুর ব্যথা, অত দূর যাব কী করে? আগের ছেলেটা এসে নিয়ে যেত।
  agent: তাহলে কবে পাঠাব?
  customer: {date} পাঠাও, {amount} গুছিয়ে রাখব।
  agent: {date} লোক যাবে।
  customer: দুপুরে যেন না আসে, তখন ঘুমোই।

  ANSWERED PARTIAL_PAYMENT FUNDS_ISSUE
  agent: {due} বাকি {title}, কবে করছেন?
  customer: পুরোটা একসঙ্গে পারব না। ছেলের ভর্তিতে সব বেরিয়ে গেছে।
  agent: কত পারবেন?
  customer: {amount} দিতে পারব {date}।
  agent: {otherAmount} করুন অন্তত।
  customer: না, ওই {amount} ই। বাকিটা পরে যখন হবে দেব।

  ANSWERED PARTIAL_PAYMENT NONE
  agent: {title}, আপনার কিস্তি {due} পেন্ডিং।
  customer: {paidAmount} তো দিলাম {pastDate}, দেখুন ভালো করে।
  agent: হ্যাঁ, সেটা এসেছে। বাকিটা?
  customer: বাকি {amount} {date} দিয়ে দেব।
  agent: আচ্ছা, লিখলাম।

  ANSWERED_BY_FAMILY_MEMBER NO_PAYMENT_COMMITMENT NONE
  agent: {customer} আছেন?
  third: না, কাজে বেরিয়েছে। আমি ওর {relative}।
  agent: কিস্তিটা কবে দেবে কিছু বলেছে?
  third: {otherDate} দেবে বলছিল কাকে যেন ফোনে। আমি ঠিক জানি না।
  agent: {otherAmount} দেবে তো?
  third: সে ও জানে। আমাকে কেন জিজ্ঞেস করছেন?

  WILL_ASK_TO_PAY NONE NONE
  agent: {customer} এর সঙ্গে কথা হবে?
  third: ও চান করছে। কী দরকার বলুন, আমি {relative}।
  agent: {company} থেকে, ওনার ইএমআই বাকি। একটু বলবেন যেন জমা করে দেন।
  third: আচ্ছা বলে দেব, বেরোলেই বলছি টাকাটা দিতে।
  agent: ধন্যবাদ।

  ANSWERED_BY_FAMILY_MEMBER NONE NONE
  agent: {customer} বলছেন?
  third: না, আমি ওনার {relative}। উনি ফোন ফেলে মাঠে গেছেন।
  agent: ফিরলে বলবেন {company} থেকে ফোন এসেছিল।
  third: বলব। তবে আপনি {followUp} {time} করলে পাবেন ওনাকে।
  agent: ঠিক আছে।

  GAVE_ALTERNATE_NUMBER NONE NONE
  agent: {customer} কে দেওয়া যাবে?
  third: এটা তো ওর পুরনো নম্বর, আমি ওর {relative} ব্যবহার করি।
  agent: ওনার নতুন নম্বরটা?
  third: দাঁড়ান, চশমাটা পরি। লিখুন {phone}।
  agent: {phone}, ঠিক তো?
  third: হ্যাঁ, ওতেই পাবেন।

  DO_NOT_KNOW_THE_PERSON NONE NONE
  agent: {customer} আপনার নম্বরটা রেফারেন্সে দিয়েছেন।
  third: কে? নামটা আবার বলুন।
  agent: {customer}।
  third: না তো, ওই নামে আমি কাউকে চিনি না। আমার নম্বর পেল কোথায়?
  agent: আপনার অফিসের কেউ হতে পারে।
  third: আমার দোকান, অফিস না। আর ওকে আমি চিনিই না।

  NOT_IN_CONTACT_ANYMORE NONE NONE
  agent: {customer} এর ব্যাপারে ফোন করেছি, আপনি ওনার কে?
  third: এক সময় পাশাপাশি ভাড়া থাকতাম।
  agent: এখন ওনাকে কোথায় পাব?
  third: দু বছর আগে ঘর ছেড়ে চলে গেছে, তারপর আর কোনও যোগাযোগ নেই।

  CALL_BACK_LATER NONE NONE
  agent: {title}, {company} থেকে {agent} বলছি।
  customer: ভাই, আমি বাসে ঝুলছি, কিছু শুনতে পাচ্ছি না। {followUp} ফোন করো।
  agent: {followUp} কখন?
  customer: {time}।

  CALL_BACK_LATER NONE NONE
  agent: দু মিনিট কথা বলা যাবে {title}?
  customer: না, অপারেশন থিয়েটারের ডিউটিতে আছি, পরে করুন।

  CUSTOMER_ABUSIVE DENIED_TO_PAY NONE
  agent: {title}, কিস্তিটা জমা পড়েনি।
  customer: তোর সাহস তো কম না, আবার ফোন করেছিস?
  agent: আপনি ভদ্রভাবে কথা বলুন।
  customer: শালা ভিখারি, তোকে ভদ্রতা শেখাব? এক টাকা দেব না, যা করার কর।
  agent: আপনার সিবিল খারাপ হবে।
  customer: চুলোয় যাক সিবিল, হারামজাদা, রাখ ফোন।

  LANGUAGE_BARRIER NONE NONE
  agent: নমস্কার, {customer} বলছেন? {company} থেকে ফোন করেছি।
  customer: হ্যালো? হিন্দি মে বোলিয়ে, বাংলা সমঝ মে নেহি আতা।
  agent: আপনি একটুও বাংলা বোঝেন না?
  customer: ক্যা? নেহি ভাই, হিন্দি।
  agent: আচ্ছা, হিন্দি জানা একজন আপনাকে ফোন করবে।

  ANSWERED_VOICE_ISSUE NONE NONE
  agent: হ্যালো, {customer} বলছেন?
  customer: হ্যালো... কে... কেটে যাচ্ছে...
  agent: আমার আওয়াজ পাচ্ছেন?
  customer: অর্ধেক শুনছি। কী বললেন? হ্যালো?
  agent: {company} থেকে বলছি।
  customer: না, কিচ্ছু বোঝা যাচ্ছে না, ঘড়ঘড় করছে।
  system: ⟦call dropped⟧

  CALL_DISCONNECTED_BY_CUSTOMER NONE NONE
  agent: {customer} বলছেন? {company} থেকে, আপনার {product} এর ব্যাপারে।
  customer: ও আপনারা! দিনে দশবার করে। রাখছি।
  system: ⟦গ্রাহক ফোন কেটে দিয়েছেন⟧

  ANSWERED_DISCONNECTED NONE NONE
  customer: হ্যালো?
  agent: নমস্কার...
  system: ⟦কল কেটে গেছে⟧

  SILENCE_ISSUE NONE NONE
  agent: হ্যালো, {customer} আছেন?
  system: ⟦নীরবতা⟧
  agent: হ্যালো? শুনতে পাচ্ছেন?
  system: ⟦দূরে মাইকের আওয়াজ⟧
  agent: ঠিক আছে, রাখছি।

  SWITCHED_OFF NONE NONE
  system: আপনি যে মোবাইল নম্বরে ফোন করেছেন সেটি এখন সুইচ অফ আছে।

  OUT_OF_NETWORK NONE NONE
  system: গ্রাহক এই মুহূর্তে পরিষেবা সীমার বাইরে, একটু পরে আবার চেষ্টা করুন।

  AUTOMATED_VOICE NONE NONE
  system: আপনি যাঁকে ফোন করেছেন তিনি ব্যস্ত, বিপের পর বার্তা রাখুন।
  agent: হ্যালো? রেকর্ডিং চলছে মনে হয়।

  AGENT_BUSY_ON_ANOTHER_CALL NONE NONE
  agent: {title}, {company} থেকে বলছি।
  customer: হ্যাঁ বলুন।
  agent: এক মিনিট, আমার অন্য লাইনে একজন আছেন, ওনাকে ছেড়ে আপনাকে ফোন করছি।
  customer: আশ্চর্য তো, নিজে ফোন করে নিজেই রেখে দেয়।

  OTHERS NONE NONE
  agent: {customer} আছেন?
  third: আমি ওনার উকিল। এই ব্যাপারে কেস চলছে, যা বলার লিখিত দেবেন।
  agent: একবার ওনার সঙ্গে কথা বলা যেত না?
  third: না, সব কথা আমার মাধ্যমে হবে।

  ANSWERED NO_PAYMENT_COMMITMENT NONE
  agent: {title}, পেমেন্ট কবে?
  customer: {otherDate} করে দেব বলেছিলাম তো।
  agent: তাহলে {otherDate} পাকা লিখি?
  customer: না, এখন আর ওটা লিখবেন না। যার থেকে টাকা পাওয়ার কথা সে ঘোরাচ্ছে। পেলে জানাব, কথা দিতে পারছি না।
  agent: {otherAmount} অন্তত দিন।
  customer: বললাম তো, এখন কিছু কথা দিচ্ছি না।

  ANSWERED PTP OUT_OF_STATION
  agent: {title}, {due} বাকি আছে আপনার।
  customer: আমি তো এখন শিলিগুড়িতে, মালের কাজে এসেছি। এখান থেকে হবে না।
  agent: অনলাইনে করে দিন না।
  customer: ওসব আমি পারি না, ছেলে করে। {date} বাড়ি ঢুকেই ছেলেকে দিয়ে করিয়ে দেব।
  agent: {date} তাহলে?
  customer: হ্যাঁ, {date} পেয়ে যাবেন, লিখে নিন।

  ANSWERED PTP TECHNICAL_ISSUE
  agent: ইএমআই বাউন্স হয়েছে {title}।
  customer: আরে আমার অ্যাকাউন্টে টাকা ছিল, {otherAmount} পড়ে ছিল। আপনাদের অটো ডেবিট কাজ করেনি।
  agent: ব্যাঙ্কের সমস্যা হতে পারে।
  customer: তারপর অ্যাপে করতে গেলাম, বার বার ফেল।
  agent: আমি লিঙ্ক পাঠাই?
  customer: পাঠান। {date} লিঙ্ক দিয়ে {amount} করে দিচ্ছি।
  agent: ওকে, {date} {amount}।

  ANSWERED PTP LINK_NOT_RECEIVED
  agent: পেমেন্টটা হলো না কেন?
  customer: লিঙ্ক পাঠাবেন বললেন, সে লিঙ্ক আজও আসেনি।
  agent: এখনই পাঠাচ্ছি হোয়াটসঅ্যাপে।
  customer: এসেছে এবার। {date} করে দেব।

  ANSWERED NO_PAYMENT_COMMITMENT DEATH_IN_FAMILY
  agent: নমস্কার {title}, কিস্তির ব্যাপারে...
  customer: {pastDate} {myRelative} মারা গেছেন। এখন এসব কথা বলবেন না।
  agent: খুব দুঃখিত। কাজকর্ম মিটলে একটু দেখবেন।
  customer: শ্রাদ্ধটা যাক, তারপর দেখা যাবে। {followUp} একবার ফোন করবেন।
  agent: আচ্ছা, {followUp} করব।

  ANSWERED DENIED_TO_PAY LOAN_TAKEN_BY_KNOWN_PARTY
  agent: {product} এর {due} বাকি {title}।
  customer: গাড়ি চালায় আমার শালা, লোন করিয়েছিল আমার নামে। কিস্তি তার দেওয়ার কথা।
  agent: কাগজে তো আপনার সই।
  customer: সই থাকুক, গাড়ি আমার কাছে নেই, আমি টাকা দেব না। ওর কাছে যান।
  agent: তাতে আপনার সিবিল নষ্ট হবে।
  customer: হোক। আমার থেকে পাবেন না।

  ANSWERED NO_PAYMENT_COMMITMENT CUSTOMER_NOT_TELLING_REASON
  agent: কিস্তি কেন দেননি {title}?
  customer: সেটা আপনাকে বলার প্রয়োজন মনে করি না।
  agent: একটা কারণ তো লিখতে হবে।
  customer: যা খুশি লিখুন।
  agent: দেবেন কবে?
  customer: দেখা যাক। ইচ্ছে হলে দেব।

  ANSWERED PTP NONE
  agent: {title}, গত মাসে তো অসুস্থ ছিলেন, এখন কেমন?
  customer: এখন ভালো আছি, কাজেও যাচ্ছি। ও মাসের কিস্তি তো দিয়েছি {pastDate}।
  agent: হ্যাঁ, {paidAmount} পেয়েছি। এ মাসেরটা?
  customer: এ মাসেরটা {date} দিয়ে দেব, {amount}।
  agent: ধন্যবাদ {title}।

  ANSWERED PTP FUNDS_ISSUE
  agent: {company} থেকে {agent} বলছি, {customer} তো?
  customer: হ্যাঁ বলছি।
  agent: আপনার {due} বাকি, আজ দিতে পারবেন?
  customer: আজ? না, আজ হবে না। হাতে কিচ্ছু নেই।
  agent: বেতন কত পান?
  customer: {salary}। তার থেকে ঘরভাড়া, মেয়ের টিউশন, মুদির দোকান। বুঝতেই পারছেন।
  agent: বুঝেছি। আর কোনও লোন আছে?
  customer: একটা আছে, মাসে {otherAmount} যায়।
  agent: কোথাও থেকে ধার নিয়ে করুন।
  customer: ধার কে দেবে এই বাজারে?
  agent: না দিলে লেট ফি বাড়বে।
  customer: ভয় দেখাবেন না। দেব না তো বলিনি।
  agent: তাহলে {otherDate} করি?
  customer: {otherDate} খুব তাড়াতাড়ি হয়ে যাচ্ছে, পারব না।
  agent: আপনিই একটা দিন বলুন।
  customer: একটু ধরুন, বউকে জিজ্ঞেস করি। এই শোনো, সমিতির টাকাটা কবে পাব?
  customer: হ্যাঁ শুনুন, {date} করে দেব।
  agent: কত?
  customer: {amount}।
  agent: ঠিক আছে, {date} {amount}, মিস করবেন না।
  customer: না না, দিয়ে দেব। রাখছি।

  ANSWERED PARTIAL_PAYMENT JOB_CHANGED_WAITING_FOR_SALARY
  agent: {title}, পরপর {count} টা কিস্তি বাউন্স। কী হয়েছে?
  customer: আগের কোম্পানি লোক কমিয়ে দিল। নতুন জায়গায় সবে ঢুকেছি, প্রথম মাইনে হাতে পাইনি।
  agent: কবে পাবেন?
  customer: সে ওরা {otherDate} বলেছে, আমি ভরসা করি না।
  agent: পুরো {due} দিতে পারবেন?
  customer: না। জমানো থেকে {amount} দিতে পারি {date}, বাকিটা মাইনে পেলে।
  agent: আচ্ছা, {date} {amount} ধরলাম।

  ANSWERED NO_PAYMENT_COMMITMENT SERVICE_ISSUE
  agent: কিস্তির জন্য ফোন করেছি {title}।
  customer: আগে বলুন, আমার গাড়ির কাগজ কবে দেবেন? ছ মাস ধরে ঘোরাচ্ছেন।
  agent: সেটা ব্রাঞ্চ দেখে।
  customer: ব্রাঞ্চ বলে হেড অফিস, হেড অফিস বলে ব্রাঞ্চ। কাস্টমার কেয়ার ফোন তোলে না।
  agent: আমি কমপ্লেন তুলে দিচ্ছি। টাকাটা কবে দেবেন?
  customer: কাগজ হাতে পাই, তারপর ভাবব।

  ANSWERED NONE NONE
  agent: {title}, {company} থেকে, কেওয়াইসি আপডেটের জন্য ফোন করেছি।
  customer: কী লাগবে বলুন।
  agent: ঠিকানা কি আগেরটাই আছে?
  customer: না, পাল্টেছে। আমি কাগজ মেলে পাঠিয়ে দেব।
  agent: আচ্ছা, ধন্যবাদ।

  RINGING NONE NONE
  system: ⟦রিং হয়ে গেল, কেউ ধরেনি⟧

  BUSY NONE NONE
  system: আপনি যাঁকে ফোন করছেন তিনি অন্য কলে ব্যস্ত আছেন।
`);
