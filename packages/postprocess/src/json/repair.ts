/**
 * What had to be done to an answer before a record could be read from it:
 *
 * - `length` only the last 64 K characters were looked at
 * - `thought` a `<think>` part was left out; `unclosed-thought` the record stood inside one that never ended
 * - `fence` it stood in a code fence; `prose` other text stood around it
 * - `quoted` it was JSON within a JSON string; `opened` its first brace was missing
 * - `wrapped` the record lay within another object
 * - `values` grouped digits, bare dates or currency signs were put into JSON's form
 * - `truncated` the end was missing; what was cut in the middle was left out
 * - `jsonrepair` broken in another way, mended by the library of that name
 */
export type Repair =
  | "length"
  | "thought"
  | "unclosed-thought"
  | "fence"
  | "prose"
  | "quoted"
  | "opened"
  | "wrapped"
  | "values"
  | "truncated"
  | "jsonrepair";
