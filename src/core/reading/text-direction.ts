/** Which way a language is written. */

const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ji ks ku-arab nqo ps sd syr ug ur yi'.split(' '));

/** The direction of text in a language (BCP 47), by its primary subtag, or by both where a script tells more. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const parts = lang.toLowerCase().split('-');
  const isListed = RIGHT_TO_LEFT.has(parts[0] ?? '') || RIGHT_TO_LEFT.has(parts.slice(0, 2).join('-'));
  return isListed && !parts.includes('latn') && !parts.includes('cyrl') ? 'rtl' : 'ltr';
}
