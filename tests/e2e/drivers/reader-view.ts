/** What the extension shows on a page, read as the page's own scripts could read it. */
import type { Page } from 'puppeteer-core';
import type { Point } from './pointer.ts';
import { until } from './until.ts';

/** One painted mark. */
export interface ShownMark {
  readonly text: string;
  /** The middle of its first line in the viewport; undefined while it is not laid out. */
  readonly point?: Point;
}

/** Marks in the order of the page's text. Only what is registered now: far below the viewport nothing is painted. */
export async function marksOn(page: Page): Promise<readonly ShownMark[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^backgrounder-(?:dotted|tint)$/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        ranges.push(range);
      }
    }
    // Only within one tree is there an order; marks in shadow roots keep the order in which they were found.
    ranges.sort((a, b) =>
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : 0,
    );
    return ranges.map((range) => {
      const [rect] = range.getClientRects();
      const text = range.toString();
      return rect === undefined
        ? { text }
        : { text, point: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } };
    });
  });
}

/** Waits until something is marked. */
export async function untilFirstMarks(page: Page): Promise<void> {
  await until(async () => (await marksOn(page)).length > 0, 'the first marks');
}

/** The card over a page. */
export interface ShownCard {
  /** What it is labelled by. */
  readonly name: string;
  /** All its visible text, a line for each piece that stands alone. */
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether the focus is inside. */
  readonly hasFocus: boolean;
}

/** The card that can be seen, if any. Test builds only: elsewhere its shadow root is closed. */
export async function cardOn(page: Page): Promise<ShownCard | undefined> {
  const shown = await page.evaluate(() => {
    for (const host of document.querySelectorAll('*')) {
      const root = host.shadowRoot;
      const dialog = root?.querySelector<HTMLElement>('[role="dialog"]');
      if (root === null || dialog === null || dialog === undefined) continue;
      const { x, y, width, height } = dialog.getBoundingClientRect();
      const isSeen = dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (width === 0 || height === 0 || !isSeen) continue;
      const label = dialog.getAttribute('aria-labelledby');
      const name = label === null ? dialog.getAttribute('aria-label') : root.getElementById(label)?.innerText;
      return {
        name: name?.trim() ?? '',
        text: dialog.innerText
          .replace(/[^\S\n]+/g, ' ')
          .replace(/ ?\n\s*/g, '\n')
          .trim(),
        box: { x, y, width, height },
        hasFocus: root.activeElement !== null,
      };
    }
    return null;
  });
  return shown ?? undefined;
}

/** Waits until nothing of the extension moves or fades any more, so that a picture shows it as it stays. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    await Promise.all(roots.flatMap((root) => root.getAnimations().map(({ finished }) => finished)));
  });
}
