import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Announcements and events of the telephone network. */
export const telephone = {
  automatedVoice: phrases(`
    (નમસ્કાર|), ગુજરાતી માટે (એક|1) દબાવો, હિન્દી માટે (બે|2) દબાવો.
    કૃપા કરીને બીપ પછી તમારો સંદેશ મૂકો.
    તમારો કોલ અમારા માટે મહત્ત્વનો છે, કૃપા કરીને રાહ જુઓ.
    Please leave your message after the tone.
    આ વોઇસ મેલ સેવા છે, તમારો સંદેશ રેકોર્ડ કરો.
    હું વર્ચ્યુઅલ આસિસ્ટન્ટ છું, તમે કોણ બોલો છો તે જણાવો.
    અમારા બધા પ્રતિનિધિ વ્યસ્ત છે, લાઈન પર રહો.
    તમે જેને કોલ કર્યો તે ઉપલબ્ધ નથી, બીપ પછી બોલો.
    કોલ રેકોર્ડ થશે, આગળ વધવા (શૂન્ય|0) દબાવો.
    આ કોલર ટ્યુન સેટ કરવા સ્ટાર દબાવો.
    Welcome, for Gujarati press (one|1).
    મેલબોક્સ ભરેલું છે, સંદેશ મૂકી શકાશે નહીં.
    ⟦voicemail⟧
    આ સ્વયંસંચાલિત સંદેશ છે, કૃપા કરીને જવાબ આપશો નહીં.
    Hi, I am the call assistant, તમારા કોલનું કારણ જણાવો.
    મુખ્ય મેનૂ માટે (નવ|9) દબાવો.
    તમારો કોલ રેકોર્ડિંગ મશીન સાથે જોડાયો છે.
    your call has been sent to voice mail.
    સેવા પસંદ કરો, વેચાણ માટે (એક|1), ફરિયાદ માટે (બે|2).
    ⟦IVR⟧ આભાર, તમારો વિકલ્પ પસંદ કરો.
  `),
  forwardedCall: phrases(`
    તમારો કોલ (ફોરવર્ડ|ડાયવર્ટ) કરવામાં આવી રહ્યો છે.
    Your call is being forwarded, please wait.
    કૃપા કરીને રાહ જુઓ, તમારો કોલ બીજા નંબર પર મોકલાઈ રહ્યો છે.
    ⟦call forwarded⟧
    કોલ ડાયવર્ટ થઈ રહ્યો છે.
    આ કોલ બીજે ફોરવર્ડ કરવામાં આવ્યો છે.
    the call is being diverted to another number.
    તમે ડાયલ કરેલો નંબર બીજા નંબર પર ફોરવર્ડ કરેલો છે.
    ⸨કોલ ફોરવર્ડ⸩
    લાઈન પર રહો, તમારો કોલ ફોરવર્ડ થઈ રહ્યો છે.
    ગ્રાહકે કોલ ફોરવર્ડિંગ ચાલુ રાખ્યું છે.
    call forwarding active, please hold.
  `),
  ringing: phrases(`
    ⟦ringing⟧
    ⟦રિંગ વાગે છે⟧
    તમે જેને કોલ કરો છો તે ફોન ઉપાડતા નથી.
    ⟦no answer⟧
    ટ્રિંગ ટ્રિંગ... ટ્રિંગ ટ્રિંગ...
    The person you are calling is not answering.
    ⸨ફોન વાગે છે, કોઈ ઉપાડતું નથી⸩
    તમારા કોલનો જવાબ મળતો નથી, કૃપા કરીને પછી પ્રયત્ન કરો.
    ⟦રિંગ ગઈ, જવાબ નહીં⟧
    ગ્રાહક હાલ તમારા કોલનો જવાબ આપતા નથી.
    ⟦phone rings, nobody picks up⟧
    your call is not being answered, please try later.
  `),
  busy: phrases(`
    તમે ડાયલ કરેલો નંબર (વ્યસ્ત|બિઝી) છે.
    તમે જેનો સંપર્ક કરવા માંગો છો તે બીજા કોલ પર વ્યસ્ત છે.
    The number you are calling is busy.
    ⟦busy tone⟧
    ⟦લાઈન બિઝી⟧
    હાલ નંબર વ્યસ્ત છે, થોડી વાર પછી પ્રયત્ન કરો.
    the person you are calling is speaking to someone else.
    ⸨એન્ગેજ ટોન⸩
    ગ્રાહક બીજી લાઈન પર વાત કરે છે, કૃપા કરીને લાઈન પર રહો.
    તમારો કોલ વેઇટિંગમાં છે.
    call waiting, please stay on the line.
    આ નંબર અત્યારે કાર્યરત કોલમાં વ્યસ્ત છે.
  `),
  switchedOff: phrases(`
    તમે ડાયલ કરેલો નંબર (હાલ|) (બંધ|સ્વિચ ઓફ) છે.
    The number you are calling is switched off.
    ⟦switched off⟧
    ગ્રાહકનો મોબાઈલ સ્વિચ ઓફ છે.
    જે નંબરનો સંપર્ક કરવા માંગો છો તે ફોન બંધ રાખેલો છે.
    ⟦ફોન બંધ⟧
    મોબાઈલ બંધ છે, કૃપા કરીને પછી કોલ કરો.
    the mobile you have dialled is currently switched off.
    આ ફોન અત્યારે સ્વિચ ઓફ છે, થોડી વાર પછી પ્રયત્ન કરો.
    ⸨સ્વિચ ઓફ⸩
    ગ્રાહકનો હેન્ડસેટ બંધ છે.
    ફોન switched off આવે છે.
  `),
  outOfNetwork: phrases(`
    તમે ડાયલ કરેલો નંબર (નેટવર્ક|કવરેજ) ક્ષેત્રની બહાર છે.
    The number you are calling is not reachable.
    ⟦not reachable⟧
    ગ્રાહક સંપર્ક ક્ષેત્રની બહાર છે.
    હાલ આ નંબરનો સંપર્ક થઈ શકતો નથી, નેટવર્કની બહાર છે.
    ⟦નોટ રીચેબલ⟧
    out of coverage area, please try later.
    તમે જેને કોલ કર્યો તે નેટવર્ક કવરેજમાં નથી.
    આ નંબર અત્યારે નોટ રીચેબલ છે.
    ⸨નેટવર્ક ક્ષેત્રની બહાર⸩
    the subscriber is out of network area.
    સંપર્ક થઈ શક્યો નથી, ગ્રાહક સેવા ક્ષેત્રની બહાર છે.
  `),
  outOfServices: phrases(`
    તમે ડાયલ કરેલો નંબર (અસ્તિત્વમાં નથી|ખોટો છે|અમાન્ય છે).
    The number you have dialled does not exist.
    ⟦invalid number⟧
    આ નંબર સેવામાં નથી.
    કૃપા કરીને નંબર તપાસીને ફરી ડાયલ કરો.
    આ નંબરની સેવા કાયમ માટે બંધ કરવામાં આવી છે.
    the number is out of service.
    ⟦નંબર સેવામાં નથી⟧
    ડાયલ કરેલો નંબર વપરાશમાં નથી.
    આ મોબાઈલની સેવા કામચલાઉ બંધ છે.
    please check the number you have dialled.
    ⸨નંબર અસ્તિત્વમાં નથી⸩
    તમે લગાવેલો નંબર ઉપલબ્ધ નથી, નંબર તપાસો.
  `),
  noIncoming: phrases(`
    આ નંબર પર ઇનકમિંગ કોલ (બંધ છે|ની સુવિધા નથી).
    Incoming calls are not allowed on this number.
    ⟦incoming barred⟧
    તમે ડાયલ કરેલા નંબર પર આવતા કોલ બંધ કરેલા છે.
    ગ્રાહકની ઇનકમિંગ સેવા બંધ છે.
    the number does not accept incoming calls.
    ⟦ઇનકમિંગ બંધ⟧
    રિચાર્જ ન હોવાથી ઇનકમિંગ કોલ બંધ છે.
    આ નંબર પર ઇનકમિંગ કોલની સુવિધા ઉપલબ્ધ નથી.
    ⸨નો ઇનકમિંગ⸩
    incoming facility is not available on this number.
    ઇનકમિંગ વેલિડિટી પૂરી થઈ છે, કોલ જઈ શકતો નથી.
  `),
  lineCut: phrases(`
    ⟦call disconnected⟧
    ⟦કોલ કપાઈ ગયો⟧
    ⟦ફોન કટ⟧
    ⸨લાઈન કટ⸩
    ટૂ... ટૂ... ટૂ...
    ⟦line cut⟧
    ⟦કોલ ડિસ્કનેક્ટ⟧
    ⸨કોલ ડ્રોપ⸩
    ⟦call ended⟧
    બીપ... બીપ...
    ⟦લાઈન તૂટી⟧
    ⟦કોલ પૂરો⟧
  `),
  customerCut: phrases(`
    ⟦ગ્રાહકે ફોન કાપી નાખ્યો⟧
    ⟦customer disconnected the call⟧
    ⸨કસ્ટમરે કોલ કટ કર્યો⸩
    ⟦ગ્રાહકે ફોન મૂકી દીધો⟧
    ⟦customer hung up⟧
    ⟦call disconnected by customer⟧
    ⸨ગ્રાહકે વચ્ચેથી ફોન મૂક્યો⸩
    ⟦સામેથી કોલ કાપ્યો⟧
    ⟦વાત અધૂરી મૂકીને ગ્રાહકે ફોન મૂક્યો⟧
    ⸨customer cut the call⸩
  `),
  silence: phrases(`
    ⟦શાંતિ⟧
    ⟦silence⟧
    ⟦અવાજ નથી⟧
    ⸨કોઈ બોલતું નથી⸩
    ⟦no response⟧
    ⟦પાછળ ખાલી ટીવીનો અવાજ⟧
    ⟦background noise⟧
    ...
    ⟦blank call⟧
    ⸨પાછળ વાહનોનો અવાજ, કોઈ બોલ્યું નહીં⸩
    ⟦સામેથી કોઈ જવાબ નહીં⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
