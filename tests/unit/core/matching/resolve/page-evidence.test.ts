import { describe, expect, it } from 'vitest';
import {
  gatherWords,
  isSportPage,
  PresentEntries,
  partsOf,
} from '../../../../../src/core/matching/resolve/page-evidence.ts';
import { blockOf, senseOf } from './findings-of.ts';

const page = { lang: 'en', title: '' };
const wordsOf = (blocks: readonly string[], head: { readonly title?: string; readonly section?: string } = {}) =>
  gatherWords(
    blocks.map((words) => blockOf([], { words })),
    { ...page, ...head },
  );

describe('a phrase', () => {
  it.each([
    ['a word of the text', ['violin evening'], {}, 'violin'],
    ['a word that only stands with a capital', ['^violin'], {}, 'violin'],
    ['two words of one block, far apart', ['violin evening concert'], {}, 'violin concert'],
    ['two words of one block among several', ['evening', 'violin concert', 'morning'], {}, 'violin concert'],
    ['a short word by itself', ['ash evening'], {}, 'ash'],
    ['its long words, for short ones may be too common to be kept', ['ashes peat'], {}, 'ashes of the oak'],
    ['words of the title', [], { title: 'A Concert for Violin' }, 'violin concert'],
    ['words of the section', ['evening'], { title: 'Tonight', section: 'Violin' }, 'violin'],
    ['words joined by a hyphen', ['violin concert'], {}, 'violin-concert'],
  ])('stands on the page: %s', (_, blocks, head, phrase) => {
    expect(wordsOf(blocks, head).hasPhrase(phrase)).toBe(true);
  });

  it.each([
    ['two words of two blocks', ['violin evening', 'concert'], {}, 'violin concert'],
    ['one of two words', ['violin evening'], {}, 'violin concert'],
    ['one word of the text and one of the title', ['violin'], { title: 'Concert' }, 'violin concert'],
    ['nothing but short words', ['of the oak'], {}, 'of the oak'],
    ['a word that is part of another', ['violinist nonviolin'], {}, 'violin'],
  ])('does not stand on the page: %s', (_, blocks, head, phrase) => {
    expect(wordsOf(blocks, head).hasPhrase(phrase)).toBe(false);
  });
});

describe('a phrase in one block', () => {
  const inBlock = (words: string, phrase: string) => wordsOf(['evening', words]).blockHasPhrase(1, phrase);

  it.each([
    ['violin', 'violin'],
    ['evening violin', 'violin'],
    ['evening ^violin rain', 'violin'],
    ['violinist violin', 'violin'],
    ['nonviolin violin rain', 'violin'],
    ['rain violin evening concert', 'violin concert'],
    ['ash rain', 'ash'],
  ])('stands in “%s”: %s', (words, phrase) => {
    expect(inBlock(words, phrase)).toBe(true);
  });

  it.each([
    ['violinist', 'violin'],
    ['nonviolin', 'violin'],
    ['nonviolinist', 'violin'],
    ['violin rain', 'violin concert'],
    ['rain', 'evening'],
    ['of the oak', 'of the oak'],
    ['rain', ''],
  ])('does not stand in “%s”: %s', (words, phrase) => {
    expect(inBlock(words, phrase)).toBe(false);
  });
});

describe('the words of a phrase', () => {
  it('are apart where a hyphen stands between spaces', () => {
    expect(partsOf('north - south  talks')).toEqual(['north', 'south', 'talks']);
  });
});

describe('a page about sport', () => {
  const isSport = (
    blocks: readonly string[],
    { section, length = 500 }: { section?: string; length?: number } = {},
  ) => {
    const context = section === undefined ? page : { ...page, section };
    const [first = '', ...others] = blocks;
    const findings = [
      blockOf([], { words: first, length }),
      ...others.map((words) => blockOf([], { words, length: 0 })),
    ];
    return isSportPage(context, gatherWords(findings, context));
  };

  it.each(['Sport', 'Football News', 'World Sport', 'News / Sport', 'Deportes'])('has the section %s', (section) => {
    expect(isSport(['rain'], { section })).toBe(true);
  });

  it.each(['World', 'Transport', ''])('has not the section “%s”', (section) => {
    expect(isSport(['rain'], { section })).toBe(false);
  });

  it.each([
    ['three words of matches', ['goalkeeper evening halftime ^midfielder'], 500, true],
    ['three in several blocks', ['goalkeeper', 'halftime', 'midfielder'], 500, true],
    ['two', ['goalkeeper halftime'], 500, false],
    ['two, if it has a hundred words', ['goalkeeper halftime'], 100, true],
    ['two, if it has a hundred and one', ['goalkeeper halftime'], 101, false],
    ['one, if it is brief', ['goalkeeper'], 50, false],
    ['two and a phrase whose words stand together', ['goalkeeper halftime', 'evening world last cup'], 500, true],
    ['two and a phrase whose words stand apart', ['goalkeeper halftime', 'world', 'cup'], 500, false],
  ])('tells of it in %s: %s', (_, blocks, length, expected) => {
    expect(isSport(blocks, { length })).toBe(expected);
  });
});

describe('an entry that is present', () => {
  const present = new PresentEntries();
  present.add(senseOf('akshi'), 'AKSHI');
  present.add(senseOf('mek'), 'MEK');
  present.add(senseOf('mek'), 'Mojahedin');

  it('has another name if it was named by one that is not spelled alike', () => {
    expect(present.hasOtherName('akshi', 'akshi')).toBe(false);
    expect(present.hasOtherName('akshi', 'National Agency')).toBe(true);
    expect(present.hasOtherName('mek', 'MEK')).toBe(true);
    expect(present.hasOtherName('nato', 'NATO')).toBe(false);
  });

  it('is counted once', () => {
    expect([...present.senses()].map(({ id }) => id)).toEqual(['akshi', 'mek']);
  });
});
