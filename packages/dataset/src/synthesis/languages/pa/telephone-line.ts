import type { Act } from "../../acts.ts";
import { phrases } from "../phrases.ts";

/** Numbers that cannot be reached, and events of the line. */
export const telephoneLine = {
  outOfNetwork: phrases(`
    ਤੁਸੀਂ ਜਿਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕੀਤਾ ਹੈ ਉਹ ਨੈੱਟਵਰਕ ਖੇਤਰ ਤੋਂ ਬਾਹਰ ਹੈ।
    The subscriber is not reachable।
    ਗਾਹਕ ਕਵਰੇਜ ਖੇਤਰ ਤੋਂ ਬਾਹਰ ਹੈ।
    ⟦ਨਾਟ ਰੀਚੇਬਲ⟧
    ਇਸ ਨੰਬਰ ਨਾਲ ਹੁਣ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਸਕਦਾ।
    The number is out of coverage area।
    ⟦not reachable⟧
    ਡਾਇਲ ਕੀਤਾ ਨੰਬਰ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਹੈ।
    ਇਸ ਸਮੇਂ ਨੰਬਰ ਨਾਲ ਜੁੜਨਾ ਸੰਭਵ ਨਹੀਂ, ਨੈੱਟਵਰਕ ਨਹੀਂ ਹੈ।
    ਗਾਹਕ ਦਾ ਮੋਬਾਈਲ ਸੇਵਾ ਖੇਤਰ ਵਿੱਚ ਨਹੀਂ ਹੈ।
  `),
  outOfServices: phrases(`
    ਤੁਸੀਂ ਜੋ ਨੰਬਰ ਡਾਇਲ ਕੀਤਾ ਹੈ ਉਹ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।
    The number you have dialled does not exist।
    ਇਹ ਨੰਬਰ ਸਹੀ ਨਹੀਂ, ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕਰੋ।
    ਨੰਬਰ ਸੇਵਾ ਵਿੱਚ ਨਹੀਂ ਹੈ।
    The number is out of service।
    ⟦invalid number⟧
    ⟦ਨੰਬਰ ਅਵੈਧ ਹੈ⟧
    ਇਸ ਨੰਬਰ ਦੀ ਸੇਵਾ ਪੱਕੇ ਤੌਰ ਤੇ ਬੰਦ ਕਰ ਦਿੱਤੀ ਗਈ ਹੈ।
    Please check the number you have dialled।
    ਇਹ ਨੰਬਰ ਹੁਣ ਵਰਤੋਂ ਵਿੱਚ ਨਹੀਂ ਹੈ।
  `),
  noIncoming: phrases(`
    ਇਸ ਨੰਬਰ ਤੇ ਇਨਕਮਿੰਗ ਕਾਲ ਦੀ ਸੁਵਿਧਾ ਨਹੀਂ ਹੈ।
    Incoming calls are barred on this number।
    ਤੁਸੀਂ ਜਿਸ ਨੰਬਰ ਤੇ ਫੋਨ ਕੀਤਾ ਹੈ ਉੱਥੇ ਇਨਕਮਿੰਗ ਬੰਦ ਹੈ।
    ⟦incoming barred⟧
    The number does not have incoming facility।
    ਰੀਚਾਰਜ ਨਾ ਹੋਣ ਕਰਕੇ ਇਨਕਮਿੰਗ ਕਾਲਾਂ ਬੰਦ ਹਨ।
    ⟦ਇਨਕਮਿੰਗ ਬੰਦ⟧
    ਇਸ ਗਾਹਕ ਦੀਆਂ ਆਉਣ ਵਾਲੀਆਂ ਕਾਲਾਂ ਰੋਕੀਆਂ ਹੋਈਆਂ ਹਨ।
    ਇਸ ਨੰਬਰ ਤੇ ਕਾਲ ਪ੍ਰਾਪਤ ਕਰਨ ਦੀ ਸੇਵਾ ਉਪਲਬਧ ਨਹੀਂ।
    Incoming call facility is not available।
  `),
  lineCut: phrases(`
    ⟦ਕਾਲ ਕੱਟੀ ਗਈ⟧
    ⟦call disconnected⟧
    ⸨ਲਾਈਨ ਕੱਟ ਗਈ⸩
    ⟦call dropped⟧
    ਬੀਪ ਬੀਪ ਬੀਪ।
    ⟦ਸੰਪਰਕ ਟੁੱਟ ਗਿਆ⟧
    ⟦line cut⟧
    ਟੂੰ ਟੂੰ ਟੂੰ।
    ⸨call ended⸩
    ⟦ਲਾਈਨ ਡਰਾਪ⟧
  `),
  customerCut: phrases(`
    ⟦ਗਾਹਕ ਨੇ ਫੋਨ ਕੱਟ ਦਿੱਤਾ⟧
    ⟦customer hung up⟧
    ⸨ਕਸਟਮਰ ਨੇ ਕਾਲ ਕੱਟੀ⸩
    ⟦customer disconnected the call⟧
    ⟦ਗਾਹਕ ਵੱਲੋਂ ਕਾਲ ਕੱਟੀ ਗਈ⟧
    ⸨ਗਾਹਕ ਨੇ ਫੋਨ ਰੱਖ ਦਿੱਤਾ⸩
    ⟦borrower cut the call⟧
    ⟦ਕਸਟਮਰ ਨੇ ਵਿਚਾਲੇ ਹੀ ਫੋਨ ਰੱਖ ਦਿੱਤਾ⟧
    ⟦call disconnected by customer⟧
    ⸨ਗਾਹਕ ਨੇ ਉੱਧਰੋਂ ਕੱਟ ਦਿੱਤਾ⸩
  `),
  silence: phrases(`
    ⟦ਚੁੱਪ⟧
    ⟦silence⟧
    ⸨ਕੋਈ ਨਹੀਂ ਬੋਲਦਾ⸩
    ⟦no response⟧
    ⟦ਪਿੱਛੋਂ ਸ਼ੋਰ ਦੀ ਅਵਾਜ਼⟧
    ⟦ਟਰੈਕਟਰ ਦੀ ਅਵਾਜ਼, ਕੋਈ ਜਵਾਬ ਨਹੀਂ⟧
    ...
    ⟦ਟੀਵੀ ਦੀ ਅਵਾਜ਼⟧
    ⸨background noise⸩
    ⟦ਖਾਮੋਸ਼ੀ⟧
  `),
} satisfies Partial<Record<Act, readonly string[]>>;
