import type { ActTemplates } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Announcements and events of the line, as Telugu recordings print them. */
export const telephone = {
  automatedVoice: phrases(`
    తెలుగు కోసం ఒకటి నొక్కండి, ఇంగ్లీష్ కోసం రెండు నొక్కండి.
    బీప్ శబ్దం తర్వాత మీ సందేశాన్ని రికార్డ్ చేయండి.
    మీరు కాల్ చేసిన వ్యక్తి అందుబాటులో లేరు, వాయిస్ మెయిల్‌లో సందేశం వదలండి.
    please leave your message after the tone.
    నమస్కారం, నేను వర్చువల్ అసిస్టెంట్‌ని, మీ పేరు చెప్పండి.
    మమ్మల్ని సంప్రదించినందుకు ధన్యవాదాలు, మెనూ కోసం స్టార్ నొక్కండి.
    మీ కాల్ మాకు ముఖ్యం, మా ఎగ్జిక్యూటివ్ త్వరలో మాట్లాడతారు.
    ఈ పాటను మీ కాలర్ ట్యూన్‌గా పెట్టుకోవడానికి తొమ్మిది నొక్కండి.
    ⟦voicemail⟧ రికార్డ్ చేయడానికి బటన్ నొక్కండి.
    the person you are calling is using a call assistant, కాల్ కారణం చెప్పండి.
    ⟦IVR⟧ భాషను ఎంచుకోండి.
    కాల్ స్క్రీనింగ్ సర్వీస్, మీరు ఎవరో చెప్పండి.
  `),
  forwardedCall: phrases(`
    మీ కాల్ ఫార్వర్డ్ చేయబడుతోంది.
    your call is being forwarded, దయచేసి వేచి ఉండండి.
    మీ కాల్ వేరే నంబర్‌కు మళ్ళించబడుతోంది.
    కాల్ ఫార్వర్డ్ అవుతోంది, లైన్‌లో ఉండండి.
    the call has been diverted.
    మీ కాల్ ఇంకో నంబర్‌కు డైవర్ట్ అవుతోంది.
    ⟦call forwarded⟧
    మీరు కాల్ చేసిన వారు కాల్‌ను వేరే నంబర్‌కు మార్చారు.
    దయచేసి వేచి ఉండండి, కాల్ ఫార్వర్డ్ అవుతోంది.
    ⟦కాల్ ఫార్వర్డ్⟧ కలుపుతున్నాము.
  `),
  ringing: phrases(`
    ⟦రింగ్ అవుతోంది⟧
    ⟦ringing⟧
    మీరు కాల్ చేసిన సబ్‌స్క్రైబర్ సమాధానం ఇవ్వడం లేదు.
    ⟦రింగ్ అయింది, ఎవరూ ఎత్తలేదు⟧
    the number you are calling is not answering.
    మీరు కాల్ చేసిన వ్యక్తి మీ కాల్ తీయడం లేదు.
    ⟦ring ring⟧ ⟦no answer⟧
    ట్రింగ్ ట్రింగ్... సమాధానం లేదు.
    ⟦ఫుల్ రింగ్ అయింది, తీయలేదు⟧
    కాల్‌కు సమాధానం లేదు, తర్వాత ప్రయత్నించండి.
  `),
  busy: phrases(`
    మీరు కాల్ చేసిన నంబర్ బిజీగా ఉంది.
    మీరు సంప్రదించిన వ్యక్తి మరొక కాల్‌లో ఉన్నారు.
    the number you are calling is busy.
    ⟦busy tone⟧
    సబ్‌స్క్రైబర్ వేరే కాల్ మాట్లాడుతున్నారు, వేచి ఉండండి.
    ⟦బిజీ టోన్⟧
    మీ కాల్ వెయిటింగ్‌లో ఉంది, వారు వేరే కాల్‌లో ఉన్నారు.
    ⟦call waiting⟧ లైన్ బిజీ.
    మీరు కాల్ చేసిన వారు ప్రస్తుతం ఇంకొకరితో మాట్లాడుతున్నారు.
    ఈ లైన్ ప్రస్తుతం బిజీ, కాసేపటి తర్వాత కాల్ చేయండి.
  `),
  switchedOff: phrases(`
    మీరు కాల్ చేసిన నంబర్ స్విచ్ ఆఫ్ చేయబడింది.
    the number you have dialled is switched off.
    సబ్‌స్క్రైబర్ మొబైల్ ఆఫ్‌లో ఉంది.
    ⟦switched off⟧
    మీరు సంప్రదించాలనుకున్న నంబర్ ప్రస్తుతం స్విచ్ ఆఫ్.
    ⟦స్విచ్ ఆఫ్⟧
    మొబైల్ ఆఫ్ చేయబడింది, తర్వాత ప్రయత్నించండి.
    ఈ ఫోన్ స్విచాఫ్‌లో ఉంది.
    మీరు కాల్ చేసిన కస్టమర్ ఫోన్ స్విచ్డ్ ఆఫ్‌లో ఉంది.
    currently switched off, please try later.
  `),
  outOfNetwork: phrases(`
    మీరు కాల్ చేసిన నంబర్ కవరేజ్ ఏరియాలో లేదు.
    the number is not reachable.
    సబ్‌స్క్రైబర్ నెట్‌వర్క్ పరిధిలో లేరు.
    ⟦not reachable⟧
    మీరు కాల్ చేసిన వ్యక్తిని ప్రస్తుతం చేరుకోలేకపోతున్నాము.
    ⟦out of coverage⟧
    ఈ నంబర్ ప్రస్తుతం పరిధికి వెలుపల ఉంది.
    నెట్‌వర్క్ లేని ప్రాంతంలో ఉన్నారు, తర్వాత చేయండి.
    ⟦నాట్ రీచబుల్⟧
    the subscriber is out of network coverage area.
  `),
  outOfServices: phrases(`
    మీరు కాల్ చేసిన నంబర్ వాడుకలో లేదు.
    the number you have dialled does not exist.
    ఈ నంబర్ తప్పు, సరిచూసుకుని మళ్ళీ చేయండి.
    మీరు డయల్ చేసిన నంబర్ చెల్లదు.
    ⟦invalid number⟧
    ఈ నంబర్ సేవలో లేదు.
    please check the number you have dialled.
    మీరు కాల్ చేసిన నంబర్ తాత్కాలికంగా సేవలో లేదు.
    అలాంటి నంబర్ లేదు, నంబర్ సరిచూసుకోండి.
    ⟦number does not exist⟧
  `),
  noIncoming: phrases(`
    ఈ నంబర్‌కు ఇన్‌కమింగ్ కాల్స్ నిలిపివేయబడ్డాయి.
    incoming calls are not available on this number.
    ఈ నంబర్‌లో ఇన్‌కమింగ్ సదుపాయం లేదు.
    ఇన్‌కమింగ్ కాల్ సదుపాయం ఆపివేయబడింది.
    ⟦incoming barred⟧
    మీరు కాల్ చేసిన నంబర్‌లో ఇన్‌కమింగ్ లేదు.
    రీఛార్జ్ ముగియడంతో ఇన్‌కమింగ్ కాల్స్ ఆగిపోయాయి.
    the customer is barred from receiving incoming calls.
    ఈ నంబర్‌కు కాల్స్ స్వీకరించబడవు, ఇన్‌కమింగ్ బార్.
    ⟦ఇన్‌కమింగ్ లేదు⟧
  `),
  lineCut: phrases(`
    ⟦call disconnected⟧
    ⟦line cut⟧
    ⟦కాల్ కట్ అయింది⟧
    ⟦కాల్ తెగిపోయింది⟧
    ⸨line cut⸩
    ⟦beep beep⟧
    టూ టూ టూ
    ⟦call dropped⟧
    ⸨కాల్ కట్⸩
    ⟦disconnected⟧
  `),
  customerCut: phrases(`
    ⟦customer disconnected the call⟧
    ⟦కస్టమర్ కాల్ కట్ చేశారు⟧
    ⟦customer hung up⟧
    ⟦కస్టమర్ ఫోన్ పెట్టేశారు⟧
    ⸨customer cut the call⸩
    ⟦ఖాతాదారు కాల్ ముగించారు⟧
    ⟦borrower hung up⟧
    ⟦call ended by customer⟧
    ⸨కస్టమర్ కట్ చేశారు⸩
    ⟦caller disconnected by customer⟧
  `),
  silence: phrases(`
    ⟦silence⟧
    ⟦no response⟧
    ⟦నిశ్శబ్దం⟧
    ⟦బ్యాక్‌గ్రౌండ్ శబ్దం⟧
    ⟦background noise⟧
    ⟦సమాధానం లేదు⟧
    ⟦ఎవరూ మాట్లాడలేదు⟧
    ...
    ⸨no speech⸩
    ⟦టీవీ శబ్దం⟧
    ⟦ఊపిరి శబ్దం మాత్రమే⟧
  `),
} satisfies Partial<ActTemplates>;
