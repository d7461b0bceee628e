/** No form of the bundled glossary is dead weight: in plain prose, with the entry's own cues near, each is found. */
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../../scripts/eval/measured-glossary.ts';
import { readGlossary } from '../../../../scripts/glossary/read-glossary.ts';
import { type Entry, formsOf } from '../../../../src/core/glossary/entry.ts';
import { annotate } from '../../../../src/core/matching/annotate.ts';

const root = resolve(import.meta.dirname, '../../../..');
const { entries, packs } = readGlossary(join(root, 'assets', 'glossary'));
const lexicon = compileLexicon(entries);

/** Compass points are names only in company that this prose does not give. */
const COMPASS: ReadonlySet<string> = new Set(['West']);

describe('the forms of the bundled glossary', () => {
  it.each(packs.map(({ id }) => id))('are found, each by itself: %s', (pack) => {
    const own = entries.filter((entry) => entry.pack === pack);
    expect(own.flatMap((entry) => lost(entry, englishForms(entry)))).toEqual([]);
  });

  it('keep their names behind the article, where a shorter form begins with it ("the Golan", "Golan Heights")', () => {
    const withArticle = new Set(entries.flatMap(englishForms).filter((form) => form.startsWith('the ')));
    const isOvertaken = (name: string) => {
      const words = `the ${name}`.split(' ');
      return words.some((_, count) => count > 1 && withArticle.has(words.slice(0, count).join(' ')));
    };
    const overtaken = entries.filter(({ name }) => isOvertaken(name));
    expect(overtaken.map(({ id }) => id)).toContain('golan-heights');
    expect(overtaken.flatMap((entry) => lost(entry, [`the ${entry.name}`]))).toEqual([]);
  });

  it('leave the full name whole where a form of title and surname begins before it ("President Xi")', () => {
    const titled = entries.map((entry) => ({ entry, names: withTitles(entry) }));
    expect(titled.flatMap(({ names }) => names)).toContain('President Xi Jinping');
    expect(titled.flatMap(({ entry, names }) => lost(entry, names))).toEqual([]);
  });
});

/** A person's name behind each form that ends in its first word. */
function withTitles(entry: Entry): readonly string[] {
  const [first = '', ...rest] = entry.name.split(' ');
  if (entry.kind !== 'person' || rest.length === 0) return [];
  const titles = englishForms(entry).filter((form) => form.endsWith(` ${first}`) && !form.includes(rest.at(-1) ?? ''));
  return titles.map((form) => [form, ...rest].join(' '));
}

function englishForms(entry: Entry): readonly string[] {
  return formsOf(entry).flatMap(({ text, lang = 'en' }) => (lang === 'en' && !COMPASS.has(text) ? [text] : []));
}

/** Those of `names` that are not found as the entry, each in a paragraph of its own below one that names it. */
function lost(entry: Entry, names: readonly string[]): readonly string[] {
  const intro = `${entry.name} was in the news. It was about ${entry.cues.slice(0, 6).join(', ')}.`;
  const texts = [intro, ...names.map((name) => `Officials spoke for hours about ${name} on Monday, to no end.`)];
  const blocks = texts.map((text, at) => ({ id: at, order: at, text, role: 'paragraph' as const }));
  const { mentions } = annotate(lexicon, { page: { lang: 'en', title: '' }, blocks });
  const found = new Set(mentions.filter((one) => one.entry === entry.id).map(({ block }) => block));
  return names.filter((_, at) => !found.has(at + 1)).map((name) => `${entry.id}: ${name}`);
}
