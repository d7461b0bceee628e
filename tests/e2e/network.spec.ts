import { beforeEach, describe, expect, it } from 'vitest';
import { useSession } from './drivers/session.ts';
import { pause, until } from './drivers/until.ts';

/** Long enough for a browser's own chatter after a start to show. */
const WATCH_MS = 3_000;

describe('the test network', () => {
  const session = useSession();
  beforeEach(() => session.network.forget());

  it('notices a request to anywhere else, over http and https', async () => {
    const url = session.network.serve('http://page.localhost/', '<!doctype html><title>A page</title>');
    const page = await session.browser.newPage();
    await page.goto(url);
    await page.evaluate(() => {
      for (const address of ['http://elsewhere.example/a.png', 'https://elsewhere.example/b.png']) {
        new Image().src = address;
      }
    });
    const strays = await until(() => {
      const found = session.network.strayRequests();
      return found.length >= 2 ? found : undefined;
    }, 'both requests');
    expect(strays.map(({ method, url: target }) => `${method} ${target}`)).toEqual(
      expect.arrayContaining(['GET http://elsewhere.example/a.png', 'CONNECT elsewhere.example:443']),
    );
    await page.close();
  });

  it('serves the headers a page asks for', async () => {
    const url = session.network.serve('http://page.localhost/strict', {
      body: '<!doctype html><title>before</title><script>document.title = "after"</script>',
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    const page = await session.browser.newPage();
    await page.goto(url);
    expect(await page.title()).toBe('before');
    await page.close();
  });
});

describe('a browser without the extension', () => {
  const session = useSession({ extension: undefined });

  it('asks for nothing but what is known to be its own', async () => {
    const page = await session.browser.newPage();
    await page.goto(session.network.serve('http://page.localhost/', '<!doctype html><title>A page</title>'));
    await pause(WATCH_MS);
    expect(session.network.strayRequests()).toEqual([]);
  });
});
