import { describe, expect, it } from 'vitest';
import { isBeforeAllRoles, officeIn, tenureOf } from '../../../../../src/core/matching/resolve/title-office.ts';

const roles = [
  { role: 'Mayor of Tirana', from: '2000-10', until: '2011-08' },
  { role: 'Prime Minister of Albania', from: '2013-09-15' },
];

describe('officeIn', () => {
  it.each([
    ['albanian prime minister', 'head of government'],
    ['us vice president', 'vice president'],
    ['secretary of state', 'foreign minister'],
    ['kryeministri', 'head of government'],
    ['der bundeskanzler', 'chancellor'],
  ])('reads the office before a surname: %s', (words, office) => {
    expect(officeIn(words)?.name).toBe(office);
  });

  it.each(['deputy prime minister', 'told', '', 'prime minister and'])('reads none in “%s”', (words) => {
    expect(officeIn(words)).toBeUndefined();
  });
});

describe('tenureOf', () => {
  const primeMinister = officeIn('prime minister');
  const mayor = officeIn('mayor');
  const president = officeIn('president');
  if (primeMinister === undefined || mayor === undefined || president === undefined)
    throw new Error('offices are missing');

  it('compares as exactly as the dates are known', () => {
    expect(tenureOf(roles, primeMinister, '2013-09-14')).toBe('future');
    expect(tenureOf(roles, primeMinister, '2013-09-15')).toBe('held');
    expect(tenureOf(roles, mayor, '2000-10-01')).toBe('held');
    expect(tenureOf(roles, mayor, '2011-08-31')).toBe('held');
    expect(tenureOf(roles, mayor, '2011-09-01')).toBe('past');
    expect(tenureOf(roles, president, '2016-01-01')).toBe('unknown');
  });

  it('takes every role for held where the page has no day', () => {
    expect(tenureOf(roles, mayor, undefined)).toBe('held');
  });

  it('does not take a lesser office for the office', () => {
    expect(tenureOf([{ role: 'Deputy Prime Minister of Albania', from: '2005' }], primeMinister, '2006-01-01')).toBe(
      'unknown',
    );
    expect(tenureOf([{ role: 'Vice President of the United States', from: '2009' }], president, '2010-01-01')).toBe(
      'unknown',
    );
  });
});

describe('isBeforeAllRoles', () => {
  it('needs a day and roles', () => {
    expect(isBeforeAllRoles(roles, '1999-01-01')).toBe(true);
    expect(isBeforeAllRoles(roles, '2000-10-01')).toBe(false);
    expect(isBeforeAllRoles(roles, undefined)).toBe(false);
    expect(isBeforeAllRoles([], '1999-01-01')).toBe(false);
  });
});
