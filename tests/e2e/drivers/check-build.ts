import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from '../../../scripts/setup/browsers.mjs';
import { extensionFolder } from './project-root.ts';

/**
 * Vitest's global setup for the browser projects: stops with the command to run if the test builds are missing, and gives
 * the browsers one folder for their profiles, which goes with the last of them: they end with their workers, too late to
 * clear up after themselves.
 */
export function setup(): () => void {
  for (const browser of BROWSERS) extensionFolder(browser, 'test');
  const profiles = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = profiles;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(profiles, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
}
