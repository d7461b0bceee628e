import { type BrowserName, findBrowser } from '../../../scripts/setup/browsers.mjs';

/** The executable of a browser. Throws with the reason if there is none that serves. */
export function findExecutable(browser: BrowserName): string {
  const result = findBrowser(browser);
  if ('path' in result) return result.path;
  throw new Error(`no ${browser}: ${result.reason}; "npm run setup" says how to get it`);
}
