import { describe, expect, it } from 'vitest';
import { parseSiteList } from '../../../../src/core/settings/parse-site-list.ts';
import { DEFAULT_SETTINGS, FOREVER, type Settings } from '../../../../src/core/settings/settings.ts';
import {
  isOnAt,
  matchesSite,
  silenceOn,
  siteOf,
  toSiteChange,
  toSitePattern,
} from '../../../../src/core/settings/site-rules.ts';

describe('what a person types as a site', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/news?a=1#b ', 'example.org'],
    ['http://example.org:8080/', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['localhost', 'localhost'],
    ['bücher.example', 'bücher.example'],
    ['example.org.', 'example.org'],
    ['two words', undefined],
    ['-example.org', undefined],
    ['https://', undefined],
    ['a*.example.org', undefined],
    ['javascript:alert(1)', undefined],
    ['x'.repeat(300), undefined],
  ])('%s → %s', (typed, pattern) => {
    expect(toSitePattern(typed)).toBe(pattern);
  });
});

describe('patterns', () => {
  it('mean the site and everything below it; with a star only what is below', () => {
    expect(matchesSite('example.org', 'example.org')).toBe(true);
    expect(matchesSite('example.org', 'news.example.org')).toBe(true);
    expect(matchesSite('example.org', 'notexample.org')).toBe(false);
    expect(matchesSite('*.example.org', 'example.org')).toBe(false);
    expect(matchesSite('*.example.org', 'news.example.org')).toBe(true);
  });

  it('compare sites as readers call them', () => {
    expect(siteOf('WWW.Example.org:443')).toBe('example.org');
  });
});

describe('the switch for one site', () => {
  const switched = (settings: Partial<Settings>, site: string, isOn: boolean): Settings => {
    const before = { ...DEFAULT_SETTINGS, ...settings };
    return { ...before, ...toSiteChange(before, site, isOn) };
  };

  it.each<[string, Partial<Settings>]>([
    ['the list of blocked sites', {}],
    ['the list of allowed sites', { scope: 'listed', allowedSites: ['example.org'] }],
    ['a pattern above the site', { blockedSites: ['*.org', 'org'] }],
  ])('turns it off and on with %s', (_what, settings) => {
    const off = switched(settings, 'example.org', false);
    expect(isOnAt(off, 'example.org')).toBe(false);
    expect(isOnAt(switched(off, 'example.org', true), 'example.org')).toBe(true);
  });

  it('lists a site once, and leaves others alone', () => {
    const off = switched(switched({ blockedSites: ['other.example'] }, 'example.org', false), 'example.org', false);
    expect(off.blockedSites).toEqual(['other.example', 'example.org']);
  });
});

describe('why nothing is marked', () => {
  const page = { site: 'news.example', lang: 'en-GB' };
  it.each<[string | undefined, Partial<Settings>]>([
    [undefined, {}],
    ['off', { enabled: false, pausedUntil: FOREVER }],
    ['paused', { pausedUntil: 1001 }],
    [undefined, { pausedUntil: 1000 }],
    ['siteOff', { blockedSites: ['example'] }],
    ['notListed', { scope: 'listed', allowedSites: ['example.org'] }],
    [undefined, { scope: 'listed', allowedSites: ['news.example'], blockedSites: ['news.example'] }],
    ['language', { pageLanguages: ['sq'] }],
    [undefined, { pageLanguages: ['en'] }],
  ])('%s: %j', (silence, settings) => {
    expect(silenceOn({ ...DEFAULT_SETTINGS, ...settings }, page, 1000)).toBe(silence);
  });
});

describe('a pasted list of sites', () => {
  it('is read line by line; what is no site is told by its line', () => {
    const list = parseSiteList(
      '\uFEFF# mine\r\nexample.org\r\n\r\nwww.example.org\nnot a site\r! theirs\n*.example.com\n<b>',
    );
    expect(list).toEqual({
      patterns: ['example.org', '*.example.com'],
      bad: [
        { line: 5, text: 'not a site' },
        { line: 8, text: '<b>' },
      ],
      isCut: false,
    });
  });

  it('is cut at ten thousand sites, quickly', () => {
    const started = performance.now();
    const list = parseSiteList(Array.from({ length: 10_001 }, (_, at) => `s${at}.example`).join('\n'));
    expect(list.patterns).toHaveLength(10_000);
    expect(list.isCut).toBe(true);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
