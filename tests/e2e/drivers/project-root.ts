import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The project's folder, also when this module runs bundled from a cache folder inside it.
 * Throws if it is not inside the project.
 */
function findProjectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${import.meta.url} lies in no project`);
    folder = parent;
  }
  return folder;
}

/** The project's folder. */
export const PROJECT_ROOT = findProjectRoot();

/** Where the builds are; with BACKGROUNDER_DIST another folder than `dist` (what build.mjs was given as --out). */
const DIST = process.env.BACKGROUNDER_DIST ?? join(PROJECT_ROOT, 'dist');

/** The built extension for a browser; the test build has open shadow roots. */
export function extensionFolder(browser: 'chromium' | 'firefox', build: 'test' | 'release'): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(DIST, build === 'test' ? `test-${name}` : name);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is missing: run "node build.mjs${build === 'test' ? ' --test' : ''}" first`);
  }
  return folder;
}
