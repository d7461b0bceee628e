import { describe, expect, it } from 'vitest';
import { listTimeline, mostTelling } from '../../../../src/core/reading/page-timeline.ts';
import { card } from './glance-entries.ts';

describe('listTimeline', () => {
  const council = card('council', {
    timeline: [
      { date: '1998', text: 'Founded' },
      { date: '2011-04-02', text: 'Bans trawling' },
    ],
    status: [{ label: 'Member of the League', from: '2003', until: '2009' }],
  });
  const ada = card('ada', {
    kind: 'person',
    roles: [{ role: 'Chair', from: '2010-05' }],
    timeline: [{ date: '2011-04-02', text: 'Bans trawling' }],
  });

  it('puts events, offices and the article itself in order of time', () => {
    const items = listTimeline([council, ada], '2010-12-01').map((item) => [item.date, item.what]);
    expect(items).toEqual([
      ['1998', 'event'],
      ['2003', 'began'],
      ['2010-05', 'began'],
      ['2010-12-01', 'article'],
      ['2011-04-02', 'event'],
    ]);
  });

  it('tells an event that two entries share once, and an end where it is known', () => {
    const items = listTimeline([council, ada], undefined);
    expect(items.filter((item) => item.what === 'event' && item.text === 'Bans trawling')).toHaveLength(1);
    expect(items.find((item) => item.date === '2003')).toMatchObject({ until: '2009', entry: 'council' });
    expect(items.some((item) => item.what === 'article')).toBe(false);
  });
});

describe('mostTelling', () => {
  const often = card('often', {
    timeline: [
      { date: '1950', text: 'Founded' },
      { date: '2009', text: 'Split' },
      { date: '2011', text: 'United' },
    ],
  });
  const once = card('once', { timeline: [{ date: '2010-11', text: 'Opened' }] });
  const items = listTimeline([often, once], '2010-12-01');
  const mentions = (entry: string) => (entry === 'often' ? 5 : 1);

  it('keeps what the article names most, nearest to its day, and the day itself, in order of time', () => {
    expect(mostTelling(items, { limit: 2, mentions }).map(({ date }) => date)).toEqual(['2009', '2010-12-01', '2011']);
  });

  it('keeps all where there are no more', () => {
    expect(mostTelling(items, { limit: 4, mentions })).toBe(items);
  });
});
