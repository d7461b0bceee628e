/**
 * Nothing leaves the browser when the extension comes: installed, greeted with the welcome page, loaded anew, its background
 * stopped and woken. From the first moment on: nothing that was logged is forgotten.
 */
import { describe, expect, it } from 'vitest';
import { serveSample } from '../e2e/drivers/articles.ts';
import { untilFirstMarks } from '../e2e/drivers/reader-view.ts';
import { useSession } from '../e2e/drivers/session.ts';
import { pause } from '../e2e/drivers/until.ts';

/** Long enough for what is sent late. */
const LATE_MS = 3_000;

describe('nothing leaves the browser', () => {
  const session = useSession({ isOwn: true });

  it('while the extension is installed, loaded anew, and its background stopped and woken', async () => {
    const page = await session.browser.newPage();
    await page.goto(serveSample(session.network));
    await untilFirstMarks(page);
    await session.browser.reloadExtension();
    await session.browser.stopBackground();
    await page.reload();
    await untilFirstMarks(page);
    await pause(LATE_MS);
    expect(session.network.strayRequests()).toEqual([]);
  });
});
