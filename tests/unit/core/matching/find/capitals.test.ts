import { describe, expect, it } from 'vitest';
import { isAmongCapitals } from '../../../../../src/core/matching/find/capitals.ts';

const isAmong = (text: string) => isAmongCapitals(text, text.indexOf('US'), text.indexOf('US') + 2);

describe('isAmongCapitals', () => {
  it.each([
    ['eight capitals around, the fewest that tell', 'TELL US WHOM', true],
    ['seven', 'TELL US WHO', false],
    ['three small letters of ten, before', 'the US STAYED S', true],
    ['three small letters of ten, behind', 'STAYED S US the', true],
    ['four small letters of ten', 'they US STAYED', false],
    ['a sentence in small letters', 'They told US to leave the building.', false],
    ['digits, which are neither', '12345678 told US 1234', false],
  ])('with %s: “%s”', (_, text, expected) => {
    expect(isAmong(text)).toBe(expected);
  });

  it('looks at some lines around in a long block', () => {
    const small = 'and so they went on. '.repeat(40);
    const loud = 'TELL THEM NOW '.repeat(40);
    expect(isAmong(`${small}${loud}US ${loud}${small}`)).toBe(true);
    expect(isAmong(`${loud}${small}US ${small}${loud}`)).toBe(false);
  });
});
