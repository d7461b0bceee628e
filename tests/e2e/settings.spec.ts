import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { FOREVER } from '../../src/core/settings/pause.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { EVERY_NAME, serveSample } from './drivers/articles.ts';
import { pointOf } from './drivers/pointer.ts';
import { marksOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);
/** However many changes went before: a page that changes much is looked at ever more rarely, a reader is not kept waiting. */
const AT_ONCE_MS = 1_500;

const untilMarked = (page: Page, name: string) =>
  until(async () => (await texts(page)).includes(name), `a mark on ${name}`, AT_ONCE_MS);
const untilUnmarked = (page: Page, name: string) =>
  until(async () => !(await texts(page)).includes(name), `no mark on ${name}`, AT_ONCE_MS);
const highlights = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].sort());

const BASE: SettingsChange = { ...DEFAULT_SETTINGS, ...EVERY_NAME };

describe('a changed setting acts on the open page at once', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;
  const change = (changes: SettingsChange) => door.askBackground('changeSettings', { change: changes });

  beforeAll(async () => {
    await change(BASE);
    page = await session.browser.newPage();
    await page.goto(serveSample(session.network));
    await pointOf(page, 'e-Albania'); // scrolls to where all the names used here are near enough to be painted
  });
  beforeEach(() => untilMarked(page, 'Edi Rama'));
  afterEach(() => change(BASE));

  it.each<[string, SettingsChange]>([
    ['off everywhere', { enabled: false }],
    ['paused', { pausedUntil: FOREVER }],
    ['off on this site', { blockedSites: ['news.localhost'] }],
    ['on for other sites only', { scope: 'listed', allowedSites: ['example.org'] }],
    ['on for pages of another language only', { pageLanguages: ['sq'] }],
    ['without marks', { markStyle: 'none' }],
  ])('%s: every mark goes', async (_what, changes) => {
    await change(changes);
    await until(async () => (await marksOn(page)).length === 0, 'all marks to go', AT_ONCE_MS);
  });

  it.each<[what: string, changes: SettingsChange, staying: string]>([
    ['the pack is switched off', { packsOff: ['albania'] }, 'Yuri Kim'],
    ['the kind is switched off', { kindsOff: ['person'] }, 'e-Albania'],
    ['the reader knows it', { known: ['edi-rama'] }, 'e-Albania'],
    [
      'the reader said that it is not meant',
      { rejected: [{ entry: 'edi-rama', site: 'news.localhost' }] },
      'e-Albania',
    ],
  ])('%s: its mark goes, others stay', async (_what, changes, staying) => {
    await untilMarked(page, staying);
    await change(changes);
    await untilUnmarked(page, 'Edi Rama');
    await untilMarked(page, staying);
  });

  it('every mention: second mentions are marked too', async () => {
    expect(await texts(page)).not.toContain('Rama');
    await change({ marks: 'all' });
    await untilMarked(page, 'Rama');
  });

  it('the style: marks change their look', async () => {
    expect(await highlights(page)).toEqual(['backgrounder-dotted']);
    await change({ markStyle: 'tint' });
    await until(async () => (await highlights(page)).join() === 'backgrounder-tint', 'tinted marks', AT_ONCE_MS);
    await untilMarked(page, 'Edi Rama');
  });
});
