import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { useSession } from './drivers/session.ts';
import { useDoor } from './drivers/use-door.ts';

/** What one file leaves behind must not reach the next, which gets the same browser. */
describe('a session', () => {
  const session = useSession();
  const door = useDoor(session);

  it('may leave settings, words for a surface, pages and dark colours behind', async () => {
    await door.askBackground('changeSettings', { change: { wordsPerMark: 0, known: ['edi-rama'] } });
    await door.handOver('lookUp', 'Tirana');
    const page = await session.browser.newPage();
    await page.goto(session.network.serve('http://left.localhost/', '<!doctype html><title>Left</title>'));
    await session.browser.setColorScheme(page, 'dark');
  });
});

describe('the next one', () => {
  const session = useSession();
  const door = useDoor(session);

  it('finds nothing of it', async () => {
    expect((await door.askBackground('getSettings', {})).settings).toEqual(DEFAULT_SETTINGS);
    const popup = await session.browser.openExtensionPage('popup/popup.html');
    await popup.waitForSelector('#query');
    expect(await popup.$eval('#query', (field) => (field instanceof HTMLInputElement ? field.value : '?'))).toBe('');
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
    expect(await door.tabIdOfAddress('http://left.localhost/')).toBeUndefined();
    const page = await session.browser.newPage();
    const answer = await page.goto('http://left.localhost/');
    expect(answer?.status()).toBe(502);
  });
});
