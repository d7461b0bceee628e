import { describe, expect, it } from 'vitest';
import { entriesIn } from './drivers/ask.ts';
import { useOwnEntriesPage } from './drivers/own-entries-page.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';

describe('own entries', () => {
  const session = useSession();
  const page = useOwnEntriesPage(session);
  const found = async () => (await entriesIn(page.door, page.tabId)).map(({ name }) => name);

  it('are marked on the open page at once, changed and taken away at once', async () => {
    await page.write({ name: 'Harbour Council' });
    await page.onArticle(async () => (await page.marks()).includes('Harbour Council'), 'its mark');
    expect((await page.door.askBackground('getCard', { entry: 'own:harbour-council' }))?.entry.gist).toBe(
      'A thing of ours.',
    );
    await clickOn(page.options, 'Edit');
    await page.fill('Name', 'Herring Board');
    await clickOn(page.options, 'Save');
    await page.onArticle(async () => (await page.marks()).includes('Herring Board'), 'the mark of its new name');
    expect(await page.marks()).not.toContain('Harbour Council');
    await clickOn(page.options, 'Delete');
    await page.onArticle(async () => !(await page.marks()).includes('Herring Board'), 'no mark');
    await clickOn(page.options, 'Undo');
    await page.onArticle(async () => (await page.marks()).includes('Herring Board'), 'its mark again');
  });

  it('may be begun from another page while one is half written: that one comes first', async () => {
    const name = () => page.options.$eval('.own-form input', ({ value }) => value);
    await page.door.handOver('ownName', 'Herring Board');
    await until(async () => (await page.options.$('.own-form')) !== null, 'the form');
    await page.door.handOver('ownName', 'Harbour Board');
    await until(async () => (await name()) === 'Harbour Board', 'the form in which nothing was written yet');
    await page.fill('In one sentence', 'Half a sen');
    await page.door.handOver('ownName', 'Harbour Council');
    await page.fill('In one sentence', 'Half a sentence.');
    expect(await name()).toBe('Harbour Board');
    await clickOn(page.options, 'Save');
    await until(
      async () => (await page.options.$('.own-form')) !== null && (await name()) === 'Harbour Council',
      'the next',
    );
    await clickOn(page.options, 'Cancel');
    await until(async () => (await page.options.$('.own-form')) === null, 'no form');
  });

  it('stand aside for a bundled entry of the same name, unless the reader says so', async () => {
    await page.write({ name: 'Tirana', gist: 'Where I was born.' });
    expect((await page.door.askPage(page.tabId, 'getPageReport', {})).entries.map(({ id }) => id)).toContain('tirana');
    await clickOn(page.options, 'Edit');
    await clickOn(page.options, 'Use instead of the bundled entry');
    await clickOn(page.options, 'Save');
    await until(async () => {
      const { entries } = await page.door.askPage(page.tabId, 'getPageReport', {});
      return entries.some(({ id }) => id === 'own:tirana') && !entries.some(({ id }) => id === 'tirana');
    }, 'the own entry in place of the bundled one');
  });

  it('that are private are never painted nor told to a page, but listed and shown in the popup', async () => {
    await page.write({ name: 'Herring Board', isPrivate: true });
    await page.write({ name: 'Harbour Council' });
    await page.onArticle(async () => (await page.marks()).includes('Harbour Council'), 'the mark of the public one');
    expect(await page.marks()).not.toContain('Herring Board');
    expect(await found()).not.toContain('Herring Board');
    const popup = await session.browser.openExtensionPage(`popup/popup.html?tab=${page.tabId}`);
    await popup.bringToFront();
    const names = () => textsOf(popup, '.row-name bdi:first-child');
    await until(async () => (await names()).includes('Herring Board'), 'the private one in the popup');
    expect((await names()).indexOf('Herring Board')).toBeGreaterThan((await names()).indexOf('Tirana'));
    await popup.type('#query', 'herring bo');
    await until(async () => (await names())[0] === 'Herring Board', 'the result');
    // In whatever language it is written: nobody knows.
    const languages = await popup.$$eval('[data-first=true] [lang]', (all) => all.map((one) => one.textContent));
    expect(languages).toEqual([]);
    await popup.keyboard.press('Enter');
    await until(async () => (await textsOf(popup, '.bg-card')).join().includes('A thing of ours.'), 'its card');
    await popup.close();
  });

  it('are called by their names among the names that are known', async () => {
    await page.write({ name: 'Harbour Council' });
    await page.door.askBackground('markKnown', { entry: 'own:harbour-council', known: true });
    await until(async () => (await textsOf(page.options, '#known li bdi')).length === 1, 'the name');
    expect(await textsOf(page.options, '#known li bdi')).toEqual(['Harbour Council']);
  });

  it('keep the focus where it is needed: in the form, at what opened it, at the undo', async () => {
    const focused = () => page.options.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const isInName = () =>
      page.options.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement && activeElement.labels?.[0]?.textContent === 'Name';
      });
    await page.write({ name: 'Harbour Council' });
    await until(async () => (await focused()) === 'Write an entry', 'the focus after saving');
    await clickOn(page.options, 'Edit');
    await until(isInName, 'the focus in the form');
    await clickOn(page.options, 'Cancel');
    await until(async () => (await focused()) === 'Write an entry', 'the focus after giving up');
    await clickOn(page.options, 'Delete');
    await until(async () => (await focused()) === 'Undo', 'the focus at the undo');
  });

  it('cannot be ordinary words or markup that runs', async () => {
    await clickOn(page.options, 'Write an entry');
    await page.fill('Name', 'the');
    await page.fill('In one sentence', 'x');
    await clickOn(page.options, 'Save');
    await until(
      async () => (await textsOf(page.options, '.own-form .problem')).join().includes('ordinary word'),
      'the reason',
    );
    expect(await page.options.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.fill('Name', '<img src=x onerror=document.title=1>');
    await clickOn(page.options, 'Save');
    await until(async () => (await page.listed()).length === 1, 'the entry');
    expect(await page.listed()).toEqual(['<img src=x onerror=document.title=1>']);
    expect(await page.options.$('#own img')).toBeNull();
  });

  it('are imported after a preview, all at once, and the import is taken back', async () => {
    await page.write({ name: 'Harbour Council', gist: 'Old.' });
    await page.importFile(
      'name,gist,tags\nHarbour Council,New.,\nHerring Board,A board.,sea|fish\nthe,No.,\n',
      'x.csv',
    );
    const preview = await until(async () => (await textsOf(page.options, '.import-preview'))[0], 'the preview');
    expect(preview).toContain('1 new entry Herring Board A board.');
    expect(preview).toContain('1 entry changes Harbour Council Old. → New.');
    expect(preview).toContain('1 entry cannot be taken Row 4: name: “the” is an ordinary word');
    expect(await page.listed()).toEqual(['Harbour Council']);
    await clickOn(page.options, 'Import 2 entries');
    await page.onArticle(async () => (await page.marks()).includes('Herring Board'), 'the mark of what was imported');
    await clickOn(page.options, 'Undo');
    await until(async () => (await page.listed()).join() === 'Harbour Council', 'the list as it was');
  });

  it('fit a narrow window with large text', async () => {
    await page.options.setViewport({ width: 320, height: 800 });
    await page.options.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await clickOn(page.options, 'Write an entry');
    expect(await page.options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await clickOn(page.options, 'Cancel');
  });
});
