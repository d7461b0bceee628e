import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { clickInCard } from './drivers/card.ts';
import { arriveAt, pointOf } from './drivers/pointer.ts';
import { cardOn, marksOn, untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { textsOf } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

describe('the welcome page', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let page: Page;

  beforeEach(async () => {
    page = await session.browser.openExtensionPage('welcome/welcome.html');
    await page.bringToFront();
    await untilFirstMarks(page);
  });
  afterEach(() => page.close());

  const isDone = (task: string) =>
    page.$eval(`[data-task="${task}"]`, (item) => item.getAttribute('data-done') === 'true');
  const untilDone = (task: string) => until(() => isDone(task), `the task “${task}” to be done`);

  it('marks the names in its own article', async () => {
    expect((await marksOn(page)).map(({ text }) => text)).toContain('e-Albania');
    expect(await isDone('card')).toBe(false);
  });

  it('notices when a card was opened, and when a name on it was marked as known', async () => {
    const point = await pointOf(page, 'e-Albania');
    await pause(250); // nothing opens right after a scroll
    await arriveAt(page, point);
    await until(() => cardOn(page), 'the card');
    await untilDone('card');
    expect(await isDone('known')).toBe(false);
    await door.askBackground('markKnown', { entry: 'e-albania', known: true });
    await untilDone('known');
  });

  it('offers on its cards nothing for its whole site, which is no site', async () => {
    const point = await pointOf(page, 'e-Albania');
    await pause(250); // nothing opens right after a scroll
    await arriveAt(page, point);
    await until(() => cardOn(page), 'the card');
    await clickInCard(page, 'Not meant here');
    const card = await until(async () => {
      const shown = await cardOn(page);
      return shown?.text.includes('No longer marked on this page.') ? shown : undefined;
    }, 'the answer');
    expect(card.text).not.toContain('Nowhere on');
  });

  it('notices when the popup was opened', async () => {
    const popup = await session.browser.openExtensionPage(`popup/popup.html?tab=${await door.tabIdOfOwn(page)}`);
    await page.bringToFront();
    await untilDone('popup');
    await popup.close();
  });

  it('notices when a key was pressed', async () => {
    await door.askBackground('runCommand', { name: 'next-mention', tabId: await door.tabIdOfOwn(page) });
    await untilDone('popup');
  });

  it('says in three sentences what it does with what is read', async () => {
    const [text = ''] = await textsOf(page, '#promise section p');
    expect([...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]).toHaveLength(3);
  });

  it.each(['light', 'dark'] as const)('has no accessibility faults (%s)', async (scheme) => {
    await session.browser.setColorScheme(page, scheme);
    await pause(300); // colours pass from one to the other
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
