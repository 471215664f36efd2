import { type WordList, wordList } from "../text/word-list.ts";

/** Words that make the name before them a company's or a product's. */
export const COMPANY_WORDS: WordList = wordList(
  "finance finserv fincorp fintech finvest bank banking capital credit microfinance microfin housing limited ltd pvt nbfc loans leasing " +
    "services solutions enterprises motors industries insurance group wheels securities bajaj birla tata mahindra muthoot hdfc icici axis kotak",
  "फाइनेंस फाइनैंस फिनसर्व फिनकॉर्प फिनटेक बैंक कैपिटल क्रेडिट माइक्रोफाइनेंस हाउसिंग लिमिटेड लोन्स लीजिंग सर्विसेज बजाज",
);

/** Written with a capital inside sentences, and nobody's name. */
export const BRANDS: WordList = wordList(
  "paytm phonepe google gpay amazon flipkart whatsapp facebook youtube cibil aadhaar nach neft rtgs imps razorpay bharatpe truecaller " +
    "android jio airtel vodafone hindi english tamil telugu kannada malayalam marathi bengali gujarati punjabi india indian " +
    "mumbai delhi pune bangalore bengaluru chennai hyderabad kolkata lucknow jaipur patna indore bhopal nagpur surat kanpur ahmedabad " +
    "internet online message messages email portal gateway ombudsman rbi sarfaesi emi emis noc",
);
