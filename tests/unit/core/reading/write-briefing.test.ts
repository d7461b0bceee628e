import { describe, expect, it } from 'vitest';
import { listTimeline } from '../../../../src/core/reading/page-timeline.ts';
import { writeBriefing } from '../../../../src/core/reading/write-briefing.ts';
import { card } from './glance-entries.ts';

const words = {
  title: 'Briefing on this article',
  names: 'Names',
  timeline: 'Timeline',
  sources: 'Sources',
  thisArticle: 'This article',
  credit: 'Explained by Backgrounder',
};

describe('writeBriefing', () => {
  const entry = card('bay', { name: 'Bay [North]', wikipedia: 'Bay', timeline: [{ date: '1998-03', text: 'Frozen' }] });
  const article = { title: 'Ice *again*', url: 'https://news.example/ice', published: '2012-02-03' };
  const text = writeBriefing(
    { article, entries: [entry], timeline: listTimeline([entry], article.published) },
    { words, locale: 'en-GB' },
  );

  it('names the article, the terms with their gists, the timeline and the sources', () => {
    expect(text).toContain('[Ice \\*again\\*](<https://news.example/ice>), 3 Feb 2012');
    expect(text).toContain('- **Bay \\[North\\]**: Body of nine coastal towns');
    expect(text).toContain('- Mar 1998: Bay \\[North\\]: Frozen\n- **3 Feb 2012: This article**');
    expect(text).toContain('- [Bay, Wikipedia](<https://en.wikipedia.org/wiki/Bay>)');
    expect(text.endsWith('Explained by Backgrounder\n')).toBe(true);
  });

  it('leaves out a timeline in which nothing but the article stands', () => {
    const bare = card('holm');
    const brief = writeBriefing(
      { article, entries: [bare], timeline: listTimeline([bare], article.published) },
      { words, locale: 'en-GB' },
    );
    expect(brief).not.toContain('Timeline');
  });
});
