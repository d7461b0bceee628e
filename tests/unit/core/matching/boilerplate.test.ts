import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../../../src/core/matching/boilerplate.ts';

describe('isBoilerplate', () => {
  it.each([
    'Reporting by Ann Smith in Tirana; editing by Bob Jones',
    'Additional reporting by Ann Smith',
    '(Editing by Bob Jones)',
    'Ann Smith reported from Tirana. Bob Jones in Vienna contributed to this report.',
    '— Associated Press writer Ann Smith in Tirana contributed.',
    'By Ann Smith',
    'Von Anna Schmidt',
    'Read more: What the ministers agreed on',
    'WATCH | The minister explains himself',
    'Sign up for our morning newsletter.',
    'Follow us on every platform there is.',
    'This article was originally published in the spring.',
    'Lesen Sie auch: Was die Minister beschlossen haben',
    'Lire aussi : ce que les ministres ont décidé',
  ])('knows “%s”', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    'By the end of the year the bridge is to be open.',
    'Reporting the theft took her two days, she said.',
    'The minister signed up for the course like everybody else.',
    'Read aloud in parliament, the letter sounded different.',
    'Von Anfang an war klar, dass die Brücke nicht halten würde.',
    'Watching from the square, the crowd fell silent.',
  ])('lets “%s” stand', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });

  it('reads over white space, within and around', () => {
    expect(isBoilerplate('Read\n      more: What the ministers agreed on')).toBe(true);
    expect(isBoilerplate(`Reporting by Ann Smith${' \n'.repeat(300)}`)).toBe(true);
  });

  it('knows none of more than four hundred characters', () => {
    const begin = 'Reporting by Ann Smith';
    expect(isBoilerplate(begin.padEnd(400, '.'))).toBe(true);
    expect(isBoilerplate(begin.padEnd(401, '.'))).toBe(false);
  });

  it('takes a long paragraph for text however it begins', () => {
    expect(isBoilerplate(`Reporting by hand was the rule. ${'It took days and cost a fortune. '.repeat(20)}`)).toBe(
      false,
    );
  });
});
