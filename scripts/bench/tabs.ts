/** Fifty tabs of the medium page restored at once, with the background stopped. */
import type { Page } from 'puppeteer-core';
import { openDoor } from '../../tests/e2e/drivers/ask.ts';
import type { TestNetwork } from '../../tests/e2e/drivers/network.ts';
import type { ReaderBrowser } from '../../tests/e2e/drivers/reader-browser.ts';
import { pause } from '../../tests/e2e/drivers/until.ts';
import { createPage, readNames } from './articles.ts';
import { extensionProcessBytes } from './extension-process.ts';
import { PAGE_UNITS } from './page-cost.ts';

const TABS = 50;
const PATIENCE_MS = 90_000;
const PAUSE_MS = 50;

/** What many tabs opened at once cost. */
export interface TabsRow {
  readonly tabs: number;
  readonly pageUnits: number;
  /** From the first navigation until the last page has loaded, and until the last knows its marks. Milliseconds. */
  readonly loadedMs: number;
  readonly lastMarkMs: number;
  /** Pages without marks after a minute and a half. */
  readonly lost: number;
  /** Memory of its own (PSS) of the process the background runs in: stopped and alone before, and after the last mark. */
  readonly processBytesBefore?: number;
  readonly processBytesAfter?: number;
}

/** Loads all tabs at once and waits for all their marks. A tab nobody sees is read and has its marks chosen; it is painted when it is seen. */
export async function benchTabs(
  browser: ReaderBrowser,
  { network, extension }: { readonly network: TestNetwork; readonly extension: string },
): Promise<TabsRow> {
  const body = createPage(PAGE_UNITS.medium, readNames(extension));
  const door = await openDoor(browser);
  const pages: Page[] = [];
  const urls: string[] = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    pages.push(await browser.newPage());
    urls.push(network.serve(`http://news.localhost/restored?${tab}`, body));
  }
  try {
    await browser.stopBackground();
    const processBytesBefore = extensionProcessBytes(browser);
    const start = performance.now();
    await Promise.all(pages.map((page, tab) => page.goto(urls[tab] ?? '', { timeout: PATIENCE_MS })));
    const loadedMs = performance.now() - start;
    const waiting = new Set(pages);
    let lastMarkMs = Number.NaN;
    while (waiting.size > 0 && performance.now() - start < PATIENCE_MS) {
      for (const page of waiting) {
        const report = await door.askPage(await door.tabIdOf(page), 'getPageReport', {});
        if (report.mentions.some(({ painted }) => painted)) waiting.delete(page);
      }
      lastMarkMs = performance.now() - start;
      if (waiting.size > 0) await pause(PAUSE_MS);
    }
    const processBytesAfter = extensionProcessBytes(browser);
    return {
      tabs: TABS,
      pageUnits: PAGE_UNITS.medium,
      loadedMs,
      lastMarkMs,
      lost: waiting.size,
      ...(processBytesBefore === undefined ? {} : { processBytesBefore }),
      ...(processBytesAfter === undefined ? {} : { processBytesAfter }),
    };
  } finally {
    await Promise.all(pages.map((page) => page.close()));
    await door.close();
  }
}
