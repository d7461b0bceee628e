/** Whether a page fits its window and a finger. */
import type { Page } from 'puppeteer-core';

/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET_PX = 24;

/** What sticks out of the window to a side, a line each; empty if nothing does. */
export function overflowsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const width = document.defaultView?.innerWidth ?? clientWidth;
    const out = [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isOut = left < -1 || right > width + 1;
      return isOut && element.checkVisibility() && element.closest('.visually-hidden') === null;
    });
    const lines = out.map((one) => `${one.tagName}.${one.className}: ${(one.textContent ?? '').slice(0, 40)}`);
    return scrollWidth > width ? [`scrolls to ${scrollWidth} of ${width}`, ...lines] : lines;
  });
}

/**
 * Buttons, fields and switches that are smaller than 24 × 24 pixels, a line each. What stands in a line of text is left
 * out, as the rule does; a control inside of a label is as large as the label.
 */
export function smallTargetsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const controls = document.querySelectorAll<HTMLElement>('button, select, input, textarea, summary, nav a');
    return [...controls].flatMap((control) => {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const isShown = control.checkVisibility() && width > 0;
      const isInText = control.matches('p :is(button, a)');
      return !isShown || isInText || (width >= smallest - 0.5 && height >= smallest - 0.5)
        ? []
        : [`${control.tagName}.${control.className} ${width.toFixed(0)} × ${height.toFixed(0)}: ${control.innerText}`];
    });
  }, SMALLEST_TARGET_PX);
}
