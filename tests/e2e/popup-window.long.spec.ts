import { afterEach, describe, expect, it } from 'vitest';
import { useSession } from './drivers/session.ts';
import { until } from './drivers/until.ts';
import { useDoor } from './drivers/use-door.ts';

interface ExtensionApi {
  readonly action: { openPopup(): Promise<void> };
  readonly extension: { getViews(of: { readonly type: 'popup' }): readonly Window[] };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** In tabs the popup is as large as the tab: only its own window shows whether it asks for the room it needs. */
describe('the window at the toolbar button', () => {
  const session = useSession({ isOwn: true }); // no other panel may be open: Firefox's own one of downloads stays
  const door = useDoor(session);

  afterEach(() =>
    door.page.evaluate(() => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      for (const view of api.extension.getViews({ type: 'popup' })) view.close();
    }),
  );

  /** Opens it with letters of a size, in percent of the usual, and measures it once it has settled. */
  async function measure(textSize: number) {
    await door.page.bringToFront();
    await door.page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).action.openPopup());
    const look = () =>
      door.page.evaluate((percent) => {
        const api = typeof browser === 'undefined' ? chrome : browser;
        const [view] = api.extension.getViews({ type: 'popup' });
        if (view === undefined || view.document.querySelector('#query') === null) return undefined;
        view.document.documentElement.style.fontSize = `${percent}%`;
        const { scrollWidth, scrollHeight } = view.document.documentElement;
        return { width: view.innerWidth, height: view.innerHeight, scrollWidth, scrollHeight };
      }, textSize);
    let before = '';
    return until(async () => {
      const size = await look();
      const isSettled = JSON.stringify(size) === before;
      before = JSON.stringify(size);
      return isSettled && size !== undefined && size.width >= 300 ? size : undefined;
    }, 'the popup to be wide enough to read');
  }

  it('is as wide and as high as what it shows', async () => {
    const { width, height, scrollWidth, scrollHeight } = await measure(100);
    expect([width, height]).toEqual([408, 560]);
    expect([scrollWidth, scrollHeight]).toEqual([width, height]);
  });

  it('grows with the reader’s letters, as far as browsers let it', async () => {
    const { width, height, scrollWidth } = await measure(200);
    expect([width, height]).toEqual([780, 590]);
    expect(scrollWidth).toBe(width);
  });
});
