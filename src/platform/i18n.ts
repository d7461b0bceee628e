/** Strings that a person reads, from `_locales`. */
import { browser } from './browser.ts';

/** The message of that name in the browser's language, English if it has none. Throws if there is no such message: a fault of ours. */
export function translate(name: string, ...substitutions: readonly (string | number)[]): string {
  const message = browser.i18n.getMessage(name, substitutions.map(String));
  if (message === '') throw new Error(`There is no message "${name}" in _locales.`);
  return message;
}

/**
 * The right plural of a message: `<name>_one`, `<name>_few`, `<name>_many`, `<name>_other` as the language needs, the count as
 * the first substitution.
 */
export function translateCount(name: string, count: number, ...more: readonly (string | number)[]): string {
  const language = browser.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(count);
  const shown = new Intl.NumberFormat(language).format(count);
  const message = browser.i18n.getMessage(`${name}_${form}`, [shown, ...more.map(String)]);
  return message === '' ? translate(`${name}_other`, shown, ...more) : message;
}

/** The language of these strings as the browser names it, BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
