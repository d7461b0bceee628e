import { expect, it } from 'vitest';
import { siteOfAddress } from '../../../../src/core/settings/site-rules.ts';

it.each([
  ['https://www.Example.org/a?b#c', 'example.org'],
  ['http://news.localhost:8080/', 'news.localhost'],
  ['https://name:word@example.org', 'example.org'],
  ['https://example.org?x=@other.example', 'example.org'],
  ['chrome-extension://abcdefgh/welcome/welcome.html', undefined],
  ['file:///home/a.html', undefined],
  ['about:blank', undefined],
  ['blob:https://example.org/1', undefined],
])('the site of %s is %s', (address, site) => {
  expect(siteOfAddress(address)).toBe(site);
});
