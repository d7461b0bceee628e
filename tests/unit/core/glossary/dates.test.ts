import { describe, expect, it } from 'vitest';
import { firstDay, heldOn, isOrderedDates, isPartialDate, lastDay } from '../../../../src/core/glossary/dates.ts';

describe('partial dates', () => {
  it.each(['2013', '2013-09', '2013-09-15', '2024-02-29'])('accepts %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each(['13', '2013-9', '2013-13', '2023-02-29', '2013-00', '2013-09-15T00:00', 'May 2013', ''])(
    'refuses %j',
    (date) => {
      expect(isPartialDate(date)).toBe(false);
    },
  );

  it('knows the first and the last day they may mean', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('calls dates ordered unless the later one certainly lies before', () => {
    expect(isOrderedDates('2010-05', '2010')).toBe(true);
    expect(isOrderedDates('2010-05', '2010-04-30')).toBe(false);
  });
});

describe('heldOn', () => {
  const office = { from: '2013-09-15', until: '2023-06' };
  it.each([
    ['2013-09-14', false],
    ['2013-09-15', true],
    ['2023-06-30', true],
    ['2023-07-01', false],
  ])('on %s: %s', (day, expected) => {
    expect(heldOn(office, day)).toBe(expected);
  });

  it('holds without end while there is none', () => {
    expect(heldOn({ from: '2013' }, '2090-01-01')).toBe(true);
  });
});
