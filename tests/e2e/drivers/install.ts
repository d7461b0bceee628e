import type { Browser } from 'puppeteer-core';

/** Installs an unpacked extension and gives its id. If the browser refuses it, no browser is left behind. */
export async function installOrClose(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw new Error(`the browser refuses ${folder}`, { cause: error });
  }
}
