/** Plain facts of countries, from countries-list (MIT) and i18n-iso-countries (MIT). */
import { countries, type ICountry } from 'countries-list';
import isoCountries from 'i18n-iso-countries';
import type { Nation } from '../../src/core/glossary/cards.ts';
import { type Entry, formsOf } from '../../src/core/glossary/entry.ts';

const BY_CODE: ReadonlyMap<string, ICountry> = new Map(Object.entries(countries));

/** The facts of the country that an entry is about; undefined for anything but a country. */
export function nationOf(entry: Entry): Nation | undefined {
  if (entry.pack !== 'countries' || entry.country === undefined) return undefined;
  const country = BY_CODE.get(entry.country);
  // A territory carries the code of the state it belongs to; only the state itself has the table's name.
  if (country === undefined || !formsOf(entry).some((form) => form.text === country.name)) return undefined;
  const code = isoCountries.alpha2ToAlpha3(entry.country);
  return {
    ...(entry.contested || country.capital === '' ? {} : { capital: country.capital }),
    currencies: country.currency,
    languages: country.languages,
    ...(code === undefined ? {} : { code }),
  };
}
