import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/matching/annotate.ts';
import { packPageState, parsePageState } from '../../../../src/core/matching/page-state.ts';
import type { PageContext, TextBlock } from '../../../../src/core/matching/page-text.ts';
import { RULE_NAMES } from '../../../../src/core/matching/rules.ts';
import { ParseError } from '../../../../src/core/parsing/reader.ts';
import { PROPERTY_CASES } from '../../property-cases.ts';
import { lexicon } from './glossary-of-tests.ts';
import { annotateText, blocksOf, found, lexiconOf } from './lexicon-of.ts';

const page: PageContext = { lang: 'en', title: '', published: '2016-05-01' };

/** A case here is a whole page or more. */
const atMost = (cases: number) => ({ numRuns: Math.min(cases, PROPERTY_CASES) });

const SENTENCES = [
  'Edi Rama came to Paris.',
  'Rama spoke of the MEK in exile.',
  'John Rama sang.',
  'The People’s Mojahedin Organization of Iran (MEK) moved to Ashraf.',
  'The National Association of Theatre Owners (NATO) met.',
  'NATO agreed.',
  'Prime Minister Rama of Albania left Tirana.',
  'Visitors Tirana loves most are young.',
  'The visitors left Iran.',
  'Albania Cuts Its Ties With Iran',
  'Mr Lincoln and Lincoln.',
  'Nothing stands here.',
];

const pieces = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 12 })
  .chain((parts) => {
    const blocks = parts.map(([text, order], id): TextBlock => ({ id, order, text, role: 'paragraph' }));
    const arrival = fc.shuffledSubarray(blocks, { minLength: blocks.length, maxLength: blocks.length });
    return fc.tuple(
      fc.constant(blocks),
      arrival,
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
    );
  });

/** Annotates piece by piece; the state crosses a border as JSON each time. */
function inPieces(arrival: readonly TextBlock[], sizes: readonly number[]) {
  let state: unknown;
  let last = annotate(lexicon, { page, blocks: [] });
  let at = 0;
  for (const size of sizes) {
    if (at >= arrival.length) break;
    last = annotate(
      lexicon,
      { page, blocks: arrival.slice(at, at + size), ...(state === undefined ? {} : { state }) },
      { explain: true },
    );
    state = JSON.parse(JSON.stringify(last.state));
    at += size;
  }
  return last;
}

describe('a page in pieces', () => {
  it('comes out as in one piece, in whatever order it arrives', () => {
    fc.assert(
      fc.property(pieces, ([blocks, arrival, sizes]) => {
        const whole = annotate(lexicon, { page, blocks }, { explain: true });
        expect(inPieces(arrival, sizes)).toEqual(whole);
      }),
      atMost(300),
    );
  });

  it('comes out as if blocks that were replaced or removed had never been otherwise', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(...SENTENCES), fc.nat(), ([blocks, arrival, sizes], text, pick) => {
        const { state } = inPieces(arrival, sizes);
        const changed = blocks[pick % blocks.length];
        if (changed === undefined) return;
        const replaced = annotate(lexicon, { page, blocks: [{ ...changed, text }], state });
        const fresh = blocks.map((block) => (block.id === changed.id ? { ...block, text } : block));
        expect(replaced).toEqual(annotate(lexicon, { page, blocks: fresh }));
        const removed = annotate(lexicon, { page, blocks: [], removed: [changed.id], state });
        expect(removed).toEqual(annotate(lexicon, { page, blocks: blocks.filter(({ id }) => id !== changed.id) }));
      }),
      atMost(100),
    );
  });

  it('revises an earlier decision in the light of what comes later', () => {
    const first = annotate(lexicon, { page, blocks: blocksOf('Rama spoke.') });
    expect(first.mentions).toEqual([]);
    const late: TextBlock = { id: 9, order: 9, text: 'It was Edi Rama.', role: 'paragraph' };
    const second = annotate(lexicon, { page, blocks: [late], state: first.state });
    expect(found(second)).toEqual(['Rama=edi-rama', 'Edi Rama=edi-rama']);
  });

  it('puts a late block where its order says', () => {
    const first = annotate(lexicon, { page, blocks: blocksOf('Edi Rama came.', 'Rama spoke.') });
    const between: TextBlock = { id: 9, order: 0.5, text: 'John Rama sang.', role: 'paragraph' };
    expect(found(annotate(lexicon, { page, blocks: [between], state: first.state }))).toEqual(['Edi Rama=edi-rama']);
  });
});

describe('the state of a page', () => {
  it('survives packing', () => {
    const { state } = annotate(lexicon, { page, blocks: blocksOf(...SENTENCES) });
    expect(packPageState(parsePageState(state))).toEqual(state);
    expect(structuredClone(state)).toEqual(state);
  });

  it('is smaller than the text it stands for and a third', () => {
    const blocks = blocksOf(
      ...SENTENCES.map(
        (sentence) => `${sentence} ${'And so the long day went on without end, as days do in such places. '.repeat(6)}`,
      ),
    );
    const { state } = annotate(lexicon, { page, blocks });
    const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(JSON.stringify(state).length).toBeLessThan(text * 1.33);
  });

  it('is refused with a typed error if it is garbage', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        fc.pre(state !== undefined);
        expect(() => annotate(lexicon, { page, blocks: [], state })).toThrow(ParseError);
      }),
      atMost(100),
    );
  });

  it('is refused or harmless if something in it was changed', () => {
    const { state } = annotate(lexicon, { page, blocks: blocksOf(...SENTENCES) });
    const text = JSON.stringify(state);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '9', '"', '[', 'x', '-', '1e9'), (at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 1);
        let value: unknown;
        try {
          value = JSON.parse(broken);
        } catch {
          return;
        }
        try {
          annotate(lexicon, { page, blocks: [], state: value });
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
      atMost(500),
    );
  });

  it('may name entries that are gone since', () => {
    const { state } = annotate(lexicon, { page, blocks: blocksOf('NATO met in Paris.') });
    const renamed: unknown = JSON.parse(JSON.stringify(state).replaceAll('"nato"', '"gone"'));
    const answer = annotate(lexicon, { page, blocks: [], state: renamed }, { explain: true });
    expect(found(answer)).toEqual(['Paris=paris']);
    expect(answer.rejected).toEqual([]);
  });

  it('is read as if entries that are gone since had never been there, beside others of the same form too', () => {
    const brigade = { id: 'fire-brigade', name: 'Tirana Fire Brigade', short: 'TFB' };
    const two = lexiconOf([brigade, { id: 'football', name: 'Tirana Football Board', short: 'TFB' }]);
    const text = 'They asked the TFB and the Tirana Football Board.';
    const whole = annotateText(two, [text]);
    expect(found(whole)).toEqual(['TFB=football', 'Tirana Football Board=football']);
    const one = lexiconOf([brigade]);
    const answer = annotate(one, { page, blocks: [], state: whole.state }, { explain: true });
    expect(found(answer)).toEqual(['TFB=fire-brigade']);
    expect(answer).toEqual(annotate(one, { page, blocks: blocksOf(text) }, { explain: true }));
  });
});

describe('annotate', () => {
  it('gives offsets into the untouched text', () => {
    const text = 'In\u00a0T\u00adirana, N\u200bATO’s envoy met Edi\u00a0Rama.';
    for (const mention of annotateText(lexicon, [text]).mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(annotateText(lexicon, [text]).mentions.map(({ entry }) => entry)).toEqual(['tirana', 'nato', 'edi-rama']);
  });

  it('never throws and never overlaps, whatever the text', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom('Edi', 'Rama', 'MEK', '(', ')', 'of', 'the', '-', '&', '.', 'John', 'IRAN', '\n', '’s'),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const { mentions } = annotateText(lexicon, [text]);
        mentions.forEach((mention, at) => {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          const next = mentions[at + 1];
          if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(mention.end);
        });
      }),
      atMost(500),
    );
  });

  it('says how many words of the page stand before each mention', () => {
    const { mentions } = annotateText(lexicon, [
      'It rained.',
      'The envoys of NATO came to Iran.',
      '“Paris!” they said.',
    ]);
    expect(mentions.map(({ text, word }) => [text, word])).toEqual([
      ['NATO', 5],
      ['Iran', 8],
      ['Paris', 9],
    ]);
  });

  it('gives a mention with all that belongs to the name before the form, and counts the words up to there', () => {
    const { mentions } = annotateText(lexicon, ['The leader of the country, Edi Kristaq Rama, spoke of Iran.']);
    expect(mentions.map(({ text, word, isExplained }) => [text, word, isExplained])).toEqual([
      ['Edi Kristaq Rama', 5, true],
      ['Iran', 10, false],
    ]);
  });

  it('says of what it rejects how the glossary spells it and what it may mean', () => {
    const { rejected } = annotateText(lexicon, ['MR CLINTON AND MEK']);
    expect(rejected).toMatchObject([
      { text: 'CLINTON', form: 'Clinton', entries: ['bill-clinton', 'hillary-clinton'] },
      { text: 'MEK', form: 'MEK', entries: ['mek'] },
    ]);
  });

  it('explains only when asked', () => {
    expect(annotateText(lexicon, ['Rama spoke.'], {}, { explain: false }).rejected).toEqual([]);
  });

  it('leaves a rule out when it is switched off', () => {
    const disabled = new Set(['guard:neighbour-after' as const]);
    expect(found(annotateText(lexicon, ['They ran the Tirana Marathon.'], {}, { disabled }))).toEqual([
      'Tirana=tirana',
    ]);
    for (const rule of RULE_NAMES) {
      expect(() => annotateText(lexicon, SENTENCES, {}, { disabled: new Set([rule]) })).not.toThrow();
    }
  });

  it('lists every candidate once, as a mention or with the rule that stopped it', () => {
    const { mentions, rejected } = annotateText(lexicon, SENTENCES);
    const places = [...mentions, ...rejected].map(({ block, end, text }) => `${block}:${end}:${text}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { stoppedBy } of rejected) expect(RULE_NAMES).toContain(stoppedBy);
    for (const { why } of mentions) for (const rule of why) expect(RULE_NAMES).toContain(rule);
  });
});
