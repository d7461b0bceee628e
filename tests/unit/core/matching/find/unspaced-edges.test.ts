import { describe, expect, it } from 'vitest';
import { fitsBetweenWords } from '../../../../../src/core/matching/find/unspaced-edges.ts';

/** Whether `hit`, at its last place in `text`, begins and ends between words. */
function fits(text: string, hit: string): boolean {
  const start = text.lastIndexOf(hit);
  return fitsBetweenWords(text, start, start + hit.length);
}

describe('a hit in a script without spaces', () => {
  it.each([
    ['is all of the text', '東京', '東京'],
    ['stands between marks', '「東京」', '東京'],
    ['is followed by a word', '東京都', '東京'],
    ['follows a word', '在日本', '日本'],
    ['stands between words far from the beginning', 'A long way off: 在日本', '日本'],
    ['follows Latin letters', 'JR東日本', '東日本'],
    ['is followed by Latin letters', '全日本AB', '全日本'],
    ['is Latin itself', '用X写', 'X'],
  ])('fits where it %s: %s', (_, text, hit) => {
    expect(fits(text, hit)).toBe(true);
  });

  it.each([
    ['begins in the middle of a word', '東京都', '京都'],
    ['begins in the middle of one far from the beginning', 'A long way off: 東京都', '京都'],
    ['ends in the middle of a word', '中華人民共和国', '中華人'],
    ['ends so behind a mark', '「北朝鮮」', '北朝'],
    ['begins so before a mark', '「北朝鮮」', '朝鮮'],
    ['begins with Latin letters and ends in the middle', 'JR東日本', 'JR東日'],
    ['begins in the middle and ends with Latin letters', '全日本AB', '日本AB'],
  ])('does not fit where it %s: %s', (_, text, hit) => {
    expect(fits(text, hit)).toBe(false);
  });

  it('of four Chinese characters is its own proof, of three it is not', () => {
    expect(fits('中華人民共和国', '中華人民')).toBe(true);
    expect(fits('中華人民共和国', '華人民共')).toBe(true);
    expect(fits('中華人民共和国', '華人民')).toBe(false);
    expect(fits('PRC: 中華人民共和国', '中華人民')).toBe(true);
  });

  it('never splits a run of katakana, however long it is', () => {
    expect(fits('アルバニア', 'アルバニ')).toBe(false);
    expect(fits('アルバニア', 'ルバニア')).toBe(false);
    expect(fits('アルバニアは', 'アルバニア')).toBe(true);
  });

  it('never splits a syllable', () => {
    expect(fits('กุ้ง', 'ก')).toBe(false); // the vowel and the tone mark belong to it
    expect(fits('กุ้งกุ', 'กุ้งก')).toBe(false);
  });

  it('is judged in a text without any end', () => {
    const far = '在'.repeat(100);
    expect(fits(`${far}東京都${far}`, '京都')).toBe(false);
    expect(fits(`${far}、東京都、${far}`, '東京')).toBe(true);
  });
});
