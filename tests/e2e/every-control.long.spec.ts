/** Uses every control of every surface once, as it is found there: each does something, and none throws. */
import type { ConsoleMessage, ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../src/core/settings/parse-settings.ts';
import { serveSample } from './drivers/articles.ts';
import { useSession } from './drivers/session.ts';
import { pause, until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

interface Surface {
  readonly what: string;
  /** `{tab}` is the tab of the sample article. */
  readonly path: string;
  /** There once it is complete. */
  readonly ready: string;
  /** At least so many controls are there to be used. */
  readonly controls: number;
  readonly settings?: SettingsChange;
}

const SURFACES: readonly Surface[] = [
  { what: 'the popup', path: 'popup/popup.html?tab={tab}', ready: '.row', controls: 12 },
  { what: 'the side panel', path: 'sidepanel/sidepanel.html?tab={tab}', ready: '#connections', controls: 15 },
  {
    what: 'the options',
    path: 'options/options.html',
    ready: '.preview .bg-name',
    controls: 60,
    settings: { known: ['tirana'], blockedSites: ['a.example'], rejected: [{ entry: 'iran', site: 'b.example' }] },
  },
  { what: 'the welcome page', path: 'welcome/welcome.html', ready: '#promise .button', controls: 1 },
];

/** More than any surface has, with what its controls bring up. */
const MOST_PRESSES = 250;
/** Until what a control does is there, and so long it may take. */
const SETTLE_MS = 60;
const MOST_LOOKS = 20;

describe('every control', () => {
  const session = useSession({ isOwn: true });
  const door = useDoor(session, { resetsSettings: true });
  let tabId: number;
  let known: readonly Page[];

  beforeAll(async () => {
    const article = await session.browser.newPage();
    await article.goto(serveSample(session.network));
    tabId = await door.tabIdOf(article);
    await until(async () => (await door.askPage(tabId, 'getPageReport', {})).entries.length > 0, 'the entries');
    known = await session.browser.puppeteer.pages();
  });

  it.each(SURFACES)('of $what does something', { timeout: 180_000 }, async (surface) => {
    await door.askBackground('changeSettings', { change: surface.settings ?? {} });
    const errors: string[] = [];
    const open = async () => {
      const page = await session.browser.openExtensionPage(surface.path.replace('{tab}', String(tabId)));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.bringToFront();
      await page.waitForSelector(surface.ready);
      await page.evaluate(watchUses);
      return page;
    };
    const used = new Set<string>();
    const idle: string[] = [];
    let page = await open();
    let isDone = false;
    for (let press = 0; press < MOST_PRESSES && !isDone; press += 1) {
      if (!(await isOpen(page))) page = await open();
      const control = (await page.evaluateHandle(nextControl, [...used])).asElement() as ElementHandle | null;
      isDone = control === null;
      if (control === null) continue;
      const name = await control.evaluate(() => globalThis.nextName);
      const before = await stateOf(page);
      if (!(await use(control))) continue;
      used.add(name);
      if (!(await changes(page, before))) idle.push(name);
      await closeOpened(page);
    }
    if (await isOpen(page)) await page.close();
    expect(errors).toEqual([]);
    expect(idle).toEqual([]);
    expect(isDone).toBe(true);
    expect(used.size).toBeGreaterThanOrEqual(surface.controls);
  });

  /** What a control has opened would leave the surface in the background, where nothing is drawn. */
  async function closeOpened(page: Page): Promise<void> {
    for (const other of await session.browser.puppeteer.pages()) {
      if (!known.includes(other) && other !== page) await other.close();
    }
    if (await isOpen(page)) await page.bringToFront();
  }

  const stateOf = async (page: Page) =>
    JSON.stringify([
      await page.evaluate(describeSurface),
      await door.askBackground('getSettings', {}),
      (await session.browser.puppeteer.pages()).length,
    ]);

  /** Whether anything is other than before, by and by. */
  async function changes(page: Page, before: string): Promise<boolean> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await pause(SETTLE_MS);
      const now = await stateOf(page).catch(() => undefined); // the surface has closed itself, as the popup does
      if (now !== before) return true;
    }
    return false;
  }
});

/** Whether the surface has not closed itself, as the popup does; what the driver says of it comes later. */
const isOpen = (page: Page) => page.evaluate(() => true).catch(() => false);

/** As a reader does: a choice takes another value, everything else a click. False if it was drawn anew meanwhile. */
async function use(control: ElementHandle): Promise<boolean> {
  const other = await control.evaluate((element) =>
    element instanceof HTMLSelectElement ? [...element.options].find((one) => !one.selected)?.value : undefined,
  );
  try {
    await control.evaluate((element) => element.scrollIntoView({ block: 'center' })); // from under what is stuck to an edge
    if (other === undefined) await control.click();
    else await (control as ElementHandle<HTMLSelectElement>).select(other);
    return true;
  } catch (error) {
    const isThere = await control.evaluate((element) => element.isConnected).catch(() => false); // nor is a closed page's
    if (isThere) throw error;
    return false;
  }
}

declare global {
  /** How often the page printed, saved or copied something, or opened a window for choosing a file. */
  var uses: number;
  /** Of the control that was found last. */
  var nextName: string;
}

/** Runs in the surface: what leaves no trace in its document is counted. */
function watchUses(): void {
  globalThis.uses = 0;
  const count = () => {
    globalThis.uses += 1;
  };
  window.print = count;
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    count();
    return make(blob);
  };
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = (text) => {
    count();
    return write(text);
  };
}

/** Runs in the surface: all that a reader could see change. */
function describeSurface(): unknown {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  return [
    document.documentElement.outerHTML,
    fields.map(({ value, checked }) => [value, checked]),
    fields
      .concat([...document.querySelectorAll<HTMLInputElement>('*')])
      .indexOf(document.activeElement as HTMLInputElement),
    location.href,
    scrollY,
    globalThis.uses,
  ];
}

/** Runs in the surface: the first control in sight whose name is not among those used. Of controls of one name three are used. */
function nextControl(used: readonly string[]): Element | undefined {
  const isUsable = (element: Element) =>
    element.checkVisibility() &&
    !element.matches(':disabled') &&
    !(element instanceof HTMLInputElement && element.type === 'radio' && element.checked);
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll(
    'button, summary, select, a[href^="#"], input[type="checkbox"], input[type="radio"]',
  )) {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const words = label ?? element.getAttribute('aria-label') ?? element.textContent ?? '';
    // Without figures, which tell how far a reader has come: "1 of 3". Cards lead from one to the next without an end.
    const plain = words
      .replace(/[\d/×]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const kind = element.closest('.bg-card')
      ? `card: ${element.className}`
      : `${element.localName} ${plain.slice(0, 60)}`;
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    const name = `${kind} ${nth}`;
    if (nth > 3 || used.includes(name) || !isUsable(element)) continue;
    globalThis.nextName = name;
    return element;
  }
  return undefined;
}
