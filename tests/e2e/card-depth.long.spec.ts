import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveArticle } from './drivers/articles.ts';
import { type Door, openDoor } from './drivers/ask.ts';
import { clickInCard, command, MARK_EVERYTHING, openMarked, restOn, untilShows } from './drivers/card.ts';
import { useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';

const SENTENCE =
  '<p>In Tirana the talks went on until the morning, and Edi Rama was seen leaving by the back door.</p>';

/** The words of what is in the cards of a page. */
const textsOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])])
        .map(({ innerText }) => innerText.trim()),
    selector,
  );
const countIn = async (page: Page, selector: string) => (await textsOf(page, selector)).length;

describe('cards inside cards, and beside each other', () => {
  const session = useSession();
  let door: Door;
  let page: Page;
  let pages = 0;
  const openPage = (body: string) => {
    pages += 1;
    return openMarked(page, serveArticle(session.network, { body, path: `/depth-${pages}` }));
  };

  beforeAll(async () => {
    door = await openDoor(session.browser);
    await door.askBackground('changeSettings', { change: { ...MARK_EVERYTHING, showBackground: true } });
  });
  afterAll(async () => {
    await door.askBackground('changeSettings', { change: { showBackground: false } });
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  it('open three deep, each with the way back, and no deeper', async () => {
    await openPage(SENTENCE);
    await restOn(page, 'Edi Rama');
    for (const [link, name] of [
      ['MEK', 'Mojahedin'],
      ['Iran–Iraq War', 'Iran–Iraq War'],
    ] as const) {
      await clickInCard(page, link);
      await untilShows(page, name);
      expect(await countIn(page, '.bg-name-link')).toBeGreaterThan(0);
    }
    const links = await textsOf(page, '.bg-name-link');
    await clickInCard(page, links.at(-1) ?? '');
    await until(async () => (await textsOf(page, '.bg-back'))[0] === 'Iran–Iraq War', 'the deepest card');
    expect(await countIn(page, '.bg-name-link, .bg-chip')).toBe(0);
    for (const name of ['Iran–Iraq War', 'People', 'Edi Rama']) {
      const [back = ''] = await textsOf(page, '.bg-back');
      expect(back).toContain(name);
      await clickInCard(page, back);
      await untilShows(page, name);
    }
    expect(await countIn(page, '.bg-back')).toBe(0);
  });

  it('are one at a time, also when one is pinned', async () => {
    await openPage(SENTENCE);
    await restOn(page, 'Tirana');
    await clickInCard(page, 'Keep open');
    await until(async () => (await countIn(page, '[aria-pressed="true"]')) === 1, 'the pin to be pressed');
    await command(door, page, 'next-mention');
    await command(door, page, 'next-mention');
    await page.keyboard.press('Escape');
    await restOn(page, 'Edi Rama');
    expect(await countIn(page, '[role="dialog"]')).toBe(1);
    expect(await countIn(page, '[aria-pressed="true"]')).toBe(0);
  });

  it('stand beside a name in text from top to bottom, not on it', async () => {
    await openPage(`<div style="writing-mode: vertical-rl; block-size: 600px; inline-size: 380px">${SENTENCE}</div>`);
    const { card } = await restOn(page, 'Tirana');
    const name = await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      const range = new Range();
      if (text instanceof Text) {
        range.setStart(text, 3);
        range.setEnd(text, 9);
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { text: range.toString(), x, y, width, height };
    });
    expect(name.text).toBe('Tirana');
    const overlaps =
      card.box.x < name.x + name.width &&
      card.box.x + card.box.width > name.x &&
      card.box.y < name.y + name.height &&
      card.box.y + card.box.height > name.y;
    expect(overlaps).toBe(false);
  });

  it('leave what a reader selects and copies as the page wrote it', async () => {
    await openPage(SENTENCE);
    const select = () =>
      page.evaluate(() => {
        const paragraph = document.querySelector('p');
        if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
        return getSelection()?.toString() ?? '';
      });
    const before = await select();
    await restOn(page, 'Tirana');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(before);
    const copied = await page.evaluate(() => {
      let html = '';
      document.addEventListener('copy', () => {
        const holder = document.createElement('div');
        holder.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
        html = holder.innerHTML;
      });
      document.execCommand('copy');
      return html;
    });
    expect(copied).toBe(before);
  });
});
