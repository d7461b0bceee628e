import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { giveFile, savedBy } from './drivers/files.ts';
import { useOwnEntriesPage } from './drivers/own-entries-page.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, confirmWith } from './drivers/surface.ts';
import { until } from './drivers/until.ts';

describe('own entries', () => {
  const session = useSession();
  const page = useOwnEntriesPage(session);

  it.each([
    ['JSON', 'x.json'],
    ['CSV', 'x.csv'],
  ])('come back from an export as %s word for word', async (format, file) => {
    await page.write({ name: '=Harbour "Council"', gist: '+1, a | b \\ c', forms: 'HC-1', isPrivate: true });
    await page.write({ name: 'Herring Board' });
    const exported = await savedBy(page.options, `Export as ${format}`);
    await page.startOver();
    await page.importFile(exported, file);
    await clickOn(page.options, 'Import 2 entries');
    await until(async () => (await page.listed()).length === 2, 'both entries');
    await page.reopen();
    await until(async () => (await page.listed()).length === 2, 'both entries again');
    expect(await savedBy(page.options, `Export as ${format}`)).toBe(exported);
  });

  it('go into a backup with the settings, and come back with them', async () => {
    await page.write({ name: 'Harbour Council' });
    await page.door.askBackground('changeSettings', { change: { theme: 'dark', known: ['edi-rama'] } });
    const backup = await savedBy(page.options, 'Save a backup');
    await page.startOver();
    expect((await page.door.askBackground('getSettings', {})).settings.known).toEqual([]);
    await giveFile(page.options, '#data input[type=file]', { name: 'backup.json', text: backup });
    await confirmWith(page.options, 'Restore it');
    await until(async () => (await page.listed()).includes('Harbour Council'), 'the entry');
    const { settings } = await page.door.askBackground('getSettings', {});
    expect([settings.theme, settings.known]).toEqual(['dark', ['edi-rama']]);
  });

  it('come back, with the settings, when deleting everything is taken back', async () => {
    await page.write({ name: 'Harbour Council' });
    await page.door.askBackground('changeSettings', { change: { theme: 'dark', known: ['edi-rama'] } });
    await page.startOver();
    const { settings } = await page.door.askBackground('getSettings', {});
    expect([settings.theme, settings.known]).toEqual(['auto', []]);
    await clickOn(page.options, 'Undo');
    await until(async () => (await page.listed()).includes('Harbour Council'), 'the entry');
    const again = (await page.door.askBackground('getSettings', {})).settings;
    expect([again.theme, again.known]).toEqual(['dark', ['edi-rama']]);
  });

  it.each(['light', 'dark'] as const)('leave the options page without accessibility faults (%s)', async (scheme) => {
    await session.browser.setColorScheme(page.options, scheme);
    await page.write({ name: 'Harbour Council' });
    await page.importFile('name,gist\nthe,x\nHerring Board,y\n', 'x.csv');
    await until(() => page.options.$('.import-preview'), 'the preview');
    await clickOn(page.options, 'Edit');
    expect(await accessibilityFaults(page.options)).toEqual([]);
  });
});
