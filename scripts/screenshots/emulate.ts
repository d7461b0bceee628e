/** What a page is told of its reader's screen. */
import type { Page } from 'puppeteer-core';

/** What a page is told of the reader's system. */
export interface Emulated {
  readonly theme: 'light' | 'dark';
  readonly hasForcedColors?: boolean;
  readonly isPrinted?: boolean;
}

/** Chromium only: puppeteer knows no forced colours, the protocol below it does. */
export async function emulate(page: Page, { theme, hasForcedColors, isPrinted }: Emulated): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    ...(hasForcedColors === true ? [{ name: 'forced-colors', value: 'active' }] : []),
  ];
  await session.send('Emulation.setEmulatedMedia', { media: isPrinted === true ? 'print' : '', features });
}
