/** A page that takes long to read shows its beginning first. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleInPage } from './drivers/bundle-in-page.ts';
import { useSession } from './drivers/session.ts';
import type { Told } from './look-in-page.ts';

declare global {
  var looking: {
    look(looks: number): Promise<readonly Told[]>;
    lookAndLeave(): Promise<readonly [number, boolean]>;
  };
}

const SENTENCE = 'It rained on the day after the vote, as it had on every day of the week before, and nobody came. ';
const DECLARED = '<meta property="og:type" content="article">';
const numbers = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const article = (paragraphs: number) =>
  `<article>${numbers(paragraphs)
    .map((number) => `<p>${number} ${SENTENCE.repeat(4)}</p>`)
    .join('')}</article>`;

describe('a page that takes long to read', () => {
  const session = useSession({ extension: undefined });
  let script: string;
  let page: Page;
  beforeAll(async () => {
    script = await bundleInPage('e2e/look-in-page.ts', 'looking');
  });
  beforeEach(async () => {
    page = await session.browser.newPage();
  });
  afterEach(() => page.close());

  async function open(html: string) {
    await page.goto(session.network.serve('http://long.localhost/', `<!doctype html><title>Long</title>${html}`));
    await page.addScriptTag({ content: script });
  }
  async function lookAt(html: string, { looks = 1, scrolledTo }: { looks?: number; scrolledTo?: string } = {}) {
    await open(html);
    return page.evaluate(
      (count, number) => {
        const paragraphs = [...document.querySelectorAll('p')];
        paragraphs.find(({ textContent }) => number && textContent.startsWith(`${number} `))?.scrollIntoView();
        return globalThis.looking.look(count);
      },
      looks,
      scrolledTo,
    );
  }

  it('is told of in two parts that make the whole, nothing twice', async () => {
    const told = await lookAt(DECLARED + article(120));
    expect(told).toHaveLength(2);
    expect(told.flatMap(({ added }) => added)).toEqual(numbers(120));
    expect(told.map(({ removed }) => removed)).toEqual([0, 0]);
    expect(told[0]?.added.length).toBeLessThan(60);
  });

  it('is told of at once when it is short', async () => {
    expect((await lookAt(DECLARED + article(5))).map(({ added }) => added)).toEqual([numbers(5)]);
  });

  it('is read on until what the reader sees is in the first part', async () => {
    const [first] = await lookAt(DECLARED + article(120), { scrolledTo: '40' });
    expect(first?.added).toContain('41');
    expect(first?.added.length).toBeLessThan(120);
  });

  it('is read to its end first where what begins it may be no article', async () => {
    const banner = `<div>${article(6)}</div>`.replaceAll('article>', 'section>');
    const told = await lookAt(`${DECLARED}${banner}<div>${'<b>Menu</b><hr>'.repeat(60)}</div>${article(120)}`);
    expect(told.map(({ removed }) => removed)).toEqual([0, 0]);
    expect(told[0]?.added.length).toBeGreaterThan(8);
    const undeclared = await lookAt(article(24));
    expect(undeclared.map(({ added }) => added)).toEqual([numbers(24)]);
  });

  it('is not told of while it asks for a password', async () => {
    const told = await lookAt(`${DECLARED}${article(120).replace('<p>', '<p><input type="password"></p><p>')}`);
    expect(told).toEqual([{ added: [], removed: 0 }]);
  });

  it('is told of as a whole from then on: nothing is taken back for the time of a reading', async () => {
    const [first, second, again, ...more] = await lookAt(DECLARED + article(120), { looks: 2 });
    expect([first?.added.length, second?.added.length].includes(0)).toBe(false);
    expect(again).toEqual({ added: [], removed: 0 });
    expect(more).toEqual([]);
  });

  it('is left, and no failure, when it becomes another one while it is read', async () => {
    await open(DECLARED + article(120));
    expect(await page.evaluate(() => globalThis.looking.lookAndLeave())).toEqual([0, false]);
  });
});
