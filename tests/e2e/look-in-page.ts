/** Runs inside of a page, bundled by long-page.spec.ts: looks at the page with a watch that counts every block as a whole slice. */
import { createBlockIndex } from '../../src/content/reading/block-index.ts';
import { createPageLook } from '../../src/content/reading/page-look.ts';

/** What one call said was new: the first letters of each block, so that they can be told apart. */
export interface Told {
  readonly added: readonly string[];
  readonly removed: number;
}

/** Longer than a slice may be. */
const LONG_MS = 5;
const NUMBER = /^\d+/;

const PAGE = { context: { lang: 'en' }, settings: { scope: 'articles' } } as const;

function createLook(signal: AbortSignal) {
  const watch = {
    begin: () => ({ elapsed: () => LONG_MS, end: () => undefined }),
    note: () => undefined,
    timing: () => ({ readMs: 0, roundTripMs: 0, paintMs: 0 }),
  };
  return createPageLook({ document, index: createBlockIndex(), watch }, () => undefined, signal);
}

/** Looks at the page `looks` times, all of it each time, and gives what each call was told. */
export async function look(looks: number): Promise<readonly Told[]> {
  const told: Told[] = [];
  const life = new AbortController();
  const page = createLook(life.signal);
  for (let at = 0; at < looks; at += 1) {
    page.mistrust();
    await page.update(PAGE, true, ({ added, removed }) => {
      told.push({ added: added.map(({ text }) => NUMBER.exec(text)?.[0] ?? text), removed: removed.length });
      return Promise.resolve();
    });
  }
  life.abort();
  return told;
}

/** Looks at the page, which becomes another one meanwhile. Gives how many blocks were told of, and whether the look counts. */
export async function lookAndLeave(): Promise<readonly [number, boolean]> {
  let told = 0;
  const life = new AbortController();
  const page = createLook(life.signal);
  const looking = page.update(PAGE, true, ({ added }) => {
    told += added.length;
    return Promise.resolve();
  });
  page.leaveAlone();
  const counts = await looking;
  life.abort();
  return [told, counts];
}
