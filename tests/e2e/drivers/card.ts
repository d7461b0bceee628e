/** What specs of the card do again and again. */
import type { Page } from 'puppeteer-core';
import type { SettingsChange } from '../../../src/core/settings/parse-settings.ts';
import type { Door } from './ask.ts';
import { arriveAt, type Point, pointOf } from './pointer.ts';
import { cardOn, type ShownCard, untilFirstMarks } from './reader-view.ts';
import { pause, until } from './until.ts';

/** Well beyond the pause of 400 ms before a card opens and the 300 ms before it closes. */
export const LONG_ENOUGH_MS = 1_200;

/** Nothing opens in the 200 ms after a scroll. */
export const AFTER_SCROLL_MS = 250;

/** Every name of a page is marked: what the specs rest on does not depend on what is chosen otherwise. */
export const MARK_EVERYTHING: SettingsChange = {
  marks: 'all',
  wordsPerMark: 0,
  familiarity: 5,
  markInLinks: true,
  markInHeadings: true,
};

/** What Firefox's driver (WebDriver BiDi through puppeteer-core 24) cannot do, and so is tried in Chromium only. */
export const FIREFOX_CANNOT = {
  print: 'no emulation of media',
  clipboard: 'no permission to read the clipboard, so only the message is looked at',
} as const;

/** Waits for a card. */
export const untilOpen = (page: Page): Promise<ShownCard> => until(() => cardOn(page), 'the card to open');

/** Waits until there is no card. */
export async function untilClosed(page: Page): Promise<void> {
  await until(async () => (await cardOn(page)) === undefined, 'the card to close');
}

/** Waits for a card that shows an entry of that name. */
export const untilShows = (page: Page, name: string): Promise<ShownCard> =>
  until(async () => {
    const card = await cardOn(page);
    return card?.name.includes(name) ? card : undefined;
  }, `the card of ${name}`);

/** Opens an address and waits for its marks. */
export async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.bringToFront();
  await untilFirstMarks(page);
}

/** Rests the pointer on a name and gives the card and where the pointer is. */
export async function restOn(page: Page, name: string): Promise<{ readonly card: ShownCard; readonly point: Point }> {
  const point = await pointOf(page, name);
  await pause(AFTER_SCROLL_MS);
  await arriveAt(page, point);
  return { card: await untilOpen(page), point };
}

/** The middle of a button or link inside the card, by its words or its label. */
export async function pointInCard(page: Page, words: string): Promise<Point> {
  return until(
    () =>
      page.evaluate((wanted) => {
        for (const host of document.querySelectorAll('*')) {
          for (const control of host.shadowRoot?.querySelectorAll<HTMLElement>('[role="dialog"] :is(button, a)') ??
            []) {
            const said = control.getAttribute('aria-label') ?? control.innerText;
            if (said.trim() !== wanted) continue;
            control.scrollIntoView({ block: 'nearest' });
            const { x, y, width, height } = control.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
        }
        return null;
      }, words),
    `“${words}” on the card`,
  );
}

/** Clicks a button or link inside the card. */
export async function clickInCard(page: Page, words: string): Promise<void> {
  const { x, y } = await pointInCard(page, words);
  await page.mouse.click(x, y);
}

/** Does what a key of the browser's would do: no driver can press those. */
export async function command(
  door: Door,
  page: Page,
  name: 'next-mention' | 'previous-mention' | 'open-card' | 'pin-card',
): Promise<void> {
  await door.askPage(await door.tabIdOf(page), 'followCommand', { name });
}

/** What is outlined for the keyboard. */
export function currentMention(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('backgrounder-current') ?? [];
    if (range === undefined) return '';
    const text = new Range(); // a StaticRange does not tell its text
    text.setStart(range.startContainer, range.startOffset);
    text.setEnd(range.endContainer, range.endOffset);
    return text.toString();
  });
}

/** What was said to assistive technology. */
export function announcement(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const host of document.querySelectorAll('*')) {
      const aloud = host.shadowRoot?.querySelector('.aloud');
      if (aloud) return aloud.textContent ?? '';
    }
    return '';
  });
}
