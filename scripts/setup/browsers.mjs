// Finds the browsers the project runs in. Plain Node: it works before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

/** Both browsers, in the order in which everything treats them. */
export const BROWSERS = ['chromium', 'firefox'];

/** The oldest major versions the manifests admit: custom highlights complete, `scheduler.yield`. */
export const OLDEST_VERSION = { chromium: 129, firefox: 149 };

/** The environment variable that names the browser to use. */
export const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

// Chromium first: branded Chrome works too (the driver loads the extension over the debugging pipe, since
// Chrome 137 ignores --load-extension), but a contributor's Chrome may be bound by policies.
const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
  firefox: [
    ['Mozilla Firefox', 'firefox.exe'],
    ['Firefox Developer Edition', 'firefox.exe'],
  ],
};

/** Every place where a browser is looked for on this kind of machine, best first. */
export function usualPlaces(browser, platform = process.platform, env = process.env) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[browser].map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[browser].map((parts) => join(folder, ...parts)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(isAbsolute), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // absent or not ours to run: for the search both mean "not here"
  }
}

/**
 * The major version a browser says it has; undefined if it does not start (Ubuntu's chromium-browser without snap is
 * such a stub). On Windows `--version` would open a window, so the version is left to the browser's own refusal of
 * the manifest.
 */
function majorVersion(path, platform = process.platform) {
  if (platform === 'win32') return Number.POSITIVE_INFINITY;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const match = run.status === 0 ? /(\d+)\.\d+/.exec(run.stdout) : null;
  return match === null ? undefined : Number(match[1]);
}

/**
 * Looks for a browser: the environment variable, else the usual places.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {{path: string} | {reason: string}} the executable, or why there is none that serves
 */
export function findBrowser(browser) {
  const variable = PATH_VARIABLE[browser];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    return isExecutable(named) ? judge(browser, named) : { reason: `${variable} is ${named}, which cannot be run` };
  }
  let reason = 'not found in the usual places';
  for (const path of usualPlaces(browser)) {
    if (!isExecutable(path)) continue;
    const verdict = judge(browser, path);
    if ('path' in verdict) return verdict;
    reason = verdict.reason;
  }
  return { reason };
}

function judge(browser, path) {
  const version = majorVersion(path);
  if (version === undefined) return { reason: `${path} does not start` };
  if (version < OLDEST_VERSION[browser]) {
    return { reason: `${path} is version ${version}; ${OLDEST_VERSION[browser]} is the oldest that serves` };
  }
  return { path };
}
