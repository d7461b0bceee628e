import fc from 'fast-check';
import { ENTRY_KINDS } from '../../../../src/core/glossary/entry.ts';
import { makeOwnId } from '../../../../src/core/own-entries/make-own-id.ts';
import { type OwnEntry, parseOwnEntry } from '../../../../src/core/own-entries/own-entry.ts';
import { ParseError } from '../../../../src/core/parsing/reader.ts';

/** Texts with what breaks tables, formulas, JSON and scripts; unpaired surrogates among them. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aZ9 =+-@|\\",;\'\n\r\t<>&é\u0301\u202e\ufeffع漢\ud83d')),
    maxLength: 30,
  }),
  fc.constantFrom('=cmd|/C calc!A0', '+1', "'=1", "''@x", '-', '\t=1', '＝1', 'a|b\\|c\\', '"quoted"'),
);

/** What a reader or a file might hand in, mostly with a name that can be found. */
const written = fc.record(
  {
    name: nasty.map((text) => `N${text}`),
    gist: nasty.map((text) => `${text}g`),
    kind: fc.constantFrom(...ENTRY_KINDS),
    forms: fc.array(nasty, { maxLength: 4 }),
    background: nasty,
    tags: fc.array(nasty, { maxLength: 3 }),
    link: fc.webUrl(),
    isPrivate: fc.boolean(),
    shadows: fc.boolean(),
    reviewed: fc.constantFrom('2026-11-23', '1999-01-01'),
  },
  { requiredKeys: ['name', 'gist'] },
);

/** The same with up to two fields that may hold anything. */
export const nearlyWritten: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    written,
    fc.array(
      fc.tuple(
        fc.constantFrom('name', 'gist', 'id', 'kind', 'forms', 'background', 'tags', 'link', 'isPrivate', 'reviewed'),
        fc.oneof(nasty, fc.array(nasty, { maxLength: 3 }), fc.anything(), fc.constantFrom('own:a', 'own:a-b', 'own:')),
      ),
      { maxLength: 2 },
    ),
  )
  .map(([entry, changes]) => ({ ...entry, ...Object.fromEntries(changes) }));

/** Lists of accepted entries with ids of their own. */
export const ownEntries: fc.Arbitrary<readonly OwnEntry[]> = fc.array(written, { maxLength: 6 }).map((values) => {
  const entries: OwnEntry[] = [];
  const idFor = (name: string) => makeOwnId(name, (id) => entries.some((entry) => entry.id === id));
  for (const value of values) {
    try {
      entries.push(parseOwnEntry(value, '', { idFor, today: '2026-11-23' }));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
    }
  }
  return entries;
});
