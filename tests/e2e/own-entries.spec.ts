import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { serveArticle } from './drivers/articles.ts';
import { type Door, openDoor } from './drivers/ask.ts';
import { giveFile, savedBy } from './drivers/files.ts';
import { marksOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';

const BODY = `<p>The Harbour Council met in Tirana on Monday. Nobody from the Herring Board had been invited, and the
  harbour master of Kroy stayed away as well.</p>`;

interface Written {
  readonly name: string;
  readonly gist?: string;
  readonly forms?: string;
  readonly isPrivate?: boolean;
  readonly shadows?: boolean;
}

describe('own entries', () => {
  const session = useSession();
  let door: Door;
  let article: Page;
  let options: Page;
  let tabId: number;

  const marks = async () => (await marksOn(article)).map(({ text }) => text);
  const listed = () => textsOf(options, '.own-name');
  const found = async () => (await door.askPage(tabId, 'getPageReport', {})).entries.map(({ name }) => name);

  async function onArticle(condition: () => Promise<boolean>, what: string): Promise<void> {
    await article.bringToFront();
    await until(condition, what);
    await options.bringToFront();
  }

  async function fill(label: string, text: string): Promise<void> {
    await options.evaluate((words) => {
      const found = [...document.querySelectorAll<HTMLLabelElement>('.own-form label')].find(
        (one) => one.innerText === words,
      );
      const field = found?.control;
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`no field ${words}`);
      field.focus();
      field.select();
    }, label);
    await options.keyboard.type(text);
  }

  async function write({ name, gist = 'A thing of ours.', forms, isPrivate, shadows }: Written): Promise<void> {
    await clickOn(options, 'Write an entry');
    await fill('Name', name);
    await fill('In one sentence', gist);
    if (forms !== undefined) await fill('Other forms', forms);
    if (isPrivate === true) await clickOn(options, 'Private');
    if (shadows === true) await clickOn(options, 'Use instead of the bundled entry');
    await clickOn(options, 'Save');
    await until(async () => (await listed()).includes(name), `${name} in the list`);
  }

  const importFile = (text: string, name: string) => giveFile(options, '#own input[type=file]', { name, text });

  async function startOver(): Promise<void> {
    await clickOn(options, 'Delete everything');
    await clickOn(options, 'Delete everything');
    await until(async () => (await listed()).length === 0, 'an empty list');
  }

  beforeAll(async () => {
    door = await openDoor(session.browser);
    article = await session.browser.newPage();
    await article.goto(serveArticle(session.network, { body: BODY }));
    tabId = await door.tabIdOf(article);
    await article.bringToFront();
    await until(async () => (await marks()).includes('Tirana'), 'the first marks');
  });
  async function openOptions(): Promise<void> {
    options = await session.browser.openExtensionPage('options/options.html');
    await options.bringToFront();
    await until(() => options.$('#own button'), 'the page');
  }
  beforeEach(async () => {
    await openOptions();
    await door.askBackground('changeSettings', { change: { wordsPerMark: 0 } });
  });
  afterEach(async () => {
    if ((await listed()).length > 0) await startOver();
    await options.close();
  });

  it('are marked on the open page at once, changed and taken away at once', async () => {
    await write({ name: 'Harbour Council' });
    await onArticle(async () => (await marks()).includes('Harbour Council'), 'its mark');
    expect((await door.askBackground('getCard', { entry: 'own:harbour-council' }))?.entry.gist).toBe(
      'A thing of ours.',
    );
    await clickOn(options, 'Edit');
    await fill('Name', 'Herring Board');
    await clickOn(options, 'Save');
    await onArticle(async () => (await marks()).includes('Herring Board'), 'the mark of its new name');
    expect(await marks()).not.toContain('Harbour Council');
    await clickOn(options, 'Delete');
    await onArticle(async () => !(await marks()).includes('Herring Board'), 'no mark');
    await clickOn(options, 'Undo');
    await onArticle(async () => (await marks()).includes('Herring Board'), 'its mark again');
  });

  it('stand aside for a bundled entry of the same name, unless the reader says so', async () => {
    await write({ name: 'Tirana', gist: 'Where I was born.' });
    expect((await door.askPage(tabId, 'getPageReport', {})).entries.map(({ id }) => id)).toContain('tirana');
    await clickOn(options, 'Edit');
    await clickOn(options, 'Use instead of the bundled entry');
    await clickOn(options, 'Save');
    await until(async () => {
      const { entries } = await door.askPage(tabId, 'getPageReport', {});
      return entries.some(({ id }) => id === 'own:tirana') && !entries.some(({ id }) => id === 'tirana');
    }, 'the own entry in place of the bundled one');
  });

  it('that are private are never painted nor told to a page, but listed and shown in the popup', async () => {
    await write({ name: 'Herring Board', isPrivate: true });
    await write({ name: 'Harbour Council' });
    await onArticle(async () => (await marks()).includes('Harbour Council'), 'the mark of the public one');
    expect(await marks()).not.toContain('Herring Board');
    expect(await found()).not.toContain('Herring Board');
    const popup = await session.browser.openExtensionPage(`popup/popup.html?tab=${tabId}`);
    await popup.bringToFront();
    const names = () => textsOf(popup, '.row-name bdi:first-child');
    await until(async () => (await names()).includes('Herring Board'), 'the private one in the popup');
    expect((await names()).indexOf('Herring Board')).toBeGreaterThan((await names()).indexOf('Tirana'));
    await popup.type('#query', 'herring bo');
    await until(async () => (await names())[0] === 'Herring Board', 'the result');
    await popup.keyboard.press('Enter');
    await until(async () => (await textsOf(popup, '.bg-card')).join().includes('A thing of ours.'), 'its card');
    await popup.close();
  });

  it('cannot be ordinary words or markup that runs', async () => {
    await clickOn(options, 'Write an entry');
    await fill('Name', 'the');
    await fill('In one sentence', 'x');
    await clickOn(options, 'Save');
    await until(
      async () => (await textsOf(options, '.own-form .problem')).join().includes('ordinary word'),
      'the reason',
    );
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await fill('Name', '<img src=x onerror=document.title=1>');
    await clickOn(options, 'Save');
    await until(async () => (await listed()).length === 1, 'the entry');
    expect(await listed()).toEqual(['<img src=x onerror=document.title=1>']);
    expect(await options.$('#own img')).toBeNull();
  });

  it('are imported after a preview, all at once, and the import is taken back', async () => {
    await write({ name: 'Harbour Council', gist: 'Old.' });
    await importFile('name,gist,tags\nHarbour Council,New.,\nHerring Board,A board.,sea|fish\nthe,No.,\n', 'x.csv');
    const preview = await until(async () => (await textsOf(options, '.import-preview'))[0], 'the preview');
    expect(preview).toContain('1 new entry Herring Board A board.');
    expect(preview).toContain('1 entry changes Harbour Council Old. → New.');
    expect(preview).toContain('1 entry cannot be taken Row 4: name: “the” is an ordinary word');
    expect(await listed()).toEqual(['Harbour Council']);
    await clickOn(options, 'Import 2 entries');
    await onArticle(async () => (await marks()).includes('Herring Board'), 'the mark of what was imported');
    await clickOn(options, 'Undo');
    await until(async () => (await listed()).join() === 'Harbour Council', 'the list as it was');
  });

  it.each([
    ['JSON', 'x.json'],
    ['CSV', 'x.csv'],
  ])('come back from an export as %s word for word', async (format, file) => {
    await write({ name: '=Harbour "Council"', gist: '+1, a | b \\ c', forms: 'HC-1', isPrivate: true });
    await write({ name: 'Herring Board' });
    const exported = await savedBy(options, `Export as ${format}`);
    await startOver();
    await importFile(exported, file);
    await clickOn(options, 'Import 2 entries');
    await until(async () => (await listed()).length === 2, 'both entries');
    await options.close();
    await openOptions(); // read from storage again
    await until(async () => (await listed()).length === 2, 'both entries again');
    expect(await savedBy(options, `Export as ${format}`)).toBe(exported);
  });

  it('go into a backup with the settings, and come back with them', async () => {
    await write({ name: 'Harbour Council' });
    await door.askBackground('changeSettings', { change: { theme: 'dark', known: ['edi-rama'] } });
    const backup = await savedBy(options, 'Save a backup');
    await startOver();
    expect((await door.askBackground('getSettings', {})).settings.known).toEqual([]);
    await giveFile(options, '#data input[type=file]', { name: 'backup.json', text: backup });
    await clickOn(options, 'Restore it');
    await until(async () => (await listed()).includes('Harbour Council'), 'the entry');
    const { settings } = await door.askBackground('getSettings', {});
    expect([settings.theme, settings.known]).toEqual(['dark', ['edi-rama']]);
  });

  it.each(['light', 'dark'] as const)('leave the options page without accessibility faults (%s)', async (scheme) => {
    await session.browser.setColorScheme(options, scheme);
    await write({ name: 'Harbour Council' });
    await importFile('name,gist\nthe,x\nHerring Board,y\n', 'x.csv');
    await until(() => options.$('.import-preview'), 'the preview');
    await clickOn(options, 'Edit');
    expect(await accessibilityFaults(options)).toEqual([]);
  });

  it('fit a narrow window with large text', async () => {
    await options.setViewport({ width: 320, height: 800 });
    await options.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await clickOn(options, 'Write an entry');
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await clickOn(options, 'Cancel');
  });
});
