import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, usualPlaces } from '../../../scripts/setup/browsers.mjs';
import { whyPackagesAreStale } from '../../../scripts/setup/packages.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-setup-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('whyPackagesAreStale', () => {
  const write = (path, packages) => writeFileSync(join(folder, path), JSON.stringify({ packages }));
  beforeEach(() => mkdirSync(join(folder, 'node_modules')));

  it.each([
    ['what the lockfile names is there', { a: { version: '1.0.0' } }, undefined],
    ['a package is missing', {}, 'a is missing'],
    ['a package has another version', { a: { version: '1.0.1' } }, 'a is 1.0.1, not 1.0.0'],
  ])('when %s', (_what, installed, reason) => {
    write('package-lock.json', {
      '': { version: '9' },
      a: { version: '1.0.0' },
      b: { version: '2.0.0', optional: true },
    });
    write('node_modules/.package-lock.json', installed);
    expect(whyPackagesAreStale(folder)).toBe(reason);
  });

  it('says so when nothing is installed', () => {
    write('package-lock.json', {});
    expect(whyPackagesAreStale(folder)).toBe('no packages are installed');
  });
});

// The stand-ins for browsers are shell scripts.
describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  const browserSaying = (name, line, code = 0) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho '${line}'\nexit ${code}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('takes the one the environment names', () => {
    const path = browserSaying('mine', 'Chromium 156.0.1');
    vi.stubEnv('CHROME_PATH', path);
    expect(findBrowser('chromium')).toEqual({ path });
  });

  it.each([
    ['is too old', 'Mozilla Firefox 148.0', 0, /version 148; 149 is the oldest/],
    ['does not start', 'install it with snap', 1, /does not start/],
  ])('says why when it %s', (_what, line, code, reason) => {
    vi.stubEnv('FIREFOX_PATH', browserSaying('mine', line, code));
    expect(findBrowser('firefox')).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('says that the path it was given cannot be run', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'absent'));
    expect(findBrowser('firefox')).toEqual({ reason: expect.stringContaining('FIREFOX_PATH') });
  });
});

describe('usualPlaces', () => {
  it.each([
    ['linux', 'chromium', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
    ['darwin', 'firefox', {}, '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ])('on %s, for %s', (platform, browser, env, place) => {
    expect(usualPlaces(browser, platform, env)).toContain(place);
  });

  it('on Windows, in the folders for programs', () => {
    const places = usualPlaces('chromium', 'win32', { PROGRAMFILES: 'C:\\Programs' });
    expect(places.some((place) => place.startsWith('C:\\Programs') && place.endsWith('msedge.exe'))).toBe(true);
  });
});
