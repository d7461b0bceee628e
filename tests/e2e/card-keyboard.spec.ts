import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveArticle } from './drivers/articles.ts';
import {
  announcement,
  clickInCard,
  command,
  currentMention,
  MARK_EVERYTHING,
  openMarked,
  restOn,
  untilClosed,
  untilOpen,
  untilShows,
} from './drivers/card.ts';
import { cardOn } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const BODY = `<p id="first">In Tirana the talks went on until the morning, and Edi Rama was seen leaving by the back door.</p>
  <p>A <button id="button">button</button> and a word about <a href="#there">Albania</a>, which everybody had expected.</p>`;

describe('the card by keyboard', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
    await openMarked(page, serveArticle(session.network, { body: BODY, path: '/keys' }));
  });
  afterEach(() => page.close());

  it('walks forwards and back, outlines where it is, and says so', async () => {
    await command(door, page, 'next-mention');
    await until(async () => (await currentMention(page)) === 'Tirana', 'the outline of Tirana');
    await until(async () => (await announcement(page)).startsWith('1 of 3: Tirana, '), 'the announcement');
    await command(door, page, 'next-mention');
    await until(async () => (await currentMention(page)) === 'Edi Rama', 'the outline of Edi Rama');
    await until(async () => (await announcement(page)).startsWith('2 of 3: Edi Rama, '), 'the announcement');
    await command(door, page, 'previous-mention');
    await until(async () => (await currentMention(page)) === 'Tirana', 'the outline of Tirana');
    await command(door, page, 'previous-mention');
    await until(async () => (await currentMention(page)) === 'Albania', 'the outline of Albania');
    expect(await cardOn(page)).toBeUndefined();
  });

  it('opens with the focus in the card, and Escape gives it back, selection intact', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#button')?.focus();
      const text = document.querySelector('#first')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 3, text, 9);
    });
    await command(door, page, 'open-card');
    const card = await untilOpen(page);
    expect(card.name).toContain('Tirana');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const after = await page.evaluate(() => ({
      focus: document.activeElement?.id,
      selected: getSelection()?.toString(),
    }));
    expect(after).toEqual({ focus: 'button', selected: 'Tirana' });
  });

  it('moves the card along while one is open', async () => {
    await command(door, page, 'open-card');
    await untilShows(page, 'Tirana');
    await command(door, page, 'next-mention');
    await untilShows(page, 'Edi Rama');
  });

  it('reaches every control with Tab', async () => {
    await command(door, page, 'open-card');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
    const reached: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const active = document.activeElement?.shadowRoot?.activeElement;
          return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
        }),
      );
    }
    expect(reached).toContain('Keep open');
    expect(reached).toContain('Close');
    expect(reached).toContain('More');
  });

  it('keeps the focus in the card when the button that was pressed is gone', async () => {
    await command(door, page, 'open-card');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '');
    for (let stop = 0; stop < 20 && (await focused()) !== 'I know this'; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await cardOn(page))?.text.includes('it is no longer marked'), 'the answer');
    expect((await cardOn(page))?.hasFocus).toBe(true);
    await clickInCard(page, 'Undo');
    await until(async () => (await door.askBackground('getSettings', {})).settings.known.length === 0, 'the undo');
  });

  it.each([
    ['the page', ''],
    ['a part of the page that scrolls by itself', 'block-size:300px;overflow:auto'],
  ])('brings a name far down in one long text into sight: %s', async (_what, style) => {
    const lines = Array.from({ length: 90 }, (_, at) => `The clerk wrote down what the ${at} others had to say on it.`);
    const text = ['In Tirana it rained.', ...lines, 'Then Edi Rama came.'].join('<br>');
    await openMarked(
      page,
      serveArticle(session.network, { body: `<div id="long" style="${style}">${text}</div>`, path: '/long-text' }),
    );
    await command(door, page, 'next-mention');
    await until(async () => (await currentMention(page)) === 'Tirana', 'the outline of Tirana');
    await command(door, page, 'next-mention');
    await until(async () => (await currentMention(page)) === 'Edi Rama', 'the outline of Edi Rama');
    const isInSight = await page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-current') ?? [];
      const text = new Range();
      if (range !== undefined) text.setStart(range.startContainer, range.startOffset);
      const { top } = text.getBoundingClientRect();
      const around = document.querySelector('#long')?.getBoundingClientRect();
      return top > Math.max(0, around?.top ?? 0) && top < Math.min(innerHeight, around?.bottom ?? 0);
    });
    expect(isInSight).toBe(true);
  });

  it('puts the focus into a card that the mouse has opened, and pins it', async () => {
    await restOn(page, 'Edi Rama');
    await command(door, page, 'open-card');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
    await command(door, page, 'pin-card');
    const isPinned = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .find((one) => one.shadowRoot !== null)
          ?.shadowRoot?.querySelector('[aria-label="Keep open"]')
          ?.getAttribute('aria-pressed'),
      );
    await until(async () => (await isPinned()) === 'true', 'the pin to be pressed');
  });

  it('keeps keys pressed in the card from the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title += ` ${event.key}`;
      });
    });
    const title = await page.title();
    await command(door, page, 'open-card');
    await until(async () => (await cardOn(page))?.hasFocus, 'the focus in the card');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await page.title()).toBe(title);
  });

  it('leaves nothing behind when the walk ends', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await command(door, page, 'next-mention');
    await until(async () => (await announcement(page)) !== '', 'the announcement');
    await page.keyboard.press('Escape');
    await until(async () => (await currentMention(page)) === '', 'the outline to go');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
