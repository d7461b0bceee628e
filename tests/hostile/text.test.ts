/** Texts and names that try to break the matching of them: what a page or a reader may write, character by character. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/matching/annotate.ts';
import type { OwnEntry } from '../../src/core/own-entries/own-entry.ts';
import { compileOwnSource } from '../../src/core/own-entries/own-source.ts';
import { planImport } from '../../src/core/own-entries/plan-import.ts';
import { toQuery } from '../../src/core/search/fold-query.ts';
import { createFuzzySearch } from '../../src/core/search/fuzzy-search.ts';
import { createKeyList } from '../../src/core/search/key-list.ts';
import { listItems } from '../../src/core/search/list-items.ts';
import { parseSiteList } from '../../src/core/settings/parse-site-list.ts';

function entriesOf(names: readonly string[], refused = 0): readonly OwnEntry[] {
  const plan = planImport(
    [],
    names.map((name, at) => ({ at: at + 1, value: { name, gist: 'g' } })),
    '2026-11-23',
  );
  expect(plan.refused).toHaveLength(refused);
  return plan.added;
}

/** What is marked in a text for names that a reader wrote. */
function markedIn(text: string, names: readonly string[], lang = 'en'): readonly string[] {
  const own = compileOwnSource(entriesOf(names));
  if (own === undefined) throw new Error('no names');
  const blocks = [{ id: 1, order: 1, text, role: 'paragraph' as const }];
  const { mentions } = annotate({ sources: [own] }, { page: { lang, title: '' }, blocks });
  return mentions.map(({ start, end }) => text.slice(start, end));
}

describe('a text', () => {
  it.each<[string, string, readonly string[], readonly string[], string?]>([
    ['ZWJ emoji', '👩‍🚀Edi Rama👨‍👩‍👧 met', ['Edi Rama'], ['Edi Rama']],
    ['flags and skin tones', '🇦🇱 Edi Rama 👍🏽', ['Edi Rama'], ['Edi Rama']],
    ['combining marks', 'in Te\u0308rana\u0301 today', ['Tërana'], ['Te\u0308rana\u0301']],
    [
      'a hundred marks on one letter',
      `in Tirana${'\u0301'.repeat(100)} today`,
      ['Tirana'],
      [`Tirana${'\u0301'.repeat(100)}`],
    ],
    ['NFD', 'from Durre\u0308s on', ['Durrës'], ['Durre\u0308s']],
    ['soft hyphens', 'the Har\u00adbour Coun\u00adcil met', ['Harbour Council'], ['Har\u00adbour Coun\u00adcil']],
    ['lone surrogates', '\ud800Tirana\udc00 and \udc00\ud800', ['Tirana'], ['Tirana']],
    ['bidi overrides', '\u202eanariT\u202c and Tirana\u202e', ['Tirana'], ['Tirana']],
    ['bidi isolates', 'in \u2068Tirana\u2069 today', ['Tirana'], ['Tirana']],
    ['İ and ı', 'in İzmir and Diyarbakır', ['Izmir', 'Diyarbakir'], ['İzmir', 'Diyarbakır']],
    ['ß', 'on Große Straße and GROSSE STRASSE', ['Große Straße'], ['Große Straße', 'GROSSE STRASSE'], 'de'],
    ['ligatures', 'the Oﬃce of Fıne Eﬀects', ['Office', 'Effects'], ['Oﬃce', 'Eﬀects']],
    ['full width', 'said ＮＡＴＯ today', ['NATO'], ['ＮＡＴＯ']],
    ['Chinese', '总理在伊朗说', ['伊朗'], ['伊朗'], 'zh'],
    ['Japanese', 'エディ・ラマ首相', ['エディ・ラマ'], ['エディ・ラマ'], 'ja'],
    ['Korean', '이란은 나토가', ['이란'], ['이란'], 'ko'],
    ['Arabic', 'وإيران والأمم', ['إيران'], ['إيران'], 'ar'],
    ['Persian with its joiner', 'در می\u200cخواهم تهران', ['تهران'], ['تهران'], 'fa'],
    ['Thai', 'ว่าอิหร่านโจมตี', ['อิหร่าน'], ['อิหร่าน'], 'th'],
    ['a line break inside of a name', 'the Harbour\nCouncil met', ['Harbour Council'], ['Harbour\nCouncil']],
    ['NUL and other controls', 'in\u0000Tirana\u0007 now', ['Tirana'], ['Tirana']],
  ])('with %s is marked to the character', (_what, text, names, marked, lang) => {
    expect(markedIn(text, names, lang)).toEqual(marked);
  });
});

describe('a name', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is a name like any other', (name) => {
    expect(markedIn(`They wrote ${name} on it.`, [name])).toEqual([name]);
    expect(markedIn('They wrote nothing on it.', [name])).toEqual([]);
  });

  it('__proto__ is kept like any other, and left unmarked like every word with underscores', () => {
    expect(entriesOf(['__proto__']).map(({ id, name }) => [id, name])).toEqual([['own:proto', '__proto__']]);
    expect(markedIn('They wrote __proto__ on it.', ['__proto__'])).toEqual([]);
    expect({}).not.toHaveProperty('gist');
  });

  it.each(['C++', '(a+)+$', 'a.*b', '[x-z]', '\\d{2}', 'A|B'])('%s is no pattern', (name) => {
    expect(markedIn(`They wrote ${name} on it, then aaaa, axxb, y, 12 and A.`, [name])).toEqual([name]);
  });

  it('that is empty, one character, blank or an ordinary word is refused', () => {
    expect(entriesOf(['', ' ', '\u200b', '\u202e', 'X', 'é', '😀', '...', 'the', 'of'], 10)).toEqual([]);
  });
});

describe('what is typed and pasted', () => {
  const sources = compileOwnSource(entriesOf(['Harbour Council', 'Herring Board']));
  if (sources === undefined) throw new Error('no names');
  const listing = listItems(sources);

  it.each(['x'.repeat(1_000), '('.repeat(1_000), 'Harbour '.repeat(125), '\ud800'.repeat(1_000), '.*'.repeat(500)])(
    'a query of a thousand characters (%.9s…) is cut and answered',
    (typed) => {
      const query = toQuery(typed);
      expect(query.length).toBeLessThanOrEqual(100);
      const hits = [...createKeyList(listing).find(query), ...createFuzzySearch(listing.items).find(query, 10)];
      expect(hits.length).toBeLessThanOrEqual(4);
    },
  );

  it('ten thousand pasted lines are read, good and bad', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => (at % 2 === 0 ? `s${at}.example` : `not a site ${at}`));
    const { patterns, bad, isCut } = parseSiteList(lines.join('\r\n'), (host) => host);
    expect([patterns.length, bad.length, isCut]).toEqual([5_000, 5_000, false]);
  });
});
