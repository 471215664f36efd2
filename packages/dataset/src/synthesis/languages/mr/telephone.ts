import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Announcements and events of the telephone network. */
export const telephone = {
  automatedVoice: phrases(`
    (नमस्कार|), मराठीसाठी (एक|1) दाबा, हिंदीसाठी (दोन|2) दाबा.
    कृपया बीप नंतर आपला संदेश सोडा.
    आपला कॉल आमच्यासाठी महत्त्वाचा आहे, कृपया प्रतीक्षा करा.
    Please leave your message after the tone.
    ही व्हॉइस मेल सेवा आहे, आपला निरोप रेकॉर्ड करा.
    मी व्हर्च्युअल असिस्टंट आहे, आपण कोण बोलत आहात ते सांगा.
    आमचे सर्व प्रतिनिधी व्यस्त आहेत, लाईनवर रहा.
    आपण ज्यांना कॉल केला ते उपलब्ध नाहीत, बीप नंतर बोला.
    कॉल रेकॉर्ड केला जाईल, पुढे जाण्यासाठी (शून्य|0) दाबा.
    ही कॉलर ट्यून सेट करण्यासाठी स्टार दाबा.
    Welcome, for Marathi press (one|1).
    मेलबॉक्स भरलेला आहे, संदेश ठेवता येणार नाही.
    ⟦voicemail⟧
    हा स्वयंचलित संदेश आहे, कृपया उत्तर देऊ नका.
    Hi, I am the call assistant, कृपया आपल्या कॉलचं कारण सांगा.
    मुख्य मेन्यूसाठी (नऊ|9) दाबा.
    आपला कॉल रेकॉर्डिंग मशीनला जोडला आहे.
    your call has been sent to voice mail.
    सेवा निवडण्यासाठी पर्याय दाबा, विक्रीसाठी (एक|1), तक्रारीसाठी (दोन|2).
    ⟦IVR⟧ धन्यवाद, आपला पर्याय निवडा.
  `),
  forwardedCall: phrases(`
    आपला कॉल (फॉरवर्ड|वळता) केला जात आहे.
    Your call is being forwarded, please wait.
    कृपया थांबा, आपला कॉल दुसऱ्या नंबरवर वळवला जात आहे.
    ⟦call forwarded⟧
    कॉल डायव्हर्ट होत आहे.
    हा कॉल दुसरीकडे फॉरवर्ड करण्यात आला आहे.
    the call is being diverted to another number.
    आपण डायल केलेला नंबर दुसऱ्या नंबरवर वळवलेला आहे.
    ⸨कॉल फॉरवर्ड⸩
    कॉल ट्रान्सफर होत आहे, लाईनवर रहा, आपला कॉल फॉरवर्ड होत आहे.
    ग्राहकाने कॉल फॉरवर्डिंग चालू ठेवले आहे.
    call forwarding active, please hold.
  `),
  ringing: phrases(`
    ⟦ringing⟧
    ⟦रिंग वाजत आहे⟧
    आपण ज्यांना कॉल करत आहात ते फोन उचलत नाहीत.
    ⟦no answer⟧
    ट्रिंग ट्रिंग... ट्रिंग ट्रिंग...
    The person you are calling is not answering.
    ⸨फोन वाजतोय, कोणी उचलत नाही⸩
    आपल्या कॉलला उत्तर मिळत नाही, कृपया नंतर प्रयत्न करा.
    ⟦रिंग गेली, उत्तर नाही⟧
    ग्राहक सध्या आपल्या कॉलला उत्तर देत नाहीत.
    ⟦phone rings, nobody picks up⟧
    your call is not being answered, please try later.
  `),
  busy: phrases(`
    आपण डायल केलेला नंबर (व्यस्त|बिझी) आहे.
    आपण ज्यांच्याशी संपर्क करू इच्छिता ते दुसऱ्या कॉलवर व्यस्त आहेत.
    The number you are calling is busy.
    ⟦busy tone⟧
    ⟦लाईन बिझी⟧
    सध्या नंबर व्यस्त आहे, थोड्या वेळाने प्रयत्न करा.
    the person you are calling is speaking to someone else.
    ⸨एंगेज टोन⸩
    ग्राहक दुसऱ्या लाईनवर बोलत आहेत, कृपया लाईनवर रहा.
    आपला कॉल वेटिंगवर आहे.
    call waiting, please stay on the line.
    हा क्रमांक सध्या कार्यव्यस्त आहे.
  `),
  switchedOff: phrases(`
    आपण डायल केलेला नंबर (सध्या|) (बंद|स्विच ऑफ) आहे.
    The number you are calling is switched off.
    ⟦switched off⟧
    ग्राहकाचा मोबाईल स्विच ऑफ आहे.
    ज्या नंबरवर संपर्क करू इच्छिता तो फोन बंद करून ठेवला आहे.
    ⟦फोन बंद⟧
    मोबाईल बंद आहे, कृपया नंतर कॉल करा.
    the mobile you have dialled is currently switched off.
    हा फोन सध्या स्विच ऑफ आहे, थोड्या वेळाने प्रयत्न करा.
    ⸨स्विच ऑफ⸩
    आपण संपर्क करत असलेला ग्राहकाचा हँडसेट बंद आहे.
    फोन switched off येतोय.
  `),
  outOfNetwork: phrases(`
    आपण डायल केलेला नंबर (नेटवर्क|कव्हरेज) क्षेत्राच्या बाहेर आहे.
    The number you are calling is not reachable.
    ⟦not reachable⟧
    ग्राहक संपर्क क्षेत्राच्या बाहेर आहेत.
    सध्या ह्या नंबरवर संपर्क होऊ शकत नाही, नेटवर्क बाहेर आहे.
    ⟦नॉट रीचेबल⟧
    out of coverage area, please try later.
    आपण ज्यांना कॉल केला ते नेटवर्क कव्हरेजमध्ये नाहीत.
    हा नंबर आत्ता नॉट रीचेबल आहे.
    ⸨नेटवर्क क्षेत्राबाहेर⸩
    the subscriber is out of network area.
    संपर्क होऊ शकला नाही, ग्राहक सेवा क्षेत्राबाहेर आहेत.
  `),
  outOfServices: phrases(`
    आपण डायल केलेला नंबर (अस्तित्वात नाही|चुकीचा आहे|अवैध आहे).
    The number you have dialled does not exist.
    ⟦invalid number⟧
    हा नंबर सेवेत नाही.
    कृपया नंबर तपासून पुन्हा डायल करा.
    ह्या क्रमांकाची सेवा कायमची बंद केली आहे.
    the number is out of service.
    ⟦नंबर सेवेत नाही⟧
    डायल केलेला क्रमांक वापरात नाही.
    ह्या मोबाईलची सेवा तात्पुरती खंडित केली आहे.
    please check the number you have dialled.
    ⸨नंबर अस्तित्वात नाही⸩
    आपण लावलेला क्रमांक उपलब्ध नाही, नंबर तपासा.
  `),
  noIncoming: phrases(`
    ह्या नंबरवर इनकमिंग कॉल (बंद आहेत|ची सुविधा नाही).
    Incoming calls are not allowed on this number.
    ⟦incoming barred⟧
    आपण डायल केलेल्या नंबरवर येणारे कॉल बंद केले आहेत.
    ग्राहकाची इनकमिंग सेवा बंद आहे.
    the number does not accept incoming calls.
    ⟦इनकमिंग बंद⟧
    रिचार्ज नसल्यामुळे इनकमिंग कॉल बंद आहेत.
    ह्या क्रमांकावर इनकमिंग कॉलची सुविधा उपलब्ध नाही.
    ⸨नो इनकमिंग⸩
    incoming facility is not available on this number.
    इनकमिंग व्हॅलिडिटी संपली आहे, कॉल जाऊ शकत नाही.
  `),
  lineCut: phrases(`
    ⟦call disconnected⟧
    ⟦कॉल कट झाला⟧
    ⟦फोन कट⟧
    ⸨लाईन कट⸩
    टू... टू... टू...
    ⟦line cut⟧
    ⟦कॉल डिस्कनेक्ट⟧
    ⸨कॉल ड्रॉप⸩
    ⟦call ended⟧
    बीप... बीप...
    ⟦लाईन तुटली⟧
    ⟦कॉल संपला⟧
  `),
  customerCut: phrases(`
    ⟦ग्राहकाने फोन कट केला⟧
    ⟦customer disconnected the call⟧
    ⸨कस्टमरने कॉल कट केला⸩
    ⟦ग्राहकाने फोन ठेवला⟧
    ⟦customer hung up⟧
    ⟦call disconnected by customer⟧
    ⸨ग्राहकाने मध्येच फोन ठेवला⸩
    ⟦समोरच्याने कॉल कट केला⟧
    ⟦बोलणं अर्धवट सोडून ग्राहकाने फोन ठेवला⟧
    ⸨customer cut the call⸩
  `),
  silence: phrases(`
    ⟦शांतता⟧
    ⟦silence⟧
    ⟦आवाज नाही⟧
    ⸨कोणी बोलत नाही⸩
    ⟦no response⟧
    ⟦फक्त मागे टीव्हीचा आवाज⟧
    ⟦background noise⟧
    ...
    ⟦blank call⟧
    ⸨मागे गाड्यांचा आवाज, कोणी बोललं नाही⸩
    ⟦समोरून प्रतिसाद नाही⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
