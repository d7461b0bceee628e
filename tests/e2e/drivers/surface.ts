/** Finds and uses controls of the extension's own pages by the words a reader sees. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { pause, until } from './until.ts';

/**
 * Two clicks so far apart are no double click. Firefox's driver counts clicks within 640 ms as one, wherever they land
 * (CLICK_INTERVAL in its module for input).
 */
const DOUBLE_CLICK_MS = 1_000;

/**
 * Clicks the middle of what is found, once it is there and can be seen. What is drawn anew between being found and
 * being clicked is looked for again: nothing has been pressed then.
 */
async function clickFound(find: () => Promise<ElementHandle | null>, what: string): Promise<void> {
  await until(async () => {
    const found = await find();
    if (found === null) return false;
    await found.click();
    await found.dispose();
    return true;
  }, what);
}

/** The innermost button, link or label (with its control) whose visible words are exactly these. */
async function findControl(page: Page, words: string): Promise<ElementHandle | null> {
  const handle = await page.evaluateHandle((wanted) => {
    const wordsOf = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary, label, .toggle-label')];
    const found = controls.filter((one) => wordsOf(one) === wanted && one.checkVisibility());
    return found.find((one) => !found.some((other) => other !== one && one.contains(other))) ?? null;
  }, words);
  return handle.asElement() as ElementHandle | null; // evaluateHandle cannot know that it is an element
}

/** Clicks a button, a switch or a choice by its words. */
export function clickOn(page: Page, words: string): Promise<void> {
  return clickFound(() => findControl(page, words), `“${words}” to click on`);
}

/** Answers a question of the options page, which takes the second half of a double click for no answer. */
export async function confirmWith(page: Page, words: string): Promise<void> {
  await pause(DOUBLE_CLICK_MS);
  await clickOn(page, words);
}

/** Clicks the first element a selector matches. */
export function clickFirst(page: Page, selector: string): Promise<void> {
  return clickFound(() => page.$(selector), selector);
}

/** The visible text of all elements a selector matches, white space collapsed. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim()),
  );
}
