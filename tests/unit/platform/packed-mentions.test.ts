import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/matching/page-text.ts';
import { packMentions, unpackMentions } from '../../../src/platform/packed-mentions.ts';
import '../property-cases.ts';

const name = fc.constantFrom('tirana', 'Tirana', 'mek', 'MEK', '', 'Ramës');
const count = fc.nat(1_000_000);
const mention: fc.Arbitrary<Mention> = fc
  .record({
    entry: name,
    form: name,
    text: name,
    block: count,
    start: count,
    word: count,
    isExplained: fc.boolean(),
    why: fc.array(fc.constantFrom('guard', 'full name', 'cue')),
  })
  .map((one) => ({ ...one, end: one.start + one.text.length }));

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('packed mentions', () => {
  it('are the same after the journey', () => {
    fc.assert(
      fc.property(fc.array(mention), (mentions) => {
        expect(unpackMentions(asSent(packMentions(mentions)))).toEqual(mentions);
      }),
    );
  });

  it('carry each text and each list of reasons once', () => {
    const one: Mention = {
      entry: 'mek',
      form: 'MEK',
      text: 'MEK',
      block: 1,
      start: 4,
      end: 7,
      word: 1,
      isExplained: false,
      why: ['a', 'b'],
    };
    const packed = packMentions([one, { ...one, start: 20, end: 23, why: ['a', 'b'] }]);
    expect(packed.texts).toEqual(['mek', 'MEK']);
    expect(packed.reasons).toHaveLength(1);
    const [first, second] = unpackMentions(asSent(packed));
    expect(first?.why).toBe(second?.why);
  });
});
