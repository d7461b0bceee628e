import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../../src/core/matching/guard/addresses.ts';
import { annotateText, found, lexiconOf } from '../lexicon-of.ts';

const addresses = (text: string) => findAddresses(text).map(({ start, end }) => text.slice(start, end));

describe('addresses, handles, file names and code', () => {
  it.each([
    ['See https://iran.example/Iran?x=1 now.', 'https://iran.example/Iran?x=1'],
    ['See www.iran.example now.', 'www.iran.example'],
    ['See WWW.IRAN.EXAMPLE now.', 'WWW.IRAN.EXAMPLE'],
    ['Write to press@albania.al now.', 'press@albania.al'],
    ['Ask @NATO now.', '@NATO'],
    ['Under #FreeIran they wrote.', '#FreeIran'],
    ['On iran.ir/news it says so.', 'iran.ir/news'],
    ['The file Iran.pdf is gone.', 'Iran.pdf'],
    ['The file IRAN.PDF is gone.', 'IRAN.PDF'],
    ['It is called free_Iran there.', 'free_Iran'],
    ['They call open.Iran(); there.', 'open.Iran()'],
    ['It lies in /home/Iran now.', '/home/Iran'],
    ['It lies in /Users/Iran now.', '/Users/Iran'],
  ])('are seen in “%s”', (text, expected) => {
    expect(addresses(text)).toContain(expected);
  });

  it.each([
    '',
    'The U.S. and the E.U. agreed.',
    'It rained.Then Iran answered.',
    'He/she went to Iran and/or Paris.',
    'Hoxha (PS). Rama (PS);',
  ])('are not seen in “%s”', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it('leave the names beside them alone', () => {
    const lexicon = lexiconOf([
      { id: 'iran', name: 'Iran', kind: 'place', forms: [{ text: 'イラン', lang: 'ja' }] },
      { id: 'paris', name: 'Paris', kind: 'place' },
    ]);
    const mentions = (text: string, lang = 'en') => found(annotateText(lexicon, [text], { lang }));
    expect(mentions('From Paris write to press@albania.al about Iran.')).toEqual(['Paris=paris', 'Iran=iran']);
    expect(mentions('이란(Iran). 문의: press@example.kr', 'ko')).toEqual(['Iran=iran']);
    expect(mentions('イランhttps://example.jp が答えた。', 'ja')).toEqual(['イラン=iran']);
  });
});
