/** A private window: all works there, and nothing of it is stored. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serveSample } from '../e2e/drivers/articles.ts';
import { type Door, openDoor } from '../e2e/drivers/ask.ts';
import { untilOpen } from '../e2e/drivers/card.ts';
import { untilFirstMarks } from '../e2e/drivers/reader-view.ts';
import { sendFromPage } from '../e2e/drivers/send-from-page.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { clickFirst, textsOf } from '../e2e/drivers/surface.ts';
import { until } from '../e2e/drivers/until.ts';

interface Api {
  readonly windows: { create(window: { readonly incognito: true; readonly url: string }): Promise<unknown> };
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', { get(keys: null): Promise<unknown> }>>;
}
declare const browser: Api | undefined;
declare const chrome: Api;

describe('a private window', () => {
  const session = useSession({ isOwn: true });
  let door: Door;
  let article: Page;
  let tabId: number;
  let before: string;

  const stored = () =>
    door.page.evaluate(async () => {
      const { local, sync, session: run } = (typeof browser === 'undefined' ? chrome : browser).storage;
      return JSON.stringify([await local.get(null), await sync.get(null), await run.get(null)]);
    });

  beforeAll(async () => {
    await session.browser.allowPrivateWindows();
    door = await openDoor(session.browser);
    const url = serveSample(session.network);
    await door.page.evaluate(
      (address) =>
        (typeof browser === 'undefined' ? chrome : browser).windows.create({ incognito: true, url: address }),
      url,
    );
    article = await until(
      async () => (await session.browser.puppeteer.pages()).find((page) => page.url() === url),
      'the private window',
    );
    await article.bringToFront();
    await untilFirstMarks(article);
    tabId = await door.tabIdOf(article);
    before = await stored();
  });
  afterEach(async () => {
    expect(await stored()).toBe(before);
  });
  afterAll(() => article.close());

  it('has marks and cards, which offer nothing that would have to be kept', async () => {
    // By key: Firefox's driver has no pointer in a second window.
    for (const name of ['next-mention', 'open-card'] as const) await door.askBackground('runCommand', { name, tabId });
    const card = await untilOpen(article);
    expect(card.text).not.toMatch(/I know this|Nowhere on/);
  });

  it.each([
    ['markKnown', { entry: 'edi-rama', known: true }],
    ['rejectSense', { entry: 'edi-rama', rejected: true }],
  ] as const)('gets no answer to %s, by whomever it is sent there', async (name, request) => {
    const answer = await sendFromPage(door, tabId, { to: 'background', name, request });
    expect(JSON.stringify(answer)).toContain('not for this sender');
  });

  it('is not switched off by a key', async () => {
    await door.askBackground('runCommand', { name: 'toggle-site', tabId });
  });

  it('leaves no look-up behind in the popup, whose switch for the site says why it cannot be used', async () => {
    const popup = await session.browser.openExtensionPage(`popup/popup.html?tab=${tabId}`);
    await popup.bringToFront();
    await until(async () => (await popup.$('.toggle input:disabled')) !== null, 'the switch');
    expect((await textsOf(popup, '.controls .hint')).join()).toContain('private');
    await popup.type('#query', 'tirana');
    await until(async () => (await textsOf(popup, '.row-name'))[0]?.startsWith('Tirana'), 'the result');
    await popup.keyboard.press('Enter');
    await until(async () => (await textsOf(popup, '.bg-card')).join().includes('capital'), 'the card');
    expect((await textsOf(popup, '.bg-card')).join()).not.toContain('I know this');
    await popup.close();
  });

  it('is shown at a glance in the side panel like any other', async () => {
    const panel = await session.browser.openExtensionPage(`sidepanel/sidepanel.html?tab=${tabId}`);
    await panel.bringToFront();
    await panel.waitForSelector('#connections');
    await clickFirst(panel, '#entry-edi-rama .row-open');
    await panel.waitForSelector('#entry-edi-rama .bg-card .bg-gist');
    expect((await textsOf(panel, '.bg-card')).join()).not.toContain('I know this');
    await panel.close();
  });
});
