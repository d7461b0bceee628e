/** The built extension in one of its languages, whatever language the browser itself speaks. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './project-root.ts';
import type { BrowserName } from './reader-browser.ts';

/** A build in a folder of its own. */
export interface TranslatedExtension {
  readonly folder: string;
  /** Deletes it. */
  remove(): void;
}

/**
 * A copy of the test build whose strings for English are those of another language: the browsers under test speak
 * English and have no packs for the others.
 */
export function translateExtension(browser: BrowserName, language: string): TranslatedExtension {
  const folder = mkdtempSync(join(tmpdir(), `backgrounder-${language}-`));
  cpSync(extensionFolder(browser, 'test'), folder, { recursive: true });
  const locales = join(folder, '_locales');
  if (language !== 'en') cpSync(join(locales, language), join(locales, 'en'), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
