import { describe, expect, it } from 'vitest';
import { parseSiteList } from '../../../../src/core/settings/parse-site-list.ts';
import { FOREVER } from '../../../../src/core/settings/pause.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings.ts';
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
    [`${'x.'.repeat(126)}y`, `${'x.'.repeat(126)}y`],
    [`${'x.'.repeat(126)}yy`, undefined],
    ['a.b', 'a.b'],
    ['a1.b-2.example', 'a1.b-2.example'],
    ['aa.bb-', undefined],
    ['www.www.example', 'www.example'],
    ['www.com', 'www.com'],
    ['wwwexample.org', 'wwwexample.org'],
    ['awww.example', 'awww.example'],
    ['[2001:db8::1]', undefined],
    ['user@example.org', undefined],
    ['ex~ample.org', undefined],
    ['ex.am~ple.org', undefined],
    ['example:80.org', undefined],
    ['2001', '2001'],
    ['1.2.3.4', '1.2.3.4'],
    ['example.org/https://other.example', 'example.org'],
    ['ftp+x://example.org#frag\nment', 'example.org'],
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
    expect(siteOf('example.org.')).toBe('example.org');
    expect(siteOf('news.www.example')).toBe('news.www.example');
    expect(siteOf('www.com')).toBe('www.com'); // not all of .com
    expect(siteOf('www.com.')).toBe('www.com');
    expect(siteOf('[::1]:80')).toBe('[::1]');
    expect(siteOf('[fe80:80::1]')).toBe('[fe80:80::1]');
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
    ['paused', { pausedUntil: FOREVER }],
    [undefined, { pausedUntil: 1000 + 26 * 3_600_000 }],
    ['language', { pageLanguages: ['sq'] }],
    [undefined, { pageLanguages: ['en'] }],
  ])('%s: %j', (silence, settings) => {
    expect(silenceOn({ ...DEFAULT_SETTINGS, ...settings }, page, 1000)).toBe(silence);
  });

  it('is not the language of a page that does not say which it is in', () => {
    const settings = { ...DEFAULT_SETTINGS, pageLanguages: ['sq'] };
    expect(silenceOn(settings, { site: 'news.example', lang: '' }, 1000)).toBeUndefined();
  });
});

describe('a pasted list of sites', () => {
  const parse = (text: string) => parseSiteList(text, (host) => URL.parse(`http://${host}`)?.hostname);

  it('has its hosts as browsers write them', () => {
    const { patterns } = parse('bücher.example\n*.bücher.example\nBÜCHER.example\nexample.org');
    expect(patterns).toEqual(['xn--bcher-kva.example', '*.xn--bcher-kva.example', 'example.org']);
  });

  it('is read line by line; what is no site is told by its line', () => {
    const list = parse('\uFEFF# mine\r\nexample.org\r\n\r\nwww.example.org\nnot a site\r! theirs\n*.example.com\n<b>');
    expect(list).toEqual({
      patterns: ['example.org', '*.example.com'],
      bad: [
        { line: 5, text: 'not a site' },
        { line: 8, text: '<b>' },
      ],
      isCut: false,
    });
  });

  it('is read without blanks around a line, with a comment only at its start, and shows bad lines shortened', () => {
    const list = parse(` example.org \n\t# mine\nexample.com#news\na\uFEFFb\n${'x '.repeat(60)}`);
    expect(list.patterns).toEqual(['example.org', 'example.com']);
    expect(list.bad).toEqual([
      { line: 4, text: 'a\uFEFFb' },
      { line: 5, text: 'x '.repeat(40) },
    ]);
  });

  it('is cut at ten thousand sites', () => {
    const list = parse(Array.from({ length: 10_001 }, (_, at) => `s${at}.example`).join('\n'));
    expect(list.patterns).toHaveLength(10_000);
    expect(list.isCut).toBe(true);
  });
});
