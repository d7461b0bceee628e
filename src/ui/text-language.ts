import { OWN_PACK } from '../core/own-entries/own-pack.ts';

/** What an entry's own text is marked with: the glossary is in English, the reader's own entries are in anything. */
export function textLanguage({ pack }: { readonly pack: string }): {
  readonly lang?: 'en';
  readonly dir: 'ltr' | 'auto';
} {
  return pack === OWN_PACK ? { dir: 'auto' } : { lang: 'en', dir: 'ltr' };
}
