import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { serveSample } from './drivers/articles.ts';
import { entriesIn } from './drivers/ask.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const NAMES = '.row-name bdi:first-child';
const FIELD = '#query';
/** What the button is called where its icon shows a pause: no driver sees icons, and both are set at once. */
const NO_MARKS = 'Backgrounder: no marks here';

describe('what the popup says', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let article: Page;
  let tabId: number;
  let popup: Page;

  const open = async (query: string) => {
    popup = await session.browser.openExtensionPage(`popup/popup.html?${query}`);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.bringToFront();
    await popup.waitForSelector(FIELD);
  };
  const says = (text: string) =>
    until(() => popup.evaluate((wanted) => document.body.innerText.includes(wanted), text), `“${text}”`);
  const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');

  beforeAll(async () => {
    article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  beforeEach(() => open(`tab=${tabId}`));
  afterEach(() => popup.close());

  it('on a page where no extension may work: so, and that names can be looked up all the same', async () => {
    await popup.close();
    const own = await session.browser.openExtensionPage('popup/popup.html');
    const id = await own.evaluate(
      () => new Promise<number>((resolve) => chrome.tabs.getCurrent((tab) => resolve(tab.id))),
    );
    await open(`tab=${id}`);
    await says('Not on this page');
    await popup.type(FIELD, 'edi rama');
    await until(async () => (await textsOf(popup, NAMES))[0] === 'Edi Rama', 'the result');
    await own.close();
  });

  it.each([
    [{ blockedSites: ['news.localhost'] }, 'Off on this site'],
    [{ scope: 'listed' }, 'Not one of your sites'],
    [{ pageLanguages: ['sq'] }, 'Not one of your languages'],
    [{ enabled: false }, 'Backgrounder is off.'],
    [{ pausedUntil: Date.now() + 3_600_000 }, 'Paused until'],
  ] as const)('with %j: “%s”, at once', async (change, text) => {
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    await door.askBackground('changeSettings', { change });
    await says(text);
  });

  it('when a letter is typed: every name that begins with it, up to fifty, although few are drawn at first', async () => {
    await popup.type(FIELD, 'a');
    await until(async () => (await textsOf(popup, `[data-row] ${NAMES}`)).length === 50, 'fifty rows');
  });

  it('when nothing is found: so, with an ordinary link to a Wikipedia search', async () => {
    await popup.type(FIELD, 'zzyzx & co');
    await says('Nothing found');
    const link = await popup.$eval('.notice a', (a) => ({
      href: a.href,
      rel: a.getAttribute('rel'),
    }));
    expect(link).toEqual({
      href: 'https://en.wikipedia.org/w/index.php?search=zzyzx%20%26%20co',
      rel: 'noopener noreferrer',
    });
  });

  it('takes no more than a hundred characters', async () => {
    await popup.evaluate(() => navigator.clipboard?.writeText('').catch(() => undefined));
    expect(await popup.$eval(FIELD, (field) => (field as HTMLInputElement).maxLength)).toBe(100);
  });

  it('goes by arrow keys from the field through the rows and back, and by a letter to the field', async () => {
    await until(async () => (await textsOf(popup, NAMES)).length > 2, 'the list');
    const [first = '', second = ''] = await textsOf(popup, NAMES);
    await popup.focus(FIELD);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toContain(first);
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toContain(second);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('ArrowUp');
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('query');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.type('x');
    expect(await popup.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('x');
  });

  it('opens the first result with Enter; Escape goes back, then clears', async () => {
    await popup.type(FIELD, 'mek');
    await until(async () => (await textsOf(popup, NAMES))[0]?.startsWith('People') === true, 'the result');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.bg-card');
    await popup.keyboard.press('Escape');
    await until(async () => (await popup.$('.bg-card')) === null, 'the list');
    await until(() => popup.evaluate(() => document.activeElement?.id === 'query'), 'the focus in the field');
    await popup.keyboard.press('Escape');
    expect(await popup.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
  });

  it('filters by kind and pack, with and without a query', async () => {
    await until(async () => (await popup.$$('.filters option')).length > 12, 'the packs');
    await popup.select('.filters select:first-child', 'person');
    await popup.select('.filters select:last-child', 'albania');
    await until(async () => (await textsOf(popup, NAMES)).includes('Edi Rama'), 'persons of Albania');
    expect(await textsOf(popup, NAMES)).not.toContain('Tirana');
    await popup.type(FIELD, 'iran');
    await until(async () => !(await textsOf(popup, NAMES)).includes('Edi Rama'), 'none of them');
  });

  it('remembers what was looked up, until it is cleared', async () => {
    await popup.type(FIELD, 'tirana');
    await until(async () => (await textsOf(popup, NAMES))[0] === 'Tirana', 'the result');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.bg-card');
    await popup.close();
    await open(`tab=${tabId}`);
    await until(async () => (await textsOf(popup, '.chips')).join().includes('Tirana'), 'the look-up');
    await clickOn(popup, 'Clear');
    await until(async () => (await popup.$('.chips')) === null, 'no look-ups');
  });

  it('takes the reader to the next place of a name with every press', async () => {
    await until(async () => (await popup.$('.row-jump')) !== null, 'the list');
    const [count = ''] = await textsOf(popup, '.row-jump');
    expect(count).toMatch(/^\d+×/);
    await popup.click('.row-jump');
    await until(async () => (await textsOf(popup, '.row-jump'))[0]?.startsWith('1/') === true, 'the first place');
    await popup.click('.row-jump');
    await until(async () => (await textsOf(popup, '.row-jump'))[0]?.startsWith('2/') === true, 'the second place');
    const last = (await entriesIn(door, tabId)).at(-1)?.name ?? '';
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.row-jump')].at(-1)?.click());
    await until(() => article.evaluate(() => scrollY > 300), `the article to scroll to ${last}`);
  });

  it('shows first results with the next drawing after a keystroke, before any worker has answered', async () => {
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    await popup.type(FIELD, 'e'); // the glossary is read when there are results
    await until(async () => (await textsOf(popup, '[role="status"]'))[0] !== '', 'the results');
    const first = await popup.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('#query');
      if (field === null) throw new Error('no field');
      Worker.prototype.postMessage = () => undefined; // the fuzzy rest never comes
      field.value = 'edi ram';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (let at = 0; at < 2; at += 1) await new Promise(requestAnimationFrame); // drawn in the first, seen in the second
      return document.querySelector('.row-name bdi')?.textContent;
    });
    expect(first).toBe('Edi Rama');
  });

  it('greets once: until it is understood, and then no more', async () => {
    await says('Names with a dotted line are explained');
    await clickOn(popup, 'Got it');
    await popup.close();
    await open(`tab=${tabId}`);
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    expect(await popup.$('.greeting')).toBeNull();
  });

  it.each([
    ['For one hour', 3_600_000],
    ['Until tomorrow', 60_000], // at least: tomorrow begins at five in the morning
    ['Until I turn it on', Number.POSITIVE_INFINITY],
  ])('pauses “%s”', async (words, ms) => {
    await clickOn(popup, 'Pause …');
    await clickOn(popup, words);
    await says('Paused');
    const { pausedUntil } = (await door.askBackground('getSettings', {})).settings;
    expect(pausedUntil).toBeGreaterThan(Date.now() + Math.min(ms, 1e13) - 60_000);
    await clickOn(popup, 'Turn on');
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    expect((await door.askBackground('getSettings', {})).settings.pausedUntil).toBe(0);
  });

  it('changes how many names are marked', async () => {
    await clickOn(popup, 'Every one');
    await until(async () => (await door.askBackground('getSettings', {})).settings.marks === 'all', 'every mention');
    await clickOn(popup, 'Few');
    await until(async () => (await door.askBackground('getSettings', {})).settings.marks === 'first', 'few');
  });

  it('tells that there is no room for a change', async () => {
    await popup.evaluate(async () => {
      const { sync } = (typeof browser === 'undefined' ? chrome : browser).storage;
      // Of each size until no more goes in, so that not even a short word has room.
      for (const size of [7_000, 500, 30, 1]) {
        for (let at = 0; at < 16; at += 1) {
          await sync.set({ [`${size}-${at}`]: 'x'.repeat(size) }).catch(() => undefined);
        }
      }
    });
    await clickOn(popup, 'Every one');
    await says('Your settings could not be read or changed');
    for (const scheme of ['dark', 'light'] as const) {
      await session.browser.setColorScheme(popup, scheme);
      await pause(300); // colours pass from one to the other
      expect(await accessibilityFaults(popup)).toEqual([]);
    }
    expect((await door.askBackground('getSettings', {})).settings.marks).toBe('first');
    await popup.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).storage.sync.clear());
  });

  it('shows the number of names on the toolbar button, unless the reader does not want it', async () => {
    const badge = () =>
      door.page.evaluate(
        (id) => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({ tabId: id }),
        tabId,
      );
    const { entries } = await door.askPage(tabId, 'getPageReport', {});
    await until(async () => (await badge()) === String(entries.length), 'the number');
    await door.askBackground('changeSettings', { change: { badge: false } });
    await until(async () => (await badge()) === '', 'no number');
    await door.askBackground('changeSettings', { change: { badge: true, enabled: false } });
    await until(async () => (await badge()) === '', 'no number while off');
  });

  it('shows by the toolbar button, on every tab or on those of a site, that nothing is marked', async () => {
    const title = (of: { readonly tabId?: number }) =>
      door.page.evaluate((one) => (typeof browser === 'undefined' ? chrome : browser).action.getTitle(one), of);
    const untilTitled = (here: string, elsewhere: string) =>
      until(async () => (await title({ tabId })) === here && (await title({})) === elsewhere, `${here}; ${elsewhere}`);
    await untilTitled('Backgrounder', 'Backgrounder');
    await clickOn(popup, 'Pause …');
    await clickOn(popup, 'Until tomorrow');
    await untilTitled(NO_MARKS, NO_MARKS);
    await clickOn(popup, 'Turn on');
    await untilTitled('Backgrounder', 'Backgrounder');
    await clickOn(popup, 'On for news.localhost');
    await untilTitled(NO_MARKS, 'Backgrounder');
  });

  it.each(['light', 'dark'] as const)('has no accessibility faults (%s)', async (scheme) => {
    await session.browser.setColorScheme(popup, scheme);
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.type(FIELD, 'rama');
    await until(async () => (await textsOf(popup, NAMES)).includes('Edi Rama'), 'results');
    expect(await accessibilityFaults(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.bg-card');
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  it('fits a narrow window with large text', async () => {
    await popup.setViewport({ width: 320, height: 600 });
    await popup.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await until(async () => (await textsOf(popup, NAMES)).length > 0, 'the list');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

interface ExtensionApi {
  readonly tabs: { getCurrent(callback: (tab: { readonly id: number }) => void): void };
  readonly storage: {
    readonly sync: { set(values: Readonly<Record<string, string>>): Promise<void>; clear(): Promise<void> };
  };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId?: number }): Promise<string>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;
