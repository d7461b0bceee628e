import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/core/matching/annotate.ts';
import type { BlockFindings } from '../../../../src/core/matching/findings.ts';
import type { PageContext, TextBlock } from '../../../../src/core/matching/page-text.ts';
import { RULE_NAMES } from '../../../../src/core/matching/rules.ts';
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

/** Annotates piece by piece. */
function inPieces(arrival: readonly TextBlock[], sizes: readonly number[]) {
  let before: readonly BlockFindings[] | undefined;
  let last = annotate(lexicon, { page, blocks: [] });
  let at = 0;
  for (const size of sizes) {
    if (at >= arrival.length) break;
    last = annotate(lexicon, { page, blocks: arrival.slice(at, at + size), before }, { explain: true });
    before = last.findings;
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
        const { findings } = inPieces(arrival, sizes);
        const changed = blocks[pick % blocks.length];
        if (changed === undefined) return;
        const replaced = annotate(lexicon, { page, blocks: [{ ...changed, text }], before: findings });
        const fresh = blocks.map((block) => (block.id === changed.id ? { ...block, text } : block));
        expect(replaced).toEqual(annotate(lexicon, { page, blocks: fresh }));
        const removed = annotate(lexicon, { page, blocks: [], removed: [changed.id], before: findings });
        expect(removed).toEqual(annotate(lexicon, { page, blocks: blocks.filter(({ id }) => id !== changed.id) }));
      }),
      atMost(100),
    );
  });

  it('revises an earlier decision in the light of what comes later', () => {
    const first = annotate(lexicon, { page, blocks: blocksOf('Rama spoke.') });
    expect(first.mentions).toEqual([]);
    const late: TextBlock = { id: 9, order: 9, text: 'It was Edi Rama.', role: 'paragraph' };
    const second = annotate(lexicon, { page, blocks: [late], before: first.findings });
    expect(found(second)).toEqual(['Rama=edi-rama', 'Edi Rama=edi-rama']);
  });

  it('puts a late block where its order says', () => {
    const first = annotate(lexicon, { page, blocks: blocksOf('Edi Rama came.', 'Rama spoke.') });
    const between: TextBlock = { id: 9, order: 0.5, text: 'John Rama sang.', role: 'paragraph' };
    expect(found(annotate(lexicon, { page, blocks: [between], before: first.findings }))).toEqual([
      'Edi Rama=edi-rama',
    ]);
  });
});

describe('what was found before', () => {
  it('is left as it was', () => {
    const { findings } = annotate(lexicon, { page, blocks: blocksOf(...SENTENCES) });
    const copy = structuredClone(findings);
    annotate(lexicon, { page, blocks: blocksOf('Edi Rama left.'), removed: [3], before: findings });
    expect(findings).toEqual(copy);
  });

  it('may name entries that are gone since: they are neither found nor rejected', () => {
    const council = { id: 'harbour-council', name: 'Harbour Council' };
    const text = 'The Harbour Council met the Herring Board.';
    const { findings } = annotateText(lexiconOf([council, { id: 'herring-board', name: 'Herring Board' }]), [text]);
    const answer = annotate(lexiconOf([council]), { page, blocks: [], before: findings }, { explain: true });
    expect(found(answer)).toEqual(['Harbour Council=harbour-council']);
    expect(answer.rejected).toEqual([]);
  });

  it('is read as if entries that are gone since had never been there, beside others of the same form too', () => {
    const brigade = { id: 'fire-brigade', name: 'Tirana Fire Brigade', short: 'TFB' };
    const two = lexiconOf([brigade, { id: 'football', name: 'Tirana Football Board', short: 'TFB' }]);
    const text = 'They asked the TFB.';
    const whole = annotateText(two, [text]);
    expect(whole.rejected.map(({ entries }) => entries)).toEqual([['fire-brigade', 'football']]);
    const one = lexiconOf([brigade]);
    const answer = annotate(one, { page, blocks: [], before: whole.findings }, { explain: true });
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
