/** `en` of `en-GB`, lower case; empty stays empty. */
export function primaryLanguage(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}
