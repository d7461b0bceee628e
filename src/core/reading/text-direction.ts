/** Which way a language is written. */

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ji|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/;
const OTHER_SCRIPT = /-(?:latn|cyrl)(?:-|$)/;

/** The direction of text in a language (BCP 47), by its primary subtag, or by both where a script tells more. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const lower = lang.toLowerCase();
  return RIGHT_TO_LEFT.test(lower) && !OTHER_SCRIPT.test(lower) ? 'rtl' : 'ltr';
}
