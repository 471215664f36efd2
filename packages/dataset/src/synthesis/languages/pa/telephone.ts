import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Announcements of the network and events of the line. */
export const telephone = {
  automatedVoice: phrases(`
    ਪੰਜਾਬੀ ਲਈ ਇੱਕ ਦਬਾਓ, ਹਿੰਦੀ ਲਈ ਦੋ ਦਬਾਓ।
    ਕਿਰਪਾ ਕਰਕੇ ਬੀਪ ਤੋਂ ਬਾਅਦ ਆਪਣਾ ਸੁਨੇਹਾ ਰਿਕਾਰਡ ਕਰੋ।
    Please leave your message after the tone।
    ਤੁਹਾਡਾ ਸੁਆਗਤ ਹੈ, ਕਿਰਪਾ ਕਰਕੇ ਮੀਨੂ ਸੁਣੋ।
    ਤੁਹਾਡੀ ਕਾਲ ਵੌਇਸ ਮੇਲ ਤੇ ਗਈ ਹੈ, ਸੁਨੇਹਾ ਛੱਡੋ।
    ਮੈਂ ਵਰਚੁਅਲ ਅਸਿਸਟੈਂਟ ਹਾਂ, ਫੋਨ ਕਰਨ ਦਾ ਮਕਸਦ ਦੱਸੋ।
    ⟦voicemail⟧ ⟦beep⟧
    ਸਾਡੇ ਸਾਰੇ ਅਧਿਕਾਰੀ ਵਿਅਸਤ ਹਨ, ਕਿਰਪਾ ਕਰਕੇ ਲਾਈਨ ਤੇ ਬਣੇ ਰਹੋ।
    ਮੁੱਖ ਮੀਨੂ ਤੇ ਜਾਣ ਲਈ ਸਿਫ਼ਰ ਦਬਾਓ।
    ਕਾਲ ਸਕ੍ਰੀਨਿੰਗ ਚੱਲ ਰਹੀ ਹੈ, ਆਪਣਾ ਨਾਂ ਬੋਲੋ।
    ⟦ਆਈਵੀਆਰ⟧ ਸੇਲਜ਼ ਲਈ ਇੱਕ, ਸਰਵਿਸ ਲਈ ਦੋ ਦਬਾਓ।
    The person you are calling has voicemail, record your message।
    ਕਾਲਰ ਟਿਊਨ ਲਗਾਉਣ ਲਈ ਸਟਾਰ ਦਬਾਓ।
  `),
  forwardedCall: phrases(`
    ਤੁਹਾਡੀ ਕਾਲ ਫਾਰਵਰਡ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ।
    Your call is being forwarded।
    ਕਾਲ ਦੂਜੇ ਨੰਬਰ ਤੇ ਡਾਇਵਰਟ ਹੋ ਰਹੀ ਹੈ।
    ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ, ਕਾਲ ਹੋਰ ਨੰਬਰ ਤੇ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ।
    ⟦ਕਾਲ ਫਾਰਵਰਡ⟧
    ⟦call forwarded⟧
    ਇਸ ਨੰਬਰ ਤੇ ਕਾਲ ਫਾਰਵਰਡਿੰਗ ਲੱਗੀ ਹੋਈ ਹੈ।
    The call is being diverted।
    ਕਾਲ ਟਰਾਂਸਫਰ ਹੋ ਰਹੀ ਹੈ, ਲਾਈਨ ਤੇ ਰਹੋ।
    ਗਾਹਕ ਨੇ ਆਪਣੀ ਕਾਲ ਦੂਜੇ ਨੰਬਰ ਤੇ ਮੋੜੀ ਹੋਈ ਹੈ।
  `),
  ringing: phrases(`
    ਤੁਸੀਂ ਜਿਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕੀਤਾ ਹੈ ਉਹ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ।
    ⟦ਘੰਟੀ ਵੱਜ ਰਹੀ ਹੈ, ਕੋਈ ਨਹੀਂ ਚੁੱਕਦਾ⟧
    ⟦ringing, no answer⟧
    The number you have dialled is not answering।
    ਗਾਹਕ ਫੋਨ ਨਹੀਂ ਚੁੱਕ ਰਿਹਾ, ਬਾਅਦ ਵਿੱਚ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
    ਟਰਨ ਟਰਨ... ਟਰਨ ਟਰਨ... ⟦ਕੋਈ ਜਵਾਬ ਨਹੀਂ⟧
    ⸨ਰਿੰਗ ਜਾ ਰਹੀ ਹੈ⸩ ⸨no answer⸩
    ਪੂਰੀ ਘੰਟੀ ਗਈ, ਕਿਸੇ ਨੇ ਨਹੀਂ ਚੁੱਕਿਆ।
    ⟦ਪੂਰੀ ਰਿੰਗ, ਕਾਲ ਰਿਸੀਵ ਨਹੀਂ ਹੋਈ⟧
    ਇਸ ਵੇਲੇ ਤੁਹਾਡੀ ਕਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਮਿਲ ਰਿਹਾ।
  `),
  busy: phrases(`
    ਤੁਸੀਂ ਜਿਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕੀਤਾ ਹੈ ਉਹ ਹੁਣ ਵਿਅਸਤ ਹੈ।
    ⟦ਲਾਈਨ ਬਿਜ਼ੀ⟧
    The number you are calling is busy।
    ਗਾਹਕ ਕਿਸੇ ਹੋਰ ਕਾਲ ਤੇ ਵਿਅਸਤ ਹੈ।
    ⟦busy tone⟧
    ਇਹ ਨੰਬਰ ਦੂਜੀ ਕਾਲ ਤੇ ਹੈ, ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫੋਨ ਕਰੋ।
    ਤੁਹਾਡੀ ਕਾਲ ਵੇਟਿੰਗ ਤੇ ਹੈ, ਗਾਹਕ ਹੋਰ ਕਾਲ ਤੇ ਹੈ।
    The subscriber is on another call।
    ⸨ਕਾਲ ਵੇਟਿੰਗ⸩
    ਲਾਈਨ ਇੰਗੇਜ ਆ ਰਹੀ ਹੈ।
  `),
  switchedOff: phrases(`
    ਤੁਸੀਂ ਜਿਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕੀਤਾ ਹੈ ਉਹ ਸਵਿੱਚ ਆਫ ਹੈ।
    The number you have dialled is switched off।
    ⟦ਸਵਿੱਚ ਆਫ⟧
    ਇਹ ਮੋਬਾਈਲ ਹੁਣ ਬੰਦ ਹੈ।
    ਗਾਹਕ ਦਾ ਫੋਨ ਸਵਿੱਚਡ ਆਫ ਹੈ।
    ⟦switched off⟧
    ਡਾਇਲ ਕੀਤਾ ਮੋਬਾਈਲ ਇਸ ਵੇਲੇ ਬੰਦ ਕੀਤਾ ਹੋਇਆ ਹੈ।
    ਮੋਬਾਈਲ ਬੰਦ ਹੈ, ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਫੋਨ ਕਰੋ।
    The phone is currently switched off।
    ਫੋਨ ਬੰਦ ਆ ਰਿਹਾ ਹੈ।
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
