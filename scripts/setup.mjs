// Makes a fresh machine ready: `npm run setup`. `npm start` and `npm test` do it by themselves. Plain Node, no packages.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, OLDEST_VERSION, PATH_VARIABLE } from './setup/browsers.mjs';
import { canInstallFromDebian, installFromDebian } from './setup/debian.mjs';
import { installPackages, whyPackagesAreStale } from './setup/packages.mjs';

/** The project's folder. */
export const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

const OLDEST_NODE = [20, 19];

const INSTALL_HINT = {
  chromium: {
    linux:
      'sudo apt install chromium (Debian), sudo dnf install chromium (Fedora), or Google Chrome from google.com/chrome',
    darwin: 'brew install --cask chromium, or Google Chrome from google.com/chrome',
    win32: 'winget install Google.Chrome',
  },
  firefox: {
    linux: 'sudo apt install firefox-esr (Debian), sudo dnf install firefox (Fedora), or Firefox from mozilla.org',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

/** An error whose message is all that the person at the terminal needs. */
export class SetupError extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    `setup: Node ${process.versions.node} is too old; install Node ${OLDEST_NODE.join('.')} or later`,
  );
}

function hint(browser, reason) {
  const how = INSTALL_HINT[browser][process.platform] ?? INSTALL_HINT[browser].linux;
  return `${reason}. Install ${browser} ${OLDEST_VERSION[browser]} or later: ${how}; or set ${PATH_VARIABLE[browser]} to its executable`;
}

/**
 * Installs missing packages and finds or installs the browsers. The paths found are also put into this process's
 * CHROME_PATH and FIREFOX_PATH, so that every child uses the same browsers.
 *
 * @param {{browsers?: readonly string[], say?: (line: string) => void}} [options] which browsers are needed
 * @returns {{found: Map<string, string>, missing: Map<string, string>}} executables, and what to do about the others
 * @throws {SetupError} if Node is too old, or with CI=true when a browser cannot be had
 */
export function setUp({ browsers = BROWSERS, say = console.log } = {}) {
  checkNode();
  const stale = whyPackagesAreStale(ROOT);
  if (stale !== undefined) {
    say(`setup: ${stale}: installing packages (npm ci)`);
    installPackages(ROOT, say);
  }
  const found = new Map();
  const reasons = new Map();
  const look = (wanted) => {
    for (const browser of wanted) {
      const result = findBrowser(browser);
      if ('path' in result) found.set(browser, result.path);
      else reasons.set(browser, result.reason);
    }
  };
  look(browsers);
  const absent = browsers.filter((browser) => !found.has(browser));
  // A path that somebody set by hand is theirs to mend: another browser would not be used anyway.
  const installable = absent.filter((browser) => !process.env[PATH_VARIABLE[browser]]);
  if (installable.length > 0 && canInstallFromDebian()) {
    say(`setup: ${installable.join(' and ')} missing: installing from Debian's packages (apt-get)`);
    const complaint = installFromDebian(installable);
    if (complaint !== undefined) say(`setup: apt-get failed: ${complaint}`);
    look(installable);
  }
  for (const [browser, path] of found) process.env[PATH_VARIABLE[browser]] = path;
  const missing = new Map(browsers.filter((b) => !found.has(b)).map((b) => [b, hint(b, reasons.get(b))]));
  for (const [browser, message] of missing) say(`setup: *** NO ${browser.toUpperCase()} *** ${message}`);
  if (missing.size > 0 && process.env.CI === 'true') {
    throw new SetupError(`setup: with CI=true every browser must be there; missing: ${[...missing.keys()].join(', ')}`);
  }
  return { found, missing };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { found } = setUp();
    for (const [browser, path] of found) console.log(`setup: ${browser} is ${path}`);
    console.log('setup: done');
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
