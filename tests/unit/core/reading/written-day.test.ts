import { afterEach, describe, expect, it } from 'vitest';
import { writtenDay } from '../../../../src/core/reading/written-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('the day in a date, read in %s', (readIn) => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    [' 2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['2024-03-05T00:30:00+01:00', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['5 Mar 2024 11:45 PM', '2024-03-05'],
    ['Tue, 05 Mar 2024 22:00:00 GMT', '2024-03-05'],
    ['Tue, 05 Mar 2024 00:30:00 +0100', '2024-03-05'],
    ['Tue Mar 05 2024 23:30:00 GMT-0800 (Pacific Standard Time)', '2024-03-05'],
  ])('%s', (date, day) => {
    process.env.TZ = readIn;
    expect(writtenDay(date)).toBe(day);
  });
});

describe('no day', () => {
  it.each([
    ['figures that may be the day or the month', '05/03/2024'],
    ['the same, with full stops', '05.03.2024'],
    ['a number', '5'],
    ['seconds since 1970', '1709596800'],
    ['a day that is none', '2024-02-31'],
    ['a day of another era', '1024-03-05'],
    ['a month alone', 'yesterday'],
    ['a year before its month', '2024 March 5'],
    ['nothing', ''],
  ])('%s: %s', (_what, date) => {
    expect(writtenDay(date)).toBeUndefined();
  });
});
