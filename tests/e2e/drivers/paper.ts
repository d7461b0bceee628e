/** A page as it would be printed. */
import type { Page } from 'puppeteer-core';
import type { ReaderBrowser } from './reader-browser.ts';

/**
 * Gives a page the look that it has in print. Firefox's driver (WebDriver BiDi) cannot emulate a medium: there the style
 * sheets' rules for print are made to hold for the screen, and those for the screen for nothing.
 */
export async function lookAsPrinted({ name }: ReaderBrowser, page: Page): Promise<void> {
  if (name === 'chromium') {
    await page.emulateMediaType('print');
    return;
  }
  await page.evaluate(() => {
    const turn = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
        else if (rule.media.mediaText === 'screen') rule.media.mediaText = 'not all';
      }
    };
    for (const sheet of document.styleSheets) turn(sheet.cssRules);
  });
}

/** What can be seen of a page, as far as it matters on paper. */
export interface Paper {
  /** All visible text, white space collapsed. */
  readonly text: string;
  /** Everything that still looks as if it could be pressed, typed into or chosen: tag and words. */
  readonly controls: readonly string[];
  /** The colours that text has, without those of maps and strips, which are drawn. */
  readonly inks: readonly string[];
  readonly background: string;
}

/** Reads what a page shows. */
export function readPaper(page: Page): Promise<Paper> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;
    const looksPressable = (element: Element) => {
      if (!element.matches('button')) return element.matches('input, select, textarea, summary');
      const { borderTopStyle, backgroundColor, textDecorationLine } = getComputedStyle(element);
      const isFlat = borderTopStyle === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
      return !isFlat || textDecorationLine !== 'none' || element.textContent.trim() === '';
    };
    const seen = [...document.body.querySelectorAll('*')].filter(isSeen);
    const withText = seen.filter(
      (element) =>
        element.closest('svg') === null &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''),
    );
    return {
      text: document.body.innerText.replace(/\s+/g, ' '),
      controls: seen.filter(looksPressable).map((element) => `${element.tagName} ${element.textContent.trim()}`),
      inks: [...new Set(withText.map((element) => getComputedStyle(element).color))],
      background: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
}
