/** The keyword `bg` in the address bar: names of the glossary and the reader's own as they are typed. */
import { listOwnItems } from '../core/own-entries/own-items.ts';
import { createKeyList, type KeyList } from '../core/search/key-list.ts';
import { listItems } from '../core/search/list-items.ts';
import { toListing } from '../core/search/listing.ts';
import type { Searchable } from '../core/search/search-hit.ts';
import { escapeXml, suggestEntries } from '../core/search/suggest.ts';
import { browser } from '../platform/browser.ts';
import { translate } from '../platform/i18n.ts';
import { loadOwnEntries } from '../platform/own-entries-store.ts';
import { keepByStamp } from './keep-by-stamp.ts';
import { getBundledGlossary } from './lexicon.ts';
import { lookUp } from './look-up.ts';

declare const __FIREFOX__: boolean;

/** What fits under an address bar in both browsers. */
const MOST_SUGGESTIONS = 6;

/** One line under the address bar. */
export interface Suggestion {
  /** What is looked up when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Registers the listeners; the address bar takes no keywords on phones. */
export function listenToOmnibox(): void {
  const { omnibox } = browser;
  if (omnibox === undefined) return;
  omnibox.setDefaultSuggestion({ description: toDescription(translate('omniboxHint')) });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    suggestionsFor(typed).then(
      (suggestions) => suggest([...suggestions]),
      (error: unknown) => console.error('There are no suggestions:', error),
    );
  });
  omnibox.onInputEntered.addListener((entered) => {
    lookUp(entered, undefined).catch((error: unknown) => console.error('The look-up failed:', error));
  });
}

/** Entries for what is typed, best first. */
async function suggestionsFor(typed: string): Promise<readonly Suggestion[]> {
  const found = suggestEntries(typed, await getSearched(), MOST_SUGGESTIONS);
  return found.map(({ name, gist }) => ({ content: name, description: toDescription(`${name}: ${gist}`) }));
}

const toDescription = (text: string) => (__FIREFOX__ ? text : escapeXml(text));

interface Searched {
  readonly items: readonly Searchable[];
  readonly keys: KeyList;
}

/** The bundled entries and the reader's own. */
const getSearched = keepByStamp(async (): Promise<Searched> => {
  const [bundled, own] = await Promise.all([getBundledGlossary(), loadOwnEntries()]);
  const listings = [listItems(bundled), toListing(listOwnItems(own.entries))];
  return { items: listings.flatMap(({ items }) => items), keys: createKeyList(...listings) };
});
