import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveArticle, serveSample } from './drivers/articles.ts';
import { marksOn, untilFirstMarks } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const NAMES = '#names .row-name';

describe('the side panel beside several tabs', () => {
  const session = useSession();
  const door = useDoor(session);
  let sample: Page;
  let other: Page;
  let panel: Page;

  beforeEach(async () => {
    sample = await session.browser.newPage();
    await sample.goto(serveSample(session.network));
    other = await session.browser.newPage();
    const body = '<p>The Herring Board met in Oslo, and nobody from Helsinki had been asked to come at all.</p>';
    await other.goto(serveArticle(session.network, { body }));
    await untilFirstMarks(other);
    panel = await session.browser.openExtensionPage('sidepanel/sidepanel.html');
  });
  afterEach(async () => {
    for (const page of [panel, other, sample]) await page.close();
  });

  const untilListed = (name: string) =>
    until(async () => (await textsOf(panel, NAMES)).includes(name), `${name} in the list`);

  it('follows the one that the reader looks at', async () => {
    await sample.bringToFront();
    await untilListed('Edi Rama');
    await other.bringToFront();
    await untilListed('Oslo');
    expect(await textsOf(panel, NAMES)).not.toContain('Edi Rama');
    await door.page.bringToFront();
    await until(
      async () => (await textsOf(panel, '.notice h2')).includes('Not on this page'),
      'word of a page of our own',
    );
  });

  it('follows a tab to its next article', async () => {
    await other.bringToFront();
    await untilListed('Oslo');
    // The panel stands in a tab of its own here, behind the article: no mouse gets at it.
    await panel.$eval('#names .row-jump', (button) => (button instanceof HTMLElement ? button.click() : undefined));
    await until(async () => (await textsOf(panel, '.way-back button')).length === 1, 'the way back');
    await other.goto(serveSample(session.network, 'other.localhost'));
    await untilListed('Edi Rama');
    expect(await textsOf(panel, '.way-back button')).toEqual([]); // it led to a place in the article before
  });

  it('lists private entries, of which the page learns nothing', async () => {
    const options = await session.browser.openExtensionPage('options/options.html');
    await options.bringToFront();
    await until(() => options.$('#own button'), 'the page');
    await clickOn(options, 'Write an entry');
    await options.type('.own-form input[type=text]', 'Herring Board');
    await options.type('.own-form textarea', 'A board of ours.');
    await clickOn(options, 'Private');
    await clickOn(options, 'Save');
    await until(async () => (await textsOf(options, '.own-name')).includes('Herring Board'), 'the entry');
    await options.close();
    await other.bringToFront();
    await untilListed('Herring Board');
    expect((await marksOn(other)).map(({ text }) => text)).not.toContain('Herring Board');
    const { entries } = await door.askPage(await door.tabIdOf(other), 'getPageReport', {});
    expect(entries.map(({ id }) => id)).not.toContain('own:herring-board');
    await panel.evaluate(() => {
      const row = [...document.querySelectorAll<HTMLElement>('.row-open')].find((one) =>
        one.innerText.includes('Herring'),
      );
      row?.click();
    });
    await until(async () => (await textsOf(panel, '.bg-card')).join().includes('A board of ours.'), 'its card');
    expect(await other.evaluate(() => document.documentElement.outerHTML)).not.toContain('A board of ours');
  });
});
