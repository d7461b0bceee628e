// Installs the browsers from Debian's own packages, where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The packages for each browser; the fonts are what a page in any of the world's scripts needs to be looked at. */
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

/** Whether this process may install Debian packages. */
export function canInstallFromDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasAptGet();
}

function hasAptGet() {
  return spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs the named browsers and fonts.
 *
 * @param {readonly ('chromium' | 'firefox')[]} browsers
 * @returns {string | undefined} what apt-get complained of, if it failed
 */
export function installFromDebian(browsers) {
  const packages = [...browsers.flatMap((browser) => PACKAGES[browser]), ...FONTS];
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const run = spawnSync('apt-get', command, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) return (run.stderr ?? String(run.error)).trim();
  }
  return undefined;
}
