import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVERY_NAME, serveSample } from './drivers/articles.ts';
import {
  AFTER_SCROLL_MS,
  LONG_ENOUGH_MS,
  MARK_EVERYTHING,
  openMarked,
  restOn as restOnName,
  untilClosed,
  untilOpen,
} from './drivers/card.ts';
import { arriveAt, leave, line, moveAlong, type Point, pointOf, tap } from './drivers/pointer.ts';
import { cardOn, type ShownCard } from './drivers/reader-view.ts';
import { useSession } from './drivers/session.ts';
import { pause } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const middleOf = ({ box }: ShownCard): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

describe('the card', () => {
  const session = useSession();
  const door = useDoor(session);
  let page: Page;

  beforeAll(async () => {
    await door.askBackground('changeSettings', { change: MARK_EVERYTHING });
    await door.askBackground('changeSettings', { change: EVERY_NAME });
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
    await openMarked(page, serveSample(session.network));
  });
  afterEach(() => page.close());

  const restOn = (name: string) => restOnName(page, name);

  it('opens when the pointer rests on a mark, with name, kind, gist and sources', async () => {
    const { card } = await restOn('Edi Rama');
    expect(card.name).toContain('Edi Rama');
    const data = await door.askBackground('getCard', { entry: 'edi-rama' });
    expect(data).toBeDefined();
    expect(card.text).toContain(data?.entry.gist);
    expect(card.text.toLowerCase()).toContain('person');
    for (const { title } of data?.entry.sources ?? []) expect(card.text).toContain(title);
    expect(card.hasFocus).toBe(false);
  });

  it('does not cover the line it explains', async () => {
    const { card, point } = await restOn('Edi Rama');
    const isBeside = card.box.y > point.y || card.box.y + card.box.height < point.y;
    expect(isBeside).toBe(true);
  });

  it('scrolls with bars of its own colours: the browser may draw white ones on dark cards', async () => {
    await restOn('Edi Rama');
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll(':popover-open')].flatMap(({ shadowRoot }) =>
        Array.from(shadowRoot?.querySelectorAll('.bg-body') ?? [], (body) => getComputedStyle(body).scrollbarColor),
      ),
    );
    expect(colours).toHaveLength(1);
    expect(colours[0]).not.toBe('auto');
  });

  it('closes when the pointer leaves', async () => {
    const { point } = await restOn('Edi Rama');
    await leave(page, point);
    await untilClosed(page);
  });

  it('closes on Escape and stays closed until the pointer has left and comes back', async () => {
    const { point } = await restOn('Edi Rama');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await moveAlong(page, line(point, { x: point.x + 3, y: point.y }, 3));
    await pause(LONG_ENOUGH_MS);
    expect(await cardOn(page)).toBeUndefined();
    await leave(page, point);
    await arriveAt(page, point);
    await untilOpen(page);
  });

  it('can be entered and stays while the pointer is in it', async () => {
    const { card, point } = await restOn('Edi Rama');
    await moveAlong(page, line(point, middleOf(card), 12));
    await pause(LONG_ENOUGH_MS);
    expect((await cardOn(page))?.name).toBe(card.name);
  });

  it('does not open for a pointer that only passes', async () => {
    const point = await pointOf(page, 'Edi Rama');
    await pause(AFTER_SCROLL_MS);
    const [from, to] = [
      { x: point.x - 250, y: point.y },
      { x: point.x + 250, y: point.y + 40 },
    ];
    await page.mouse.move(from.x, from.y);
    await moveAlong(page, line(from, to, 20));
    await pause(LONG_ENOUGH_MS);
    expect(await cardOn(page)).toBeUndefined();
  });

  it('opens for a tap and closes for a tap elsewhere', async () => {
    const point = await pointOf(page, 'Edi Rama');
    await pause(AFTER_SCROLL_MS);
    await tap(page, point);
    expect((await untilOpen(page)).name).toContain('Edi Rama');
    await tap(page, { x: 20, y: 20 });
    await untilClosed(page);
  });

  it('leaves the document byte for byte as it was', async () => {
    const before = await outerHtml(page);
    const { point } = await restOn('Edi Rama');
    await leave(page, point);
    await untilClosed(page);
    expect(await outerHtml(page)).toBe(before);
  });

  it('sends nothing anywhere', async () => {
    session.network.forget();
    await restOn('Edi Rama');
    expect(session.network.strayRequests()).toEqual([]);
    expect(session.network.requests.filter(({ isServed }) => isServed)).toEqual([]);
  });
});
