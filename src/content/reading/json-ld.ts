/** What a page says of itself in JSON-LD. */
import { findAll, textContentOf } from '../dom.ts';

/** Longer ones are data of the whole site. UTF-16 code units. */
const LONGEST = 500_000;

/**
 * The sources of a document's JSON-LD. They are searched as text: publishers' is often not valid JSON (raw line breaks,
 * comments).
 */
export function jsonLdOf(document: Document): readonly string[] {
  return [...findAll(document, 'script[type="application/ld+json"]')]
    .map((script) => textContentOf(script) ?? '')
    .filter(({ length }) => length <= LONGEST);
}
