import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../../../scripts/eval/corpus.ts';
import { applyFormRules } from '../../../../scripts/eval/form-rules.ts';
import { wilson } from '../../../../scripts/eval/intervals.ts';
import { readLearnedGlossary } from '../../../../scripts/eval/learned-glossary.ts';
import { measureCorpus } from '../../../../scripts/eval/measure-corpus.ts';
import { readProseCorpus } from '../../../../scripts/eval/prose-corpus.ts';
import { describe as describeMeasurement } from '../../../../scripts/eval/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A labelled text: `[surface|key]` marks a label. */
function labelled(id: string, marked: string, extra: object = {}): string {
  const mentions: object[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/u)) {
    const [, surface, key] = /^\[([^|]*)\|([^\]]*)\]$/u.exec(part) ?? [];
    if (surface !== undefined) {
      mentions.push({
        start: text.length,
        end: text.length + surface.length,
        surface,
        key: key === '' ? null : key,
        label: key,
      });
    }
    text += surface ?? part;
  }
  return JSON.stringify({ id, text, mentions, ...extra });
}

const same = (key: string) => key;
const glossaryFile = write(
  'learned.json',
  JSON.stringify([
    { key: 'Q1', name: 'Albania', forms: ['Albania', 'Albanian'] },
    { key: 'Q2', name: 'Edi Rama', forms: ['Edi Rama', 'Rama'] },
    { key: 'Q3', name: 'Tirana Wolves', forms: ['Tirana Wolves', 'Wolves'] },
    { key: 'T:Iran', name: 'Iran', forms: ['Iran'] },
  ]),
);

describe('applyFormRules', () => {
  const [albania, rama, wolves] = applyFormRules([
    { key: 'Q1', name: 'Albania', forms: ['Albania', 'Albanian', 'ALBANIA', 'They'] },
    { key: 'Q2', name: 'Edi Rama', forms: ['Edi Rama', 'Rama'] },
    { key: 'Q3', name: 'Tirana Wolves', forms: ['Tirana Wolves', 'Wolves', 'Pack', 'TW'] },
    { key: 'Q4', name: 'Tirana', forms: ['Tirana'] },
  ]);

  it('drops demonyms, pronouns, names in capitals and common words, and says so', () => {
    expect(albania?.forms).toEqual(['Albania']);
    expect(albania?.dropped).toEqual([
      'Albanian: demonym',
      'ALBANIA: a name in capitals',
      'They: function word or pronoun',
    ]);
    expect(wolves?.dropped).toEqual(['Pack: common word']);
  });

  it('makes surnames second mentions and common words of the name ambiguous', () => {
    expect(rama).toEqual({ forms: ['Edi Rama'], called: ['Rama'], ambiguous: [], dropped: [] });
    expect(wolves?.forms).toEqual(['Tirana Wolves', 'TW']);
    expect(wolves?.ambiguous).toEqual(['Wolves']);
  });

  it('make the town of a team ambiguous', () => {
    const [wolves, united, institute] = applyFormRules([
      { key: 'Q3', name: 'Tirana Wolves', forms: ['Tirana Wolves', 'Tirana'] },
      { key: 'Q5', name: 'Berat United F.C.', forms: ['Berat United', 'Berat'] },
      { key: 'Q6', name: 'Goethe Institute', forms: ['Goethe Institute', 'Goethe'] },
    ]);
    expect(wolves?.ambiguous).toEqual(['Tirana']);
    expect(united).toMatchObject({ forms: ['Berat United'], ambiguous: ['Berat'] });
    expect(institute?.ambiguous).toEqual([]);
  });
});

describe('measureCorpus', () => {
  const glossary = readLearnedGlossary(glossaryFile, same);
  const measure = (...lines: readonly string[]) =>
    measureCorpus(readCorpus(write('corpus.jsonl', lines.join('\n')), same), glossary).result;

  it('counts what is right, missed and wrong by cause', () => {
    const result = measure(
      labelled('a', '[Edi Rama|Q2] left [Albania|Q1]. Later [Rama|Q2] came back to [Iran|Q9].'),
      labelled('b', 'He loves the [Bank in Albania|Q7] and [Albania|Q1] and Iran, said [Rama|Q2].'),
    );
    expect(result).toMatchObject({ documents: 2, gold: 5, found: 7, right: 4, precision: 4 / 7, recall: 4 / 5 });
    expect(result.wrong).toEqual({ sense: 1, inside: 1, notAName: 1, boundary: 0 });
    expect(result.coverage).toBeCloseTo(4 / 7);
  });

  it('takes titles, articles and the head of a label with a small tail for right', () => {
    const result = measure(labelled('a', '[Prime Minister Edi Rama|Q2] sent [Albania navy|Q8] ships.'));
    expect(result).toMatchObject({ found: 2, right: 2, recall: 1 });
  });

  it('counts labels on demonyms, which no form can find, and says how many they are', () => {
    const corpus = readCorpus(write('demonyms.jsonl', labelled('a', 'An [Albanian|Q1] left [Albania|Q1].')), same);
    const measured = measureCorpus(corpus, glossary);
    expect(measured.result).toMatchObject({ gold: 2, found: 1, right: 1, recall: 1 / 2 });
    expect(measured.demonyms).toBe(1);
    expect(describeMeasurement(measured)).toContain('(1 of 2)');
    expect(describeMeasurement(measured)).toContain('without 1 labels on demonyms');
  });

  it('looks only at the labelled part', () => {
    expect(measure(labelled('a', 'Iran left. [Albania|Q1] stayed.', { span: [11, 26] })).found).toBe(1);
  });

  it('skips and counts documents without text and labels that do not fit', () => {
    const corpus = readCorpus(
      write(
        'gaps.jsonl',
        `{"id":"x","mentions":[]}\n{"id":"y","text":"Iran","mentions":[{"start":1,"end":5,"surface":"Iran","key":"Q1"}]}\n`,
      ),
      same,
    );
    expect(corpus).toMatchObject({ textless: 1, misplaced: 1 });
    expect(corpus.documents).toHaveLength(1);
  });

  it('gives no precision where only some names are labelled', () => {
    const corpus = readCorpus(write('rss-500.jsonl', labelled('a', 'In [Albania|Q1] it rained.')), same);
    expect(measureCorpus(corpus, glossary).result).toMatchObject({ precision: null, f1: null, recall: 1 });
  });

  it('names file and line of a document that is none', () => {
    expect(() => readCorpus(write('bad.jsonl', '{"text":"a","mentions":[{"start":"x"}]}'), same)).toThrow(
      /bad\.jsonl:1\.mentions\[0\]/u,
    );
  });
});

describe('wilson', () => {
  it('gives the 95 % interval of a share', () => {
    const [low, high] = wilson(131, 164);
    expect(low).toBeCloseTo(0.731, 3);
    expect(high).toBeCloseTo(0.853, 3);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('readProseCorpus', () => {
  it('labels entries by their keys, and knows the day and the section of a page', () => {
    const file = write('en.txt', '== a page {date=2012-05-03 section=Sport}\nA [Rama|rama] here.\nAnd [Iran|iran].\n');
    const bundled = {
      title: '',
      lexicon: { sources: [] },
      keys: new Set(['Q2']),
      keyOf: (id: string) => (id === 'rama' ? 'Q2' : `entry:${id}`),
      isName: () => true,
      notes: [],
    };
    const { documents } = readProseCorpus(file, bundled);
    expect(documents).toEqual([
      {
        id: 'en: a page',
        text: 'A Rama here.\nAnd Iran.',
        lang: 'en',
        span: undefined,
        about: { title: '', published: '2012-05-03', section: 'Sport' },
        mentions: [
          { start: 2, end: 6, surface: 'Rama', key: 'Q2', label: 'rama' },
          { start: 17, end: 21, surface: 'Iran', key: 'entry:iran', label: 'iran' },
        ],
      },
    ]);
  });
});
