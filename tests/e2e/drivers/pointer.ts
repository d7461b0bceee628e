/** Moves the pointer as a hand does: along a path, in time. */
import type { Page } from 'puppeteer-core';
import { pause } from './until.ts';

/** CSS pixels from the top left of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** About one frame of a display. */
const STEP_MS = 16;
/** A hand that aims arrives slowly; well under the 0.5 px/ms that count as passing by. */
const ARRIVAL_STEPS = 8;
const ARRIVAL_FROM: Point = { x: -24, y: 14 };

/** Moves through points, one every `stepMs`. */
export async function moveAlong(page: Page, path: readonly Point[], stepMs = STEP_MS): Promise<void> {
  for (const point of path) {
    await page.mouse.move(point.x, point.y);
    await pause(stepMs);
  }
}

/** The points of a straight line, without its start. */
export function line(from: Point, to: Point, steps: number): readonly Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

/** Comes from the lower left and stops on the point. */
export async function arriveAt(page: Page, point: Point): Promise<void> {
  const from = { x: Math.max(0, point.x + ARRIVAL_FROM.x), y: point.y + ARRIVAL_FROM.y };
  await page.mouse.move(from.x, from.y);
  await moveAlong(page, line(from, point, ARRIVAL_STEPS));
}

/** Moves away to the top left corner, in one sweep. */
export async function leave(page: Page, from: Point): Promise<void> {
  await moveAlong(page, line(from, { x: 2, y: 2 }, ARRIVAL_STEPS));
}

/** A short tap with a finger. */
export async function tap(page: Page, point: Point): Promise<void> {
  await page.touchscreen.tap(point.x, point.y);
}

/**
 * Scrolls the nth occurrence (0 is the first) of a text in the page's own text nodes into view and gives the middle of
 * its first line. Throws if it is not there.
 */
export async function pointOf(page: Page, text: string, occurrence = 0): Promise<Point> {
  const point = await page.evaluate(
    (wanted, nth) => {
      let left = nth;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName ?? '')) continue;
        const data = node.nodeValue ?? '';
        for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const [rect] = range.getClientRects();
          return rect === undefined ? undefined : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
      return undefined;
    },
    text,
    occurrence,
  );
  if (point === undefined) throw new Error(`the page does not show “${text}” (occurrence ${occurrence})`);
  return point;
}
