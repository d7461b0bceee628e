import { describe, expect, it } from 'vitest';
import { useSession } from './drivers/session.ts';
import { useDoor } from './drivers/use-door.ts';

interface Api {
  readonly contextMenus: { update(id: string, change: Readonly<Record<string, never>>): Promise<unknown> };
}
declare const browser: Api | undefined;
declare const chrome: Api;

/** No driver opens the browser's own menus; but only what is in them can be changed. */
describe('the context menu of the browser', () => {
  const session = useSession();
  const door = useDoor(session);
  const isThere = (id: string) =>
    door.page.evaluate(
      (item) =>
        (typeof browser === 'undefined' ? chrome : browser).contextMenus.update(item, {}).then(
          () => true,
          () => false,
        ),
      id,
    );

  it('has an item to look a selection up and one to write an entry, also when the background has been stopped', async () => {
    const found = async () => [await isThere('look-up'), await isThere('own-entry'), await isThere('neither')];
    expect(await found()).toEqual([true, true, false]);
    await session.browser.stopBackground();
    expect(await found()).toEqual([true, true, false]);
  });
});
