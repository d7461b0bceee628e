import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../../src/core/matching/folding/fold-word.ts';
import { findAddresses } from '../../../../../src/core/matching/guard/addresses.ts';
import { standsInPhrase } from '../../../../../src/core/matching/guard/not-phrase.ts';

describe('findAddresses', () => {
  it.each([
    ['see https://example.org/iran/a?b=c now', 'https://example.org/iran/a?b=c'],
    ['write to edi.rama@example.al today', 'edi.rama@example.al'],
    ['ask @NATO_hq or', '@NATO_hq'],
    ['under #Iran today', '#Iran'],
    ['on e-albania.al they', 'e-albania.al'],
    ['open Iran_2022.pdf first', 'Iran_2022.pdf'],
    ['call Iran.open(file); then', 'Iran.open(file)'],
    ['in /usr/share/iran now', '/usr/share/iran'],
  ])('finds the address in “%s”', (text, address) => {
    expect(findAddresses(text).map(({ start, end }) => text.slice(start, end))).toContain(address);
  });

  it.each([
    'The U.S. and Iran met.',
    'He left.Then Iran spoke.',
    'Radio Free Europe/Radio Liberty',
    'It cost 5 per cent.',
    'C.I.A.',
  ])('finds none in “%s”', (text) => {
    expect(findAddresses(text)).toEqual([]);
  });
});

describe('standsInPhrase', () => {
  const stands = (text: string, form: string, ...phrases: string[]) =>
    standsInPhrase(text, text.indexOf(form), text.indexOf(form) + form.length, phrases);

  it('looks at whole words, folded', () => {
    expect(stands('a MEK inhibitor works', 'MEK', 'MEK inhibitor')).toBe(true);
    expect(stands('a MEK Inhibitör works', 'MEK', 'mek inhibitor')).toBe(true);
    expect(stands('the MEK inhibitors', 'MEK', 'MEK inhibitor')).toBe(false);
    expect(stands('old Nazi Germany fell', 'Germany', 'Nazi Germany')).toBe(true);
    expect(stands('Paparazzi Germany fell', 'Germany', 'zzi Germany')).toBe(false);
    expect(stands('the MEK moved', 'MEK', 'MEK inhibitor', 'Nazi Germany')).toBe(false);
  });

  it('tells the form from the same word in another case', () => {
    expect(stands('they ate turkey', 'turkey', 'turkey')).toBe(true);
    expect(stands('they left Turkey', 'Turkey', 'turkey')).toBe(false);
  });
});

describe('foldWord', () => {
  it('drops what tells no words apart', () => {
    expect(foldWord('DURRËS')).toBe('durres');
    expect(foldWord('Rama’s')).toBe("rama's");
    expect(foldWord('Stab\u00adil\u2010isation')).toBe('stabil-isation');
  });
});
