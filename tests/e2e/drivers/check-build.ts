import { BROWSERS } from '../../../scripts/setup/browsers.mjs';
import { extensionFolder } from './project-root.ts';

/** Vitest's global setup for the browser projects: stops with the command to run if the test builds are missing. */
export function setup(): void {
  for (const browser of BROWSERS) extensionFolder(browser, 'test');
}
