import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Familiarity } from '../../../../src/core/glossary/entry.ts';
import { isExplainedBeside } from '../../../../src/core/matching/explained-beside.ts';
import type { Mention, TextBlock } from '../../../../src/core/matching/page-text.ts';
import { countBelow, wordStarts } from '../../../../src/core/matching/word-starts.ts';
import {
  markKey,
  type SelectableEntry,
  type SelectInput,
  type SelectSettings,
  selectMarks,
} from '../../../../src/core/reading/select-marks.ts';

const DEFAULTS: SelectSettings = {
  marks: 'first',
  wordsPerMark: 40,
  markInLinks: false,
  markInHeadings: false,
  markInCaptions: false,
  hideExplained: false,
};

const FILLER = 'so it went on and on '.repeat(10);

/** Blocks in which words of the form `@entry` are mentions. */
function pageOf(paragraphs: readonly (string | Partial<TextBlock>)[]): Pick<SelectInput, 'blocks' | 'mentions'> {
  const blocks = paragraphs.map((one, id): TextBlock => {
    const part = typeof one === 'string' ? { text: one } : one;
    return { id, order: id, role: 'paragraph', text: '', ...part };
  });
  let before = 0;
  const mentions = blocks.flatMap(({ id, text }) => {
    const starts = wordStarts(text);
    const found = [...text.matchAll(/@\w+/gu)].map((match): Mention => {
      const [form] = match;
      const start = match.index;
      const end = start + form.length;
      const isExplained = isExplainedBeside(text, start, end, 'en');
      const word = before + countBelow(starts, start);
      return { entry: form.slice(1), form, block: id, start, end, text: form, word, isExplained, why: [] };
    });
    before += starts.length;
    return found;
  });
  return { blocks, mentions };
}

function entriesOf(
  mentions: readonly Mention[],
  familiarity: (id: string) => Familiarity = () => 2,
): readonly SelectableEntry[] {
  return [...new Set(mentions.map(({ entry }) => entry))].map((id) => ({
    id,
    familiarity: familiarity(id),
    mayPaint: true,
  }));
}

function select(
  paragraphs: readonly (string | Partial<TextBlock>)[],
  options: Partial<Omit<SelectInput, 'settings'>> & { readonly settings?: Partial<SelectSettings> } = {},
): readonly string[] {
  const { settings, ...rest } = options;
  const page = pageOf(paragraphs);
  const input = { ...page, entries: entriesOf(page.mentions), lang: 'en', alreadyPainted: new Set<string>(), ...rest };
  return selectMarks({ ...input, settings: { ...DEFAULTS, ...settings } }).map(
    ({ entry, block, start }) => `${entry}@${block}:${start}`,
  );
}

describe('selectMarks', () => {
  it('paints the first mention of each entry', () => {
    expect(select(['@rama came', FILLER, '@rama went', FILLER, '@iran spoke'])).toEqual(['rama@0:0', 'iran@4:0']);
  });

  it('paints every mention if the reader wants all', () => {
    expect(select(['@rama came', FILLER, '@rama went'], { settings: { marks: 'all' } })).toEqual([
      'rama@0:0',
      'rama@2:0',
    ]);
  });

  it('passes over headings, captions and links to the first mention that may be painted', () => {
    const page = [
      { text: '@rama wins', role: 'heading' as const },
      { text: '@rama in Tirana', role: 'caption' as const },
      { text: '@rama spoke', links: [{ start: 0, end: 5 }] },
      FILLER,
      'Then @rama left',
    ];
    expect(select(page)).toEqual(['rama@4:5']);
    expect(select(page, { settings: { markInLinks: true } })).toEqual(['rama@2:0']);
    expect(select(page, { settings: { markInCaptions: true } })).toEqual(['rama@1:0']);
    expect(select(page, { settings: { markInHeadings: true } })).toEqual(['rama@0:0']);
  });

  it('leaves quotations in other languages alone', () => {
    expect(select([{ text: '@rama foli', role: 'quote', lang: 'sq' }])).toEqual([]);
    expect(select([{ text: '@rama spoke', role: 'quote', lang: 'en-GB' }])).toEqual(['rama@0:0']);
    expect(select([{ text: '@rama spoke', role: 'quote' }])).toEqual(['rama@0:0']);
  });

  it('prefers the least familiar within the window, then the first', () => {
    const page = pageOf(['@france and @akshi and @rama met']);
    const entries = entriesOf(page.mentions, (id) => (id === 'france' ? 4 : 1));
    expect(select(['@france and @akshi and @rama met'], { entries })).toEqual(['akshi@0:12']);
  });

  it('paints a later mention of an entry that had no room at first', () => {
    expect(select(['@akshi and @rama met', FILLER, '@rama left'])).toEqual(['akshi@0:0', 'rama@2:0']);
  });

  it('counts forty words between marks, across blocks', () => {
    const gap = (words: number) => `@akshi ${'word '.repeat(words)}@rama`;
    expect(select([gap(38)])).toHaveLength(1);
    expect(select([gap(39)])).toHaveLength(2);
    expect(select(['@akshi', 'word '.repeat(38), '@rama'])).toHaveLength(1);
  });

  it('leaves out entries the reader does not want', () => {
    const { mentions } = pageOf(['@rama came']);
    const entries = entriesOf(mentions).map((entry) => ({ ...entry, mayPaint: false }));
    expect(select(['@rama came'], { entries })).toEqual([]);
  });

  it('keeps what is painted when an earlier mention or a less familiar neighbour arrives', () => {
    const before = pageOf([FILLER, '@rama came']);
    const painted = new Set(before.mentions.map(markKey));
    const page = pageOf(['@rama first', '@rama came, @akshi too']);
    const entries = entriesOf(page.mentions, (id) => (id === 'akshi' ? 1 : 3));
    expect(select(['@rama first', '@rama came, @akshi too'], { entries, alreadyPainted: painted })).toEqual([
      'rama@1:0',
    ]);
  });

  it('drops a painted mark that proved wrong', () => {
    expect(select(['@iran came'], { alreadyPainted: new Set(['0:0:5:rama']) })).toEqual(['iran@0:0']);
  });

  it('leaves out what the text explains, if so set', () => {
    const text = '@akshi, the agency that runs the portal, was hit';
    expect(select([text])).toEqual(['akshi@0:0']);
    expect(select([text], { settings: { hideExplained: true } })).toEqual([]);
  });
});

const page = fc.array(
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('word') },
      { weight: 1, arbitrary: fc.constantFrom('@a', '@b', '@c', '@d', '@e') },
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  ),
  { minLength: 1, maxLength: 12 },
);

const FAMILIARITY = new Map<string, Familiarity>([
  ['a', 1],
  ['b', 2],
  ['c', 2],
  ['d', 4],
  ['e', 3],
]);

function runOn(
  words: readonly (readonly string[])[],
  settings: Partial<SelectSettings>,
  alreadyPainted: ReadonlySet<string>,
) {
  const { blocks, mentions } = pageOf(words.map((one) => one.join(' ')));
  const entries = entriesOf(mentions, (id) => FAMILIARITY.get(id) ?? 2);
  const chosen = selectMarks({
    blocks,
    mentions,
    entries,
    lang: 'en',
    alreadyPainted,
    settings: { ...DEFAULTS, ...settings },
  });
  return { chosen };
}

describe('selectMarks, on any page', () => {
  it('never paints two marks in a window of so many words', () => {
    fc.assert(
      fc.property(
        page,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('first' as const, 'all' as const),
        (words, wordsPerMark, marks) => {
          const { chosen } = runOn(words, { wordsPerMark, marks }, new Set());
          const places = chosen.map(({ word }) => word);
          places.forEach((place, at) => {
            const next = places[at + 1];
            if (next !== undefined) expect(next - place).toBeGreaterThanOrEqual(wordsPerMark);
          });
        },
      ),
    );
  });

  it('leaves no mention out that had room', () => {
    fc.assert(
      fc.property(page, (words) => {
        const { chosen } = runOn(words, { marks: 'all', wordsPerMark: 10 }, new Set());
        const taken = chosen.map(({ word }) => word);
        for (const { word: place } of pageOf(words.map((one) => one.join(' '))).mentions) {
          expect(taken.some((other) => Math.abs(other - place) < 10)).toBe(true);
        }
      }),
    );
  });

  it('keeps every painted mark while more text arrives', () => {
    fc.assert(
      fc.property(page, page, fc.constantFrom('first' as const, 'all' as const), (first, more, marks) => {
        const before = runOn(first, { marks }, new Set()).chosen;
        const after = runOn([...first, ...more], { marks }, new Set(before.map(markKey))).chosen;
        expect(after.map(markKey)).toEqual(expect.arrayContaining(before.map(markKey)));
      }),
    );
  });

  it('paints the same again when asked again', () => {
    fc.assert(
      fc.property(page, (words) => {
        const once = runOn(words, {}, new Set()).chosen;
        expect(runOn(words, {}, new Set(once.map(markKey))).chosen).toEqual(once);
      }),
    );
  });
});
