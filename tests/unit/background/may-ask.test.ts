import { describe, expect, it } from 'vitest';
import { mayAsk } from '../../../src/background/may-ask.ts';

const PAGE = { url: 'https://news.example/', tabId: 7, frameId: 0, isPrivate: false, isOwnPage: false };
const PRIVATE = { ...PAGE, isPrivate: true };
const OWN = { ...PAGE, url: 'chrome-extension://own/popup/popup.html', isOwnPage: true };

describe('what the background answers', () => {
  it.each(['markKnown', 'rejectSense'] as const)('%s comes from no page in a private window', (name) => {
    expect(mayAsk(name, PAGE)).toBe(true);
    expect(mayAsk(name, PRIVATE)).toBe(false);
  });

  it.each(['annotate', 'annotateMore', 'drawCard', 'getPageSettings', 'reportTerms', 'openSidePanel'] as const)(
    '%s comes from any page, in a private window too',
    (name) => {
      expect([mayAsk(name, PAGE), mayAsk(name, PRIVATE)]).toEqual([true, true]);
    },
  );

  it.each(['getSettings', 'changeSettings', 'getCard', 'getEntries', 'runCommand'] as const)(
    '%s comes from our own pages only',
    (name) => {
      expect([mayAsk(name, PAGE), mayAsk(name, OWN)]).toEqual([false, true]);
    },
  );
});
