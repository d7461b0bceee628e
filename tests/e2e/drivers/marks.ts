/** Waiting for marks, by the text they stand under. */
import type { Page } from 'puppeteer-core';
import { marksOn } from './reader-view.ts';
import { pause, until } from './until.ts';

/** The texts marked on a page, in its order. */
export async function markedTexts(page: Page): Promise<readonly string[]> {
  return (await marksOn(page)).map(({ text }) => text);
}

/** Waits until these texts and no others are marked, in any order. */
export async function untilMarked(page: Page, expected: readonly string[]): Promise<void> {
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
