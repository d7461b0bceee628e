/** Waiting for marks, by the text they stand under. */
import type { Frame, Page } from 'puppeteer-core';
import { openDoor } from './ask.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { pause, until } from './until.ts';

/** The texts marked on a page or in a frame, shadow roots included, in no order. */
export function markedTexts(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['dotted', 'tint'].flatMap((style) =>
      [...(CSS.highlights.get(`backgrounder-${style}`) ?? [])].map(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        },
      ),
    ),
  );
}

/** Lets marks stand as near to each other as they may, so that short test pages can have several. */
export async function markEverything(reader: ReaderBrowser): Promise<void> {
  const door = await openDoor(reader);
  await door.askBackground('changeSettings', { change: { wordsPerMark: 0 } });
  await door.close();
}

/** Waits until these texts and no others are marked, in any order. */
export async function untilMarked(page: Page | Frame, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort().join(' | ');
  let seen = '';
  await until(async () => {
    seen = [...(await markedTexts(page))].sort().join(' | ');
    return seen === wanted;
  }, `marks on “${wanted}”`).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are marks on “${seen}”`);
  });
}

/** Long enough for a change to have been read, if it was going to be. */
const SETTLE_MS = 1_500;

/** Gives the extension the time to do what it should not do. */
export function settle(): Promise<void> {
  return pause(SETTLE_MS);
}
