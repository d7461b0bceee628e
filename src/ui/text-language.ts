import { OWN_PACK } from '../core/own-entries/own-pack.ts';
import { directionOf } from '../core/reading/text-direction.ts';
import type { Speech } from './translate.ts';

/** What an entry's own text is marked with: the glossary is in English, the reader's own entries are in anything. */
export function textLanguage({ pack }: { readonly pack: string }): {
  readonly lang?: 'en';
  readonly dir: 'ltr' | 'auto';
} {
  return pack === OWN_PACK ? { dir: 'auto' } : { lang: 'en', dir: 'ltr' };
}

/** What the reader's own words are marked with inside an entry's text: a date from right to left would else fall apart. */
export function speechLanguage({ locale }: Speech): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: locale, dir: directionOf(locale) };
}
