import { describe, expect, it } from 'vitest';
import { citeEntry, describeSource } from '../../../../src/core/reading/cite-entry.ts';
import { allFacts, factsAsOf, isOver } from '../../../../src/core/reading/facts-as-of.ts';
import { formatPartialDate, formatYear } from '../../../../src/core/reading/format-date.ts';
import { layTimeline } from '../../../../src/core/reading/lay-timeline.ts';
import { directionOf } from '../../../../src/core/reading/text-direction.ts';

const MAYOR = { role: 'Mayor of Northport', from: '2001-10', until: '2011-08' };
const MINISTER = { role: 'Prime Minister of Borduria', from: '2013-09-15' };
const MEMBER = { label: 'Member of the League', from: '2009', until: '2020' };
const entry = { roles: [MAYOR, MINISTER], statuses: [MEMBER], reviewed: '2026-03-12' };
const labels = (facts: readonly { readonly label: string }[] | undefined) => facts?.map(({ label }) => label);

describe('facts as of a day', () => {
  it('shows what held on the day of the article, and what holds today where that differs', () => {
    const facts = factsAsOf(entry, '2010-05-01', '2026-11-23');
    expect(facts).toMatchObject({ day: '2010-05-01', isArticleDay: true, reviewed: '2026-03-12' });
    expect(labels(facts.held)).toEqual(['Mayor of Northport', 'Member of the League']);
    expect(labels(facts.heldToday)).toEqual(['Prime Minister of Borduria']);
  });

  it('says nothing of today where nothing has changed', () => {
    const facts = factsAsOf(entry, '2022-09-08', '2026-11-23');
    expect(labels(facts.held)).toEqual(['Prime Minister of Borduria']);
    expect(facts.heldToday).toBeUndefined();
  });

  it('takes today for a page without a date, and for one from the future', () => {
    for (const published of [undefined, '2031-01-01']) {
      const facts = factsAsOf(entry, published, '2026-11-23');
      expect(facts).toMatchObject({ day: '2026-11-23', isArticleDay: false });
      expect(labels(facts.held)).toEqual(['Prime Minister of Borduria']);
    }
  });

  it('says that nothing is left of what was', () => {
    const facts = factsAsOf({ ...entry, roles: [MAYOR], statuses: [] }, '2010-05-01', '2026-11-23');
    expect(facts.heldToday).toEqual([]);
  });

  it('has nothing to say before the first day', () => {
    expect(factsAsOf({ ...entry, statuses: [] }, '1999-01-01', '1999-02-01').held).toEqual([]);
  });

  it('knows what is over, as far as the dates tell', () => {
    expect(isOver({ label: '', from: '2001', until: '2011-08' }, '2011-08-31')).toBe(false);
    expect(isOver({ label: '', from: '2001', until: '2011-08' }, '2011-09-01')).toBe(true);
    expect(isOver({ label: '', from: '2001' }, '2050-01-01')).toBe(false);
  });

  it('lists everything, earliest first', () => {
    expect(labels(allFacts(entry))).toEqual([
      'Mayor of Northport',
      'Member of the League',
      'Prime Minister of Borduria',
    ]);
  });
});

describe('dates for people', () => {
  it.each([
    ['2013', 'en', '2013'],
    ['2013-09', 'en', 'Sep 2013'],
    ['2013-09-15', 'en', 'Sep 15, 2013'],
    ['2013-09-15', 'de', '15. Sept. 2013'],
  ])('%s in %s is no more exact than it is known', (date, locale, text) => {
    expect(formatPartialDate(date, locale)).toBe(text);
  });

  it('stays with the calendar of the sources where the locale has another', () => {
    expect(formatPartialDate('2013', 'fa')).toContain('۲۰۱۳');
  });

  it('gives the year alone', () => {
    expect(formatYear('2013-09-15', 'en')).toBe('2013');
  });
});

describe('the timeline', () => {
  const events = [
    { date: '2000', text: 'first' },
    { date: '2010-06', text: 'second' },
    { date: '2020-12-31', text: 'third' },
  ];

  it('is nothing for fewer than three events', () => {
    expect(layTimeline(events.slice(1), undefined)).toBeUndefined();
  });

  it('lays events in proportion to time', () => {
    const positions = layTimeline(events, undefined)?.events.map(({ position }) => position) ?? [];
    expect(positions[0]).toBe(0);
    expect(positions[1]).toBeCloseTo(0.485, 2);
    expect(positions[2]).toBe(1);
  });

  it('marks the day of the article, also a little beyond the last event', () => {
    expect(layTimeline(events, '2010-06-15')?.article).toBeCloseTo(0.485, 2);
    const beyond = layTimeline(events, '2024-01-01');
    expect(beyond?.article).toBe(1);
    expect(beyond?.events[2]?.position).toBeLessThan(1);
    expect(beyond?.ends).toEqual(['2000-07-01', '2024-01-01']);
  });

  it('leaves out an article from another age', () => {
    const { article, ends } = layTimeline(events, '2040-01-01') ?? {};
    expect(article).toBeUndefined();
    expect(ends).toEqual(['2000-07-01', '2020-12-31']);
  });

  it('stands events of one day on one point', () => {
    const same = [1, 2, 3].map((number) => ({ date: '2001-01-01', text: String(number) }));
    expect(layTimeline(same, undefined)?.events.map(({ position }) => position)).toEqual([0, 0, 0]);
  });
});

describe('the citation', () => {
  const cited = {
    name: 'League [of *Nations*]',
    gist: 'A league.',
    background: 'It had members.',
    sources: [
      { title: 'Annual report', publisher: 'The League', year: '2020', url: 'https://league.example/report' },
      { title: 'Handbook' },
    ],
    reviewed: '2026-03-12',
  };
  const words = { sources: 'Sources', credit: (day: string) => `Reviewed ${day}` };

  it('is plain text with its sources', () => {
    expect(citeEntry(cited, { format: 'text', words, locale: 'en-GB' })).toBe(
      'League [of *Nations*]: A league.\n\nIt had members.\n\nSources:\n- Annual report, The League, 2020: https://league.example/report\n- Handbook\n\nReviewed 12 Mar 2026\n',
    );
  });

  it('is Markdown in which nothing of the text becomes markup', () => {
    expect(citeEntry(cited, { format: 'markdown', words, locale: 'en-GB' })).toBe(
      '**League \\[of \\*Nations\\*\\]**: A league.\n\nIt had members.\n\nSources:\n- [Annual report, The League, 2020](<https://league.example/report>)\n- Handbook\n\nReviewed 12 Mar 2026\n',
    );
  });

  it('leaves out what an own entry does not have', () => {
    expect(citeEntry({ ...cited, background: '', sources: [] }, { format: 'text', words, locale: 'en-GB' })).toBe(
      'League [of *Nations*]: A league.\n\nReviewed 12 Mar 2026\n',
    );
  });

  it('names a publisher once', () => {
    expect(describeSource({ title: 'NATO', publisher: 'NATO', year: '2024' })).toBe('NATO, 2024');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ku', 'ltr'],
    ['sq', 'ltr'],
    ['uz-Cyrl', 'ltr'],
    ['ar-Latn', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
