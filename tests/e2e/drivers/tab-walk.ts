/** A walk through a page by Tab, as somebody without a mouse makes it. */
import type { Page } from 'puppeteer-core';

/** Where a walk went and what was wrong with it. */
export interface TabWalk {
  /** Tag and words of every stop, in order. */
  readonly stops: readonly string[];
  /** Controls that the walk never came to. */
  readonly missed: readonly string[];
  /** Stops that look no different with the focus than without. */
  readonly unseen: readonly string[];
  /** Pairs of neighbouring stops of which the later stands before the earlier for the eye. */
  readonly backwards: readonly string[];
}

/** Longer walks go in circles. */
const MOST_STOPS = 600;

interface Stop {
  readonly index: number;
  readonly name: string;
  readonly isBackwards: boolean;
}

interface Step {
  /** Undefined where the focus is nowhere on the page. */
  readonly stop?: Stop;
  /** How the stop before looks now that it has lost the focus is the same as how it looked with it. */
  readonly wasUnseen: boolean;
}

/** Presses Tab, from the top of the page, until the focus leaves it or comes to a control again. The page must be in front. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  await prepare(page);
  const steps: (Stop & { readonly isUnseen: boolean })[] = [];
  const seen = new Set<number>();
  for (;;) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => (window as unknown as WalkingWindow).backgrounderStep());
    const before = steps.at(-1);
    if (before !== undefined && step.wasUnseen) steps[steps.length - 1] = { ...before, isUnseen: true };
    if (step.stop === undefined || seen.has(step.stop.index)) break;
    if (steps.length > MOST_STOPS) throw new Error(`more than ${MOST_STOPS} stops`);
    seen.add(step.stop.index);
    steps.push({ ...step.stop, isUnseen: false });
  }
  const missed = await page.evaluate(
    (reached) => (window as unknown as WalkingWindow).backgrounderMissed(reached),
    [...seen],
  );
  return {
    stops: steps.map(({ name }) => name),
    missed,
    unseen: steps.filter(({ isUnseen }) => isUnseen).map(({ name }) => name),
    backwards: steps.flatMap(({ isBackwards, name }, at) =>
      isBackwards ? [`${steps[at - 1]?.name ?? ''} → ${name}`] : [],
    ),
  };
}

interface WalkingWindow {
  backgrounderStep(): Step;
  backgrounderMissed(reached: readonly number[]): string[];
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const known: Element[] = [];
    let last: { readonly element: Element; readonly look: string } | undefined;
    const nameOf = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      const words = element.getAttribute('aria-label') ?? label ?? element.textContent;
      return `${element.tagName.toLowerCase()} ${words.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    };
    /** The box that the eye takes for the control: of a hidden input, its label. */
    const shownOf = (element: Element): Element => {
      const isHidden = getComputedStyle(element).opacity === '0' || element.getBoundingClientRect().width <= 1;
      return isHidden ? (element.closest('label') ?? element) : element;
    };
    const lookOf = (element: Element) => {
      const shown = shownOf(element);
      return [shown, ...shown.querySelectorAll('span')]
        .map((one) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(one);
          const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
          return `${outline} ${boxShadow} ${borderColor}`;
        })
        .join();
    };
    const isBefore = (later: Element, earlier: Element) => {
      const [next, prev] = [shownOf(later).getBoundingClientRect(), shownOf(earlier).getBoundingClientRect()];
      const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
      const isFurther = isRtl ? next.right <= prev.left + 1 : next.left >= prev.right - 1;
      const overlap = Math.min(next.bottom, prev.bottom) - Math.max(next.top, prev.top);
      const isOneLine = overlap > Math.min(next.height, prev.height) / 2;
      const isNested = shownOf(earlier).contains(shownOf(later));
      return !isNested && !isFurther && (isOneLine || next.bottom <= prev.top + 1);
    };
    const step = (): Step => {
      const element = document.activeElement;
      const wasUnseen = last !== undefined && last.element !== element && lookOf(last.element) === last.look;
      if (element === null || element === document.body) {
        last = undefined;
        return { wasUnseen };
      }
      if (!known.includes(element)) known.push(element);
      const isBackwards = last !== undefined && last.element !== element && isBefore(element, last.element);
      last = { element, look: lookOf(element) };
      return { stop: { index: known.indexOf(element), name: nameOf(element), isBackwards }, wasUnseen };
    };
    const missed = (reached: readonly number[]) => {
      const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
      return [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((one) => !one.matches(':disabled') && one.tabIndex >= 0 && one.checkVisibility())
        .filter((one) => !reached.some((index) => known[index] === one))
        .filter((one) => {
          // Of a group of choices one is reached, the others by arrow keys.
          const group = one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
          return group === undefined || !reached.some((index) => known[index]?.getAttribute('name') === group);
        })
        .map(nameOf);
    };
    Object.assign(window, { backgrounderStep: step, backgrounderMissed: missed });
    // The next stop is the first one of the page, wherever the focus was before.
    document.body.tabIndex = -1;
    document.body.focus();
  });
}
