import type { Call } from "@disposition/taxonomy";

const LONG = `Agent: Namaste, main Suryodaya Finance se Meera bol rahi hoon. Kya meri baat Rohan ji se ho rahi hai?
Customer: haan boliye
Agent: Sir aapke two wheeler loan ki do EMI pending hain, total 7,840 rupaye. Ye call quality ke liye record ho rahi hai.
Customer: haan pata hai mujhe, do mahine se salary time pe nahi aa rahi
Agent: Samajh sakti hoon sir. Company mein kya dikkat chal rahi hai?
Customer: company badal gayi hai, naye wale bol rahe hain ki salary dus tareekh ko aayegi
Agent: To dus tareekh ko aap kitna kar payenge?
Customer: poora to nahi ho payega, ek EMI kar dunga
Agent: Ek EMI matlab 3,920 rupaye. Doosri wali kab tak?
Customer: doosri mahine ke end mein dekhte hain
Agent: Sir bounce charge bhi lag raha hai, 590 rupaye har baar. Agar aap dono saath mein kar dein to main charge ke liye request daal sakti hoon.
Customer: madam abhi ghar pe bhi kharcha hai, papa ki dawai chal rahi hai
Agent: Theek hai sir. Kya ghar mein koi aur hai jo madad kar sakta ho?
Customer: bhai hai par uski bhi haalat tight hai
Agent: To main note kar rahi hoon ki dus tareekh ko 3,920 rupaye, app se karenge ya link bhej doon?
Customer: link bhej dijiye, pichli baar app mein fail ho gaya tha payment
Agent: Kis app se kiya tha sir?
Customer: UPI se, do baar paise kat ke wapas aa gaye
Agent: Link abhi bhej rahi hoon, isi number pe. Aaya kya?
Customer: ruko dekhta hoon... haan aa gaya
Agent: Isko dus tareekh tak use kar sakte hain. Baaki amount ke liye main pachees ko call karun?
Customer: haan pachees ko kar lena, tab tak bata dunga
Agent: Aur sir address wahi hai na jo loan ke time pe diya tha?
Customer: nahi wahan se shift ho gaya hoon, naya address office mein de dunga
Agent: Theek hai sir, dus tareekh 3,920 rupaye, dhanyavaad.
Customer: theek hai madam`;

const MEDIUM = `Agent: Good afternoon, this is Kiran calling from Suryodaya Finance about your personal loan. Am I speaking with Ms Anita?
Customer: Yes, tell me.
Agent: Your instalment of 4,500 rupees was due on the fifth and it has bounced.
Customer: I had transferred the money to another account, I forgot the date.
Agent: When can you make the payment?
Customer: I will pay it day after tomorrow, in the evening.
Agent: The full 4,500?
Customer: Yes, full. Please do not send anybody home.
Agent: Noted, 4,500 rupees day after tomorrow by evening. Thank you.`;

const HINDI = `Agent: नमस्ते, मैं सूर्योदय फाइनेंस से बोल रहा हूँ। क्या मेरी बात विमला जी से हो रही है?
Customer: वो तो अभी घर पर नहीं हैं, मैं उनकी बहन बोल रही हूँ
Agent: उनकी किस्त बाकी है, वो कब तक आएँगी?
Customer: शाम को आएँगी, आप छह बजे के बाद फोन कीजिए
Agent: ठीक है, मैं शाम को फोन करूँगा।`;

const SHORT = `Agent: Hello, am I speaking with Mr Sanjay?
Customer: No, wrong number, I have had this number for two years. Please remove it.`;

const RINGING = "Agent: The number you have called is not answering. Please try again later.";

/** Calls of several lengths in English, Hinglish and Hindi; every name and company is invented. */
export const inventedCalls: readonly Call[] = [RINGING, SHORT, HINDI, MEDIUM, LONG].map((transcript) => ({
  transcript,
  callDate: "2026-02-21",
  timeZone: "Asia/Kolkata",
}));
