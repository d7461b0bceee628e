import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSample } from './drivers/articles.ts';
import { useSession } from './drivers/session.ts';
import { textsOf } from './drivers/surface.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const NAMES = '.row-name bdi:first-child';

describe('the popup’s search in the whole glossary', () => {
  const session = useSession();
  const door = useDoor(session, { resetsSettings: true });
  let tabId: number;
  let popup: Page;

  const open = async (query: string) => {
    popup = await session.browser.openExtensionPage(`popup/popup.html?${query}`);
    await popup.bringToFront();
    await popup.waitForSelector('#query');
  };
  /** Types, and waits until nothing more will be found. */
  const search = async (typed: string): Promise<readonly string[]> => {
    await popup.$eval('#query', (field) => (field as HTMLInputElement).select()); // its id says that it is one
    await popup.type('#query', typed);
    await until(async () => /\d/.test((await textsOf(popup, '.lists [role="status"]')).join()), 'all results');
    return textsOf(popup, NAMES);
  };

  beforeAll(async () => {
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
  });
  beforeEach(() => open(`tab=${tabId}`));
  afterEach(() => popup.close());

  it.each([
    ['its name', 'e-albania', 'e-Albania'],
    ['an acronym', 'iaea', 'International Atomic Energy Agency'],
    ['its native spelling', 'علی‌اکبر ولایتی', 'Ali Akbar Velayati'],
    ['its native spelling without what keyboards lack', 'علي اكبر', 'Ali Akbar Velayati'],
    ['another spelling', 'hizbollah', 'Hezbollah'],
    ['a wrong letter', 'netenyahu', 'Benjamin Netanyahu'],
    ['two letters in the wrong order', 'khamenie', 'Ali Khamenei'],
    ['no diacritics', 'erdogan', 'Recep Tayyip Erdoğan'],
    ['a surname alone', 'putin', 'Vladimir Putin'],
    ['words of its sentence', 'turkish president', 'Abdullah Gül'],
  ])('finds an entry by %s first: %s', async (_how, typed, name) => {
    expect((await search(typed))[0]).toBe(name);
  });

  it('puts a whole name first, then an acronym, then beginnings, then what is alike', async () => {
    expect((await search('iran'))[0]).toBe('Iran');
    const found = await search('ira');
    expect(found.indexOf('Irish Republican Army')).toBe(0); // which is not on the page, as Iran is
    expect(found.indexOf('Iran')).toBeGreaterThan(found.indexOf('Inflation Reduction Act'));
  });

  it('says how many more there are than it shows', async () => {
    await until(async () => (await popup.$$('.filters option')).length > 12, 'the filters');
    await popup.select('.filters select:first-child', 'person');
    const [more = ''] = await until(async () => {
      const found = await textsOf(popup, '.more');
      return found.length > 0 ? found : undefined;
    }, 'word of the rest');
    const shown = (await popup.$$('.row')).length;
    expect(shown).toBe(50);
    const all = Number.parseInt((await textsOf(popup, '.lists [role="status"]')).join(), 10);
    expect(all).toBeGreaterThan(300);
    expect(more).toBe(`… and ${all - shown} more`);
    await popup.type('#query', 'putin');
    await until(async () => (await popup.$('.more')) === null, 'all of the few');
  });

  it('puts what is on the page before what is not, where both are found alike', async () => {
    const here = await search('te');
    expect(here[0]).toBe('Tehran');
    expect((await textsOf(popup, '.row-kind'))[0]).toContain('on this page');
    await popup.close();
    await open('');
    const elsewhere = await search('te');
    expect(elsewhere).toContain('Tehran');
    expect(elsewhere[0]).not.toBe('Tehran');
  });
});
