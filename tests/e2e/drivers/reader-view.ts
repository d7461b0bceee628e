/** What the extension shows on a page, read as the page's own scripts could read it. */
import type { Page } from 'puppeteer-core';
import type { Point } from './pointer.ts';

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
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const [rect] = range.getClientRects();
      const text = range.toString();
      return rect === undefined
        ? { text }
        : { text, point: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } };
    });
  });
}
