import { type WordList, wordList } from "../text/word-list.ts";

/**
 * Common first names and surnames of India that are hardly ever another word. Left out are those that are words (kiran,
 * asha, jyoti, raja), numbers and days (das, mangal), companies (bajaj, tata, mahindra) or greetings (ram, krishna): they
 * count only after an introduction. Short ones stand in both scripts, long ones are found by their sound.
 */
const GIVEN =
  "aakash abdul abhijit abhinav abhishek aditi afzal ajay ajit akash akbar akhil akhilesh akshay alok aman amit amita amrita " +
  "anjali anjana anil anita ankit ankita ankur anupam anuarchana arjun arun aruna arvind ashish ashok ashwini aslam atul " +
  "avinash ayesha babita babulal balaji balwinder bharat bhaskar bhavana bhavesh bhupendra bhushan bijay bimal brijesh chandan " +
  "chandrakant chetan chirag deepa deepak deepika devendra dharmendra dhananjay dhiraj dhruv dilip dinesh divya farhan farida faizan " +
  "faizal fatima firoz gaurav gayatri geeta girish gopal govind gulshan gurpreet habib hamid hardik harish harjeet harpreet " +
  "harsha hemant hemlata himanshu hitesh imran iqbal irfan ishwar jagdish jaspreet javed jayesh jaya jeetu jignesh jitendra jitender " +
  "kailash kalpana kamlesh kapil karthik kartik kaushal kavita kavitha ketan keshav khalid khushbu kishan kishor kuldeep " +
  "kundan kunal lakhan lalit lalita laxman laxmi lokesh madan madhav madhuri mahendra mahesh mamta mandeep manish manisha manju manjunath " +
  "manoj manohar manpreet meena meenakshi meera megha milind mithun mohan mohammad mohammed mohammad mohit moin mukesh mukul murugan " +
  "mustafa nadeem nafisa nagaraj nagendra namrata nandini narendra naresh nasim naveen navin nazia neelam neeraj neeta neha nikhil " +
  "nilesh nirmala nisha nishant nitesh nitin omprakash padma pallavi pankaj paramjit parveen parvez pavan pawan pinky pooja prabhu " +
  "pradeep prakash pramod pranav prashant pratap pratik pravin praveen preeti priti priya priyanka pushpa raghu raghav rahim " +
  "rahul rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar rajni raju rakesh ramakant ramesh rameshwar ramya ranjeet ranjit " +
  "rashmi ravi ravindra rekha renu renuka revathi rina reena rinku ritesh ritu rizwan rohan rohini rohit roopa ruksana rukhsana " +
  "sachin sadhana sahil saif sajid salim salma salman sameer samir sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv santosh " +
  "sarita satish satyam saurabh savita savitri seema selvi senthil shabana shabnam shahid shahnaz shailendra shailesh shakil shalini sharad " +
  "sharda shashi shekhar shilpa shivam shivani shivkumar shobha shraddha shreya shubham shweta shyam siddharth simran smita sneha sonali " +
  "sonam soniya sonu sourav srinivas subhash sudha sudhir sujata sujit sukhwinder sumit sumitra sunil sunita surendra suresh " +
  "sushil sushila sushma swati swapnil tanuja tanvi tarun ujjwal uma umesh urmila usha vaishali vandana varsha varun vasant " +
  "venkatesh vijay vijaya vikas vikram vikrant vimal vimla vinay vineet vinita vinod vipin vipul virendra vishal vivek " +
  "aryan balwant basavaraj bhupinder dayaram gajendra gangadhar ghanshyam gopinath gurdeep gurmeet jagannath jagjit jaswinder kalyani kantilal " +
  "lakshman mahalakshmi mahavir manoharlal mangesh narottam nagma noorjahan parameshwar phoolchand ramadevi ramdas ramila rampal ramprasad " +
  "ramswaroop rangaswamy satyanarayan shantilal sheela shyamlal subramanian sukhdev surinder tejaswini tukaram vasudev vijayalakshmi yashwant yasmin yogesh yusuf zakir zeenat john joseph mary maria thomas anthony " +
  "रवि पूजा नेहा गीता मीना सीमा उषा ऊषा रेखा राजू सोनू मोनू रीना रीता राहुल राधा अमित अजय विजय मनोज अनिल सुनील अरुण नीता लता रोहित मोहित नरेंद्र धर्मेंद्र शैलेंद्र जितेंद्र महेंद्र राजेंद्र सुरेंद्र देवेंद्र वीरेंद्र बलविंदर हरप्रीत मनप्रीत गुरप्रीत फरजाना घनश्याम " +
  "आरती अंकित आशीष मोनिका आसिफ अंजलि प्रियंका संतोष ओमप्रकाश रामकिशन अर्चना अंजू anju farzana asif archana rinki bablu guddu gudiya monika";

const SURNAMES =
  "sharma verma varma gupta mishra mishr pandey pande dubey dwivedi trivedi chaturvedi tiwari tripathi shukla shukl chauhan chouhan yadav " +
  "patel mehta joshi desai patil kulkarni deshmukh deshpande jadhav pawar shinde gaikwad kamble sawant chavan reddy naidu nair menon " +
  "pillai iyer iyengar gowda shetty hegde banerjee mukherjee chatterjee bhattacharya ghosh dutta ganguly mondal mandal biswas ansari " +
  "qureshi siddiqui pathan shaikh sheikh khan malik singh sandhu dhillon kaur sidhu thakur rajput rathore rathod solanki chaudhary choudhary " +
  "chowdhury agarwal aggarwal agrawal jain bansal goyal mittal saxena srivastava shrivastava kapoor khanna malhotra arora bhatia sethi " +
  "chopra kushwaha vishwakarma maurya prajapati rawat negi bisht paswan sahu saini kashyap kaushik tyagi meghwal gurjar jangid bhati " +
  "fernandes d'souza dsouza rodrigues kumar kumari begum bibi hussain ahmed ahmad rao " +
  "jha bose gill soni prasad parihar shekhawat malviya bhatti " +
  "राठौर शेखावत परिहार मालवीय भाटी प्रजापति सिद्दीकी द्विवेदी त्रिपाठी चतुर्वेदी श्रीवास्तव शुक्ला झा शर्मा वर्मा गुप्ता मिश्रा यादव पटेल जोशी सिंह खान शेख राव जैन कुमार कुमारी देवी";

export const GIVEN_NAMES: WordList = wordList(GIVEN);
export const SURNAME_WORDS: WordList = wordList(SURNAMES);
