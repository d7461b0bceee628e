import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { serveSample } from './drivers/articles.ts';
import { marksOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { textsOf } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

/** The smallest file that both browsers show as a PDF. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe('where Backgrounder may not read', () => {
  const session = useSession({ isOwn: true });
  const door = useDoor(session);
  let page: Page;
  const opened: Page[] = [];

  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(async () => {
    await session.browser.setSiteAccess(true);
    for (const one of [page, ...opened.splice(0)]) await one.close();
  });

  /** Waits until a surface about the tab says a heading. */
  async function untilSays(surface: 'popup' | 'sidepanel', tabId: number, heading: string): Promise<Page> {
    const shown = await session.browser.openExtensionPage(`${surface}/${surface}.html?tab=${tabId}`);
    opened.push(shown);
    await until(
      async () => (await textsOf(shown, '.notice h2')).includes(heading),
      `the ${surface} to say “${heading}”`,
    );
    return shown;
  }

  it.each(['popup', 'sidepanel'] as const)('the %s says so of a PDF', async (surface) => {
    const url = session.network.serve(`http://papers.localhost/${surface}.pdf`, {
      body: PDF,
      headers: { 'content-type': 'application/pdf' },
    });
    const leaving = page.goto(url).catch((error: unknown) => error); // a viewer is no page that drivers wait for
    await until(async () => (await door.tabIdOfAddress(url)) !== undefined, 'the PDF to open');
    const tabId = await until(() => door.tabIdOfAddress(url), 'its tab');
    await untilSays(surface, tabId, 'Not on this page');
    await leaving;
  });

  it.each(['popup', 'sidepanel'] as const)(
    'the %s says so of a site the reader gave no access to, and offers to ask for it',
    async (surface) => {
      const blank = session.network.serve('http://news.localhost/none', '<title>None</title>');
      await page.goto(blank);
      const tabId = await door.tabIdOf(page);
      await session.browser.setSiteAccess(false);
      await page.goto(serveSample(session.network));
      const shown = await untilSays(surface, tabId, 'No access to this site');
      await until(async () => (await textsOf(shown, '.notice button')).includes('Allow access'), 'the button');
      await shown.bringToFront();
      for (const scheme of ['dark', 'light'] as const) {
        await session.browser.setColorScheme(shown, scheme);
        await pause(300); // colours pass from one to the other
        expect(await accessibilityFaults(shown)).toEqual([]);
      }
      await session.browser.setSiteAccess(true);
      await page.bringToFront();
      await page.reload();
      await until(async () => (await marksOn(page)).length > 0, 'marks with access again');
    },
  );
});
