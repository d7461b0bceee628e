import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './drivers/accessibility.ts';
import { useOwnEntriesPage } from './drivers/own-entries-page.ts';
import { useSession } from './drivers/session.ts';
import { clickOn, textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';

describe('the list of own entries', () => {
  const session = useSession();
  const page = useOwnEntriesPage(session);
  const untilListed = (...names: readonly string[]) =>
    until(async () => (await page.listed()).join() === names.join(), `${names.join(' and ')} in the list`);
  const untilName = (name: string) =>
    until(
      () => page.options.$eval('.own-form input', ({ value }, wanted) => value === wanted, name).catch(() => false),
      `the form on ${name}`,
    );
  const gist = () => page.options.$eval('.own-form textarea', ({ value }) => value);
  const focused = () => page.options.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const edit = (name: string) =>
    page.options.evaluate((words) => {
      const button = document.querySelector<HTMLElement>(`[aria-label="Edit: ${words}"]`);
      button?.focus();
      button?.click();
    }, name);

  it('is searched by name, form, text and tag, and narrowed down to a tag', async () => {
    await page.write({ name: 'Harbour Council', gist: 'Nine towns.', forms: 'Havneråd', tags: 'sea, law' });
    await page.write({ name: 'Herring Board', gist: 'Who may fish.', tags: 'sea' });
    await page.write({ name: 'Night Train', gist: 'To the coast.' });
    for (const [typed, name] of [
      ['harb', 'Harbour Council'],
      ['havnerad', 'Harbour Council'],
      ['may FISH', 'Herring Board'],
      ['law', 'Harbour Council'],
    ] as const) {
      await page.options.type('.own-find input', typed);
      await untilListed(name);
      await page.options.$eval('.own-find input', (field) => field.select());
      await page.options.keyboard.press('Backspace');
      await untilListed('Harbour Council', 'Herring Board', 'Night Train');
    }
    await page.options.select('.own-find select', 'sea');
    await untilListed('Harbour Council', 'Herring Board');
    await page.options.type('.own-find input', 'fish');
    await untilListed('Herring Board');
    expect(await textsOf(page.options, '.own-list .badge')).toEqual(['sea']);
  });

  it('asks before another entry takes the place of one that is half written', async () => {
    await page.write({ name: 'Harbour Council' });
    await page.write({ name: 'Herring Board' });
    await edit('Harbour Council');
    await untilName('Harbour Council');
    await edit('Herring Board');
    await untilName('Herring Board'); // nothing was written: nothing to ask
    await page.fill('In one sentence', 'Half a sen');
    await edit('Harbour Council');
    await until(
      async () => (await textsOf(page.options, '.import-preview')).join().includes('not saved'),
      'the question',
    );
    await clickOn(page.options, 'Cancel'); // of the two, the form's comes first
    await until(async () => (await page.options.$('.own-form')) === null, 'the form to close');
    expect(await textsOf(page.options, '.import-preview')).toEqual([]);

    await clickOn(page.options, 'Write an entry');
    await until(() => page.options.evaluate(() => document.activeElement?.matches('.own-form input')), 'the form');
    await page.fill('In one sentence', 'Half a sen');
    await edit('Harbour Council');
    const keep = await until(() => page.options.$('.import-preview .button:not(.main)'), 'the way out');
    await until(() => keep.evaluate((button) => button === document.activeElement), 'the focus on it');
    expect(await accessibilityFaults(page.options)).toEqual([]);
    await keep.click();
    await until(async () => (await focused()) === 'Edit: Harbour Council', 'the focus where it was');
    expect(await gist()).toBe('Half a sen');

    await edit('Harbour Council');
    await clickOn(page.options, 'Discard');
    await untilName('Harbour Council');
    expect(await gist()).toBe('A thing of ours.');
    expect((await page.listed()).toSorted()).toEqual(['Harbour Council', 'Herring Board']);
  });
});
