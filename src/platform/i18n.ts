/** Strings that a person reads, from `_locales`. */
import { directionOf } from '../core/reading/text-direction.ts';
import { browser } from './browser.ts';

/**
 * The message of that name in the browser's language, English if it has none; numbers in it as that language writes
 * them. Throws if there is no such message: a fault of ours.
 */
export function translate(name: string, ...substitutions: readonly (string | number)[]): string {
  const message = browser.i18n.getMessage(
    name,
    substitutions.map((one) => (typeof one === 'number' ? formatNumber(one) : one)),
  );
  if (message === '') throw new Error(`There is no message "${name}" in _locales.`);
  return message;
}

/**
 * The right plural of a message: `<name>_one`, `<name>_few`, `<name>_many`, `<name>_other` as the language needs, the count as
 * the first substitution.
 */
export function translateCount(name: string, count: number, ...more: readonly (string | number)[]): string {
  const language = uiLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const isThere = browser.i18n.getMessage(`${name}_${form}`) !== '';
  return translate(`${name}_${isThere ? form : 'other'}`, count, ...more);
}

/** A number as the language of the strings writes it: with its digits, its marks and its unit. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(uiLanguage(), options).format(value);
}

/**
 * The language of these strings, BCP 47: the browser's own with its region where we speak it, else the one that stands
 * in for it. What the browser says of itself (its language, `@@bidi_dir`) would be wrong for strings in another one.
 */
export function uiLanguage(): string {
  const spoken = translate('languageCode');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === spoken ? wanted : spoken;
}

/** The direction of these strings. */
export function uiDirection(): 'ltr' | 'rtl' {
  return directionOf(uiLanguage());
}

/** Gives a page of the extension the language and the direction of its strings. */
export function speakOn(root: { lang: string; dir: string }): void {
  Object.assign(root, { lang: uiLanguage(), dir: uiDirection() });
}
