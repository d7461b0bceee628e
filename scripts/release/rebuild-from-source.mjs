// Does what a reviewer does with the source archive: unpacks it into an empty folder and builds.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { runNode } from '../test/run-tool.mjs';

/**
 * @param {Uint8Array} archive
 * @param {string} modules the installed packages of the lockfile; a reviewer's `npm ci` installs the same
 * @returns {Promise<Uint8Array>} the Firefox package that the archive builds
 * @throws {Error} if it does not build
 */
export async function rebuildFromSource(archive, modules) {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-source-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(modules, join(folder, 'node_modules'), 'junction');
    const { code, output } = await runNode([join(folder, 'build.mjs'), '--only', 'firefox'], {}, folder);
    if (code !== 0) throw new Error(`The source archive does not build:\n${output}`);
    return readFileSync(join(folder, 'dist', 'backgrounder-firefox.zip'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
