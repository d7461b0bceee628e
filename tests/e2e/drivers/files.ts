/** Files that a reader gives to a page of the extension, and those it saves for them. */
import type { Page } from 'puppeteer-core';
import { clickOn } from './surface.ts';
import { until } from './until.ts';

/** Chooses a file in a file input. Throws if the selector matches none. */
export function giveFile(page: Page, selector: string, file: { name: string; text: string }): Promise<void> {
  return page.evaluate(
    (at, name, text) => {
      const input = document.querySelector<HTMLInputElement>(at);
      if (input === null) throw new Error(`no file input ${at}`);
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    file.name,
    file.text,
  );
}

/** Presses a button that saves a file, and gives the text of the file. */
export async function savedBy(page: Page, words: string): Promise<string> {
  await page.evaluate(() => {
    document.body.removeAttribute('data-saved');
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.body.setAttribute('data-saved', text));
      return make(blob);
    };
  });
  await clickOn(page, words);
  return until(() => page.evaluate(() => document.body.getAttribute('data-saved')), 'the file');
}
