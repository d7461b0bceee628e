import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { EVERY_NAME, serveSample } from './drivers/articles.ts';
import { pointOf } from './drivers/pointer.ts';
import { marksOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickOn } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const BASE: Settings = { ...DEFAULT_SETTINGS, ...EVERY_NAME };

describe('the options page', () => {
  const session = useSession();
  const door = useDoor(session);
  let article: Page;
  let options: Page;

  const texts = async () => (await marksOn(article)).map(({ text }) => text);
  const highlights = () => article.evaluate(() => [...CSS.highlights.keys()].sort().join());

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: BASE });
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    await pointOf(article, 'e-Albania'); // scrolls to where all the names used here are near enough to be painted
    options = await session.browser.openExtensionPage('options/options.html');
  });
  beforeEach(async () => {
    await article.bringToFront();
    await until(async () => (await texts()).includes('Edi Rama'), 'a mark on Edi Rama');
    await options.bringToFront();
  });
  afterEach(async () => {
    await door.askBackground('changeSettings', { change: BASE });
  });

  async function onArticle(condition: () => Promise<boolean>, what: string): Promise<void> {
    await article.bringToFront();
    await until(condition, what);
    await options.bringToFront();
  }

  async function untilSet<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    await until(
      async () => {
        const { settings } = await door.askBackground('getSettings', {});
        return JSON.stringify(settings[key]) === JSON.stringify(value);
      },
      `${key} to be ${JSON.stringify(value)}`,
    );
  }

  it('switches everything off and on at once', async () => {
    await clickOn(options, 'Backgrounder is on');
    await onArticle(async () => (await marksOn(article)).length === 0, 'all marks to go');
    await clickOn(options, 'Backgrounder is on');
    await onArticle(async () => (await texts()).includes('Edi Rama'), 'marks again');
  });

  it('changes the look of the marks at once, on the open page and in the preview', async () => {
    await clickOn(options, 'Tint');
    await onArticle(async () => (await highlights()) === 'backgrounder-tint', 'tinted marks');
    await until(() => options.$('.preview [data-style="tint"]'), 'a tinted preview');
  });

  it('marks every mention at once', async () => {
    await clickOn(options, 'Every time');
    await clickOn(options, 'Every one');
    await onArticle(async () => (await texts()).includes('Rama'), 'a mark on a second mention');
  });

  it('takes a pack out at once', async () => {
    const { title } = (await door.askBackground('getPacks', {})).find(({ id }) => id === 'albania') ?? { title: '' };
    await until(() => options.evaluate((name) => document.body.innerText.includes(name), title), 'the packs');
    await options.evaluate((name) => {
      const labels = [...document.querySelectorAll<HTMLElement>('#packs label')];
      labels.find((label) => label.innerText.trim().startsWith(name))?.click();
    }, title);
    await untilSet('packsOff', ['albania']);
    await onArticle(async () => !(await texts()).includes('Edi Rama'), 'the mark of its entry to go');
  });

  it('keeps the delay, the theme and a site that are chosen', async () => {
    await clickOn(options, 'Dark');
    await untilSet('theme', 'dark');
    await until(() => options.evaluate(() => document.documentElement.dataset.theme === 'dark'), 'dark colours');
    await options.focus('#cards input[type="range"]');
    await options.keyboard.press('ArrowRight');
    await untilSet('dwellMs', DEFAULT_SETTINGS.dwellMs + 100);
    await options.type('#sites textarea', 'https://www.example.org/news');
    await clickOn(options, 'Add');
    await untilSet('blockedSites', ['example.org']);
    const again = await session.browser.openExtensionPage('options/options.html');
    await until(() => again.evaluate(() => document.body.innerText.includes('example.org')), 'what was kept');
    await again.close();
  });

  it('asks before it deletes everything, and takes a double click for no answer', async () => {
    const focused = () => options.evaluate(() => document.activeElement?.textContent);
    await door.askBackground('changeSettings', { change: { known: ['tirana'] } });
    await options.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#data .import-preview .main { position: fixed; inset: 0; }'); // wherever the pointer is
      document.adoptedStyleSheets = [sheet];
    });
    const ask = await until(() => options.$('#data .button.danger'), 'the button');
    await ask.click({ count: 2 });
    await until(async () => (await focused()) === 'Cancel', 'the question, with the focus on the way out');
    await pause(300); // it would all be gone by then
    expect((await door.askBackground('getSettings', {})).settings.known).toEqual(['tirana']);
    await options.keyboard.press('Enter');
    await until(async () => (await focused()) === 'Delete everything', 'the focus where it was');
    await options.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  });
});
