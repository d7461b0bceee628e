import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOREVER } from '../../src/core/settings/pause.ts';
import { giveFile } from './drivers/files.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

describe('the options page', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let options: Page;

  beforeEach(async () => {
    options = await session.browser.openExtensionPage('options/options.html');
    await options.bringToFront();
    await until(() => options.$('.preview .bg-name'), 'the page');
  });
  afterEach(() => options.close());

  const stored = async () => (await door.askBackground('getSettings', {})).settings;
  const shown = () => textsOf(options, '.setting :is(h3, legend, label, .toggle-label):not(.toggle *)');

  it('shows only what was searched for, and says when there is nothing', async () => {
    await options.type('.page-head .field', 'toolbar number');
    await until(async () => (await options.$$('.setting')).length === 1, 'one setting');
    expect((await textsOf(options, '.setting')).join()).toContain('Number on the toolbar button');
    await options.type('.page-head .field', ' zzyzx');
    await until(async () => (await textsOf(options, '.none-found')).join() !== '', 'word of it');
    expect(await shown()).toEqual([]);
  });

  it('begins a pause, says until when it lasts, and ends it, with the focus among its buttons', async () => {
    const focused = () => options.evaluate(() => document.activeElement?.textContent);
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent === 'Until I turn it on')?.focus(),
    );
    await options.keyboard.press('Enter');
    await until(async () => (await textsOf(options, '#marks')).join().includes('Paused on all sites.'), 'word of it');
    await until(async () => (await focused()) === 'Turn on', 'the focus on the way back');
    expect((await stored()).pausedUntil).toBe(FOREVER);
    await options.keyboard.press('Enter');
    await until(async () => (await focused()) === 'For one hour', 'the focus on the first pause');
    expect((await stored()).pausedUntil).toBe(0);
    await options.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await door.askBackground('changeSettings', { change: { pausedUntil: FOREVER } });
    await until(async () => (await textsOf(options, '#marks')).join().includes('Paused'), 'a pause begun elsewhere');
    expect(await options.evaluate(() => document.activeElement === document.body)).toBe(true); // nobody is taken along
    await clickOn(options, 'Turn on');
    await clickOn(options, 'For one hour');
    await until(async () => /Paused until .*\d/.test((await textsOf(options, '#marks')).join()), 'the hour');
    await clickOn(options, 'Backgrounder is on');
    await until(async () => !(await textsOf(options, '#marks')).join().includes('Paused'), 'no pause to speak of');
  });

  it('follows the slider of familiarity in its preview', async () => {
    const marks = () => textsOf(options, '.preview .mark');
    await until(async () => (await marks()).length > 0, 'marks');
    await door.askBackground('changeSettings', { change: { wordsPerMark: 0, familiarity: 1 } });
    await until(async () => !(await marks()).includes('NATO'), 'the well-known to go');
    await door.askBackground('changeSettings', { change: { familiarity: 5 } });
    await until(async () => (await marks()).includes('NATO'), 'everything');
  });

  it('takes a list of sites from a file, names what is none, and takes sites out again', async () => {
    const text = 'example.org\n# mine\n*.example.com\nnot a site\n';
    await giveFile(options, '#sites input[type=file]', { name: 'sites.txt', text });
    await until(async () => (await stored()).blockedSites.length === 2, 'both sites');
    expect((await textsOf(options, '#sites [role=status]')).join()).toContain('not a site');
    await options.click('#sites li button');
    await until(async () => (await stored()).blockedSites.length === 1, 'one site');
  });

  it('keeps sites in the field that there is no room for, and what is typed beside a file', async () => {
    const field = () => options.$eval('#sites textarea', ({ value }) => value);
    const blockedSites = Array.from({ length: 9_999 }, (_, at) => `site-${at}.example`);
    await door.askBackground('changeSettings', { change: { blockedSites } });
    await options.type('#sites textarea', 'one.example.org\ntwo.example.org');
    await options.click('#sites button[type=submit]');
    await until(async () => (await textsOf(options, '[role=alert]')).join().includes('10,000'), 'word of it');
    expect(await field()).toBe('one.example.org\ntwo.example.org');
    expect((await textsOf(options, '#sites [role=status]')).join()).toBe('');
    await giveFile(options, '#sites input[type=file]', { name: 'sites.txt', text: 'three.example.org\nnot a site' });
    await until(async () => (await stored()).blockedSites.length === 10_000, 'the site of the file');
    await until(async () => (await field()) !== 'one.example.org\ntwo.example.org', 'the line that is wrong');
    expect(await field()).toBe('one.example.org\ntwo.example.org\nnot a site');
  });

  it('takes back what a card was told', async () => {
    await door.askBackground('changeSettings', {
      change: { known: ['tirana'], rejected: [{ entry: 'nato', site: 'example.org' }] },
    });
    await until(async () => (await textsOf(options, '#known li')).length === 2, 'both');
    expect((await textsOf(options, '#known li')).join()).toMatch(/Tirana.*NATO|North Atlantic/);
    await options.click('#known li button');
    await until(async () => (await stored()).known.length === 0, 'nothing known');
    await until(async () => (await options.$$('#known li')).length === 1, 'one left');
    await options.click('#known li button');
    await until(async () => (await stored()).rejected.length === 0, 'nothing rejected');
  });

  it('goes on to the next item when one is taken out, and to the list when none is left', async () => {
    await door.askBackground('changeSettings', { change: { known: ['tirana', 'edi-rama'] } });
    await until(async () => (await textsOf(options, '#known li')).length === 2, 'both');
    const focused = () => options.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await options.focus('#known li button');
    await options.keyboard.press('Enter');
    await until(async () => (await focused()) === 'Undo: Edi Rama', 'the focus on the next one');
    await options.keyboard.press('Enter');
    await until(() => options.evaluate(() => document.activeElement?.textContent === 'None yet.'), 'the focus');
  });

  it('takes languages of pages by their codes and calls them by their names', async () => {
    await options.type('#packs input[type=text]', 'de, sq');
    await options.keyboard.press('Tab');
    await until(async () => (await stored()).pageLanguages.join() === 'de,sq', 'both languages');
    expect((await textsOf(options, '#packs')).join()).toContain('German, Albanian');
    await options.type('#packs input[type=text]', ', klingon!');
    await until(async () => (await textsOf(options, '#packs .problem')).join().includes('klingon!'), 'what is no code');
    expect((await stored()).pageLanguages).toEqual(['de', 'sq']);
  });

  it('lists the keys and leads to the page where the browser changes them', async () => {
    await until(async () => (await textsOf(options, 'tr')).length >= 7, 'all keys');
    expect((await textsOf(options, 'tr th')).slice(0, 3)).toEqual([
      'Open the window at the toolbar button',
      'Go to the next explained name',
      'Go to the previous explained name',
    ]);
    const before = session.browser.puppeteer.targets().length;
    await clickOn(options, 'Change the keys …');
    await until(() => session.browser.puppeteer.targets().length > before || undefined, 'the browser’s page');
  });

  it('tells how much is stored, how much there is, and the promise', async () => {
    await door.askBackground('changeSettings', {
      change: { blockedSites: Array.from({ length: 60 }, (_, at) => `site-${at}.example.org`) },
    });
    await options.close(); // Firefox's driver never sees the end of a reload
    options = await session.browser.openExtensionPage('options/options.html');
    await until(async () => (await textsOf(options, '#data')).join().includes('kB on this device'), 'the storage');
    expect((await textsOf(options, '#data')).join()).toMatch(/[1-9]\.\d kB on this device/);
    const { version } = await options.evaluate(() =>
      (typeof browser === 'undefined' ? chrome : browser).runtime.getManifest(),
    );
    const about = (await textsOf(options, '#about')).join();
    expect(about).toMatch(new RegExp(`Backgrounder ${version} · 1,\\d{3} entries`));
    expect(about).toContain('no request is ever made while you read');
    expect(about).toContain('Papa Parse');
  });
});

interface ExtensionApi {
  readonly runtime: { getManifest(): { readonly version: string } };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;
